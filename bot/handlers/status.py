"""/status [treaty] [participant] and /latest: where a treaty stands."""

from __future__ import annotations

from bot.answers import answer_participant, show_status, viewed
from bot.conversation import Talk
from bot.render_answers import latest_message
from bot.routing import Handler, command


def handlers() -> list[Handler]:
    """The conversation's handlers."""
    return [command("status", status), command("latest", latest)]


async def status(talk: Talk) -> None:
    """Numbers, what is still needed, days left, latest events; of one participant if it is named."""
    found = await viewed(talk)
    if found is None:
        return
    view, rest = found
    if rest:
        await answer_participant(talk, view, rest)
        return
    await talk.answer(show_status(talk, view), [[talk.share_button(view.status.number)]])


async def latest(talk: Talk) -> None:
    """The latest events."""
    found = await viewed(talk)
    if found is not None:
        view, _ = found
        await talk.answer(latest_message(view.status.number, view.latest, talk.language))
