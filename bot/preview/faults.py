"""Faults on demand: what a test wants Telegram to do wrong, once or for a while."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.preview.errors import ApiError


class Kind(StrEnum):
    """How a request fails."""

    ERROR = "error"
    """Telegram answers with ``error`` and does nothing."""
    HTML = "html"
    """A proxy answers 502 with an HTML body."""
    DROP_BEFORE = "drop_before"
    """The connection is cut before anything is done."""
    DROP_AFTER = "drop_after"
    """It is done, then the connection is cut: the sender cannot know."""
    SLOW = "slow"
    """It is done ``seconds`` late."""


@dataclass(slots=True)
class Fault:
    """Meets the next ``times`` requests of a method (any if empty) to a chat (any if None)."""

    kind: Kind
    error: ApiError | None = None
    method: str = ""
    chat: int | None = None
    times: int = 1
    seconds: float = 0.0

    def meets(self, method: str, chat: int | None) -> bool:
        """Whether a request is meant."""
        return self.times > 0 and self.method in ("", method) and self.chat in (None, chat)


class Faults:
    """Those still to come, in order."""

    def __init__(self) -> None:
        self.waiting: list[Fault] = []

    def add(self, fault: Fault) -> None:
        """Another one."""
        self.waiting.append(fault)

    def next_for(self, method: str, chat: int | None) -> Fault | None:
        """The fault that meets a request, used up by it."""
        fault = next((fault for fault in self.waiting if fault.meets(method, chat)), None)
        if fault is not None:
            fault.times -= 1
            self.waiting = [fault for fault in self.waiting if fault.times > 0]
        return fault
