"""Deadlines played through: chats, pages and a clock that goes where the test wants; what arrives where and when."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path

from bot.delivery.compose import compose, compose_digest, replies_to
from bot.language.markup import plain_text
from bot.polling.deadlines import DeadlineKeeper
from bot.preview.stand_in import build_page
from storage import chats, outbox, settling
from storage.chats import Address, Chat
from storage.codec import moment_to_text, status_to_text
from storage.database import Database
from storage.hours import is_quiet
from tests.builders import cyber_facts
from watchers.depositary import untc
from watchers.depositary.model import Action, ActionKind, Participant, SignatureWindow, TreatyStatus

CYBER = "XVIII-16"
LAST = date(2026, 12, 31)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@cache
def page() -> TreatyStatus:
    return untc.parse(build_page(cyber_facts(("Azerbaijan", "25 Oct 2025", ""), ("Cuba", "25 Oct 2025", ""))))


def status(closes: date | None = LAST, **changes: object) -> TreatyStatus:
    window = SignatureWindow(None, closes) if closes is not None else SignatureWindow(None, None)
    return replace(page(), signature_window=window, **changes)  # type: ignore[arg-type]


def party(code: str, deposited: date) -> Participant:
    return Participant(code, code, actions=(Action(ActionKind.RATIFICATION, deposited),))


def chat(number: int, zone: str = "Asia/Baku", language: str = "en", **changes: object) -> Chat:
    return replace(Chat((number, 0), "private", language, zone, active=True), **changes)  # type: ignore[arg-type]


@dataclass
class Arrived:
    """A message as it stands in a chat now."""

    at: datetime
    address: Address
    broadcasts: tuple[int, ...]
    text: str
    reply_to: int | None
    silent: bool
    id: int
    edits: int = 0

    @property
    def first(self) -> str:
        return self.text.split("\n", maxsplit=1)[0]


@dataclass
class Play:
    """Runs rounds of the real keeper and the real outbox; messages arrive at once unless ``holding``."""

    folder: Path
    now: datetime
    arrived: list[Arrived] = field(default_factory=list)
    holding: bool = False

    def __post_init__(self) -> None:
        self.database = Database(self.folder / "play.db")

    def follow(self, *who: Chat, number: str = CYBER) -> None:
        for one in who:
            self.database.write_now(lambda c, one=one: chats.save_chat(c, one, self.now))  # type: ignore[misc]
            self.database.write_now(lambda c, one=one: chats.subscribe(c, one.address, number, self.now))  # type: ignore[misc]

    def change(self, number: int, column: str, value: str) -> None:
        """A chat changes one of its settings."""
        query = f"UPDATE chat SET {column} = ? WHERE id = ?"
        self.database.write_now(lambda c: c.execute(query, (value, number)))

    def show(self, seen: TreatyStatus) -> None:
        """The depositary's page shows this; nothing but the status is stored."""
        row = (seen.number, seen.title, "https://x", status_to_text(seen), moment_to_text(self.now))
        self.database.write_now(
            lambda c: c.execute(
                "INSERT INTO treaty (number, title, url, status, updated_at) VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT (number) DO UPDATE SET status = excluded.status, updated_at = excluded.updated_at",
                row,
            )
        )

    async def round(self) -> None:
        """The keeper looks once, then what is due arrives."""
        await DeadlineKeeper(self.database, lambda: self.now).run()
        if not self.holding:
            self.database.write_now(self._deliver)

    async def until(self, moment: str, step: timedelta = timedelta(hours=1)) -> None:
        end = utc(moment)
        while self.now < end:
            await self.round()
            self.now = min(end, self.now + step)
        await self.round()

    async def at(self, *moments: str) -> None:
        """Rounds at these moments, in whatever order."""
        for moment in moments:
            self.now = utc(moment)
            await self.round()

    async def restart(self) -> None:
        self.database.close()
        self.database = Database(self.folder / "play.db")

    def told(self, number: int) -> list[tuple[str, str]]:
        """(when, first line) of what a chat has, in order."""
        return [(f"{one.at:%m-%d %H:%M}", one.first) for one in self.arrived if one.address[0] == number]

    def _deliver(self, connection: sqlite3.Connection) -> None:
        deliver(self, connection)


def deliver(play: Play, connection: sqlite3.Connection) -> None:
    """What the courier does, without Telegram: claims, composes, settles; then edits."""
    while due := outbox.claim(connection, 1, play.now, 50):
        for one in due:
            if one.broadcast is None:
                settling.sent(connection, one, None, play.now)
                continue
            if one.lane == outbox.DIGEST:
                text, reply_to = compose_digest(connection, one.broadcasts, one.language), None
            else:
                made = compose(connection, one.broadcast, one.language, one.time_zone)
                text, reply_to = made.text, replies_to(connection, made, one.address)
            message = len(play.arrived) + 1
            silent = is_quiet(play.now, one.time_zone, one.quiet)
            play.arrived.append(
                Arrived(play.now, one.address, one.broadcasts, plain_text(text), reply_to, silent, message)
            )
            settling.sent(connection, one, message, play.now)
    while edits := outbox.edits_due(connection, play.now, 50):
        for edit in edits:
            made = compose(connection, edit.broadcast, edit.language, edit.time_zone)
            found = next(one for one in play.arrived if one.id == edit.message_id)
            found.edits += found.text != plain_text(made.text)
            found.text = plain_text(made.text)
            settling.edited(connection, edit)


def waiting_in(database: Database) -> int:
    return int(
        database.read_now(lambda c: c.execute("SELECT COUNT(*) FROM delivery WHERE state = 'pending'").fetchone()[0])
    )
