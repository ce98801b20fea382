"""Who linked a group or channel hears of trouble there, once."""

from __future__ import annotations

import logging
from enum import StrEnum

from telegram import Bot
from telegram.constants import ParseMode
from telegram.error import TelegramError

from bot.language.i18n import say
from storage import chats
from storage.chats import Address
from storage.database import Database

log = logging.getLogger(__name__)


class Trouble(StrEnum):
    """What became of a chat: why nothing can be written there, or that it has another number now."""

    REMOVED = "removed"
    RIGHTS = "rights"
    TOPIC = "topic"
    UPGRADED = "upgraded"


async def note_trouble(
    database: Database, bot: Bot, address: Address, trouble: Trouble, title: str | None = None
) -> None:
    """Tells the chat's owner, unless that was the last thing told; the settings are kept."""
    owner = await database.write(lambda c: chats.note_trouble(c, address, trouble))
    if owner is None:
        return
    known = await database.read(lambda c: chats.find_chat(c, (owner, 0)))
    if known is None:
        return
    shown = title or await _title(bot, address[0])
    try:
        text = say(known.language, f"trouble-{trouble}", title=shown)
        await bot.send_message(owner, text, parse_mode=ParseMode.HTML)
    except TelegramError as error:
        log.info("owner not told chat=%d error=%s", address[0], error)


async def _title(bot: Bot, chat: int) -> str:
    """What the chat is called, asked of Telegram: we keep no names."""
    try:
        return (await bot.get_chat(chat)).title or str(chat)
    except TelegramError:
        return str(chat)
