"""The outbox: what is still to be sent, to whom, and what became of it.

A row is ``sending`` from just before the request until its answer; rows found so at a start were
in flight when the process died and are sent again.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime

from storage.chats import Address, quiet_of
from storage.codec import moment_from_text, moment_to_text
from storage.hours import Mode, Quiet, next_digest
from watchers.depositary.topics import Topic

PUSH, DIGEST = 1, 2
"""Lanes; answers are never queued."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """One message for one chat. ``companions``: (delivery, broadcast) of what a digest gathers besides."""

    id: int
    broadcast: int
    address: Address
    type: str
    language: str
    time_zone: str
    attempts: int
    parts_sent: int
    lane: int = PUSH
    quiet: Quiet | None = None
    pictures: bool = False
    companions: tuple[tuple[int, int], ...] = ()

    @property
    def ids(self) -> tuple[int, ...]:
        """All rows this message settles: a digest's companions too."""
        return (self.id, *(delivery for delivery, _ in self.companions))

    @property
    def broadcasts(self) -> tuple[int, ...]:
        """What it tells, the oldest first."""
        return tuple(sorted((self.broadcast, *(broadcast for _, broadcast in self.companions))))


@dataclass(frozen=True, slots=True)
class Edit:
    """A delivered message that is to show a newer revision of its story."""

    delivery: int
    broadcast: int
    address: Address
    language: str
    time_zone: str
    message_id: int
    revision: int
    attempts: int


def recover(connection: sqlite3.Connection) -> int:
    """Puts what was in flight when the process ended back in the queue."""
    connection.execute("UPDATE edit SET state = 'pending' WHERE state = 'sending'")
    return connection.execute("UPDATE delivery SET state = 'pending' WHERE state = 'sending'").rowcount


def claim(connection: sqlite3.Connection, now: datetime, limit: int, besides: Collection[int] = ()) -> list[Delivery]:
    """Takes up to ``limit`` due deliveries, one per chat, pushes before digests; they are ``sending`` now.

    Chats in ``besides`` are left alone: they have a message under way.
    """
    rows = connection.execute(
        "SELECT delivery.id, broadcast, chat, delivery.thread, attempts, parts_sent, lane,"
        " type, language, time_zone, quiet_from, quiet_to, pictures"
        " FROM delivery JOIN chat ON chat.id = delivery.chat AND chat.thread = delivery.thread"
        " WHERE delivery.state = 'pending' AND due_at <= ? AND chat NOT IN (SELECT value FROM json_each(?))"
        " ORDER BY lane, due_at, delivery.id LIMIT ?",
        (moment_to_text(now), json.dumps(list(besides)), limit * 4),
    ).fetchall()
    taken: dict[int, Delivery] = {}
    for row in rows:
        if row["chat"] not in taken and len(taken) < limit:
            taken[row["chat"]] = Delivery(
                row["id"],
                row["broadcast"],
                (row["chat"], row["thread"]),
                row["type"],
                row["language"],
                row["time_zone"],
                row["attempts"],
                row["parts_sent"],
                row["lane"],
                quiet_of(row),
                pictures=bool(row["pictures"]),
            )
    connection.executemany(
        "UPDATE delivery SET state = 'sending' WHERE id = ?", [(delivery.id,) for delivery in taken.values()]
    )
    return list(taken.values())


def gather(connection: sqlite3.Connection, digest: Delivery, now: datetime) -> Delivery:
    """The digest with everything else that is due in it; its companions are ``sending`` now."""
    rows = connection.execute(
        "UPDATE delivery SET state = 'sending' WHERE chat = ? AND thread = ? AND lane = ? AND state = 'pending'"
        " AND due_at <= ? RETURNING id, broadcast",
        (*digest.address, DIGEST, moment_to_text(now)),
    ).fetchall()
    return replace(digest, companions=tuple((row["id"], row["broadcast"]) for row in rows))


@dataclass(frozen=True, slots=True)
class News:
    """What decides who is told: the treaty, the topic and the participant (None: told whoever is followed)."""

    treaty: str
    topic: Topic | None
    participant: str | None


def fill(connection: sqlite3.Connection, broadcast: int, news: News, now: datetime) -> int:
    """One outbox row for each active chat that follows the treaty and leaves out neither topic nor participant.

    Chats that want a digest get theirs when it is next due. Returns how many.
    """
    following = (
        " FROM subscription JOIN chat ON chat.id = subscription.chat AND chat.thread = subscription.thread"
        " WHERE subscription.treaty = ? AND chat.state = 'active'"
        " AND NOT EXISTS (SELECT 1 FROM json_each(chat.muted) WHERE value = ?)"
        " AND (? IS NULL OR chat.participants = '[]'"
        " OR EXISTS (SELECT 1 FROM json_each(chat.participants) WHERE value = ?))"
    )
    wanted = (news.treaty, news.topic, news.participant, news.participant)
    at_once = connection.execute(
        "INSERT INTO delivery (broadcast, chat, thread, due_at)"
        f" SELECT ?, chat.id, chat.thread, ?{following} AND chat.mode = 'now'",
        (broadcast, moment_to_text(now), *wanted),
    ).rowcount
    digests = connection.execute(
        f"SELECT chat.id, chat.thread, mode, digest_hour, time_zone{following} AND chat.mode <> 'now'",
        wanted,
    ).fetchall()
    due = [next_digest(now, row["time_zone"], Mode(row["mode"]), row["digest_hour"]) for row in digests]
    connection.executemany(
        "INSERT INTO delivery (broadcast, chat, thread, lane, due_at) VALUES (?, ?, ?, ?, ?)",
        [
            (broadcast, row["id"], row["thread"], DIGEST, moment_to_text(moment))
            for row, moment in zip(digests, due, strict=True)
        ],
    )
    return at_once + len(digests)


def part_sent(connection: sqlite3.Connection, delivery: int, parts: int, message_id: int) -> None:
    """One part of a long message has arrived; it is not sent again."""
    connection.execute(
        "UPDATE delivery SET parts_sent = ?, message_id = COALESCE(message_id, ?) WHERE id = ?",
        (parts, message_id, delivery),
    )


def message_of(connection: sqlite3.Connection, delivery: int) -> int | None:
    """The id of the message that told it, None before it arrived."""
    row = connection.execute("SELECT message_id FROM delivery WHERE id = ?", (delivery,)).fetchone()
    return None if row is None else row["message_id"]


def sent(connection: sqlite3.Connection, delivery: Delivery, now: datetime) -> None:
    """The whole message has arrived."""
    connection.executemany(
        "UPDATE delivery SET state = 'sent', attempts = attempts + 1, error = NULL, sent_at = ? WHERE id = ?",
        [(moment_to_text(now), row) for row in delivery.ids],
    )


def postpone(connection: sqlite3.Connection, delivery: Delivery, due_at: datetime, error: str) -> None:
    """It goes back into the queue until ``due_at``."""
    connection.executemany(
        "UPDATE delivery SET state = 'pending', attempts = attempts + 1, due_at = ?, error = ? WHERE id = ?",
        [(moment_to_text(due_at), error, row) for row in delivery.ids],
    )


def give_up(connection: sqlite3.Connection, delivery: Delivery, error: str) -> None:
    """Telegram will never take it; kept for the operator to see."""
    connection.executemany(
        "UPDATE delivery SET state = 'failed', attempts = attempts + 1, error = ? WHERE id = ?",
        [(error, row) for row in delivery.ids],
    )


def claim_edits(connection: sqlite3.Connection, now: datetime, limit: int, besides: Collection[int] = ()) -> list[Edit]:
    """Takes up to ``limit`` due edits, one per chat; they are ``sending`` now."""
    rows = connection.execute(
        "SELECT delivery, broadcast, chat, thread, language, time_zone, message_id, revision, attempts"
        " FROM waiting_edit WHERE due_at <= ? AND chat NOT IN (SELECT value FROM json_each(?)) ORDER BY due_at LIMIT ?",
        (moment_to_text(now), json.dumps(list(besides)), limit * 4),
    ).fetchall()
    taken: dict[int, Edit] = {}
    for row in rows:
        delivery, broadcast, chat, thread, language, zone, message, revision, attempts = tuple(row)
        if chat not in taken and len(taken) < limit:
            taken[chat] = Edit(delivery, broadcast, (chat, thread), language, zone, message, revision, attempts)
    connection.executemany(
        "UPDATE edit SET state = 'sending' WHERE delivery = ?", [(edit.delivery,) for edit in taken.values()]
    )
    return list(taken.values())


def edited(connection: sqlite3.Connection, edit: Edit) -> None:
    """The message shows that revision, or never will; a newer one that came meanwhile stays due."""
    connection.execute("DELETE FROM edit WHERE delivery = ? AND revision = ?", (edit.delivery, edit.revision))


def postpone_edit(connection: sqlite3.Connection, edit: Edit, due_at: datetime) -> None:
    """It goes back into the queue until ``due_at``."""
    connection.execute(
        "UPDATE edit SET state = 'pending', attempts = attempts + 1, due_at = ? WHERE delivery = ?",
        (moment_to_text(due_at), edit.delivery),
    )


def next_due(connection: sqlite3.Connection) -> datetime | None:
    """When the next pending delivery or edit is due, None for an empty queue."""
    row = connection.execute(
        "SELECT MIN(due) AS due FROM (SELECT MIN(due_at) AS due FROM delivery WHERE state = 'pending'"
        " UNION ALL SELECT MIN(due_at) AS due FROM waiting_edit)"
    ).fetchone()
    return moment_from_text(row["due"])


def states(connection: sqlite3.Connection) -> dict[str, int]:
    """How many deliveries are in each state."""
    rows = connection.execute("SELECT state, COUNT(*) AS deliveries FROM delivery GROUP BY state ORDER BY state")
    return {row["state"]: row["deliveries"] for row in rows}
