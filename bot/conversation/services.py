"""What handlers and jobs are given: settings, the database, a clock, who draws."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.botapi.limits import Limiter
from bot.clock import Clock, utc_now
from bot.config import Settings
from bot.pictures.artist import Artist
from bot.polling.hurry import Hurry
from storage.database import Database


@dataclass(frozen=True, slots=True)
class Services:
    """Handed to every handler through the application's bot_data."""

    settings: Settings
    database: Database
    limiter: Limiter
    artist: Artist
    clock: Clock = utc_now
    hurry: Hurry = field(default_factory=Hurry)
