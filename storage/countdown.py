"""The announcements of deadlines that are due now: to which chats, each milestone once."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from storage import deadlines, outbox, treaties
from storage.codec import moment_from_text, moment_to_text
from storage.deadlines import DOUBT
from storage.hours import Mode
from storage.milestones import EARLIEST, Due, Rhythm, due, is_past
from watchers.depositary.deadlines import Deadline, DeadlineKind
from watchers.depositary.topics import Topic

_DAY = timedelta(days=1)
"""What lies so far ahead of now was written by a clock that ran ahead."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """One announcement and the chats of one rhythm that wait for it; ``row`` and ``revision``: the deadline's."""

    row: int
    revision: int
    deadline: Deadline
    rhythm: Rhythm
    due: Due


def waiting(connection: sqlite3.Connection, now: datetime) -> list[Waiting]:
    """Every announcement that is due and that some chat has not been told."""
    return list(_waiting(connection, now))


def _waiting(connection: sqlite3.Connection, now: datetime) -> Iterator[Waiting]:
    rhythms: dict[str, list[Rhythm]] = {}
    for row in connection.execute(
        "SELECT * FROM deadline WHERE date BETWEEN ? AND ? AND doubt IS NULL AND (known_since <= ? OR known_since > ?)"
        " AND EXISTS (SELECT 1 FROM subscription WHERE subscription.treaty = deadline.treaty) ORDER BY date, id",
        (
            (now - _DAY).date().isoformat(),
            (now + EARLIEST).date().isoformat(),
            moment_to_text(now - DOUBT),
            moment_to_text(now + _DAY),
        ),
    ).fetchall():
        deadline, since = deadlines.from_text(row["payload"]), moment_from_text(row["known_since"])
        if row["treaty"] not in rhythms:
            rhythms[row["treaty"]] = _rhythms(connection, row["treaty"])
        for rhythm in rhythms[row["treaty"]]:
            found = due(deadline, now - EARLIEST if since is None or since > now else since, rhythm, now)
            if found is None:
                continue
            one = Waiting(row["id"], row["revision"], deadline, rhythm, found)
            if connection.execute(f"SELECT 1 {_UNTOLD} LIMIT 1", _values(connection, one, now)).fetchone():
                yield one


def _rhythms(connection: sqlite3.Connection, treaty: str) -> list[Rhythm]:
    rows = connection.execute(
        "SELECT DISTINCT time_zone, mode, digest_hour FROM subscription"
        " JOIN chat ON chat.id = subscription.chat AND chat.thread = subscription.thread WHERE treaty = ?",
        (treaty,),
    )
    return [Rhythm(row["time_zone"], Mode(row["mode"]), row["digest_hour"]) for row in rows]


_UNTOLD = """
    FROM chat CROSS JOIN subscription ON subscription.treaty = :treaty
        AND subscription.chat = chat.id AND subscription.thread = chat.thread
    CROSS JOIN json_each(:milestones) AS milestone
    WHERE time_zone = :zone AND mode = :mode AND digest_hour = :hour
        AND (subscription.created_at <= :since OR subscription.created_at > :ahead)
        AND (:participant = '' OR (:own AND chat.participants = '[]')
            OR EXISTS (SELECT 1 FROM json_each(chat.participants) WHERE value = :participant))
        AND NOT EXISTS (SELECT 1 FROM deadline_told WHERE deadline = :deadline AND date = :date
            AND deadline_told.milestone = milestone.value
            AND deadline_told.chat = chat.id AND deadline_told.thread = chat.thread)"""
"""Chats of a rhythm that followed in time and want the participant, once for each milestone not settled there.

The treaty's own day is told to all of them; a participant's that falls on it only to those that chose it.
"""


_SETTLE = f"""
    INSERT INTO deadline_told (deadline, date, milestone, chat, thread, notice)
    SELECT :deadline, :date, milestone.value, chat.id, chat.thread,
        CASE WHEN chat.state = 'active'
            AND NOT EXISTS (SELECT 1 FROM json_each(chat.muted) WHERE value = :topic) THEN :notice END
    {_UNTOLD} RETURNING chat, thread, notice"""  # noqa: S608 - our own words


def _values(connection: sqlite3.Connection, one: Waiting, now: datetime) -> dict[str, Any]:
    deadline, rhythm = one.deadline, one.rhythm
    return {
        "deadline": one.row,
        "date": deadline.date.isoformat(),
        "milestones": json.dumps(one.due.milestones),
        "treaty": deadline.treaty,
        "zone": rhythm.zone,
        "mode": rhythm.mode,
        "hour": rhythm.digest_hour,
        "since": moment_to_text(one.due.since),
        "ahead": moment_to_text(now + _DAY),
        "participant": deadline.participant,
        "own": deadline.kind is DeadlineKind.FORCE_FOR and deadlines.is_own_day(connection, deadline),
        "topic": Topic.DEADLINE,
    }


def announce(connection: sqlite3.Connection, one: Waiting, now: datetime) -> int:
    """Puts it into the outbox for the chats that wait for it; returns how many. Nothing if the date moved meanwhile.

    Chats that cannot be reached or leave deadlines out count as settled: they are not told later.
    """
    stands = connection.execute(
        "SELECT 1 FROM deadline WHERE id = ? AND revision = ? AND doubt IS NULL", (one.row, one.revision)
    ).fetchone()
    known = treaties.trusted(connection, one.deadline.treaty)
    if stands is None or known is None:
        return 0
    values = _values(connection, one, now) | {"notice": _notice(connection, one)}
    told = connection.execute(_SETTLE, values).fetchall()
    chats = list(dict.fromkeys((row["chat"], row["thread"]) for row in told if row["notice"] is not None))
    if chats:
        context = treaties.context_of(known.status, known.url)
        broadcast = deadlines.broadcast_for(connection, values["notice"], one.deadline, context, now)
        at_once = one.rhythm.mode is Mode.NOW
        lane, moment = (outbox.PUSH, None) if at_once else (outbox.DIGEST, one.due.at)
        deadlines.queue(connection, broadcast, chats, lane, moment)
    return len(chats)


def _notice(connection: sqlite3.Connection, one: Waiting) -> int:
    key = (one.row, one.deadline.date.isoformat(), one.due.days)
    connection.execute(
        "INSERT OR IGNORE INTO deadline_notice (deadline, date, days, revision, payload) VALUES (?, ?, ?, ?, ?)",
        (*key, one.revision, deadlines.to_text(one.deadline)),
    )
    row = connection.execute(
        "SELECT id FROM deadline_notice WHERE deadline = ? AND date = ? AND days = ?", key
    ).fetchone()
    return int(row["id"])


def overtaken(connection: sqlite3.Connection, now: datetime) -> list[sqlite3.Row]:
    """What still waits in the outbox though its number of days is no longer true: (id, chat, thread, notice)."""
    rows = connection.execute(
        "SELECT delivery.id, delivery.chat, delivery.thread, deadline_notice.id AS notice, date, days, time_zone"
        " FROM delivery CROSS JOIN broadcast ON broadcast.id = delivery.broadcast"
        " JOIN deadline_notice ON deadline_notice.id = broadcast.deadline"
        " JOIN chat ON chat.id = delivery.chat AND chat.thread = delivery.thread"
        " WHERE days IS NOT NULL AND delivery.state = 'pending' AND parts_sent = 0 AND doubts = 0"
    ).fetchall()
    dated = [(row, deadlines.day(row["date"])) for row in rows]
    return [row for row, day in dated if day is not None and is_past(day, row["days"], row["time_zone"], now)]
