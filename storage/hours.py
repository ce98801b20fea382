"""When a chat wants its messages: the next digest, and whether it is night there. Pure."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

Quiet = tuple[int, int]
"""From one full hour to another, over midnight where the first is later."""
_WEEK = 7


class Mode(StrEnum):
    """How news come: each at once, or gathered once a day or on Mondays."""

    NOW = "now"
    DAILY = "daily"
    WEEKLY = "weekly"


def next_digest(now: datetime, zone: str, mode: Mode, hour: int) -> datetime:
    """The next time a digest is due in a chat's zone, in UTC; weekly ones come on Mondays."""
    here = now.astimezone(ZoneInfo(zone))
    day = here.date()
    if here.time() >= time(hour):
        day += timedelta(days=1)
    if mode is Mode.WEEKLY:
        day += timedelta(days=-day.weekday() % _WEEK)
    return datetime.combine(day, time(hour), ZoneInfo(zone)).astimezone(UTC)


def last_digest(now: datetime, zone: str, mode: Mode, hour: int) -> datetime:
    """The latest time a digest was due in a chat's zone, in UTC; ``now`` itself if it is due now."""
    here = now.astimezone(ZoneInfo(zone))
    day = here.date()
    if here.time() < time(hour):
        day -= timedelta(days=1)
    if mode is Mode.WEEKLY:
        day -= timedelta(days=day.weekday())
    return datetime.combine(day, time(hour), ZoneInfo(zone)).astimezone(UTC)


def is_quiet(now: datetime, zone: str, quiet: Quiet | None) -> bool:
    """Whether a message that comes now should ring no bell."""
    if quiet is None:
        return False
    start, end = quiet
    hour = now.astimezone(ZoneInfo(zone)).hour
    return start <= hour < end if start < end else hour >= start or hour < end
