"""The bot is added, removed, blocked or unblocked; a group becomes a supergroup."""

from __future__ import annotations

import logging
import sqlite3
from dataclasses import replace

from telegram import ChatMember, ChatMemberAdministrator, ChatMemberRestricted, Update
from telegram.constants import ChatMemberStatus, ChatType
from telegram.error import TelegramError
from telegram.ext import ChatMemberHandler, MessageHandler, filters

from bot.botapi.keyboards import keyboard
from bot.botapi.verdicts import hold_for
from bot.conversation.follow import follow_button
from bot.conversation.routing import Handler
from bot.conversation.settings_talk import LINKED
from bot.conversation.talk import Context, Talk, services_of, talk_of
from bot.delivery.owners import Trouble, note_trouble
from bot.language.i18n import Html
from bot.messages.phrases import treaty_name
from storage import chats, holds

log = logging.getLogger(__name__)

_HERE = frozenset(ChatMemberStatus) - {ChatMemberStatus.LEFT, ChatMemberStatus.BANNED}
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
    now, title = talk.now, change.chat.title
    if new in _GONE:
        await talk.services.database.write(lambda connection: chats.retire(connection, chat, now))
        await note_trouble(talk.services.database, talk.chat.address, Trouble.REMOVED, now, title)
        talk.services.hurry.deliver()
    elif not _may_write(change.new_chat_member, talk.chat.type):  # held; what waits there goes when it may
        until = now + hold_for(0)
        await talk.services.database.write(lambda c: holds.put(c, chat, holds.ALL_OF_IT, until))
        await note_trouble(talk.services.database, talk.chat.address, Trouble.RIGHTS, now, title)
        talk.services.hurry.deliver()
    elif new in _HERE:
        await talk.services.database.write(lambda connection: chats.revive(connection, chat))
        talk.services.hurry.deliver()
        if old in _GONE:
            await _welcome(talk)


def _may_write(member: ChatMember, chat_type: str) -> bool:
    """Whether the bot's rights let it write; a channel's administrator may have lost the right to post."""
    if isinstance(member, ChatMemberRestricted):
        return member.can_send_messages
    if isinstance(member, ChatMemberAdministrator) and chat_type == ChatType.CHANNEL:
        return bool(member.can_post_messages)
    return True


async def _welcome(talk: Talk) -> None:
    person = talk.update.effective_user
    if person is not None and talk.chat.type != ChatType.PRIVATE:
        talk = replace(talk, chat=replace(talk.chat, owner=person.id))
    number = talk.services.settings.treaties[0]
    if talk.chat.type == ChatType.PRIVATE:
        return
    if talk.known:  # back again: its settings are kept, who added us now may look at them
        await talk.remember()
        await _offer_setup(talk)
    elif talk.chat.type == ChatType.CHANNEL:
        await _link_channel(talk, number)
    else:
        await talk.remember()
        await talk.answer(talk.say("start"), [[follow_button(number, talk.language)]])
        await _offer_setup(talk)


async def _link_channel(talk: Talk, number: str) -> None:
    """A channel is there to be posted to: it follows at once; who added us is told in private if we may."""

    def work(connection: sqlite3.Connection) -> None:
        chats.save_chat(connection, talk.chat, talk.now)
        chats.subscribe(connection, talk.chat.address, number, talk.now)

    await talk.services.database.write(work)
    told = talk.say("channel-linked", treaty=treaty_name(number, talk.language))
    if not await _offer_setup(talk, told):
        await talk.answer(told)


async def _offer_setup(talk: Talk, *more: Html) -> bool:
    """Offers the settings, in private, to who added us; False where we may not write to that person."""
    person, change = talk.update.effective_user, talk.update.my_chat_member
    if person is None or change is None:
        return False
    title = change.chat.title or str(talk.chat.address[0])
    text = "\n\n".join([talk.say("setup-offer", title=title), *more])
    button = [[(talk.say("setup-button"), f"{LINKED}|{talk.chat.address[0]}|{talk.chat.address[1]}")]]
    try:
        await talk.bot.send_message(person.id, text, parse_mode="HTML", reply_markup=keyboard(button))
    except TelegramError as error:
        log.info("cannot write to who added us chat=%d error=%s", talk.chat.address[0], error)
        return False
    return True


async def migrated(update: Update, context: Context) -> None:
    """Telegram tells both the old group and the new supergroup; either is enough."""
    message, services = update.effective_message, services_of(context)
    if message is None:
        return
    old = message.migrate_from_chat_id or message.chat.id
    new = message.migrate_to_chat_id or message.chat.id
    if old != new:
        await services.database.write(lambda connection: chats.migrate(connection, old, new))
        await note_trouble(services.database, (new, 0), Trouble.UPGRADED, services.clock(), message.chat.title)
        services.hurry.deliver()
