"""What the benchmarks share: a far end, virtual time, a database without threads."""

from __future__ import annotations

import asyncio
import selectors
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import sqlite_utils

from storage.migrations import migrations

T = TypeVar("T")


@contextmanager
def far_end(delay_ms: float) -> Iterator[str]:
    """A Bot API in a process of its own that answers after so long; gives its address."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "benchmarks.delivery.far_end", str(port), str(delay_ms)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            if process.stdout is None or process.stdout.readline() != "ready\n":
                raise RuntimeError("the far end did not start")
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()


class _Impatient(selectors.DefaultSelector):
    """Never waits: the time it was to wait is over at once."""

    now = 0.0

    def select(self, timeout: float | None = None) -> Any:  # noqa: ANN401 - selectors' own
        """What is ready now."""
        if timeout is not None and timeout > 0:
            self.now += timeout
        return super().select(0)


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop whose sleeps take no time; for code that waits for nothing outside."""

    def __init__(self) -> None:
        self._impatient = _Impatient()
        super().__init__(self._impatient)
        self._clock_resolution = 1e-6  # after half a year a nanosecond is less than a float can tell

    def time(self) -> float:
        """Seconds since it began."""
        return self._impatient.now


class InlineDatabase:
    """storage.database.Database for virtual time: the same schema and transactions, no threads."""

    def __init__(self, path: Path) -> None:
        self.connection = sqlite3.connect(path, isolation_level=None)
        migrations.apply(sqlite_utils.Database(self.connection))
        self.connection.row_factory = sqlite3.Row
        self.connection.execute("PRAGMA journal_mode = WAL")
        self.connection.execute("PRAGMA synchronous = OFF")

    async def write(self, work: Callable[[sqlite3.Connection], T], *, durable: bool = False) -> T:
        """One transaction."""
        del durable
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            result = work(self.connection)
        except BaseException:
            self.connection.execute("ROLLBACK")
            raise
        self.connection.execute("COMMIT")
        return result

    async def read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """The same connection."""
        return work(self.connection)
