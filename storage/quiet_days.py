"""Chats that want a digest even when there is nothing to tell: whose moment has come, and what was looked after."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime, timedelta

from storage.chats import Address
from storage.codec import moment_from_text, moment_to_seconds, moment_to_text
from storage.hours import Mode, last_digest

_AHEAD = timedelta(days=1)
"""A moment looked after that lies so far ahead was written by a clock that ran ahead."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A chat's last digest moment; ``news``: it had something to tell; ``known``: an earlier one was looked after."""

    address: Address
    at: datetime
    news: bool
    known: bool


def moments(connection: sqlite3.Connection, now: datetime) -> list[Moment]:
    """The last digest moment of each chat that asks for quiet days, where it was not looked after yet."""
    rows = connection.execute(
        "SELECT id, thread, time_zone, mode, digest_hour, digest_at FROM chat"
        " WHERE state = 'active' AND quiet_days = 1 AND mode <> 'now'"
        " AND EXISTS (SELECT 1 FROM subscription WHERE chat = chat.id AND thread = chat.thread)"
    ).fetchall()
    found = []
    for row in rows:
        at, before = last_digest(now, row["time_zone"], Mode(row["mode"]), row["digest_hour"]), row["digest_at"]
        looked_after = moment_from_text(before)
        if looked_after is None or looked_after < at or looked_after - now > _AHEAD:
            address = (row["id"], row["thread"])
            found.append(Moment(address, at, _had_news(connection, address, at, now), before is not None))
    return found


def _had_news(connection: sqlite3.Connection, address: Address, at: datetime, now: datetime) -> bool:
    """Whether a digest was due at that moment, came after it, or is late and still to come."""
    moment = moment_to_seconds(at)
    row = connection.execute(
        "SELECT 1 FROM delivery WHERE chat = ? AND thread = ? AND lane = 2 AND broadcast IS NOT NULL"
        " AND (due_at = ? OR (state = 'sent' AND settled_at >= ?)"
        " OR (state IN ('pending', 'sending') AND due_at <= ?)) LIMIT 1",
        (*address, moment, moment, int(now.timestamp())),
    ).fetchone()
    return row is not None


def look_after(connection: sqlite3.Connection, address: Address, at: datetime) -> None:
    """That moment needs nothing more."""
    connection.execute("UPDATE chat SET digest_at = ? WHERE id = ? AND thread = ?", (moment_to_text(at), *address))
