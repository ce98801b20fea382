"""What /search finds: the index kept as new as the database, and what was found, back from it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from bot.config import LANGUAGES
from bot.language.i18n import say, search_fold
from bot.language.markup import escaped, link
from bot.language.names import participant_name
from bot.messages.answers import statement_lines
from bot.messages.phrases import treaty_name
from bot.messages.press import reported_line
from storage import news, search, switches, treaties
from storage.search import Entry
from watchers.depositary.model import Statement
from watchers.press.stories import Story

_VERSION = "search index 2"
_STATEMENT, _STORY = "statement", "story"


@dataclass(frozen=True, slots=True)
class Found:
    """A statement on a treaty's page, or a story of the press."""

    number: str
    url: str
    statement: Statement | None = None
    story: Story | None = None


def search_all(connection: sqlite3.Connection, query: str, limit: int) -> list[Found]:
    """Statements and stories with all the words, whatever their case and accents; ə is e, ı is i."""
    version = treaties.version(connection)
    if switches.value_of(connection, _VERSION) != version:
        search.replace_all(connection, _entries(connection))
        switches.put(connection, _VERSION, version)
    return [found for entry in search.find(connection, search_fold(query), limit) for found in _back(connection, entry)]


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


def _back(connection: sqlite3.Connection, entry: Entry) -> Iterator[Found]:
    known = treaties.trusted(connection, entry.treaty)
    url = known.url if known is not None else ""
    if entry.kind == _STORY:
        yield Found(entry.treaty, url, story=news.story_by_id(connection, int(entry.ref)).story)
    elif known is not None:
        yield Found(entry.treaty, url, statement=known.status.statements[int(entry.ref)])
