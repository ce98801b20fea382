"""An operator's word on what waits: a refused page's complaint, or a change that waits for its second sight."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import datetime

from storage.codec import moment_to_text
from watchers.depositary.model import Ruling


def rulings_of(connection: sqlite3.Connection, treaty: str) -> dict[str, Ruling]:
    """What was ruled about a treaty, by the key of a change or a complaint."""
    rows = connection.execute("SELECT key, verdict FROM ruling WHERE treaty = ?", (treaty,))
    return {row["key"]: Ruling(row["verdict"]) for row in rows}


def rule(connection: sqlite3.Connection, treaty: str, key: str, verdict: Ruling, now: datetime) -> None:
    """Remembers an operator's word; the last one counts."""
    connection.execute(
        "INSERT OR REPLACE INTO ruling (treaty, key, verdict, ruled_at) VALUES (?, ?, ?, ?)",
        (treaty, key, verdict, moment_to_text(now)),
    )


def drop(connection: sqlite3.Connection, treaty: str, keys: Iterable[str]) -> None:
    """Forgets words that have done their work."""
    connection.executemany("DELETE FROM ruling WHERE treaty = ? AND key = ?", [(treaty, key) for key in keys])
