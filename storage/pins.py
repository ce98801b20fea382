"""The one pinned message of a chat that is kept up to date."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from storage.chats import Address
from storage.codec import moment_to_seconds


@dataclass(frozen=True, slots=True)
class Pin:
    """Where it is, which treaty it shows, what it says now; ``wanted``: what it is to say instead."""

    address: Address
    treaty: str
    message_id: int
    shown: str
    wanted: str | None = None
    attempts: int = 0


def keep(connection: sqlite3.Connection, pin: Pin) -> None:
    """Keeps this message up to date from now on; a chat has one."""
    connection.execute(
        "INSERT OR REPLACE INTO pin (chat, thread, treaty, message_id, shown) VALUES (?, ?, ?, ?, ?)",
        (*pin.address, pin.treaty, pin.message_id, pin.shown),
    )


def drop(connection: sqlite3.Connection, address: Address) -> bool:
    """Leaves the chat's message as it is; False where none was kept."""
    return connection.execute("DELETE FROM pin WHERE chat = ? AND thread = ?", address).rowcount == 1


def find(connection: sqlite3.Connection, address: Address) -> Pin | None:
    """The chat's pinned message."""
    row = connection.execute("SELECT * FROM pin WHERE chat = ? AND thread = ?", address).fetchone()
    return None if row is None else _pin(row)


def kept(connection: sqlite3.Connection) -> list[Pin]:
    """Those of every chat that can be reached."""
    rows = connection.execute(
        "SELECT pin.* FROM pin JOIN chat ON chat.id = pin.chat AND chat.thread = pin.thread WHERE state = 'active'"
    )
    return [_pin(row) for row in rows]


def want(connection: sqlite3.Connection, pin: Pin, text: str) -> None:
    """The message is to say this, as soon as may be."""
    connection.execute(
        "UPDATE pin SET wanted = ?, attempts = 0, due_at = 0 WHERE chat = ? AND thread = ? AND message_id = ?",
        (text, *pin.address, pin.message_id),
    )


def due(connection: sqlite3.Connection, now: datetime, limit: int, besides: Collection[int] = ()) -> list[Pin]:
    """Up to ``limit`` pinned messages that are to be edited, one a chat; not claimed: twice does no harm."""
    rows = connection.execute(
        "SELECT pin.* FROM pin JOIN chat ON chat.id = pin.chat AND chat.thread = pin.thread"
        " WHERE wanted IS NOT NULL AND due_at <= ? AND state = 'active'"
        " AND chat NOT IN (SELECT value FROM json_each(?)) LIMIT ?",
        (int(now.timestamp()), json.dumps(list(besides)), limit * 4),
    ).fetchall()
    taken: dict[int, Pin] = {}
    for row in rows:
        if len(taken) < limit:
            taken.setdefault(row["chat"], _pin(row))
    return list(taken.values())


def shows(connection: sqlite3.Connection, pin: Pin) -> None:
    """It says what was wanted; what was wanted meanwhile stays due."""
    connection.execute(
        "UPDATE pin SET shown = ?, wanted = CASE WHEN wanted <> ? THEN wanted END"
        " WHERE chat = ? AND thread = ? AND message_id = ?",
        (pin.wanted, pin.wanted, *pin.address, pin.message_id),
    )


def postpone(connection: sqlite3.Connection, pin: Pin, due: datetime) -> None:
    """It is tried again then."""
    connection.execute(
        "UPDATE pin SET attempts = attempts + 1, due_at = ? WHERE chat = ? AND thread = ? AND message_id = ?",
        (moment_to_seconds(due), *pin.address, pin.message_id),
    )


def lost(connection: sqlite3.Connection, pin: Pin) -> None:
    """The message is there no more, or not ours to edit: it is no longer kept."""
    connection.execute(
        "DELETE FROM pin WHERE chat = ? AND thread = ? AND message_id = ?", (*pin.address, pin.message_id)
    )


def _pin(row: sqlite3.Row) -> Pin:
    return Pin(
        (row["chat"], row["thread"]), row["treaty"], row["message_id"], row["shown"], row["wanted"], row["attempts"]
    )
