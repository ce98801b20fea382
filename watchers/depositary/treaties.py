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

_SURE = 55.0
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
def _folded() -> dict[str, str]:
    return {number: fold(f"{one.title} {one.chapter}") for number, one in listed().items()}


def _place(one: Listed, wanted: str) -> tuple[bool, int]:
    """Treaties whose own title has the words come before those whose chapter has them; short titles first."""
    title = f" {fold(one.title)}"
    return not all(f" {word}" in title for word in wanted.split()), len(one.title)


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
