"""/reservations [NAME]: who reserved what, shortly, with a link to the source."""

from __future__ import annotations

from bot.answers import ONE_RESERVER, choose_participant, show_chosen, show_reservations, viewed
from bot.conversation import Talk
from bot.render_answers import reservations_message
from bot.routing import Handler, command, press


def handlers() -> list[Handler]:
    """The conversation's handlers."""
    return [command("reservations", reservations), press(ONE_RESERVER, opened)]


async def reservations(talk: Talk) -> None:
    """Everybody's, or one participant's."""
    found = await viewed(talk)
    if found is None:
        return
    seen, rest = found
    if not rest:
        await talk.answer(
            reservations_message(seen, seen.statements(), language=talk.language, zone=talk.chat.time_zone)
        )
        return
    code = await choose_participant(talk, seen, rest, ONE_RESERVER)
    if code is not None:
        await talk.answer(show_reservations(talk, seen, code))


async def opened(talk: Talk) -> None:
    """One of several candidates was chosen by its button."""
    await show_chosen(talk, show_reservations)
