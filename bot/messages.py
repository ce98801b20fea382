"""What a broadcast says to one chat: the depositary's event or the press's story, and what it replies to."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from bot.i18n import Html
from bot.render import event_message
from bot.render_press import recorded_after, story_message
from storage import news, treaties
from storage.chats import Address
from storage.treaties import Recorded
from watchers.model import BINDING, ActionKind

_JOINED = frozenset({*BINDING, ActionKind.SIGNATURE})


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A message's HTML, and the earlier message of the same chat it replies to."""

    text: Html
    reply_to: int | None = None


def compose(connection: sqlite3.Connection, broadcast: int, address: Address, language: str, zone: str) -> Outgoing:
    """The message as it stands now: a story shows all the reports known at this moment."""
    recorded = treaties.broadcast_of(connection, broadcast)
    if recorded is not None:
        return _of_event(connection, recorded, address, language, zone)
    known = news.story_of_broadcast(connection, broadcast)
    if known is None:
        raise LookupError(f"broadcast {broadcast} tells neither an event nor a story")
    return Outgoing(story_message(known.story, language, recorded=news.is_recorded(connection, known.story)))


def _of_event(
    connection: sqlite3.Connection, recorded: Recorded, address: Address, language: str, zone: str
) -> Outgoing:
    """An event; a signature or an instrument the press reported before says so and replies to that message."""
    event = recorded.event
    if event.kind not in _JOINED or event.code is None:
        return Outgoing(event_message(recorded, language, zone))
    stories = [known.story for known in news.stories_of(connection, event.treaty, event.code)]
    note = recorded_after(stories, event.date, language) if event.kind in BINDING else None
    reply_to = news.message_that_told(connection, address, event.treaty, event.code)
    return Outgoing(event_message(recorded, language, zone, note), reply_to)
