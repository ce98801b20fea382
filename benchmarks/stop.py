"""Seconds from SIGTERM to exit, of the real process, in quiet and in odd moments.

python benchmarks/stop.py [ROUNDS]
"""

from __future__ import annotations

import asyncio
import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bot.preview.stand_in import (
    PREVIEW_TOKEN,
    ApiError,
    BotApi,
    Fault,
    FaultKind,
    Person,
    StorySource,
    World,
    serving,
    story,
)

FOR_EVER = 3600.0


@dataclass
class Scene:
    """What a moment may use."""

    world: World
    api: BotApi

    def fault(self, method: str, kind: FaultKind, error: ApiError | None = None) -> None:
        """From now on."""
        self.api.faults.add(Fault(kind, error, method=method, times=10_000, seconds=FOR_EVER))

    def say(self, text: str) -> None:
        """Somebody writes."""
        person = next(iter(self.world.people.values()))
        self.world.say(self.world.rooms[person.id], person, text)


Moment = Callable[[Scene], None]


def quiet(scene: Scene) -> None:
    """Only a long poll is under way."""


def answers_hang(scene: Scene) -> None:
    """Twenty handlers wait for a Telegram that does not answer."""
    scene.fault("sendMessage", FaultKind.SLOW)
    for _ in range(20):
        scene.say("/status")


def told_to_wait(scene: Scene) -> None:
    """Telegram asks everybody to wait for an hour."""
    scene.fault("", FaultKind.ERROR, ApiError(429, "Too Many Requests: retry after 3600", retry_after=3600))
    for _ in range(20):
        scene.say("/help")


def token_unknown(scene: Scene) -> None:
    """Updates are answered with 404, and the bot pauses."""
    scene.fault("getUpdates", FaultKind.ERROR, ApiError(404, "Not Found"))
    scene.say("/help")


def everything_hangs(scene: Scene) -> None:
    """No request is answered any more."""
    scene.fault("", FaultKind.SLOW)
    for _ in range(20):
        scene.say("/chart")


def drawing(scene: Scene) -> None:
    """A picture is being drawn."""
    scene.say("/map")


async def stopped(moment: Moment, pause: float) -> tuple[float, int, str]:
    """Seconds to the end, the exit code, what was said last."""
    world = World(time.time, time.monotonic)
    person = Person(101, "Leyla", "en")
    world.add_person(person)
    api, source = BotApi(world), StorySource(story(), time.monotonic)
    with tempfile.TemporaryDirectory() as folder:
        async with serving([*api.routes(), *source.routes()]) as base:
            environment = os.environ | {
                "TELEGRAM_BOT_TOKEN": PREVIEW_TOKEN,
                "TELEGRAM_API_BASE": base,
                "TREATYWATCH_DATABASE": str(Path(folder) / "stop.db"),
                "TREATYWATCH_PAGE_URL": base + "/source/{number}.html",
                "TREATYWATCH_XML_URL": base + "/source/{number}.xml",
                "TREATYWATCH_NEWS": "[]",
            }
            log = Path(folder) / "log"
            child = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", "run", env=environment, stderr=log.open("w")
            )
            if pause < 0:
                while world.allowed is None:  # the first getUpdates
                    await asyncio.sleep(0.05)
                await asyncio.sleep(1.0)
            else:
                await asyncio.sleep(pause)
            moment(Scene(world, api))
            await asyncio.sleep(0.7 if pause < 0 else 0)
            began = time.perf_counter()
            child.send_signal(signal.SIGTERM)
            code = await child.wait()
            return time.perf_counter() - began, code, (log.read_text().splitlines() or [""])[-1]


async def main(rounds: int) -> None:
    """Prints a line for each moment."""
    for moment in (quiet, answers_hang, told_to_wait, token_unknown, everything_hangs, drawing):
        seconds, code, said = await stopped(moment, -1.0)
        print(f"{moment.__name__:18} {seconds:5.2f} s  exit {code}  {said[:100]}")
    longest = 0.0
    for _ in range(rounds):
        pause = random.uniform(0.2, 4.0)
        seconds, code, said = await stopped(quiet, pause)
        longest = max(longest, seconds)
        print(f"{pause:5.2f} s after start {seconds:5.2f} s  exit {code}  {said[:100]}")
    print(f"longest at a moment of chance: {longest:.2f} s")


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10))
