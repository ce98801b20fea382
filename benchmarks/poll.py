"""CPU time of a poll that finds nothing new: the whole, and without the request itself.

Usage: python -m benchmarks.poll [--polls 200]
"""

from __future__ import annotations

import argparse
import asyncio
import multiprocessing
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import timedelta
from multiprocessing.queues import Queue
from pathlib import Path

from bot.clock import utc_now
from bot.polling.depositary import TreatyPoll
from bot.preview.stand_in import StorySource, serving, story
from storage.database import Database
from watchers.fetch import Fetched, Fetcher, Source, Validators

NUMBER = "XVIII-16"


def serve(addresses: Queue[str]) -> None:
    """The source in a process of its own, so that its CPU time is not counted."""

    async def forever() -> None:
        async with serving(StorySource(story(), time.monotonic).routes()) as base:
            addresses.put(base)
            await asyncio.Event().wait()

    asyncio.run(forever())


class Nothing:
    """Answers 304 without a request."""

    async def fetch(self, source: Source, last: Validators | None = None) -> Fetched:
        """Nothing new."""
        return Fetched(source.url, utc_now(), None, last or Validators())


async def cpu_milliseconds(work: Callable[[], Awaitable[object]], times: int) -> list[float]:
    """CPU time of each call, threads included."""
    spent = []
    for _ in range(times):
        start = time.process_time()
        await work()
        spent.append((time.process_time() - start) * 1000)
    return spent


async def measure(base: str, polls: int, folder: Path) -> None:
    """Reads the page once, then polls it unchanged."""
    database = Database(folder / "poll.db")
    source = Source("page", f"{base}/source/{NUMBER}.html")
    async with Fetcher.open("benchmark", "benchmark") as fetcher:
        whole = TreatyPoll(NUMBER, source, database, fetcher, utc_now, timedelta(minutes=15))
        bare = TreatyPoll(NUMBER, source, database, Nothing(), utc_now, timedelta(minutes=15))
        last = (await fetcher.fetch(source)).validators
        print(f"first poll: {(await whole.run()).outcome}; second: {(await whole.run()).outcome}")
        for name, work in (
            ("the request alone", lambda: fetcher.fetch(source, last)),
            ("a poll with its request (304)", whole.run),
            ("a poll without its request", bare.run),
        ):
            spent = await cpu_milliseconds(work, polls)
            print(
                f"{name}: median {statistics.median(spent):.2f} ms CPU, least {min(spent):.2f}, most {max(spent):.2f}"
            )
    database.close()


def main() -> None:
    """Reads the arguments."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--polls", type=int, default=200)
    arguments = parser.parse_args()
    context = multiprocessing.get_context("spawn")
    addresses = context.Queue()
    server = context.Process(target=serve, args=(addresses,), daemon=True)
    server.start()
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(measure(addresses.get(), arguments.polls, Path(folder)))
    server.terminate()


if __name__ == "__main__":
    main()
