"""Deadlines told in time: their dates from the trusted statuses, their announcements into the outbox."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from bot.clock import Clock
from storage import countdown, deadlines
from storage.database import Database
from watchers.depositary.clauses import known_treaties

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class DeadlineKeeper:
    """Goes over deadlines and chats; how often does not matter, nor what the clock does in between."""

    database: Database
    clock: Clock
    wake: Callable[[], None] = lambda: None

    async def run(self) -> int:
        """One round; returns how many messages were put into the outbox."""
        queued = await self._refresh()
        now = self.clock()
        late = await self.database.read(lambda c: countdown.overtaken(c, now))
        if late:
            await self.database.write(lambda c: deadlines.take_back(c, late))
        for one in await self.database.read(lambda c: countdown.waiting(c, now)):
            told = await self.database.write(lambda c, one=one: countdown.announce(c, one, now))  # type: ignore[misc]
            log.info("deadline treaty=%s days=%d chats=%d", one.deadline.treaty, one.due.days, told)
            queued += told
        if queued:
            self.wake()
        return queued

    async def _refresh(self) -> int:
        """A status that cannot be looked through is logged; the others are."""
        facts, told = facts_version(), 0
        for number in await self.database.read(lambda c: deadlines.unread(c, facts)):
            now = self.clock()
            try:
                told += await self.database.write(lambda c, n=number, t=now: deadlines.refresh(c, n, facts, t))  # type: ignore[misc]
            except Exception:
                log.exception("deadlines not read treaty=%s; tried again in the next round", number)
        return told


@cache
def facts_version() -> str:
    """Another text whenever the clauses known by heart are others."""
    return hashlib.sha256(repr(known_treaties()).encode()).hexdigest()[:12]
