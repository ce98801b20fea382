"""An outbox full of one announcement, for benchmarks of what leaves it."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime

from storage import announcements
from storage.database import Database

NOW = datetime(2026, 3, 4, 8, tzinfo=UTC)


def add_chats(connection: sqlite3.Connection, count: int, first: int = 1, mode: str = "now") -> None:
    """So many private chats that follow the treaty."""
    connection.execute(
        "WITH RECURSIVE number (n) AS (SELECT :first UNION ALL SELECT n + 1 FROM number WHERE n < :last)"
        " INSERT INTO chat (id, type, language, time_zone, mode, created_at)"
        " SELECT n, 'private', 'en', 'Asia/Baku', :mode, '2026-01-01' FROM number",
        {"first": first, "last": first + count - 1, "mode": mode},
    )
    connection.execute(
        "INSERT INTO subscription (chat, thread, treaty, created_at)"
        " SELECT id, 0, 'XVIII-16', '2026-01-01' FROM chat WHERE id BETWEEN ? AND ?",
        (first, first + count - 1),
    )


def fill_outbox(database: Database, count: int, text: str) -> None:
    """One announcement for so many new chats."""

    def work(connection: sqlite3.Connection) -> None:
        add_chats(connection, count)
        announced = announcements.prepare(connection, "en", text, NOW)
        announcements.confirm(connection, announced.id, NOW)

    database.write_now(work)
