"""News items and stories: what was seen, what it reports, and the one transaction that tells it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from storage import health, outbox, treaties
from storage.chats import Address
from storage.codec import moment_to_text, report_to_text, sighting_from_text, sighting_to_text
from storage.outbox import News
from watchers.depositary.topics import Topic
from watchers.press.news import NewsItem, Report, Step
from watchers.press.stories import FRESH, LATE, WINDOW, PushWhen, Sighting, Story, ready, recorded_by

_NO_CONTEXT = "{}"
_NOT_REJECTED = "NOT EXISTS (SELECT 1 FROM story_ruling WHERE story_ruling.story = story.id AND verdict = 'rejected')"
_STORIES = "SELECT story.*, EXISTS (SELECT 1 FROM broadcast WHERE broadcast.story = story.id) AS told FROM story"


@dataclass(frozen=True, slots=True)
class KnownStory:
    """A story as stored. ``told`` once it has been pushed; ``baseline`` where a source's first sight brought it."""

    id: int
    story: Story
    revision: int
    told: bool
    baseline: bool


@dataclass(frozen=True, slots=True)
class Read:
    """A new item with what it reports and its sightings."""

    item: NewsItem
    report: Report
    sightings: tuple[Sighting, ...]


def unknown_items(connection: sqlite3.Connection, items: Sequence[NewsItem]) -> list[NewsItem]:
    """Those of the items that were never seen."""
    return [
        item
        for item in items
        if connection.execute("SELECT 1 FROM news_item WHERE key = ?", (item.key,)).fetchone() is None
    ]


def commit_items(
    connection: sqlite3.Connection, read: Iterable[Read], when: PushWhen, now: datetime, *, baseline: bool
) -> int:
    """Stores new items, joins their sightings to stories, pushes what is ready; returns how many messages are due.

    ``baseline``: the source's first sight, whose items are stored and not pushed.
    """
    due = 0
    for one in read:
        inserted = connection.execute(
            "INSERT OR IGNORE INTO news_item (key, source, title, url, published_at, seen_at, report)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                one.item.key,
                one.item.source,
                one.item.title,
                one.item.url,
                None if one.item.published is None else moment_to_text(one.item.published),
                moment_to_text(now),
                report_to_text(one.report) if one.report.treaty is not None else None,
            ),
        )
        if inserted.rowcount == 1:
            due += sum(_join(connection, sighting, when, now, baseline=baseline) for sighting in one.sightings)
    return due


def _join(connection: sqlite3.Connection, sighting: Sighting, when: PushWhen, now: datetime, *, baseline: bool) -> int:
    """Adds one sighting to its story; tells the story if it is time, or edits the messages that told it."""
    story = _story_to_join(connection, sighting, baseline=baseline)
    connection.execute(
        "INSERT OR IGNORE INTO story_item (story, item, payload) VALUES (?, ?, ?)",
        (story, sighting.item, sighting_to_text(sighting)),
    )
    connection.execute("UPDATE story SET revision = revision + 1 WHERE id = ?", (story,))
    known = story_by_id(connection, story)
    if known.told:
        return _edit_messages(connection, known)
    stale = known.baseline and now - known.story.first_at > FRESH
    old = baseline or stale or now - sighting.at > LATE
    if old or is_rejected(connection, story) or is_recorded(connection, known.story):
        return 0
    if not ready(known.story, when):
        _ask_operator(connection, known, now)
        return 0
    return tell(connection, known, now)


def _ask_operator(connection: sqlite3.Connection, known: KnownStory, now: datetime) -> None:
    """Says once that a report waits for a second origin or an operator's word."""
    first = known.story.sightings[0]
    what = " ".join(filter(None, (known.story.treaty, known.story.participant, known.story.step)))
    text = f"{first.outlet}: “{first.title}” ({what}) waits for a second origin; /confirm tells it now."
    health.tell_operator(connection, f"report|{known.id}", text, now)


def is_rejected(connection: sqlite3.Connection, story: int) -> bool:
    """Whether an operator has said that a story is none."""
    query = "SELECT 1 FROM story_ruling WHERE story = ? AND verdict = 'rejected'"
    return connection.execute(query, (story,)).fetchone() is not None


def is_recorded(connection: sqlite3.Connection, story: Story) -> bool:
    """Whether the depositary has recorded what the story reports, or more."""
    known = treaties.trusted(connection, story.treaty)
    return recorded_by(known.status if known is not None else None, story.participant, story.step)


def _story_to_join(connection: sqlite3.Connection, sighting: Sighting, *, baseline: bool) -> int:
    row = connection.execute(
        "SELECT id FROM story WHERE treaty = ? AND participant = ? AND step = ? AND first_at BETWEEN ? AND ?"
        " ORDER BY id DESC LIMIT 1",
        (
            sighting.treaty,
            sighting.participant,
            sighting.step,
            moment_to_text(sighting.at - WINDOW),
            moment_to_text(sighting.at + WINDOW),
        ),
    ).fetchone()
    if row is not None:
        connection.execute(
            "UPDATE story SET first_at = MIN(first_at, ?) WHERE id = ?", (moment_to_text(sighting.at), row["id"])
        )
        return int(row["id"])
    cursor = connection.execute(
        "INSERT INTO story (treaty, participant, step, first_at, baseline) VALUES (?, ?, ?, ?, ?)",
        (sighting.treaty, sighting.participant, sighting.step, moment_to_text(sighting.at), int(baseline)),
    )
    return int(cursor.lastrowid or 0)


def tell(connection: sqlite3.Connection, known: KnownStory, now: datetime) -> int:
    """One broadcast, one outbox row for each chat that follows the treaty."""
    broadcast = connection.execute(
        "INSERT INTO broadcast (story, context, created_at) VALUES (?, ?, ?)",
        (known.id, _NO_CONTEXT, moment_to_text(now)),
    ).lastrowid
    wanted = News(known.story.treaty, Topic.PRESS, known.story.participant or None)
    return outbox.fill(connection, int(broadcast or 0), wanted, now)


def _edit_messages(connection: sqlite3.Connection, known: KnownStory) -> int:
    """Messages that told the story, or are just telling it, are to show its new revision."""
    row = connection.execute("SELECT id FROM broadcast WHERE story = ?", (known.id,)).fetchone()
    return 0 if row is None else outbox.edit_messages(connection, row["id"], known.revision)


def story_by_id(connection: sqlite3.Connection, story: int) -> KnownStory:
    """A story with all its sightings."""
    row = connection.execute(f"{_STORIES} WHERE story.id = ?", (story,)).fetchone()
    return _known(connection, row)


def _known(connection: sqlite3.Connection, row: sqlite3.Row) -> KnownStory:
    payloads = connection.execute(
        "SELECT payload FROM story_item WHERE story = ? ORDER BY rowid", (row["id"],)
    ).fetchall()
    sightings = tuple(sorted((sighting_from_text(one["payload"]) for one in payloads), key=lambda one: one.at))
    return KnownStory(
        row["id"],
        Story(row["treaty"], row["participant"], Step(row["step"]), sightings),
        row["revision"],
        bool(row["told"]),
        bool(row["baseline"]),
    )


def stories_of(connection: sqlite3.Connection, treaty: str, participant: str | None = None) -> list[KnownStory]:
    """A treaty's stories (or one participant's), the oldest first; without those an operator rejected."""
    rows = connection.execute(
        f"{_STORIES} WHERE treaty = ? AND (? IS NULL OR participant = ?) AND {_NOT_REJECTED} ORDER BY first_at, id",
        (treaty, participant, participant),
    ).fetchall()
    return [_known(connection, row) for row in rows]


def story_of_broadcast(connection: sqlite3.Connection, broadcast: int) -> KnownStory | None:
    """The story a broadcast tells, None where it tells an event."""
    row = connection.execute(
        f"{_STORIES} JOIN broadcast ON broadcast.story = story.id WHERE broadcast.id = ?", (broadcast,)
    ).fetchone()
    return None if row is None else _known(connection, row)


def message_that_told(connection: sqlite3.Connection, address: Address, treaty: str, participant: str) -> int | None:
    """The chat's latest message that told a story of this participant, for a later record to reply to."""
    row = connection.execute(
        "SELECT message_id FROM story JOIN broadcast ON broadcast.story = story.id"
        " JOIN told_message ON told_message.broadcast = broadcast.id"
        " WHERE treaty = ? AND participant = ? AND chat = ? AND thread = ?"
        " ORDER BY broadcast.id DESC LIMIT 1",
        (treaty, participant, *address),
    ).fetchone()
    return None if row is None else int(row["message_id"])


def forget_items_before(connection: sqlite3.Connection, moment: datetime) -> int:
    """Drops items that reported nothing and were seen before; their feeds have long moved on."""
    return connection.execute(
        "DELETE FROM news_item WHERE seen_at < ? AND key NOT IN (SELECT item FROM story_item)",
        (moment_to_text(moment),),
    ).rowcount
