"""Chats that do not let us write for now: how long each is left alone; and chats found gone."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from datetime import datetime, timedelta

from storage.chats import Address
from storage.codec import moment_to_seconds

ALL_OF_IT = -1
"""The thread of a hold on a whole chat."""


def tries(connection: sqlite3.Connection, chat: int, thread: int = ALL_OF_IT) -> int:
    """How often writing there has failed since it last worked."""
    row = connection.execute("SELECT tries FROM hold WHERE chat = ? AND thread = ?", (chat, thread)).fetchone()
    return 0 if row is None else int(row["tries"])


def put(connection: sqlite3.Connection, chat: int, thread: int, until: datetime) -> None:
    """Leaves a chat (or one topic) alone until then."""
    connection.execute(
        "INSERT INTO hold (chat, thread, tries, until) VALUES (?, ?, 1, ?)"
        " ON CONFLICT (chat, thread) DO UPDATE SET tries = tries + 1, until = excluded.until",
        (chat, thread, moment_to_seconds(until)),
    )


def lift(connection: sqlite3.Connection, chat: int, thread: int) -> None:
    """Something got through: the chat is open again, and this topic of it."""
    lifted = connection.execute(
        "DELETE FROM hold WHERE chat = ? AND thread IN (?, ?)", (chat, thread, ALL_OF_IT)
    ).rowcount
    if lifted:
        connection.execute("UPDATE chat SET trouble = NULL WHERE id = ?", (chat,))


def held(connection: sqlite3.Connection) -> set[Address]:
    """The chats and topics that are held."""
    return {(row["chat"], row["thread"]) for row in connection.execute("SELECT chat, thread FROM hold")}


def gone(connection: sqlite3.Connection, address: Address, now: datetime, *, topic: bool = False) -> None:
    """A chat (or a topic alone) cannot be reached: its settings are kept, what waits for it is not sent."""
    chat, thread = address
    which, second = (chat, int(topic), thread), moment_to_seconds(now)
    connection.execute(
        "UPDATE chat SET state = 'retired', gone_at = ? WHERE id = ? AND (? = 0 OR thread = ?) AND state = 'active'",
        (second, *which),
    )
    connection.execute(
        "UPDATE delivery SET state = 'retired', run = NULL, settled_at = ? WHERE chat = ? AND (? = 0 OR thread = ?)"
        " AND state IN ('pending', 'sending')",
        (second, *which),
    )


def absolve(connection: sqlite3.Connection, now: datetime, window: timedelta) -> Collection[int]:
    """Chats found gone in this time were not: they are active again, and what waited for them waits."""
    since = int((now - window).timestamp())
    chats = [
        (row["id"], row["thread"])
        for row in connection.execute(
            "UPDATE chat SET state = 'active', gone_at = NULL, trouble = NULL"
            " WHERE gone_at >= ? AND state = 'retired' RETURNING id, thread",
            (since,),
        )
    ]
    connection.executemany(
        "UPDATE delivery SET state = 'pending', settled_at = NULL, due_at = CASE lane WHEN 2 THEN due_at ELSE 0 END"
        " WHERE chat = ? AND thread = ? AND state = 'retired' AND settled_at >= ?",
        [(*address, since) for address in chats],
    )
    return {chat for chat, _ in chats}
