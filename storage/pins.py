"""The one pinned message of a chat that is kept up to date."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from storage.chats import Address


@dataclass(frozen=True, slots=True)
class Pin:
    """Where it is, which treaty it shows, and what it says now."""

    address: Address
    treaty: str
    message_id: int
    shown: str


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


def _pin(row: sqlite3.Row) -> Pin:
    return Pin((row["chat"], row["thread"]), row["treaty"], row["message_id"], row["shown"])
