"""The outbox to Telegram: what is due goes out, at Telegram's pace, until it has arrived.

The outbox is the truth: a row is claimed before the request and settled after the answer, so a
process that dies in between loses nothing and repeats only what was in flight.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Coroutine
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import Any, Protocol

from telegram.error import BadRequest, TelegramError

from bot.botapi.limits import Limiter
from bot.botapi.verdicts import Gone, Malformed, Moved, Retry, TopicGone, backoff, verdict
from bot.delivery.compose import Post, compose, compose_digest
from bot.delivery.owners import Trouble
from bot.language.i18n import Html
from bot.language.markup import plain_text, split_message
from bot.pictures.artist import Wish
from storage import chats, outbox, switches
from storage.chats import Address
from storage.database import Database
from storage.hours import is_quiet
from storage.outbox import Delivery, Edit

log = logging.getLogger(__name__)

AT_ONCE = 8
"""Messages under way together; more connections than this slow python-telegram-bot's pool down."""
IDLE_SECONDS = 30.0
STUMBLE_SECONDS = 5.0
PAUSE_SECONDS = 2.0
PAUSED = "paused"
"""The switch by which an operator holds the outbox back."""


class Sender(Protocol):
    """Sends and edits messages; raises python-telegram-bot's errors."""

    async def send(self, address: Address, post: Post) -> int:
        """Sends a message and returns its id."""
        ...

    async def send_picture(self, address: Address, wish: Wish, *, reply_to: int | None) -> None:
        """Sends the picture that goes with a message."""
        ...

    async def edit(self, address: Address, message: int, post: Post) -> None:
        """Replaces a message."""
        ...


class Courier:
    """Empties the outbox. ``wake`` is set by whoever put something in."""

    def __init__(
        self,
        database: Database,
        sender: Sender,
        limiter: Limiter,
        clock: Callable[[], datetime],
        monotonic: Callable[[], float] = time.monotonic,
        on_trouble: Callable[[Address, Trouble], Coroutine[Any, Any, None]] | None = None,
    ) -> None:
        self._database = database
        self._sender = sender
        self._limiter = limiter
        self._clock = clock
        self._monotonic = monotonic
        self._tell_owner = on_trouble
        self.wake = asyncio.Event()
        self._composing = asyncio.Lock()
        self._digests: dict[tuple[tuple[int, ...], str], Html] = {}
        self._stopping = False

    async def run(self) -> None:
        """Delivers until ``finish`` is called."""
        await self._database.write(outbox.recover)
        while not self._stopping:
            try:
                pause = await self.step()
            except Exception:
                log.exception("the courier stumbled; the outbox is tried again")
                pause = STUMBLE_SECONDS
            if pause > 0 and not self._stopping:
                with suppress(TimeoutError):
                    await asyncio.wait_for(self.wake.wait(), pause)
                self.wake.clear()

    async def finish(self, running: asyncio.Task[None]) -> None:
        """Lets what is in flight arrive, then ends; the rest waits in the outbox."""
        self._stopping = True
        self.wake.set()
        await running

    async def step(self) -> float:
        """Sends what may go now; returns the seconds until there may be more."""
        if await self._database.read(lambda c: switches.value_of(c, PAUSED)) is not None:
            return PAUSE_SECONDS
        now = self._monotonic()
        room = min(AT_ONCE, self._limiter.allowance(now))
        busy = list(self._limiter.waiting(now))
        if room:
            due = await self._database.write(lambda connection: outbox.claim(connection, self._clock(), room, busy))
            edits = (
                [] if due else await self._database.write(lambda c: outbox.claim_edits(c, self._clock(), room, busy))
            )
            if due or edits:
                await asyncio.gather(*map(self._deliver, due), *map(self._edit, edits))
                return 0.0
        next_due = await self._database.read(outbox.next_due)
        if next_due is None:
            self._digests.clear()
            return IDLE_SECONDS
        until_due = (next_due - self._clock()).total_seconds()
        if until_due > 0:
            self._digests.clear()
        return min(IDLE_SECONDS, max(until_due, self._limiter.next_moment(now), 0.02))

    async def _deliver(self, delivery: Delivery) -> None:
        chat = delivery.address[0]
        try:
            if delivery.lane == outbox.DIGEST:
                delivery = await self._gathered(delivery)
                await self._send_digest(delivery)
            else:
                await self._send_parts(delivery)
        except TelegramError as error:
            await self._settle(delivery, error)
        except Exception:
            log.exception("delivery %d failed on our side; it is tried again", delivery.id)
            due_at = self._clock() + backoff(delivery.attempts)
            await self._database.write(lambda c: outbox.postpone(c, delivery, due_at, "our own error, see the log"))
        else:
            arrived = self._clock()
            await self._database.write(lambda connection: outbox.sent(connection, delivery, arrived))
            log.info("delivered broadcast=%d chat=%d", delivery.broadcast, chat)

    async def _gathered(self, delivery: Delivery) -> Delivery:
        now = self._clock()
        return await self._database.write(lambda connection: outbox.gather(connection, delivery, now))

    async def _send_digest(self, delivery: Delivery) -> None:
        """One message for all that is due in a chat's digest; it is never edited, so its id is not kept."""
        for part in split_message(await self._digest(delivery)):
            self._limiter.take(delivery.address[0], self._monotonic())
            await self._send_readably(delivery, self._post(delivery, part))

    async def _digest(self, delivery: Delivery) -> Html:
        """Built once for all chats that are due the same news in the same language, anew at the next occasion."""
        key = (delivery.broadcasts, delivery.language)
        async with self._composing:
            if key not in self._digests:
                self._digests[key] = await self._database.read(lambda c: compose_digest(c, *key))
            return self._digests[key]

    async def _send_parts(self, delivery: Delivery) -> None:
        message = await self._database.read(
            lambda c: compose(c, delivery.broadcast, delivery.address, delivery.language, delivery.time_zone)
        )
        parts = split_message(message.text)
        for order, part in enumerate(parts[delivery.parts_sent :], start=delivery.parts_sent + 1):
            post = replace(
                self._post(delivery, part),
                reply_to=message.reply_to if order == 1 else None,
                share=message.share if order == len(parts) else None,
            )
            self._limiter.take(delivery.address[0], self._monotonic())
            message_id = await self._send_readably(delivery, post)
            await self._database.write(
                lambda c, order=order, message_id=message_id: outbox.part_sent(c, delivery.id, order, message_id)  # type: ignore[misc]
            )
        if message.picture is not None and delivery.pictures:
            wish = Wish(message.picture, message.number, delivery.language, delivery.time_zone)
            self._limiter.take(delivery.address[0], self._monotonic())
            told = await self._database.read(lambda c: outbox.message_of(c, delivery.id))
            await self._sender.send_picture(delivery.address, wish, reply_to=told)

    def _post(self, delivery: Delivery, text: str) -> Post:
        silent = is_quiet(self._clock(), delivery.time_zone, delivery.quiet)
        return Post(text, delivery.language, silent=silent)

    async def _send_readably(self, delivery: Delivery, post: Post) -> int:
        """HTML, or the plain text where Telegram refuses the HTML."""
        try:
            return await self._sender.send(delivery.address, post)
        except BadRequest as error:
            if not isinstance(verdict(error, delivery.attempts), Malformed):
                raise
            log.warning("Telegram refused the HTML of delivery %d: %s", delivery.id, error)
            return await self._sender.send(delivery.address, replace(post, text=plain_text(post.text), html=False))

    async def _edit(self, edit: Edit) -> None:
        """Shows a story's new revision in the message that told it; one that cannot be edited is left as it is."""
        try:
            message = await self._database.read(
                lambda c: compose(c, edit.broadcast, edit.address, edit.language, edit.time_zone)
            )
            self._limiter.take(edit.address[0], self._monotonic())
            post = Post(split_message(message.text)[0], edit.language, share=message.share)
            await self._sender.edit(edit.address, edit.message_id, post)
        except TelegramError as error:
            await self._settle_edit(edit, error)
        except Exception:
            log.exception("edit of delivery %d failed on our side; it is tried again", edit.delivery)
            due_at = self._clock() + backoff(edit.attempts)
            await self._database.write(lambda c: outbox.postpone_edit(c, edit, due_at))
        else:
            await self._database.write(lambda c: outbox.edited(c, edit))

    async def _settle_edit(self, edit: Edit, error: TelegramError) -> None:
        decided = verdict(error, edit.attempts)
        if isinstance(decided, Retry):
            if decided.patience:
                self._limiter.hold(edit.address[0], decided.after.total_seconds(), self._monotonic())
            due_at = self._clock() + decided.after
            await self._database.write(lambda c: outbox.postpone_edit(c, edit, due_at))
            return
        if "not modified" not in str(error).casefold():
            log.info("edit given up delivery=%d chat=%d error=%s", edit.delivery, edit.address[0], error)
        await self._database.write(lambda c: outbox.edited(c, edit))

    async def _on_trouble(self, address: Address, trouble: Trouble) -> None:
        if self._tell_owner is not None:
            await self._tell_owner(address, trouble)

    async def _settle(self, delivery: Delivery, error: TelegramError) -> None:
        chat, words = delivery.address[0], f"{type(error).__name__}: {error}"
        decided = verdict(error, delivery.attempts)
        log.info("delivery=%d chat=%d error=%s verdict=%s", delivery.id, chat, words, type(decided).__name__)
        if isinstance(decided, Retry):
            if decided.patience:
                self._limiter.hold(chat, decided.after.total_seconds(), self._monotonic())
            due_at = self._clock() + decided.after
            await self._database.write(lambda c: outbox.postpone(c, delivery, due_at, words))
        elif isinstance(decided, Moved):
            new = decided.chat
            await self._database.write(lambda c: chats.migrate(c, chat, new))
            await self._database.write(lambda c: outbox.postpone(c, delivery, self._clock(), words))
            await self._on_trouble((new, 0), Trouble.UPGRADED)
        elif isinstance(decided, Gone):
            await self._database.write(lambda c: chats.retire(c, chat))
            lost = Trouble.RIGHTS if "right" in words.casefold() else Trouble.REMOVED
            await self._on_trouble(delivery.address, lost)
        elif isinstance(decided, TopicGone):
            await self._database.write(lambda c: chats.retire_topic(c, delivery.address))
            await self._on_trouble(delivery.address, Trouble.TOPIC)
        else:
            log.error("delivery %d given up: %s", delivery.id, words)
            await self._database.write(lambda c: outbox.give_up(c, delivery, words))
