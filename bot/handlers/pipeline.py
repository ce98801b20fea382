"""/pipeline [treaty]: who is on a rung the press reports and the depositary has not recorded."""

from __future__ import annotations

from bot.conversation.answers import viewed
from bot.conversation.forms import form, place, treaty
from bot.conversation.routing import Handler, command, press
from bot.conversation.talk import Talk, pressed
from bot.language.i18n import Html
from bot.messages.paging import Button, Pages, page_buttons
from bot.messages.press import pipeline, pipeline_message
from bot.messages.view import View, view

_PIPELINE = "pipeline"
_A_PAGE = 12


def handlers() -> list[Handler]:
    """The conversation's handlers."""
    return [command("pipeline", waiting), press(_PIPELINE, turned, form((treaty, place)))]


async def waiting(talk: Talk) -> None:
    """The participants in waiting, the oldest first."""
    found = await viewed(talk)
    if found is not None:
        seen, _ = found
        await talk.answer(*_page(talk, seen, 0))


async def turned(talk: Talk) -> None:
    """Another page of them ("pipeline|XVIII-16|1")."""
    number, page = pressed(talk.update)
    seen = await talk.services.database.read(lambda c: view(c, number))
    if seen is not None:
        await talk.edit(*_page(talk, seen, int(page)))
    await talk.toast()


def _page(talk: Talk, seen: View, place: int) -> tuple[Html, list[list[Button]]]:
    number = seen.status.number
    pages = Pages(pipeline(seen.stories, seen.status), _A_PAGE)
    text = pipeline_message(number, pages.at(place), talk.language)
    return text, page_buttons(pages, place, f"{_PIPELINE}|{number}")
