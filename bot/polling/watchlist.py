"""The treaties that chats follow beyond the operator's list: polled only while somebody follows them, over the hour."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from bot.clock import Clock
from bot.config import Settings
from bot.messages.view import XML_SOURCE, source_name
from bot.polling.depositary import TreatyPoll
from bot.polling.schedule import add_second_opinion, treaty_poll, xml_source
from bot.polling.upkeep import in_time
from bot.workers.limits import Workers
from storage import wishes
from storage.database import Database
from watchers.depositary.treaties import WITHOUT_TABLE
from watchers.fetch import Fetches

log = logging.getLogger(__name__)

HOUR = timedelta(hours=1)


class Watchlist:
    """Which treaties are watched at the moment; asked by the newspapers' polls too."""

    def __init__(
        self,
        settings: Settings,
        database: Database,
        fetcher: Fetches,
        clock: Clock,
        wake: Callable[[], None],
        workers: Workers,
    ) -> None:
        self._settings = settings
        self._database = database
        self._fetcher = fetcher
        self._clock = clock
        self._wake = wake
        self._workers = workers
        self.others: dict[str, TreatyPoll] = {}

    def __contains__(self, number: object) -> bool:
        return number in self._settings.treaties or number in self.others

    async def sync(self, scheduler: AsyncIOScheduler) -> None:
        """One job for each treaty somebody follows: polled at once, then at its place in each hour."""
        followed = set(await self._database.read(wishes.followed)) - set(self._settings.treaties) - WITHOUT_TABLE
        for number in sorted(followed - set(self.others)):
            poll = treaty_poll(
                number, self._settings.page_url, HOUR, self._database, self._fetcher, self._clock, self._wake
            )
            poll = replace(poll, opinion=xml_source(self._settings, number), workers=self._workers)
            self.others[number] = poll
            now = datetime.now(scheduler.timezone)
            trigger = IntervalTrigger(hours=1, start_date=now.replace(minute=0, second=0) + place_in_hour(number))
            work = {"id": poll.source.name, "next_run_time": now, "replace_existing": True}
            scheduler.add_job(in_time, trigger, args=(poll.run,), **work)
            add_second_opinion(
                scheduler, self._settings, number, self._database, self._fetcher, self._clock, self._workers
            )
            log.info("watching treaty=%s", number)
        for number in set(self.others) - followed:
            scheduler.remove_job(self.others.pop(number).source.name)
            if self._settings.second_opinion:
                scheduler.remove_job(source_name(XML_SOURCE, number))
            log.info("no longer watching treaty=%s", number)


def place_in_hour(number: str) -> timedelta:
    """When in the hour a treaty is polled: always the same for one, spread for many."""
    return timedelta(seconds=int(hashlib.sha256(number.encode()).hexdigest(), 16) % 3600)
