"""Who may change a chat's settings: asked of Telegram at every change, remembered nowhere."""

from __future__ import annotations

import logging
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from telegram import Bot, Message, Update
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


@dataclass(frozen=True, slots=True)
class Membership:
    """What only Telegram knows: whether this person administers this chat."""

    chat: int
    person: int


def claim(update: Update) -> Right | Membership:
    """What an update says by itself about the right to change its chat's settings, or what is to be asked. Pure.

    In a private chat its owner may. What is posted in a channel comes from its administrators, and in a
    group an anonymous administrator writes in the group's own name: the sender is then this very chat,
    never another one (core.telegram.org/bots/api#message, sender_chat). Words passed on from elsewhere
    are somebody else's. A button is pressed by a person, whoever the message under it is from.
    """
    chat, person, message = update.effective_chat, update.effective_user, update.effective_message
    if chat is None:
        return Right.NO
    if chat.type == ChatType.PRIVATE:
        return Right.YES if person is not None and person.id == chat.id else Right.NO
    if update.callback_query is None and isinstance(message, Message):
        if message.forward_origin is not None or message.is_automatic_forward:
            return Right.NO
        if message.sender_chat is not None:
            return Right.YES if message.sender_chat.id == chat.id else Right.NO
        if update.channel_post is not None:
            return Right.YES
    return Right.NO if person is None else Membership(chat.id, person.id)


async def right_to_change(update: Update, bot: Bot) -> Right:
    """Whether the person behind an update may change the chat's settings at this moment."""
    claimed = claim(update)
    return claimed if isinstance(claimed, Right) else await administers(bot, claimed.chat, claimed.person)


async def administers(bot: Bot, chat: int, person: int) -> Right:
    """Whether somebody administers a group or channel at this moment."""
    try:
        member = await bot.get_chat_member(chat, person)
    except TelegramError as error:
        log.warning("membership unknown chat=%d error=%s", chat, error)
        return Right.UNSURE
    return Right.YES if member.status in _ADMINISTRATORS else Right.NO


async def may_change(talk: Talk) -> bool:
    """Whether the change may go on; nobody is told."""
    return await right_to_change(talk.update, talk.bot) is Right.YES


async def allowed(talk: Talk) -> bool:
    """Whether the change may go on; if not, the person is told why."""
    right = await right_to_change(talk.update, talk.bot)
    if right is Right.YES:
        return True
    await talk.refuse(talk.say("admins-only" if right is Right.NO else "admins-unsure"))
    return False


def is_operator(update: Update, operators: tuple[int, ...]) -> bool:
    """Whether a person named in the settings speaks, in their own name."""
    message, person = update.effective_message, update.effective_user
    if update.callback_query is None and isinstance(message, Message) and message.sender_chat is not None:
        return False
    return person is not None and person.id in operators


def for_operators(action: Callable[[Talk], Coroutine[Any, Any, None]]) -> Callable[[Talk], Coroutine[Any, Any, None]]:
    """Only for operators of the settings, by the person's own number; everybody else is told so."""

    async def run(talk: Talk) -> None:
        if is_operator(talk.update, talk.services.settings.operators):
            await action(talk)
        else:
            await talk.refuse(talk.say("operators-only"))

    return run
