"""The bot is added, removed, blocked or unblocked; a group becomes a supergroup."""

from __future__ import annotations

import logging
import sqlite3

from telegram import ChatMember, ChatMemberAdministrator, ChatMemberRestricted, Update
from telegram.constants import ChatMemberStatus, ChatType
from telegram.ext import ChatMemberHandler, MessageHandler, filters

from bot.botapi.verdicts import hold_for
from bot.conversation.budget import Daily
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
        if talk.may_once_more(Daily.TROUBLE, chat):
            await note_trouble(talk.services.database, talk.chat.address, Trouble.REMOVED, now, title)
        talk.services.hurry.deliver()
    elif not _may_write(change.new_chat_member, talk.chat.type):  # held; what waits there goes when it may
        until = now + hold_for(0)
        await talk.services.database.write(lambda c: holds.put(c, chat, holds.ALL_OF_IT, until))
        if talk.may_once_more(Daily.TROUBLE, chat):
            await note_trouble(talk.services.database, talk.chat.address, Trouble.RIGHTS, now, title)
        talk.services.hurry.deliver()
    elif new in _HERE:
        await talk.services.database.write(lambda connection: chats.revive(connection, chat))
        talk.services.hurry.deliver()
        if old in _GONE and talk.chat.type != ChatType.PRIVATE:
            await _welcome(talk)


def _may_write(member: ChatMember, chat_type: str) -> bool:
    """Whether the bot's rights let it write; a channel's administrator may have lost the right to post."""
    if isinstance(member, ChatMemberRestricted):
        return member.can_send_messages
    if isinstance(member, ChatMemberAdministrator) and chat_type == ChatType.CHANNEL:
        return bool(member.can_post_messages)
    return True


async def _welcome(talk: Talk) -> None:
    """A channel is there to be posted to and follows at once; a group is greeted, one that knows us is not."""
    person, number = talk.update.effective_user, talk.services.settings.treaties[0]
    channel = talk.chat.type == ChatType.CHANNEL

    def work(connection: sqlite3.Connection) -> bool:
        new = chats.save_chat(connection, talk.chat, talk.now)
        if new and channel:
            chats.subscribe(connection, talk.chat.address, number, talk.now)
        if person is not None:
            chats.own(connection, talk.chat.address, person.id)
        return new

    new = await talk.services.database.write(work)
    if not talk.may_once_more(Daily.GREETING):
        return
    linked = talk.say("channel-linked", treaty=treaty_name(number, talk.language))
    if new and not channel:
        await talk.answer(talk.say("start"), [[follow_button(number, talk.language)]])
    if person is not None:
        await _offer_setup(talk, person.id, linked if new and channel else None)
    elif new and channel:
        await talk.answer(linked)


async def _offer_setup(talk: Talk, person: int, linked: Html | None) -> None:
    """Offers the settings, in private, to who added us; where we may not write there, the channel itself is told."""
    chat, thread = talk.chat.address
    change = talk.update.my_chat_member
    title = (change.chat.title if change is not None else None) or str(chat)
    text = "\n\n".join(filter(None, [talk.say("setup-offer", title=title), linked]))

    async def told_here() -> None:
        log.info("cannot write to who added us chat=%d", chat)
        if linked is not None:
            await talk.answer(linked)

    button = (talk.say("setup-button"), f"{LINKED}|{chat}|{thread}")
    await talk.tell((person, 0), text, [[button]], otherwise=told_here)


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
