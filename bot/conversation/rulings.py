"""What waits for an operator's word: pages refused that can be read, changes seen once, changes rejected."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from bot.messages.view import PAGE_SOURCE, source_name
from storage import health, rulings, snapshots, treaties
from storage.health import Health
from storage.treaties import Trusted
from watchers.depositary import diff, untc
from watchers.depositary.model import Event, Ruling
from watchers.errors import PageRefused, Reason


@dataclass(frozen=True, slots=True)
class Waiting:
    """A refused page (``why``) or a change (``event``, with when it was first seen) of a treaty."""

    number: str
    key: str
    why: str = ""
    event: Event | None = None
    first_seen: datetime | None = None
    rejected: bool = False
    confirmable: bool = True

    @property
    def mark(self) -> str:
        """Short enough for a button; it names this and nothing else."""
        return hashlib.sha256(f"{self.number}|{self.key}".encode()).hexdigest()[:16]


def waiting(connection: sqlite3.Connection) -> list[Waiting]:
    """All of it, treaty by treaty, as the last pages showed it."""
    prefix = source_name(PAGE_SOURCE, "")
    polled = [one.source.removeprefix(prefix) for one in health.all_health(connection) if one.source.startswith(prefix)]
    numbers = dict.fromkeys([*treaties.numbers(connection), *polled])
    return [one for number in numbers for one in _of_treaty(connection, number)]


def _of_treaty(connection: sqlite3.Connection, number: str) -> Iterator[Waiting]:
    source = source_name(PAGE_SOURCE, number)
    trusted, ruled = treaties.trusted(connection, number), rulings.rulings_of(connection, number)
    known = health.health_of(connection, source)
    if known is None:
        return
    yield from _refused(connection, number, known, ruled)
    body = snapshots.body_of(connection, source, known.validators.sha256 or "")
    if trusted is not None and body is not None and (trusted.memory.waiting or Ruling.REJECTED in ruled.values()):
        yield from _changes(number, trusted, body, ruled)


def _refused(connection: sqlite3.Connection, number: str, known: Health, ruled: dict[str, Ruling]) -> Iterator[Waiting]:
    """The complaint for which pages are refused now: the one the last poll ended with, else the latest."""
    refusals = snapshots.refusals(connection, known.source) if known.refused_since is not None else []
    said = {str(PageRefused(Reason(reason), detail)): (reason, detail) for reason, detail in reversed(refusals)}
    if not said:
        return
    why = known.error if known.error in said else list(said)[-1]
    reason, detail = said[why]
    key = diff.complaint_key(reason, detail)
    rejected, confirmable = ruled.get(key) is Ruling.REJECTED, reason in diff.CONFIRMABLE
    yield Waiting(number, key, why, first_seen=known.refused_since, rejected=rejected, confirmable=confirmable)


def _changes(number: str, trusted: Trusted, body: bytes, ruled: dict[str, Ruling]) -> Iterator[Waiting]:
    seen = {waited.key: waited.first_at for waited in trusted.memory.waiting}
    try:
        page = untc.parse(body)
    except PageRefused:  # by a reader stricter than the one that trusted it; the next page says more
        return
    for change in diff.changes_between(trusted.memory, page):
        key = change.event.key
        rejected = ruled.get(key) is Ruling.REJECTED
        if key in seen or rejected:
            yield Waiting(number, key, event=change.event, first_seen=seen.get(key), rejected=rejected)
