"""The real bot on a stage: the stand-in's Telegram and a replayed source, over a real socket."""

from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.app import Running, running
from bot.config import Settings, load_settings
from bot.messages.view import view
from bot.preview.stand_in import BOT_ID, PREVIEW_TOKEN, BotApi, Json, Person, Room, StorySource, World, serving, story
from bot.workers.limits import InProcess

PATIENCE = 20.0
_counter = itertools.count(1)


@dataclass
class Stage:
    """What a test moves and looks at."""

    world: World
    api: BotApi
    source: StorySource
    running: Running
    person: Person
    room: Room
    group: Room
    channel: Room
    member: Person

    async def until(self, condition: Callable[[], bool]) -> None:
        """Waits for something to become true in the world."""
        async with asyncio.timeout(PATIENCE):
            while not condition():
                await self.world.changed.wait()

    async def say(self, text: str, room: Room | None = None, person: Person | None = None, **how: object) -> Json:
        """Somebody writes; returns the bot's next message in that room."""
        room = room or self.room
        seen = len(room.posts) + 1
        self.world.say(room, person or self.person, text, **how)  # type: ignore[arg-type]
        return await self.answer(room, seen)

    async def answer(self, room: Room, seen: int) -> Json:
        """The first message in a room after the first ``seen``."""
        await self.until(lambda: len(room.posts) > seen)
        return room.posts[seen]

    async def press(self, room: Room, post: Json, label: str, person: Person | None = None) -> None:
        """Presses the button with this text and waits for the bot to take notice."""
        data = next(data for text, data in buttons(post) if label in text)
        query = self.world.press(room, post["message_id"], data, person or self.person)
        await self.until(lambda: query not in self.world.queries)

    async def turn(self, pages: int = 1) -> None:
        """The source's next pages, each polled once."""
        for _ in range(pages):
            self.source.turn()
            await self.running.polls[0].run()

    async def delivered(self) -> None:
        """Waits until nothing is left in the outbox."""
        database = self.running.services.database
        query = "SELECT COUNT(*) FROM delivery WHERE state IN ('pending', 'sending')"

        async def none_left() -> bool:
            self.running.services.hurry.deliver()  # the stage's clock runs faster than the courier sleeps
            return await database.read(lambda connection: connection.execute(query).fetchone()[0] == 0)

        await _until(none_left)


async def _until(condition: Callable[[], Awaitable[bool]]) -> None:
    """Asks again and again; every question leaves the loop to others while the database is read."""
    async with asyncio.timeout(PATIENCE):
        while not await condition():
            pass


def buttons(post: Json) -> list[tuple[str, str]]:
    """(text, data or address) of a message's buttons."""
    rows = post.get("reply_markup", {}).get("inline_keyboard", [])
    return [(button["text"], button.get("callback_data", button.get("url", ""))) for row in rows for button in row]


def told(room: Room) -> list[str]:
    """Texts the bot wrote in a room."""
    return [
        post["text"]
        for post in room.posts
        if post.get("from", {}).get("id") == BOT_ID or (room.type == "channel" and "sender_chat" in post)
    ]


@asynccontextmanager
async def stage(
    folder: Path, *, language: str = "en", strict: bool = False, **settings: object
) -> AsyncIterator[Stage]:
    """A running bot whose treaty has been read once (the baseline)."""
    world = World(time.time, time.monotonic)
    api, source = BotApi(world, strict=strict), StorySource(story(), time.monotonic)
    person, member = Person(101, "Leyla", language), Person(102, "Murad", language)
    room = world.add_person(person)
    world.add_person(member)
    group = world.add_room(Room(-201, "group", "Kiber", {101: "creator", 102: "member"}, bot="left"))
    channel = world.add_room(Room(-1_000_000_000_301, "channel", "Xəbər", {101: "creator"}, bot="left"))
    async with serving([*api.routes(), *source.routes()]) as base:
        chosen = load_settings(
            token=PREVIEW_TOKEN,
            api_base=base,
            database=folder / f"stage{next(_counter)}.db",
            page_url=base + "/source/{number}.html",
            xml_url=base + "/source/{number}.xml",
            poll_minutes=15,
            contact="https://example.org",
            messages_per_second=1000 if not strict else 30,
            **{"news": (), **settings},
        )
        assert isinstance(chosen, Settings)
        async with running(chosen, source.now, InProcess()) as bot:
            made = Stage(world, api, source, bot, person, room, group, channel, member)
            await _until(lambda: bot.services.database.read(lambda c: view(c, "XVIII-16") is not None))
            yield made
