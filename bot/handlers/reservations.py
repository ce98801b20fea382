"""/reservations [NAME]: a reader of statements; who made them, then each text, by buttons."""

from __future__ import annotations

from bot.conversation.answers import ONE_RESERVER, choose_participant, shown_name, viewed
from bot.conversation.forms import form, one_of, participant, place, treaty
from bot.conversation.routing import Handler, command, press
from bot.conversation.talk import Talk, pressed
from bot.language.i18n import Html
from bot.messages.statements import READ, articles_page, authors_page, statement_page
from bot.messages.view import View, view

_EVERYBODY = "*"
_FORM = form((treaty, one_of(_EVERYBODY), place), (treaty, participant), (treaty, participant, place, place))


def handlers() -> list[Handler]:
    """The conversation's handlers."""
    return [
        command("reservations", reservations),
        press(ONE_RESERVER, opened, form((treaty, participant))),
        press(READ, turned, _FORM),
    ]


async def reservations(talk: Talk) -> None:
    """Everybody who made a statement, or one participant's statements."""
    found = await viewed(talk)
    if found is None:
        return
    seen, rest = found
    if not rest and not seen.status.statements:
        await talk.answer(talk.say("reservations-none"))
        return
    if not rest:
        await talk.answer(*authors_page(seen, talk.language, 0))
        return
    code = await choose_participant(talk, seen, rest, ONE_RESERVER)
    if code is not None:
        await talk.answer(*_of(talk, seen, code, 0, 0))


def _of(talk: Talk, seen: View, code: str, which: int, part: int) -> tuple[Html, list[list[tuple[str, str]]]]:
    page = statement_page(seen, code, which, part, talk.language)
    if page is not None:
        return page
    return talk.say("reservations-none-of", name=shown_name(code, seen, talk.language)), []


async def opened(talk: Talk) -> None:
    """One of several candidates was chosen by its button."""
    number, code = pressed(talk.update)
    seen = await talk.services.database.read(lambda connection: view(connection, number))
    if seen is not None:
        await talk.edit(*_of(talk, seen, code, 0, 0))
    await talk.toast()


async def turned(talk: Talk) -> None:
    """Another page: of the list ("read|XVIII-16|*|1"), of articles ("read|XVIII-16|AZE") or of a text ("…|0|2")."""
    number, code, *places = pressed(talk.update)
    seen = await talk.services.database.read(lambda connection: view(connection, number))
    if seen is not None:
        which, part, *_ = [*map(int, places), 0, 0]
        chosen = None if places else articles_page(seen, code, talk.language)
        shown = authors_page(seen, talk.language, which) if code == _EVERYBODY else _of(talk, seen, code, which, part)
        await talk.edit(*(chosen or shown))
    await talk.toast()
