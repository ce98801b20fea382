"""A book of phrases: every entry of a word list found in one walk over a sentence's words.

How an entry is written (every word is folded as text is, see ``watchers.press.folding``): ``stem*`` any ending;
``stem~done`` an ending of that class; ``_`` up to four words between, ``__`` up to eight; ``a|b`` one or the other.
Entries match whole words. A word looks its entries up by its own beginnings, so time grows with the length of the
text and hardly with that of the lists.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from watchers.press.folding import fold_word

Label = TypeVar("Label")

GAP = 4
"""Words "_" may stand for."""
_MOST_FILLERS = 4
_REMEMBERED, _REMEMBERED_OF_WORD = 40_000, 2_000
_WORD_PARTS = re.compile(r"([^*~]+)(\*|~\w+)?$")


@dataclass(frozen=True, slots=True)
class Found(Generic[Label]):
    """An entry's label at the words ``first`` to ``last``."""

    label: Label
    first: int
    last: int


class _Word:
    """What a word must be: one of ``exact``, or begin with a stem and end as its pattern says (None: anyhow)."""

    __slots__ = ("_seen", "exact", "stems")

    def __init__(self, exact: frozenset[str], stems: tuple[tuple[str, re.Pattern[str] | None], ...]) -> None:
        self.exact = exact
        self.stems = stems
        self._seen: dict[str, bool] = {}

    def fits(self, token: str) -> bool:
        """Whether a word of a text is this word; remembered, for most words come again."""
        known = self._seen.get(token)
        if known is None:
            if len(self._seen) >= _REMEMBERED_OF_WORD:
                self._seen.clear()
            known = self._seen[token] = self._fits(token)
        return known

    def _fits(self, token: str) -> bool:
        return token in self.exact or any(
            token.startswith(stem) and (ending is None or ending.fullmatch(token, len(stem)) is not None)
            for stem, ending in self.stems
        )


_Piece = tuple[int, _Word]
"""A further word of an entry, and how many words may go before it."""


class Phrasebook(Generic[Label]):
    """Entries with labels, found in order of place. ``fillers`` may stand between an entry's words."""

    def __init__(
        self,
        entries: Iterable[tuple[Label, str]],
        endings: Mapping[str, str] | None = None,
        fillers: frozenset[str] = frozenset(),
    ) -> None:
        self._fillers = fillers
        self._entries: list[tuple[Label, tuple[_Piece, ...]]] = []
        self._exact: dict[str, list[int]] = defaultdict(list)
        self._stems: dict[str, list[tuple[re.Pattern[str] | None, int]]] = defaultdict(list)
        self._starting: dict[str, tuple[int, ...]] = {}
        compiled = {name: re.compile(text) for name, text in (endings or {}).items()}
        for label, entry in entries:
            words = entry.split()
            if words[0].strip("_") == "" or words[-1].strip("_") == "":
                raise ValueError(f"“{entry}” begins or ends with a gap; begin and end it with a word")
            read = [
                (0 if before.strip("_") else GAP * len(before), _word(word, compiled))
                for before, word in zip(["", *words], words, strict=False)
                if word.strip("_")
            ]
            first = read[0][1]
            number = len(self._entries)
            self._entries.append((label, tuple(read[1:])))
            for exact in first.exact:
                self._exact[exact].append(number)
            for stem, ending in first.stems:
                self._stems[stem].append((ending, number))
        self._longest = max(map(len, self._stems), default=0)

    def __len__(self) -> int:
        return len(self._entries)

    def find(self, tokens: Sequence[str]) -> list[Found[Label]]:
        """Every entry found, the earlier first; entries may overlap."""
        found = []
        for at, token in enumerate(tokens):
            for number in self._beginning_with(token):
                label, rest = self._entries[number]
                last = self._end(rest, tokens, at) if rest else at
                if last is not None:
                    found.append(Found(label, at, last))
        return found

    def any_in(self, tokens: Sequence[str]) -> bool:
        """Whether any entry is found."""
        for at, token in enumerate(tokens):
            for number in self._beginning_with(token):
                rest = self._entries[number][1]
                if not rest or self._end(rest, tokens, at) is not None:
                    return True
        return False

    def _beginning_with(self, token: str) -> tuple[int, ...]:
        known = self._starting.get(token)
        if known is None:
            numbers = dict.fromkeys(self._exact.get(token, ()))
            for length in range(1, min(len(token), self._longest) + 1):
                for ending, number in self._stems.get(token[:length], ()):
                    if ending is None or ending.fullmatch(token, length) is not None:
                        numbers[number] = None
            if len(self._starting) >= _REMEMBERED:
                self._starting.clear()
            known = self._starting[token] = tuple(numbers)
        return known

    def _end(self, rest: Sequence[_Piece], tokens: Sequence[str], at: int) -> int | None:
        """The last word of an entry whose first is at ``at``; a gap is as short as it can be."""
        fillers, length = self._fillers, len(tokens)
        for gap, word in rest:
            limit = min(at + 2 + (gap or _MOST_FILLERS), length)
            at += 1
            while at < limit and not word.fits(tokens[at]):
                if not gap and tokens[at] not in fillers:
                    return None
                at += 1
            if at >= limit:
                return None
        return at


def _word(written: str, endings: Mapping[str, re.Pattern[str]]) -> _Word:
    exact: set[str] = set()
    stems: list[tuple[str, re.Pattern[str] | None]] = []
    for part in written.split("|"):
        match = _WORD_PARTS.match(part)
        if match is None:
            raise ValueError(f"“{written}” is no word of an entry; see the top of {__name__}")
        stem, ending = fold_word(match.group(1)), match.group(2)
        if ending is None:
            exact.add(stem)
        else:
            stems.append((stem, None if ending == "*" else endings[ending[1:]]))
    return _Word(frozenset(exact), tuple(stems))
