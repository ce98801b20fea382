"""A treaty's state to the specification of a chart or a map, in a language. Pure."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from bot.language.i18n import Html, say
from bot.language.markup import plain_text
from bot.language.names import participant_name
from bot.messages.event import tally
from bot.messages.phrases import listed_in, source_line, treaty_name
from bot.messages.press import pipeline
from bot.messages.view import View
from bot.pictures.chart import ChartFacts, ChartWords, road_chart
from bot.pictures.spec import Json, Theme
from bot.pictures.world import MapWords, Rung, drawn_codes, world_map
from watchers.depositary.model import TreatyStatus

_MOST_BESIDES = 4


class Kind(StrEnum):
    """What is drawn."""

    CHART = "chart"
    MAP = "map"


def specification(kind: Kind, view: View, language: str, theme: Theme, today: date) -> Json:
    """What to draw."""
    return _chart(view, language, theme, today) if kind is Kind.CHART else _map(view, language, theme)


def caption(view: View, language: str, zone: str) -> Html:
    """Under a picture: the treaty, its numbers, the source."""
    name = treaty_name(view.status.number, language, view.status.title)
    return Html(f"📜 <b>{name}</b>\n{tally(view.context, language)}\n{source_line(view.context, language, zone)}")


def _words(language: str, message: str, **values: str | float) -> str:
    return _unmarked(say(language, message, **values))


def _unmarked(text: Html) -> str:
    """Plain text without direction marks, which the fonts do not have; a picture's words stand alone."""
    return plain_text(text).translate(dict.fromkeys((0x200E, 0x200F, *range(0x2066, 0x206A))))


def _chart(view: View, language: str, theme: Theme, today: date) -> Json:
    status, clause = view.status, view.status.entry_into_force
    actions = [action for row in status.participants for action in row.actions if not action.withdrawn]
    threshold = clause.threshold if clause.date is None else None
    facts = ChartFacts(
        [action.date for action in actions if action.of_signature],
        sorted(action.date for action in actions if action.binds),
        threshold,
        today,
    )
    words = ChartWords(
        _title(status, language),
        _words(language, "topic-signatures"),
        _words(language, "topic-instruments"),
        "" if threshold is None else _words(language, "chart-needed", threshold=threshold),
    )
    return road_chart(facts, words, language, theme)


def _title(status: TreatyStatus, language: str) -> str:
    return plain_text(treaty_name(status.number, language, status.title))


def _map(view: View, language: str, theme: Theme) -> Json:
    rungs = rungs_of(view)
    besides = [
        participant_name(row.code, row.name, language)
        for row in view.status.participants
        if (row.is_party or row.is_signatory) and row.code not in drawn_codes()
    ]
    lines = [_numbers(view, language)]
    if besides:
        lines.append(_words(language, "map-besides", names=listed_in(language, besides[:_MOST_BESIDES])))
    words = MapWords(
        _title(view.status, language),
        tuple(lines),
        {rung: _words(language, f"map-{rung}") for rung in Rung},
        _words(language, "map-note"),
    )
    return world_map({code: rung for code, rung in rungs.items() if code in drawn_codes()}, words, language, theme)


def _numbers(view: View, language: str) -> str:
    """The tally without its signs, which the pictures' fonts do not have."""
    return _unmarked(tally(view.context, language)).replace("✍️ ", "").replace("📥 ", "")


def rungs_of(view: View) -> dict[str, Rung]:
    """Each participant's colour by code: what the depositary recorded, and beside it what only the press reports."""
    rungs = {row.code: Rung.SIGNED for row in view.status.participants if row.code and row.is_signatory}
    rungs |= {story.participant: Rung.REPORTED for story in pipeline(view.stories, view.status)}
    rungs |= {row.code: Rung.PARTY for row in view.status.participants if row.code and row.is_party}
    return rungs
