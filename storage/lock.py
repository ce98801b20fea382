"""One process for one database: the first keeps a lock beside the file, the second is told who has it."""

from __future__ import annotations

import fcntl
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from storage.errors import DatabaseUnusableError

_OURS: set[Path] = set()
"""What this process holds itself: the system's lock does not keep a process from itself."""


class Lock:
    """Held until ``release`` or the end of the process, however it ends; children do not inherit it."""

    def __init__(self, database: Path) -> None:
        self._path = database.resolve().with_name(f"{database.resolve().name}.lock")
        self._file: TextIO | None = None

    def take(self) -> None:
        """Raises DatabaseUnusableError where another process has the lock, or the file cannot be made."""
        if self._path in _OURS:  # not even opened: closing it would let go of what we hold
            raise _taken(f"process {os.getpid()}, this one")
        try:
            file = self._path.open("a+", encoding="utf-8")
        except OSError as error:
            raise DatabaseUnusableError(
                f"the lock {self._path} cannot be made ({error.strerror}); check that its folder exists and is writable"
            ) from error
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            file.seek(0)
            holder = file.read().strip()
            file.close()
            raise _taken(holder or "another process") from error
        file.seek(0)
        file.truncate()
        file.write(f"process {os.getpid()}, which has run since {datetime.now(UTC):%Y-%m-%d %H:%M} UTC\n")
        file.flush()
        _OURS.add(self._path)
        self._file = file

    def release(self) -> None:
        """Lets go; the file stays, empty of meaning."""
        if self._file is not None:
            _OURS.discard(self._path)
            self._file.close()
            self._file = None


def _taken(holder: str) -> DatabaseUnusableError:
    return DatabaseUnusableError(
        f"the database is in use by {holder}: two bots on one database would send everything twice;"
        " stop that one first, or choose another file with --database"
    )
