"""A treaty's data as files: CSV and JSON for programs, iCalendar for the days to come. Pure."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Collection
from datetime import datetime, timedelta

from icalendar import Calendar, Event

from bot.language.i18n import Html, say
from bot.language.markup import plain_text
from bot.language.names import participant_name
from bot.messages.contract import status_json
from bot.messages.deadlines import computed_line
from bot.messages.phrases import treaty_name
from bot.version import our_version
from storage.treaties import Context
from watchers.depositary.deadlines import Deadline, deadlines_of
from watchers.depositary.model import TreatyStatus

COLUMNS = ("number", "participant", "code", "action", "date", "words", "withdrawn")
_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


def csv_file(status: TreatyStatus) -> bytes:
    """One line an action, for spreadsheets: UTF-8 with its mark; no cell can be taken for a formula."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for row in status.participants:
        for action in row.actions:
            cells = (status.number, row.name, row.code or "", action.kind, action.date.isoformat(), action.words)
            writer.writerow([*map(_harmless, cells), "yes" if action.withdrawn else ""])
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA_SIGNS) else str(cell)


def json_file(status: TreatyStatus, context: Context) -> bytes:
    """The status as `treatywatch read --json` prints it, with its address."""
    return json.dumps(status_json(status) | {"url": context.url}, ensure_ascii=False, indent=2).encode()


def calendar_file(
    status: TreatyStatus, context: Context, language: str, now: datetime, participants: Collection[str] = ()
) -> bytes | None:
    """The days to come as iCalendar (RFC 5545), whole days, for the treaty and these participants; None if none is."""
    calendar = Calendar()
    calendar.add("prodid", f"-//treatywatch//{our_version()}//")
    calendar.add("version", "2.0")
    days = [
        one
        for one in deadlines_of(status)
        if one.date >= now.date() and (not one.participant or one.participant in participants)
    ]
    for one in days:
        event = Event()
        event.add("uid", "-".join(filter(None, (status.number, one.kind, one.participant))) + "@treatywatch")
        event.add("dtstamp", now)
        event.add("dtstart", one.date)
        event.add("dtend", one.date + timedelta(days=1))
        event.add("summary", plain_text(_summary(one, status, language)))
        if one.computed:
            event.add("description", plain_text(computed_line(one, language)))
        event.add("url", context.url)
        event.add("transp", "TRANSPARENT")
        calendar.add_component(event)
    return bytes(calendar.to_ical()) if days else None


def _summary(one: Deadline, status: TreatyStatus, language: str) -> Html:
    treaty = plain_text(treaty_name(status.number, language, status.title))
    name = participant_name(one.participant or None, one.name, language)
    return say(language, f"calendar-{one.kind}", treaty=treaty, name=name)
