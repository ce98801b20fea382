"""Who linked a group or channel hears of trouble there, once, through the outbox."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from storage import settling
from storage.chats import Address
from storage.database import Database


class Trouble(StrEnum):
    """What became of a chat: why nothing can be written there, or that it has another number now."""

    REMOVED = "removed"
    RIGHTS = "rights"
    TOPIC = "topic"
    UPGRADED = "upgraded"


async def note_trouble(
    database: Database, address: Address, trouble: Trouble, now: datetime, title: str | None = None
) -> None:
    """The chat's owner is told, unless that was the last thing told; the settings are kept."""
    await database.write(lambda c: settling.trouble(c, address, trouble, now, title=title))
