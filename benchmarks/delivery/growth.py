"""How the outbox grows: time and bytes to enqueue, time and memory to start with a million messages pending.

Usage: python -m benchmarks.delivery.growth [--sizes 10000 100000 1000000]
"""

from __future__ import annotations

import argparse
import asyncio
import os
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.delivery.queue import NOW, add_chats, fill_outbox
from storage import pruning, settling
from storage.database import Database
from storage.outbox import News, fill
from watchers.depositary.topics import Topic


def enqueue(size: int, folder: Path) -> Path:
    """Prints what one event for so many chats costs; returns the file."""
    file = folder / f"{size}.db"
    database = Database(file)
    database.write_now(lambda c: add_chats(c, size))
    before = _bytes(database)

    def work(connection: sqlite3.Connection) -> None:
        connection.execute("INSERT INTO announcement (id, language, text, created_at) VALUES (1, 'en', 'x', '')")
        connection.execute("INSERT INTO broadcast (id, announcement, context, created_at) VALUES (1, 1, '{}', '')")
        fill(connection, 1, News("XVIII-16", Topic.SIGNATURES, "AZE"), NOW)

    began = time.monotonic()
    database.write_now(work)
    took, after = time.monotonic() - began, _bytes(database)
    print(
        f"enqueue {size:>9,}: {took:6.2f} s, {(after - before) / 2**20:6.1f} MB,"
        f" {(after - before) / size:5.0f} bytes each"
    )
    database.close()
    return file


def _bytes(database: Database) -> int:
    pages, size, free = database.read_now(
        lambda c: tuple(
            c.execute(f"PRAGMA {what}").fetchone()[0] for what in ("page_count", "page_size", "freelist_count")
        )
    )
    return int((pages - free) * size)


def settle_and_prune(size: int, folder: Path) -> None:
    """Bytes of a delivery that was settled, and of what is left of it after ninety days."""
    database = Database(folder / f"{size}.db")
    before = _bytes(database)
    ids = database.read_now(lambda c: [tuple(row) for row in c.execute("SELECT id, chat FROM delivery")])
    at = int((NOW - 2 * pruning.KEPT).timestamp())
    arrivals = [settling.Arrival(number, chat, 0, chat % 100_000, at) for number, chat in ids]
    database.write_now(lambda c: settling.arrived(c, arrivals))
    settled, place, rounds = _bytes(database), 0, 0
    longest = 0.0
    while rounds == 0 or place:
        began = time.monotonic()
        place = database.write_now(lambda c, place=place: pruning.prune(c, NOW, place))  # type: ignore[misc]
        longest, rounds = max(longest, time.monotonic() - began), rounds + 1
    kept = (
        database.read_now(lambda c: c.execute("SELECT SUM(pgsize) FROM dbstat WHERE name LIKE 'told%'").fetchone()[0])
        if _has_dbstat(database)
        else _bytes(database) - settled
    )
    print(
        f"pending {before / size:.0f} bytes a delivery with its chat, settled {settled / size:.0f};"
        f" kept for ever {kept / size:.0f} bytes; pruned {size:,} in {rounds} rounds, the longest {longest:.2f} s"
    )
    database.close()


def _has_dbstat(database: Database) -> bool:
    try:
        database.read_now(lambda c: c.execute("SELECT 1 FROM dbstat LIMIT 1").fetchone())
    except sqlite3.Error:
        return False
    return True


async def start(file: Path) -> None:
    """In a process of its own: until the first message of a million leaves, and the most memory."""
    from bot.botapi.limits import Limiter  # noqa: PLC0415
    from bot.delivery.courier import Courier  # noqa: PLC0415

    sent = asyncio.Event()

    class Far:
        """Takes everything."""

        async def send(self, address: object, post: object) -> int:
            """One message."""
            del address, post
            sent.set()
            return 1

    began = time.monotonic()
    database = Database(file, alone=True)
    from bot.clock import utc_now  # noqa: PLC0415

    courier = Courier(database, Far(), Limiter(1000), utc_now)  # type: ignore[arg-type]
    running = asyncio.create_task(courier.run())
    await sent.wait()
    first = time.monotonic() - began
    await asyncio.sleep(10)
    await courier.finish(running)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"start: first message after {first:.2f} s (goal 2), peak memory after ten seconds {peak:.0f} MB (goal 200)")
    database.close()


def main() -> None:
    """Reads the arguments."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    parser.add_argument("--start", type=Path)
    asked = parser.parse_args()
    if asked.start:
        asyncio.run(start(asked.start))
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for size in asked.sizes:
            enqueue(size, folder)
        settle_and_prune(asked.sizes[0], folder)
        database = Database(folder / "start.db")
        fill_outbox(database, asked.sizes[-1], "x")
        database.close()
        command = [sys.executable, "-m", "benchmarks.delivery.growth", "--start", str(folder / "start.db")]
        subprocess.run(command, check=True, env=os.environ)


if __name__ == "__main__":
    main()
