"""The treaties of the MTDSG by number, title and chapter, and finding one by what a person types."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from rapidfuzz import fuzz, process

from watchers.addresses import canonical_number, looks_like_number
from watchers.participants import fold

WITHOUT_TABLE = frozenset(("I-2", "I-3", "I-4", "X-1-a"))
"""Numbers whose pages have no table of participants at all: nothing of them can be followed."""
_SURE = 55.0
_SAYS = 4
"""Shorter words are no search."""
_SAYS_NOTHING = frozenset(
    "with that this from about when what which where have does will treaty treaties convention conventions agreement"
    " protocol international united nations states state parties concerning relating between other".split()
)
_PLACE_AND_DATE = re.compile(r"\.\s+[^.]*\b\d{1,2} \w+ \d{4}$")


@dataclass(frozen=True, slots=True)
class Listed:
    """A line of the list: the title as the MTDSG prints it, with place and date of adoption."""

    number: str
    title: str
    chapter: str

    @property
    def name(self) -> str:
        """The title without place and date."""
        return _PLACE_AND_DATE.sub("", self.title)


@cache
def listed() -> dict[str, Listed]:
    """Every treaty of the list by its number."""
    with files("watchers.depositary").joinpath("data/treaties.tsv").open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    return {row["number"]: Listed(row["number"], row["title"], row["chapter"]) for row in rows}


@cache
def _by_title() -> dict[str, str]:
    return {fold(one.title): number for number, one in listed().items()}


def number_titled(title: str, adoption: str) -> str:
    """The number of the treaty with this title, place and day of adoption; "" where the list has none."""
    return _by_title().get(fold(f"{title} {adoption}"), "")


@cache
def _folded() -> dict[str, str]:
    return {number: fold(f"{one.title} {one.chapter}") for number, one in listed().items()}


def _place(one: Listed, wanted: str) -> tuple[int, int, int]:
    """First treaties whose own name has the words, then those of such a chapter, then what was made there.

    Names that begin with the words come first, then short ones: "Paris" is the Paris Agreement before what was
    signed in Paris.
    """
    where = (_has(one.name, wanted), _has(one.chapter, wanted))
    begins = f" {fold(one.name)}".find(f" {wanted.split(maxsplit=1)[0]}")
    return where.index(True) if any(where) else len(where), begins if where[0] else 0, len(one.title)


def _has(text: str, wanted: str) -> bool:
    """Whether each wanted word begins a word of the text."""
    folded = f" {fold(text)}"
    return all(f" {word}" in folded for word in wanted.split())


def named_treaties(query: str, limit: int = 50) -> list[Listed]:
    """By number, or with all words in the name itself, nothing guessed; words that say nothing are left aside."""
    if looks_like_number(query) and canonical_number(query) in listed():
        return [listed()[canonical_number(query)]]
    wanted = " ".join(word for word in fold(query).split() if len(word) >= _SAYS and word not in _SAYS_NOTHING)
    if not wanted:
        return []
    found = [one for one in listed().values() if _has(one.name, wanted)]
    return sorted(found, key=lambda one: _place(one, wanted))[:limit]


def find_treaties(query: str, limit: int = 50) -> list[Listed]:
    """By number, else by the words of the title and chapter, the likeliest first; typing mistakes forgiven."""
    if looks_like_number(query) and canonical_number(query) in listed():
        return [listed()[canonical_number(query)]]
    wanted = fold(query)
    if not wanted:
        return []
    whole = [number for number, words in _folded().items() if all(f" {word}" in f" {words}" for word in wanted.split())]
    found = whole or [
        number
        for _, score, number in process.extract(wanted, _folded(), scorer=fuzz.token_set_ratio, limit=limit)
        if score >= _SURE
    ]
    ranked = sorted(found, key=lambda number: _place(listed()[number], wanted)) if whole else found
    return [listed()[number] for number in ranked[:limit]]
