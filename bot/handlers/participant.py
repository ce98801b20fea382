"""/participant NAME, and a bare name written to the bot in private: one participant's steps."""

from __future__ import annotations

from bot.conversation.answers import OPEN, answer_participant, show_chosen, show_participant, viewed
from bot.conversation.forms import form, treaty
from bot.conversation.forms import participant as code
from bot.conversation.routing import Handler, command, press
from bot.conversation.talk import Talk


def handlers() -> list[Handler]:
    """The conversation's handlers."""
    return [command("participant", participant), press(OPEN, opened, form((treaty, code)))]


async def participant(talk: Talk) -> None:
    """Finds the participant, typing mistakes forgiven, and tells its actions, dates and statements."""
    found = await viewed(talk)
    if found is None:
        return
    seen, rest = found
    if rest:
        await answer_participant(talk, seen, rest)
    else:
        await talk.answer(talk.say("participant-usage"))


async def opened(talk: Talk) -> None:
    """One of several candidates was chosen by its button."""
    await show_chosen(talk, show_participant)
