"""Pictures for whoever needs one: drawn once for what they show, then taken from where they are kept."""

from __future__ import annotations

import hashlib
import json
import logging
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from telegram import Message

from bot.clock import Clock
from bot.messages.view import View, view
from bot.pictures.drawing import drawn
from bot.pictures.spec import Json, Theme
from bot.pictures.specs import Kind, specification
from bot.workers.limits import Workers
from storage import pictures
from storage.database import Database

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Picture:
    """What to send: a PNG, or the id under which Telegram keeps it already."""

    key: str
    content: bytes | str


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be drawn for whom."""

    kind: Kind
    number: str
    language: str
    time_zone: str
    theme: Theme = Theme.LIGHT


@dataclass(frozen=True, slots=True)
class Artist:
    """Draws, keeps and remembers."""

    database: Database
    clock: Clock
    workers: Workers

    async def picture(self, wish: Wish) -> Picture | None:
        """The picture of a treaty as it stands now; None before its first sight. Raises PictureFailedError."""
        now = self.clock()
        wanted = await self.database.read(lambda c: _wanted(c, wish, now))
        if wanted is None:
            return None
        spec, key, kept = wanted
        if kept is not None:
            return Picture(key, kept.file_id or kept.png)
        png = await drawn(self.workers, spec, wish.language)
        await self.database.write(lambda c: pictures.keep(c, key, png, now))
        log.info("drew kind=%s treaty=%s language=%s bytes=%d", wish.kind, wish.number, wish.language, len(png))
        return Picture(key, png)

    async def ready(self, wish: Wish) -> str | None:
        """The id Telegram gave the picture as it would be drawn now, None where it was not sent yet."""
        now = self.clock()
        wanted = await self.database.read(lambda c: _wanted(c, wish, now))
        return wanted[2].file_id if wanted is not None and wanted[2] is not None else None

    async def sent(self, picture: Picture, message: Message) -> None:
        """Telegram has the picture: next time its id is enough."""
        if isinstance(picture.content, bytes) and message.photo:
            file_id = message.photo[-1].file_id
            await self.database.write(lambda c: pictures.sent_as(c, picture.key, file_id))


def _wanted(connection: sqlite3.Connection, wish: Wish, now: datetime) -> tuple[Json, str, pictures.Kept | None] | None:
    """What is to be drawn, its key, and what is kept of it; for a reader's thread: a map has thousands of lines."""
    seen = view(connection, wish.number)
    if seen is None:
        return None
    spec = _specification(wish, seen, now)
    key = key_of(spec, wish.language)
    return spec, key, pictures.find(connection, key)


def _specification(wish: Wish, seen: View, now: datetime) -> Json:
    today = now.astimezone(ZoneInfo(wish.time_zone)).date()
    return specification(wish.kind, seen, wish.language, wish.theme, today)


def key_of(spec: Json, language: str) -> str:
    """What a picture shows, as one word: another state, language or theme is another picture."""
    shown = json.dumps(spec, sort_keys=True, ensure_ascii=False, default=str)
    return hashlib.sha256(f"{language}|{shown}".encode()).hexdigest()
