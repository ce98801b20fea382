"""One way of sending, measured: python -m benchmarks.delivery.senders NAME BASE SECONDS; prints one line of JSON.

Each sends the same text to ever other chats for so many seconds, with limits lifted: how many messages
were answered, and the CPU time of the process a message.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

TOKEN = "7000000001:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
TEXT = "🇦🇿 <b>Azerbaijan</b> — signed\n📅 25 October 2025\n📜 UN Convention against Cybercrime"
TASKS = 100
_OURS = 120_000


class Measured(NamedTuple):
    """How many messages were answered, in how long, for how much CPU."""

    sent: int
    seconds: float
    cpu: float


async def _in_tasks(send: Callable[[int], Awaitable[object]], seconds: float, tasks: int = TASKS) -> Measured:
    """The plain loop of many tasks."""
    await send(0)  # what is loaded and opened once is no cost of a message
    chats, sent, until = itertools.count(1), 0, time.monotonic() + seconds
    began, cpu = time.monotonic(), time.process_time()

    async def one() -> None:
        nonlocal sent
        while time.monotonic() < until:
            await send(next(chats))
            sent += 1

    await asyncio.gather(*(one() for _ in range(tasks)))
    return Measured(sent, time.monotonic() - began, time.process_time() - cpu)


async def raw(base: str, seconds: float) -> Measured:
    """The floor: aiohttp alone."""
    import aiohttp  # noqa: PLC0415 - each contender loads its own library only

    url = f"{base}/bot{TOKEN}/sendMessage"
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=600)) as session:

        async def send(chat: int) -> None:
            body = {"chat_id": str(chat), "text": TEXT, "parse_mode": "HTML"}
            async with session.post(url, data=body) as answer:
                await answer.json()

        return await _in_tasks(send, seconds)


async def ptb_default(base: str, seconds: float, tasks: int = TASKS) -> Measured:
    """python-telegram-bot as ApplicationBuilder makes it."""
    from telegram.ext import ApplicationBuilder  # noqa: PLC0415

    application = ApplicationBuilder().token(TOKEN).base_url(f"{base}/bot").pool_timeout(60).build()
    async with application.bot as bot:
        return await _in_tasks(lambda chat: bot.send_message(chat, TEXT, parse_mode="HTML"), seconds, tasks)


async def ptb_eight(base: str, seconds: float) -> Measured:
    """The same with eight tasks: what was measured before there was a courier."""
    return await ptb_default(base, seconds, 8)


async def ptb_limiter(base: str, seconds: float) -> Measured:
    """python-telegram-bot with its own AIORateLimiter, its limits lifted to 1,000 a second."""
    from telegram.ext import AIORateLimiter, ApplicationBuilder  # noqa: PLC0415

    limiter = AIORateLimiter(overall_max_rate=1000, overall_time_period=1)
    builder = ApplicationBuilder().token(TOKEN).base_url(f"{base}/bot").pool_timeout(60).rate_limiter(limiter)
    async with builder.build().bot as bot:
        return await _in_tasks(lambda chat: bot.send_message(chat, TEXT, parse_mode="HTML"), seconds)


async def ptb_httpx_aiohttp(base: str, seconds: float) -> Measured:
    """python-telegram-bot's HTTPX requests, HTTPX on aiohttp underneath."""
    from httpx_aiohttp import AiohttpTransport  # noqa: PLC0415
    from telegram.ext import ExtBot  # noqa: PLC0415
    from telegram.request import HTTPXRequest  # noqa: PLC0415

    request = HTTPXRequest(connection_pool_size=600, pool_timeout=60, httpx_kwargs={"transport": AiohttpTransport()})
    async with ExtBot(TOKEN, base_url=f"{base}/bot", request=request) as bot:
        return await _in_tasks(lambda chat: bot.send_message(chat, TEXT, parse_mode="HTML"), seconds)


async def ptb_aiohttp(base: str, seconds: float) -> Measured:
    """python-telegram-bot on our requests, in a plain loop of a hundred tasks."""
    from telegram.ext import ExtBot  # noqa: PLC0415

    from bot.botapi.http import AiohttpRequest  # noqa: PLC0415

    async with ExtBot(TOKEN, base_url=f"{base}/bot", request=AiohttpRequest(600)) as bot:
        return await _in_tasks(lambda chat: bot.send_message(chat, TEXT, parse_mode="HTML"), seconds)


async def aiogram(base: str, seconds: float) -> Measured:
    """Aiogram with a hundred tasks."""
    from aiogram import Bot  # noqa: PLC0415
    from aiogram.client.session.aiohttp import AiohttpSession  # noqa: PLC0415
    from aiogram.client.telegram import TelegramAPIServer  # noqa: PLC0415

    session = AiohttpSession(api=TelegramAPIServer.from_base(base), limit=600)
    async with Bot(TOKEN, session=session) as bot:
        return await _in_tasks(lambda chat: bot.send_message(chat, TEXT, parse_mode="HTML"), seconds)


async def ours(base: str, seconds: float) -> Measured:
    """The courier, with its outbox: each message claimed, sent and written down."""
    from telegram.ext import ExtBot  # noqa: PLC0415

    from benchmarks.delivery.queue import fill_outbox  # noqa: PLC0415
    from bot.botapi.http import AiohttpRequest  # noqa: PLC0415
    from bot.botapi.limits import Limiter  # noqa: PLC0415
    from bot.delivery.courier import Courier  # noqa: PLC0415
    from bot.delivery.sender import TelegramSender  # noqa: PLC0415
    from storage.database import Database  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as folder:
        database = Database(Path(folder) / "b.db", alone=True)
        fill_outbox(database, _OURS, TEXT)
        async with ExtBot(TOKEN, base_url=f"{base}/bot", request=AiohttpRequest(600)) as bot:
            limiter = Limiter(1_000_000)
            courier = Courier(database, TelegramSender(bot), limiter, lambda: datetime.now(UTC))
            began, cpu = time.monotonic(), time.process_time()
            running = asyncio.create_task(courier.run())
            await asyncio.sleep(seconds)
            sent: int = await database.read(
                lambda c: c.execute("SELECT COUNT(*) FROM delivery WHERE state = 'sent'").fetchone()[0]
            )
            measured = Measured(sent, time.monotonic() - began, time.process_time() - cpu)
            await courier.finish(running)
        database.close()
    return measured


CONTENDERS = {
    one.__name__: one
    for one in (raw, ours, ptb_aiohttp, ptb_httpx_aiohttp, aiogram, ptb_default, ptb_limiter, ptb_eight)
}


def main() -> None:
    """Runs one."""
    name, base, seconds, loop = sys.argv[1], sys.argv[2], float(sys.argv[3]), sys.argv[4:]
    sys.setswitchinterval(0.0005)  # as bot.app does
    if loop == ["uvloop"]:
        import uvloop  # noqa: PLC0415

        runner = asyncio.Runner(loop_factory=uvloop.new_event_loop)
    else:
        runner = asyncio.Runner()
    with runner:
        measured = runner.run(CONTENDERS[name](base, seconds))
    print(json.dumps({"name": name, **measured._asdict()}))


if __name__ == "__main__":
    main()
