"""The longest the event loop was held, over a whole replay and a thousand commands.

    python -m benchmarks.loop [COMMANDS]

The stand-in's own steps run on the same loop and are left out. CPU time is what the step itself needed; the wall's
includes what other programs took meanwhile.
"""

from __future__ import annotations

import asyncio
import itertools
import logging
import sys
import tempfile
import time
from asyncio import events
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.app import Running, running
from bot.botapi.menus import EVERYBODY, SETTINGS
from bot.config import load_settings
from bot.holding import LIMIT_SECONDS
from bot.messages.view import view
from bot.preview.stand_in import (
    PREVIEW_TOKEN,
    BotApi,
    Person,
    StorySource,
    World,
    newspapers,
    serving,
    story,
)

PEOPLE = 100
AT_ONCE = 10
_STAND_IN = ("/bot/preview/", "/uvicorn/", "/starlette/", "/benchmarks/", "/h11/")
ARGUMENTS = {"participant": " Azerbaijan", "compare": " Azerbaijan, Mali", "search": " cybercrime convention"}


@dataclass
class Held:
    """Every step of the loop that is not the stand-in's."""

    steps: list[tuple[float, float, str]] = field(default_factory=list)
    over: Counter[str] = field(default_factory=Counter)

    def note(self, wall: float, cpu: float, place: str) -> None:
        """One step."""
        if wall > LIMIT_SECONDS / 10:
            self.steps.append((wall, cpu, place))
        if cpu > LIMIT_SECONDS:
            self.over[place] += 1

    def forget(self) -> None:
        """Another part begins."""
        self.steps.clear()
        self.over.clear()


def place_of(handle: events.Handle) -> str:
    """The coroutine or function a step belongs to, with its file."""
    callback: Any = handle._callback  # type: ignore[attr-defined]  # noqa: SLF001 - asyncio has no other door
    owner = getattr(callback, "__self__", None)
    if isinstance(owner, asyncio.Task):
        coroutine: Any = owner.get_coro()
        while getattr(coroutine, "cr_await", None) is not None and hasattr(coroutine.cr_await, "cr_code"):
            coroutine = coroutine.cr_await
        code = getattr(coroutine, "cr_code", None)
        return f"{code.co_filename} {code.co_qualname}" if code is not None else repr(coroutine)
    code = getattr(getattr(callback, "__func__", callback), "__code__", None)
    if code is not None:
        return f"{code.co_filename} {code.co_qualname}"
    return f"{type(owner).__module__} {callback!r}"


def watch(held: Held) -> None:
    """Measures each step from now on."""
    original = events.Handle._run  # noqa: SLF001 - likewise

    def measured(self: events.Handle) -> None:
        place = place_of(self)
        wall, cpu = time.perf_counter(), time.thread_time()
        original(self)
        if not any(part in place for part in _STAND_IN):
            held.note(time.perf_counter() - wall, time.thread_time() - cpu, place)

    events.Handle._run = measured  # type: ignore[method-assign]  # noqa: SLF001 - likewise


async def until(condition: Callable[[], Awaitable[bool]]) -> None:
    """Asks again every tenth of a second."""
    while not await condition():
        await asyncio.sleep(0.1)


async def replay(source: StorySource, bot: Running) -> None:
    """Every page of the story, each polled once, and the newspapers between."""
    for _ in range(len(story()) - 1):
        source.turn()
        await bot.polls[0].run()
        for paper in bot.newspapers:
            await paper.run()


async def talk(world: World, commands: int) -> None:
    """People write to the bot, ten at a time."""
    people = list(world.people.values())
    names = [name for name in (*EVERYBODY, *SETTINGS) if name not in ("forget", "map", "chart", "timeline")]
    said = itertools.cycle(f"/{name}{ARGUMENTS.get(name, '')}" for name in [*names, "map", "chart", "timeline"])
    for start in range(0, commands, AT_ONCE):
        waited = []
        for order in range(start, min(start + AT_ONCE, commands)):
            person = people[order % len(people)]
            room = world.rooms[person.id]
            world.say(room, person, next(said))
            waited.append((room, len(room.posts)))
        async with asyncio.timeout(60):
            while any(len(room.posts) <= seen for room, seen in waited):
                await world.changed.wait()


def told(title: str, held: Held) -> None:
    """What was found."""
    print(f"\n{title}: longest {max((step[1] for step in held.steps), default=0) * 1000:.0f} ms of CPU")
    for wall, cpu, place in sorted(held.steps, key=lambda step: -step[1])[:12]:
        print(f"  {cpu * 1000:6.1f} ms CPU {wall * 1000:7.1f} ms wall  {place.removeprefix(str(Path.cwd()) + '/')}")
    print(f"  steps over {LIMIT_SECONDS * 1000:.0f} ms of CPU: {sum(held.over.values())}")


async def main(commands: int) -> None:
    """Prints both parts."""
    logging.basicConfig(level=logging.WARNING)
    world, source = World(time.time, time.monotonic), StorySource(story(), time.monotonic)
    for number in range(PEOPLE):
        world.add_person(Person(1_000 + number, f"Person {number}", ("az", "en", "ru", "ar")[number % 4]))
    with tempfile.TemporaryDirectory() as folder:
        async with serving([*BotApi(world).routes(), *source.routes()]) as base:
            settings = load_settings(
                token=PREVIEW_TOKEN,
                api_base=base,
                database=Path(folder) / "loop.db",
                page_url=base + "/source/{number}.html",
                xml_url=base + "/source/{number}.xml",
                contact="https://example.org",
                news=newspapers(base),
                messages_per_second=1000,
            )
            held = Held()
            watch(held)
            async with running(settings, source.now) as bot:
                database = bot.services.database
                await until(lambda: known(database))
                told("start", held)
                held.forget()
                await replay(source, bot)
                told("replay", held)
                held.forget()
                began = time.perf_counter()
                await talk(world, commands)
                print(f"\n{commands} commands in {time.perf_counter() - began:.1f} s")
                told("commands", held)


async def known(database: Any) -> bool:  # noqa: ANN401 - the bot's database
    """Whether the treaty has been read once."""
    return await database.read(lambda connection: view(connection, "XVIII-16")) is not None


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000))
