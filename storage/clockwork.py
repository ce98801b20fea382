"""When the clock was set back: nothing that waits is due later than its rule says."""

from __future__ import annotations

import sqlite3
from datetime import datetime

from storage.codec import moment_to_seconds
from storage.hours import Mode, next_digest

_LATEST_TRY_SECONDS = 25 * 3600
"""Whatever failed is tried again within a day."""
_LATEST_DIGEST_SECONDS = 8 * 24 * 3600


def set_back(connection: sqlite3.Connection, now: datetime, seconds: float) -> None:
    """The clock went back by so much while we ran: tries and holds go with it, digests keep their hour."""
    for statement in (
        "UPDATE delivery SET due_at = MAX(0, due_at - ?) WHERE state = 'pending' AND lane IN (0, 1) AND due_at > 0",
        "UPDATE edit SET due_at = MAX(0, due_at - ?) WHERE due_at > 0",
        "UPDATE pin SET due_at = MAX(0, due_at - ?) WHERE due_at > 0",
        "UPDATE hold SET until = MAX(0, until - ?)",
    ):
        connection.execute(statement, (int(seconds),))
    _digests_at_their_moment(connection, now)


def mend(connection: sqlite3.Connection, now: datetime) -> None:
    """At a start: what waits for longer than any rule was written by a clock that ran ahead."""
    second = int(now.timestamp())
    for statement in (
        "UPDATE delivery SET due_at = 0 WHERE state = 'pending' AND lane IN (0, 1) AND due_at > ?",
        "UPDATE edit SET due_at = 0 WHERE due_at > ?",
        "UPDATE pin SET due_at = 0 WHERE due_at > ?",
        "UPDATE hold SET until = 0 WHERE until > ?",
    ):
        connection.execute(statement, (second + _LATEST_TRY_SECONDS,))
    (latest,) = connection.execute("SELECT MAX(due_at) FROM delivery WHERE state = 'pending' AND lane = 2").fetchone()
    if latest is not None and latest > second + _LATEST_DIGEST_SECONDS:
        _digests_at_their_moment(connection, now)


def _digests_at_their_moment(connection: sqlite3.Connection, now: datetime) -> None:
    """No digest is due later than its chat's next moment."""
    rows = connection.execute(
        "SELECT DISTINCT mode, digest_hour, time_zone FROM delivery JOIN chat"
        " ON chat.id = delivery.chat AND chat.thread = delivery.thread"
        " WHERE delivery.state = 'pending' AND lane = 2 AND due_at > ?",
        (int(now.timestamp()),),
    ).fetchall()
    for mode, hour, zone in map(tuple, rows):
        at = 0 if mode == Mode.NOW else moment_to_seconds(next_digest(now, zone, Mode(mode), hour))
        connection.execute(
            "UPDATE delivery SET due_at = ? WHERE state = 'pending' AND lane = 2 AND due_at > ? AND (chat, thread) IN"
            " (SELECT id, thread FROM chat WHERE mode = ? AND digest_hour = ? AND time_zone = ?)",
            (at, at, mode, hour, zone),
        )
