"""What answers are made of: a treaty's trusted status with its numbers, news and source, in one read."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from storage import chats, health, news, treaties
from storage.chats import Address
from storage.health import Health
from storage.treaties import Context, Recorded
from watchers.addresses import canonical_number, looks_like_number
from watchers.depositary.model import Participant, Statement, TreatyStatus
from watchers.press.stories import Story

PAGE_SOURCE = "page"
XML_SOURCE = "xml"
NEWS_SOURCE = "news"


@dataclass(frozen=True, slots=True)
class View:
    """A treaty as it stands in the database."""

    status: TreatyStatus
    context: Context
    latest: Sequence[Recorded]
    health: Health | None
    stories: Sequence[Story] = ()

    def stories_of(self, code: str) -> list[Story]:
        """What the press reports of one participant."""
        return [story for story in self.stories if story.participant == code]

    def row(self, code: str) -> Participant | None:
        """The participant's row."""
        return next((row for row in self.status.participants if row.code == code), None)

    def statements(self, code: str | None = None) -> list[Statement]:
        """Everybody's statements, or one participant's."""
        return [row for row in self.status.statements if code is None or row.code == code]


@dataclass(frozen=True, slots=True)
class Question:
    """What a person asks after a command: a treaty, if named, and the rest of the words."""

    number: str | None
    rest: str


def ask(words: str) -> Question:
    """Takes "XVIII-16 Azerbaijan" apart; the treaty and the participant may both be missing."""
    first, _, rest = words.strip().partition(" ")
    if looks_like_number(first):
        return Question(canonical_number(first), rest.strip())
    return Question(None, words.strip())


def source_name(kind: str, which: str) -> str:
    """The name of a treaty's page or of a newspaper, as the log and the database know it."""
    return f"{kind} {which}"


def view(connection: sqlite3.Connection, number: str) -> View | None:
    """The treaty as it stands, None before its first sight."""
    known = treaties.trusted(connection, number)
    if known is None:
        return None
    return View(
        known.status,
        treaties.context_of(known.status, known.url),
        treaties.latest_events(connection, number),
        health.health_of(connection, source_name(PAGE_SOURCE, number)),
        [known.story for known in news.stories_of(connection, number)],
    )


def default_treaty(connection: sqlite3.Connection, address: Address, watched: Sequence[str]) -> str:
    """What a chat means when it names no treaty: the first it follows, else the first we watch."""
    followed = chats.subscriptions(connection, address)
    first = [number for number in watched if number in followed]
    return (first or followed or list(watched))[0]
