"""Notices when something holds the event loop, and where it stood.

A thread of its own asks the loop for a sign; a loop that answers late was held, and everybody waited.
"""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
import time
import traceback
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

log = logging.getLogger(__name__)

LIMIT_SECONDS = 0.05
_EVERY_SECONDS = 0.05
_FRAMES = 6


class Watch(threading.Thread):
    """Asks a loop for signs until it is told to stop."""

    def __init__(self, loop: asyncio.AbstractEventLoop, limit: float = LIMIT_SECONDS) -> None:
        super().__init__(name="watch of the event loop", daemon=True)
        self._loop = loop
        self._limit = limit
        self._main = threading.get_ident()
        self._ended = threading.Event()
        self.longest = 0.0
        """Seconds a sign was waited for, at most."""

    def run(self) -> None:
        """One question after the other."""
        while not self._ended.wait(_EVERY_SECONDS):
            answered = threading.Event()
            asked = time.monotonic()
            try:
                self._loop.call_soon_threadsafe(answered.set)
            except RuntimeError:  # the loop is closed
                return
            if not answered.wait(self._limit):
                where = self._place()
                while not answered.wait(1.0) and not self._ended.is_set():
                    pass
                self._tell(time.monotonic() - asked, where)
            self.longest = max(self.longest, time.monotonic() - asked)

    def _place(self) -> str:
        """Where the loop's thread stands, its last steps first."""
        frame = sys._current_frames().get(self._main)  # noqa: SLF001 - the documented way to another thread's frame
        steps = reversed(traceback.extract_stack(frame)) if frame is not None else ()
        return " < ".join(
            f"{step.filename.rsplit('/', 1)[-1]}:{step.lineno} {step.name}" for step in list(steps)[:_FRAMES]
        )

    def _tell(self, seconds: float, where: str) -> None:
        log.warning("event loop held ms=%.0f at=%s", seconds * 1000, where)

    def stop(self) -> None:
        """Asks no more."""
        self._ended.set()


@asynccontextmanager
async def watched_loop() -> AsyncIterator[Watch]:
    """The running loop, watched."""
    watch = Watch(asyncio.get_running_loop())
    watch.start()
    try:
        yield watch
    finally:
        watch.stop()
