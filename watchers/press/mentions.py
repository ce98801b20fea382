"""Which treaties a sentence speaks of, and whether they are deposited with the UN Secretary-General."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from watchers.press import lexicon
from watchers.press.folding import Sentence

NEAR = 9
"""Words between a topic and the kind of treaty it belongs to ("Convention ... against Cybercrime")."""
_KEEPER_NEAR = 6


@dataclass(frozen=True, slots=True)
class Mention:
    """Words ``first`` to ``last`` of a sentence name ``what``: a treaty's number or a participant's code.

    ``foreign`` is true for a treaty that is not deposited with the UN Secretary-General; ``place`` for a
    participant that is only where something happens or with whom.
    """

    what: str
    first: int
    last: int
    foreign: bool = False
    place: bool = False


@dataclass(frozen=True, slots=True)
class _Known:
    number: str
    names: re.Pattern[str]
    topics: re.Pattern[str]
    kind: re.Pattern[str]
    kind_with_un: re.Pattern[str]
    near: re.Pattern[str]
    context: re.Pattern[str]
    needs_un: bool
    foreign: bool
    unless_un: bool


@cache
def _treaties() -> tuple[_Known, ...]:
    told = lexicon.load("treaties.toml")
    kinds = {name: lexicon.pattern(words) for name, words in told["kinds"].items()}
    return tuple(
        _Known(
            entry["number"],
            lexicon.pattern(entry.get("names", ())),
            lexicon.pattern(entry.get("topics", ())),
            kinds[entry.get("kind", "convention")],
            kinds.get(entry.get("kind_with_un", ""), lexicon.pattern(())),
            lexicon.pattern(entry.get("near", ())),
            lexicon.pattern(entry.get("context", ())),
            entry.get("un", False),
            foreign,
            entry.get("unless_un", False),
        )
        for section, foreign in (("foreign", True), ("treaty", False))
        for entry in told[section]
    )


@cache
def any_kind() -> re.Pattern[str]:
    """Any word for a treaty: "Convention", "saziş", «протокол», ..."""
    kinds = lexicon.load("treaties.toml")["kinds"]
    return lexicon.pattern([word for words in kinds.values() for word in words])


@cache
def _un() -> re.Pattern[str]:
    return lexicon.pattern(lexicon.load("treaties.toml")["un"]["words"])


@cache
def _keepers() -> re.Pattern[str]:
    return lexicon.pattern(lexicon.load("treaties.toml")["foreign_keepers"]["words"])


def speaks_of_treaties(sentence: Sentence) -> bool:
    """Whether any word for a treaty stands in it; most news ends here."""
    return any_kind().search(sentence.folded) is not None or any(
        known.names.search(sentence.folded) for known in _treaties()
    )


def names_un(sentence: Sentence) -> bool:
    """Whether the United Nations are named in it."""
    return _un().search(sentence.folded) is not None


def has_kind_word(sentence: Sentence) -> bool:
    """Whether a word such as "Convention" stands in it, whichever is meant."""
    return any_kind().search(sentence.folded) is not None


def span(sentence: Sentence, match: re.Match[str]) -> tuple[int, int]:
    """The numbers of the first and the last word of a match."""
    return sentence.index(match.start()), sentence.index(match.end() - 1)


def treaties_in(sentence: Sentence, *, un_nearby: bool = False, around: str = "") -> list[Mention]:
    """The treaties a sentence names, in order.

    ``un_nearby``: the item names the United Nations elsewhere; ``around``: all of the item, folded.
    """
    folded = sentence.folded
    named_here = [span(sentence, match) for match in _un().finditer(folded)]
    keepers = [span(sentence, match)[0] for match in _keepers().finditer(folded)]
    found: list[Mention] = []
    for known in _treaties():
        for first, last in _spans(
            known, sentence, un=bool(named_here) or un_nearby or known.context.search(around) is not None
        ):
            others = [*named_here, *(span(sentence, match) for match in known.context.finditer(folded))]
            if known.unless_un and any(abs(first - at) <= NEAR for at, _ in others):
                continue
            foreign = known.foreign or _kept_by_others(first, last, [at for at, _ in named_here], keepers)
            found.append(Mention(known.number, first, last, foreign))
    return _without_overlaps(found)


def _spans(known: _Known, sentence: Sentence, *, un: bool) -> Iterator[tuple[int, int]]:
    for match in known.names.finditer(sentence.folded):
        yield span(sentence, match)
    topics = [known.topics] if un or not known.needs_un else []
    topics += [known.near] if un else []
    for topic in topics:
        for match in topic.finditer(sentence.folded):
            first, last = span(sentence, match)
            kinds = [
                *known.kind.finditer(sentence.folded),
                *(known.kind_with_un.finditer(sentence.folded) if un else ()),
            ]
            for kind in kinds:
                at = sentence.index(kind.start())
                if first - NEAR <= at <= last + NEAR:
                    yield min(first, at), max(last, at)
                    break


def _kept_by_others(first: int, last: int, un: Sequence[int], keepers: Sequence[int]) -> bool:
    """Whether another keeper is named at the treaty, nearer than the United Nations are."""

    def away(at: int) -> int:
        return 0 if first <= at <= last else min(abs(at - first), abs(at - last))

    nearest = min(map(away, keepers), default=NEAR + 1)
    return nearest <= _KEEPER_NEAR and nearest < min(map(away, un), default=NEAR + 1)


def _without_overlaps(found: Sequence[Mention]) -> list[Mention]:
    """Of mentions that share words the foreign one wins, then the shorter span, then the first known."""
    kept: list[Mention] = []
    for mention in sorted(found, key=lambda one: (not one.foreign, one.last - one.first)):
        if not any(mention.first <= other.last and other.first <= mention.last for other in kept):
            kept.append(mention)
    return sorted(kept, key=lambda one: one.first)
