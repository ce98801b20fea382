"""What a worker may be made to do by what strangers write."""

import os
import time
from typing import Never

from watchers.errors import PageRefused, Reason


def double(number: int) -> int:
    return 2 * number


def pid() -> int:
    return os.getpid()


def spin() -> Never:
    while True:
        pass


def eat() -> Never:
    eaten = []
    while True:
        eaten.append(bytearray(b"x" * 2**20))


def compute(seconds: float) -> int:
    """Uses that much CPU time; who did it."""
    until = time.process_time() + seconds
    while time.process_time() < until:
        pass
    return os.getpid()


def hang() -> None:
    time.sleep(3600)


def die() -> Never:
    os._exit(7)


def refuse() -> Never:
    raise PageRefused(Reason.RAGGED_ROW, "row 3")


def variable(name: str) -> str | None:
    """What the worker's environment holds under a name."""
    return os.environ.get(name)
