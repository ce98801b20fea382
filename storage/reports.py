"""What the press reports and is not told yet: it waits for a second origin, or for an operator's word."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage import news
from storage.codec import moment_to_text
from storage.news import KnownStory
from watchers.press.stories import LATE, PushWhen, ready

PREFIX = "press-"
"""Keys of reports begin so."""


class Verdict(StrEnum):
    """An operator's word on a report."""

    CONFIRMED = "confirmed"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class WaitingReport:
    """A story that waits, under the key operators call it by."""

    key: str
    known: KnownStory


def key_of(story: int) -> str:
    """The key of a story."""
    return f"{PREFIX}{story}"


def waiting_reports(connection: sqlite3.Connection, when: PushWhen, now: datetime) -> list[WaitingReport]:
    """Every report that waits, the oldest first: young, not told, not recorded, not ruled upon."""
    rows = connection.execute(
        "SELECT id FROM story WHERE baseline = 0 AND first_at >= ?"
        " AND NOT EXISTS (SELECT 1 FROM broadcast WHERE broadcast.story = story.id)"
        " AND NOT EXISTS (SELECT 1 FROM story_ruling WHERE story_ruling.story = story.id)"
        " ORDER BY first_at, id",
        (moment_to_text(now - LATE),),
    ).fetchall()
    known = [news.story_by_id(connection, row["id"]) for row in rows]
    return [
        WaitingReport(key_of(one.id), one)
        for one in known
        if not ready(one.story, when) and not news.is_recorded(connection, one.story)
    ]


def confirm_report(connection: sqlite3.Connection, key: str, when: PushWhen, now: datetime) -> int | None:
    """Tells a waiting report; how many messages are due, None where nothing waits under that key."""
    found = _rule(connection, key, Verdict.CONFIRMED, when, now)
    return None if found is None else news.tell(connection, found.known, now)


def reject_report(connection: sqlite3.Connection, key: str, when: PushWhen, now: datetime) -> bool:
    """Keeps a waiting report from ever being told, or shown; whether one waited under that key."""
    return _rule(connection, key, Verdict.REJECTED, when, now) is not None


def _rule(
    connection: sqlite3.Connection, key: str, verdict: Verdict, when: PushWhen, now: datetime
) -> WaitingReport | None:
    found = next((one for one in waiting_reports(connection, when, now) if one.key == key), None)
    if found is not None:
        connection.execute(
            "INSERT INTO story_ruling (story, verdict, ruled_at) VALUES (?, ?, ?)",
            (found.known.id, verdict, moment_to_text(now)),
        )
    return found
