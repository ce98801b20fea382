"""A treaty's whole way in one message: its timeline, and two participants beside each other. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

from bot.language.i18n import Html, say, show_date, show_month
from bot.language.places import show_place
from bot.messages.answers import bar, ladder_lines
from bot.messages.phrases import named, source_line, treaty_name
from bot.messages.view import View
from watchers.depositary.clauses import expected_entry_into_force, instruments_counted
from watchers.depositary.model import TreatyStatus

_MOST_MONTHS = 24
_MOST_NAMED = 30
"""Instruments named one by one; more are only counted."""


def timeline_message(view: View, *, language: str, zone: str) -> Html:
    """Adoption, signatures and instruments over time, the road to entry into force, the days to come."""
    status = view.status
    lines = [f"📜 <b>{treaty_name(status.number, language, status.title)}</b> · {status.number}", ""]
    if status.adopted.date is not None:
        day, place = show_date(status.adopted.date, language), show_place(status.adopted.place, language)
        lines.append(say(language, "timeline-adopted", date=day, place=place))
    lines.extend(_periods(status, language))
    lines.extend(_instruments(status, language))
    lines.extend(_to_come(status, language))
    lines += ["", source_line(view.context, language, zone)]
    return Html("\n".join(lines))


def _periods(status: TreatyStatus, language: str) -> Iterable[str]:
    """Signatures counted by month, or by year where there are many months."""
    days = [action.date for row in status.participants for action in row.actions if action.of_signature]
    months = Counter((day.year, day.month) for day in days)
    if len(months) <= _MOST_MONTHS:
        for (year, month), count in sorted(months.items()):
            label = show_month(date(year, month, 1), language)
            yield say(language, "timeline-signatures", period=label, count=count)
        return
    for year, count in sorted(Counter(day.year for day in days).items()):
        yield say(language, "timeline-signatures", period=str(year), count=count)


def _instruments(status: TreatyStatus, language: str) -> Iterable[str]:
    """Instruments by name while they are few, else counted by year."""
    bound = sorted(
        (action.date, row.name, row.code) for row in status.participants for action in row.actions if action.binds
    )
    if len(bound) > _MOST_NAMED:
        for year, count in sorted(Counter(day.year for day, _, _ in bound).items()):
            yield say(language, "timeline-instruments", period=str(year), count=count)
        return
    for day, name, code in bound:
        who = Html(named(code, name, language))
        yield say(language, "timeline-instrument", date=show_date(day, language), name=who)


def _to_come(status: TreatyStatus, language: str) -> Iterable[str]:
    clause, counted = status.entry_into_force, len(instruments_counted(status))
    expected = expected_entry_into_force(status)
    if clause.date is not None:
        yield say(language, "status-in-force", date=show_date(clause.date, language))
    elif expected is not None:
        yield say(language, "status-enters", date=show_date(expected, language))
    elif clause.threshold is not None:
        shown = bar(counted, clause.threshold)
        yield say(language, "status-bar", bar=shown, counted=counted, threshold=clause.threshold)


def compare_message(codes: Iterable[str], view: View, *, language: str, zone: str) -> Html:
    """Participants beside each other: each one's ladder, and how many statements it made."""
    lines = [f"📜 <b>{treaty_name(view.status.number, language, view.status.title)}</b>"]
    for code in codes:
        row = view.row(code)
        lines += ["", named(code, row.name if row else code, language), *ladder_lines(code, view, language)]
        lines.append(say(language, "compare-statements", count=len(view.statements(code))))
    lines += ["", source_line(view.context, language, zone)]
    return Html("\n".join(lines))
