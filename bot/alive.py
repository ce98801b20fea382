"""How the running process tells that it lives: a socket beside the database answers with each part's age."""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
import os
import socket
import tempfile
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

from bot.supervision import Pulses

log = logging.getLogger(__name__)

PATIENCE_SECONDS = 3.0
_LONGEST_PATH = 100
"""Bytes; systems allow some 104 for a socket's address."""
_MOST_BYTES = 1_000_000


class NobodyAnswersError(Exception):
    """No process runs with this database, or it no longer answers; the message says which."""


def address_of(database: Path) -> Path:
    """Where the process that runs with a database answers."""
    beside = database.absolute().with_name(f"{database.name}.alive")
    if len(os.fsencode(beside)) <= _LONGEST_PATH:
        return beside
    digest = hashlib.sha256(os.fsencode(beside)).hexdigest()[:24]
    return Path(tempfile.gettempdir()) / f"treatywatch-{digest}.alive"


@asynccontextmanager
async def answering(database: Path, pulses: Pulses) -> AsyncIterator[None]:
    """Answers whoever asks; without a place for the socket the bot runs all the same, and is not asked."""
    address = address_of(database)

    async def answer(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(json.dumps(pulses.ages()).encode())
        writer.close()

    server = None
    try:
        address.unlink(missing_ok=True)  # of a process that was killed: the database's lock keeps a second one out
        server = await asyncio.start_unix_server(answer, address)
        address.chmod(0o600)
    except OSError as error:
        log.warning("`check --alive` will find nobody: %s cannot be opened (%s)", address, error.strerror)
    try:
        yield
    finally:
        if server is not None:
            server.close()
            address.unlink(missing_ok=True)


def ask(database: Path) -> Mapping[str, tuple[float, float]]:
    """Each part's (age, limit) in seconds, from the running process. Raises NobodyAnswersError."""
    address = address_of(database)
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
        line.settimeout(PATIENCE_SECONDS)
        told = b""
        try:
            line.connect(str(address))
            while len(told) < _MOST_BYTES and (part := line.recv(65_536)):
                told += part
            return {name: (float(age), float(limit)) for name, (age, limit) in json.loads(told).items()}
        except TimeoutError as error:
            raise NobodyAnswersError(f"the bot does not answer within {PATIENCE_SECONDS:.0f} s; it hangs") from error
        except (OSError, ValueError) as error:
            raise NobodyAnswersError(f"no running bot answers for {database}; is it running?") from error
