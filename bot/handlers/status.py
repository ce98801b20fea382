"""/status [treaty] [participant] and /latest: where a treaty stands."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from bot.answers import answer_participant, viewed
from bot.conversation import Talk
from bot.render_answers import latest_message, status_message
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
    today = talk.now.astimezone(ZoneInfo(talk.chat.time_zone)).date()
    message = status_message(view, language=talk.language, zone=talk.chat.time_zone, today=today)
    await talk.answer(message)


async def latest(talk: Talk) -> None:
    """The latest events."""
    found = await viewed(talk)
    if found is not None:
        view, _ = found
        await talk.answer(latest_message(view.status.number, view.latest, talk.language))
