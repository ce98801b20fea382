"""Who may change a chat's settings: asked of Telegram at every change, remembered nowhere."""

from __future__ import annotations

import logging
from collections.abc import Callable, Coroutine
from enum import Enum, auto
from typing import Any

from telegram import Bot, Chat, Message, Update
from telegram.constants import ChatMemberStatus, ChatType
from telegram.error import TelegramError

from bot.conversation.talk import Talk

log = logging.getLogger(__name__)

_ADMINISTRATORS = frozenset({ChatMemberStatus.OWNER, ChatMemberStatus.ADMINISTRATOR})


class Right(Enum):
    """The answer; UNSURE when Telegram could not be asked."""

    YES = auto()
    NO = auto()
    UNSURE = auto()


async def right_to_change(update: Update, bot: Bot) -> Right:
    """Whether the person behind an update may change the chat's settings.

    In a private chat its owner may; what is posted in a channel comes from its administrators; in a
    group an anonymous administrator writes in the group's own name
    (core.telegram.org/bots/api#message, sender_chat), everybody else is looked up.
    """
    chat, message = update.effective_chat, update.effective_message
    if chat is None:
        return Right.NO
    if chat.type == ChatType.PRIVATE or update.channel_post is not None:
        return Right.YES
    if update.callback_query is None and isinstance(message, Message) and message.sender_chat is not None:
        return Right.YES if message.sender_chat.id == chat.id else Right.NO
    return await _looked_up(update, bot, chat)


async def _looked_up(update: Update, bot: Bot, chat: Chat) -> Right:
    if update.effective_user is None:
        return Right.NO
    return await administers(bot, chat.id, update.effective_user.id)


async def administers(bot: Bot, chat: int, person: int) -> Right:
    """Whether somebody administers a group or channel at this moment."""
    try:
        member = await bot.get_chat_member(chat, person)
    except TelegramError as error:
        log.warning("membership unknown chat=%d error=%s", chat, error)
        return Right.UNSURE
    return Right.YES if member.status in _ADMINISTRATORS else Right.NO


async def allowed(talk: Talk) -> bool:
    """Whether the change may go on; if not, the person is told why."""
    right = await right_to_change(talk.update, talk.bot)
    if right is Right.YES:
        return True
    message = talk.say("admins-only" if right is Right.NO else "admins-unsure")
    if talk.update.callback_query is not None:
        await talk.toast(message)
    else:
        await talk.answer(message)
    return False


def for_operators(action: Callable[[Talk], Coroutine[Any, Any, None]]) -> Callable[[Talk], Coroutine[Any, Any, None]]:
    """Only for operators of the settings, by the person's own number; everybody else is told so."""

    async def run(talk: Talk) -> None:
        person = talk.update.effective_user
        if person is not None and person.id in talk.services.settings.operators:
            await action(talk)
        elif talk.update.callback_query is not None:
            await talk.toast(talk.say("operators-only"))
        else:
            await talk.answer(talk.say("operators-only"))

    return run
