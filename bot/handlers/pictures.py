"""/chart and /map: the road to entry into force and the world, for light or dark screens."""

from __future__ import annotations

import logging
from functools import partial

from bot.botapi.keyboards import Button
from bot.conversation.answers import viewed
from bot.conversation.forms import form, one_of, treaty
from bot.conversation.routing import Handler, command, press
from bot.conversation.talk import Talk, pressed
from bot.messages.view import View, view
from bot.pictures.artist import Picture, Wish
from bot.pictures.drawing import PictureFailedError
from bot.pictures.spec import Theme
from bot.pictures.specs import Kind, caption

log = logging.getLogger(__name__)

_PICTURE = "pic"


def handlers() -> list[Handler]:
    """The conversation's handlers."""
    return [
        command("chart", chart),
        command("map", world),
        press(_PICTURE, other_theme, form((one_of(*Kind), treaty, one_of(*Theme)))),
    ]


async def chart(talk: Talk) -> None:
    """Signatures and instruments over time."""
    await _answer(talk, Kind.CHART)


async def world(talk: Talk) -> None:
    """Participants by what they have done."""
    await _answer(talk, Kind.MAP)


async def _answer(talk: Talk, kind: Kind) -> None:
    found = await viewed(talk)
    if found is None:
        return
    seen, _ = found
    drawn = await _drawn(talk, kind, seen.status.number, Theme.LIGHT)
    if drawn is None:
        await talk.answer(talk.say("picture-failed"))
        return
    buttons = _buttons(talk, kind, seen, Theme.LIGHT)
    await talk.send_photo(drawn.content, _caption(talk, seen), buttons, partial(talk.services.artist.sent, drawn))


async def _drawn(talk: Talk, kind: Kind, number: str, theme: Theme) -> Picture | None:
    try:
        wish = Wish(kind, number, talk.language, talk.chat.time_zone, theme)
        return await talk.services.artist.picture(wish)
    except PictureFailedError:
        log.exception("no picture kind=%s treaty=%s language=%s", kind, number, talk.language)
        return None


def _caption(talk: Talk, seen: View) -> str:
    return caption(seen, talk.language, talk.chat.time_zone)


def _buttons(talk: Talk, kind: Kind, seen: View, theme: Theme) -> list[list[Button]]:
    other, sign = (Theme.DARK, "🌙") if theme is Theme.LIGHT else (Theme.LIGHT, "☀️")
    number = seen.status.number
    return [[(sign, f"{_PICTURE}|{kind}|{number}|{other}"), talk.share_button(number)]]


async def other_theme(talk: Talk) -> None:
    """The picture is replaced by one for the other kind of screen, of today's state."""
    wanted, number, screen = pressed(talk.update)
    kind, theme = Kind(wanted), Theme(screen)
    seen = await talk.services.database.read(lambda connection: view(connection, number))
    drawn = await _drawn(talk, kind, number, theme)
    if seen is not None and drawn is not None:
        buttons = _buttons(talk, kind, seen, theme)
        await talk.edit_photo(drawn.content, _caption(talk, seen), buttons, partial(talk.services.artist.sent, drawn))
    await talk.toast()
