"""Answers leave through a small queue a chat, in order and one at a time: no handler waits for Telegram.

An answer Telegram asks to delay ("retry after") delays that chat's queue alone. What no longer fits is
dropped, with one sentence for all of it.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Hashable, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from telegram import Message
from telegram.error import RetryAfter, TelegramError

from bot.botapi.verdicts import Malformed, asked_patience, verdict

log = logging.getLogger(__name__)

MOST_WAITING = 6
"""Answers that wait in one chat."""
LONGEST_HOLD_SECONDS = 60.0
"""Beyond this the person has given up: the answers are dropped."""
_MOST_HOLDS = 3
AT_ONCE = 32


class Sending(Protocol):
    """Makes one request; not as ``html`` but as plain text where Telegram refuses the HTML."""

    def __call__(self, *, html: bool) -> Coroutine[Any, Any, Message | None]:
        """The message as Telegram has it, None for what is none."""


Then = Callable[[Message], Coroutine[Any, Any, None]]
Otherwise = Callable[[], Coroutine[Any, Any, None]]


@dataclass(frozen=True, slots=True)
class Parcel:
    """An answer, in as many messages as it takes; ``then`` gets the last one, ``otherwise`` hears that it did not go.

    A newer parcel with the same ``key`` takes the place of one that still waits: edits of one message.
    A ``light`` one (a note on the screen) takes no room.
    """

    parts: Sequence[Sending]
    then: Then | None = None
    otherwise: Otherwise | None = None
    key: Hashable = None
    light: bool = False


@dataclass(slots=True)
class _Lane:
    waiting: deque[Parcel] = field(default_factory=deque)
    held: bool = False
    sorry: bool = False
    task: asyncio.Task[None] | None = None

    @property
    def full(self) -> bool:
        return sum(not parcel.light for parcel in self.waiting) >= MOST_WAITING


class Lanes:
    """The queues of all chats; one without answers does not exist."""

    def __init__(self, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
        self._lanes: dict[Hashable, _Lane] = {}
        self._sleep = sleep
        self._gate = asyncio.Semaphore(AT_ONCE)

    def __len__(self) -> int:
        """Chats that still have answers to come."""
        return len(self._lanes)

    def held(self, chat: Hashable) -> bool:
        """Whether Telegram asked for patience there."""
        lane = self._lanes.get(chat)
        return lane is not None and lane.held

    def put(self, chat: Hashable, parcel: Parcel, sorry: Parcel | None = None) -> bool:
        """Queues an answer; False where there is no room, and then ``sorry`` is queued, once until there is again."""
        lane = self._lanes.setdefault(chat, _Lane())
        if parcel.key is not None:
            for place, waiting in enumerate(lane.waiting):
                if waiting.key == parcel.key:
                    lane.waiting[place] = parcel
                    return True
        if lane.full and not parcel.light:
            log.info("answer dropped chat=%s", chat)
            if sorry is not None and not lane.sorry:
                lane.sorry = True
                lane.waiting.append(sorry)
            return False
        lane.waiting.append(parcel)
        if lane.task is None:
            lane.task = asyncio.create_task(self._empty(chat, lane), name=f"answers {chat}")
        return True

    async def _empty(self, chat: Hashable, lane: _Lane) -> None:
        try:
            while lane.waiting:
                await self._deliver(chat, lane, lane.waiting.popleft())
                lane.sorry = lane.sorry and bool(lane.waiting)
        finally:
            self._lanes.pop(chat, None)

    async def _deliver(self, chat: Hashable, lane: _Lane, parcel: Parcel) -> None:
        last: Message | None = None
        try:
            for part in parcel.parts:
                last = await self._sent(lane, part)
        except TelegramError as error:
            log.warning("answer not sent chat=%s error=%s", chat, error)
            if isinstance(error, RetryAfter):
                lane.waiting.clear()
            await _afterwards(parcel.otherwise() if parcel.otherwise is not None else None)
        except Exception:  # one answer's fault must not cost the answers behind it
            log.exception("answer failed chat=%s", chat)
            await _afterwards(parcel.otherwise() if parcel.otherwise is not None else None)
        else:
            await _afterwards(parcel.then(last) if parcel.then is not None and last is not None else None)

    async def _sent(self, lane: _Lane, part: Sending) -> Message | None:
        """Sends once Telegram lets us. Raises its error when that takes too long or it never will."""
        html, holds = True, 0
        while True:
            try:
                async with self._gate:
                    return await part(html=html)
            except RetryAfter as error:
                holds += 1
                seconds = asked_patience(error).total_seconds()
                if seconds > LONGEST_HOLD_SECONDS or holds > _MOST_HOLDS:
                    raise
                lane.held = True
                await self._sleep(seconds)
                lane.held = False
            except TelegramError as error:
                if not html or not isinstance(verdict(error, 1), Malformed):
                    raise
                html = False

    async def close(self, patience: float = 0.5) -> None:
        """Gives what is under way a moment; what still waits then is not sent."""
        tasks = [lane.task for lane in self._lanes.values() if lane.task is not None]
        if not tasks:
            return
        _, late = await asyncio.wait(tasks, timeout=patience)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)


async def _afterwards(work: Coroutine[Any, Any, None] | None) -> None:
    """What follows an answer; its failure is logged, the queue goes on."""
    if work is None:
        return
    try:
        await work
    except Exception:
        log.exception("what follows an answer failed")
