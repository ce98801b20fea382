"""A chat's settings change column by column, and what is kept about a chat is shown and erased whole."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.commands.chat_data import everything
from bot.messages.kept import ALL, KEPT
from storage import chats, pins, wishes
from storage.chats import Chat, Put, Tick
from storage.database import Database
from storage.hours import Mode
from storage.pins import Pin
from watchers.depositary.topics import Topic

NOW = datetime(2026, 3, 5, 12, tzinfo=UTC)
PERSON = 987_654_321
HERE = Chat((PERSON, 0), "private", "az", "Asia/Baku", active=True)
GROUP = Chat((-5, 0), "supergroup", "ru", "Asia/Baku", active=True, owner=PERSON, muted=frozenset({"press"}))


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = Database(tmp_path / "chats.db")
    yield made
    made.close()


def found(database: Database, address: chats.Address) -> Chat:
    chat = database.read_now(lambda c: chats.find_chat(c, address))
    assert chat is not None
    return chat


def test_a_chat_that_is_there_keeps_its_settings_and_is_active_again(database: Database) -> None:
    assert database.write_now(lambda c: chats.save_chat(c, HERE, NOW)) is True
    database.write_now(lambda c: chats.retire(c, PERSON, NOW))
    stale = replace(HERE, language="fr", pictures=False, owner=7)
    assert database.write_now(lambda c: chats.save_chat(c, stale, NOW)) is False
    assert found(database, HERE.address) == HERE


def test_a_topic_begins_as_its_group_is_at_that_moment(database: Database) -> None:
    database.write_now(lambda c: chats.save_chat(c, GROUP, NOW))
    stale = replace(GROUP, address=(-5, 7), language="zh", muted=frozenset())
    database.write_now(lambda c: chats.save_chat(c, stale, NOW))
    assert found(database, (-5, 7)) == replace(GROUP, address=(-5, 7))


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (Put({"language": "tr"}), {"language": "tr"}),
        (Put({"mode": "daily", "digest_hour": 18}), {"mode": Mode.DAILY, "digest_hour": 18}),
        (Put({"quiet_from": 22, "quiet_to": 7}), {"quiet": (22, 7)}),
        (Put({"quiet_from": None, "quiet_to": None}), {"quiet": None}),
        (Put({"pictures": 0}), {"pictures": False}),
        (Tick("muted", "objections", on=True), {"muted": frozenset({"press", "objections"})}),
        (Tick("muted", "press", on=False), {"muted": frozenset()}),
        (Tick("muted", "objections", on=False), {}),
        (Tick("participants", "AZE", on=True), {"participants": frozenset({"AZE"})}),
        (Put({"participants": "[]"}), {"participants": frozenset()}),
    ],
)
def test_a_change_touches_its_own_columns_alone(database: Database, wanted: chats.Change, expected: object) -> None:
    database.write_now(lambda c: chats.save_chat(c, GROUP, NOW))
    stale = replace(GROUP, language="zh", time_zone="UTC", pictures=False, muted=frozenset(Topic), owner=None)
    changed = database.write_now(lambda c: chats.change(c, stale, wanted, NOW))
    assert changed == replace(GROUP, **expected)  # type: ignore[arg-type]
    assert found(database, GROUP.address) == changed


@pytest.mark.parametrize(
    "wanted", [Put({"owner": 1}), Put({"state": "retired"}), Put({}), Tick("language", "az", on=True)]
)
def test_what_is_no_setting_is_refused_and_changes_nothing(database: Database, wanted: chats.Change) -> None:
    with pytest.raises(ValueError, match="settings"):
        database.write_now(lambda c: chats.change(c, GROUP, wanted, NOW))
    assert database.read_now(lambda c: chats.find_chat(c, GROUP.address)) is None


def test_thirty_changes_at_once_are_all_there(database: Database) -> None:
    database.write_now(lambda c: chats.save_chat(c, HERE, NOW))
    codes = [f"C{number:02}" for number in range(30)]

    def tick(code: str) -> None:
        database.write_now(lambda c: chats.change(c, HERE, Tick("participants", code, on=True), NOW))

    with ThreadPoolExecutor(30) as pool:
        list(pool.map(tick, codes))
    assert found(database, HERE.address).participants == frozenset(codes)


def columns(connection: sqlite3.Connection) -> dict[str, list[str]]:
    """Every ordinary table with its columns."""
    tables = connection.execute("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
    return {
        row["name"]: [column["name"] for column in connection.execute(f"PRAGMA table_info({row['name']})")]
        for row in tables.fetchall()
    }


def places_of(connection: sqlite3.Connection, number: int) -> set[str]:
    """Where a number stands, as a whole value, in any table: "table.column"."""
    return {
        f"{table}.{column}"
        for table, names in columns(connection).items()
        for column in names
        if connection.execute(f'SELECT 1 FROM "{table}" WHERE "{column}" = ? LIMIT 1', (number,)).fetchone()
    }


def about_a_chat(connection: sqlite3.Connection) -> dict[str, list[str]]:
    """Tables that speak of chats or persons: by their own columns, or as rows of such a table."""
    telling = {"chat", "owner", "person", "user", "asker"}
    every = columns(connection)
    found = {table for table, names in every.items() if table == "chat" or telling & set(names)}
    for table in every:
        parents = {row["table"] for row in connection.execute(f"PRAGMA foreign_key_list({table})")}
        if parents & found:
            found.add(table)
    return {table: every[table] for table in found}


def insert(connection: sqlite3.Connection, table: str, **values: object) -> None:
    """A row, where there is such a table."""
    if table in columns(connection):
        marks = ", ".join("?" * len(values))
        connection.execute(f"INSERT INTO {table} ({', '.join(values)}) VALUES ({marks})", tuple(values.values()))


def fill(connection: sqlite3.Connection) -> None:
    """Something about the person in every table that can hold it."""
    here = {"chat": PERSON, "thread": 0}
    chats.save_chat(connection, HERE, NOW)
    chats.save_chat(connection, GROUP, NOW)
    chats.subscribe(connection, HERE.address, "XVIII-16", NOW)
    pins.keep(connection, Pin(HERE.address, "XVIII-16", 5, "x"))
    wishes.ask(connection, "I-1", HERE.address, NOW)
    insert(connection, "announcement", language="az", text="x", created_at="now")
    insert(connection, "broadcast", announcement=1, context="{}", created_at="now")
    insert(connection, "delivery", broadcast=1, **here, due_at=1 if "told" in columns(connection) else "now")
    if "delivery" in columns(connection)["edit"]:
        insert(connection, "edit", delivery=1, revision=2, due_at="now")
    else:
        insert(connection, "edit", broadcast=1, **here, revision=2)
    insert(connection, "told", broadcast=1, **here, message_id=5)
    insert(connection, "hold", chat=PERSON, thread=-1, tries=1, until=1)
    insert(connection, "deadline", treaty="I-1", kind="x", payload="{}", known_since="now")
    insert(connection, "deadline_told", deadline=1, date="", milestone=7, **here)


def test_what_is_kept_about_a_person_is_shown_whole_and_forgotten_whole(database: Database) -> None:
    database.write_now(fill)
    before = database.read_now(lambda c: places_of(c, PERSON))
    assert {"chat.id", "chat.owner", "subscription.chat", "delivery.chat", "pin.chat", "treaty_wish.chat"} <= before
    shown = database.read_now(lambda c: everything(c, PERSON))
    assert {name: len(rows) for name, rows in shown.items()} == dict.fromkeys(shown, 1)
    assert {"chats", "subscriptions", "deliveries", "edits", "pins", "wishes", "linked"} <= set(shown)
    database.write_now(lambda c: chats.forget(c, (PERSON, 0)))
    assert database.read_now(lambda c: places_of(c, PERSON)) == set()
    assert not any(database.read_now(lambda c: everything(c, PERSON)).values())
    assert found(database, GROUP.address) == replace(GROUP, owner=None)


def test_every_column_about_a_chat_is_in_a_line_of_privacy_and_every_line_speaks_of_something(
    database: Database,
) -> None:
    kept = database.read_now(about_a_chat)

    def spoken_of(table: str, names: str) -> set[str]:
        there = kept.get(table, [])
        return {f"{table}.{name}" for name in there if names == ALL or name in names.split()}

    told = [set().union(*(spoken_of(*one) for one in line.items())) for line in KEPT.values()]
    there = {f"{table}.{name}" for table, names in kept.items() for name in names}
    assert there - set().union(*told) == set(), "a column about a chat belongs into a line of KEPT, and into forget()"
    assert all(told)
    assert sum(map(len, told)) == len(there)


def test_forgetting_a_topic_leaves_its_group_and_the_persons_other_chats(database: Database) -> None:
    database.write_now(fill)
    database.write_now(lambda c: chats.save_chat(c, replace(GROUP, address=(-5, 7)), NOW))
    database.write_now(lambda c: chats.forget(c, (-5, 7)))
    assert found(database, GROUP.address).owner == PERSON
    assert found(database, HERE.address) == HERE
