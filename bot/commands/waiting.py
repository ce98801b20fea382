"""`treatywatch waiting`, `confirm KEY`, `reject KEY`: what waits for an operator's word, and that word."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

import typer

from bot.clock import utc_now
from bot.commands.console import Json, err, out, print_json, sentences
from bot.config import load_settings
from bot.conversation import rulings as waiting_room
from bot.conversation.rulings import Waiting
from bot.language.i18n import Html
from bot.language.markup import plain_text
from bot.messages.event import event_line
from storage import rulings
from storage.database import Database, DatabaseUnusableError
from watchers.depositary.model import Ruling

Row = dict[str, str | bool | None]
Key = Annotated[str, typer.Argument(help="A key that `treatywatch waiting` prints.")]


@contextmanager
def _existing() -> Iterator[tuple[Database, str]]:
    """The bot's database, and the language to speak; a database that is not there is not made."""
    settings = load_settings()
    if not settings.database.exists():
        raise DatabaseUnusableError(
            f"there is no database at {settings.database}; run the bot first, or check the path"
        )
    database = Database(settings.database)
    try:
        yield database, settings.default_language
    finally:
        database.close()


def list_waiting(*, as_json: Json = False) -> None:
    """List refused pages and changes that wait, each with its key."""
    with sentences(), _existing() as (database, language):
        found = database.read_now(waiting_room.waiting)
    if as_json:
        print_json([waiting_json(one) for one in found])
        return
    for one in found:
        out.print(f"{one.mark}  {one.number}  {_words(one, language)}", markup=False)
    if not found:
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


def _words(one: Waiting, language: str) -> str:
    """What it is and since when, in a line."""
    what = one.why if one.event is None else plain_text(Html(event_line(one.event, language))).removeprefix("• ")
    since = "" if one.first_seen is None else f" (since {one.first_seen:%Y-%m-%d %H:%M} UTC)"
    rejected = " [rejected]" if one.rejected else ""
    return f"{what}{since}{rejected}"


def confirm(key: Key) -> None:
    """Say that a refused page is right, or that a change that waits is true; the next poll acts on it."""
    _rule(key, Ruling.CONFIRMED)


def reject(key: Key) -> None:
    """Say that it is not; it is never told, and the trusted state stays."""
    _rule(key, Ruling.REJECTED)


def _rule(key: str, verdict: Ruling) -> None:
    with sentences(), _existing() as (database, language):
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
