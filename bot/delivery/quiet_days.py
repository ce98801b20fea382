"""Digests on quiet days: chats that asked for it are told that nothing is new."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass
from datetime import timedelta

from telegram import Bot
from telegram.constants import ParseMode
from telegram.error import TelegramError

from bot.botapi.keyboards import NO_PREVIEW
from bot.botapi.limits import Limiter
from bot.clock import Clock
from bot.messages.answers import nothing_new_message
from bot.messages.view import view
from storage import chats, quiet_days
from storage.database import Database
from storage.hours import is_quiet
from storage.quiet_days import Moment

log = logging.getLogger(__name__)

LATEST = timedelta(hours=3)
"""Later than this after its moment "nothing new" is no longer worth a message."""


@dataclass(frozen=True, slots=True)
class QuietDays:
    """Goes over the chats that want to hear on quiet days too."""

    database: Database
    bot: Bot
    limiter: Limiter
    clock: Clock

    async def run(self) -> int:
        """One round; returns how many were told."""
        told, now = 0, self.clock()
        for moment in await self.database.read(lambda c: quiet_days.moments(c, now)):
            await self.database.write(lambda c, m=moment: quiet_days.look_after(c, m.address, m.at))  # type: ignore[misc]
            if moment.known and not moment.news and now - moment.at < LATEST:
                told += await self._tell(moment)
        return told

    async def _tell(self, moment: Moment) -> bool:
        """Marked as told before it is sent: twice would be worse than never here; a failure is tried again."""
        address = moment.address
        chat = await self.database.read(lambda c: chats.find_chat(c, address))
        numbers = await self.database.read(lambda c: chats.subscriptions(c, address))
        seen = [await self.database.read(lambda c, n=number: view(c, n)) for number in numbers]  # type: ignore[misc]
        if chat is None:
            return False
        self.limiter.take(address[0], time.monotonic())
        try:
            await self.bot.send_message(
                address[0],
                nothing_new_message([one for one in seen if one is not None], chat.language),
                parse_mode=ParseMode.HTML,
                link_preview_options=NO_PREVIEW,
                message_thread_id=address[1] or None,
                disable_notification=is_quiet(self.clock(), chat.time_zone, chat.quiet) or None,
            )
        except TelegramError as error:
            log.info("quiet day not told chat=%d error=%s", address[0], error)
            before = moment.at - timedelta(seconds=1)
            await self.database.write(lambda c: quiet_days.look_after(c, address, before))
            return False
        return True
