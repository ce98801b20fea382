"""`treatywatch chat ID`: all that is kept about one chat, as JSON; or its erasure."""

from __future__ import annotations

import sqlite3
from typing import Annotated

import typer

from bot.commands.console import err, out, print_json, sentences
from bot.config import load_settings
from storage import chats
from storage.database import Database, DatabaseUnusableError

_SHOWN_AS = {
    "subscription": "subscriptions",
    "delivery": "deliveries",
    "edit": "edits",
    "pin": "pins",
    "treaty_wish": "wishes",
    "hold": "holds",
    "deadline_told": "deadlines",
}
"""Names in the output; other tables have their own."""


def chat_data(
    chat: Annotated[int, typer.Argument(help="The chat's Telegram ID; groups' and channels' are negative.")],
    *,
    erase: Annotated[bool, typer.Option(help="Erase it instead, with all its topics.")] = False,
) -> None:
    """Print all that is kept about one chat as JSON, or erase it. Write -- before a negative number."""
    with sentences():
        settings = load_settings()
        if not settings.database.exists():
            raise DatabaseUnusableError(f"there is no database at {settings.database}; check the path")
        database = Database(settings.database)
        try:
            kept = database.read_now(lambda connection: everything(connection, chat))
            if erase:
                database.write_now(lambda connection: chats.forget(connection, (chat, 0)))
        finally:
            database.close()
    if not any(kept.values()):
        err.print(f"nothing is kept about chat {chat}", markup=False)
        raise typer.Exit(1)
    if erase:
        out.print(f"erased chat {chat}", markup=False)
    else:
        print_json(kept)


def everything(connection: sqlite3.Connection, chat: int) -> dict[str, list[dict[str, object]]]:
    """Each table's rows of a chat and its topics; of a person also the chats they linked."""
    found: dict[str, list[sqlite3.Row]] = {}
    for table, columns in _tables(connection).items():
        if table == "chat":
            found["chats"] = connection.execute("SELECT * FROM chat WHERE id = ?", (chat,)).fetchall()
            found["linked"] = connection.execute("SELECT id, thread FROM chat WHERE owner = ?", (chat,)).fetchall()
        elif "chat" in columns:
            query = f'SELECT * FROM "{table}" WHERE chat = ?'  # noqa: S608 - the schema's own name
            found[_SHOWN_AS.get(table, table)] = connection.execute(query, (chat,)).fetchall()
        elif "delivery" in columns:  # what belongs to a message
            query = f'SELECT * FROM "{table}" WHERE delivery IN (SELECT id FROM delivery WHERE chat = ?)'  # noqa: S608
            found[_SHOWN_AS.get(table, table)] = connection.execute(query, (chat,)).fetchall()
    return {name: [dict(row) for row in rows] for name, rows in found.items()}


def _tables(connection: sqlite3.Connection) -> dict[str, list[str]]:
    """Every table with its columns, in the order they were made."""
    rows = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid").fetchall()
    return {
        row["name"]: [column["name"] for column in connection.execute(f'PRAGMA table_info("{row["name"]}")')]
        for row in rows
    }
