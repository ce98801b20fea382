"""The outbox to Telegram: what is due goes out, at Telegram's pace, until it has arrived.

The outbox is the truth. Three parts, one job each: the feeder claims, the carrier sends, the settler
writes down what became of it. A process that dies in between loses nothing and repeats only what was
under way.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
import time
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from datetime import datetime
from typing import Any

from bot.botapi.limits import Limiter
from bot.delivery.claiming import Claimed, Feeder
from bot.delivery.preparing import Prepared
from bot.delivery.sending import Carrier, Sender, Write
from bot.delivery.settling import Settled, Settler
from storage import clockwork, holds, outbox
from storage.chats import Address
from storage.database import Database

log = logging.getLogger(__name__)

AT_ONCE = 400
"""Messages under way together, until their verdicts are written: 1,000 a second at 300 ms each."""
IDLE_SECONDS = 30.0
STUMBLE_SECONDS = 1.0
PAUSE_SECONDS = 2.0
STOP_SECONDS = 2.0
"""What is unanswered so long after a stop counts as no answer."""
_WRITE_SECONDS = 0.3
_FEW = 16
_MOMENT = 0.02
_SET_BACK_SECONDS = 2.0
_RUNS = 2**62


class Courier:
    """Empties the outbox. ``wake`` is set by whoever put something in."""

    def __init__(
        self,
        database: Database,
        sender: Sender,
        limiter: Limiter,
        clock: Callable[[], datetime],
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._database = database
        self._limiter = limiter
        self._clock = clock
        self._monotonic = monotonic
        self._run = secrets.randbelow(_RUNS)
        self._feeder = Feeder(database, clock, self._run)
        self._carrier = Carrier(sender, limiter, clock, monotonic)
        self._settler = Settler(database, self._written)
        self._busy: set[int] = set()
        self._under_way: set[asyncio.Task[None]] = set()
        self.wake = asyncio.Event()
        self._begun = False
        self._stopping = False
        self._latest = clock()
        self.on_turn: Callable[[], None] = lambda: None
        """Told of each look into the outbox: a sign of life."""

    async def run(self) -> None:
        """Delivers until ``finish`` is called."""
        settling = asyncio.create_task(self._settler.run(), name="settler")
        try:
            work = self._begin
            while not self._stopping:
                pause = await self._persistently(work)
                self.on_turn()
                if pause > 0 and not self._stopping:
                    with suppress(TimeoutError):
                        async with asyncio.timeout(pause):
                            await self.wake.wait()
                    self.wake.clear()
                work = self.step if self._begun else self._begin
            await self._end(settling)
        finally:
            settling.cancel()

    async def finish(self, running: asyncio.Task[None]) -> None:
        """Lets what is under way arrive, for two seconds, then ends; the rest waits in the outbox."""
        self._stopping = True
        self.wake.set()
        await running

    def got_through(self, address: Address) -> None:
        """An answer arrived there: if the chat was held, it is open again."""
        chat, thread = address
        if self._carrier.opened(address):
            self._settler.add(Settled(0, lambda c: holds.lift(c, chat, thread)))

    async def step(self) -> float:
        """Starts what may go now; returns the seconds until there may be more."""
        await self._mind_the_clock()
        now = self._monotonic()
        free = AT_ONCE - len(self._busy)
        if self._busy and free < _FEW:
            return _MOMENT
        room = min(free, self._limiter.allowance(now))
        if room <= 0:
            return self._limiter.next_moment(now) or _MOMENT
        claimed = await self._feeder.claim(room, {*self._limiter.waiting(now), *self._busy})
        self._start(claimed)
        if claimed.paused is None and self._carrier.gone.tripped:
            self._carrier.gone.forget()
        return self._until_next(claimed)

    def _until_next(self, claimed: Claimed) -> float:
        """Seconds until another claim is worth it."""
        if len(claimed):
            return 0.0 if len(claimed) >= _FEW else _MOMENT
        if claimed.paused is not None:
            return PAUSE_SECONDS
        if claimed.next_due is None:
            return IDLE_SECONDS
        until_due = claimed.next_due - self._clock().timestamp()
        blocked = self._limiter.next_moment(self._monotonic()) or PAUSE_SECONDS
        return min(IDLE_SECONDS, (until_due if until_due > 0 else blocked) + _MOMENT)

    def _start(self, claimed: Claimed) -> None:
        for prepared in claimed.messages:
            self._send_off(prepared.delivery.address[0], self._carrier.carry(prepared), prepared)
        for edit, post in claimed.edits:
            self._send_off(edit.address[0], self._carrier.edit(edit, post))
        for pin in claimed.pins:
            self._send_off(pin.address[0], self._carrier.edit_pin(pin))

    def _send_off(self, chat: int, sending: Coroutine[Any, Any, Write], prepared: Prepared | None = None) -> None:
        self._limiter.take(chat, self._monotonic())
        self._busy.add(chat)
        task = asyncio.create_task(self._carried(chat, sending, prepared))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def _carried(self, chat: int, sending: Coroutine[Any, Any, Write], prepared: Prepared | None) -> None:
        try:
            write = await sending
        except asyncio.CancelledError:
            write = _nothing if prepared is None else self._carrier.unanswered(prepared.delivery)
        except Exception:
            log.exception("sending to chat %d failed on our side", chat)
            write = _nothing if prepared is None else self._carrier.stumbled(prepared.delivery)
        self._settler.add(Settled(chat, write))

    def _written(self, batch: Sequence[Settled]) -> None:
        self._busy.difference_update(settled.chat for settled in batch)
        self.wake.set()

    async def _begin(self) -> float:
        """Claims of other runs are void; what a clock that ran ahead has put off is due."""
        run, now = self._run, self._clock()
        void, unsure = await self._database.write(lambda c: outbox.void_claims(c, run, now))
        if void:
            log.warning("under way when the process ended messages=%d unsure=%d; the others go again", void, unsure)
        await self._database.write(lambda c: clockwork.mend(c, now))
        self._carrier.held = await self._database.read(holds.held)
        self._begun = True
        return 0.0

    async def _mind_the_clock(self) -> None:
        now, latest = self._clock(), self._latest
        back = (latest - now).total_seconds()
        if back > _SET_BACK_SECONDS:
            log.warning("the clock was set back seconds=%.0f", back)
            await self._database.write(lambda c: clockwork.set_back(c, now, back))
        self._latest = now

    async def _persistently(self, work: Callable[[], Coroutine[Any, Any, float]]) -> float:
        """Again after a while where it fails: a locked or full database passes."""
        try:
            return await work()
        except Exception as error:
            log.exception("the courier stumbled (%s); the outbox is tried again", type(error).__name__)
            return STUMBLE_SECONDS

    async def _end(self, settling: asyncio.Task[None]) -> None:
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=STOP_SECONDS)
        late = list(self._under_way)
        for task in late:
            task.cancel()
        if late:
            log.warning("stopping without an answer messages=%d", len(late))
            await asyncio.wait(late)
        self._settler.finish()
        await asyncio.wait([settling], timeout=_WRITE_SECONDS)


def _nothing(connection: object) -> None:
    """An edit that was cut off stays due."""
    del connection
