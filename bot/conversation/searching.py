"""What /search finds: the index kept as new as the database, and what was found, back from it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from bot.config import LANGUAGES
from bot.conversation.talk import Talk
from bot.language.i18n import say, search_fold
from bot.language.markup import escaped, link
from bot.language.names import participant_name
from bot.messages.answers import statement_lines
from bot.messages.phrases import treaty_name
from bot.messages.press import reported_line
from storage import news, search, switches, treaties
from storage.search import Entry
from storage.treaties import Trusted
from watchers.depositary.model import Statement
from watchers.press.stories import Story

MOST_WORDS = 8
MOST_SECONDS = 0.3
_VERSION = "search index 2"
_STATEMENT, _STORY = "statement", "story"


@dataclass(frozen=True, slots=True)
class Found:
    """A statement on a treaty's page, or a story of the press."""

    number: str
    url: str
    statement: Statement | None = None
    story: Story | None = None


def searched_words(query: str) -> list[str]:
    """The words that are looked for: at most eight different ones, whatever their case and accents; ə is e, ı is i."""
    return list(dict.fromkeys(search_fold(query).split()))[:MOST_WORDS]


async def search_all(talk: Talk, words: Sequence[str], limit: int) -> list[Found]:
    """Statements and stories with all the words, in a reader's thread. Raises SearchTooLongError.

    The index is filled anew when what it was made of has changed: read by a reader, written in one go.
    """
    database = talk.services.database
    async with talk.services.locks.of(_VERSION):
        fresh = await database.read(_fresh_index)
        if fresh is not None:
            await database.write(fresh.store)
    return await database.read(lambda c: _found(c, words, limit))


@dataclass(frozen=True, slots=True)
class _Index:
    version: str
    entries: Sequence[Entry]

    def store(self, connection: sqlite3.Connection) -> None:
        search.replace_all(connection, self.entries)
        switches.put(connection, _VERSION, self.version)


def _fresh_index(connection: sqlite3.Connection) -> _Index | None:
    version = treaties.version(connection)
    if switches.value_of(connection, _VERSION) == version:
        return None
    return _Index(version, list(_entries(connection)))


def _found(connection: sqlite3.Connection, words: Sequence[str], limit: int) -> list[Found]:
    entries = search.find(connection, words, limit, MOST_SECONDS)
    known = {number: treaties.trusted(connection, number) for number in {entry.treaty for entry in entries}}
    return [found for entry in entries for found in _back(connection, entry, known[entry.treaty])]


def _entries(connection: sqlite3.Connection) -> Iterator[Entry]:
    for number in treaties.numbers(connection):
        known = treaties.trusted(connection, number)
        for place, statement in enumerate(known.status.statements if known is not None else ()):
            words = f"{_names(statement.code, statement.participant)} {statement.heading} {statement.text}"
            words = f"{words} {_kinds(statement.kind)}"
            yield Entry(search_fold(words), _STATEMENT, number, str(place))
        for one in news.stories_of(connection, number):
            titles = " ".join(sighting.title for sighting in one.story.sightings)
            words = f"{_names(one.story.participant, '')} {titles}"
            yield Entry(search_fold(words), _STORY, number, str(one.id))


def _names(code: str | None, printed: str) -> str:
    return " ".join([printed, *(participant_name(code, printed, language) for language in LANGUAGES if code)])


@cache
def _kinds(kind: str) -> str:
    """What a statement is, in every language: "qeyd-şərt" finds reservations."""
    return " ".join(say(language, f"words-{kind}") for language in LANGUAGES)


def found_lines(found: Found, language: str) -> list[str]:
    """A statement with a link to the UN's page, or a story with its sources."""
    where = f"📜 {treaty_name(found.number, language)}"
    if found.statement is not None:
        return [statement_lines(found.statement, language, with_name=True), f"{where} · {link('UN', found.url)}"]
    if found.story is None:
        return []
    told = found.story.links[0]
    return [
        f"📰 {reported_line(found.story, language)}",
        f"{link(told.outlet, told.url)}: {escaped(told.title)}",
        where,
    ]


def found_message(query: str, found: Sequence[Found], language: str) -> str:
    """What was found, one after another; that nothing was."""
    if not found:
        return str(say(language, "search-none", query=query))
    lines = [f"🔎 <b>{escaped(query)}</b>"]
    for one in found:
        lines += ["", *found_lines(one, language)]
    return "\n".join(lines)


def _back(connection: sqlite3.Connection, entry: Entry, known: Trusted | None) -> Iterator[Found]:
    url = known.url if known is not None else ""
    if entry.kind == _STORY:
        yield Found(entry.treaty, url, story=news.story_by_id(connection, int(entry.ref)).story)
    elif known is not None and int(entry.ref) < len(known.status.statements):  # the page may have changed meanwhile
        yield Found(entry.treaty, url, statement=known.status.statements[int(entry.ref)])
