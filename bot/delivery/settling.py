"""Verdicts to the database: kept in memory until they are written, many in one transaction."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.delivery.sending import Write
from storage.database import Database
from storage.settling import Arrival, arrived

log = logging.getLogger(__name__)

GATHER_SECONDS = 0.02
"""How long the first verdict waits for others to be written with it."""
TRY_AGAIN_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Settled:
    """A verdict and the chat that is free again once it is written."""

    chat: int
    write: Write


class Settler:
    """Writes until it is stopped; a database that is locked or full delays, it loses nothing."""

    def __init__(self, database: Database, written: Callable[[Sequence[Settled]], None]) -> None:
        self._database = database
        self._written = written
        self._waiting: list[Settled] = []
        self._some = asyncio.Event()
        self._hurry = asyncio.Event()

    def add(self, settled: Settled) -> None:
        """One more verdict."""
        self._waiting.append(settled)
        self._some.set()

    async def run(self) -> None:
        """Until ``finish`` and nothing waits."""
        while self._waiting or not self._hurry.is_set():
            await self._some.wait()
            if not self._hurry.is_set():
                await asyncio.sleep(GATHER_SECONDS)
            await self._settle()

    def finish(self) -> None:
        """What waits is written at once, then ``run`` ends."""
        self._hurry.set()
        self._some.set()

    async def _settle(self) -> None:
        batch, self._waiting = self._waiting, []
        self._some.clear()
        if self._hurry.is_set():
            self._some.set()
        if not batch:
            return
        try:
            await self._write(batch)
        except sqlite3.Error as error:
            log.warning("verdicts wait to be written count=%d error=%s", len(batch), error)
        except Exception:  # an error of our own: what Telegram has said must not be lost for it
            log.exception("verdicts wait to be written count=%d", len(batch))
        else:
            self._written(batch)
            return
        self._waiting = [*batch, *self._waiting]
        self._some.set()
        await asyncio.sleep(TRY_AGAIN_SECONDS)

    async def _write(self, batch: Sequence[Settled]) -> None:
        arrivals = [settled.write for settled in batch if isinstance(settled.write, Arrival)]

        def work(connection: sqlite3.Connection) -> None:
            if arrivals:
                arrived(connection, arrivals)
            for settled in batch:
                if not isinstance(settled.write, Arrival):
                    _written(connection, settled.chat, settled.write)

        await self._database.write(work, durable=True)


def _written(connection: sqlite3.Connection, chat: int, write: Callable[[sqlite3.Connection], None]) -> None:
    """One that is our own error keeps no other back."""
    connection.execute("SAVEPOINT verdict")
    try:
        write(connection)
    except sqlite3.OperationalError:
        raise
    except Exception:
        log.exception("a verdict of chat %d cannot be written", chat)
        connection.execute("ROLLBACK TO verdict")
    connection.execute("RELEASE verdict")
