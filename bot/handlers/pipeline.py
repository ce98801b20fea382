"""/pipeline [treaty]: who is on a rung the press reports and the depositary has not recorded."""

from __future__ import annotations

from bot.answers import viewed
from bot.conversation import Talk
from bot.render_press import pipeline, pipeline_message
from bot.routing import Handler, command


def handlers() -> list[Handler]:
    """The conversation's handlers."""
    return [command("pipeline", waiting)]


async def waiting(talk: Talk) -> None:
    """The participants in waiting, the oldest first."""
    found = await viewed(talk)
    if found is not None:
        view, _ = found
        await talk.answer(pipeline_message(view.status.number, pipeline(view.stories, view.status), talk.language))
