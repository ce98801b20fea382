"""Following a treaty, as every conversation that offers it does it."""

from __future__ import annotations

import sqlite3

from bot.conversation import Button, Talk
from bot.i18n import say
from bot.phrases import treaty_name
from bot.reading import ask, default_treaty
from storage import chats

FOLLOW = "follow"


def follow_button(number: str, language: str) -> Button:
    """The one tap that follows a treaty."""
    return say(language, "start-button", treaty=treaty_name(number, language)), f"{FOLLOW}|{number}"


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


async def watched_treaty(talk: Talk, words: str) -> str | None:
    """The treaty a person means; one we do not watch is said so, and None comes back."""
    watched = talk.services.settings.treaties
    question = ask(words)
    number = question.number or await talk.services.database.read(
        lambda c: default_treaty(c, talk.chat.address, watched)
    )
    if number in watched and not question.rest:
        return number
    await talk.answer(talk.say("treaty-unknown", query=words, treaties=", ".join(watched)))
    return None
