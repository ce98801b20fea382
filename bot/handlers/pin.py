"""/pin and /unpin: one pinned message that is kept up to date."""

from __future__ import annotations

import logging
import sqlite3
from functools import partial
from zoneinfo import ZoneInfo

from telegram import Message
from telegram.error import TelegramError

from bot.conversation.answers import viewed
from bot.conversation.permission import allowed
from bot.conversation.routing import Handler, command
from bot.conversation.talk import Talk
from bot.messages.answers import pinned_message
from storage import chats, pins
from storage.pins import Pin

log = logging.getLogger(__name__)


def handlers() -> list[Handler]:
    """The conversation's handlers."""
    return [command("pin", pin), command("unpin", unpin)]


async def pin(talk: Talk) -> None:
    """Sends a status, pins it silently, and keeps it from now on."""
    if not await allowed(talk):
        return
    found = await viewed(talk)
    if found is None:
        return
    seen, _ = found
    today = talk.now.astimezone(ZoneInfo(talk.chat.time_zone)).date()
    text = pinned_message(seen, language=talk.language, zone=talk.chat.time_zone, today=today)
    await talk.answer(text, then=partial(_pinned, talk, seen.status.number, text))


async def _pinned(talk: Talk, number: str, text: str, message: Message) -> None:
    """The status has arrived: it is the one that is kept from now on."""
    kept = Pin(talk.chat.address, number, message.message_id, text)

    def work(connection: sqlite3.Connection) -> None:
        chats.save_chat(connection, talk.chat, talk.now)
        pins.keep(connection, kept)

    await talk.services.database.write(work)
    try:
        await talk.bot.pin_chat_message(talk.chat.address[0], message.message_id, disable_notification=True)
    except TelegramError as error:
        log.info("not pinned chat=%d error=%s", talk.chat.address[0], error)
        await talk.answer(talk.say("pin-no-right"))


async def unpin(talk: Talk) -> None:
    """Leaves the message as it is, no longer pinned."""
    if not await allowed(talk):
        return
    kept = await talk.services.database.read(lambda c: pins.find(c, talk.chat.address))
    if kept is None:
        await talk.answer(talk.say("pin-none"))
        return
    await talk.services.database.write(lambda c: pins.drop(c, talk.chat.address))
    try:
        await talk.bot.unpin_chat_message(talk.chat.address[0], kept.message_id)
    except TelegramError as error:
        log.info("not unpinned chat=%d error=%s", talk.chat.address[0], error)
    await talk.answer(talk.say("pin-stopped"))
