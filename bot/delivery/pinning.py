"""Pinned messages are edited when what they show has changed; the courier does it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot.clock import Clock
from bot.messages.answers import pinned_message
from bot.messages.view import view
from storage import chats, pins
from storage.database import Database
from storage.pins import Pin


@dataclass(frozen=True, slots=True)
class PinKeeper:
    """Goes over the pinned messages; puts those that differ into the queue."""

    database: Database
    clock: Clock
    wake: Callable[[], None] = lambda: None

    async def run(self) -> int:
        """One round; returns how many are to be edited."""
        wanted = 0
        for pin in await self.database.read(pins.kept):
            text = await self.database.read(lambda c, pin=pin: self._text(c, pin))  # type: ignore[misc]
            if text is not None and text != (pin.wanted or pin.shown):
                await self.database.write(lambda c, pin=pin, text=text: pins.want(c, pin, text))  # type: ignore[misc]
                wanted += 1
        if wanted:
            self.wake()
        return wanted

    def _text(self, connection: sqlite3.Connection, pin: Pin) -> str | None:
        chat, seen = chats.find_chat(connection, pin.address), view(connection, pin.treaty)
        if chat is None or seen is None:
            return None
        today = self.clock().astimezone(ZoneInfo(chat.time_zone)).date()
        return pinned_message(seen, language=chat.language, zone=chat.time_zone, today=today)
