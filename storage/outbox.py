"""The outbox: what is still to be sent, and to whom. What became of it is written by storage.settling.

A row is ``sending`` from just before its request until its answer is written; the claim bears the
number of the run that made it, and claims of other runs are void.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from storage.chats import Address
from storage.codec import moment_to_seconds
from storage.hours import Mode, Quiet, next_digest
from storage.notices import Notice
from watchers.depositary.topics import Topic

OPERATORS, PUSH, DIGEST = 0, 1, 2
"""Lanes, in the order they are emptied; answers are never queued."""
LANES = (OPERATORS, PUSH, DIGEST)
MOST_VOIDS = 25
"""A message that was under way at so many ends of the process is not sent again."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """One message for one chat: of a broadcast, or a notice.

    ``companions``: (delivery, broadcast) of what a digest gathers besides. ``parts_left``: of a message
    that was begun, what follows. ``doubts``: earlier requests that may have arrived.
    """

    id: int
    broadcast: int | None
    address: Address
    type: str
    language: str
    time_zone: str
    attempts: int
    lane: int = PUSH
    quiet: Quiet | None = None
    pictures: bool = False
    notice: Notice | None = None
    doubts: int = 0
    parts_left: tuple[str, ...] = ()
    companions: tuple[tuple[int, int], ...] = ()

    @property
    def ids(self) -> tuple[int, ...]:
        """All rows this message settles: a digest's companions too."""
        return (self.id, *(delivery for delivery, _ in self.companions))

    @property
    def broadcasts(self) -> tuple[int, ...]:
        """What it tells, the oldest first."""
        own = () if self.broadcast is None else (self.broadcast,)
        return tuple(sorted((*own, *(broadcast for _, broadcast in self.companions))))


def void_claims(connection: sqlite3.Connection, run: int, now: datetime) -> tuple[int, int]:
    """Puts what other runs had under way back into the queue; (how many, how many of them are unsure now).

    Unsure is what may be there twice already, or was under way at too many ends.
    """
    unsure = connection.execute(
        "UPDATE delivery SET state = 'unsure', run = NULL, settled_at = ?, error = 'the process ended meanwhile'"
        " WHERE state = 'sending' AND run IS NOT ? AND (doubts > 0 OR voids + 1 >= ?)",
        (moment_to_seconds(now), run, MOST_VOIDS),
    ).rowcount
    again = connection.execute(
        "UPDATE delivery SET state = 'pending', run = NULL, voids = voids + 1 WHERE state = 'sending' AND run IS NOT ?",
        (run,),
    ).rowcount
    return unsure + again, unsure


_CANDIDATES = """
    SELECT json_group_array(json_object('id', id, 'broadcast', broadcast, 'notice', notice, 'kind', kind,
        'payload', payload, 'chat', chat, 'thread', thread, 'attempts', attempts, 'lane', lane, 'doubts', doubts,
        'parts_left', parts_left, 'type', type, 'language', language, 'time_zone', time_zone,
        'quiet_from', quiet_from, 'quiet_to', quiet_to, 'pictures', pictures))
    FROM (SELECT delivery.id, broadcast, notice.id AS notice, kind, payload, delivery.chat, delivery.thread,
        attempts, lane,
        doubts, parts_left, COALESCE(type, 'private') AS type, COALESCE(language, 'en') AS language,
        COALESCE(time_zone, 'UTC') AS time_zone, quiet_from, quiet_to, COALESCE(pictures, 0) AS pictures
    FROM delivery LEFT JOIN chat ON chat.id = delivery.chat AND chat.thread = delivery.thread
    LEFT JOIN notice ON notice.id = delivery.notice
    WHERE delivery.state = 'pending' AND lane = :lane AND due_at <= :now
        AND delivery.chat NOT IN (SELECT value FROM json_each(:besides))
        AND NOT EXISTS (SELECT 1 FROM hold WHERE hold.chat = delivery.chat
            AND hold.thread IN (-1, delivery.thread) AND hold.until > :now)
        AND NOT EXISTS (SELECT 1 FROM delivery AS earlier WHERE earlier.state = 'pending' AND earlier.attempts > 0
            AND earlier.chat = delivery.chat AND earlier.thread = delivery.thread AND earlier.lane = delivery.lane
            AND earlier.id < delivery.id)
        AND (leader IS NULL OR leader = delivery.id)
    ORDER BY due_at, delivery.id LIMIT :most)"""
"""An earlier message of the chat that waits for another try keeps those behind it back.

All rows in one value: each row would be a turn of the interpreter's lock that sending waits for.
"""


def claim(
    connection: sqlite3.Connection,
    run: int,
    now: datetime,
    limit: int,
    besides: Collection[int] = (),
    lanes: Collection[int] = LANES,
) -> list[Delivery]:
    """Takes up to ``limit`` due deliveries, one a chat, pushes before digests; they are ``sending`` now.

    Chats in ``besides`` are left alone: they have a message under way, or wait.
    """
    taken: dict[int, Delivery] = {}
    for lane in lanes:
        room = limit - len(taken)
        if room <= 0:
            break
        wanted = {"lane": lane, "now": int(now.timestamp()), "besides": json.dumps([*besides, *taken])}
        (found,) = connection.execute(_CANDIDATES, {**wanted, "most": room * 4}).fetchone()
        for row in json.loads(found):
            delivery = _delivery(row)
            if delivery.address[0] not in taken and len(taken) < limit:
                taken[delivery.address[0]] = delivery
    connection.execute(
        "UPDATE delivery SET state = 'sending', run = ? WHERE id IN (SELECT value FROM json_each(?))",
        (run, json.dumps([one.id for one in taken.values()])),
    )
    return [
        _gathered(connection, one, run, now) if one.lane == DIGEST and one.notice is None else one
        for one in taken.values()
    ]


def give_back(connection: sqlite3.Connection, run: int, rows: Collection[int]) -> None:
    """Claims of this run that came to nothing are due again; nobody has sent them."""
    connection.executemany(
        "UPDATE delivery SET state = 'pending', run = NULL WHERE id = ? AND run = ? AND state = 'sending'",
        [(row, run) for row in rows],
    )


def _delivery(row: Mapping[str, Any]) -> Delivery:
    return Delivery(
        row["id"],
        row["broadcast"],
        (row["chat"], row["thread"]),
        row["type"],
        row["language"],
        row["time_zone"],
        row["attempts"],
        row["lane"],
        None if row["quiet_from"] is None else (row["quiet_from"], row["quiet_to"]),
        bool(row["pictures"]),
        None if row["notice"] is None else Notice(row["notice"], row["kind"], json.loads(row["payload"])),
        row["doubts"],
        tuple(json.loads(row["parts_left"] or "[]")),
    )


def _gathered(connection: sqlite3.Connection, digest: Delivery, run: int, now: datetime) -> Delivery:
    """The digest with everything else that is due in it; one that was begun keeps what it began with."""
    rows = connection.execute(
        "UPDATE delivery SET state = 'sending', run = ? WHERE chat = ? AND thread = ? AND lane = ?"
        " AND state = 'pending' AND broadcast IS NOT NULL AND due_at <= ? AND leader IS ? RETURNING id, broadcast",
        (run, *digest.address, DIGEST, int(now.timestamp()), digest.id if digest.parts_left else None),
    ).fetchall()
    return replace(digest, companions=tuple((row["id"], row["broadcast"]) for row in rows))


@dataclass(frozen=True, slots=True)
class News:
    """What decides who is told: the treaty, the topic and the participant (None: told whoever is followed)."""

    treaty: str
    topic: Topic | None
    participant: str | None


_FOLLOWING = """
    FROM subscription JOIN chat ON chat.id = subscription.chat AND chat.thread = subscription.thread
    WHERE subscription.treaty = :treaty AND chat.state = 'active'
        AND NOT EXISTS (SELECT 1 FROM json_each(chat.muted) WHERE value = :topic)
        AND (:participant IS NULL OR chat.participants = '[]'
            OR EXISTS (SELECT 1 FROM json_each(chat.participants) WHERE value = :participant))"""


def fill(connection: sqlite3.Connection, broadcast: int, news: News, now: datetime) -> int:
    """One outbox row for each active chat that follows the treaty and leaves out neither topic nor participant.

    Chats that want a digest get theirs when it is next due. Returns how many.
    """
    wanted = {"treaty": news.treaty, "topic": news.topic, "participant": news.participant, "broadcast": broadcast}
    connection.execute(
        "INSERT OR REPLACE INTO subject (broadcast, treaty, topic, participant)"
        " VALUES (:broadcast, :treaty, :topic, :participant)",
        wanted,
    )
    due = connection.execute(
        "INSERT INTO delivery (broadcast, chat, thread)"
        f" SELECT :broadcast, chat.id, chat.thread{_FOLLOWING} AND chat.mode = 'now'",
        wanted,
    ).rowcount
    hours = connection.execute(
        f"SELECT DISTINCT mode, digest_hour, time_zone{_FOLLOWING} AND chat.mode <> 'now'", wanted
    ).fetchall()
    for mode, hour, zone in map(tuple, hours):
        at = moment_to_seconds(next_digest(now, zone, Mode(mode), hour))
        due += connection.execute(
            "INSERT INTO delivery (broadcast, chat, thread, lane, due_at)"
            f" SELECT :broadcast, chat.id, chat.thread, :lane, :at{_FOLLOWING}"
            " AND chat.mode = :mode AND digest_hour = :hour AND time_zone = :zone",
            {**wanted, "lane": DIGEST, "at": at, "mode": mode, "hour": hour, "zone": zone},
        ).rowcount
    return due


@dataclass(frozen=True, slots=True)
class Edit:
    """A delivered message that is to show a newer revision of its story."""

    broadcast: int
    address: Address
    language: str
    time_zone: str
    message_id: int
    revision: int
    attempts: int


def edits_due(connection: sqlite3.Connection, now: datetime, limit: int, besides: Collection[int] = ()) -> list[Edit]:
    """Up to ``limit`` edits that can be made, one a chat: their message has arrived, their chat is there.

    They are not claimed: an edit made twice does no harm.
    """
    rows = connection.execute(
        "SELECT edit.broadcast, edit.chat, edit.thread, language, time_zone, message_id, revision, attempts"
        " FROM edit JOIN told_message ON told_message.broadcast = edit.broadcast"
        " AND told_message.chat = edit.chat AND told_message.thread = edit.thread"
        " JOIN chat ON chat.id = edit.chat AND chat.thread = edit.thread"
        " WHERE due_at <= ? AND chat.state = 'active' AND edit.chat NOT IN (SELECT value FROM json_each(?))"
        " LIMIT ?",
        (int(now.timestamp()), json.dumps(list(besides)), limit * 4),
    ).fetchall()
    taken: dict[int, Edit] = {}
    for row in rows:
        broadcast, chat, thread, language, zone, message, revision, attempts = tuple(row)
        if chat not in taken and len(taken) < limit:
            taken[chat] = Edit(broadcast, (chat, thread), language, zone, message, revision, attempts)
    return list(taken.values())


def edit_messages(connection: sqlite3.Connection, broadcast: int, revision: int) -> int:
    """Messages that told a broadcast, or are just telling it, are to show this revision; returns how many."""
    return connection.execute(
        "INSERT INTO edit (broadcast, chat, thread, revision)"
        " SELECT broadcast, chat, thread, :revision FROM told_message WHERE broadcast = :broadcast"
        " UNION SELECT broadcast, chat, thread, :revision FROM delivery"
        " WHERE broadcast = :broadcast AND lane = :lane AND state = 'sending'"
        " ON CONFLICT (broadcast, chat, thread)"
        " DO UPDATE SET revision = excluded.revision, due_at = 0, attempts = 0",
        {"revision": revision, "broadcast": broadcast, "lane": PUSH},
    ).rowcount


def told_message(connection: sqlite3.Connection, broadcast: int, address: Address) -> int | None:
    """The number of the chat's message that told a broadcast, None where there is none."""
    row = connection.execute(
        "SELECT message_id FROM told_message WHERE broadcast = ? AND chat = ? AND thread = ?", (broadcast, *address)
    ).fetchone()
    return None if row is None else int(row["message_id"])


def next_due(connection: sqlite3.Connection) -> int | None:
    """The Unix second at which the next delivery, edit or pinned message is due, None for an empty queue."""
    return min(_next_dues(connection), default=None)


def _next_dues(connection: sqlite3.Connection) -> Iterator[int]:
    for query in (
        "SELECT MIN(due_at) FROM delivery WHERE state = 'pending' AND lane = 0",
        "SELECT MIN(due_at) FROM delivery WHERE state = 'pending' AND lane = 1",
        "SELECT MIN(due_at) FROM delivery WHERE state = 'pending' AND lane = 2",
        "SELECT MIN(due_at) FROM edit",
        "SELECT MIN(due_at) FROM pin WHERE wanted IS NOT NULL",
    ):
        (due,) = connection.execute(query).fetchone()
        if due is not None:
            yield due


def states(connection: sqlite3.Connection) -> dict[str, int]:
    """How many deliveries are in each state."""
    rows = connection.execute("SELECT state, COUNT(*) AS deliveries FROM delivery GROUP BY state ORDER BY state")
    return {row["state"]: row["deliveries"] for row in rows}
