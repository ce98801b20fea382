"""When sources are polled: one job per source, spread out, never two at once for one source."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Container, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger

from bot.clock import Clock
from bot.config import Settings
from bot.messages.view import NEWS_SOURCE, PAGE_SOURCE, XML_SOURCE, source_name
from bot.polling.depositary import HOUR, TreatyPoll
from bot.polling.press import NewsPoll, forget_old_items
from bot.polling.second_opinion import ask_second_opinion
from bot.polling.upkeep import in_time
from bot.version import our_version
from bot.workers.limits import InProcess, Workers
from storage.database import Database
from watchers.addresses import address
from watchers.fetch import Fetches, Source
from watchers.press.outlets import NewsSource


class Poll(Protocol):
    """What is polled on schedule."""

    @property
    def source(self) -> Source:
        """Whom it asks."""
        ...

    async def run(self) -> object:
        """One poll."""
        ...


SPREAD = timedelta(seconds=5)
"""Between the first polls of two sources after a start; less where all are polled more often."""
_NIGHT_HOUR = 3
_HERE = InProcess()
_NIGHT_SPREAD_SECONDS = 3600


def treaty_polls(
    settings: Settings,
    database: Database,
    fetcher: Fetches,
    clock: Clock,
    wake: Callable[[], None] = lambda: None,
    workers: Workers = _HERE,
) -> list[TreatyPoll]:
    """One poll per treaty of the settings."""
    interval = timedelta(minutes=settings.poll_minutes)
    polls = [
        treaty_poll(number, settings.page_url, interval, database, fetcher, clock, wake) for number in settings.treaties
    ]
    return [replace(poll, opinion=xml_source(settings, poll.number), workers=workers) for poll in polls]


def xml_source(settings: Settings, number: str) -> Source | None:
    """Where a treaty's XML rendition is, None where the settings want no second opinion."""
    if not settings.second_opinion:
        return None
    return Source(source_name(XML_SOURCE, number), address(settings.xml_url, number))


def treaty_poll(
    number: str,
    page_url: str,
    interval: timedelta,
    database: Database,
    fetcher: Fetches,
    clock: Clock,
    wake: Callable[[], None],
) -> TreatyPoll:
    """The poll of one treaty."""
    source = Source(source_name(PAGE_SOURCE, number), address(page_url, number))
    return TreatyPoll(number, source, database, fetcher, clock, interval, wake)


def news_polls(
    settings: Settings,
    database: Database,
    fetcher: Fetches,
    clock: Clock,
    wake: Callable[[], None] = lambda: None,
    watched: Container[str] | None = None,
    workers: Workers = _HERE,
) -> list[NewsPoll]:
    """One poll per news source that is switched on; ``watched`` decides which treaties make stories."""
    return [
        NewsPoll(
            newspaper,
            Source(source_name(NEWS_SOURCE, newspaper.name), newspaper.url, _headers(newspaper, settings.contact)),
            database,
            fetcher,
            clock,
            settings.treaties if watched is None else watched,
            settings.news_push,
            wake,
            workers,
        )
        for newspaper in settings.newspapers
    ]


def _headers(newspaper: NewsSource, contact: str) -> dict[str, str]:
    """What a source needs to answer: some only speak to what begins as browsers do."""
    if not newspaper.browser_like:
        return {}
    return {"User-Agent": f"Mozilla/5.0 (compatible; treatywatch/{our_version()}; +{contact})"}


def scheduler_for(
    settings: Settings,
    polls: Sequence[TreatyPoll],
    newspapers: Sequence[NewsPoll],
    database: Database,
    fetcher: Fetches,
    clock: Clock,
    workers: Workers = _HERE,
) -> AsyncIOScheduler:
    """The scheduler, not started. A missed run is made up for once, however late."""
    scheduler = AsyncIOScheduler(
        timezone="UTC", job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
    )
    _add(scheduler, polls, settings.poll_minutes)
    _add(scheduler, newspapers, settings.news_minutes)
    scheduler.add_job(forget_old_items, CronTrigger(hour=_NIGHT_HOUR), args=(database, clock), id="old news")
    for number in settings.treaties:
        add_second_opinion(scheduler, settings, number, database, fetcher, clock, workers)
    return scheduler


def add_second_opinion(
    scheduler: AsyncIOScheduler,
    settings: Settings,
    number: str,
    database: Database,
    fetcher: Fetches,
    clock: Clock,
    workers: Workers = _HERE,
) -> None:
    """A treaty's XML rendition is read each night."""
    source = xml_source(settings, number)
    if source is None:
        return
    scheduler.add_job(
        in_time,
        CronTrigger(hour=_NIGHT_HOUR, jitter=_NIGHT_SPREAD_SECONDS),
        args=(partial(ask_second_opinion, number, source, database, fetcher, clock, workers),),
        id=source.name,
        replace_existing=True,
    )


def _add(scheduler: AsyncIOScheduler, polls: Sequence[Poll], minutes: float) -> None:
    """One job for each poll; the first polls are spread."""
    first, spread = datetime.now(scheduler.timezone), min(SPREAD, timedelta(minutes=minutes) / max(1, len(polls)))
    for order, poll in enumerate(polls):
        seldom = isinstance(poll, TreatyPoll) and poll.interval > HOUR
        turns = HOUR.total_seconds() if seldom else minutes * 60
        scheduler.add_job(
            in_time,
            IntervalTrigger(seconds=turns, jitter=turns / 10),
            args=(poll.look if isinstance(poll, TreatyPoll) and seldom else poll.run,),
            id=poll.source.name,
            next_run_time=first + order * spread,
        )


def every_minute(scheduler: AsyncIOScheduler, work: Callable[[], Awaitable[None]], name: str) -> None:
    """Something small to look after each minute."""
    scheduler.add_job(work, IntervalTrigger(minutes=1, jitter=5), id=name)
