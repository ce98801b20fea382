"""Following a treaty, as every conversation that offers it does it; and which treaties may be followed."""

from __future__ import annotations

import logging
import sqlite3

from telegram.error import TelegramError

from bot.botapi.keyboards import Button, keyboard
from bot.config import OtherTreaties
from bot.conversation.talk import Talk
from bot.language.i18n import say
from bot.messages.phrases import treaty_name
from bot.messages.view import ask, default_treaty
from storage import chats, wishes
from storage.wishes import Wish
from watchers.depositary.treaties import listed

log = logging.getLogger(__name__)

FOLLOW = "follow"
WISH = "wish"
YES, NO = "yes", "no"


def follow_button(number: str, language: str) -> Button:
    """The one tap that follows the treaty named above."""
    return say(language, "start-button"), f"{FOLLOW}|{number}"


async def follow(talk: Talk, number: str) -> bool:
    """Follows a treaty from now on; False when it was followed already."""

    def work(connection: sqlite3.Connection) -> bool:
        chats.save_chat(connection, talk.chat, talk.now)
        return chats.subscribe(connection, talk.chat.address, number, talk.now)

    return await talk.services.database.write(work)


async def unfollow(talk: Talk, number: str) -> bool:
    """Stops following; False when it was not followed."""
    return await talk.services.database.write(lambda c: chats.unsubscribe(c, talk.chat.address, number))


async def followed(talk: Talk) -> list[str]:
    """What the chat follows."""
    return await talk.services.database.read(lambda c: chats.subscriptions(c, talk.chat.address))


async def named_treaty(talk: Talk, words: str) -> str | None:
    """The treaty a person means, else the chat's own; None after saying that there is no such treaty."""
    question = ask(words)
    number = question.number or await talk.services.database.read(
        lambda c: default_treaty(c, talk.chat.address, talk.services.settings.treaties)
    )
    if not question.rest and (number in talk.services.settings.treaties or number in listed()):
        return number
    watched = ", ".join(talk.services.settings.treaties)
    await talk.answer(talk.say("treaty-unknown", query=words, treaties=watched))
    return None


async def may_follow(talk: Talk, number: str) -> bool:
    """Whether the operator allows it; else the operator is asked, or the person told why not."""
    settings = talk.services.settings
    if number in settings.treaties:
        return True
    known = number in listed() and settings.other_treaties is not OtherTreaties.NONE
    if known and settings.other_treaties is OtherTreaties.ALL:
        return True
    state = await talk.services.database.read(lambda c: wishes.state_of(c, number)) if known else None
    if state is Wish.ALLOWED:
        return True
    if not known or (state is None and not settings.operators):
        await talk.answer(talk.say("treaty-unknown", query=number, treaties=", ".join(settings.treaties)))
    elif state is Wish.REFUSED:
        await talk.answer(talk.say("treaty-refused", treaty=treaty_name(number, talk.language)))
    else:
        await _ask_operator(talk, number)
        await talk.answer(talk.say("treaty-asked", treaty=treaty_name(number, talk.language)))
    return False


async def _ask_operator(talk: Talk, number: str) -> None:
    """Each operator gets the request once, with a button for yes and one for no."""

    def work(connection: sqlite3.Connection) -> bool:
        chats.save_chat(connection, talk.chat, talk.now)
        return wishes.ask(connection, number, talk.chat.address, talk.now)

    if not await talk.services.database.write(work):
        return
    settings = talk.services.settings
    for operator in settings.operators:
        known = await talk.services.database.read(lambda c, chat=operator: chats.find_chat(c, (chat, 0)))  # type: ignore[misc]
        language = known.language if known is not None else settings.default_language
        text = say(language, "treaty-wish", treaty=treaty_name(number, language), number=number)
        answers = [(say(language, f"wish-{word}"), f"{WISH}|{word}|{number}") for word in (YES, NO)]
        try:
            await talk.bot.send_message(operator, text, parse_mode="HTML", reply_markup=keyboard([answers]))
        except TelegramError as error:
            log.warning("operator not asked operator=%d error=%s", operator, error)
