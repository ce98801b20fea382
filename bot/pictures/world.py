"""A world map coloured by what each participant has done, as a Vega-Lite specification. Pure."""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any

from bot.pictures.spec import HEIGHT, PALETTES, WIDTH, Json, Theme, config, heading, lines_above


class Rung(StrEnum):
    """The colours of the map: recorded by the depositary, or only reported by the press."""

    PARTY = "party"
    REPORTED = "reported"
    SIGNED = "signed"


@dataclass(frozen=True, slots=True)
class MapWords:
    """What the map says; ``rungs`` names each colour."""

    title: str
    lines: tuple[str, ...]
    rungs: Mapping[Rung, str]
    note: str


def world_map(rungs: Mapping[str, Rung], words: MapWords, language: str, theme: Theme) -> Json:
    """``rungs`` by code; codes that stand nowhere on a map are left to ``words``."""
    palette, lines = PALETTES[theme], [*words.lines, words.note]
    colours = {Rung.PARTY: palette.party, Rung.REPORTED: palette.reported, Rung.SIGNED: palette.signed}
    values = [{"code": code, "rung": words.rungs[rung]} for code, rung in sorted(rungs.items())]
    scale = {
        "domain": [words.rungs[rung] for rung in Rung],
        "range": [colours[rung] for rung in Rung],
    }
    colour = {
        "field": "rung",
        "type": "nominal",
        "scale": scale,
        "legend": {"orient": "bottom", "direction": "vertical", "title": None, "symbolType": "square"},
    }
    lookup = {"lookup": "id", "from": {"data": {"values": values}, "key": "code", "fields": ["rung"]}}
    shape = {"type": "geoshape", "stroke": palette.border, "strokeWidth": 0.7}
    land = {"values": outlines(), "format": {"type": "topojson", "feature": "countries"}}
    known = {"filter": "datum.rung !== null && isValid(datum.rung)"}
    dots = [{**dot, "rung": words.rungs[rungs[dot["code"]]]} for dot in small_states() if dot["code"] in rungs]
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v6.json",
        "width": WIDTH,
        "height": HEIGHT,
        "padding": 24,
        "config": config(palette),
        "title": heading(words.title, language, palette),
        "projection": {"type": "equalEarth"},
        "layer": [
            {"data": land, "transform": [_NO_ICE], "mark": {**shape, "fill": palette.land}},
            {"data": land, "transform": [_NO_ICE, lookup, known], "mark": shape, "encoding": {"color": colour}},
            {
                "data": {"values": dots},
                "mark": {"type": "circle", "size": 110, "opacity": 1, "stroke": palette.ink, "strokeWidth": 0.8},
                "encoding": {
                    "longitude": {"field": "east", "type": "quantitative"},
                    "latitude": {"field": "north", "type": "quantitative"},
                    "color": colour,
                },
            },
            *lines_above(lines, language, palette),
        ],
    }


_NO_ICE = {"filter": "datum.id !== 'ATA'"}


@cache
def outlines() -> Any:  # noqa: ANN401 - TopoJSON
    """The world's outlines."""
    return json.loads(files("bot.pictures").joinpath("data/world-110m.json").read_text(encoding="utf-8"))


@cache
def small_states() -> tuple[Json, ...]:
    """Where the dots stand."""
    with files("bot.pictures").joinpath("data/small.tsv").open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t"))
    return tuple({"code": row["code"], "east": float(row["east"]), "north": float(row["north"])} for row in rows)


@cache
def drawn_codes() -> frozenset[str]:
    """The codes a map shows, as an outline or a dot."""
    shapes = {shape["id"] for shape in outlines()["objects"]["countries"]["geometries"] if shape["id"]}
    return frozenset(shapes | {dot["code"] for dot in small_states()})
