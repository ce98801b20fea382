"""Every fault the stand-in makes at 1, 10 and 50 %, an outage, a locked, full or read-only database: what came of it.

Usage: python -m benchmarks.delivery.faults [--chats 40] [--events 3] [--seed 1]
Afterwards every chat has every message, at most twice where an answer was lost, or it is listed as unsure.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import resource
import sqlite3
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from telegram.ext import ExtBot

from benchmarks.delivery.queue import NOW, add_chats
from bot.botapi.http import AiohttpRequest
from bot.botapi.limits import Limiter
from bot.delivery.courier import Courier
from bot.delivery.sender import TelegramSender
from bot.preview.stand_in import PREVIEW_TOKEN, ApiError, BotApi, Fault, FaultKind, Person, World, serving, too_many
from storage import announcements, outbox
from storage.database import Database

SPEED = 300.0
"""Seconds of the bot's clock in one of ours: ten minutes pass in two."""
FAULTS = {
    "429": Fault(FaultKind.ERROR, too_many(1)),
    "500": Fault(FaultKind.ERROR, ApiError(500, "Internal Server Error")),
    "502 with HTML": Fault(FaultKind.HTML),
    "cut before": Fault(FaultKind.DROP_BEFORE),
    "cut after": Fault(FaultKind.DROP_AFTER),
    "slower than the limit": Fault(FaultKind.SLOW, seconds=1.5),
}
PATIENCE = 90.0
_COPIES = 2


@dataclass
class Scene:
    """What a fault may touch."""

    file: Path
    database: Database
    api: BotApi
    world: World
    courier: Courier


@asynccontextmanager
async def scene(people: int) -> AsyncIterator[Scene]:
    """A courier with so many chats, answers limited to a second."""
    world = World(time.time, time.monotonic)
    api = BotApi(world)
    for chat in range(1, people + 1):
        world.add_person(Person(chat, "x", "en")).started = True
    began = time.monotonic()

    def clock() -> datetime:
        return datetime(2026, 3, 4, tzinfo=UTC) + timedelta(seconds=(time.monotonic() - began) * SPEED)

    with tempfile.TemporaryDirectory() as folder:
        database = Database(Path(folder) / "f.db")
        database.write_now(lambda c: add_chats(c, people))
        async with (
            serving(api.routes()) as base,
            ExtBot(PREVIEW_TOKEN, base_url=f"{base}/bot", request=AiohttpRequest(500, read_seconds=1.0)) as bot,
        ):
            limiter = Limiter(1e6)
            courier = Courier(database, TelegramSender(bot), limiter, clock, lambda: time.monotonic() * SPEED)
            running = asyncio.create_task(courier.run())
            yield Scene(Path(folder) / "f.db", database, api, world, courier)
            await courier.finish(running)
        database.close()


def announce(database: Database, events: int) -> None:
    """So many messages for everybody."""
    for number in range(events):
        made = database.write_now(lambda c, n=number: announcements.prepare(c, "en", f"#{n}", NOW))  # type: ignore[misc]
        database.write_now(lambda c, made=made: announcements.confirm(c, made.id, NOW))  # type: ignore[misc]


async def settled(at: Scene) -> dict[str, int]:
    """Waits until nothing is left to send; what the file cannot tell for now is asked again."""
    async with asyncio.timeout(PATIENCE):
        while True:
            at.courier.wake.set()
            await asyncio.sleep(0.05)
            states = await at.database.read(outbox.states)
            if not {"pending", "sending"} & states.keys():
                return states


def verdict(name: str, at: Scene, people: int, events: int, states: dict[str, int]) -> None:
    """One line: lost, more than twice, out of order, unsure."""
    lost = many = twice = 0
    unsure = states.get("unsure", 0)
    for chat in range(1, people + 1):
        texts = Counter(post["text"] for post in at.world.rooms[chat].posts)
        lost += events - len(texts)
        twice += sum(times == _COPIES for times in texts.values())
        many += sum(times > _COPIES for times in texts.values())
    good = "ok" if lost <= unsure and not many else "FAIL"
    print(
        f"{name:34} lost {lost:3} (listed as unsure {unsure:3})  twice {twice:3}  more {many}  {states}  {good}",
        flush=True,
    )


async def random_faults(name: str, share: float, people: int, events: int) -> None:
    """Each request meets the fault with this chance."""
    async with scene(people) as at:
        fault = FAULTS[name]

        def next_for(method: str, chat: int | None) -> Fault | None:
            del chat
            return fault if method == "sendMessage" and random.random() < share else None

        at.api.faults.next_for = next_for  # type: ignore[method-assign]
        announce(at.database, events)
        verdict(f"{name} at {share:.0%}", at, people, events, await settled(at))


async def outage(at: Scene) -> None:
    """Ten minutes of 502."""
    at.api.faults.add(Fault(FaultKind.HTML, None, "sendMessage", None, 10**6))
    await asyncio.sleep(600 / SPEED)
    at.api.faults.waiting.clear()


async def locked(at: Scene) -> None:
    """Another process holds the file for 25 real seconds."""
    other = sqlite3.connect(at.file, isolation_level=None, timeout=30)
    other.execute("BEGIN IMMEDIATE")
    await asyncio.sleep(25)
    other.execute("ROLLBACK")
    other.close()


async def full(at: Scene) -> None:
    """No file may grow for three seconds: a full disk by quota."""
    del at
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
    await asyncio.sleep(3)
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, hard))


async def read_only(at: Scene) -> None:
    """Nothing may be written for three seconds."""
    await at.database.write(lambda c: c.execute("PRAGMA query_only = ON"))
    await asyncio.sleep(3)
    await asyncio.wrap_future(
        at.database._writer.submit(lambda: at.database._connection().execute("PRAGMA query_only = OFF"))  # noqa: SLF001
    )


async def during(name: str, trouble: Callable[[Scene], Coroutine[Any, Any, None]], people: int, events: int) -> None:
    """The trouble begins while messages are under way."""
    async with scene(people) as at:
        at.api.faults.add(Fault(FaultKind.SLOW, None, "sendMessage", None, people, 0.3))
        announce(at.database, events)
        await asyncio.sleep(0.2)
        await trouble(at)
        verdict(name, at, people, events, await settled(at))


async def everything(people: int, events: int) -> None:
    """All of it, one line each."""
    for name in FAULTS:
        for share in (0.01, 0.1, 0.5):
            await random_faults(name, share, people, events)
    for name, trouble in (
        ("an outage of ten minutes", outage),
        ("locked for 25 s", locked),
        ("disk full for 3 s (quota)", full),
        ("read-only for 3 s", read_only),
    ):
        await during(name, trouble, people, events)


def main() -> None:
    """Reads the arguments."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--chats", type=int, default=40)
    parser.add_argument("--events", type=int, default=3)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    random.seed(asked.seed)
    asyncio.run(everything(asked.chats, asked.events))


if __name__ == "__main__":
    main()
