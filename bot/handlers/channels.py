"""/channels: groups and channels linked through Telegram's own chat picker, and managed from the private chat."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from telegram import (
    ChatAdministratorRights,
    KeyboardButton,
    KeyboardButtonRequestChat,
    ReplyKeyboardMarkup,
    Update,
)
from telegram.constants import ChatMemberStatus, ChatType
from telegram.error import TelegramError
from telegram.ext import MessageHandler, filters

from bot.botapi.keyboards import Button
from bot.conversation import forms
from bot.conversation.budget import Daily
from bot.conversation.permission import Right, administers
from bot.conversation.routing import Handler, command, press
from bot.conversation.settings_change import is_settings_press
from bot.conversation.settings_talk import LINKED, pressed_page
from bot.conversation.talk import Context, Talk, pressed, talk_of
from bot.language.i18n import Html
from bot.language.markup import escaped
from storage import chats
from storage.chats import Chat

log = logging.getLogger(__name__)

_CHANNEL, _GROUP = 1, 2
_RIGHTS: dict[str, Any] = dict.fromkeys(
    (
        "is_anonymous can_manage_chat can_delete_messages can_manage_video_chats can_restrict_members"
        " can_promote_members can_change_info can_invite_users can_post_stories can_edit_stories can_delete_stories"
    ).split(),
    False,
)
_MOST_LISTED = 20
_WHICH = 2


def handlers() -> list[Handler]:
    """The conversation's handlers."""
    return [
        command("channels", show),
        press(LINKED, manage, _is_managing),
        MessageHandler(filters.StatusUpdate.CHAT_SHARED, shared),
    ]


async def show(talk: Talk) -> None:
    """What the person has linked, a button for each; and the picker for more."""
    if talk.chat.type != ChatType.PRIVATE:
        address = f"https://t.me/{talk.bot.username}"
        await talk.answer(talk.say("channels-private-only", address=address))
        return
    person = talk.chat.address[0]
    linked = await talk.services.database.read(lambda c: chats.linked_by(c, person))
    buttons: list[list[Button]] = []
    for chat in linked[:_MOST_LISTED]:
        title = await _title(talk, chat.address[0])
        buttons.append([(f"{'📢' if chat.type == ChatType.CHANNEL else '👥'} {title}", _data(chat))])
    text = str(talk.say("channels-title"))
    await talk.answer(text if buttons else f"{text}\n{talk.say('channels-none')}", buttons)
    await talk.ask(talk.say("channels-choose"), _picker(talk))


def _data(chat: Chat) -> str:
    return f"{LINKED}|{chat.address[0]}|{chat.address[1]}"


def _picker(talk: Talk) -> ReplyKeyboardMarkup:
    """Telegram's own chat picker, asking for the rights the bot needs (core.telegram.org/bots/api)."""
    needs = ChatAdministratorRights(**_RIGHTS, can_post_messages=True, can_edit_messages=True, can_pin_messages=True)
    members = ChatAdministratorRights(**_RIGHTS, can_pin_messages=True)
    channel = KeyboardButtonRequestChat(
        _CHANNEL, chat_is_channel=True, user_administrator_rights=needs, bot_administrator_rights=needs
    )
    group = KeyboardButtonRequestChat(
        _GROUP, chat_is_channel=False, user_administrator_rights=members, bot_is_member=True
    )
    buttons = [
        KeyboardButton(str(talk.say("channels-add-channel")), request_chat=channel),
        KeyboardButton(str(talk.say("channels-add-group")), request_chat=group),
    ]
    return ReplyKeyboardMarkup([buttons], resize_keyboard=True, one_time_keyboard=True)


async def shared(update: Update, context: Context) -> None:
    """A chat was picked: it follows what the person's first treaty is, and is the person's to manage."""
    talk, message = await talk_of(update, context), update.effective_message
    if talk is None or message is None or message.chat_shared is None or talk.chat.type != ChatType.PRIVATE:
        return
    picked = message.chat_shared
    person = talk.chat.address[0]
    if await administers(talk.bot, picked.chat_id, person) is not Right.YES:
        await talk.answer(talk.say("channels-not-yours"))
        return
    if not talk.may_once_more(Daily.LINK):
        await talk.answer(talk.say("limit-link"))
        return
    if not await _may_write(talk, picked.chat_id):
        await talk.answer(talk.say("channels-not-there"))
        return
    kind = ChatType.CHANNEL if picked.request_id == _CHANNEL else ChatType.SUPERGROUP
    number = talk.services.settings.treaties[0]

    def work(connection: sqlite3.Connection) -> None:
        address = (picked.chat_id, 0)
        if chats.save_chat(connection, replace(talk.chat, address=address, type=kind), talk.now):
            chats.subscribe(connection, address, number, talk.now)
        chats.own(connection, address, person)

    await talk.services.database.write(work)
    title = await _title(talk, picked.chat_id)
    await talk.answer(talk.say("channels-linked", title=title), [[_setup(talk, picked.chat_id)]])


def _setup(talk: Talk, chat: int) -> Button:
    return talk.say("setup-button"), f"{LINKED}|{chat}|0"


async def _may_write(talk: Talk, chat: int) -> bool:
    try:
        member = await talk.bot.get_chat_member(chat, talk.bot.id)
    except TelegramError as error:
        log.info("not in the picked chat chat=%d error=%s", chat, error)
        return False
    return member.status in (ChatMemberStatus.MEMBER, ChatMemberStatus.ADMINISTRATOR)


async def _title(talk: Talk, chat: int) -> str:
    """What a chat is called, asked of Telegram: we keep no names."""
    try:
        return (await talk.bot.get_chat(chat)).title or str(chat)
    except TelegramError:
        return str(chat)


def _is_managing(parts: Sequence[str]) -> bool:
    which = forms.form((forms.chat, forms.thread))
    return which(parts[:_WHICH]) and is_settings_press(parts[_WHICH:])


async def manage(talk: Talk) -> None:
    """The settings of a linked chat, changed here by whoever administers it at this moment."""
    wanted, person = pressed(talk.update), talk.update.effective_user
    address = (int(wanted[0]), int(wanted[1]))
    if person is None or await administers(talk.bot, address[0], person.id) is not Right.YES:
        await talk.toast(talk.say("channels-not-yours"))
        return
    known = await talk.services.database.read(lambda c: chats.find_chat(c, address))
    if known is not None:
        there = replace(talk, chat=known)
        text, buttons = await pressed_page(there, "|".join((LINKED, *wanted[:_WHICH])), wanted[_WHICH:])
        title = escaped(await _title(talk, address[0]))
        await talk.edit(Html(f"📢 <b>{title}</b>\n{text}"), buttons)
    await talk.toast()
