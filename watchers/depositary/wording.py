"""Whether two texts are the same words: whole, in parts, or re-worded. In time that grows with their length."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from rapidfuzz.distance import Indel

SAME_TEXT = 0.6
"""Texts that share this much of their words, in order, are one text re-worded."""
_WORD = re.compile(r"\w+")
_MOST_WORDS = 4000
"""Of a text that is compared word by word."""
_AT_MOST_PAIRS = 2500
"""Up to these every text is held against every other; beyond, only against those near its place."""
_NEAR = 12
_RIVALS = 3
"""Of a text's candidates, those with most words in common, that are compared word by word."""


@lru_cache(maxsize=128)
def words(text: str) -> tuple[str, ...]:
    """The words alone: neither case, punctuation nor white space makes another text."""
    return tuple(_WORD.findall(text.casefold()))


def fingerprint(text: str) -> str:
    """Of the words; equal for equal words."""
    return hashlib.sha256(" ".join(words(text)).encode()).hexdigest()[:16]


def likeness(one: str, other: str) -> float:
    """From 0 to 1: how much of their words two texts share in the same order; 0 where it is less than SAME_TEXT."""
    shorter, longer = sorted((words(one)[:_MOST_WORDS], words(other)[:_MOST_WORDS]), key=len)
    if 2 * len(shorter) < SAME_TEXT * (len(shorter) + len(longer)):
        return 0.0
    return float(Indel.normalized_similarity(shorter, longer, score_cutoff=SAME_TEXT))


def joined(*texts: str) -> str:
    """The words of texts in a row, with spaces around, so that whole words are found in it."""
    return f" {' '.join(word for text in texts for word in words(text))} "


def found_in(piece: str, whole: str) -> bool:
    """Whether a joined text stands in another, uncut."""
    return len(piece) > len("  ") and piece in whole


def left_over(text: str, pieces: Iterable[str]) -> int:
    """How many words of a joined text are left when other joined texts found in it are taken away."""
    for piece in sorted(pieces, key=len, reverse=True):
        if found_in(piece, text):
            text = text.replace(piece, " | ")
    return sum(word != "|" for word in text.split())


def alike_pairs(olds: Sequence[str], news: Sequence[str]) -> list[tuple[float, int, int]]:
    """(likeness, place in olds, place in news) of texts that may be one re-worded, the likest first."""
    near = len(olds) * len(news) > _AT_MOST_PAIRS
    bags = [frozenset(words(text)) for text in olds]
    pairs = []
    for place, text in enumerate(news):
        bag = frozenset(words(text))
        rivals = range(max(0, place - _NEAR), min(len(olds), place + _NEAR + 1)) if near else range(len(olds))
        likely = sorted(rivals, key=lambda rival: -_in_common(bag, bags[rival]))[:_RIVALS]
        for rival in likely:
            alike = likeness(olds[rival], text)
            if alike >= SAME_TEXT:
                pairs.append((alike, rival, place))
    return sorted(pairs, key=lambda pair: (-pair[0], pair[1], pair[2]))


def _in_common(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / (len(one | other) or 1)
