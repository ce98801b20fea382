"""A treaty's data as files: CSV and JSON for programs, iCalendar for the days to come. Pure."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from icalendar import Calendar, Event

from bot.language.i18n import say
from bot.language.markup import plain_text
from bot.messages.contract import status_json
from bot.messages.phrases import treaty_name
from bot.version import our_version
from storage.treaties import Context
from watchers.depositary.clauses import expected_entry_into_force
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


def calendar_file(status: TreatyStatus, context: Context, language: str, now: datetime) -> bytes | None:
    """The days to come as iCalendar (RFC 5545), whole days; None while none is known."""
    calendar = Calendar()
    calendar.add("prodid", f"-//treatywatch//{our_version()}//")
    calendar.add("version", "2.0")
    days = list(_days_to_come(status, language, now.date()))
    for what, day, summary in days:
        event = Event()
        event.add("uid", f"{status.number}-{what}@treatywatch")
        event.add("dtstamp", now)
        event.add("dtstart", day)
        event.add("dtend", day + timedelta(days=1))
        event.add("summary", summary)
        event.add("url", context.url)
        event.add("transp", "TRANSPARENT")
        calendar.add_component(event)
    return bytes(calendar.to_ical()) if days else None


def _days_to_come(status: TreatyStatus, language: str, today: date) -> Iterator[tuple[str, date, str]]:
    """(what, day, summary) of the last day to sign and of entry into force."""
    name = plain_text(treaty_name(status.number, language, status.title))
    window, clause = status.signature_window, status.entry_into_force
    if window is not None and window.closes is not None and window.closes >= today:
        yield "signature", window.closes, plain_text(say(language, "calendar-signature", treaty=name))
    enters = clause.date or expected_entry_into_force(status)
    if enters is not None and enters >= today:
        yield "force", enters, plain_text(say(language, "calendar-force", treaty=name))
