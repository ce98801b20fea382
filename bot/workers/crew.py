"""A few processes that read what strangers wrote: pebble's pools, each worker with its limits.

Time is the worker's own CPU time, counted by the kernel; memory is what is resident, watched from here, because a
limit of the address space kills the picture library at its first breath. Who exceeds a limit is killed alone.
"""

from __future__ import annotations

import asyncio
import logging
import multiprocessing
import os
import resource
import signal
from collections.abc import AsyncIterator, Callable
from concurrent.futures import BrokenExecutor, Future
from concurrent.futures import TimeoutError as TookTooLong
from contextlib import asynccontextmanager, suppress
from multiprocessing.connection import Connection
from typing import Any, TypeVar

import psutil
from pebble import ProcessExpired, ProcessPool

from bot.workers.limits import Limits, WorkKilled
from watchers.errors import Reason

log = logging.getLogger(__name__)

T = TypeVar("T")
PRELOADED = (
    "bot.workers.crew",
    "watchers.depositary.diff",
    "watchers.depositary.mtdsg",
    "watchers.depositary.untc",
    "watchers.press.article_text",
    "watchers.press.classify",
    "watchers.press.feeds",
)
"""Read once by the process that workers are forked from."""
SECRET = "TELEGRAM_BOT_TOKEN"  # noqa: S105 - the variable's name
"""What is read here comes from strangers: the process that reads it holds no secret."""
_LOOK_SECONDS = 0.05
_STOP_SECONDS = 0.3
_MEGABYTE = 2**20


class _Pool:
    """Workers of one kind."""

    def __init__(self, limits: Limits, workers: int) -> None:
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(list(PRELOADED))
        self._limits = limits
        self._arrivals, there = context.Pipe(duplex=False)
        self._pool = ProcessPool(
            1 if limits.alone else workers,
            max_tasks=1 if limits.alone else 0,
            initializer=_begin,
            initargs=(there,),
            context=context,
        )
        self._there = there
        self._seen: dict[int, psutil.Process] = {}
        self._overweight: set[int] = set()
        self._under_way: set[Future[Any]] = set()
        self.stopping = False

    @property
    def usable(self) -> bool:
        """Whether it takes more work."""
        return bool(self._pool.active)

    async def run(self, work: Callable[..., T], given: tuple[object, ...]) -> T:
        """One piece of work. Raises WorkKilled."""
        limits = self._limits
        future = self._pool.schedule(_limited, (limits.cpu_seconds, work, given), timeout=limits.wall_seconds)
        self._under_way.add(future)
        try:
            return await asyncio.wrap_future(future)
        except TookTooLong as error:
            detail = f"no answer within {limits.wall_seconds:.0f} s"
            raise WorkKilled(Reason.TOOK_TOO_LONG, detail) from error
        except ProcessExpired as error:
            raise self._why(error) from error
        except BrokenExecutor as error:
            if self.stopping:
                raise asyncio.CancelledError from error
            raise WorkKilled(Reason.READER_DIED, "the workers are gone; others take their place") from error
        finally:
            self._under_way.discard(future)

    def _why(self, error: ProcessExpired) -> WorkKilled:
        if error.pid in self._overweight:
            self._overweight.discard(error.pid)
            return WorkKilled(Reason.TOOK_TOO_MUCH_MEMORY, f"more than {self._limits.megabytes} MB")
        if error.exitcode == -signal.SIGXCPU:
            return WorkKilled(Reason.TOOK_TOO_LONG, f"more than {self._limits.cpu_seconds:g} s of computing")
        return WorkKilled(Reason.READER_DIED, f"the worker ended with {error.exitcode}")

    def look(self) -> None:
        """Kills who has grown too large."""
        while self._arrivals.poll():
            pid = self._arrivals.recv()
            with suppress(psutil.NoSuchProcess):
                self._seen[pid] = psutil.Process(pid)
        for pid, process in list(self._seen.items()):
            try:
                if process.memory_info().rss > self._limits.megabytes * _MEGABYTE:
                    self._overweight.add(pid)
                    process.kill()
                    log.warning("worker killed pid=%d megabytes=%d", pid, self._limits.megabytes)
                    del self._seen[pid]
            except psutil.NoSuchProcess:
                del self._seen[pid]

    def stop(self) -> None:
        """Ends the workers, whatever they do."""
        self.stopping = True
        self.look()
        for process in self._seen.values():  # pebble would ask kindly first, and wait
            with suppress(psutil.NoSuchProcess):
                process.kill()
        self._pool.stop()  # type: ignore[no-untyped-call]
        with suppress(TookTooLong):
            self._pool.join(_STOP_SECONDS)
        for future in list(self._under_way):  # pebble leaves them waiting
            future.cancel()
        self._arrivals.close()
        self._there.close()


class Crew:
    """Workers for each kind of limits, started when first needed. Use ``async with Crew.open()``."""

    def __init__(self, workers: int) -> None:
        self._workers = workers
        self._pools: dict[Limits, _Pool] = {}
        self._beginning = asyncio.Lock()
        self._at_work = 0
        self._watching: asyncio.Task[None] | None = None

    @classmethod
    @asynccontextmanager
    async def open(cls, workers: int = 2) -> AsyncIterator[Crew]:
        """A crew that is sent home in the end, whatever it does."""
        crew = cls(workers)
        try:
            yield crew
        finally:
            await crew.stop()

    async def run(self, limits: Limits, work: Callable[..., T], *given: object) -> T:
        """See ``Workers.run``."""
        pool = await self._pool(limits)
        self._at_work += 1
        if self._watching is None or self._watching.done():
            self._watching = asyncio.create_task(self._watch(), name="watch of the workers")
        try:
            return await pool.run(work, given)
        finally:
            self._at_work -= 1

    async def _pool(self, limits: Limits) -> _Pool:
        """The workers for these limits; beginning takes seconds, and they begin in a thread: the event loop goes on."""
        async with self._beginning:
            pool = self._pools.get(limits)
            if pool is None or not pool.usable:
                pool = self._pools[limits] = await asyncio.to_thread(_begun, limits, self._workers)
            return pool

    async def _watch(self) -> None:
        """Looks at the workers' memory while there is work."""
        while self._at_work:
            for pool in self._pools.values():
                pool.look()
            await asyncio.sleep(_LOOK_SECONDS)

    async def stop(self) -> None:
        """Ends all workers."""
        if self._watching is not None:
            self._watching.cancel()
            await asyncio.wait([self._watching])
        await asyncio.gather(*(asyncio.to_thread(pool.stop) for pool in self._pools.values()))
        self._pools.clear()


def _begun(limits: Limits, workers: int) -> _Pool:
    """A pool whose workers are there."""
    pool = _Pool(limits, workers)
    if not pool.usable:  # asking makes pebble start
        raise WorkKilled(Reason.READER_DIED, "no workers could be started")
    return pool


def _begin(arrivals: Connection) -> None:
    """A worker's first act: it names itself, forgets the token, and leaves Ctrl+C to who started it."""
    os.environ.pop(SECRET, None)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    arrivals.send(multiprocessing.current_process().pid)


def _limited(cpu_seconds: float, work: Callable[..., T], given: tuple[object, ...]) -> T:
    """In the worker: the kernel ends it when this piece of work has taken its time."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    allowed = int(used.ru_utime + used.ru_stime + cpu_seconds) + 1
    resource.setrlimit(resource.RLIMIT_CPU, (allowed, hard))
    try:
        return work(*given)
    finally:
        resource.setrlimit(resource.RLIMIT_CPU, (hard, hard))
