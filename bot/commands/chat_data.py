"""`treatywatch chat ID`: all that is kept about one chat, as JSON; or its erasure."""

from __future__ import annotations

import sqlite3
from typing import Annotated

import typer

from bot.commands.console import err, out, print_json, sentences
from bot.config import load_settings
from storage import chats
from storage.database import Database, DatabaseUnusableError


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
    if not kept["chats"]:
        err.print(f"nothing is kept about chat {chat}", markup=False)
        raise typer.Exit(1)
    if erase:
        out.print(f"erased chat {chat}", markup=False)
    else:
        print_json(kept)


def everything(connection: sqlite3.Connection, chat: int) -> dict[str, list[dict[str, object]]]:
    """Each table's rows of a chat and its topics."""
    queries = {
        "chats": "SELECT * FROM chat WHERE id = ?",
        "subscriptions": "SELECT * FROM subscription WHERE chat = ?",
        "deliveries": "SELECT * FROM delivery WHERE chat = ?",
        "deadlines": "SELECT * FROM deadline_told WHERE chat = ?",
        "pins": "SELECT * FROM pin WHERE chat = ?",
        "wishes": "SELECT * FROM treaty_wish WHERE chat = ?",
    }
    return {name: [dict(row) for row in connection.execute(query, (chat,))] for name, query in queries.items()}
