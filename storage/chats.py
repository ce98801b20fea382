"""Chats and what they follow. /forget leaves no row behind."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from storage import notices, wanted
from storage.codec import moment_to_seconds, moment_to_text
from storage.hours import Mode, Quiet

Address = tuple[int, int]
"""A chat's id and a forum topic's thread id, or 0."""


@dataclass(frozen=True, slots=True)
class Chat:
    """A chat's settings. ``muted``: the topics it leaves out; ``quiet``: the hours that ring no bell.

    ``participants``: whose news it wants, by code; none for everybody's. ``owner``: who linked it.
    ``quiet_days``: its digest says so when there is nothing to tell.
    """

    address: Address
    type: str
    language: str
    time_zone: str
    active: bool
    muted: frozenset[str] = frozenset()
    mode: Mode = Mode.NOW
    digest_hour: int = 9
    quiet: Quiet | None = None
    pictures: bool = True
    participants: frozenset[str] = frozenset()
    owner: int | None = None
    quiet_days: bool = False


def find_chat(connection: sqlite3.Connection, address: Address) -> Chat | None:
    """The chat's settings, None for a chat we know nothing of."""
    row = connection.execute("SELECT * FROM chat WHERE id = ? AND thread = ?", address).fetchone()
    if row is None:
        return None
    return Chat(
        (row["id"], row["thread"]),
        row["type"],
        row["language"],
        row["time_zone"],
        row["state"] == "active",
        frozenset(json.loads(row["muted"])),
        Mode(row["mode"]),
        row["digest_hour"],
        quiet_of(row),
        bool(row["pictures"]),
        frozenset(json.loads(row["participants"])),
        row["owner"],
        bool(row["quiet_days"]),
    )


def quiet_of(row: sqlite3.Row) -> Quiet | None:
    """The quiet hours of a row of ``chat``."""
    return None if row["quiet_from"] is None else (row["quiet_from"], row["quiet_to"])


@dataclass(frozen=True, slots=True)
class Put:
    """Columns of a chat that get new values together."""

    values: Mapping[str, str | int | None]


@dataclass(frozen=True, slots=True)
class Tick:
    """One topic (``muted``) or one participant (``participants``) joins a chat's set or leaves it."""

    column: str
    item: str
    on: bool


Change = Put | Tick
_VALUES = frozenset(
    ("language", "time_zone", "mode", "digest_hour", "quiet_from", "quiet_to", "pictures", "quiet_days", "participants")
)
_SETS = frozenset({"muted", "participants"})


def save_chat(connection: sqlite3.Connection, chat: Chat, now: datetime) -> bool:
    """Begins a chat with these settings, a topic with those its group has now; True where it was not there.

    One that is there keeps every setting; one that was retired is active again.
    """
    parent = find_chat(connection, (chat.address[0], 0)) if chat.address[1] else None
    fresh = chat if parent is None else replace(parent, address=chat.address, type=chat.type)
    quiet_from, quiet_to = fresh.quiet or (None, None)
    made = connection.execute(
        "INSERT INTO chat (id, thread, type, language, time_zone, muted, mode, digest_hour, quiet_from, quiet_to,"
        " pictures, participants, owner, quiet_days, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id, thread) DO NOTHING",
        (
            *fresh.address,
            fresh.type,
            fresh.language,
            fresh.time_zone,
            json.dumps(sorted(fresh.muted)),
            fresh.mode,
            fresh.digest_hour,
            quiet_from,
            quiet_to,
            int(fresh.pictures),
            json.dumps(sorted(fresh.participants)),
            fresh.owner,
            int(fresh.quiet_days),
            moment_to_text(now),
        ),
    )
    if made.rowcount != 1:
        connection.execute(
            "UPDATE chat SET type = ?, state = 'active', trouble = NULL, gone_at = NULL WHERE id = ? AND thread = ?",
            (chat.type, *chat.address),
        )
    return made.rowcount == 1


def change(connection: sqlite3.Connection, chat: Chat, new: Change, now: datetime) -> Chat:
    """Changes single columns of a chat, begun where it is not there, and returns it as it is then.

    What it no longer wants leaves the queue. Raises ValueError for a column that is no setting.
    """
    save_chat(connection, chat, now)
    if isinstance(new, Put):
        columns = sorted(new.values)
        if not columns or not _VALUES.issuperset(columns):
            raise ValueError(f"no settings: {columns}")
        setting = ", ".join(f"{column} = ?" for column in columns)
        values: list[str | int | None] = [new.values[column] for column in columns]
    else:
        if new.column not in _SETS:
            raise ValueError(f"no set of settings: {new.column}")
        there = frozenset(_set_of(connection, new.column, chat.address))
        setting = f"{new.column} = ?"
        values = [json.dumps(sorted(there | {new.item} if new.on else there - {new.item}))]
    connection.execute(f"UPDATE chat SET {setting} WHERE id = ? AND thread = ?", (*values, *chat.address))  # noqa: S608
    wanted.drop_unwanted(connection, chat.address)
    wanted.reschedule(connection, chat.address, now)
    now_there = find_chat(connection, chat.address)
    return chat if now_there is None else now_there


def _set_of(connection: sqlite3.Connection, column: str, address: Address) -> list[str]:
    row = connection.execute(f"SELECT {column} FROM chat WHERE id = ? AND thread = ?", address).fetchone()  # noqa: S608
    return [] if row is None else list(json.loads(row[column]))


def own(connection: sqlite3.Connection, address: Address, person: int) -> None:
    """The person who linked a group or channel last hears of trouble there."""
    connection.execute("UPDATE chat SET owner = ? WHERE id = ? AND thread = ?", (person, *address))


def subscribe(connection: sqlite3.Connection, address: Address, treaty: str, now: datetime) -> bool:
    """Follows a treaty; False when it was followed already."""
    cursor = connection.execute(
        "INSERT OR IGNORE INTO subscription (chat, thread, treaty, created_at) VALUES (?, ?, ?, ?)",
        (*address, treaty, moment_to_text(now)),
    )
    return cursor.rowcount == 1


def unsubscribe(connection: sqlite3.Connection, address: Address, treaty: str) -> bool:
    """Stops following, what waits of it leaves the queue; False when it was not followed."""
    cursor = connection.execute(
        "DELETE FROM subscription WHERE chat = ? AND thread = ? AND treaty = ?", (*address, treaty)
    )
    wanted.drop_unwanted(connection, address)
    return cursor.rowcount == 1


def subscriptions(connection: sqlite3.Connection, address: Address) -> list[str]:
    """What a chat follows."""
    rows = connection.execute("SELECT treaty FROM subscription WHERE chat = ? AND thread = ? ORDER BY treaty", address)
    return [row["treaty"] for row in rows]


def forget(connection: sqlite3.Connection, address: Address) -> None:
    """Erases a topic, or a chat with all its topics; deliveries and subscriptions go with it.

    A person's private chat is the person: as owner of other chats they are erased too, as who asked for
    a treaty as well.
    """
    chat, thread = address
    notices.forget(connection, chat, thread)
    connection.execute("DELETE FROM chat WHERE id = ? AND (thread = ? OR ? = 0)", (chat, thread, thread))
    connection.execute(
        "UPDATE treaty_wish SET chat = NULL, thread = NULL WHERE chat = ? AND (thread = ? OR ? = 0)",
        (chat, thread, thread),
    )
    if thread == 0:
        connection.execute("UPDATE chat SET owner = NULL WHERE owner = ?", (chat,))


def retire(connection: sqlite3.Connection, chat_id: int, now: datetime) -> None:
    """The chat put us out: its settings are kept for a return, what waits for it is not sent."""
    connection.execute("UPDATE chat SET state = 'retired' WHERE id = ?", (chat_id,))
    connection.execute(
        "UPDATE delivery SET state = 'retired', run = NULL, settled_at = ?"
        " WHERE chat = ? AND state IN ('pending', 'sending')",
        (moment_to_seconds(now), chat_id),
    )


def note_trouble(connection: sqlite3.Connection, address: Address, trouble: str) -> int | None:
    """Whom to tell of trouble in a chat; None where nobody linked it, or that was told last."""
    chat, thread = address
    rows = connection.execute(
        "UPDATE chat SET trouble = ? WHERE id = ? AND (? = 0 OR thread = ?) AND trouble IS NOT ? RETURNING id",
        (trouble, chat, thread, thread, trouble),
    ).fetchall()
    row = connection.execute("SELECT owner FROM chat WHERE id = ? AND owner IS NOT NULL LIMIT 1", (chat,)).fetchone()
    return int(row["owner"]) if rows and row is not None else None


def linked_by(connection: sqlite3.Connection, person: int) -> list[Chat]:
    """The groups and channels a person linked, topics too."""
    rows = connection.execute("SELECT id, thread FROM chat WHERE owner = ? ORDER BY id, thread", (person,)).fetchall()
    found = [find_chat(connection, (row["id"], row["thread"])) for row in rows]
    return [chat for chat in found if chat is not None]


def revive(connection: sqlite3.Connection, chat_id: int) -> None:
    """The chat can be reached again, and written to."""
    connection.execute("UPDATE chat SET state = 'active', trouble = NULL, gone_at = NULL WHERE id = ?", (chat_id,))
    connection.execute("DELETE FROM hold WHERE chat = ?", (chat_id,))


def migrate(connection: sqlite3.Connection, old: int, new: int) -> None:
    """A group became a supergroup: all it has moves to the new id, what is there already stays.

    Its message numbers are forgotten: they mean other messages there.
    """
    for table in ("pin", "told", "edit", "hold"):
        connection.execute(f"DELETE FROM {table} WHERE chat = ?", (old,))  # noqa: S608 - our own names
    connection.execute("UPDATE OR IGNORE chat SET id = ?, type = 'supergroup' WHERE id = ?", (new, old))
    connection.execute("UPDATE OR IGNORE subscription SET chat = ? WHERE chat = ?", (new, old))
    connection.execute("UPDATE OR IGNORE delivery SET chat = ?, message_id = NULL WHERE chat = ?", (new, old))
    connection.execute("DELETE FROM chat WHERE id = ?", (old,))


def counts(connection: sqlite3.Connection) -> dict[str, int]:
    """How many active chats follow something, by language."""
    rows = connection.execute(
        "SELECT language, COUNT(*) AS chats FROM chat WHERE state = 'active' GROUP BY language ORDER BY language"
    )
    return {row["language"]: row["chats"] for row in rows}
