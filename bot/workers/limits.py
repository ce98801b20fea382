"""What a piece of work may cost, and what is said of work that cost more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from watchers.errors import Reason, TreatywatchError

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Limits:
    """``cpu_seconds`` are the worker's own; a busy machine costs it nothing. ``megabytes`` are resident.

    ``wall_seconds`` are for work that neither ends nor computes. ``alone``: one at a time, each in a fresh process
    that ends with it and gives its memory back.
    """

    cpu_seconds: float
    megabytes: int
    wall_seconds: float = 90
    alone: bool = False


READING = Limits(cpu_seconds=10, megabytes=512)
"""A page, an XML rendition, a feed, an article, a batch of headlines. The largest real page takes 0.4 s and 90 MB."""
DRAWING = Limits(cpu_seconds=20, megabytes=768, alone=True)
"""A picture: its engine alone takes some 250 MB."""


class WorkKilled(TreatywatchError):
    """A worker was ended before it was done; ``reason`` is the name a refusal bears for it."""

    def __init__(self, reason: Reason, detail: str) -> None:
        super().__init__(f"{reason}: {detail}")
        self.reason = reason
        self.detail = detail


class Workers(Protocol):
    """Who does the work: a crew of processes, or this process itself."""

    async def run(self, limits: Limits, work: Callable[..., T], *given: object) -> T:
        """The result of ``work(*given)``, or what it raised. Raises WorkKilled.

        Work and results travel between processes: functions of a module, values that can be pickled.
        """
        ...


class InProcess:
    """Does the work here and now, without limits: for the command line, and for tests of something else."""

    async def run(self, limits: Limits, work: Callable[..., T], *given: object) -> T:
        """The result of ``work(*given)``."""
        del limits
        return work(*given)
