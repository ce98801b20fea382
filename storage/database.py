"""Opens the database: pragmas, migrations, one writer thread, a few readers.

Async code hands over a function of a connection and awaits its result; it never blocks on SQLite.
"""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

import sqlite_utils

from storage.errors import DatabaseUnusableError
from storage.lock import Lock
from storage.migrations import migrations

__all__ = ["Database", "DatabaseUnusableError", "Work"]

T = TypeVar("T")
Work = Callable[[sqlite3.Connection], T]

_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = NORMAL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA busy_timeout = 10000",
)
_FAST, _DURABLE = "PRAGMA synchronous = NORMAL", "PRAGMA synchronous = FULL"
"""What a power cut takes: everything since the last checkpoint, or nothing that was committed."""


def _connect(path: str) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)  # closed by another thread
    connection.row_factory = sqlite3.Row
    for pragma in _PRAGMAS:
        connection.execute(pragma)
    return connection


class Database:
    """One SQLite file. ``write`` runs in one transaction that commits or leaves no trace.

    ``alone``: for the one process that sends what is in it. Raises DatabaseUnusableError.
    """

    def __init__(self, path: Path | str, *, alone: bool = False) -> None:
        self._path = str(path)
        self._lock = Lock(Path(path))
        if alone:
            self._lock.take()
        self._here = threading.local()
        self._connections: list[sqlite3.Connection] = []
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="sqlite-writer")
        self._readers = ThreadPoolExecutor(2, thread_name_prefix="sqlite-reader")
        try:
            self._writer.submit(self._migrate).result()
        except DatabaseUnusableError:
            self.close()
            raise
        except (sqlite3.Error, OSError) as error:
            self.close()
            raise DatabaseUnusableError(
                f"the database {self._path} cannot be opened ({error}); check that its folder exists and is writable"
            ) from error

    def _migrate(self) -> None:
        connection = sqlite3.connect(self._path)
        try:
            connection.execute("PRAGMA busy_timeout = 10000")
            connection.execute("PRAGMA journal_mode = WAL")
            database = sqlite_utils.Database(connection)
            self._refuse_newer(database)
            migrations.apply(database)
            connection.commit()
        finally:
            connection.close()

    def _refuse_newer(self, database: sqlite_utils.Database) -> None:
        """What a newer version has written would be misread; a copy of it too."""
        known = {step.name for step in migrations.pending(sqlite_utils.Database(memory=True))}
        unknown = sorted(step.name for step in migrations.applied(database) if step.name not in known)
        if unknown:
            raise DatabaseUnusableError(
                f"the database {self._path} was written by a newer treatywatch ({unknown[-1]} is not known here):"
                " install that version again, or go back to a copy made before it"
            )

    def _connection(self) -> sqlite3.Connection:
        connection: sqlite3.Connection | None = getattr(self._here, "connection", None)
        if connection is None:
            connection = self._here.connection = _connect(self._path)
            self._connections.append(connection)
        return connection

    def _in_transaction(self, work: Work[T], *, durable: bool = False) -> T:
        connection = self._connection()
        connection.execute(_DURABLE if durable else _FAST)
        connection.execute("BEGIN IMMEDIATE")
        try:
            result = work(connection)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:  # a full disk may have ended it already
                connection.execute("ROLLBACK")
            raise
        return result

    def _reading(self, work: Work[T]) -> T:
        return work(self._connection())

    async def write(self, work: Work[T], *, durable: bool = False) -> T:
        """Runs ``work`` in the writer thread, in one transaction; a durable one survives a power cut."""
        return await asyncio.wrap_future(self._writer.submit(self._in_transaction, work, durable=durable))

    async def read(self, work: Work[T]) -> T:
        """Runs ``work`` in a reader thread."""
        return await asyncio.wrap_future(self._readers.submit(self._reading, work))

    def write_now(self, work: Work[T]) -> T:
        """``write`` for code that runs outside an event loop (the command line)."""
        return self._writer.submit(self._in_transaction, work).result()

    def read_now(self, work: Work[T]) -> T:
        """``read`` for code that runs outside an event loop."""
        return self._readers.submit(self._reading, work).result()

    def backup(self, target: Path) -> None:
        """Writes a consistent copy, while the bot runs, to a file that must not exist yet."""
        if target.exists():
            raise DatabaseUnusableError(f"{target} exists already; name a file that does not")
        self.read_now(lambda connection: connection.execute("VACUUM INTO ?", (str(target),)))

    def close(self) -> None:
        """Waits for what is running; the pools' threads end."""
        for pool in (self._writer, self._readers):
            pool.shutdown()
        while self._connections:
            self._connections.pop().close()
        self._lock.release()
