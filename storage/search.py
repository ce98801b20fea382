"""Full-text search over statements and stories (SQLite FTS5); the caller folds words and queries alike."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to be found: its folded words, "statement" or "story", its treaty, and what leads back to it."""

    words: str
    kind: str
    treaty: str
    ref: str


def replace_all(connection: sqlite3.Connection, entries: Iterable[Entry]) -> None:
    """The index anew."""
    connection.execute("DELETE FROM search")
    connection.executemany(
        "INSERT INTO search (words, kind, treaty, ref) VALUES (?, ?, ?, ?)",
        [(entry.words, entry.kind, entry.treaty, entry.ref) for entry in entries],
    )


def find(connection: sqlite3.Connection, folded: str, limit: int) -> list[Entry]:
    """What has all the words, each perhaps only begun, the likeliest first; nothing for no words."""
    words = [f'"{word}"*' for word in folded.replace('"', " ").split()]
    if not words:
        return []
    rows = connection.execute(
        "SELECT words, kind, treaty, ref FROM search WHERE search MATCH ? ORDER BY rank LIMIT ?",
        (" ".join(words), limit),
    )
    return [Entry(row["words"], row["kind"], row["treaty"], row["ref"]) for row in rows]
