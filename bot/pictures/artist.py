"""Pictures for whoever needs one: drawn once for what they show, then taken from where they are kept."""

from __future__ import annotations

import hashlib
import json
import logging
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from telegram import Message

from bot.clock import Clock
from bot.messages.view import View, view
from bot.pictures.drawing import draw
from bot.pictures.spec import Json, Theme
from bot.pictures.specs import Kind, specification
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

    async def picture(self, wish: Wish) -> Picture | None:
        """The picture of a treaty as it stands now; None before its first sight. Raises PictureFailedError."""
        seen = await self.database.read(lambda c: view(c, wish.number))
        if seen is None:
            return None
        now = self.clock()
        spec = _specification(wish, seen, now)
        key = key_of(spec, wish.language)
        kept = await self.database.read(lambda c: pictures.find(c, key))
        if kept is not None:
            return Picture(key, kept.file_id or kept.png)
        png = await draw(spec, wish.language)
        await self.database.write(lambda c: pictures.keep(c, key, png, now))
        log.info("drew kind=%s treaty=%s language=%s bytes=%d", wish.kind, wish.number, wish.language, len(png))
        return Picture(key, png)

    async def ready(self, wish: Wish) -> str | None:
        """The id Telegram gave the picture as it would be drawn now, None where it was not sent yet."""
        seen = await self.database.read(lambda c: view(c, wish.number))
        if seen is None:
            return None
        key = key_of(_specification(wish, seen, self.clock()), wish.language)
        kept = await self.database.read(lambda c: pictures.find(c, key))
        return kept.file_id if kept is not None else None

    async def sent(self, picture: Picture, message: Message) -> None:
        """Telegram has the picture: next time its id is enough."""
        if isinstance(picture.content, bytes) and message.photo:
            file_id = message.photo[-1].file_id
            await self.database.write(lambda c: pictures.sent_as(c, picture.key, file_id))


def _specification(wish: Wish, seen: View, now: datetime) -> Json:
    today = now.astimezone(ZoneInfo(wish.time_zone)).date()
    return specification(wish.kind, seen, wish.language, wish.theme, today)


def key_of(spec: Json, language: str) -> str:
    """What a picture shows, as one word: another state, language or theme is another picture."""
    shown = json.dumps(spec, sort_keys=True, ensure_ascii=False, default=str)
    return hashlib.sha256(f"{language}|{shown}".encode()).hexdigest()
