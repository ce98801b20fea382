"""The bot is added, removed, blocked or unblocked; a group becomes a supergroup."""

from __future__ import annotations

import logging
import sqlite3

from telegram import Update
from telegram.constants import ChatMemberStatus, ChatType
from telegram.error import TelegramError
from telegram.ext import ChatMemberHandler, MessageHandler, filters

from bot.conversation import Context, Talk, services_of, talk_of
from bot.follow import follow_button
from bot.phrases import treaty_name
from bot.routing import Handler
from storage import chats

log = logging.getLogger(__name__)

_HERE = frozenset({ChatMemberStatus.OWNER, ChatMemberStatus.ADMINISTRATOR, ChatMemberStatus.MEMBER})
_GONE = frozenset({ChatMemberStatus.LEFT, ChatMemberStatus.BANNED})


def handlers() -> list[Handler]:
    """The conversation's handlers."""
    return [
        ChatMemberHandler(membership, ChatMemberHandler.MY_CHAT_MEMBER),
        MessageHandler(filters.StatusUpdate.MIGRATE, migrated),
    ]


async def membership(update: Update, context: Context) -> None:
    """Retires a chat that put us out, revives one that took us back, greets a new one."""
    talk, change = await talk_of(update, context), update.my_chat_member
    if talk is None or change is None:
        return
    chat, new, old = talk.chat.address[0], change.new_chat_member.status, change.old_chat_member.status
    log.info("membership chat=%d was=%s is=%s", chat, old, new)
    if new in _GONE:
        await talk.services.database.write(lambda connection: chats.retire(connection, chat))
    elif new in _HERE:
        await talk.services.database.write(lambda connection: chats.revive(connection, chat))
        if old in _GONE:
            await _welcome(talk)


async def _welcome(talk: Talk) -> None:
    number = talk.services.settings.treaties[0]
    if talk.chat.type == ChatType.CHANNEL:
        await _link_channel(talk, number)
    elif talk.chat.type != ChatType.PRIVATE and not talk.known:
        await talk.remember()
        await talk.answer(talk.say("start"), [[follow_button(number, talk.language)]])


async def _link_channel(talk: Talk, number: str) -> None:
    """A channel is there to be posted to: it follows at once; who added us is told in private if we may."""
    if talk.known:
        return

    def work(connection: sqlite3.Connection) -> None:
        chats.save_chat(connection, talk.chat, talk.now)
        chats.subscribe(connection, talk.chat.address, number, talk.now)

    await talk.services.database.write(work)
    told = talk.say("channel-linked", treaty=treaty_name(number, talk.language))
    person = talk.update.effective_user
    try:
        if person is not None:
            await talk.bot.send_message(person.id, told, parse_mode="HTML")
            return
    except TelegramError as error:
        log.info("cannot write to who added us chat=%d error=%s", talk.chat.address[0], error)
    await talk.answer(told)


async def migrated(update: Update, context: Context) -> None:
    """Telegram tells both the old group and the new supergroup; either is enough."""
    message, services = update.effective_message, services_of(context)
    if message is None:
        return
    old = message.migrate_from_chat_id or message.chat.id
    new = message.migrate_to_chat_id or message.chat.id
    if old != new:
        await services.database.write(lambda connection: chats.migrate(connection, old, new))
