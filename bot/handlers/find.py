"""/find WORDS: participants, treaties and words in one answer; and the buttons of that answer."""

from __future__ import annotations

from bot.conversation.finding import IS_LOOK, LOOK, answer_found, looked
from bot.conversation.routing import Handler, command, press
from bot.conversation.talk import Talk


def handlers() -> list[Handler]:
    """The conversation's handlers."""
    return [command("find", find), press(LOOK, looked, IS_LOOK)]


async def find(talk: Talk) -> None:
    """What the words may mean."""
    if talk.words:
        await answer_found(talk)
    else:
        await talk.answer(talk.say("find-usage"))
