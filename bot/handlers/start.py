"""/start and /help: a greeting in the person's own language, and one tap to follow the first treaty."""

from __future__ import annotations

from bot.conversation import Talk
from bot.follow import follow_button
from bot.routing import Handler, command


def handlers() -> list[Handler]:
    """The conversation's handlers."""
    return [command("start", start), command("help", show_help)]


async def start(talk: Talk) -> None:
    """Greets, and revives a chat that had gone."""
    if talk.known:
        await talk.remember()
    number = talk.services.settings.treaties[0]
    await talk.answer(talk.say("start"), [[follow_button(number, talk.language)]])


async def show_help(talk: Talk) -> None:
    """All commands with an example each."""
    await talk.answer(talk.say("help"))
