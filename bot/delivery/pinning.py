"""Pinned messages are edited when what they show has changed."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from telegram import Bot
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden, TelegramError

from bot.botapi.keyboards import NO_PREVIEW
from bot.botapi.limits import Limiter
from bot.clock import Clock
from bot.messages.answers import pinned_message
from bot.messages.view import view
from storage import chats, pins
from storage.database import Database
from storage.pins import Pin

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class PinKeeper:
    """Goes over the pinned messages; edits those that differ."""

    database: Database
    bot: Bot
    limiter: Limiter
    clock: Clock

    async def run(self) -> int:
        """One round; returns how many were edited. A message that is gone is no longer kept."""
        edited = 0
        for pin in await self.database.read(pins.kept):
            text = await self._text(pin)
            if text is not None and text != pin.shown and await self._edit(pin, text):
                edited += 1
        return edited

    async def _text(self, pin: Pin) -> str | None:
        chat = await self.database.read(lambda c: chats.find_chat(c, pin.address))
        seen = await self.database.read(lambda c: view(c, pin.treaty))
        if chat is None or seen is None:
            return None
        today = self.clock().astimezone(ZoneInfo(chat.time_zone)).date()
        return pinned_message(seen, language=chat.language, zone=chat.time_zone, today=today)

    async def _edit(self, pin: Pin, text: str) -> bool:
        self.limiter.take(pin.address[0], time.monotonic())
        try:
            await self.bot.edit_message_text(
                text, pin.address[0], pin.message_id, parse_mode=ParseMode.HTML, link_preview_options=NO_PREVIEW
            )
        except (BadRequest, Forbidden) as error:
            if "not modified" not in str(error).casefold():
                log.info("pinned message no longer kept chat=%d error=%s", pin.address[0], error)
                await self.database.write(lambda c: pins.drop(c, pin.address))
                return False
        except TelegramError as error:
            log.info("pinned message not edited now chat=%d error=%s", pin.address[0], error)
            return False
        await self.database.write(lambda c: pins.keep(c, replace(pin, shown=text)))
        return True
