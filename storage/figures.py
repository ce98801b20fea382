"""Numbers for the operators: chats by kind and language, growth, how long delivery takes."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime, timedelta

from storage.codec import moment_to_text

LATELY = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Figures:
    """``kinds`` and ``languages``: active chats each; ``seconds``: of each delivery at once lately, sorted."""

    chats: int
    fresh: int
    kinds: dict[str, int]
    languages: dict[str, int]
    treaties: dict[str, int]
    seconds: tuple[int, ...]


def figures(connection: sqlite3.Connection, now: datetime) -> Figures:
    """As they are now."""
    since = moment_to_text(now - LATELY)

    def counted(query: str) -> dict[str, int]:
        return {str(row[0]): int(row[1]) for row in connection.execute(query)}

    kinds = counted("SELECT type, COUNT(*) FROM chat WHERE state = 'active' GROUP BY type ORDER BY 2 DESC, 1")
    languages = counted(
        "SELECT language, COUNT(*) FROM chat WHERE state = 'active' GROUP BY language ORDER BY 2 DESC, 1"
    )
    followed = counted("SELECT treaty, COUNT(*) FROM subscription GROUP BY treaty ORDER BY 2 DESC, 1 LIMIT 10")
    fresh = connection.execute(
        "SELECT COUNT(*) FROM chat WHERE state = 'active' AND created_at >= ?", (since,)
    ).fetchone()[0]
    rows = connection.execute(
        "SELECT MAX(0, settled_at - CAST(strftime('%s', created_at) AS INTEGER)) AS seconds"
        " FROM delivery JOIN broadcast ON broadcast.id = delivery.broadcast"
        " WHERE lane = 1 AND deadline IS NULL AND delivery.state = 'sent' AND settled_at >= ? ORDER BY seconds",
        (int((now - LATELY).timestamp()),),
    )
    return Figures(sum(kinds.values()), fresh, kinds, languages, followed, tuple(row["seconds"] for row in rows))
