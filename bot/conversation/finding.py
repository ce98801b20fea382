"""What /find and a bare text in private answer: participants, treaties and words, with buttons; or kindly."""

from __future__ import annotations

import contextlib

from bot.botapi.keyboards import Button
from bot.conversation.answers import OPEN, show_participant, show_status, shown_name, viewed
from bot.conversation.follow import follow_button
from bot.conversation.forms import form, one_of, treaty, words
from bot.conversation.searching import found_message, search_all, searched_words
from bot.conversation.talk import Talk, pressed
from bot.language.finding import Guess, guess
from bot.language.greetings import greeting_in
from bot.language.i18n import search_fold
from bot.language.markup import escaped, shorten
from bot.language.names import flag
from bot.language.spelling import LONGEST
from bot.messages.found import Found, found_page
from bot.messages.phrases import treaties_called, treaty_name
from bot.messages.view import View, ask, view
from storage.search import SearchTooLongError
from watchers.depositary.treaties import listed, named_treaties

LOOK = "look"
_TREATY, _WORDS = "treaty", "words"
_MOST_WORDS = 10
_MOST_TREATIES = 4
_SHORTEST = 3
"""Letters a word needs to be searched for in statements."""
_LONGEST_DATA = 48
_QUOTED = 60
IS_LOOK = form((one_of(_TREATY), treaty), (one_of(_WORDS), words))


async def answer_found(talk: Talk) -> None:
    """One answer: the participant that is surely meant, with buttons to the rest; else all that may be meant."""
    query = talk.words
    if ask(query).number is not None:
        await _answer_treaty(talk)
        return
    said = greeting_in(query)
    if said is not None:
        await talk.answer(f"{talk.say(f'find-{said}')}\n\n{talk.say('find-can')}")
        return
    if len(query) > LONGEST or not search_fold(query):
        await _answer_kindly(talk, query)
        return
    found = await _found(talk, query)
    if not found.guess.codes:
        await (_answer_rest(talk, found) if found.rest else _answer_kindly(talk, query))
        return
    seen = await viewed(talk)
    if seen is not None:
        await _answer_guess(talk, seen[0], found)


async def _answer_treaty(talk: Talk) -> None:
    """A treaty by its number, and the participant named after it."""
    seen = await viewed(talk)
    if seen is None:
        return
    known, rest = seen
    named = guess(rest) if rest else Guess()
    text = show_participant(talk, known, named.codes[0]) if named.sure else show_status(talk, known)
    await talk.answer(text, [[talk.share_button(known.status.number, *named.codes[: int(named.sure)])]])


async def _answer_kindly(talk: Talk, query: str) -> None:
    """Nothing is meant that we know: what one can ask, with what was asked where it is short."""
    can = talk.say("find-can")
    quoted = shorten(query, _QUOTED)
    await talk.answer(f"{talk.say('find-none', query=quoted)}\n\n{can}" if search_fold(query) else can)


async def _found(talk: Talk, query: str) -> Found:
    treaties = list(dict.fromkeys([*treaties_called(query), *(one.number for one in named_treaties(query))]))
    words = search_fold(query).split()
    count = 0
    if words and min(map(len, words)) >= (1 if query > "\u2e80" else _SHORTEST):
        with contextlib.suppress(SearchTooLongError):  # the rest of the answer says enough
            count = len(await search_all(talk, searched_words(query), _MOST_WORDS))
    return Found(query, guess(query), tuple(treaties), count)


async def _answer_guess(talk: Talk, seen: View, found: Found) -> None:
    number = seen.status.number
    if found.guess.sure:
        code = found.guess.codes[0]
        buttons = [[talk.share_button(number, code)], *_rest(talk, found)]
        await talk.answer(show_participant(talk, seen, code), buttons)
        return
    asked: list[list[Button]] = [
        [(f"{flag(code)} {shown_name(code, seen, talk.language)}", f"{OPEN}|{number}|{code}")]
        for code in found.guess.codes
    ]
    await talk.answer(found_page(found, talk.language), [*asked, *_rest(talk, found)])


async def _answer_rest(talk: Talk, found: Found) -> None:
    await talk.answer(found_page(found, talk.language), _rest(talk, found))


def _rest(talk: Talk, found: Found) -> list[list[Button]]:
    """Buttons to the treaties and to the words."""
    rows: list[list[Button]] = [
        [(f"📜 {number} {shorten(treaty_name(number, talk.language), 48)}", f"{LOOK}|{_TREATY}|{number}")]
        for number in found.treaties[:_MOST_TREATIES]
    ]
    query = found.query.replace("|", " ")
    if found.words and len(query.encode()) <= _LONGEST_DATA:
        rows.append([(talk.say("find-words", count=found.words), f"{LOOK}|{_WORDS}|{query}")])
    return rows


async def looked(talk: Talk) -> None:
    """A treaty ("look|treaty|XVIII-16") or the words ("look|words|extradition") of an answer were chosen."""
    kind, wanted = pressed(talk.update)
    if kind == _WORDS:
        try:
            found = await search_all(talk, searched_words(wanted), _MOST_WORDS)
            await talk.answer(found_message(wanted, found, talk.language))
        except SearchTooLongError:
            await talk.answer(talk.say("search-too-long"))
    elif kind == _TREATY and wanted in listed():
        seen = await talk.services.database.read(lambda c: view(c, wanted))
        title = f"📜 <b>{treaty_name(wanted, talk.language)}</b> · {wanted}\n{escaped(shorten(listed()[wanted].title))}"
        text = title if seen is None else show_status(talk, seen)
        share = [] if seen is None else [[talk.share_button(wanted)]]
        await talk.answer(text, [[follow_button(wanted, talk.language)], *share])
    await talk.toast()
