"""The courier alone at its desk: a real database, the real requests over a socket to the stand-in, a clock to turn."""

from __future__ import annotations

import asyncio
import json
import sqlite3
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from telegram.ext import ExtBot

from bot.botapi.http import AiohttpRequest
from bot.botapi.limits import Limiter
from bot.delivery.courier import Courier
from bot.delivery.sender import TelegramSender, tell_operators
from bot.preview.stand_in import (
    BOT_ID,
    PREVIEW_TOKEN,
    ApiError,
    BotApi,
    Fault,
    FaultKind,
    Person,
    World,
    serving,
)
from storage import chats, outbox, treaties
from storage.chats import Chat
from storage.codec import event_to_text, moment_to_text
from storage.database import Database
from storage.outbox import News
from watchers.depositary.model import ActionKind, Event
from watchers.depositary.topics import Topic
from watchers.participants import table

TREATY = "XVIII-16"
START = datetime(2026, 3, 4, 8, tzinfo=UTC)
"""A Wednesday, noon in Baku."""
NAMES = [(code, one.english) for code, one in sorted(table().items()) if one.alpha2]
PATIENCE = 20.0


@dataclass
class Hands:
    """A clock that a test turns."""

    now: datetime = START

    def __call__(self) -> datetime:
        """The moment it shows."""
        return self.now

    def turn(self, by: timedelta) -> None:
        """Forward, or back."""
        self.now += by


def person(database: Database, chat: int, **settings: Any) -> Chat:  # noqa: ANN401 - a chat's settings
    """A chat that follows the treaty."""
    kind = "private" if chat > 0 else "supergroup"
    made = Chat((chat, settings.pop("thread", 0)), kind, "en", "Asia/Baku", active=True, **settings)

    def work(connection: sqlite3.Connection) -> None:
        chats.save_chat(connection, made, START)
        chats.subscribe(connection, made.address, TREATY, START)

    database.write_now(work)
    return made


def tell(database: Database, *numbers: int, now: datetime = START) -> None:
    """So many signatures are news: number 3 is that of the third State."""
    context = asdict(treaties.Context("https://un.org", moment_to_text(START), 1, 0, 0, 40))

    def work(connection: sqlite3.Connection) -> None:
        for number in numbers:
            code, name = NAMES[number]
            event = Event(TREATY, ActionKind.SIGNATURE, name, code, date(2026, 3, 3), f"k{number}")
            row = connection.execute(
                "INSERT INTO event (key, treaty, kind, code, payload, recorded_at) VALUES (?, ?, ?, ?, ?, ?)",
                (event.key, TREATY, event.kind, code, event_to_text(event), moment_to_text(now)),
            ).lastrowid
            broadcast = connection.execute(
                "INSERT INTO broadcast (event, context, created_at) VALUES (?, ?, ?)",
                (row, json.dumps(context), moment_to_text(now)),
            ).lastrowid
            outbox.fill(connection, int(broadcast or 0), News(TREATY, Topic.SIGNATURES, code), now)

    database.write_now(work)


class Asked:
    """Remembers every request, whatever came of it."""

    def __init__(self, api: BotApi) -> None:
        self.requests: list[tuple[str, int | None]] = []
        next_for = api.faults.next_for

        def remembered(method: str, chat: int | None) -> Fault | None:
            self.requests.append((method, chat))
            return next_for(method, chat)

        api.faults.next_for = remembered  # type: ignore[method-assign]


@dataclass
class Desk:
    """What a test moves and looks at."""

    database: Database
    world: World
    api: BotApi
    clock: Hands
    courier: Courier
    running: asyncio.Task[None]
    asked: Asked
    hire: Callable[[], Courier]
    operators: tuple[int, ...] = (900,)

    def fault(self, chat: int | None, error: ApiError | FaultKind, *, times: int = 1, method: str = "") -> None:
        """Telegram fails so the next times."""
        kind = FaultKind.ERROR if isinstance(error, ApiError) else error
        self.api.faults.add(Fault(kind, error if isinstance(error, ApiError) else None, method, chat, times))

    def told(self, chat: int) -> list[int]:
        """The numbers of the news that came to a chat, in order."""
        numbers = {name: n for n, (_, name) in enumerate(NAMES)}
        return [
            next(n for name, n in numbers.items() if f" {name} — signed" in text)
            for text in self.texts(chat)
            if " — signed" in text
        ]

    def texts(self, chat: int) -> list[str]:
        """All the bot wrote there."""
        posts = self.world.rooms[chat].posts
        return [post["text"] for post in posts if post.get("from", {}).get("id") == BOT_ID and "text" in post]

    async def states(self) -> dict[str, int]:
        """The outbox by state."""
        return await self.database.read(outbox.states)

    async def until(self, condition: Callable[[dict[str, int]], bool]) -> dict[str, int]:
        """Waits until the outbox is so."""
        async with asyncio.timeout(PATIENCE):
            while not condition(states := await self.states()):
                self.courier.wake.set()
                await asyncio.sleep(0.005)
        return states

    async def settled(self) -> dict[str, int]:
        """Waits until nothing is left to send."""
        return await self.until(lambda states: not {"pending", "sending"} & states.keys())

    async def tried(self, times: int, chat: int, method: str = "") -> None:
        """Waits until so many requests came to a chat, and their verdicts are written."""
        async with asyncio.timeout(PATIENCE):
            while len([one for one in self.requests(chat) if method in ("", one)]) < times:
                self.courier.wake.set()
                await asyncio.sleep(0.005)
        await self.until(lambda states: "sending" not in states)

    def requests(self, chat: int) -> list[str]:
        """The methods asked for, whatever came of it."""
        return [method for method, to in self.asked.requests if chat == to]

    async def notes(self) -> list[str]:
        """What the operators heard."""
        await tell_operators(self.database, self.operators, self.clock)
        await asyncio.sleep(0)
        return self.texts(self.operators[0])

    async def row(self, query: str, *values: object) -> Sequence[Any]:
        """One row of the database."""
        return tuple(await self.database.read(lambda c: c.execute(query, values).fetchone()))

    async def restart(self, *, kill: bool = False) -> None:
        """The process ends, in order or not, and another begins."""
        if kill:
            self.running.cancel()
            await asyncio.wait([self.running])
            for task in list(self.courier._under_way):
                task.cancel()
        else:
            await self.courier.finish(self.running)
        self.courier = self.hire()
        self.running = asyncio.create_task(self.courier.run())


@asynccontextmanager
async def desk(folder: Path, people: Sequence[int] = (1,), *, per_second: float = 100_000) -> AsyncIterator[Desk]:
    """A courier at work; these people follow the treaty. An hour of its limits passes in a second and a bit."""
    world, clock = World(time.time, time.monotonic), Hands()
    api = BotApi(world)
    asked = Asked(api)
    database = Database(folder / "desk.db")
    for chat in people:
        person(database, chat)
    for chat in (*people, 900):
        world.add_person(Person(chat, f"Person {chat}", "en")).started = True
    async with serving(api.routes()) as base:
        bot = ExtBot(
            PREVIEW_TOKEN, base_url=f"{base}/bot", request=AiohttpRequest(600), get_updates_request=AiohttpRequest(1)
        )
        async with bot:
            sender = TelegramSender(bot)

            def hire() -> Courier:
                return Courier(database, sender, Limiter(per_second), clock, lambda: time.monotonic() * 3000)

            courier = hire()
            made = Desk(database, world, api, clock, courier, asyncio.create_task(courier.run()), asked, hire)
            try:
                yield made
            finally:
                await made.courier.finish(made.running)
                database.close()
