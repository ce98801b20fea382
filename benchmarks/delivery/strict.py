"""A broadcast under Telegram's strictest count, on an accelerated clock: 429s, and how much of the rate is used.

Usage: python -m benchmarks.delivery.strict [--chats 20000]
"""

from __future__ import annotations

import argparse
import asyncio
import math
import tempfile
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from telegram.error import RetryAfter

from benchmarks.delivery.queue import NOW, fill_outbox
from benchmarks.delivery.running import InlineDatabase, VirtualLoop
from bot.botapi.limits import Limiter
from bot.delivery.courier import Courier
from bot.preview.stand_in import Tally


class StrictTelegram:
    """Counts as the stand-in's strict mode does; every answer takes between 40 and 60 ms."""

    def __init__(self, loop: VirtualLoop) -> None:
        self.tally = Tally(loop.time)
        self.refused = 0
        self.last = 0.0
        self._loop = loop

    async def send(self, address: tuple[int, int], post: Any) -> int:  # noqa: ANN401 - a Post
        """Takes a message, or answers 429."""
        await asyncio.sleep(0.02 + address[0] % 7 / 1000)
        wait = self.tally.must_wait(address[0])
        if wait:
            self.refused += 1
            raise RetryAfter(timedelta(seconds=math.ceil(wait)))
        self.tally.sent(address[0], post.text)
        self.last = self._loop.time()
        await asyncio.sleep(0.02)
        return 1


async def broadcast(chats: int, loop: VirtualLoop, folder: Path) -> None:
    """Sends to all and prints the line."""
    database, telegram = InlineDatabase(folder / "s.db"), StrictTelegram(loop)

    class _Same:
        """fill_outbox writes at once."""

        write_now = staticmethod(lambda work: work(database.connection))

    fill_outbox(_Same(), chats, "x")  # type: ignore[arg-type]

    def clock() -> datetime:
        return NOW + timedelta(seconds=loop.time())

    courier = Courier(database, telegram, Limiter(30), clock, loop.time)  # type: ignore[arg-type]
    running = asyncio.create_task(courier.run())
    while sum(telegram.tally.messages.values()) < chats:
        await asyncio.sleep(5)
    await courier.finish(running)
    used = chats / (30 * telegram.last)
    print(
        f"{chats} chats in {telegram.last:.0f} s of Telegram's time; 429: {telegram.refused} (goal 0);"
        f" of 30/s used: {used:.1%} (goal 97 %); over limit: {telegram.tally.over_limit}"
    )


def main() -> None:
    """Reads the arguments."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--chats", type=int, default=20_000)
    chats = parser.parse_args().chats
    loop = VirtualLoop()
    with tempfile.TemporaryDirectory() as folder, asyncio.Runner(loop_factory=lambda: loop) as runner:
        runner.run(broadcast(chats, loop, Path(folder)))


if __name__ == "__main__":
    main()
