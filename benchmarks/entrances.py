"""What strangers can do to the running bot, timed: the known attacks, and all commands with ugly words.

Usage: python -m benchmarks.entrances [--walk] [--json]. The loop's longest hold is the CPU time its thread spent
between two beats of a heart that wants to beat every 5 ms: other programs on the machine do not count. The bot, the
stand-in and the strangers share one process and its loop.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import logging
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.preview.stand_in import Fault, FaultKind, too_many
from storage import search
from storage.search import Entry
from tests.stage import Stage, stage, told
from tests.ugly import UGLY, commands_of

_BEAT = 0.005
_LONGEST_SECONDS = 45.0
_STATEMENTS = 20_000
_LISTED = 60


@dataclass(slots=True)
class Heart:
    """Wants to beat every 5 ms; what the loop's thread did in the longest pause is how long it was held."""

    longest: float = 0.0
    by: str = ""
    doing: str = ""

    async def beat(self) -> None:
        """Until cancelled."""
        while True:
            before = time.thread_time()
            await asyncio.sleep(_BEAT)
            held = time.thread_time() - before
            if held > self.longest:
                self.longest, self.by = held, self.doing

    def look(self) -> float:
        """Milliseconds since the last look."""
        held, self.longest = self.longest * 1000, 0.0
        return held


@asynccontextmanager
async def beating() -> AsyncIterator[Heart]:
    """A heart, as long as it is needed."""
    heart = Heart()
    task = asyncio.create_task(heart.beat())
    try:
        yield heart
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


async def seconds(work: Awaitable[object]) -> float:
    """How long it takes; the longest we wait where it takes longer."""
    before = time.perf_counter()
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(_LONGEST_SECONDS):
            await work
    return time.perf_counter() - before


async def answered(scene: Stage, text: str) -> None:
    """Somebody else asks and is answered."""
    room = scene.world.rooms[102]
    seen = len(room.posts) + 1
    scene.world.say(room, scene.member, text)
    while len(room.posts) <= seen:
        await scene.world.changed.wait()


async def compare(scene: Stage) -> float:
    """/compare with 2,000 one-letter words: until another person has an answer."""
    scene.world.say(scene.room, scene.person, "/compare " + "a " * 2_000)
    return await seconds(answered(scene, "/help"))


async def searching(scene: Stage) -> float:
    """/search with 2,000 times the same letter in 20,000 statements: until somebody else could follow a treaty."""
    entries = [
        Entry(f"a{n % 97} article aa ab alpha {n} a treaty", "statement", "XVIII-16", "0") for n in range(_STATEMENTS)
    ]
    await scene.running.services.database.write(lambda c: search.replace_all(c, entries))
    scene.world.say(scene.room, scene.person, "/search " + "a " * 2_000)
    await asyncio.sleep(0.2)
    return await seconds(answered(scene, "/subscribe"))


async def patience(scene: Stage) -> float:
    """40 times /help while Telegram says "retry after 20": until another person has an answer."""
    scene.api.faults.add(Fault(FaultKind.ERROR, too_many(20), "sendMessage", 101, times=10_000))
    for _ in range(40):
        scene.world.say(scene.room, scene.person, "/help")
    return await seconds(answered(scene, "/help"))


async def wishes(scene: Stage) -> int:
    """60 presses of one button that asks the operators: how many requests they get."""
    from watchers.depositary.treaties import listed  # noqa: PLC0415 - only here

    numbers = [number for number in listed() if number.startswith("X")][:_LISTED]
    operator = scene.world.rooms[102]
    operator.started = True
    post = scene.world.new_post(scene.room, "x", [])
    for number in numbers:
        scene.world.press(scene.room, post["message_id"], f"follow|{number}", scene.person)
    await asyncio.sleep(5)
    return len(told(operator))


async def ticks(scene: Stage) -> int:
    """Seven boxes ticked at once: how many ticks are lost."""
    from storage import chats  # noqa: PLC0415 - only here
    from watchers.depositary.topics import Topic  # noqa: PLC0415 - only here

    page = await scene.say("/settings")
    for topic in Topic:
        scene.world.press(scene.room, page["message_id"], f"set|topics|{topic}|0", scene.person)
    while scene.world.queries:
        await asyncio.sleep(0.01)
    chat = await scene.running.services.database.read(lambda c: chats.find_chat(c, (101, 0)))
    return len(Topic) - (len(chat.muted) if chat is not None else 0)


ATTACKS: dict[str, Callable[[Stage], Awaitable[float]]] = {
    "compare, 2,000 words: s until another is answered": compare,
    "search, 2,000 words: s until another can follow": searching,
    "40 x /help under retry-after: s until another is answered": patience,
    "60 presses: requests to the operator": wishes,
    "7 boxes at once: ticks lost": ticks,
}


async def attack(name: str, folder: Path) -> dict[str, float]:
    """One attack on a fresh bot."""
    async with stage(folder, operators=(102,)) as scene, beating() as heart:
        await asyncio.sleep(1.5)
        heart.look()
        result = float(await ATTACKS[name](scene))
        return {
            name: round(result, 2),
            f"  longest hold of the loop, ms ({name.split(':', maxsplit=1)[0]})": round(heart.look(), 1),
        }


async def walk(folder: Path) -> dict[str, float]:
    """Every command with every ugly text: messages a second and the loop's longest hold."""
    async with stage(folder, operators=(101,)) as scene, beating() as heart:
        await scene.turn(3)
        commands = commands_of(scene.running.bot)
        for command in commands:  # pictures are drawn once; what is measured is strangers' words
            await scene.say(f"/{command}")
        await asyncio.sleep(0.5)
        heart.look()
        begun, asked = time.perf_counter(), 0
        for command in commands:
            for kind, ugly in UGLY.items():
                heart.doing = f"/{command} {kind}"
                await scene.say(f"/{command} {ugly}".rstrip(" "))
                asked += 1
        took = time.perf_counter() - begun
        return {
            "walk: requests": asked,
            "walk: ms a request": round(took / asked * 1000, 1),
            f"walk: the loop's longest hold, ms ({heart.by})": round(heart.look(), 1),
        }


async def main() -> None:
    """Prints a line a figure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--walk", action="store_true", help="only the walk through all commands")
    parser.add_argument("--json", action="store_true")
    wanted = parser.parse_args()
    logging.disable(logging.CRITICAL)
    figures: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        if not wanted.walk:
            for name in ATTACKS:
                figures |= await attack(name, Path(folder))
        figures |= await walk(Path(folder))
    if wanted.json:
        print(json.dumps(figures, indent=2))
    else:
        for name, figure in figures.items():
            print(f"{name:80} {figure:10}")


if __name__ == "__main__":
    asyncio.run(main())
