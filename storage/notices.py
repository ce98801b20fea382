"""What one chat is told beside news: a note, an answer to a wish, a picture, that nothing is new; each key once."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from storage.codec import moment_to_seconds

Payload = Mapping[str, Any]


class NoticeKind(StrEnum):
    """How its payload is read."""

    WORDS = "words"
    """``html``, and ``buttons`` as rows of (text, data)."""
    TROUBLE = "trouble"
    """``trouble`` in ``chat``, called ``title``."""
    PICTURE = "picture"
    """``picture`` of the treaty ``number``, to go with the message that told ``broadcast``."""
    QUIET_DAY = "quiet_day"
    """Nothing is new; worth saying until the Unix second ``until``."""


@dataclass(frozen=True, slots=True)
class Notice:
    """One of them."""

    id: int
    kind: str
    payload: Payload


def queue(
    connection: sqlite3.Connection,
    key: str,
    kind: NoticeKind,
    payload: Payload,
    addresses: Collection[tuple[int, int]],
    lane: int,
    now: datetime,
) -> bool:
    """Puts a notice into the outbox for these chats, unless one with its key ever was; True where it is new."""
    row = connection.execute(
        "INSERT OR IGNORE INTO notice (key, kind, payload, created_at) VALUES (?, ?, ?, ?) RETURNING id",
        (key, kind, json.dumps(payload, ensure_ascii=False), moment_to_seconds(now)),
    ).fetchone()
    if row is not None:
        connection.executemany(
            "INSERT INTO delivery (notice, chat, thread, lane) VALUES (?, ?, ?, ?)",
            [(row["id"], *address, lane) for address in addresses],
        )
    return row is not None


def put_off(connection: sqlite3.Connection, key: str, until: datetime) -> None:
    """A notice that was queued is not due before then."""
    connection.execute(
        "UPDATE delivery SET due_at = ? WHERE notice = (SELECT id FROM notice WHERE key = ?)",
        (moment_to_seconds(until), key),
    )


def add_picture(
    connection: sqlite3.Connection, broadcast: int, picture: str, number: str, address: tuple[int, int], now: datetime
) -> None:
    """A picture follows a message that has just arrived; one notice serves all chats."""
    key = f"picture|{broadcast}|{picture}"
    payload = {"broadcast": broadcast, "picture": picture, "number": number}
    queue(connection, key, NoticeKind.PICTURE, payload, (), 1, now)
    connection.execute(
        "INSERT INTO delivery (notice, chat, thread) SELECT id, ?, ? FROM notice WHERE key = ?", (*address, key)
    )


def forget(connection: sqlite3.Connection, chat: int, thread: int) -> None:
    """Takes a chat's own notices away; those that others have too stay."""
    rows = connection.execute(
        "SELECT notice FROM delivery WHERE chat = ? AND (thread = ? OR ? = 0) AND notice IS NOT NULL",
        (chat, thread, thread),
    ).fetchall()
    connection.execute(
        "DELETE FROM delivery WHERE chat = ? AND (thread = ? OR ? = 0) AND notice IS NOT NULL", (chat, thread, thread)
    )
    drop_orphans(connection, [row["notice"] for row in rows])


def drop_orphans(connection: sqlite3.Connection, notices: Collection[int]) -> None:
    """Those of these that no delivery bears any more."""
    connection.executemany(
        "DELETE FROM notice WHERE id = ? AND NOT EXISTS (SELECT 1 FROM delivery WHERE delivery.notice = notice.id)",
        [(notice,) for notice in notices],
    )


def take_back_troubles(connection: sqlite3.Connection, since: datetime, now: datetime) -> None:
    """Owners do not hear of troubles found since then, which were none."""
    connection.execute(
        "UPDATE delivery SET state = 'withdrawn', settled_at = ? WHERE state = 'pending' AND notice IN"
        " (SELECT id FROM notice WHERE kind = ? AND created_at >= ?)",
        (moment_to_seconds(now), NoticeKind.TROUBLE, int(since.timestamp())),
    )
