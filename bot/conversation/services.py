"""What handlers and jobs are given: settings, the database, a clock, who draws."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.botapi.limits import Limiter
from bot.clock import Clock, utc_now
from bot.config import Settings
from bot.conversation.budget import Allowance, Budget
from bot.conversation.lanes import Lanes
from bot.conversation.turns import Locks
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
    lanes: Lanes = field(default_factory=Lanes)
    budget: Budget = field(default_factory=Budget)
    allowance: Allowance = field(default_factory=Allowance)
    locks: Locks = field(default_factory=Locks)
