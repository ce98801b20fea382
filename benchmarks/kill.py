"""Kills the running bot (SIGKILL) at random points between fetch and delivery, and counts what people got.

Usage: python -m benchmarks.kill [--rounds 10] [--chats 60] [--seed 1]
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.preview.stand_in import (
    PREVIEW_TOKEN,
    BotApi,
    Page,
    PageFacts,
    Person,
    StorySource,
    World,
    build_page,
    build_xml,
    serving,
)
from storage import chats, outbox
from storage.chats import Chat
from storage.database import Database
from watchers.participants import table

MOST_SECONDS_AFTER_FETCH = 1.5
PATIENCE_SECONDS = 180


def pages(count: int) -> list[Page]:
    """One more signature on each page."""
    names = sorted(known.english for code, known in table().items() if len(code) == 3 and known.alpha2)  # noqa: PLR2004
    start = datetime.now(UTC) - timedelta(hours=count + 1)  # acts long before the baseline would wait a day
    signed_on = f"{start - timedelta(days=2):%-d %b %Y}"
    made = []
    for order in range(count):
        signed = names[: order + 3]
        facts = PageFacts(
            chapter="CHAPTER XVIII PENAL MATTERS",
            title="16. United Nations Convention against Cybercrime",
            rows=[(name, signed_on, "") for name in signed],
            totals=f"Signatories : {len(signed)}. Parties : 0",
            as_at=start + timedelta(hours=order),
        )
        made.append(Page(str(order), facts.as_at, build_page(facts), build_xml(facts)))
    return made


async def start(base: str, database: Path) -> asyncio.subprocess.Process:
    """The real command, as an operator runs it."""
    environment = {
        **os.environ,
        "TELEGRAM_BOT_TOKEN": PREVIEW_TOKEN,
        "TREATYWATCH_PAGE_URL": base + "/source/{number}.html",
        "TREATYWATCH_XML_URL": base + "/source/{number}.xml",
        "TREATYWATCH_POLL_MINUTES": "0.01",
        "TREATYWATCH_MESSAGES_PER_SECOND": "1000",
    }
    command = (sys.executable, "-m", "bot", "run", "--api-base", base, "--database", str(database))
    return await asyncio.create_subprocess_exec(
        *command, env=environment, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL
    )


async def kill_test(rounds: int, subscribers: int, folder: Path) -> None:
    """Runs the rounds and prints what was lost and what came twice."""
    world = World(time.time, time.monotonic)
    api, source = BotApi(world), StorySource(pages(rounds + 1), time.monotonic)
    for chat in range(1, subscribers + 1):
        world.add_person(Person(chat, f"Person {chat}", "en")).started = True
    database_file = folder / "kill.db"
    subscribe(database_file, subscribers)
    async with serving([*api.routes(), *source.routes()]) as base:
        bot = await start(base, database_file)
        await fetched(source)
        under_way = 0
        for number in range(rounds):
            source.turn()
            await fetched(source)
            pause = random.uniform(0, MOST_SECONDS_AFTER_FETCH)
            await asyncio.sleep(pause)
            bot.kill()
            await bot.wait()
            left = states(database_file)
            under_way += left.get("sending", 0)
            print(f"round {number + 1}: killed {pause * 1000:.0f} ms after the fetch; outbox {left}", flush=True)
            bot = await start(base, database_file)
        await emptied(database_file, subscribers * rounds)
        bot.terminate()
        await bot.wait()
    report(world, rounds, subscribers, states(database_file), under_way)


def subscribe(file: Path, subscribers: int) -> None:
    """Chats that follow the treaty before anything happens."""
    database, now = Database(file), datetime.now(UTC)
    for number in range(1, subscribers + 1):
        chat = Chat((number, 0), "private", "en", "Asia/Baku", active=True)
        database.write_now(lambda c, chat=chat: chats.save_chat(c, chat, now))  # type: ignore[misc]
        database.write_now(lambda c, chat=chat: chats.subscribe(c, chat.address, "XVIII-16", now))  # type: ignore[misc]
    database.close()


async def fetched(source: StorySource) -> None:
    """Waits until the page of the moment has been asked for."""
    served = source.served
    async with asyncio.timeout(PATIENCE_SECONDS):
        while source.served == served:
            await asyncio.sleep(0.001)


def states(file: Path) -> dict[str, int]:
    """The outbox's rows by state."""
    database = Database(file)
    try:
        return database.read_now(outbox.states)
    finally:
        database.close()


async def emptied(file: Path, expected: int) -> None:
    """Waits until all that is due was queued, and nothing is left to send."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while sum((rows := states(file)).values()) < expected or {"pending", "sending"} & rows.keys():
            await asyncio.sleep(0.5)


def report(world: World, rounds: int, subscribers: int, rows: dict[str, int], under_way: int) -> None:
    """Every chat should have every event once, in order; twice only what was under way at a kill."""
    lost = disordered = 0
    for room in world.rooms.values():
        texts = list(dict.fromkeys(post["text"].split("\n")[0].partition(" ")[2] for post in room.posts))
        lost += rounds - len(texts)
        disordered += texts != sorted(texts)
    print(f"outbox at the end: {rows}")
    print(
        f"{rounds} kills, {rounds * subscribers} messages due: lost {lost} (goal 0; listed as unsure"
        f" {rows.get('unsure', 0)}), chats out of order {disordered} (goal 0), twice {world.tally.duplicates}"
        f" (at most the {under_way} under way at the kills)"
    )


def main() -> None:
    """Reads the arguments."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--chats", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    random.seed(arguments.seed)
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(kill_test(arguments.rounds, arguments.chats, Path(folder)))


if __name__ == "__main__":
    main()
