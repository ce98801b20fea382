"""/participant NAME, and a bare name written to the bot in private: one participant's steps."""

from __future__ import annotations

from bot.answers import OPEN, answer_participant, show_participant, viewed
from bot.conversation import Talk, pressed
from bot.reading import view
from bot.routing import Handler, command, press


def handlers() -> list[Handler]:
    """The conversation's handlers."""
    return [command("participant", participant), press(OPEN, opened)]


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
    wanted = pressed(talk.update)
    if len(wanted) == 2:  # noqa: PLR2004 - a treaty and a participant
        number, code = wanted
        seen = await talk.services.database.read(lambda connection: view(connection, number))
        if seen is not None:
            await talk.edit(show_participant(talk, seen, code))
    await talk.toast()
