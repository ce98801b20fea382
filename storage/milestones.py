"""Which announcement of a deadline is due in a chat's zone and rhythm: 30, 7, 1 days before, and on the day. Pure.

A moment that was missed is told late with the true number of days left, unless the next one comes tomorrow.
A weekly digest tells ahead what falls into its week, never after it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from storage.hours import Mode
from watchers.depositary.deadlines import Deadline, DeadlineKind

MILESTONES: Mapping[DeadlineKind, tuple[int, ...]] = {
    DeadlineKind.SIGNATURE: (30, 7, 1, 0),
    DeadlineKind.FORCE: (30, 7, 1, 0),
    DeadlineKind.FORCE_FOR: (0,),
}
"""Days before, the earliest first."""
EARLIEST = timedelta(days=max(days for all_of in MILESTONES.values() for days in all_of) + 8)
"""Before this nothing is due anywhere: a week for weekly digests, a day for zones."""
USUAL_HOUR = 9
LEAD = timedelta(minutes=15)
"""A digest's share is put into the outbox so long before its hour, to go with the rest of it."""
LATE = timedelta(hours=1)
"""What was missed on an earlier day is told within an hour after the usual one, or a day later."""
_WEEK = 7


@dataclass(frozen=True, slots=True)
class Rhythm:
    """When a chat hears: its zone, how news come, and its digest's hour."""

    zone: str
    mode: Mode
    digest_hour: int

    @property
    def hour(self) -> int:
        """The full hour at which deadlines are told."""
        return USUAL_HOUR if self.mode is Mode.NOW else self.digest_hour

    def at(self, day: date) -> datetime:
        """The moment of that hour on a day in the zone, in UTC."""
        return datetime.combine(day, time(self.hour), ZoneInfo(self.zone)).astimezone(UTC)


@dataclass(frozen=True, slots=True)
class Due:
    """What is due: ``days`` left on that day, the milestones it settles, when it is to go out.

    Chats that followed the treaty at the moment ``since`` get it; later ones wait for the next.
    """

    days: int
    milestones: tuple[int, ...]
    at: datetime
    since: datetime


def due(deadline: Deadline, known_since: datetime, rhythm: Rhythm, now: datetime) -> Due | None:
    """The announcement due now, None while there is none. What a chat was told already is not looked at."""
    ahead = now if rhythm.mode is Mode.NOW else now + LEAD
    today = ahead.astimezone(ZoneInfo(rhythm.zone)).date()
    left = (deadline.date - today).days
    if left < 0 or left > EARLIEST.days:
        return None
    if rhythm.mode is Mode.WEEKLY:
        return _in_week(deadline, known_since, rhythm, ahead, today)
    at = rhythm.at(today)
    stage = _stage(MILESTONES[deadline.kind], left)
    if ahead < at or stage is None or (stage != left and ahead - at > LATE):
        return None
    since = rhythm.at(deadline.date - timedelta(days=stage))
    return Due(left, (stage,), at, since) if since >= known_since else None


def _stage(milestones: tuple[int, ...], left: int) -> int | None:
    """The latest milestone reached; None before the first, and when a late one gives way to tomorrow's."""
    reached = [days for days in milestones if days >= left]
    if not reached:
        return None
    return None if reached[-1] != left and left - 1 in milestones else reached[-1]


def _in_week(deadline: Deadline, known_since: datetime, rhythm: Rhythm, ahead: datetime, today: date) -> Due | None:
    """The milestones of the week that begins with the last Monday's digest, in one."""
    monday = today - timedelta(days=today.weekday())
    if ahead < rhythm.at(monday):
        monday -= timedelta(days=_WEEK)
    at = rhythm.at(monday)
    from_monday = (deadline.date - monday).days
    covered = tuple(days for days in MILESTONES[deadline.kind] if from_monday - _WEEK < days <= from_monday)
    if not covered or at < known_since:
        return None
    return Due((deadline.date - today).days, covered, at, at)


def is_past(deadline_day: date, days: int, zone: str, now: datetime) -> bool:
    """Whether "so many days left" is no longer true in a zone."""
    return now.astimezone(ZoneInfo(zone)).date() > deadline_day - timedelta(days=days)
