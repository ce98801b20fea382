"""Trusted statuses, events, and the one transaction from a new status to outbox rows."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from storage import outbox
from storage.chats import Address
from storage.codec import (
    event_from_text,
    event_to_text,
    memory_from_text,
    memory_to_text,
    moment_from_text,
    moment_to_text,
    opinion_from_text,
    opinion_to_text,
    status_from_text,
    status_to_text,
)
from storage.outbox import News
from watchers.depositary.clauses import instruments_counted
from watchers.depositary.memory import Decision, Memory, Opinion, Waiting
from watchers.depositary.model import Event, TreatyStatus
from watchers.depositary.topics import topic_of


@dataclass(frozen=True, slots=True)
class Trusted:
    """What is remembered of a treaty, its trusted status first of all, where it came from, and when by our clock."""

    memory: Memory
    url: str
    seen_at: datetime

    @property
    def status(self) -> TreatyStatus:
        """The trusted status."""
        return self.memory.status


@dataclass(frozen=True, slots=True)
class Context:
    """The treaty's numbers when an event was recorded, so that a late message still tells them."""

    url: str
    as_at: str | None
    signatories: int
    parties: int
    counted: int
    threshold: int | None


@dataclass(frozen=True, slots=True)
class Recorded:
    """An event as stored."""

    event: Event
    context: Context
    recorded_at: datetime
    row: int = 0


def trusted(connection: sqlite3.Connection, number: str) -> Trusted | None:
    """The trusted status of a treaty, None before its first sight."""
    row = connection.execute("SELECT * FROM treaty WHERE number = ?", (number,)).fetchone()
    if row is None:
        return None
    return Trusted(_memory(connection, row), row["url"], datetime.fromisoformat(row["updated_at"]))


def _memory(connection: sqlite3.Connection, row: sqlite3.Row) -> Memory:
    """As stored; of a treaty that an earlier version watched, what that version knew."""
    if row["memory"] is not None:
        return memory_from_text(row["status"], row["memory"])
    first = connection.execute(
        "SELECT MIN(fetched_at) AS at, MIN(as_at) AS day FROM snapshot WHERE url = ? AND refused IS NULL", (row["url"],)
    ).fetchone()
    last = datetime.fromisoformat(row["updated_at"])
    baseline = moment_from_text(first["at"]) or last
    held = [(entry["key"], datetime.fromisoformat(entry["first_seen"])) for entry in json.loads(row["held"])]
    return Memory(
        status_from_text(row["status"]),
        baseline=baseline,
        since=(moment_from_text(first["day"]) or baseline).date(),
        moment=last,
        waiting=tuple(Waiting(key, seen, seen) for key, seen in held),
    )


def waiting(connection: sqlite3.Connection, number: str) -> bool | None:
    """Whether a change waits to be told; None before the treaty's first sight."""
    row = connection.execute("SELECT held <> '[]' AS waiting FROM treaty WHERE number = ?", (number,)).fetchone()
    return None if row is None else bool(row["waiting"])


def numbers(connection: sqlite3.Connection) -> list[str]:
    """The treaties with a trusted status."""
    return [row["number"] for row in connection.execute("SELECT number FROM treaty ORDER BY number")]


def version(connection: sqlite3.Connection) -> str:
    """Another text whenever a treaty's status, a story or a deadline has changed."""
    row = connection.execute(
        "SELECT (SELECT MAX(updated_at) FROM treaty) AS page,"
        " (SELECT COUNT(*) || '/' || SUM(revision) FROM story) AS news,"
        " (SELECT SUM(revision) FROM deadline) AS days"
    ).fetchone()
    return f"{row['page']} {row['news']} {row['days']}"


def commit_comparison(
    connection: sqlite3.Connection, decision: Decision, url: str, snapshot: int | None, now: datetime
) -> int:
    """Stores the new status, its events and their outbox rows; returns how many events are new to be told."""
    if decision.memory is None:
        return 0
    remember(connection, decision.memory, url, now)
    context = context_of(decision.status, url)
    _record(connection, decision.quiet, context, snapshot, now, told=False)
    return _record(connection, decision.events, context, snapshot, now)


def remember(connection: sqlite3.Connection, memory: Memory, url: str, now: datetime) -> None:
    """Stores the trusted status and what is remembered with it."""
    status, waits = memory.status, [waited.key for waited in memory.waiting]
    connection.execute(
        "INSERT INTO treaty (number, title, url, status, held, memory, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (number) DO UPDATE SET title = excluded.title, url = excluded.url, status = excluded.status,"
        " held = excluded.held, memory = excluded.memory, updated_at = excluded.updated_at",
        (
            status.number,
            status.title,
            url,
            status_to_text(status),
            json.dumps(waits),
            memory_to_text(memory),
            moment_to_text(now),
        ),
    )


def map_keys(connection: sqlite3.Connection, keys: Mapping[str, str]) -> None:
    """Events told under keys of an earlier reader have those of this one, so that corrections find them."""
    connection.executemany(
        "UPDATE OR IGNORE event SET key = ? WHERE key = ?", [(new, old) for old, new in keys.items() if new != old]
    )


def opinion(connection: sqlite3.Connection, number: str) -> Opinion | None:
    """What the XML showed when it was last read, None before."""
    row = connection.execute("SELECT opinion FROM opinion WHERE treaty = ?", (number,)).fetchone()
    return None if row is None else opinion_from_text(row["opinion"])


def opinion_asked_at(connection: sqlite3.Connection, number: str) -> datetime | None:
    """When the XML was last read well."""
    row = connection.execute("SELECT asked_at FROM opinion WHERE treaty = ?", (number,)).fetchone()
    return None if row is None else moment_from_text(row["asked_at"])


def keep_opinion(connection: sqlite3.Connection, number: str, said: Opinion, now: datetime) -> None:
    """The XML was read."""
    connection.execute(
        "INSERT OR REPLACE INTO opinion (treaty, opinion, asked_at) VALUES (?, ?, ?)",
        (number, opinion_to_text(said), moment_to_text(now)),
    )


def context_of(status: TreatyStatus, url: str) -> Context:
    """The numbers that accompany an event of this status: the page's own totals where it states them."""
    return Context(
        url=url,
        as_at=None if status.as_at is None else moment_to_text(status.as_at),
        signatories=shown(status.totals.signatories, status.signatories),
        parties=shown(status.totals.parties, status.parties),
        counted=len(instruments_counted(status)),
        threshold=status.entry_into_force.threshold,
    )


def shown(stated: int | None, counted: int) -> int:
    """The page's total where it states one: a row we wait for is counted here, but not there."""
    return counted if stated is None else stated


def _record(
    connection: sqlite3.Connection,
    events: Sequence[Event],
    context: Context,
    snapshot: int | None,
    now: datetime,
    *,
    told: bool = True,
) -> int:
    moment, new = moment_to_text(now), 0
    for event in events:
        corrected = _superseded(connection, event)
        inserted = connection.execute(
            "INSERT OR IGNORE INTO event (key, treaty, kind, code, payload, snapshot, recorded_at, corrects)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (event.key, event.treaty, event.kind, event.code, event_to_text(event), snapshot, moment, corrected),
        )
        if inserted.rowcount == 1:
            new += 1
            row = int(inserted.lastrowid or 0)
            if told:
                _broadcast(connection, row, event, context, now)
            _edit_corrected(connection, row)
    return new


def _superseded(connection: sqlite3.Connection, event: Event) -> int | None:
    """The event a correction is about, itself perhaps a correction."""
    if event.supersedes is None:
        return None
    row = connection.execute(
        "SELECT id FROM event WHERE key = ? OR substr(key, 1, length(?) + 1) = ? || '|' ORDER BY id DESC LIMIT 1",
        (event.supersedes,) * 3,
    ).fetchone()
    return None if row is None else int(row["id"])


def _edit_corrected(connection: sqlite3.Connection, correction: int) -> None:
    """Messages that told what is corrected now, or what that corrected, are to say so."""
    rows = connection.execute(
        "WITH RECURSIVE corrected (id) AS (SELECT corrects FROM event WHERE id = ?"
        " UNION SELECT corrects FROM event JOIN corrected USING (id) WHERE corrects IS NOT NULL)"
        " SELECT broadcast.id FROM broadcast WHERE broadcast.event IN (SELECT id FROM corrected)",
        (correction,),
    ).fetchall()
    for row in rows:
        outbox.edit_messages(connection, row["id"], correction)


def corrections_of(connection: sqlite3.Connection, event: int) -> list[Event]:
    """What has corrected an event since, and what corrected that, in order."""
    rows = connection.execute(
        "WITH RECURSIVE later (id) AS (SELECT id FROM event WHERE corrects = ?"
        " UNION SELECT event.id FROM event JOIN later ON event.corrects = later.id)"
        " SELECT payload FROM event WHERE id IN (SELECT id FROM later) ORDER BY id",
        (event,),
    )
    return [event_from_text(row["payload"]) for row in rows]


def message_corrected(connection: sqlite3.Connection, address: Address, event: int) -> int | None:
    """The chat's message that told what this event corrects, for it to reply to."""
    row = connection.execute(
        "SELECT message_id FROM event JOIN broadcast ON broadcast.event = event.corrects"
        " JOIN told_message ON told_message.broadcast = broadcast.id"
        " WHERE event.id = ? AND chat = ? AND thread = ?",
        (event, *address),
    ).fetchone()
    return None if row is None else int(row["message_id"])


def _broadcast(connection: sqlite3.Connection, row: int, event: Event, context: Context, now: datetime) -> None:
    broadcast = connection.execute(
        "INSERT INTO broadcast (event, context, created_at) VALUES (?, ?, ?)",
        (row, json.dumps(asdict(context)), moment_to_text(now)),
    ).lastrowid
    outbox.fill(connection, int(broadcast or 0), News(event.treaty, topic_of(event), event.code), now)


def mark_confirmed(connection: sqlite3.Connection, treaty: str, keys: Sequence[str], now: datetime) -> None:
    """The second opinion shows these events too."""
    connection.executemany(
        "UPDATE event SET confirmed_at = ? WHERE treaty = ? AND key = ? AND confirmed_at IS NULL",
        [(moment_to_text(now), treaty, key) for key in keys],
    )


def latest_events(
    connection: sqlite3.Connection, treaty: str, *, code: str | None = None, limit: int = 5
) -> list[Recorded]:
    """The newest events of a treaty (or of one participant in it), newest first."""
    rows = connection.execute(
        "SELECT event.id, payload, context, recorded_at FROM event JOIN broadcast ON broadcast.event = event.id"
        " WHERE treaty = ? AND (? IS NULL OR code = ?) ORDER BY event.id DESC LIMIT ?",
        (treaty, code, code, limit),
    )
    return [_recorded(row) for row in rows]


def recorded_together(connection: sqlite3.Connection, row: int, kinds: Collection[str]) -> list[int]:
    """The events of these kinds that one page brought together with an event, itself included, in order."""
    rows = connection.execute(
        "SELECT id FROM event WHERE kind IN (SELECT value FROM json_each(?)) AND (treaty, recorded_at) ="
        " (SELECT treaty, recorded_at FROM event WHERE id = ?) ORDER BY id",
        (json.dumps(list(kinds)), row),
    )
    return [found["id"] for found in rows]


def _recorded(row: sqlite3.Row) -> Recorded:
    recorded_at = moment_from_text(row["recorded_at"])
    if recorded_at is None:
        raise ValueError("an event was recorded without its time")
    return Recorded(event_from_text(row["payload"]), Context(**json.loads(row["context"])), recorded_at, row["id"])


def broadcast_of(connection: sqlite3.Connection, broadcast: int) -> Recorded | None:
    """The event a broadcast tells, None where it tells a story."""
    row = connection.execute(
        "SELECT event.id, payload, context, recorded_at FROM event JOIN broadcast ON broadcast.event = event.id"
        " WHERE broadcast.id = ?",
        (broadcast,),
    ).fetchone()
    return None if row is None else _recorded(row)
