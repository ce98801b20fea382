"""Pictures drawn before: by what they show, with the id Telegram gave each, so that none is drawn or sent twice."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime, timedelta

from storage.codec import moment_to_text

KEPT = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Kept:
    """A picture as PNG, and the id under which Telegram keeps it once it was sent."""

    png: bytes
    file_id: str | None


def find(connection: sqlite3.Connection, key: str) -> Kept | None:
    """The picture of exactly this specification."""
    row = connection.execute("SELECT png, file_id FROM picture WHERE key = ?", (key,)).fetchone()
    return None if row is None else Kept(row["png"], row["file_id"])


def keep(connection: sqlite3.Connection, key: str, png: bytes, now: datetime) -> None:
    """Keeps a picture; old ones go."""
    connection.execute("DELETE FROM picture WHERE made_at < ?", (moment_to_text(now - KEPT),))
    connection.execute(
        "INSERT OR IGNORE INTO picture (key, png, made_at) VALUES (?, ?, ?)", (key, png, moment_to_text(now))
    )


def sent_as(connection: sqlite3.Connection, key: str, file_id: str) -> None:
    """Telegram has it now."""
    connection.execute("UPDATE picture SET file_id = ? WHERE key = ?", (file_id, key))
