"""Full-text search over statements and stories (SQLite FTS5); the caller folds words and queries alike."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_STEPS_BETWEEN_LOOKS = 1000
_SHORTEST_BEGINNING = 2


class SearchTooLongError(Exception):
    """A search was stopped because it took too long."""


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


def find(connection: sqlite3.Connection, words: Sequence[str], limit: int, seconds: float) -> list[Entry]:
    """What has all the words, longer ones perhaps only begun, the likeliest first; nothing for no words.

    The words must be folded. Raises SearchTooLongError once it has taken so many seconds.
    """
    if not words:
        return []
    until = time.monotonic() + seconds
    connection.set_progress_handler(lambda: time.monotonic() > until, _STEPS_BETWEEN_LOOKS)
    try:
        rows = connection.execute(
            "SELECT words, kind, treaty, ref FROM search WHERE search MATCH ? ORDER BY rank LIMIT ?",
            (" ".join(map(_term, words)), limit),
        ).fetchall()
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_INTERRUPT:
            raise
        raise SearchTooLongError(f"a search took longer than {seconds} s; ask for rarer words") from error
    finally:
        connection.set_progress_handler(None, 0)
    return [Entry(row["words"], row["kind"], row["treaty"], row["ref"]) for row in rows]


def _term(word: str) -> str:
    """A word in quotes is never syntax; a short one is meant whole."""
    quoted = '"{}"'.format(word.replace('"', ""))
    return f"{quoted}*" if len(word) >= _SHORTEST_BEGINNING else quoted
