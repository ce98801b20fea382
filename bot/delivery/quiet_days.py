"""Digests on quiet days: chats that asked for it are told that nothing is new, through the outbox."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from bot.clock import Clock
from storage import notices, quiet_days
from storage.database import Database
from storage.notices import NoticeKind
from storage.outbox import DIGEST

LATEST = timedelta(hours=3)
"""Later than this after its moment "nothing new" is no longer worth a message."""


@dataclass(frozen=True, slots=True)
class QuietDays:
    """Goes over the chats that want to hear on quiet days too."""

    database: Database
    clock: Clock
    wake: Callable[[], None] = lambda: None

    async def run(self) -> int:
        """One round; returns how many are to be told. A moment is looked after and queued in one transaction."""
        queued = await self.database.write(self._queue)
        if queued:
            self.wake()
        return queued

    def _queue(self, connection: sqlite3.Connection) -> int:
        queued, now = 0, self.clock()
        for moment in quiet_days.moments(connection, now):
            quiet_days.look_after(connection, moment.address, moment.at)
            until = moment.at + LATEST
            if moment.known and not moment.news and now < until:
                key = f"quiet|{moment.address[0]}|{moment.address[1]}|{moment.at.timestamp():.0f}"
                payload = {"until": int(until.timestamp())}
                queued += notices.queue(connection, key, NoticeKind.QUIET_DAY, payload, [moment.address], DIGEST, now)
        return queued
