"""English titles of the whole catalogue as entries of a phrasebook: the words that tell a title from every other."""

from __future__ import annotations

import csv
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files

from watchers.press.folding import fold_word

_SMALL = frozenset("the of a an on for and to in by with or at as its their those all any s from under".split())
"""Words the press drops, adds or changes in a title; they may stand between its other words."""
LEFT_OUT = _SMALL | {"united", "nations", "international", "certain"}
_FEWEST, _ENOUGH = 3, 5
_ASIDE = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_WORD = re.compile(r"[^\W\d_]+")
_KINDS = frozenset("convention agreement protocol treaty covenant statute amendment charter".split())
_NOT_NAMED = ("I-", "XI-B-16-", "III-2-")
"""Declarations and annexes by the dozen, which no newspaper tells apart by their titles."""


@cache
def title_entries() -> tuple[tuple[str, str], ...]:
    """(number, entry): of each title the fewest of its first words that no other title begins with."""
    words = dict(_titles())
    beginnings: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for number, title in words.items():
        for length in range(1, len(title) + 1):
            beginnings[title[:length]].add(number)
    same = Counter(words.values())
    made = []
    for number, title in words.items():
        if same[title] > 1 or len(title) < _FEWEST or not _KINDS & set(title):
            continue
        own = next((n for n in range(_ENOUGH, len(title)) if len(beginnings[title[:n]]) == 1), len(title))
        shown = title[:own] if _KINDS & set(title[:own]) else title
        made.append((number, " ".join(shown)))
    return tuple(made)


def _titles() -> Iterator[tuple[str, tuple[str, ...]]]:
    with files("watchers.press").joinpath("data/titles.csv").open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            if not row["number"].startswith(_NOT_NAMED):
                yield row["number"], tuple(_telling(_WORD.findall(_ASIDE.sub(" ", row["title"]))))


def _telling(words: Sequence[str]) -> Iterator[str]:
    return (folded for word in words if (folded := fold_word(word)) not in LEFT_OUT)
