"""A year of deliveries in minutes: events, joins, leaves, digests, the clocks changed, the clock itself set wrong.

Usage: python -m benchmarks.delivery.year [--days 365] [--chats 40] [--seed 1]
The courier and the quiet days are the real ones; time is virtual, Telegram takes 50 ms and forgets nothing.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import resource
import sqlite3
import tempfile
import time
from collections import Counter
from dataclasses import asdict, dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from benchmarks.delivery.running import InlineDatabase, VirtualLoop
from bot.botapi.limits import Limiter
from bot.delivery import courier as module
from bot.delivery.courier import Courier
from bot.delivery.housekeeping import Pruner
from bot.delivery.quiet_days import QuietDays
from storage import chats, outbox, treaties
from storage.chats import Chat
from storage.codec import event_to_text, moment_to_text
from storage.hours import Mode
from storage.outbox import News
from watchers.depositary.model import ActionKind, Event
from watchers.depositary.topics import Topic

START = datetime(2026, 1, 1, tzinfo=UTC)
ZONES = ("Asia/Baku", "Europe/Vienna", "America/New_York", "Pacific/Auckland")
DAY = 86400
LATEST = {Mode.NOW: 300, Mode.DAILY: DAY + 2 * 3600, Mode.WEEKLY: 7 * DAY + 2 * 3600}
"""Seconds after the event at which each mode is late; two hours for the clocks' changes and the clock an hour wrong."""
WRONG = {60: 3600, 61: 0, 120: -3600, 121: 0, 200: 30 * DAY, 201: 0, 300: -30 * DAY, 301: 0}
"""From this day on the clock is wrong by so many seconds."""


@dataclass
class Year:
    """What is counted."""

    loop: VirtualLoop
    wrong: int = 0
    told: Counter[tuple[int, int]] = field(default_factory=Counter)
    at: dict[tuple[int, int], float] = field(default_factory=dict)
    quiet: Counter[tuple[int, int]] = field(default_factory=Counter)
    posts: int = 0

    def clock(self) -> datetime:
        """The clock as the machine shows it."""
        return START + timedelta(seconds=self.loop.time() + self.wrong)

    async def send(self, address: tuple[int, int], post: Any) -> int:  # noqa: ANN401 - a Post
        """Telegram: remembers which events came to whom, and when."""
        await asyncio.sleep(0.05)
        self.posts += 1
        for number in _numbers(post.text):
            self.told[address[0], number] += 1
            self.at.setdefault((address[0], number), self.loop.time())
        if "Nothing new" in post.text:
            self.quiet[address[0], int(self.loop.time() // DAY)] += 1
        return self.posts


def _numbers(text: str) -> list[int]:
    return [int(word[1:-1]) for word in text.replace("<", " <").split() if word.startswith("#") and word.endswith("#")]


def _event(connection: sqlite3.Connection, number: int, now: datetime) -> None:
    event = Event("XVIII-16", ActionKind.SIGNATURE, f" #{number}# ", None, date(2026, 1, 1), f"k{number}")
    row = connection.execute(
        "INSERT INTO event (key, treaty, kind, code, payload, recorded_at) VALUES (?, ?, ?, NULL, ?, ?)",
        (event.key, event.treaty, event.kind, event_to_text(event), moment_to_text(now)),
    ).lastrowid
    context = json.dumps(asdict(treaties.Context("https://un.org", None, 1, 0, 0, 40)))
    broadcast = connection.execute(
        "INSERT INTO broadcast (event, context, created_at) VALUES (?, ?, ?)", (row, context, moment_to_text(now))
    ).lastrowid
    outbox.fill(connection, int(broadcast or 0), News("XVIII-16", Topic.SIGNATURES, None), now)


async def live(days: int, people: int, year: Year, folder: Path) -> None:
    """Lives the days and prints what came of them."""
    module.IDLE_SECONDS = 900.0  # an idle courier looks each half minute; a year of that is a million looks
    database = InlineDatabase(folder / "year.db")
    courier = Courier(database, year, Limiter(30), year.clock, year.loop.time)  # type: ignore[arg-type]
    quiet = QuietDays(database, year.clock, courier.wake.set)  # type: ignore[arg-type]
    pruner = Pruner(database, year.clock)  # type: ignore[arg-type]
    running = asyncio.create_task(courier.run())
    due: dict[tuple[int, int], tuple[float, Mode]] = {}
    here: dict[int, Mode] = {}
    number, wall = 0, time.monotonic()
    memory = [_resident()]
    files = [_open_files()]
    for day in range(days):
        year.wrong = WRONG.get(day, year.wrong)
        if day % 3 == 0 and len(here) < people:
            number_of_chat = len(due) + day + 1
            mode = random.choice(list(Mode))
            made = Chat(
                (number_of_chat, 0),
                "private",
                "en",
                random.choice(ZONES),
                active=True,
                mode=mode,
                digest_hour=random.randrange(24),
                quiet_days=day % 2 == 0,
            )
            await database.write(lambda c, made=made: _joins(c, made, year.clock()))  # type: ignore[misc]
            here[number_of_chat] = mode
        if day % 17 == 0 and here:
            leaving = random.choice(list(here))
            await database.write(lambda c, leaving=leaving: chats.unsubscribe(c, (leaving, 0), "XVIII-16"))  # type: ignore[misc]
            del here[leaving]
            for key in [key for key in due if key[0] == leaving and not year.told[key]]:
                del due[key]
        for minute in range(0, 24 * 60, 60):
            if random.random() < 1 / 24:
                number += 1
                await database.write(lambda c, number=number: _event(c, number, year.clock()))  # type: ignore[misc]
                courier.wake.set()
                due |= {(chat, number): (year.loop.time(), mode) for chat, mode in here.items()}
            await quiet.run()
            await asyncio.sleep(3600)
            del minute
        await pruner.run()
        if day % 30 == 0:
            memory.append(_resident())
            files.append(_open_files())
    year.wrong = 0
    await asyncio.sleep(8 * DAY)
    await courier.finish(running)
    lost = [key for key in due if not year.told[key]]
    twice = [key for key, times in year.told.items() if times > 1]
    late = [key for key, (at, mode) in due.items() if key in year.at and year.at[key] - at > LATEST[mode]]
    print(f"{days} days in {time.monotonic() - wall:.0f} s: {number} events, {len(due)} due, {year.posts} messages")
    print(
        f"lost {len(lost)} (0), twice {len(twice)} (0), late {len(late)} (0), "
        f"'nothing new' twice a day {sum(times > 1 for times in year.quiet.values())} (0)"
    )
    print(f"resident MB by month {[round(size) for size in memory]}, open files {files}")
    for key in late[:3]:
        print("late", key, due[key], year.at[key])


def _joins(connection: sqlite3.Connection, made: Chat, now: datetime) -> None:
    chats.save_chat(connection, made, now)
    chats.subscribe(connection, made.address, "XVIII-16", now)


def _open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def _resident() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 2**20


def main() -> None:
    """Reads the arguments."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--days", type=int, default=365)
    parser.add_argument("--chats", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    random.seed(asked.seed)
    loop = VirtualLoop()
    with tempfile.TemporaryDirectory() as folder, asyncio.Runner(loop_factory=lambda: loop) as runner:
        runner.run(live(asked.days, asked.chats, Year(loop), Path(folder)))


if __name__ == "__main__":
    main()
