"""`treatywatch waiting`, `confirm KEY`, `reject KEY`: what waits for an operator's word, and that word."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

import typer

from bot.clock import utc_now
from bot.commands.console import Json, err, out, print_json, sentences
from bot.config import Settings, load_settings
from bot.conversation import rulings as waiting_room
from bot.conversation.rulings import Waiting
from bot.language.i18n import Html
from bot.language.markup import plain_text
from bot.messages.event import event_line
from bot.messages.press import reported_line
from storage import reports, rulings
from storage.database import Database, DatabaseUnusableError
from storage.reports import WaitingReport
from watchers.depositary.model import Ruling

Row = dict[str, str | bool | None]
Key = Annotated[str, typer.Argument(help="A key that `treatywatch waiting` prints.")]


@contextmanager
def _existing() -> Iterator[tuple[Database, Settings]]:
    """The bot's database, and its settings; a database that is not there is not made."""
    settings = load_settings()
    if not settings.database.exists():
        raise DatabaseUnusableError(
            f"there is no database at {settings.database}; run the bot first, or check the path"
        )
    database = Database(settings.database)
    try:
        yield database, settings
    finally:
        database.close()


def list_waiting(*, as_json: Json = False) -> None:
    """List refused pages, changes and reports of the press that wait, each with its key."""
    with sentences(), _existing() as (database, settings):
        language = settings.default_language
        found = database.read_now(waiting_room.waiting)
        told = database.read_now(lambda c: reports.waiting_reports(c, settings.news_push, utc_now()))
    if as_json:
        print_json([*map(waiting_json, found), *map(report_json, told)])
        return
    for one in found:
        out.print(f"{one.mark}  {one.number}  {_words(one, language)}", markup=False)
    for report in told:
        out.print(f"{report.key}  {report.known.story.treaty}  {_reported(report, language)}", markup=False)
    if not found and not told:
        out.print("nothing waits for an operator's word", markup=False)


def waiting_json(one: Waiting) -> Row:
    """What waits for an operator's word: a refused page, or a change with its event."""
    event = one.event
    return {
        "key": one.mark,
        "natural_key": one.key,
        "number": one.number,
        "what": "page" if event is None else "change",
        "why": one.why or None,
        "kind": None if event is None else str(event.kind),
        "participant": None if event is None else event.participant,
        "code": None if event is None else event.code,
        "date": None if event is None or event.date is None else event.date.isoformat(),
        "was": None if event is None else event.was,
        "since": None if one.first_seen is None else one.first_seen.isoformat(),
        "rejected": one.rejected,
        "confirmable": one.confirmable,
    }


def report_json(one: WaitingReport) -> Row:
    """A report of the press that waits, under the same keys."""
    story = one.known.story
    return {
        "key": one.key,
        "natural_key": one.key,
        "number": story.treaty,
        "what": "report",
        "why": story.sightings[0].title,
        "kind": str(story.step),
        "participant": story.participant or None,
        "code": story.participant or None,
        "date": story.date.isoformat(),
        "was": None,
        "since": story.first_at.isoformat(),
        "rejected": False,
        "confirmable": True,
    }


def _reported(one: WaitingReport, language: str) -> str:
    """What is reported, in the words of its first outlet, in a line."""
    first = one.known.story.sightings[0]
    line = plain_text(reported_line(one.known.story, language)).removeprefix("• ")
    return f"{line} ({first.outlet}: {first.title})"


def _words(one: Waiting, language: str) -> str:
    """What it is and since when, in a line."""
    what = one.why if one.event is None else plain_text(Html(event_line(one.event, language))).removeprefix("• ")
    since = "" if one.first_seen is None else f" (since {one.first_seen:%Y-%m-%d %H:%M} UTC)"
    rejected = " [rejected]" if one.rejected else ""
    return f"{what}{since}{rejected}"


def confirm(key: Key) -> None:
    """Say that a refused page is right, or that a change or a report that waits is true."""
    _rule(key, Ruling.CONFIRMED)


def reject(key: Key) -> None:
    """Say that it is not; it is never told, and the trusted state stays."""
    _rule(key, Ruling.REJECTED)


def _rule(key: str, verdict: Ruling) -> None:
    if key.startswith(reports.PREFIX):
        _rule_on_report(key, verdict)
        return
    with sentences(), _existing() as (database, settings):
        language = settings.default_language
        found = database.read_now(waiting_room.waiting)
        one = next((one for one in found if key in (one.mark, one.key)), None)
        if one is None:
            err.print(f"nothing with the key {key} waits; treatywatch waiting lists what does", markup=False)
            raise typer.Exit(2)
        if verdict is Ruling.CONFIRMED and not one.confirmable:
            err.print("this page cannot be read, so it cannot be confirmed", markup=False)
            raise typer.Exit(1)
        database.write_now(lambda connection: rulings.rule(connection, one.number, one.key, verdict, utc_now()))
    out.print(f"{verdict}: {one.number}  {_words(one, language)}", markup=False)


def _rule_on_report(key: str, verdict: Ruling) -> None:
    """Tells a report that waits at the courier's next turn, or never."""
    with sentences(), _existing() as (database, settings):
        when, now = settings.news_push, utc_now()
        found = database.read_now(lambda c: reports.waiting_reports(c, when, now))
        one = next((one for one in found if one.key == key), None)
        if one is None:
            err.print(f"nothing with the key {key} waits; treatywatch waiting lists what does", markup=False)
            raise typer.Exit(2)
        act = reports.confirm_report if verdict is Ruling.CONFIRMED else reports.reject_report
        database.write_now(lambda c: act(c, key, when, now))
    out.print(f"{verdict}: {one.known.story.treaty}  {_reported(one, settings.default_language)}", markup=False)
