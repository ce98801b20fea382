"""When sources are polled: one job per source, spread out, never two at once for one source."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger

from bot.config import Settings
from bot.jobs import TreatyPoll, ask_second_opinion
from bot.reading import PAGE_SOURCE, XML_SOURCE, source_name
from storage.database import Database
from watchers.addresses import address
from watchers.fetch import Fetches, Source

Clock = Callable[[], datetime]
SPREAD = timedelta(seconds=5)
"""Between the first polls of two treaties after a start."""
_NIGHT_HOUR = 3
_NIGHT_SPREAD_SECONDS = 3600


def treaty_polls(
    settings: Settings, database: Database, fetcher: Fetches, clock: Clock, wake: Callable[[], None] = lambda: None
) -> list[TreatyPoll]:
    """One poll per treaty of the settings."""
    return [
        TreatyPoll(
            number,
            Source(source_name(PAGE_SOURCE, number), address(settings.page_url, number)),
            database,
            fetcher,
            clock,
            timedelta(minutes=settings.poll_minutes),
            wake,
        )
        for number in settings.treaties
    ]


def scheduler_for(
    settings: Settings, polls: list[TreatyPoll], database: Database, fetcher: Fetches, clock: Clock
) -> AsyncIOScheduler:
    """The scheduler, not started. A missed run is made up for once, however late."""
    scheduler = AsyncIOScheduler(
        timezone="UTC", job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
    )
    seconds = settings.poll_minutes * 60
    first = datetime.now(scheduler.timezone)
    for order, poll in enumerate(polls):
        scheduler.add_job(
            poll.run,
            IntervalTrigger(seconds=seconds, jitter=seconds / 10),
            id=poll.source.name,
            next_run_time=first + order * SPREAD,
        )
    if settings.second_opinion:
        for number in settings.treaties:
            source = Source(source_name(XML_SOURCE, number), address(settings.xml_url, number))
            scheduler.add_job(
                ask_second_opinion,
                CronTrigger(hour=_NIGHT_HOUR, jitter=_NIGHT_SPREAD_SECONDS),
                args=(number, source, database, fetcher, clock),
                id=source.name,
            )
    return scheduler


def every_minute(scheduler: AsyncIOScheduler, work: Callable[[], Awaitable[None]], name: str) -> None:
    """Something small to look after each minute."""
    scheduler.add_job(work, IntervalTrigger(minutes=1, jitter=5), id=name)
