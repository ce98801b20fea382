"""What several conversations answer alike: a treaty's view, a participant found by its name."""

from __future__ import annotations

from collections.abc import Callable
from zoneinfo import ZoneInfo

from bot.conversation.talk import Talk, pressed
from bot.language.finding import guess
from bot.language.i18n import Html
from bot.language.names import flag, participant_name
from bot.messages.answers import participant_message, status_message
from bot.messages.view import View, ask, default_treaty, view
from storage import wishes
from watchers.participants import table

OPEN = "open"
ONE_RESERVER = "reserver"


async def viewed(talk: Talk) -> tuple[View, str] | None:
    """The treaty a person asks about and the rest of the words; what is not watched or read yet is said."""
    question, watched = ask(talk.words), talk.services.settings.treaties
    database = talk.services.database
    number = question.number
    if number is None:
        number = await database.read(lambda c: default_treaty(c, talk.chat.address, watched))
    seen = await database.read(lambda c: view(c, number))
    if seen is None:
        await answer_unread(talk, number)
        return None
    return seen, question.rest


async def answer_unread(talk: Talk, number: str) -> None:
    """There is nothing to show of a treaty: its page has not been read yet, or is not read at all."""
    watched = talk.services.settings.treaties
    polled = number in watched or number in await talk.services.database.read(wishes.followed)
    told = talk.say("treaty-unknown", query=number, treaties=", ".join(watched))
    await talk.answer(talk.say("status-nothing") if polled else told)


async def choose_participant(talk: Talk, seen: View, query: str, action: str) -> str | None:
    """The code a person means; several candidates become buttons, none is said."""
    found = guess(query)
    if found.sure:
        return found.codes[0]
    if not found.codes:
        await talk.answer(talk.say("participant-unknown", query=query))
        return None
    buttons = [
        [(f"{flag(code)} {shown_name(code, seen, talk.language)}", f"{action}|{seen.status.number}|{code}")]
        for code in found.codes
    ]
    await talk.answer(talk.say("participant-which"), buttons)
    return None


def shown_name(code: str, seen: View, language: str) -> str:
    """The participant's name: the page's own where it stands on it and we know no better."""
    row, known = seen.row(code), table().get(code)
    printed = row.name if row is not None else known.english if known is not None else code
    return participant_name(code, printed, language)


async def answer_participant(talk: Talk, seen: View, query: str) -> None:
    """One participant's steps, or which one is meant."""
    code = await choose_participant(talk, seen, query, OPEN)
    if code is not None:
        await talk.answer(show_participant(talk, seen, code), [[talk.share_button(seen.status.number, code)]])


async def show_chosen(talk: Talk, show: Callable[[Talk, View, str], Html]) -> None:
    """The candidate whose button was pressed takes the place of the question."""
    number, code = pressed(talk.update)
    seen = await talk.services.database.read(lambda connection: view(connection, number))
    if seen is not None:
        await talk.edit(show(talk, seen, code))
    await talk.toast()


def show_status(talk: Talk, seen: View) -> Html:
    """Where the treaty stands today, in the chat's zone."""
    today = talk.now.astimezone(ZoneInfo(talk.chat.time_zone)).date()
    return status_message(seen, language=talk.language, zone=talk.chat.time_zone, today=today)


def show_participant(talk: Talk, seen: View, code: str) -> Html:
    """Its actions, dates and statements."""
    return participant_message(code, seen, language=talk.language, zone=talk.chat.time_zone)
