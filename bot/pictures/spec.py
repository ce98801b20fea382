"""What pictures share: sizes, colours, fonts, and the locale their axes speak."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from babel.dates import format_date

from bot.language.i18n import short_month

Json = dict[str, Any]
WIDTH, HEIGHT = 1200, 640
"""In pixels, before labels; a phone shows a third of them across, hence the large letters."""
FONTS = "Noto Sans, Noto Sans Arabic, Noto Sans CJK SC"
RIGHT_TO_LEFT = frozenset({"ar"})
LINE = 34
"""From one line of text to the next, in pixels."""
_A_SUNDAY = date(2026, 3, 1)


class Theme(StrEnum):
    """For light and dark screens."""

    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours as #rrggbb."""

    paper: str
    ink: str
    faint: str
    land: str
    border: str
    signed: str
    reported: str
    party: str


PALETTES = {
    Theme.LIGHT: Palette("#ffffff", "#1c2530", "#7a8794", "#dfe4e9", "#ffffff", "#7fb2e5", "#f2b134", "#14589c"),
    Theme.DARK: Palette("#17212b", "#f0f4f8", "#8a99a8", "#34414e", "#17212b", "#4f86bd", "#e0a030", "#a9d7ff"),
}


def config(palette: Palette) -> Json:
    """Large letters in our fonts on the theme's paper."""
    labels = {"labelFont": FONTS, "titleFont": FONTS, "labelColor": palette.ink, "labelFontSize": 26}
    return {
        "background": palette.paper,
        "font": FONTS,
        "view": {"stroke": None},
        "axis": {**labels, "gridColor": palette.land, "domainColor": palette.faint, "tickColor": palette.faint},
        "legend": {**labels, "labelLimit": 1100, "symbolSize": 500, "rowPadding": 10, "columnPadding": 36},
        "text": {"font": FONTS, "fontSize": 26, "color": palette.ink},
    }


def heading(title: str, language: str, palette: Palette) -> Json:
    """A title, from the side the language begins at."""
    return {
        "text": title,
        "anchor": "end" if language in RIGHT_TO_LEFT else "start",
        "frame": "group",
        "font": FONTS,
        "fontSize": 34,
        "color": palette.ink,
        "offset": 18,
    }


def lines_above(lines: Sequence[str], language: str, palette: Palette) -> list[Json]:
    """Lines between the title and the picture, each a text of its own.

    As one text of several lines, which a subtitle is, Arabic comes out with its lines mixed up.
    """
    backwards = language in RIGHT_TO_LEFT
    side = {"x": WIDTH, "align": "right"} if backwards else {"x": 0, "align": "left"}
    shown = [line.rstrip(".") if backwards else line for line in lines]  # a last full stop would come first
    return [
        {
            "data": {"values": [{}]},
            "mark": {"type": "text", "text": line, "y": LINE * (place - len(lines)), "color": palette.faint, **side},
        }
        for place, line in enumerate(shown)
    ]


def time_locale(language: str) -> Json:
    """Months and days by CLDR in the form of d3-time-format."""
    months = [date(2026, month, 1) for month in range(1, 13)]
    days = [_A_SUNDAY + timedelta(days=day) for day in range(7)]
    return {
        "dateTime": "%x, %X",
        "date": "%d.%m.%Y",
        "time": "%H:%M:%S",
        "periods": ["AM", "PM"],
        "days": [format_date(day, "EEEE", locale=language) for day in days],
        "shortDays": [format_date(day, "EEE", locale=language) for day in days],
        "months": [format_date(month, "MMMM", locale=language) for month in months],
        "shortMonths": [short_month(month.month, language) for month in months],
    }
