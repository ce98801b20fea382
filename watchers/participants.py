"""Names as the depositary prints them, in English or French and over time, to one code each.

Codes are ISO 3166-1 alpha-3; EUE, XKX and ``X-slug`` are ours (organizations, States of the past).
"""

from __future__ import annotations

import csv
import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

_MARKUP = re.compile(r"<superscript>.*?</superscript>|<[^>]+>")
_TRAILING_NOTES = re.compile(r"[\s,]*\d[\d\s,]*$")
_FOLD_PUNCTUATION = re.compile(r"[^\w]+")


@dataclass(frozen=True, slots=True)
class KnownParticipant:
    """A line of the table: ``type`` is state, territory, reio, organization or past."""

    code: str
    alpha2: str
    type: str
    english: str
    french: str
    other: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Every name it is or was printed under."""
        return (self.english, self.french, *self.other)


def fold(name: str) -> str:
    """A name without case, accents and punctuation: for comparing, never for showing."""
    plain = "".join(
        letter for letter in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(letter)
    )
    return _FOLD_PUNCTUATION.sub(" ", plain.replace("saint ", "st ")).strip()


def split_notes(printed: str) -> tuple[str, tuple[str, ...]]:
    """("Azerbaijan", ("1",)) from "Azerbaijan 1" or "Azerbaijan<superscript>1</superscript>".

    Footnote numbers cling to names alone or in a row ("... Ireland 6 , 18 , 19 ,").
    """
    if not (printed[-1:].isdigit() or printed[-1:] in "], ;>"):
        return printed.strip(), ()
    text = " ".join(_MARKUP.sub(" ", printed).split())
    found = _TRAILING_NOTES.search(text)
    marked = tuple(
        number for mark in re.findall(r"<superscript>(.*?)</superscript>", printed) for number in _numbers(mark)
    )
    if found is None:
        return text.rstrip(" ,;"), marked
    return text[: found.start()].rstrip(" ,;"), marked or _numbers(found.group())


def _numbers(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"\d+", text))


@cache
def table() -> dict[str, KnownParticipant]:
    """Every known participant by code."""
    with files("watchers").joinpath("data/participants.tsv").open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    return {
        row["code"]: KnownParticipant(
            row["code"],
            row["alpha2"],
            row["type"],
            row["english"],
            row["french"],
            tuple(filter(None, row["other"].split("|"))),
        )
        for row in rows
    }


@cache
def _exact() -> dict[str, str]:
    return {name: known.code for known in table().values() for name in known.names}


@cache
def _folded() -> dict[str, str]:
    return {fold(name): code for name, code in _exact().items()}


def code_of(name: str) -> str | None:
    """The code of a printed name (without notes), or None for a name nobody has told us about."""
    return _exact().get(name) or _folded().get(fold(name))


@cache
def mention_pattern() -> re.Pattern[str]:
    """Finds participants' English and French names in running text, the longest first."""
    names = sorted(_exact(), key=len, reverse=True)
    return re.compile(r"\b(?:" + "|".join(map(re.escape, names)) + r")\b")
