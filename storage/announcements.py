"""What operators say to all chats of a language: kept as a preview until it is confirmed, then in the outbox."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from storage import outbox
from storage.codec import moment_to_text


@dataclass(frozen=True, slots=True)
class Announcement:
    """A text for the chats of one language."""

    id: int
    language: str
    text: str


def prepare(connection: sqlite3.Connection, language: str, text: str, now: datetime) -> Announcement:
    """Keeps a text for its confirmation."""
    row = connection.execute(
        "INSERT INTO announcement (language, text, created_at) VALUES (?, ?, ?)", (language, text, moment_to_text(now))
    ).lastrowid
    return Announcement(int(row or 0), language, text)


def audience(connection: sqlite3.Connection, language: str) -> int:
    """How many chats would be told; none of them a channel, which speaks to its own readers."""
    row = connection.execute(
        "SELECT COUNT(DISTINCT id) AS chats FROM chat WHERE state = 'active' AND type <> 'channel' AND language = ?",
        (language,),
    ).fetchone()
    return int(row["chats"])


def confirm(connection: sqlite3.Connection, announcement: int, now: datetime) -> int | None:
    """Puts it into the outbox and returns for how many chats; None where that was done or it was discarded."""
    moment = moment_to_text(now)
    row = connection.execute(
        "UPDATE announcement SET confirmed_at = ? WHERE id = ? AND confirmed_at IS NULL RETURNING language",
        (moment, announcement),
    ).fetchone()
    if row is None:
        return None
    broadcast = connection.execute(
        "INSERT INTO broadcast (announcement, context, created_at) VALUES (?, '{}', ?)", (announcement, moment)
    ).lastrowid
    return connection.execute(
        "INSERT INTO delivery (broadcast, chat, thread, lane) SELECT ?, id, MIN(thread), ? FROM chat"
        " WHERE state = 'active' AND type <> 'channel' AND language = ? GROUP BY id",
        (broadcast, outbox.PUSH, row["language"]),
    ).rowcount


def discard(connection: sqlite3.Connection, announcement: int) -> bool:
    """Throws a preview away; False where it is gone or was sent."""
    cursor = connection.execute("DELETE FROM announcement WHERE id = ? AND confirmed_at IS NULL", (announcement,))
    return cursor.rowcount == 1


def of_broadcast(connection: sqlite3.Connection, broadcast: int) -> Announcement | None:
    """The announcement a broadcast tells, None where it tells something else."""
    row = connection.execute(
        "SELECT announcement.id, language, text FROM announcement"
        " JOIN broadcast ON broadcast.announcement = announcement.id WHERE broadcast.id = ?",
        (broadcast,),
    ).fetchone()
    return None if row is None else Announcement(row["id"], row["language"], row["text"])
