"""Keeps the scheduler and its jobs going: each may take so long, and one that failed is tried again before its turn."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from apscheduler.events import EVENT_JOB_ERROR, EVENT_JOB_EXECUTED, JobExecutionEvent
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

log = logging.getLogger(__name__)

LONGEST_JOB_SECONDS = 600.0
PULSE = "scheduler"
SILENT_SECONDS = 90.0
_PULSE_SECONDS = 20
_LOOK_SECONDS = 1.0
_FIRST_PAUSE, _LONGEST_PAUSE = timedelta(seconds=15), timedelta(minutes=15)


class SchedulerStuckError(Exception):
    """The scheduler no longer looks at the clock."""


async def in_time(work: Callable[[], Awaitable[object]]) -> None:
    """A job that hangs would never come to its turn again. Raises TimeoutError."""
    async with asyncio.timeout(LONGEST_JOB_SECONDS):
        await work()


class Upkeep:
    """``beat`` is told the name of each job that came to an end; ``silence`` is the seconds since the last pulse."""

    def __init__(self, scheduler: AsyncIOScheduler, beat: Callable[[str], None], silence: Callable[[], float]) -> None:
        self._scheduler = scheduler
        self._beat = beat
        self._silence = silence
        self._failures: dict[str, int] = {}
        scheduler.add_listener(self._ended, EVENT_JOB_EXECUTED | EVENT_JOB_ERROR)

    async def run(self) -> None:
        """Starts the scheduler, or wakes it up. Raises SchedulerStuckError."""
        self._beat(PULSE)
        every = IntervalTrigger(seconds=_PULSE_SECONDS)
        self._scheduler.add_job(self._beat, every, args=(PULSE,), id="pulse", replace_existing=True)
        if self._scheduler.running:
            self._scheduler.wakeup()
        else:
            self._scheduler.start()
        while self._silence() < SILENT_SECONDS:  # noqa: ASYNC110 - silence sets no event
            await asyncio.sleep(_LOOK_SECONDS)
        raise SchedulerStuckError(f"the scheduler has not looked at the clock for {SILENT_SECONDS:.0f} s")

    def _ended(self, event: JobExecutionEvent) -> None:
        """One that failed in a way of its own is tried again sooner than its turn, later each time."""
        name = event.job_id
        self._beat(name)
        if event.exception is None or isinstance(event.exception, asyncio.CancelledError):  # by a stop
            self._failures.pop(name, None)
            return
        failures = self._failures[name] = self._failures.get(name, 0) + 1
        log.error("failed job=%s failures=%d", name, failures, exc_info=event.exception)
        again = datetime.now(UTC) + pause_after(failures)
        job = self._scheduler.get_job(name)
        if job is not None and job.next_run_time is not None and again < job.next_run_time:
            job.modify(next_run_time=again)


def pause_after(failures: int) -> timedelta:
    """Until a job that failed is tried again: 15 seconds, 30, a minute … a quarter of an hour."""
    return min(_LONGEST_PAUSE, _FIRST_PAUSE * (1 << min(failures - 1, 10)))
