"""Raw pages, compressed, one per source and content hash."""

from __future__ import annotations

import sqlite3
import zlib
from datetime import datetime

from storage.codec import moment_to_text
from watchers.fetch import Fetched


def keep_page(connection: sqlite3.Connection, source: str, fetched: Fetched) -> int:
    """Keeps a fetched body and returns its id; the same content is kept once."""
    body = fetched.body or b""
    connection.execute(
        "INSERT OR IGNORE INTO snapshot (source, url, sha256, fetched_at, body) VALUES (?, ?, ?, ?, ?)",
        (source, fetched.url, fetched.validators.sha256, moment_to_text(fetched.fetched_at), zlib.compress(body, 9)),
    )
    row = connection.execute(
        "SELECT id FROM snapshot WHERE source = ? AND sha256 = ?", (source, fetched.validators.sha256)
    ).fetchone()
    return int(row["id"])


def mark_read(connection: sqlite3.Connection, snapshot: int, as_at: datetime | None) -> None:
    """The page was trusted."""
    moment = None if as_at is None else moment_to_text(as_at)
    connection.execute("UPDATE snapshot SET as_at = ?, refused = NULL, detail = NULL WHERE id = ?", (moment, snapshot))


def mark_refused(connection: sqlite3.Connection, snapshot: int, reason: str, detail: str) -> None:
    """The page was refused, and why."""
    connection.execute("UPDATE snapshot SET refused = ?, detail = ? WHERE id = ?", (reason, detail, snapshot))


def body_of(connection: sqlite3.Connection, source: str, sha256: str) -> bytes | None:
    """The kept body with this content, decompressed."""
    row = connection.execute("SELECT body FROM snapshot WHERE source = ? AND sha256 = ?", (source, sha256)).fetchone()
    return None if row is None else zlib.decompress(row["body"])


def refusals(connection: sqlite3.Connection, source: str, limit: int = 50) -> list[tuple[str, str]]:
    """(reason, detail) of the pages of a source that were refused, the latest first."""
    rows = connection.execute(
        "SELECT refused, detail FROM snapshot WHERE source = ? AND refused IS NOT NULL ORDER BY id DESC LIMIT ?",
        (source, limit),
    )
    return [(row["refused"], row["detail"]) for row in rows]
