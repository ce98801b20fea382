"""Answers to people while a million messages leave at 1,000 a second: how much longer than the round-trip.

Usage: python -m benchmarks.delivery.answers [--chats 1000000] [--answers 200] [--delay 50]
An answer here is what a command costs the loop: the chat's settings read, a status read, a message sent.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import time
from pathlib import Path

from telegram.ext import ExtBot

from benchmarks.delivery.queue import fill_outbox
from benchmarks.delivery.running import far_end
from benchmarks.delivery.senders import TEXT, TOKEN
from bot.botapi.http import AiohttpRequest
from bot.botapi.limits import Limiter
from bot.clock import utc_now
from bot.delivery.courier import Courier
from bot.delivery.sender import TelegramSender
from storage import chats
from storage.database import Database


async def answer(bot: ExtBot[None], database: Database, limiter: Limiter, chat: int) -> float:
    """Milliseconds from the question to the answer's answer."""
    began = time.monotonic()
    await database.read(lambda c: chats.find_chat(c, (chat, 0)))
    await database.read(lambda c: chats.subscriptions(c, (chat, 0)))
    limiter.answered(chat, time.monotonic())
    await bot.send_message(chat, TEXT, parse_mode="HTML")
    return 1000 * (time.monotonic() - began)


async def during_a_broadcast(people: int, answers: int, delay: float, base: str, folder: Path) -> None:
    """Prints the line."""
    database = Database(folder / "a.db", alone=True)
    fill_outbox(database, people, TEXT)
    async with ExtBot(TOKEN, base_url=f"{base}/bot", request=AiohttpRequest(600)) as bot:
        limiter = Limiter(1000)
        courier = Courier(database, TelegramSender(bot), limiter, utc_now)
        running, began = asyncio.create_task(courier.run()), time.monotonic()
        await asyncio.sleep(3)
        took = []
        for number in range(answers):
            took.append(asyncio.create_task(answer(bot, database, limiter, people + number + 1)))
            await asyncio.sleep(0.05)
        beyond = sorted(one - delay for one in await asyncio.gather(*took))
        sent = await database.read(
            lambda c: c.execute("SELECT COUNT(*) FROM delivery WHERE state = 'sent'").fetchone()[0]
        )
        took_all = time.monotonic() - began
        await courier.finish(running)
    database.close()
    print(
        f"{answers} answers beside a broadcast to {people:,} ({sent / took_all:.0f}/s left): beyond the"
        f" round-trip of {delay:.0f} ms: median {beyond[len(beyond) // 2]:.0f} ms,"
        f" 99th percentile {beyond[int(len(beyond) * 0.99)]:.0f} ms (goal 200)"
    )


def main() -> None:
    """Reads the arguments."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--chats", type=int, default=1_000_000)
    parser.add_argument("--answers", type=int, default=200)
    parser.add_argument("--delay", type=float, default=50)
    asked = parser.parse_args()
    sys.setswitchinterval(0.0005)  # as bot.app does
    with tempfile.TemporaryDirectory() as folder, far_end(asked.delay) as base:
        asyncio.run(during_a_broadcast(asked.chats, asked.answers, asked.delay, base, Path(folder)))


if __name__ == "__main__":
    main()
