"""The poll of a treaty's status page: fetch, read, compare, store and enqueue in one transaction, wake the courier."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial
from typing import TypeVar

from bot.polling.second_opinion import ask_second_opinion
from bot.workers.limits import READING, InProcess, Workers, WorkKilled
from storage import health, rulings, snapshots, treaties
from storage.database import Database
from storage.treaties import Trusted
from watchers.depositary import diff, rereading, untc
from watchers.depositary.memory import Decision, Memory
from watchers.depositary.model import READER_VERSION, Event, Ruling, TreatyStatus
from watchers.depositary.patience import XML_HELPS
from watchers.errors import FetchFailed, PageRefused
from watchers.fetch import Fetched, Fetches, Source, Validators

log = logging.getLogger(__name__)

T = TypeVar("T")

HOUR = timedelta(hours=1)
"""While something waits, the page is looked at this often at least."""
OPINION_AGAIN = timedelta(hours=6)
"""While something waits for it, the XML is asked this often."""


@dataclass(frozen=True, slots=True)
class Polled:
    """What one poll came to: unchanged, baseline, changed, held, refused or failed; and in words why."""

    outcome: str
    events: tuple[Event, ...] = ()
    status: TreatyStatus | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class TreatyPoll:
    """The poll of one treaty's status page. ``fetcher`` and ``clock`` are the world it sees.

    ``opinion`` is where the XML rendition is, None where it is not asked. ``reread`` holds the reader's version once
    this process has looked whether what is trusted is of it.
    """

    number: str
    source: Source
    database: Database
    fetcher: Fetches
    clock: Callable[[], datetime]
    interval: timedelta
    wake: Callable[[], None] = lambda: None
    opinion: Source | None = None
    workers: Workers = field(default_factory=InProcess)
    reread: list[int] = field(default_factory=list, compare=False)

    async def run(self, *, dry: bool = False) -> Polled:
        """One poll. A dry one stores nothing and tells what it would have told.

        Whatever goes wrong is recorded and told to the operator; the next poll tries again.
        """
        try:
            return await self._run(dry=dry)
        except Exception as error:
            log.exception("poll broke off source=%s", self.source.name)
            known = await self.database.read(lambda c: health.health_of(c, self.source.name))
            return await self._failed(unforeseen(self.source, error), known, dry=dry)

    async def look(self) -> Polled | None:
        """A turn of the schedule: a poll once the interval is over, and hourly while something waits."""
        waiting, known = await self.database.read(
            lambda c: (treaties.waiting(c, self.number), health.health_of(c, self.source.name))
        )
        tried = None if known is None or known.refused_since is not None else known.tried_at
        if tried is not None and not waiting and self.clock() - tried < self.interval:
            return None
        return await self.run()

    async def _run(self, *, dry: bool) -> Polled:
        waits, known, ruled = await self.database.read(
            lambda c: (
                treaties.waiting(c, self.number),
                health.health_of(c, self.source.name),
                rulings.rulings_of(c, self.number),
            )
        )
        if not self.reread and not dry:
            await self._trusted(known, dry=False)
            self.reread.append(READER_VERSION)
        last = known.validators if known is not None and waits is not None else Validators()
        try:
            fetched = await self.fetcher.fetch(self.source, last)
        except FetchFailed as error:
            return await self._failed(error, known, dry=dry)
        if fetched.body is None and not waits and Ruling.CONFIRMED not in ruled.values():
            if not dry:
                await self._read_well(fetched)
            return Polled("unchanged")
        polled = await self._read(fetched, await self._trusted(known, dry=dry), ruled, dry=dry)
        if not dry and self.opinion is not None and await self._wants_opinion():
            await ask_second_opinion(self.number, self.opinion, self.database, self.fetcher, self.clock, self.workers)
            return polled if polled.outcome == "refused" else await self._again(polled, fetched, ruled)
        return polled

    async def _trusted(self, known: health.Health | None, *, dry: bool) -> Trusted | None:
        """What is trusted; of another reader's, the last page as today's sees it: a better reader is no news."""
        trusted = await self.database.read(lambda c: treaties.trusted(c, self.number))
        if trusted is None or trusted.status.reader == READER_VERSION:
            return trusted
        digest = known.validators.sha256 if known is not None else None
        body = await self.database.read(lambda c: snapshots.body_of(c, self.source.name, digest or ""))
        try:
            memory, keys = await self._work(_adopted, trusted.memory, body)
        except PageRefused:
            memory, keys = _adopted(trusted.memory, None)
        if not dry:

            def work(connection: sqlite3.Connection) -> None:
                treaties.map_keys(connection, keys)
                treaties.remember(connection, memory, trusted.url, trusted.seen_at)

            await self.database.write(work)
            log.info("read again source=%s reader=%d kept=%s", self.source.name, READER_VERSION, body is not None)
        return replace(trusted, memory=memory)

    async def _read(self, fetched: Fetched, trusted: Trusted | None, ruled: dict[str, Ruling], *, dry: bool) -> Polled:
        """Reads and compares a page that is new, or shows again what waits."""
        body = fetched.body or await self._kept_body(fetched)
        opinion = await self.database.read(lambda c: treaties.opinion(c, self.number))
        try:
            new = await self._work(untc.parse, body)
            diff.check_number(new, self.number)
            clock = self.clock()
            compared = partial(
                diff.compare,
                trusted.memory if trusted else None,
                new,
                now=_moment(trusted, new, clock),
                clock=clock,
                interval=min(self.interval, HOUR),
                opinion=opinion,
                rulings=ruled,
            )
            decision = await self._work(compared)
        except PageRefused as error:
            return await self._refused(error, fetched, None, dry=dry)
        if decision.refused is not None:
            return await self._refused(decision.refused, fetched, decision.memory, dry=dry)
        if not dry:
            await self._commit(decision, fetched, new, ruled)
        waits = decision.memory is not None and bool(decision.memory.waiting)
        outcome = "baseline" if trusted is None else "changed" if decision.events else "held" if waits else "read"
        return Polled(outcome, decision.events, decision.status)

    async def _work(self, work: Callable[..., T], *given: object) -> T:
        """What a worker makes of it; one that is killed over a page has the page refused. Raises PageRefused."""
        try:
            return await self.workers.run(READING, work, *given)
        except WorkKilled as killed:
            raise PageRefused(killed.reason, killed.detail) from killed

    async def _kept_body(self, fetched: Fetched) -> bytes:
        """The page as it was, for another sight of an unchanged page."""
        digest = fetched.validators.sha256 or ""
        kept = await self.database.read(lambda c: snapshots.body_of(c, self.source.name, digest))
        return kept or b""

    async def _wants_opinion(self) -> bool:
        """Whether something waits for the XML that it has not been asked about for hours."""
        trusted, asked = await self.database.read(
            lambda c: (treaties.trusted(c, self.number), treaties.opinion_asked_at(c, self.number))
        )
        if trusted is None:
            return False
        memory = trusted.memory
        since = [waited.first_at for waited in memory.waiting if waited.patience in XML_HELPS]
        since += [memory.loss.first_at] if memory.loss is not None else []
        if not since:
            return False
        return asked is None or asked < max(since) or self.clock() - asked >= OPINION_AGAIN

    async def _again(self, polled: Polled, fetched: Fetched, ruled: dict[str, Ruling]) -> Polled:
        """The same page once more, now that the XML has spoken."""
        trusted = await self.database.read(lambda c: treaties.trusted(c, self.number))
        second = await self._read(fetched, trusted, ruled, dry=False)
        return replace(second, events=(*polled.events, *second.events)) if second.events else polled

    async def _commit(self, decision: Decision, fetched: Fetched, new: TreatyStatus, ruled: dict[str, Ruling]) -> None:
        """One transaction for all of it; rulings that have done their work are forgotten."""
        now = self.clock()
        waits = decision.memory is not None and bool(decision.memory.waiting)
        confirmed = [] if waits else [key for key, word in ruled.items() if word is Ruling.CONFIRMED]
        spent = [key for key in confirmed if key not in decision.passed]

        def work(connection: sqlite3.Connection) -> int:
            snapshot = None
            if fetched.body is not None:
                snapshot = snapshots.keep_page(connection, self.source.name, fetched)
                snapshots.mark_read(connection, snapshot, new.as_at)
            for problem in (*new.problems, *decision.flags):
                health.tell_operator(connection, f"{self.number}|{problem}", f"{self.number}: {problem}", now)
            health.record_read(connection, self.source.name, self.source.url, fetched.validators, now)
            rulings.drop(connection, self.number, spent)
            return treaties.commit_comparison(connection, decision, self.source.url, snapshot, now)

        recorded = await self.database.write(work)
        held = len(decision.memory.waiting) if decision.memory is not None else 0
        level = logging.INFO if recorded else logging.DEBUG
        log.log(level, "polled source=%s events=%d held=%d", self.source.name, recorded, held)
        if recorded:
            self.wake()

    async def _read_well(self, fetched: Fetched) -> None:
        now = self.clock()
        await self.database.write(
            lambda c: health.record_read(c, self.source.name, self.source.url, fetched.validators, now)
        )

    async def _refused(self, error: PageRefused, fetched: Fetched, memory: Memory | None, *, dry: bool) -> Polled:
        if not dry:
            now, why = self.clock(), str(error)
            note = f"{self.source.name}: {why}. The last trusted state is kept; the page is stored."
            if error.reason in diff.CONFIRMABLE:
                note += " If the page is right: /confirm; if not: /reject."

            def work(connection: sqlite3.Connection) -> None:
                if fetched.body is not None:
                    snapshot = snapshots.keep_page(connection, self.source.name, fetched)
                    snapshots.mark_refused(connection, snapshot, error.reason, error.detail)
                if memory is not None:
                    treaties.remember(connection, memory, self.source.url, now)
                health.record_failure(connection, self.source.name, self.source.url, why, now, refused=True)
                known = health.health_of(connection, self.source.name)
                since = known.read_at if known is not None else None
                key = f"{self.source.name}|{since}|{diff.complaint_key(error.reason, error.detail)}"
                health.tell_operator(connection, key, note, now)

            await self.database.write(work)
            told = (self.source.name, error.reason, error.detail, _next_step(error))
            log.error("refused source=%s reason=%s detail=%s next=%r", *told)
        return Polled("refused", why=str(error))

    async def _failed(self, error: FetchFailed, known: health.Health | None, *, dry: bool) -> Polled:
        if not dry:
            now, why = self.clock(), str(error)
            since = known.read_at if known is not None else None
            key = f"{self.source.name}|failed|{since}"

            def work(connection: sqlite3.Connection) -> None:
                health.record_failure(connection, self.source.name, self.source.url, why, now)
                health.tell_operator(connection, key, f"{self.source.name}: {why}.", now)

            await self.database.write(work)
            log.warning("failed source=%s why=%s", self.source.name, why)
        return Polled("failed", why=str(error))


def unforeseen(source: Source, error: Exception) -> FetchFailed:
    """What a poll that broke off says: the log has the rest."""
    return FetchFailed(
        f"{source.name} could not be read to the end ({type(error).__name__}); it is tried again, the log says more"
    )


def _next_step(error: PageRefused) -> str:
    """What a person who reads the log can do."""
    if error.reason in diff.CONFIRMABLE:
        return "treatywatch waiting, then confirm KEY if the page is right, reject KEY if not"
    return "nothing changes until a page adds up; treatywatch waiting shows it"


def _moment(trusted: Trusted | None, new: TreatyStatus, clock: datetime) -> datetime:
    """The moment of a sight: the page's own time where it has moved on, else as much later as our clock says.

    However far ahead a page is dated, it moves the time no further than a page may be ahead.
    """
    stated = None if new.as_at is None else min(new.as_at, clock + diff.FURTHEST_AHEAD)
    if trusted is None:
        return stated or clock
    before, moment = trusted.status.as_at, trusted.memory.moment
    if stated is not None and (before is None or stated > before):
        return max(moment, stated)
    return moment + max(timedelta(0), clock - trusted.seen_at)


def _adopted(memory: Memory, body: bytes | None) -> tuple[Memory, dict[str, str]]:
    """(memory, keys that changed) of a page read again; as it was where the page is not kept or not read any more."""
    try:
        reread = untc.parse(body or b"")
        diff.check(reread, number=memory.status.number)
    except PageRefused:
        return replace(memory, status=replace(memory.status, reader=READER_VERSION)), {}
    return rereading.adopt(memory, reread), rereading.new_keys(memory.status, reread)
