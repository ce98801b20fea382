"""Dates a sentence says: "10 fevral 2026-cı il", "February 10", "25–26 октября 2025 года", "в 2025 году"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from watchers.press.folding import Sentence, fold_word

_MONTHS = (
    "january jan yanvar* январ* ocak*",
    "february feb fevral* феврал* subat*",
    "march mar mart* март*",
    "april apr aprel* апрел* nisan*",
    "may may may mayin mayda мая мае май mayis*",
    "june jun iyun* июн* haziran*",
    "july jul iyul* июл* temmuz*",
    "august aug avqust* август* agustos*",
    "september sept sep sentyabr* сентябр* eylul*",
    "october oct oktyabr* октябр* ekim*",
    "november nov noyabr* ноябр* kasim*",
    "december dec dekabr* декабр* aralik*",
)
_MONTH_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_YEAR = re.compile(r"(?<!\w)(19\d\d|20\d\d)(?!\w)")
_NUMBER = re.compile(r"\d{1,2}(?:st|nd|rd|th)?$")
_TODAY, _THIS_DAY = frozenset({"bugun", "сегодня", "today"}), ["bu", "gun"]
_NEAR_MONTH = 4
_IN_MONTH = re.compile(r"^(?:in|в) |\w+(?:da|de|ta|te)$")
"""A month alone is a date only where something happened in it: "in February", "fevralda"."""


@dataclass(frozen=True, slots=True)
class SaidDate:
    """A date as far as it is said; ``last`` is the latest day it can mean, ``at`` the word that says it."""

    at: int
    first: date
    last: date

    @property
    def day(self) -> date | None:
        """The day itself, None where only a month or a year is said."""
        return self.first if self.first == self.last else None


@cache
def _month_of(word: str) -> int | None:
    for number, names in enumerate(_MONTHS, start=1):
        for name in names.split():
            stem = fold_word(name.removesuffix("*"))
            if word == stem or (name.endswith("*") and word.startswith(stem) and len(word) <= len(stem) + 6):
                return number
    return None


def dates_in(sentence: Sentence, published: date) -> list[SaidDate]:
    """Every date said, those without a year placed nearest to the day of publication."""
    words = list(sentence.tokens)
    found = list(_days(words, published))
    months = [said.at for said in found]
    for at, word in enumerate(words):
        if _YEAR.fullmatch(word) and not any(abs(at - month) <= _NEAR_MONTH for month in months):
            found.append(SaidDate(at, date(int(word), 1, 1), date(int(word), 12, 31)))
    today = next((at for at, word in enumerate(words) if word in _TODAY or words[at : at + 2] == _THIS_DAY), None)
    if today is not None:
        found.append(SaidDate(today, published, published))
    return sorted(found, key=lambda said: said.at)


def _days(words: list[str], published: date) -> Iterator[SaidDate]:
    for at, word in enumerate(words):
        month = _month_of(word)
        if month is None:
            continue
        day = _number_at(words, at - 1) or _number_at(words, at + 1)
        year = next(
            (int(near) for near in words[max(0, at - _NEAR_MONTH) : at + _NEAR_MONTH + 1] if _YEAR.fullmatch(near)),
            None,
        )
        if day is None:
            year = year or (
                _last_time(month, published) if _IN_MONTH.search(" ".join(words[max(0, at - 1) : at + 1])) else None
            )
            if year is not None:
                yield SaidDate(at, date(year, month, 1), date(year, month, min(28, _MONTH_DAYS[month - 1])))
            continue
        made = _date(year, month, day, published)
        if made is not None:
            yield SaidDate(at, made, made)


def _last_time(month: int, published: date) -> int:
    """The year of the latest such month that is not to come."""
    return published.year if month <= published.month else published.year - 1


def _number_at(words: list[str], at: int) -> int | None:
    if not 0 <= at < len(words) or not _NUMBER.match(words[at]):
        return None
    number = int(re.sub(r"\D", "", words[at]))
    return number if 1 <= number <= 31 else None  # noqa: PLR2004 - days of a month


def _date(year: int | None, month: int, day: int, published: date) -> date | None:
    try:
        if year is not None:
            return date(year, month, day)
        near = [date(published.year + shift, month, day) for shift in (-1, 0, 1)]
    except ValueError:
        return None
    return min(near, key=lambda one: abs(one - published))
