"""What handlers and jobs are given: settings, the database, a clock, and who to wake."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from bot.config import Settings
from bot.ratelimit import Limiter
from storage.database import Database

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """The real clock."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Services:
    """Handed to every handler through the application's bot_data."""

    settings: Settings
    database: Database
    limiter: Limiter
    clock: Clock = utc_now
