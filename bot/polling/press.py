"""The poll of one news source: fetch, read, classify what is new, join stories, enqueue, in one transaction."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from bot.workers.limits import READING, InProcess, Workers, WorkKilled
from storage import health, news
from storage.database import Database
from storage.news import Read
from watchers.errors import Blocked, FetchFailed, SourceUnreadable
from watchers.fetch import Fetched, Fetches, Source, Validators
from watchers.press.article_text import beginning_of, worth_a_look
from watchers.press.classify import classify
from watchers.press.feeds import read_items
from watchers.press.news import NewsItem, Report
from watchers.press.outlets import NewsSource
from watchers.press.stories import PushWhen, sightings_of

log = logging.getLogger(__name__)

BLOCKED_PAUSE = timedelta(hours=23)
"""A source that keeps us out is asked again once a day."""
FAILURES_TO_TELL = 3
"""Newspapers stumble; the operator hears of the third failure in a row."""
MOST_ARTICLES = 3
"""Articles looked into in one poll."""
KEPT = timedelta(days=90)
"""How long items that reported nothing are remembered."""


@dataclass(frozen=True, slots=True)
class NewsPolled:
    """What one poll came to: unchanged, baseline, read, blocked or failed; its new items; and in words why."""

    outcome: str
    new: tuple[Read, ...] = ()
    why: str = ""


@dataclass(frozen=True, slots=True)
class NewsPoll:
    """The poll of one news source. ``watched``: the treaties whose steps make stories."""

    news: NewsSource
    source: Source
    database: Database
    fetcher: Fetches
    clock: Callable[[], datetime]
    watched: Container[str]
    when: PushWhen = PushWhen.TRUSTED
    wake: Callable[[], None] = lambda: None
    workers: Workers = field(default_factory=InProcess)

    async def run(self, *, dry: bool = False) -> NewsPolled:
        """One poll. A dry one stores nothing and shows what is new."""
        known = await self.database.read(lambda c: health.health_of(c, self.source.name))
        blocked_at = known.blocked_at if known is not None and not dry else None
        if known is not None and blocked_at is not None and self.clock() - blocked_at < BLOCKED_PAUSE:
            return NewsPolled("blocked", why=known.error or "")
        try:
            fetched = await self.fetcher.fetch(self.source, known.validators if known is not None else Validators())
            items = () if fetched.body is None else await self._items(fetched.body)
        except (FetchFailed, SourceUnreadable, WorkKilled) as error:
            return await self._failed(error, known, dry=dry)
        new = await self.database.read(lambda c: news.unknown_items(c, items))
        baseline = known is None or known.read_at is None
        read = await self._read(new)
        if not baseline:
            read = await self._look_into(read)
        if not dry:
            await self._commit(read, fetched, baseline=baseline)
        outcome = "unchanged" if fetched.body is None else "baseline" if baseline else "read"
        return NewsPolled(outcome, tuple(read))

    async def _items(self, body: bytes) -> tuple[NewsItem, ...]:
        return await self.workers.run(READING, read_items, body, self.news, self.clock())

    async def _read(self, items: Sequence[NewsItem]) -> list[Read]:
        """Items with what they report. One that cannot be classified in time costs itself only, and is kept silent."""
        now = self.clock()
        try:
            reports = await self.workers.run(READING, classify_all, items, now.date())
        except WorkKilled as error:
            if len(items) > 1:
                return [read for item in items for read in await self._read([item])]
            reports = [Report(None)] * len(items)
            log.warning("item not read source=%s key=%s why=%s", self.source.name, items[0].key, error)
        return [self._sighted(item, report, now) for item, report in zip(items, reports, strict=True)]

    def _sighted(self, item: NewsItem, report: Report, now: datetime) -> Read:
        sightings = sightings_of(item, report, self.news, now) if report.treaty in self.watched else ()
        return Read(item, report, tuple(sightings))

    async def _look_into(self, read: Sequence[Read]) -> list[Read]:
        """Headlines that do not decide are read with the beginning of their article, a few a poll."""
        looked: list[Read] = []
        left = MOST_ARTICLES
        for one in read:
            watched = one.report.treaty in self.watched
            if left == 0 or not watched or not worth_a_look(one.item, one.report, self.news):
                looked.append(one)
                continue
            left -= 1
            looked.append(await self._with_article(one))
        return looked

    async def _with_article(self, one: Read) -> Read:
        """The item read again with its article's beginning; as it was where the article does not answer."""
        try:
            found = Source(one.item.url, one.item.url, self.source.headers, found_on=self.source.url)
            fetched = await self.fetcher.fetch(found)
        except FetchFailed as error:
            log.info("article not read source=%s why=%s", self.source.name, error)
            return one
        try:
            beginning = await self.workers.run(READING, beginning_of, fetched.body or b"")
        except WorkKilled as error:
            log.warning("article not read source=%s why=%s", self.source.name, error)
            return one
        [again] = await self._read([replace(one.item, summary=beginning or one.item.summary)])
        return replace(again, item=one.item)

    async def _commit(self, read: Sequence[Read], fetched: Fetched, *, baseline: bool) -> None:
        now = self.clock()

        def work(connection: sqlite3.Connection) -> int:
            health.record_read(connection, self.source.name, self.source.url, fetched.validators, now)
            return news.commit_items(connection, read, self.when, now, baseline=baseline)

        due = await self.database.write(work)
        reported = sum(bool(one.sightings) for one in read)
        level = logging.INFO if reported or due else logging.DEBUG
        log.log(level, "polled source=%s new=%d reported=%d due=%d", self.source.name, len(read), reported, due)
        if due:
            self.wake()

    async def _failed(self, error: Exception, known: health.Health | None, *, dry: bool) -> NewsPolled:
        why, blocked = str(error), isinstance(error, Blocked)
        if not dry:
            now = self.clock()
            failures = 1 + (known.failures if known is not None else 0)
            key = f"{self.source.name}|{'blocked' if blocked else 'failed'}|{known.read_at if known else None}"

            def work(connection: sqlite3.Connection) -> None:
                health.record_failure(connection, self.source.name, self.source.url, why, now, blocked=blocked)
                if blocked or failures == FAILURES_TO_TELL:
                    health.tell_operator(connection, key, f"{self.source.name}: {why}.", now)

            await self.database.write(work)
            log.warning("failed source=%s why=%s", self.source.name, why)
        return NewsPolled("blocked" if blocked else "failed", why=why)


def classify_all(items: Sequence[NewsItem], today: date) -> list[Report]:
    """In a worker: what each item reports."""
    return [classify(item, today=today) for item in items]


async def forget_old_items(database: Database, clock: Callable[[], datetime]) -> int:
    """Drops items that reported nothing once they are old; returns how many."""
    return await database.write(lambda c: news.forget_items_before(c, clock() - KEPT))
