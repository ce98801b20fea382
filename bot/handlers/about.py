"""/about and /privacy: the sources, what "recorded" means, and what is kept about a chat."""

from __future__ import annotations

from bot.conversation.routing import Handler, command
from bot.conversation.talk import Talk
from bot.messages.kept import privacy_message


def handlers() -> list[Handler]:
    """The conversation's handlers."""
    return [command("about", about, cap=None), command("privacy", privacy, cap=None)]


async def about(talk: Talk) -> None:
    """Sources, words, and why the press's numbers differ."""
    await talk.answer(talk.say("about"))


async def privacy(talk: Talk) -> None:
    """What is kept about a chat, in a few lines."""
    await talk.answer(privacy_message(talk.language))
