"""Every word a person sees: Fluent catalogues, dates by CLDR. Values are escaped here, once."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime
from functools import cache
from html import escape
from importlib.resources import files
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date
from fluent.runtime import FluentBundle, FluentResource

from bot.config import LANGUAGES
from bot.language.typography import NO_BREAK, typeset

_RIGHT_TO_LEFT = frozenset({"ar", "he", "fa"})
_LONG_DATES = {"en": "d MMMM y", "tr": "d MMMM y"}
"""Where CLDR's long form is not the UN's (en) or adds nothing (tr)."""
_MONTHS = {"ru": "LLLL y", "es": "MMMM 'de' y", "zh": "y年M月"}
"""A month of a year. Babel 2.18 mixes languages' stand-alone names ("L"), but for those that have their own."""
_SHORT_MONTHS = {"ru": "LLL"}


_OWN_NAMES = {"az": "Azərbaycan dili"}
"""Where CLDR's bare name is the country's."""
_ONES = ("ci", "ci", "cü", "cü", "ci", "cı", "ci", "ci", "cu")
_TENS = ("cu", "ci", "cu", "cı", "ci", "cı", "ci", "ci", "cı")


_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"
_AS_IT_IS = re.compile(r"https?://\S+|[\d.,:/%+-]+|[IVXLC]+(?:-[0-9A-Za-z]+)+|[@/][0-9A-Za-z_]+", re.ASCII)
"""Addresses, numbers, treaties' numbers, usernames and commands: read, tapped and copied letter by letter."""


class Html(str):
    """Text that is HTML already and must not be escaped again."""

    __slots__ = ()


class Verbatim(str):
    """An address, a number or a code: shown letter by letter, never between marks of direction."""

    __slots__ = ()


@cache
def bundle(language: str) -> FluentBundle:
    """A language's catalogue. What is embedded is isolated by ``say``, which knows what must not be."""
    result = FluentBundle([language], use_isolating=False)
    result.add_resource(FluentResource(catalogue_text(language)))
    return result


def catalogue_text(language: str) -> str:
    """All of a language's messages: the files of its folder, one after another."""
    folder = files("bot.language").joinpath("locales").joinpath(language)
    catalogues = sorted((one for one in folder.iterdir() if one.name.endswith(".ftl")), key=lambda one: one.name)
    return typeset(language, "\n".join(one.read_text(encoding="utf-8") for one in catalogues))


def say(language: str, message: str, **values: str | float) -> Html:
    """A message in a language; text values are escaped unless they are Html.

    Where the script runs from right to left they stand between marks that isolate their direction,
    unless they are read letter by letter (Verbatim, or of such a form): a mark inside an address breaks it.
    """
    catalogue = bundle(language)
    entry = catalogue.get_message(message)
    if entry.value is None:
        raise KeyError(message)
    isolating = language in _RIGHT_TO_LEFT
    safe = {
        name.replace("_", "-"): _shown(value, isolating=isolating) if isinstance(value, str) else value
        for name, value in values.items()
    }
    text, errors = catalogue.format_pattern(entry.value, safe)
    if errors:
        raise errors[0]
    return Html(text)


def _shown(value: str, *, isolating: bool) -> str:
    text = value if isinstance(value, Html) else escape(value)
    if not isolating or not value or isinstance(value, Verbatim) or _AS_IT_IS.fullmatch(value):
        return str(text)
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"


def has_message(language: str, message: str) -> bool:
    """Whether a catalogue has a message."""
    return bool(bundle(language).has_message(message))


def pick_language(wanted: str | None, default: str) -> str:
    """The nearest of our languages to a Telegram language code ("ru-RU"), else the default."""
    primary = (wanted or "").split("-")[0].lower()
    return primary if primary in LANGUAGES else default


def language_name(language: str, reader: str | None = None) -> str:
    """The language's name in itself, or in a reader's language. Azerbaijani's own says that it is a language."""
    spoken = reader or language
    name = _OWN_NAMES.get(language) if spoken == language else None
    return capitalized(name or Locale(spoken).languages.get(language) or language, spoken)


def capitalized(text: str, language: str) -> str:
    """The text with a capital first letter; Azerbaijani and Turkish i has its dot."""
    first = "İ" if text[:1] == "i" and language in ("az", "tr") else text[:1].upper()
    return first + text[1:]


def show_date(day: date, language: str) -> str:
    """A day as the language writes it: "10 fevral 2026-cı il", "10 février 2026"."""
    if language == "az":
        return f"{format_date(day, 'd MMMM y', locale=language)}-{_year_ending(day.year)} il"
    if language == "fr" and day.day == 1:
        return format_date(day, "d'er' MMMM y", locale=language)
    return format_date(day, _LONG_DATES.get(language, "long"), locale=language)


def show_month(day: date, language: str) -> str:
    """A month of a year: "February 2026", "fevral 2026-cı il"."""
    if language == "az":
        return f"{format_date(day, 'MMMM y', locale=language)}-{_year_ending(day.year)} il"
    return format_date(day, _MONTHS.get(language, "MMMM y"), locale=language)


def short_month(month: int, language: str) -> str:
    """A month's short name, by its number from 1."""
    return format_date(date(2026, month, 1), _SHORT_MONTHS.get(language, "MMM"), locale=language)


def show_time(moment: datetime, language: str, zone: str) -> str:
    """A moment in the chat's zone, to the minute."""
    here = moment.astimezone(ZoneInfo(zone))
    if language == "fr":
        return f"{show_date(here.date(), language)} à{NO_BREAK}{here.hour}{NO_BREAK}h{NO_BREAK}{here:%M}"
    comma = {"ar": "، ", "zh": " "}.get(language, ", ")
    return f"{show_date(here.date(), language)}{comma}{here:%H:%M}"


def show_hour(hour: int, language: str) -> str:
    """A full hour of the day as the language writes it: "09:00", in French "9 h"."""
    return f"{hour}{NO_BREAK}h" if language == "fr" else f"{hour:02}:00"


def _year_ending(year: int) -> str:
    """The ordinal's ending of an Azerbaijani year, by the vowel of the number's last word."""
    ones, tens = year % 10, year // 10 % 10
    if ones:
        return _ONES[ones - 1]
    if tens:
        return _TENS[tens - 1]
    return "cü" if year % 1000 else "ci"


def search_fold(text: str) -> str:
    """For finding, never for showing: Azerbaijani and Turkish letters, accents and case set aside."""
    table = str.maketrans({"İ": "i", "I": "i", "ı": "i", "ə": "e", "Ə": "e", "ё": "е", "’": "'"})
    return re.sub(r"[^\w]+", " ", _plain(text.translate(table))).strip()


def _plain(text: str) -> str:

    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
