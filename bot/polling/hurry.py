"""Asks a source before its turn, and the courier to look into the outbox now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from storage.chats import Address


@dataclass(slots=True)
class Hurry:
    """Handed to handlers before there is a scheduler."""

    scheduler: AsyncIOScheduler | None = None
    wake: Callable[[], None] = lambda: None
    got_through: Callable[[Address], None] = lambda address: None  # noqa: ARG005 - nobody listens yet
    """An answer has arrived in a chat: whatever was held there may go."""

    def poll(self, source: str) -> None:
        """The source's next poll is now; nothing for a source that is not polled."""
        if self.scheduler is not None and self.scheduler.get_job(source) is not None:
            self.scheduler.modify_job(source, next_run_time=datetime.now(self.scheduler.timezone))

    def deliver(self) -> None:
        """Something is in the outbox."""
        self.wake()
