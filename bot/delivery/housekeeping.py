"""What is old leaves the outbox, a little each minute."""

from __future__ import annotations

from bot.clock import Clock
from storage import pruning
from storage.database import Database


class Pruner:
    """Goes on where it stopped."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._place = 0

    async def run(self) -> None:
        """One round."""
        now, place = self._clock(), self._place
        self._place = await self._database.write(lambda c: pruning.prune(c, now, place))
