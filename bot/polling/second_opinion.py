"""The second opinion: the XML rendition is read too, confirms events, and speaks where something waits for it."""

from __future__ import annotations

import hashlib
import logging
import sqlite3
from collections.abc import Callable
from datetime import datetime

from bot.workers.limits import READING, InProcess, Workers, WorkKilled
from storage import health, treaties
from storage.database import Database
from storage.treaties import Trusted
from watchers.depositary import diff, mtdsg
from watchers.depositary.memory import Opinion
from watchers.depositary.second_opinion import both_show, disagreements, opinion_of
from watchers.errors import FetchFailed, PageRefused
from watchers.fetch import Fetches, Source

log = logging.getLogger(__name__)
_MOST_TOLD = 5
_HERE = InProcess()


async def ask_second_opinion(
    number: str,
    source: Source,
    database: Database,
    fetcher: Fetches,
    clock: Callable[[], datetime],
    workers: Workers = _HERE,
) -> tuple[str, ...]:
    """Reads the XML rendition: confirms events it shows too, tells the operator of a lasting disagreement."""
    try:
        return await _asked(number, source, database, fetcher, clock, workers)
    except Exception as error:
        log.exception("second opinion broke off source=%s", source.name)
        now, why = clock(), f"{source.name} could not be read to the end ({type(error).__name__}); the log says more"
        await database.write(lambda c: health.record_failure(c, source.name, source.url, why, now))
        return ()


async def _asked(
    number: str, source: Source, database: Database, fetcher: Fetches, clock: Callable[[], datetime], workers: Workers
) -> tuple[str, ...]:
    trusted, known, before = await database.read(
        lambda c: (treaties.trusted(c, number), health.health_of(c, source.name), treaties.opinion(c, number))
    )
    if trusted is None:
        return ()
    now = clock()
    try:
        fetched = await fetcher.fetch(source)
        seen = await workers.run(READING, read_opinion, fetched.body or b"", number, trusted, before)
    except (FetchFailed, PageRefused, WorkKilled) as error:
        why = str(error)
        await database.write(lambda c: health.record_failure(c, source.name, source.url, why, now))
        log.warning("second opinion failed source=%s why=%s", source.name, why)
        return ()
    found, confirmed, said = seen
    words = "; ".join(found[:_MOST_TOLD])
    digest = hashlib.sha256(words.encode()).hexdigest()[:16]

    def work(connection: sqlite3.Connection) -> None:
        treaties.mark_confirmed(connection, number, confirmed, now)
        treaties.keep_opinion(connection, number, said, now)
        if not found:
            health.record_read(connection, source.name, source.url, fetched.validators, now)
            return
        if known is not None and known.error == words:
            note = f"{number}: page and XML disagree since the last reading: {words}"
            health.tell_operator(connection, f"{number}|disagree|{digest}", note, now)
        health.record_failure(connection, source.name, source.url, words, now)

    await database.write(work)
    return found


def read_opinion(
    body: bytes, number: str, trusted: Trusted, before: Opinion | None
) -> tuple[tuple[str, ...], list[str], Opinion]:
    """In a worker: (disagreements, keys both show, what the XML says). Raises PageRefused."""
    xml = mtdsg.parse(body)
    diff.check(xml, number=number)
    confirmed = sorted(both_show(trusted.status, xml))
    return disagreements(trusted.status, xml), confirmed, opinion_of(xml, before, trusted.memory.moment)
