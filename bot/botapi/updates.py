"""Long polling, kept up and ended in time; and the handlers it set going."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from http import HTTPStatus
from typing import Any

from telegram.error import Conflict, InvalidToken, TelegramError
from telegram.ext import BaseUpdateProcessor, Updater

from bot.botapi.listening import Listening

log = logging.getLogger(__name__)

SILENT_SECONDS = 150.0
"""A long poll takes up to 50 s and a pause up to 60 s; who has not asked for this long is stuck."""
_LOOK_SECONDS = 1.0


class ListeningStuckError(Exception):
    """No updates were asked for in a long time."""


class Listener:
    """Asks for updates until it is cancelled."""

    def __init__(
        self,
        updater: Updater,
        line: Listening,
        allowed: Sequence[str],
        silence: Callable[[], float],
        on_conflict: Callable[[], Coroutine[Any, Any, None]],
    ) -> None:
        self._updater = updater
        self._line = line
        self._allowed = allowed
        self._silence = silence
        self._on_conflict = on_conflict
        self._telling: asyncio.Task[None] | None = None
        self.begun = asyncio.Event()

    async def run(self) -> None:
        """Raises TokenRevokedError, ListeningStuckError, TelegramError."""
        began = time.monotonic()
        try:
            await self._updater.start_polling(
                allowed_updates=self._allowed, bootstrap_retries=-1, error_callback=self._failed
            )
            self.begun.set()
            while min(self._silence(), time.monotonic() - began) < SILENT_SECONDS:
                await asyncio.sleep(_LOOK_SECONDS)
                self._line.check()
        except InvalidToken as error:  # taking an old webhook away
            self._line.note(
                HTTPStatus.UNAUTHORIZED if "unauthorized" in str(error).casefold() else HTTPStatus.NOT_FOUND
            )
            self._line.check()
            raise
        finally:
            if self._updater.running:
                await self._updater.stop()
        raise ListeningStuckError(f"no updates were asked for in {SILENT_SECONDS:.0f} s")

    def _failed(self, error: TelegramError) -> None:
        log.warning("updates failed error=%s", error)
        if isinstance(error, Conflict) and self._telling is None:
            self._telling = asyncio.create_task(self._on_conflict(), name="note of another process")


class Processor(BaseUpdateProcessor):
    """Runs handlers side by side, and knows which are still running."""

    __slots__ = ("_running",)

    def __init__(self, at_once: int) -> None:
        super().__init__(at_once)
        self._running: set[asyncio.Task[Any]] = set()

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """One update."""
        del update
        task = asyncio.current_task()
        if task is None:  # pragma: no cover - coroutines run in tasks
            await coroutine
            return
        self._running.add(task)
        try:
            await coroutine
        finally:
            self._running.discard(task)

    def cut_off(self) -> int:
        """Ends the handlers that are still running; how many."""
        for task in self._running:
            task.cancel()
        return len(self._running)

    async def initialize(self) -> None:
        """Nothing to do."""

    async def shutdown(self) -> None:
        """Nothing to do."""
