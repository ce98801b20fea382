"""Treaties beyond the operator's list: who asked for one, and what the operator decided."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from enum import StrEnum

from storage.chats import Address
from storage.codec import moment_to_text


class Wish(StrEnum):
    """What became of a request."""

    ASKED = "asked"
    ALLOWED = "allowed"
    REFUSED = "refused"


def state_of(connection: sqlite3.Connection, treaty: str) -> Wish | None:
    """What became of a treaty's request, None where nobody asked."""
    row = connection.execute("SELECT state FROM treaty_wish WHERE treaty = ?", (treaty,)).fetchone()
    return None if row is None else Wish(row["state"])


def ask(connection: sqlite3.Connection, treaty: str, address: Address, now: datetime) -> bool:
    """Notes a request; False where the operator has been asked already."""
    cursor = connection.execute(
        "INSERT OR IGNORE INTO treaty_wish (treaty, state, chat, thread, asked_at) VALUES (?, ?, ?, ?, ?)",
        (treaty, Wish.ASKED, *address, moment_to_text(now)),
    )
    return cursor.rowcount == 1


def asked_since(connection: sqlite3.Connection, moment: datetime) -> int:
    """How many treaties were asked for since then, by anybody."""
    row = connection.execute("SELECT COUNT(*) FROM treaty_wish WHERE asked_at >= ?", (moment_to_text(moment),))
    return int(row.fetchone()[0])


def decide(connection: sqlite3.Connection, treaty: str, decided: Wish) -> Address | None:
    """The operator's word; who asked, None where nobody did or it was decided so already."""
    row = connection.execute(
        "UPDATE treaty_wish SET state = ? WHERE treaty = ? AND state <> ? RETURNING chat, thread",
        (decided, treaty, decided),
    ).fetchone()
    return None if row is None or row["chat"] is None else (row["chat"], row["thread"])


def allowed(connection: sqlite3.Connection) -> list[str]:
    """The treaties the operator allowed on request."""
    rows = connection.execute("SELECT treaty FROM treaty_wish WHERE state = ? ORDER BY treaty", (Wish.ALLOWED,))
    return [row["treaty"] for row in rows]


def followed(connection: sqlite3.Connection) -> list[str]:
    """Every treaty some active chat follows."""
    rows = connection.execute(
        "SELECT DISTINCT treaty FROM subscription JOIN chat ON chat.id = subscription.chat"
        " AND chat.thread = subscription.thread WHERE chat.state = 'active' ORDER BY treaty"
    )
    return [row["treaty"] for row in rows]
