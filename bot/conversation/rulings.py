"""What waits for an operator's word: pages refused that can be read, changes seen once, changes rejected."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from bot.messages.view import PAGE_SOURCE, source_name
from storage import health, rulings, snapshots, treaties
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
    return [one for number in treaties.numbers(connection) for one in _of_treaty(connection, number)]


def _of_treaty(connection: sqlite3.Connection, number: str) -> Iterator[Waiting]:
    source = source_name(PAGE_SOURCE, number)
    trusted, ruled = treaties.trusted(connection, number), rulings.rulings_of(connection, number)
    known = health.health_of(connection, source)
    if trusted is None or known is None:
        return
    refused = snapshots.last_refused(connection, source)
    if refused is not None and known.error == str(PageRefused(Reason(refused[0]), refused[1])):
        key = diff.complaint_key(*refused)
        confirmable = refused[0] in diff.CONFIRMABLE
        yield Waiting(number, key, known.error, rejected=key in ruled, confirmable=confirmable)
    body = snapshots.body_of(connection, source, known.validators.sha256 or "")
    if body is not None and (trusted.memory.waiting or Ruling.REJECTED in ruled.values()):
        yield from _changes(number, trusted, body, ruled)


def _changes(number: str, trusted: Trusted, body: bytes, ruled: dict[str, Ruling]) -> Iterator[Waiting]:
    seen = {waited.key: waited.first_at for waited in trusted.memory.waiting}
    for change in diff.changes_between(trusted.memory, untc.parse(body)):
        key = change.event.key
        rejected = ruled.get(key) is Ruling.REJECTED
        if key in seen or rejected:
            yield Waiting(number, key, event=change.event, first_seen=seen.get(key), rejected=rejected)
