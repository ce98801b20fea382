"""How each source is doing, and notes for the operator, each told once."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from storage.codec import moment_from_text, moment_to_text
from watchers.fetch import Validators


@dataclass(frozen=True, slots=True)
class Health:
    """One source: when it was last asked, when last read well, what went wrong since."""

    source: str
    url: str
    validators: Validators
    tried_at: datetime | None
    read_at: datetime | None
    failures: int
    refusals: int
    error: str | None
    blocked_at: datetime | None = None
    refused_since: datetime | None = None


def health_of(connection: sqlite3.Connection, source: str) -> Health | None:
    """What is known of a source, None before its first poll."""
    row = connection.execute("SELECT * FROM source_health WHERE source = ?", (source,)).fetchone()
    return None if row is None else _health(row)


def all_health(connection: sqlite3.Connection) -> list[Health]:
    """Every source ever polled."""
    return [_health(row) for row in connection.execute("SELECT * FROM source_health ORDER BY source")]


def _health(row: sqlite3.Row) -> Health:
    return Health(
        row["source"],
        row["url"],
        Validators(row["etag"], row["last_modified"], row["sha256"]),
        moment_from_text(row["tried_at"]),
        moment_from_text(row["read_at"]),
        row["failures"],
        row["refusals"],
        row["error"],
        moment_from_text(row["blocked_at"]),
        moment_from_text(row["refused_since"]),
    )


def record_read(connection: sqlite3.Connection, source: str, url: str, validators: Validators, now: datetime) -> None:
    """The source was read well (or had not changed since it was)."""
    moment = moment_to_text(now)
    connection.execute(
        "INSERT INTO source_health (source, url, etag, last_modified, sha256, tried_at, read_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (source) DO UPDATE SET url = excluded.url, etag = excluded.etag,"
        " last_modified = excluded.last_modified, sha256 = excluded.sha256, tried_at = excluded.tried_at,"
        " read_at = excluded.read_at, failures = 0, error = NULL, blocked_at = NULL, refused_since = NULL",
        (source, url, validators.etag, validators.last_modified, validators.sha256, moment, moment),
    )


def record_failure(
    connection: sqlite3.Connection,
    source: str,
    url: str,
    error: str,
    now: datetime,
    *,
    refused: bool = False,
    blocked: bool = False,
) -> None:
    """The source failed, kept us out, or its page was refused; what it said before stays trusted."""
    moment = moment_to_text(now)
    connection.execute(
        "INSERT INTO source_health (source, url, tried_at, failures, refusals, error, blocked_at, refused_since)"
        " VALUES (?, ?, ?, 1, ?, ?, ?, ?)"
        " ON CONFLICT (source) DO UPDATE SET tried_at = excluded.tried_at, failures = failures + 1,"
        " refusals = refusals + excluded.refusals, error = excluded.error,"
        " blocked_at = excluded.blocked_at, refused_since = COALESCE(refused_since, excluded.refused_since)",
        (source, url, moment, int(refused), error, moment if blocked else None, moment if refused else None),
    )


def tell_operator(connection: sqlite3.Connection, key: str, text: str, now: datetime) -> None:
    """Leaves a note for the operator, unless one with this key was ever left."""
    connection.execute(
        "INSERT OR IGNORE INTO operator_note (key, text, created_at) VALUES (?, ?, ?)",
        (key, text, moment_to_text(now)),
    )


def unsent_notes(connection: sqlite3.Connection) -> list[tuple[int, str]]:
    """(id, text) of notes the operator has not been sent."""
    rows = connection.execute("SELECT id, text FROM operator_note WHERE sent_at IS NULL ORDER BY id")
    return [(row["id"], row["text"]) for row in rows]


def mark_note_sent(connection: sqlite3.Connection, note: int, now: datetime) -> None:
    """The operator has it."""
    connection.execute("UPDATE operator_note SET sent_at = ? WHERE id = ?", (moment_to_text(now), note))
