"""Places of adoption and time zones, named in the reader's language."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

from babel.dates import get_timezone_location


@cache
def _places() -> dict[str, dict[str, str]]:
    return tomllib.loads(files("bot.language").joinpath("locales/places.toml").read_text(encoding="utf-8"))


def show_place(printed: str, language: str) -> str:
    """A place as the language names it ("New York" is Nyu-York); one nobody has told us about as it is printed.

    "Lake Success, New York" is named part by part, "Basel (Switzerland)" by its city.
    """
    if language == "en":
        return printed
    parts = [part.strip() for part in printed.partition(" (")[0].split(",")]
    comma = {"ar": "، ", "zh": "，"}.get(language, ", ")
    return comma.join(_places().get(part, {}).get(language, part) for part in parts)


def show_zone(zone: str, language: str) -> str:
    """A time zone by its city ("Asia/Baku" is Bakı); UTC stays UTC."""
    if zone in ("UTC", "Etc/UTC"):
        return "UTC"
    city = zone.rpartition("/")[2].replace("_", " ")
    return _places().get(city, {}).get(language) or str(get_timezone_location(zone, locale=language, return_city=True))
