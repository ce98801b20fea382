"""/treaties: the MTDSG's list searched, each treaty a button that follows it; and the operator's yes or no."""

from __future__ import annotations

import sqlite3

from bot.conversation.follow import FOLLOW, NO, WISH, YES
from bot.conversation.forms import form, one_of, place, treaty, words
from bot.conversation.permission import for_operators
from bot.conversation.routing import Handler, command, press
from bot.conversation.talk import Talk, pressed
from bot.language.i18n import say
from bot.language.markup import escaped, shorten
from bot.messages.paging import Pages, page_buttons
from bot.messages.phrases import treaty_name
from storage import chats, notices, wishes
from storage.chats import Address
from storage.notices import NoticeKind
from storage.outbox import PUSH
from storage.wishes import Wish
from watchers.depositary.treaties import Listed, find_treaties

_FIND = "find"
_A_PAGE = 6
_DECISION = form((one_of(YES, NO), treaty))
_LONGEST_QUERY = 30
_MOST_BYTES = 50
"""Of the query in a button's data, which has 64 with its name and page."""
_LONGEST_NAME = 48


def handlers() -> list[Handler]:
    """The conversation's handlers."""
    return [
        command("treaties", search),
        press(_FIND, turned, form((words, place))),
        press(WISH, for_operators(decided), _DECISION),
    ]


async def search(talk: Talk) -> None:
    """Finds treaties by number or words of the title."""
    query = _cut(talk.words.replace("|", " "))
    if not query:
        await talk.answer(talk.say("treaties-usage"))
        return
    found = find_treaties(query)
    if not found:
        await talk.answer(talk.say("treaties-none", query=query))
        return
    await talk.answer(*_page(talk, query, found, 0))


def _cut(query: str) -> str:
    """As much of it as fits into a button."""
    return query[:_LONGEST_QUERY].encode()[:_MOST_BYTES].decode(errors="ignore").strip()


async def turned(talk: Talk) -> None:
    """Another page of what was found."""
    query, page = pressed(talk.update)
    found = find_treaties(query[:_LONGEST_QUERY])
    if found:
        await talk.edit(*_page(talk, query, found, int(page)))
    await talk.toast()


def _page(talk: Talk, query: str, found: list[Listed], place: int) -> tuple[str, list[list[tuple[str, str]]]]:
    pages = Pages(found, _A_PAGE)
    shown = pages.at(place)
    lines: list[str] = [talk.say("treaties-found", query=query, count=len(found))]
    for one in shown:
        lines += ["", f"<b>{one.number}</b> · {escaped(shorten(one.title, 220))}", f"<i>{escaped(one.chapter)}</i>"]
    buttons = [[(f"🔔 {one.number} {shorten(one.name, _LONGEST_NAME)}", f"{FOLLOW}|{one.number}")] for one in shown]
    return "\n".join(lines), [*buttons, *page_buttons(pages, place, f"{_FIND}|{query}")]


async def decided(talk: Talk) -> None:
    """An operator's word; the chat that asked follows from now on, or hears of the refusal."""
    word, number = pressed(talk.update)
    yes = word == YES

    def work(connection: sqlite3.Connection) -> tuple[int, int] | None:
        asked = wishes.decide(connection, number, Wish.ALLOWED if yes else Wish.REFUSED)
        if asked is not None and yes:
            if chats.find_chat(connection, asked) is None:
                return None
            chats.subscribe(connection, asked, number, talk.now)
        if asked is not None:
            _answer(connection, talk, number, asked, yes=yes)
        return asked

    asked = await talk.services.database.write(work)
    if asked is not None:
        talk.services.hurry.deliver()
    mark = talk.say(f"wish-{YES if yes else NO}")
    await talk.edit(f"{mark}: <b>{treaty_name(number, talk.language)}</b> ({escaped(number)})")
    await talk.toast()


def _answer(connection: sqlite3.Connection, talk: Talk, number: str, asked: Address, *, yes: bool) -> None:
    """Whoever asked for the treaty hears of the decision, in the chat's language."""
    known = chats.find_chat(connection, asked)
    language = known.language if known is not None else talk.services.settings.default_language
    words = say(language, "subscribed" if yes else "treaty-refused", treaty=treaty_name(number, language))
    key = f"wish|{number}|{asked[0]}|{asked[1]}|{talk.now.timestamp()}"
    notices.queue(connection, key, NoticeKind.WORDS, {"html": words}, [asked], PUSH, talk.now)
