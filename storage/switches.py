"""Small facts the bot remembers by name."""

from __future__ import annotations

import sqlite3

PAUSED = "paused"
"""An operator holds the outbox back, or too many chats were gone at once."""


def value_of(connection: sqlite3.Connection, name: str) -> str | None:
    """What is remembered, None for nothing."""
    row = connection.execute("SELECT value FROM switch WHERE name = ?", (name,)).fetchone()
    return None if row is None else str(row["value"])


def put(connection: sqlite3.Connection, name: str, value: str) -> None:
    """Remembers a value."""
    connection.execute("INSERT OR REPLACE INTO switch (name, value) VALUES (?, ?)", (name, value))


def drop(connection: sqlite3.Connection, name: str) -> None:
    """Remembers it no longer."""
    connection.execute("DELETE FROM switch WHERE name = ?", (name,))


def count(connection: sqlite3.Connection, name: str, more: int = 1) -> None:
    """Adds to a number remembered by name."""
    connection.execute(
        "INSERT INTO switch (name, value) VALUES (?, ?)"
        " ON CONFLICT (name) DO UPDATE SET value = CAST(value AS INTEGER) + ?",
        (name, str(more), more),
    )
