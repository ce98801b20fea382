"""/about: the sources, and what "recorded" means."""

from __future__ import annotations

from bot.conversation import Talk
from bot.routing import Handler, command


def handlers() -> list[Handler]:
    """The conversation's handlers."""
    return [command("about", about)]


async def about(talk: Talk) -> None:
    """Sources, words, and why the press's numbers differ."""
    await talk.answer(talk.say("about"))
