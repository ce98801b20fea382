"""Chats that want a digest even when there is nothing to tell: whose moment has come, and what was looked after."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from storage.chats import Address
from storage.codec import moment_from_text, moment_to_text
from storage.hours import Mode, last_digest


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
        if looked_after is None or looked_after < at:
            address = (row["id"], row["thread"])
            found.append(Moment(address, at, _had_news(connection, address, at, now), before is not None))
    return found


def _had_news(connection: sqlite3.Connection, address: Address, at: datetime, now: datetime) -> bool:
    """Whether a digest was due at that moment, came after it, or is late and still to come."""
    moment = moment_to_text(at)
    row = connection.execute(
        "SELECT 1 FROM delivery WHERE chat = ? AND thread = ? AND lane = 2"
        " AND (due_at = ? OR sent_at >= ? OR (state IN ('pending', 'sending') AND due_at <= ?)) LIMIT 1",
        (*address, moment, moment, moment_to_text(now)),
    ).fetchone()
    return row is not None


def look_after(connection: sqlite3.Connection, address: Address, at: datetime | None) -> None:
    """That moment needs nothing more; None where it is to be tried again."""
    moment = None if at is None else moment_to_text(at)
    connection.execute("UPDATE chat SET digest_at = ? WHERE id = ? AND thread = ?", (moment, *address))
