"""What ended is started again; what cannot be ends the process with words; a stop is over in three seconds.

Knows neither Telegram nor SQLite nor what it looks after.
"""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

log = logging.getLogger(__name__)

LONGEST_PAUSE_SECONDS = 60.0
STEADY_SECONDS = 300.0
"""What ran this long and then ended begins its count of failures anew."""
MOST_FAILURES = 10
STOP_SECONDS = 2.4
"""What is under way when the process is told to stop may take this long; then it is cut off."""
LAST_RESORT_SECONDS = 2.8
_CUT_OFF_SECONDS = 0.1
_CUTS = 3


class CannotGoOn(Exception):
    """What must run cannot be started again; the message says why. The process ends with code 1."""


def pause_after(failures: int) -> float:
    """Seconds before the next start: 1, 2, 4 … up to a minute."""
    return min(LONGEST_PAUSE_SECONDS, 2.0 ** min(failures - 1, 10))


@dataclass(slots=True)
class Supervisor:
    """Keeps one piece of endless work going. ``final`` are the errors that no new start would mend.

    ``most`` is how many failures in a row are too many; None: it is never given up.
    """

    name: str
    work: Callable[[], Awaitable[None]]
    final: tuple[type[Exception], ...] = ()
    most: int | None = MOST_FAILURES
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    monotonic: Callable[[], float] = time.monotonic
    stopping: bool = False
    """Set before the work is told to end: then its end is none to mend."""

    async def run(self) -> None:
        """Until it is stopped. Raises CannotGoOn."""
        failures = 0
        while True:
            began = self.monotonic()
            try:
                await self.work()
                words = "it ended"
            except self.final as error:
                raise CannotGoOn(str(error)) from error
            except Exception as error:
                log.exception("failed part=%s", self.name)
                words = f"{type(error).__name__}: {error}"
            if self.stopping:
                return
            failures = 1 if self.monotonic() - began >= STEADY_SECONDS else failures + 1
            if self.most is not None and failures >= self.most:
                raise CannotGoOn(f"the {self.name} ended {failures} times in a row ({words}); the log says more")
            pause = pause_after(failures)
            log.warning("starting again part=%s in=%.0fs why=%s", self.name, pause, words)
            await self.sleep(pause)


@dataclass(slots=True)
class Pulses:
    """When each part last showed that it lives, and how long it may be silent. Seconds are monotonic."""

    monotonic: Callable[[], float] = time.monotonic
    _limits: dict[str, float] = field(default_factory=dict)
    _last: dict[str, float] = field(default_factory=dict)

    def expect(self, name: str, within: float) -> None:
        """A part begins: it has as long for its first beat as for any other."""
        self._limits[name] = within
        self._last.setdefault(name, self.monotonic())

    def beat(self, name: str) -> None:
        """A part lives."""
        self._last[name] = self.monotonic()

    def age(self, name: str) -> float:
        """Seconds since a part's last beat."""
        return self.monotonic() - self._last[name]

    def ages(self) -> Mapping[str, tuple[float, float]]:
        """Each part's (seconds since its last beat, seconds it may be silent)."""
        now = self.monotonic()
        return {name: (now - self._last[name], limit) for name, limit in self._limits.items()}

    def overdue(self) -> tuple[str, ...]:
        """The parts that have been silent for too long."""
        return tuple(name for name, (age, limit) in self.ages().items() if age > limit)


class Household:
    """The supervisors of one process. ``lost`` is done when one of them cannot go on."""

    def __init__(self) -> None:
        self.lost: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._tasks: dict[str, asyncio.Task[Any]] = {}

    def keep(self, supervisor: Supervisor) -> asyncio.Task[None]:
        """Begins to look after one."""
        task = asyncio.create_task(supervisor.run(), name=f"supervisor of the {supervisor.name}")
        task.add_done_callback(self._ended)
        self._tasks[supervisor.name] = task
        return task

    def add(self, name: str, work: Coroutine[Any, Any, None]) -> None:
        """Something that ends by itself; its failure is logged, and costs nothing else."""
        self._tasks[name] = asyncio.create_task(work, name=name)
        self._tasks[name].add_done_callback(_said)

    def part(self, name: str) -> asyncio.Task[Any] | None:
        """The task that looks after one, None where nobody does."""
        return self._tasks.get(name)

    @property
    def names(self) -> tuple[str, ...]:
        """Whom it looks after."""
        return tuple(self._tasks)

    def _ended(self, task: asyncio.Task[None]) -> None:
        if task.cancelled() or self.lost.done():
            return
        error = task.exception()
        if error is not None:
            self.lost.set_exception(error)

    async def until(self, begun: asyncio.Event) -> None:
        """Waits for a part to have begun. Raises CannotGoOn."""
        waiting = asyncio.create_task(begun.wait())
        either: set[asyncio.Future[Any]] = {waiting, self.lost}
        try:
            await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
        finally:
            waiting.cancel()
        if self.lost.done():
            await self.watch()

    async def watch(self) -> None:
        """Returns never. Raises CannotGoOn when one of them cannot."""
        await asyncio.shield(self.lost)

    async def dismiss(self) -> None:
        """Ends all of them, and with them what they look after."""
        for task in self._tasks.values():
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks.values(), timeout=STOP_SECONDS)
        if self.lost.done():
            self.lost.exception()  # it has been told, or the process stops anyway
        else:
            self.lost.cancel()


def _said(task: asyncio.Task[None]) -> None:
    if not task.cancelled() and task.exception() is not None:
        log.error("failed part=%s", task.get_name(), exc_info=task.exception())


async def within(seconds: float, work: Coroutine[Any, Any, object], name: str) -> bool:
    """Does the work if it is done in time, else cuts it off. Whether it was done; an error is logged."""
    task = asyncio.create_task(work, name=name)
    await asyncio.wait([task], timeout=max(0.0, seconds))
    if not task.done():
        log.warning("cut off part=%s", name)
        await end(task, _CUT_OFF_SECONDS)
        return False
    if not task.cancelled() and task.exception() is not None:
        log.error("failed while stopping part=%s", name, exc_info=task.exception())
    return True


async def end(task: asyncio.Task[Any], seconds: float) -> None:
    """Cancels a task that may take so long to end in order; one that goes on regardless is cancelled again."""
    for patience in (seconds, *([_CUT_OFF_SECONDS] * _CUTS)):
        task.cancel()
        done, _ = await asyncio.wait([task], timeout=patience)
        if done:
            return


@asynccontextmanager
async def stoppable(last_resort: Callable[[], None] | None = None) -> AsyncIterator[None]:
    """SIGINT and SIGTERM end what is inside, at whatever await it stands, in order.

    ``last_resort`` sees to it that the process ends in any case (``end_in_any_case`` if left out).
    """
    task, loop = asyncio.current_task(), asyncio.get_running_loop()
    asked = False

    def stop() -> None:
        nonlocal asked
        if asked or task is None:
            return
        asked = True
        log.info("stopping")
        (last_resort or end_in_any_case)()
        task.cancel()

    for sign in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(sign, stop)
    try:
        yield
    except asyncio.CancelledError:
        if not asked or task is None:
            raise
        task.uncancel()


def end_in_any_case() -> None:
    """A thread, or an event loop that is held, shall not keep the process: the outbox survives even a power cut."""
    timer = threading.Timer(LAST_RESORT_SECONDS, _end)
    timer.daemon = True
    timer.start()


def _end() -> None:
    log.error("stopped by force: something was still under way after %.1f s", LAST_RESORT_SECONDS)
    logging.shutdown()
    os._exit(0)
