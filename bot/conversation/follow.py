"""Following a treaty, as every conversation that offers it does it; and which treaties may be followed."""

from __future__ import annotations

import sqlite3
from datetime import timedelta

from bot.botapi.keyboards import Button
from bot.config import OtherTreaties
from bot.conversation.budget import Daily
from bot.conversation.talk import Talk
from bot.language.i18n import say
from bot.language.markup import plain_text
from bot.messages.phrases import treaty_name
from bot.messages.view import ask, default_treaty
from storage import chats, notices, wishes
from storage.notices import NoticeKind, Payload
from storage.outbox import OPERATORS
from storage.wishes import Wish
from watchers.depositary.treaties import WITHOUT_TABLE, listed

FOLLOW = "follow"
WISH = "wish"
YES, NO = "yes", "no"
MOST_WISHES_A_DAY = 20
"""Requests the operators get from everybody together."""
_A_DAY = timedelta(days=1)


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
    known = number in talk.services.settings.treaties or number in listed() or number in WITHOUT_TABLE
    if not question.rest and known:
        return number
    watched = ", ".join(talk.services.settings.treaties)
    await talk.answer(talk.say("treaty-unknown", query=words, treaties=watched))
    return None


async def may_follow(talk: Talk, number: str) -> bool:
    """Whether the operator allows it; else the operator is asked, or the person told why not."""
    settings = talk.services.settings
    if number in WITHOUT_TABLE:
        await talk.answer(talk.say("treaty-without-table", treaty=treaty_name(number, talk.language)))
        return False
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
    elif state is Wish.ASKED or await _ask_operator(talk, number):
        await talk.answer(talk.say("treaty-asked", treaty=treaty_name(number, talk.language)))
    else:
        await talk.answer(talk.say("limit-wish"))
    return False


async def _ask_operator(talk: Talk, number: str) -> bool:
    """Each operator gets the request once, with a button for yes and one for no; False beyond the day's limits."""
    settings, now = talk.services.settings, talk.now
    since = now - _A_DAY
    if await talk.services.database.read(lambda c: wishes.asked_since(c, since)) >= MOST_WISHES_A_DAY:
        return False
    if not talk.may_once_more(Daily.WISH):
        return False

    def work(connection: sqlite3.Connection) -> None:
        chats.save_chat(connection, talk.chat, now)
        if not wishes.ask(connection, number, talk.chat.address, now):
            return
        for operator in settings.operators:
            known = chats.find_chat(connection, (operator, 0))
            language = known.language if known is not None else settings.default_language
            key = f"wish|{number}|{operator}|{now.timestamp()}"
            words = _request(number, language)
            notices.queue(connection, key, NoticeKind.WORDS, words, [(operator, 0)], OPERATORS, now)

    await talk.services.database.write(work)
    talk.services.hurry.deliver()
    return True


def _request(number: str, language: str) -> Payload:
    """The question and its two buttons, in an operator's language."""
    text = say(language, "treaty-wish", treaty=treaty_name(number, language), number=number)
    answers = [(plain_text(say(language, f"wish-{word}")), f"{WISH}|{word}|{number}") for word in (YES, NO)]
    return {"html": text, "buttons": [answers]}
