"""What became of a message: each verdict as one small change, many of them in one transaction."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from storage import chats, holds, notices
from storage.chats import Address
from storage.codec import moment_to_seconds
from storage.notices import NoticeKind
from storage.outbox import PUSH, Delivery, Edit

MOST_COPIES = 2
"""A message that may be there so often is not sent again."""
MOST_FAULTS = 3
"""A message that could not be composed so often is set aside."""


class Arrival(NamedTuple):
    """A whole message that arrived in a chat; ``at`` in Unix seconds."""

    delivery: int
    chat: int
    thread: int
    message_id: int | None
    at: int


def arrived(connection: sqlite3.Connection, arrivals: Sequence[Arrival]) -> None:
    """Many at once, in one statement: each statement is a turn of the interpreter's lock that sending waits for.

    A message's number is kept unless its chat has another by now; chats that were held are open again.
    """
    connection.execute(
        "UPDATE delivery SET state = 'sent', run = NULL, attempts = attempts + 1, error = NULL, parts_left = NULL,"
        " parts_sent = parts_sent + 1, settled_at = arrival.at,"
        " message_id = COALESCE(message_id, CASE WHEN delivery.chat = arrival.chat THEN arrival.message END)"
        " FROM (SELECT value ->> 0 AS id, value ->> 1 AS chat, value ->> 3 AS message, value ->> 4 AS at"
        " FROM json_each(?)) AS arrival WHERE delivery.id = arrival.id",
        (json.dumps(arrivals),),
    )
    if holds.held(connection):
        for arrival in arrivals:
            holds.lift(connection, arrival.chat, arrival.thread)


def sent(connection: sqlite3.Connection, delivery: Delivery, message_id: int | None, now: datetime) -> None:
    """The whole message has arrived, and a digest's companions with it."""
    second = moment_to_seconds(now)
    arrived(connection, [Arrival(delivery.id, *delivery.address, message_id, second)])
    _companions(connection, delivery, "state = 'sent', attempts = attempts + 1, error = NULL, settled_at = ?", second)


def part_sent(connection: sqlite3.Connection, delivery: Delivery, left: Sequence[str], message_id: int) -> None:
    """One part has arrived; those left follow as they were written, with a digest's companions as they were."""
    connection.execute(
        "UPDATE delivery SET state = 'pending', run = NULL, parts_sent = parts_sent + 1, parts_left = ?,"
        " leader = CASE lane WHEN 2 THEN id END, doubts = 0, voids = 0, attempts = attempts + 1,"
        " due_at = CASE lane WHEN 2 THEN due_at ELSE 0 END,"
        " message_id = COALESCE(message_id, CASE WHEN chat = ? THEN ? END) WHERE id = ?",
        (json.dumps(list(left), ensure_ascii=False), delivery.address[0], message_id, delivery.id),
    )
    _companions(connection, delivery, "state = 'pending', leader = ?", delivery.id)


def postponed(connection: sqlite3.Connection, delivery: Delivery, due: datetime, error: str) -> None:
    """It goes back into the queue until then."""
    connection.executemany(
        "UPDATE delivery SET state = 'pending', run = NULL, attempts = attempts + 1, due_at = ?, error = ?"
        " WHERE id = ? AND state = 'sending'",
        [(moment_to_seconds(due), error, row) for row in delivery.ids],
    )


def unanswered(connection: sqlite3.Connection, delivery: Delivery, due: datetime, now: datetime) -> bool:
    """It may have arrived: once more later, then never; True where it is unsure for good."""
    row = connection.execute(
        "UPDATE delivery SET run = NULL, attempts = attempts + 1, doubts = doubts + 1, error = 'no answer',"
        " state = CASE WHEN doubts + voids + 1 >= :most THEN 'unsure' ELSE 'pending' END, due_at = :due,"
        " settled_at = CASE WHEN doubts + voids + 1 >= :most THEN :now END"
        " WHERE id = :id AND state = 'sending' RETURNING state",
        {"most": MOST_COPIES, "due": moment_to_seconds(due), "now": moment_to_seconds(now), "id": delivery.id},
    ).fetchone()
    if row is None:
        return False
    _companions(
        connection,
        delivery,
        "attempts = attempts + 1, doubts = doubts + 1, error = 'no answer', state = ?, due_at = ?, settled_at = ?",
        row["state"],
        moment_to_seconds(due),
        moment_to_seconds(now) if row["state"] == "unsure" else None,
    )
    return bool(row["state"] == "unsure")


def given_up(connection: sqlite3.Connection, delivery: Delivery, error: str, now: datetime) -> None:
    """Telegram will never take it; kept for the operator to see."""
    _ended(connection, delivery, "failed", error, now)


def nothing_to_say(connection: sqlite3.Connection, delivery: Delivery, now: datetime) -> None:
    """Its moment is over."""
    _ended(connection, delivery, "withdrawn", "its moment is over", now)


def _ended(connection: sqlite3.Connection, delivery: Delivery, state: str, error: str, now: datetime) -> None:
    connection.executemany(
        "UPDATE delivery SET state = ?, run = NULL, attempts = attempts + 1, error = ?, settled_at = ?,"
        " parts_left = NULL WHERE id = ? AND state = 'sending'",
        [(state, error, moment_to_seconds(now), row) for row in delivery.ids],
    )


def not_composed(
    connection: sqlite3.Connection, delivery: Delivery, culprits: Sequence[int], due: datetime, now: datetime
) -> list[int]:
    """Our own error: the culprits are counted, and set aside at the third time; returns the rows set aside."""
    aside = []
    for row in delivery.ids:
        fault = row in culprits
        found = connection.execute(
            "UPDATE delivery SET run = NULL, attempts = attempts + :fault, faults = faults + :fault, due_at = :due,"
            " error = CASE WHEN :fault THEN 'could not be composed' ELSE error END,"
            " state = CASE WHEN faults + :fault >= :most THEN 'aside' ELSE 'pending' END,"
            " settled_at = CASE WHEN faults + :fault >= :most THEN :now END WHERE id = :id RETURNING state",
            {
                "fault": int(fault),
                "due": moment_to_seconds(due),
                "most": MOST_FAULTS,
                "now": moment_to_seconds(now),
                "id": row,
            },
        ).fetchone()
        if found is not None and found["state"] == "aside":
            aside.append(row)
    return aside


def held(connection: sqlite3.Connection, delivery: Delivery) -> None:
    """The chat is held: the message is the first there when it opens again."""
    connection.executemany(
        "UPDATE delivery SET state = 'pending', run = NULL, error = 'no right to write there'"
        " WHERE id = ? AND state = 'sending'",
        [(row,) for row in delivery.ids],
    )


def trouble(
    connection: sqlite3.Connection, address: Address, what: str, now: datetime, title: str | None = None
) -> str | None:
    """Whoever linked the chat is told, unless that was told last; returns the notice's key, None where none is."""
    owner = chats.note_trouble(connection, address, what)
    if owner is None or chats.find_chat(connection, (owner, 0)) is None:
        return None
    payload = {"chat": address[0], "trouble": what, "title": title}
    key = f"trouble|{address[0]}|{address[1]}|{what}|{now.timestamp()}"
    notices.queue(connection, key, NoticeKind.TROUBLE, payload, [(owner, 0)], PUSH, now)
    return key


def edited(connection: sqlite3.Connection, edit: Edit) -> None:
    """The message shows that revision, or never will; a newer one that came meanwhile stays due."""
    connection.execute(
        "DELETE FROM edit WHERE broadcast = ? AND chat = ? AND thread = ? AND revision = ?",
        (edit.broadcast, *edit.address, edit.revision),
    )


def edit_postponed(connection: sqlite3.Connection, edit: Edit, due: datetime) -> None:
    """It waits until then."""
    connection.execute(
        "UPDATE edit SET attempts = attempts + 1, due_at = ? WHERE broadcast = ? AND chat = ? AND thread = ?",
        (moment_to_seconds(due), edit.broadcast, *edit.address),
    )


def _companions(connection: sqlite3.Connection, delivery: Delivery, change: str, *values: object) -> None:
    if delivery.companions:
        connection.executemany(
            f"UPDATE delivery SET run = NULL, {change} WHERE id = ?",  # noqa: S608 - our own words
            [(*values, row) for row, _ in delivery.companions],
        )
