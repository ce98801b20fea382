"""How long a change waits before it is told: one name a rule of news (DESIGN.md, "What is news")."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from watchers.depositary.memory import Opinion, Waiting

DAY = timedelta(hours=24)
SEVEN_DAYS = timedelta(days=7)
FOURTEEN_DAYS = timedelta(days=14)
SIGHTS_OF_WHAT_CHANGED = 2
SIGHTS_OF_WHAT_VANISHED = 4


class Patience(StrEnum):
    """The rules."""

    AT_ONCE = "at once"
    SECOND_SIGHT = "second sight"
    ANOTHER_ACT = "second sight and the XML"
    OLD = "the XML or a day"
    VANISHED = "a day and four sights"
    LOST = "seven days"
    OF_BROKEN_BLOCK = "the XML or seven days"
    UNREACHED = "seven days as printed"


@dataclass(frozen=True, slots=True)
class Need:
    """What a rule asks for: sights, and an age.

    ``shown``: none is needed once the XML shows the same; ``unread``: nor where no XML can be read;
    ``contradicted``: the age instead where the XML, changed since, shows otherwise.
    """

    sights: int = 1
    age: timedelta = timedelta(0)
    shown: bool = False
    unread: bool = False
    contradicted: timedelta | None = None


NEEDS: Mapping[str, Need] = {
    Patience.AT_ONCE: Need(),
    Patience.SECOND_SIGHT: Need(SIGHTS_OF_WHAT_CHANGED),
    Patience.ANOTHER_ACT: Need(SIGHTS_OF_WHAT_CHANGED, DAY, shown=True, unread=True),
    Patience.OLD: Need(age=DAY, shown=True),
    Patience.VANISHED: Need(SIGHTS_OF_WHAT_VANISHED, DAY, contradicted=FOURTEEN_DAYS),
    Patience.LOST: Need(SIGHTS_OF_WHAT_VANISHED, SEVEN_DAYS, contradicted=FOURTEEN_DAYS),
    Patience.OF_BROKEN_BLOCK: Need(age=SEVEN_DAYS, shown=True),
    Patience.UNREACHED: Need(SIGHTS_OF_WHAT_CHANGED, SEVEN_DAYS),
}
XML_HELPS = frozenset(name for name, need in NEEDS.items() if need.shown or need.contradicted)
"""Rules under which the XML is asked at once."""


def ripe(patience: str, waited: Waiting, now: datetime, opinion: Opinion | None, key: str) -> bool:
    """Whether a change has waited long enough; ``key`` is the fact's, as the XML would show it."""
    need = NEEDS[patience]
    shown = opinion is not None and key in opinion.keys
    age = need.age
    if (need.shown and shown) or (need.unread and opinion is None):
        age = timedelta(0)
    if need.contradicted is not None and contradicts(opinion, (key,), waited.first_at):
        age = need.contradicted
    return waited.sights >= need.sights and now - waited.first_at >= age


def contradicts(opinion: Opinion | None, keys: tuple[str, ...], moment: datetime) -> bool:
    """Whether the XML still shows any of what a page has lost; one that has not changed since cannot say so."""
    if opinion is None or opinion.changed_at is None or opinion.changed_at <= moment:
        return False
    return any(key in opinion.keys for key in keys)


def seen_again(waited: Waiting | None, key: str, now: datetime, interval: timedelta) -> Waiting:
    """The change was seen: a sight more where the last one is an interval ago."""
    if waited is None:
        return Waiting(key, now, now)
    if now - waited.last_at < interval:
        return waited
    return replace(waited, last_at=now, sights=waited.sights + 1)
