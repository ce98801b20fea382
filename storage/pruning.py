"""What is kept of a delivery for ever, and what goes ninety days after it was settled, a little at a time."""

from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta

from storage import notices

KEPT = timedelta(days=90)
AT_A_TIME = 5000


def prune(connection: sqlite3.Connection, now: datetime, after: int = 0, most: int = AT_A_TIME) -> int:
    """Looks at the next deliveries behind number ``after``; returns where to go on, 0 to begin anew.

    Of a broadcast that arrived, chat and message number move to ``told``: corrections and replies need them.
    """
    until = int((now - KEPT).timestamp())
    seen = connection.execute(
        "SELECT id, notice, settled_at FROM delivery WHERE id > ? ORDER BY id LIMIT ?", (after, most)
    ).fetchall()
    old = [row for row in seen if row["settled_at"] is not None and row["settled_at"] < until]
    for row in old:
        connection.execute(
            "INSERT OR IGNORE INTO told (broadcast, chat, thread, message_id)"
            " SELECT broadcast, chat, thread, message_id FROM delivery"
            " WHERE id = ? AND lane = 1 AND broadcast IS NOT NULL AND message_id IS NOT NULL",
            (row["id"],),
        )
        connection.execute("DELETE FROM delivery WHERE id = ?", (row["id"],))
    notices.drop_orphans(connection, {row["notice"] for row in old if row["notice"] is not None})
    connection.execute(
        "DELETE FROM edit WHERE due_at < ? AND NOT EXISTS (SELECT 1 FROM told_message WHERE"
        " told_message.broadcast = edit.broadcast AND told_message.chat = edit.chat"
        " AND told_message.thread = edit.thread) AND NOT EXISTS (SELECT 1 FROM delivery WHERE"
        " delivery.broadcast = edit.broadcast AND delivery.chat = edit.chat AND delivery.thread = edit.thread"
        " AND state IN ('pending', 'sending'))",
        (int(now.timestamp()),),
    )
    if len(seen) < most or not old:
        return 0
    return int(seen[-1]["id"])
