"""Signatures and instruments over time and the road to entry into force, as a Vega-Lite specification. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.pictures.spec import HEIGHT, PALETTES, RIGHT_TO_LEFT, WIDTH, Json, Palette, Theme, config, heading

_LONG = 900
"""Days after which the axis counts years instead of months."""
_SHORT = 90
"""Days up to which it counts days."""


@dataclass(frozen=True, slots=True)
class ChartWords:
    """What the chart says; ``needed`` stands at the line of the threshold."""

    title: str
    signatures: str
    instruments: str
    needed: str


@dataclass(frozen=True, slots=True)
class ChartFacts:
    """Days of signatures and of instruments, the instruments needed (None where that is over), and today."""

    signatures: Sequence[date]
    instruments: Sequence[date]
    threshold: int | None
    today: date


def growth(days: Sequence[date], today: date) -> list[tuple[date, int]]:
    """(day, how many by then), from nothing to today."""
    counted, total = [], 0
    for day, count in sorted(Counter(days).items()):
        total += count
        counted.append((day, total))
    return [*counted, (max(today, counted[-1][0]), total)] if counted else [(today, 0)]


def road_chart(facts: ChartFacts, words: ChartWords, language: str, theme: Theme) -> Json:
    """Two growing lines, the threshold across."""
    palette = PALETTES[theme]
    lines = ((words.signatures, facts.signatures), (words.instruments, facts.instruments))
    values = [
        {"day": day.isoformat(), "count": count, "what": what}
        for what, days in lines
        for day, count in growth(days, facts.today)
    ]
    last = [[value for value in values if value["what"] == what][-1] for what, _ in lines]
    colour = {
        "field": "what",
        "type": "nominal",
        "scale": {"domain": [words.signatures, words.instruments], "range": [palette.signed, palette.party]},
        "legend": {"orient": "bottom", "title": None, "symbolType": "square"},
    }
    days = [*facts.signatures, *facts.instruments, facts.today]
    spread = (max(days) - min(days)).days
    axis: Json = {"title": None, "grid": False, **_ticks(spread, language)}
    axis |= {"labelOverlap": "greedy", "labelFlush": True}
    day = {"field": "day", "type": "temporal", "axis": axis, "scale": {"type": "utc", "nice": False}}
    count = {"field": "count", "type": "quantitative", "axis": {"title": None, "tickMinStep": 1, "tickCount": 6}}
    step = {"type": "line", "interpolate": "step-after", "strokeWidth": 6, "strokeCap": "round"}
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v6.json",
        "width": WIDTH,
        "height": HEIGHT,
        "padding": 24,
        "config": config(palette),
        "title": heading(words.title, language, palette),
        "layer": [
            {"data": {"values": values}, "mark": step, "encoding": {"x": day, "y": count, "color": colour}},
            {
                "data": {"values": last},
                "mark": {
                    "type": "text",
                    "align": "left",
                    "dx": 12,
                    "fontSize": 32,
                    "fontWeight": "bold",
                    "clip": False,
                },
                "encoding": {"x": day, "y": count, "text": {"field": "count"}, "color": colour},
            },
            *_threshold(facts.threshold, words, language, palette),
        ],
    }


def _ticks(spread: int, language: str) -> Json:
    """Labels that differ from each other over so many days."""
    if spread <= _SHORT:
        return {
            "format": "%-m/%-d" if language == "zh" else "%-d %b",
            "tickCount": {"interval": "day", "step": max(1, spread // 6)},
        }
    return {"format": "%Y" if spread > _LONG else "%b %Y", "tickCount": 6}


def _threshold(threshold: int | None, words: ChartWords, language: str, palette: Palette) -> list[Json]:
    if threshold is None:
        return []
    backwards = language in RIGHT_TO_LEFT
    line: Json = {"data": {"values": [{}]}}
    height = {"datum": threshold, "type": "quantitative"}
    rule = {"type": "rule", "strokeDash": [10, 8], "strokeWidth": 3, "color": palette.reported}
    label = {"type": "text", "dy": -18, "color": palette.reported, "text": words.needed}
    label |= {"align": "right", "x": WIDTH - 8} if backwards else {"align": "left", "x": 8}
    return [
        {**line, "mark": rule, "encoding": {"y": height}},
        {**line, "mark": label, "encoding": {"y": height}},
    ]
