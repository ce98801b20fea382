"""The poll jobs: fetch, read, compare, store and enqueue in one transaction, wake the courier."""

from __future__ import annotations

import hashlib
import logging
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from storage import health, rulings, snapshots, treaties
from storage.database import Database
from watchers.depositary import diff, mtdsg, untc
from watchers.depositary.model import Comparison, Event, Ruling, TreatyStatus
from watchers.depositary.second_opinion import disagreements, keys_of
from watchers.errors import FetchFailed, PageRefused
from watchers.fetch import Fetched, Fetches, Source, Validators

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Polled:
    """What one poll came to: unchanged, baseline, changed, held, refused or failed; and in words why."""

    outcome: str
    events: tuple[Event, ...] = ()
    status: TreatyStatus | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class TreatyPoll:
    """The poll of one treaty's status page. ``fetcher`` and ``clock`` are the world it sees."""

    number: str
    source: Source
    database: Database
    fetcher: Fetches
    clock: Callable[[], datetime]
    interval: timedelta
    wake: Callable[[], None] = lambda: None

    async def run(self, *, dry: bool = False) -> Polled:
        """One poll. A dry one stores nothing and tells what it would have told.

        Whatever goes wrong is recorded and told to the operator; the next poll tries again.
        """
        try:
            return await self._run(dry=dry)
        except Exception as error:
            log.exception("poll broke off source=%s", self.source.name)
            known = await self.database.read(lambda c: health.health_of(c, self.source.name))
            return await self._failed(_unforeseen(self.source, error), known, dry=dry)

    async def _run(self, *, dry: bool) -> Polled:
        waiting, known, confirmed = await self.database.read(
            lambda c: (
                treaties.waiting(c, self.number),
                health.health_of(c, self.source.name),
                Ruling.CONFIRMED in rulings.rulings_of(c, self.number).values(),
            )
        )
        last = known.validators if known is not None and waiting is not None else Validators()
        try:
            fetched = await self.fetcher.fetch(self.source, last)
        except FetchFailed as error:
            return await self._failed(error, known, dry=dry)
        if fetched.body is None and not waiting and not confirmed:
            if not dry:
                await self._read_well(fetched)
            return Polled("unchanged")
        return await self._read(fetched, dry=dry)

    async def _read(self, fetched: Fetched, *, dry: bool) -> Polled:
        """Reads and compares a page that is new, or shows a change that waits for its second sight."""
        trusted, ruled = await self.database.read(
            lambda c: (treaties.trusted(c, self.number), rulings.rulings_of(c, self.number))
        )
        body = fetched.body or await self._kept_body(fetched)
        try:
            new = untc.parse(body)
            passed = diff.check(new, trusted.status if trusted else None, number=self.number, rulings=ruled)
        except PageRefused as error:
            return await self._refused(error, fetched, dry=dry)
        comparison = diff.compare(
            trusted.status if trusted else None,
            new,
            now=self.clock(),
            held=trusted.held if trusted else (),
            interval=self.interval,
            rulings=ruled,
        )
        if not dry:
            spent = [] if comparison.held else [key for key in ruled if ruled[key] is Ruling.CONFIRMED]
            await self._commit(comparison, fetched, new, [key for key in spent if key not in passed])
        outcome = (
            "baseline" if trusted is None else "changed" if comparison.events else "held" if comparison.held else "read"
        )
        return Polled(outcome, comparison.events, comparison.status)

    async def _kept_body(self, fetched: Fetched) -> bytes:
        """The page as it was, for the second sight of an unchanged page."""
        digest = fetched.validators.sha256 or ""
        kept = await self.database.read(lambda c: snapshots.body_of(c, self.source.name, digest))
        return kept or b""

    async def _commit(self, comparison: Comparison, fetched: Fetched, new: TreatyStatus, spent: Sequence[str]) -> None:
        """One transaction for all of it; ``spent`` are rulings that have done their work."""
        now = self.clock()

        def work(connection: sqlite3.Connection) -> int:
            snapshot = None
            if fetched.body is not None:
                snapshot = snapshots.keep_page(connection, self.source.name, fetched)
                snapshots.mark_read(connection, snapshot, new.as_at)
            for problem in new.problems:
                health.tell_operator(connection, f"{self.number}|{problem}", f"{self.number}: {problem}", now)
            health.record_read(connection, self.source.name, self.source.url, fetched.validators, now)
            rulings.drop(connection, self.number, spent)
            return treaties.commit_comparison(connection, comparison, self.source.url, snapshot, now)

        recorded = await self.database.write(work)
        log.info("polled source=%s events=%d held=%d", self.source.name, recorded, len(comparison.held))
        if recorded:
            self.wake()

    async def _read_well(self, fetched: Fetched) -> None:
        now = self.clock()
        await self.database.write(
            lambda c: health.record_read(c, self.source.name, self.source.url, fetched.validators, now)
        )

    async def _refused(self, error: PageRefused, fetched: Fetched, *, dry: bool) -> Polled:
        if not dry:
            now, why = self.clock(), str(error)
            note = f"{self.source.name}: {why}. The last trusted state is kept; the page is stored."
            if error.reason in diff.CONFIRMABLE:
                note += " If the page is right: /confirm; if not: /reject."

            def work(connection: sqlite3.Connection) -> None:
                if fetched.body is not None:
                    snapshot = snapshots.keep_page(connection, self.source.name, fetched)
                    snapshots.mark_refused(connection, snapshot, error.reason, error.detail)
                health.record_failure(connection, self.source.name, self.source.url, why, now, refused=True)
                known = health.health_of(connection, self.source.name)
                since = known.read_at if known is not None else None
                key = f"{self.source.name}|{since}|{diff.complaint_key(error.reason, error.detail)}"
                health.tell_operator(connection, key, note, now)

            await self.database.write(work)
            log.warning("refused source=%s reason=%s detail=%s", self.source.name, error.reason, error.detail)
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


def _unforeseen(source: Source, error: Exception) -> FetchFailed:
    return FetchFailed(
        f"{source.name} could not be read to the end ({type(error).__name__}); it is tried again, the log says more"
    )


async def ask_second_opinion(
    number: str, source: Source, database: Database, fetcher: Fetches, clock: Callable[[], datetime]
) -> tuple[str, ...]:
    """Reads the XML rendition: confirms events it shows too, tells the operator of a lasting disagreement."""
    try:
        return await _second_opinion(number, source, database, fetcher, clock)
    except Exception as error:
        log.exception("second opinion broke off source=%s", source.name)
        now, why = clock(), str(_unforeseen(source, error))
        await database.write(lambda c: health.record_failure(c, source.name, source.url, why, now))
        return ()


async def _second_opinion(
    number: str, source: Source, database: Database, fetcher: Fetches, clock: Callable[[], datetime]
) -> tuple[str, ...]:
    trusted = await database.read(lambda c: treaties.trusted(c, number))
    before = await database.read(lambda c: health.health_of(c, source.name))
    if trusted is None:
        return ()
    now = clock()
    try:
        fetched = await fetcher.fetch(source)
        xml = mtdsg.parse(fetched.body or b"")
        diff.check(xml, number=number)
    except (FetchFailed, PageRefused) as error:
        why = str(error)
        await database.write(lambda c: health.record_failure(c, source.name, source.url, why, now))
        log.warning("second opinion failed source=%s why=%s", source.name, why)
        return ()
    found = disagreements(trusted.status, xml)
    confirmed = keys_of(trusted.status) & keys_of(xml)
    await database.write(lambda c: treaties.mark_confirmed(c, number, sorted(confirmed), now))
    if not found:
        await database.write(lambda c: health.record_read(c, source.name, source.url, fetched.validators, now))
        return ()
    words = "; ".join(found[:5])
    digest = hashlib.sha256(words.encode()).hexdigest()[:16]
    if before is not None and before.error == words:
        note = f"{number}: page and XML disagree since the last reading: {words}"
        await database.write(lambda c: health.tell_operator(c, f"{number}|disagree|{digest}", note, now))
    await database.write(lambda c: health.record_failure(c, source.name, source.url, words, now))
    return found
