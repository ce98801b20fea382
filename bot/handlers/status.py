"""/status [treaty] [participant] and /latest: where a treaty stands."""

from __future__ import annotations

from bot.conversation.answers import answer_participant, show_status, viewed
from bot.conversation.forms import form, place, treaty
from bot.conversation.routing import Handler, command, press
from bot.conversation.talk import Talk, pressed
from bot.language.i18n import Html
from bot.messages.answers import latest_message
from bot.messages.paging import Button, Pages, page_buttons
from storage import treaties

_LATEST = "latest"
_A_PAGE = 10
_MOST = 500


def handlers() -> list[Handler]:
    """The conversation's handlers."""
    return [command("status", status), command("latest", latest), press(_LATEST, turned, form((treaty, place)))]


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
    """The latest events, by pages."""
    found = await viewed(talk)
    if found is not None:
        view, _ = found
        await talk.answer(*await _page(talk, view.status.number, 0))


async def turned(talk: Talk) -> None:
    """Another page of events ("latest|XVIII-16|1")."""
    number, page = pressed(talk.update)
    await talk.edit(*await _page(talk, number, int(page)))
    await talk.toast()


async def _page(talk: Talk, number: str, place: int) -> tuple[Html, list[list[Button]]]:
    events = await talk.services.database.read(lambda c: treaties.latest_events(c, number, limit=_MOST))
    pages = Pages(events, _A_PAGE)
    return latest_message(number, pages.at(place), talk.language), page_buttons(pages, place, f"{_LATEST}|{number}")
