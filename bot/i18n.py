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
from babel.dates import format_date, format_datetime
from fluent.runtime import FluentBundle, FluentResource

from bot.config import LANGUAGES

_RIGHT_TO_LEFT = frozenset({"ar", "he", "fa"})
_DATE_TIME = {"az": "d MMMM y, HH:mm", "en": "d MMMM y, HH:mm", "ru": "d MMMM y, HH:mm", "tr": "d MMMM y, HH:mm"}


class Html(str):
    """Text that is HTML already and must not be escaped again."""

    __slots__ = ()


@cache
def bundle(language: str) -> FluentBundle:
    """A language's catalogue. Embedded names are isolated only where the script runs from right to left."""
    result = FluentBundle([language], use_isolating=language in _RIGHT_TO_LEFT)
    text = files("bot").joinpath(f"locales/{language}.ftl").read_text(encoding="utf-8")
    result.add_resource(FluentResource(text))
    return result


def say(language: str, message: str, **values: str | float) -> Html:
    """A message in a language; text values are escaped unless they are Html."""
    catalogue = bundle(language)
    entry = catalogue.get_message(message)
    if entry.value is None:
        raise KeyError(message)
    safe = {
        name.replace("_", "-"): escape(value) if isinstance(value, str) and not isinstance(value, Html) else value
        for name, value in values.items()
    }
    text, errors = catalogue.format_pattern(entry.value, safe)
    if errors:
        raise errors[0]
    return Html(text)


def has_message(language: str, message: str) -> bool:
    """Whether a catalogue has a message."""
    return bool(bundle(language).has_message(message))


def pick_language(wanted: str | None, default: str) -> str:
    """The nearest of our languages to a Telegram language code ("ru-RU"), else the default."""
    primary = (wanted or "").split("-")[0].lower()
    return primary if primary in LANGUAGES else default


def language_name(language: str) -> str:
    """The language's name in itself."""
    name = Locale(language).get_display_name(language) or language
    return capitalized(name, language)


def capitalized(text: str, language: str) -> str:
    """The text with a capital first letter; Azerbaijani and Turkish i has its dot."""
    first = "İ" if text[:1] == "i" and language in ("az", "tr") else text[:1].upper()
    return first + text[1:]


def show_date(day: date, language: str) -> str:
    """A day as the language writes it: "10 fevral 2026"."""
    return format_date(day, "d MMMM y", locale=language)


def show_time(moment: datetime, language: str, zone: str) -> str:
    """A moment in the chat's zone, to the minute."""
    return format_datetime(moment, _DATE_TIME.get(language, "d MMMM y, HH:mm"), tzinfo=ZoneInfo(zone), locale=language)


def search_fold(text: str) -> str:
    """For finding, never for showing: Azerbaijani and Turkish letters, accents and case set aside."""
    table = str.maketrans({"İ": "i", "I": "i", "ı": "i", "ə": "e", "Ə": "e", "ё": "е", "’": "'"})
    return re.sub(r"[^\w]+", " ", _plain(text.translate(table))).strip()


def _plain(text: str) -> str:

    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
