"""Deadlines as they stand, what was announced of each to whom, and what follows when a date moves.

A date that differs from the one that stands is believed once it has been there for an hour; until then nothing of
that deadline is announced. Then what was announced is edited and answered, and what was still to be sent is not.
"""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from dataclasses import asdict, dataclass

from pydantic import TypeAdapter

from storage import outbox, treaties
from storage.chats import Address
from storage.codec import moment_from_text, moment_to_seconds, moment_to_text
from storage.hours import Mode, next_digest
from storage.treaties import Context
from watchers.depositary.deadlines import Deadline, DeadlineKind, deadlines_of
from watchers.depositary.topics import Topic

DOUBT = dt.timedelta(hours=1)
"""How long another date must have been there to be believed."""
OVER = dt.timedelta(days=60)
"""So long after its day a date is history: another one is a new deadline, not a move."""
_LATEST_NEWS = dt.timedelta(days=2)
"""A day so long past is no deadline any more in any zone."""
_DEADLINE = TypeAdapter(Deadline)


@dataclass(frozen=True, slots=True)
class Notice:
    """What one broadcast announces: ``days`` left until ``date``, or (None) that it has moved from ``was``.

    ``stands``: the date as it stands now, None where none does.
    """

    row: int
    deadline: Deadline
    date: dt.date | None
    days: int | None
    was: dt.date | None
    stands: dt.date | None
    context: Context

    @property
    def outdated(self) -> bool:
        """Whether the date has moved since."""
        return self.date != self.stands


def unread(connection: sqlite3.Connection, facts: str) -> list[str]:
    """Treaties whose status, or known clauses, are newer than their deadlines, or of which a date is in doubt."""
    rows = connection.execute(
        "SELECT number FROM treaty LEFT JOIN deadline_source ON deadline_source.treaty = number"
        " WHERE version IS NOT (updated_at || ' ' || ?)"
        " UNION SELECT treaty FROM deadline WHERE doubt IS NOT NULL",
        (facts,),
    )
    return [row["number"] for row in rows]


def refresh(connection: sqlite3.Connection, number: str, facts: str, now: dt.datetime) -> int:
    """Takes a treaty's deadlines from its trusted status; returns how many chats are told that a date has moved."""
    known = treaties.trusted(connection, number)
    if known is None:
        return 0
    context = treaties.context_of(known.status, known.url)
    found = {one.key: one for one in deadlines_of(known.status)}
    told = 0
    for row in connection.execute("SELECT * FROM deadline WHERE treaty = ?", (number,)).fetchall():
        told += _compare(connection, row, found.pop((number, row["kind"], row["participant"]), None), context, now)
    for one in found.values():
        if one.date >= (now - _LATEST_NEWS).date():
            _begin(connection, one, now)
    connection.execute(
        "INSERT OR REPLACE INTO deadline_source (treaty, version)"
        " SELECT number, updated_at || ' ' || ? FROM treaty WHERE number = ?",
        (facts, number),
    )
    return told


def _begin(connection: sqlite3.Connection, one: Deadline, now: dt.datetime) -> None:
    connection.execute(
        "INSERT INTO deadline (treaty, kind, participant, date, payload, known_since) VALUES (?, ?, ?, ?, ?, ?)",
        (one.treaty, one.kind, one.participant, one.date.isoformat(), to_text(one), moment_to_text(now)),
    )


def _compare(
    connection: sqlite3.Connection, row: sqlite3.Row, new: Deadline | None, context: Context, now: dt.datetime
) -> int:
    """What stands against what the status says now."""
    old, seen = day(row["date"]), None if new is None else new.date
    gone_by = old is not None and new is None and old < (now - _LATEST_NEWS).date()
    if old == seen or gone_by:
        payload = row["payload"] if new is None else to_text(new)
        connection.execute(
            "UPDATE deadline SET payload = ?, doubt = NULL, doubted_since = NULL WHERE id = ?", (payload, row["id"])
        )
        return 0
    doubt, since = "" if seen is None else seen.isoformat(), moment_from_text(row["doubted_since"])
    if row["doubt"] != doubt or since is None or since > now:
        connection.execute(
            "UPDATE deadline SET doubt = ?, doubted_since = ? WHERE id = ?", (doubt, moment_to_text(now), row["id"])
        )
        return 0
    if now - since < DOUBT:
        return 0
    return _move(connection, row, new, context, now)


def _move(
    connection: sqlite3.Connection, row: sqlite3.Row, new: Deadline | None, context: Context, now: dt.datetime
) -> int:
    """The new date stands: what was announced is withdrawn. Returns how many chats are told."""
    old, revision = day(row["date"]), row["revision"] + 1
    stands = None if new is None else new.date.isoformat()
    payload = row["payload"] if new is None else to_text(new)
    connection.execute(
        "UPDATE deadline SET date = ?, payload = ?, known_since = ?, doubt = NULL, doubted_since = NULL,"
        " revision = ? WHERE id = ?",
        (stands, payload, moment_to_text(now), revision, row["id"]),
    )
    if old is not None and old < (now - OVER).date():
        return 0
    _take_back(connection, row["id"], stands)
    _edit(connection, row["id"], revision)
    chats = _misinformed(connection, row["id"], stands)
    if not chats:
        return 0
    notice = connection.execute(
        "INSERT INTO deadline_notice (deadline, revision, payload, date, was) VALUES (?, ?, ?, ?, ?)",
        (row["id"], revision, payload, stands, row["date"]),
    ).lastrowid
    connection.executemany(
        "INSERT INTO deadline_told (deadline, date, milestone, chat, thread, notice) VALUES (?, ?, ?, ?, ?, ?)",
        [(row["id"], stands or "", -revision, chat["id"], chat["thread"], notice) for chat in chats],
    )
    broadcast = broadcast_for(connection, int(notice or 0), from_text(payload), context, now)
    for chat in chats:
        mode = Mode(chat["mode"])
        lane, due = outbox.PUSH, None
        if mode is not Mode.NOW:
            lane, due = outbox.DIGEST, next_digest(now, chat["time_zone"], mode, chat["digest_hour"])
        queue(connection, broadcast, [(chat["id"], chat["thread"])], lane, due)
    return len(chats)


def _take_back(connection: sqlite3.Connection, deadline: int, stands: str | None) -> None:
    """What waits in the outbox and speaks of another date is not sent, and counts as not told."""
    rows = connection.execute(
        "SELECT delivery.id, delivery.chat, delivery.thread, deadline_notice.id AS notice FROM deadline_notice"
        " JOIN broadcast ON broadcast.deadline = deadline_notice.id JOIN delivery ON delivery.broadcast = broadcast.id"
        " WHERE deadline_notice.deadline = ? AND deadline_notice.date IS NOT ?"
        " AND delivery.state = 'pending' AND parts_sent = 0 AND doubts = 0",
        (deadline, stands),
    ).fetchall()
    take_back(connection, rows)


def take_back(connection: sqlite3.Connection, rows: list[sqlite3.Row]) -> int:
    """Deliveries (id, chat, thread, notice) that are not to be sent after all; returns how many still waited."""
    taken = 0
    for row in rows:
        gone = connection.execute("DELETE FROM delivery WHERE id = ? AND state = 'pending'", (row["id"],)).rowcount
        taken += gone
        if gone:
            connection.execute(
                "DELETE FROM deadline_told WHERE chat = ? AND thread = ? AND notice = ?",
                (row["chat"], row["thread"], row["notice"]),
            )
    return taken


def _misinformed(connection: sqlite3.Connection, deadline: int, stands: str | None) -> list[sqlite3.Row]:
    """Chats that were last told another date, still follow the treaty and do not leave deadlines out."""
    return connection.execute(
        "SELECT chat.id, chat.thread, mode, time_zone, digest_hour FROM"
        " (SELECT chat, thread, MAX(notice) AS last FROM deadline_told WHERE deadline = :deadline"
        "  AND notice IS NOT NULL GROUP BY chat, thread) AS told"
        " JOIN deadline_notice ON deadline_notice.id = told.last"
        " JOIN chat ON chat.id = told.chat AND chat.thread = told.thread"
        " JOIN deadline ON deadline.id = :deadline"
        " JOIN subscription ON subscription.chat = chat.id AND subscription.thread = chat.thread"
        "  AND subscription.treaty = deadline.treaty"
        " WHERE deadline_notice.date IS NOT :stands AND chat.state = 'active'"
        " AND NOT EXISTS (SELECT 1 FROM json_each(chat.muted) WHERE value = :topic)",
        {"deadline": deadline, "stands": stands, "topic": Topic.DEADLINE},
    ).fetchall()


def _edit(connection: sqlite3.Connection, deadline: int, revision: int) -> None:
    """Messages that announced it are to say what stands now."""
    rows = connection.execute(
        "SELECT broadcast.id FROM deadline_notice JOIN broadcast ON broadcast.deadline = deadline_notice.id"
        " WHERE deadline_notice.deadline = ?",
        (deadline,),
    ).fetchall()
    for row in rows:
        outbox.edit_messages(connection, row["id"], revision)


def broadcast_for(
    connection: sqlite3.Connection, notice: int, deadline: Deadline, context: Context, now: dt.datetime
) -> int:
    """The broadcast that announces a notice, made at its first use."""
    connection.execute(
        "INSERT OR IGNORE INTO broadcast (deadline, context, created_at) VALUES (?, ?, ?)",
        (notice, json.dumps(asdict(context)), moment_to_text(now)),
    )
    row = connection.execute("SELECT id FROM broadcast WHERE deadline = ?", (notice,)).fetchone()
    connection.execute(
        "INSERT OR IGNORE INTO subject (broadcast, treaty, topic, participant) VALUES (?, ?, ?, ?)",
        (row["id"], deadline.treaty, Topic.DEADLINE, deadline.participant or None),
    )
    return int(row["id"])


def queue(
    connection: sqlite3.Connection, broadcast: int, chats: list[Address], lane: int, due: dt.datetime | None
) -> None:
    """One outbox row for each of these chats, due then or (None) at once."""
    moment = 0 if due is None else moment_to_seconds(due)
    connection.executemany(
        "INSERT OR IGNORE INTO delivery (broadcast, chat, thread, lane, due_at) VALUES (?, ?, ?, ?, ?)",
        [(broadcast, *address, lane, moment) for address in chats],
    )


def of_broadcast(connection: sqlite3.Connection, broadcast: int) -> Notice | None:
    """What a broadcast announces of a deadline, None where it tells something else."""
    row = connection.execute(
        "SELECT deadline_notice.*, deadline.date AS stands, context FROM broadcast"
        " JOIN deadline_notice ON deadline_notice.id = broadcast.deadline"
        " JOIN deadline ON deadline.id = deadline_notice.deadline WHERE broadcast.id = ?",
        (broadcast,),
    ).fetchone()
    if row is None:
        return None
    return Notice(
        row["id"],
        from_text(row["payload"]),
        day(row["date"]),
        row["days"],
        day(row["was"]),
        day(row["stands"]),
        Context(**json.loads(row["context"])),
    )


def message_answered(connection: sqlite3.Connection, address: Address, notice: int) -> int | None:
    """The chat's latest message that announced this deadline before, for the news of its move to reply to."""
    row = connection.execute(
        "SELECT message_id FROM deadline_notice AS told JOIN broadcast ON broadcast.deadline = told.id"
        " JOIN told_message ON told_message.broadcast = broadcast.id"
        " WHERE told.deadline = (SELECT deadline FROM deadline_notice WHERE id = :notice) AND told.id <> :notice"
        " AND chat = :chat AND thread = :thread ORDER BY message_id DESC LIMIT 1",
        {"notice": notice, "chat": address[0], "thread": address[1]},
    ).fetchone()
    return None if row is None else int(row["message_id"])


def to_text(deadline: Deadline) -> str:
    """A deadline as JSON."""
    return _DEADLINE.dump_json(deadline).decode()


def from_text(text: str) -> Deadline:
    """The deadline again."""
    return _DEADLINE.validate_json(text)


def day(text: str | None) -> dt.date | None:
    """A stored date again, None for none."""
    return None if text is None else dt.date.fromisoformat(text)


def is_own_day(connection: sqlite3.Connection, deadline: Deadline) -> bool:
    """Whether a participant's day is another than the treaty's own, which is announced by itself."""
    row = connection.execute(
        "SELECT 1 FROM deadline WHERE treaty = ? AND kind = ? AND date = ?",
        (deadline.treaty, DeadlineKind.FORCE, deadline.date.isoformat()),
    ).fetchone()
    return row is None
