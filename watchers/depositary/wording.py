"""Whether two texts are the same words: whole, in parts, or re-worded. In time that grows with their length."""

from __future__ import annotations

import hashlib
import re
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from rapidfuzz.distance import Indel

SAME_TEXT = 0.6
"""Texts that share this much of their words, in order, are one text re-worded."""
_WORD = re.compile(r"\w+")
_MOST_WORDS = 4000
"""Of a text that is compared word by word; of many texts fewer of each, so that all take no longer than a few."""
_WORDS_IN_ALL = 120_000
_FEWEST_COMPARED = 60
_RUN = 3
"""Words in a row by which texts that may share words are found."""
_LONG = 100
"""Words of a text of which a quarter of the runs is enough."""
_SAMPLES = 64
"""Of a text's runs, spread over it, that are looked up."""
_MOST_HOLDERS = 8
"""Texts remembered for one run; a run that more share tells little."""
_RIVALS = 3
"""Of a text's candidates, those that share most runs, that are compared word by word."""


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """The words alone: neither case, punctuation nor white space makes another text."""
    return " ".join(_WORD.findall(text.casefold()))


def words(text: str) -> list[str]:
    """The words of a text."""
    return plain(text).split()


def fingerprint(text: str) -> str:
    """Of the words; equal for equal words."""
    return hashlib.sha256(plain(text).encode()).hexdigest()[:16]


def likeness(one: str, other: str, most: int = _MOST_WORDS) -> float:
    """From 0 to 1: how much of their words two texts share in the same order; 0 where it is less than SAME_TEXT."""
    ours, theirs = words(one)[:most], words(other)[:most]
    every = len(ours) + len(theirs)
    enough = SAME_TEXT * every
    if 2 * min(len(ours), len(theirs)) < enough:
        return 0.0
    shared = every - Indel.distance(ours, theirs, score_cutoff=every)
    return shared / every if shared >= enough else 0.0


def joined(*texts: str) -> str:
    """The words of texts in a row, with spaces around, so that whole words are found in it."""
    return f" {' '.join(filter(None, map(plain, texts)))} "


def found_in(piece: str, whole: str) -> bool:
    """Whether a joined text stands in another, uncut."""
    return len(piece) > len("  ") and piece in whole


def left_over(text: str, pieces: Iterable[str]) -> int:
    """How many words of a joined text are left when other joined texts found in it are taken away."""
    for piece in sorted(pieces, key=len, reverse=True):
        while found_in(piece, text):  # twice where pieces stand side by side
            text = text.replace(piece, " | ")
    return sum(word != "|" for word in text.split())


def _share(texts: int) -> int:
    """How many words of each of so many texts are looked at."""
    return min(_MOST_WORDS, max(_FEWEST_COMPARED, _WORDS_IN_ALL // (texts or 1)))


class Index:
    """Finds, among many texts, those that may share words with one, in time that grows with that one's length."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._holders: dict[tuple[str, ...], list[int]] = {}
        most = _share(len(texts))
        for place, text in enumerate(texts):
            for run in _runs(words(text)[:most]):
                holders = self._holders.setdefault(run, [])
                if len(holders) < _MOST_HOLDERS and (not holders or holders[-1] != place):
                    holders.append(place)

    def near(self, text: str, most: int = 40) -> list[int]:
        """Places of texts that share runs of words with this one, those that share most first."""
        runs = list(_runs(words(text)))
        hits: Counter[int] = Counter()
        for run in runs[:: max(1, len(runs) // _SAMPLES)]:
            hits.update(self._holders.get(run, ()))
        return sorted(hits, key=lambda one: (-hits[one], one))[:most]


def _runs(found: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Words in a row; of a long text only those that begin with a word from a fixed quarter of all words."""
    if len(found) < _RUN:
        return iter((tuple(found),))
    runs = zip(*(found[start:] for start in range(_RUN)), strict=False)
    return runs if len(found) < _LONG else (run for run in runs if _is_sampled(run[0]))


@lru_cache(maxsize=65536)
def _is_sampled(word: str) -> bool:
    """The same quarter in every process, so that the same pages compare alike."""
    return zlib.crc32(word.encode()) % 4 == 0


def alike_pairs(olds: Sequence[str], news: Sequence[str], index: Index) -> list[tuple[float, int, int]]:
    """(likeness, place in olds, place in news) of texts that may be one re-worded, the likest first.

    ``index`` is of the olds; texts at the same place are held against each other too: where all share the same
    words, order still tells.
    """
    pairs, most = [], _share(len(news))
    for place, text in enumerate(news):
        beside = [one for one in (place - 1, place, place + 1) if 0 <= one < len(olds)]
        for rival in dict.fromkeys([*index.near(text, most=_RIVALS), *beside]):
            alike = likeness(olds[rival], text, most)
            if alike >= SAME_TEXT:
                pairs.append((alike, rival, place))
    return sorted(pairs, key=lambda pair: (-pair[0], pair[1], pair[2]))
