"""One message, edit or pinned message to Telegram, and what its answer means for the outbox."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Protocol

from telegram.error import BadRequest, TelegramError

from bot.botapi.limits import Limiter
from bot.botapi.verdicts import (
    Gone,
    Malformed,
    Moved,
    NoAnswer,
    NoRights,
    Retry,
    TopicGone,
    Verdict,
    backoff,
    hold_for,
    verdict,
)
from bot.delivery.compose import Post
from bot.delivery.owners import Trouble
from bot.delivery.preparing import Prepared
from bot.delivery.watch import WINDOW_SECONDS, GoneWatch, OutageWatch
from bot.language.markup import LONGEST_MESSAGE, bare_text, escaped, plain_text, size
from bot.pictures.artist import Wish
from storage import chats, health, holds, notices, pins, settling, switches
from storage.chats import Address
from storage.codec import moment_to_seconds
from storage.hours import is_quiet
from storage.notices import NoticeKind
from storage.outbox import OPERATORS, Delivery, Edit
from storage.pins import Pin
from storage.settling import Arrival

log = logging.getLogger(__name__)

ASK_AGAIN = timedelta(minutes=10)
"""How long after a request without an answer the message is sent once more."""
_SURE = timedelta(seconds=WINDOW_SECONDS)
GONE = "gone"
"""The value of the switch ``paused`` where too many chats were gone at once."""

Write = Callable[[sqlite3.Connection], None] | Arrival
"""A verdict, as the change it makes; the most frequent one as what it says, to be written with others."""


class Sender(Protocol):
    """Sends and edits messages; raises python-telegram-bot's errors."""

    async def send(self, address: Address, post: Post) -> int:
        """Sends a message and returns its id."""
        ...

    async def send_picture(self, address: Address, wish: Wish, *, reply_to: int | None, silent: bool) -> None:
        """Sends the picture that goes with a message."""
        ...

    async def title(self, chat: int) -> str:
        """What a chat is called now."""
        ...

    async def edit(self, address: Address, message: int, post: Post) -> None:
        """Replaces a message."""
        ...


class Carrier:
    """Carries one thing at a time, many side by side; ``held`` are the chats that did not let us write."""

    def __init__(
        self, sender: Sender, limiter: Limiter, clock: Callable[[], datetime], monotonic: Callable[[], float]
    ) -> None:
        self._sender = sender
        self._limiter = limiter
        self._clock = clock
        self._monotonic = monotonic
        self.gone = GoneWatch()
        self.outage = OutageWatch()
        self.held: set[Address] = set()

    async def carry(self, prepared: Prepared) -> Write:
        """Sends one part and says what is to be written. Raises what is our own error."""
        delivery = prepared.delivery
        now = self._clock()
        if prepared.culprits:
            return self._not_composed(delivery, prepared.culprits)
        if prepared.part is None:
            return lambda c: settling.nothing_to_say(c, delivery, now)
        try:
            message_id = await self._send(prepared, prepared.part)
        except TelegramError as error:
            return self._failed(delivery, error)
        return self._arrived(prepared, message_id)

    async def _send(self, prepared: Prepared, part: str) -> int | None:
        delivery = prepared.delivery
        if prepared.picture is not None and not part:
            wish = Wish(prepared.picture, prepared.number, delivery.language, delivery.time_zone)
            await self._sender.send_picture(delivery.address, wish, reply_to=prepared.reply_to, silent=True)
            return None
        if prepared.ask_title is not None:
            part = part.replace(str(prepared.ask_title), escaped(await self._sender.title(prepared.ask_title)))
        post = Post(
            part,
            delivery.language,
            reply_to=prepared.reply_to,
            silent=is_quiet(self._clock(), delivery.time_zone, delivery.quiet),
            share=None if prepared.left else prepared.share,
            buttons=() if prepared.left else prepared.buttons,
        )
        try:
            return await self._sender.send(delivery.address, post)
        except BadRequest as error:
            if not isinstance(verdict(error, delivery.attempts), Malformed):
                raise
            log.warning("Telegram refused the HTML of delivery %d: %s", delivery.id, error)
            return await self._sender.send(delivery.address, replace(post, text=_readable(part), html=False))

    def _arrived(self, prepared: Prepared, message_id: int | None) -> Write:
        delivery, now = prepared.delivery, self._clock()
        self.outage.answered()
        self.gone.note(self._monotonic(), gone=False)
        self.opened(delivery.address)
        picture, number, broadcast = prepared.picture, prepared.number, delivery.broadcast
        if not prepared.left and not delivery.companions and picture is None:
            return Arrival(delivery.id, *delivery.address, message_id, moment_to_seconds(now))

        def write(connection: sqlite3.Connection) -> None:
            if prepared.left and message_id is not None:
                settling.part_sent(connection, delivery, prepared.left, message_id)
            else:
                settling.sent(connection, delivery, message_id, now)
                if picture is not None and prepared.part and broadcast is not None:
                    notices.add_picture(connection, broadcast, picture, number, delivery.address, now)

        return write

    def opened(self, address: Address) -> bool:
        """Something got through there; True where the chat or its topic was held until now."""
        lifted = self.held & {address, (address[0], holds.ALL_OF_IT)}
        self.held -= lifted
        return bool(lifted)

    def stumbled(self, delivery: Delivery) -> Write:
        """Our own error while sending: like one while composing."""
        return self._not_composed(delivery, delivery.ids)

    def _not_composed(self, delivery: Delivery, culprits: tuple[int, ...]) -> Write:
        now = self._clock()
        due = now + backoff(delivery.attempts)

        def write(connection: sqlite3.Connection) -> None:
            if settling.not_composed(connection, delivery, culprits, due, now):
                note = f"broadcast {delivery.broadcast} could not be composed three times; it is set aside, see the log"
                health.tell_operator(connection, f"aside|{delivery.broadcast}", note, now)

        return write

    def unanswered(self, delivery: Delivery) -> Write:
        """Telegram may have it: once more ten minutes later, then it is unsure and the operators hear."""
        now = self._clock()

        def write(connection: sqlite3.Connection) -> None:
            switches.count(connection, "unanswered")
            if settling.unanswered(connection, delivery, now + ASK_AGAIN, now):
                note = (
                    f"Telegram did not answer twice about broadcast {delivery.broadcast} to chat {delivery.address[0]}"
                    " (and perhaps others): it may be there, even twice, and is not sent again; /stats counts"
                    " such messages as unsure"
                )
                health.tell_operator(connection, f"unsure|{delivery.broadcast}", note, now)

        return write

    def _failed(self, delivery: Delivery, error: TelegramError) -> Write:
        decided, words = verdict(error, delivery.attempts), f"{type(error).__name__}: {error}"
        chat, now = delivery.address[0], self._clock()
        log.info("delivery=%d chat=%d error=%s verdict=%s", delivery.id, chat, words, type(decided).__name__)
        if isinstance(decided, Retry):
            self._wait(chat, decided)
            due = now + decided.after
            return lambda c: settling.postponed(c, delivery, due, words)
        if isinstance(decided, NoAnswer):
            return self.unanswered(delivery)
        self.outage.answered()
        return self._refused(delivery, decided, words)

    def _refused(self, delivery: Delivery, decided: Verdict, words: str) -> Write:
        """Telegram answered that it will not, for a reason of the chat's or the message's."""
        now = self._clock()
        if isinstance(decided, Moved):
            return self._moved(delivery, decided, words)
        if isinstance(decided, Gone) and delivery.lane != OPERATORS:
            return self._gone(delivery)
        if isinstance(decided, Gone | NoRights):
            return self._no_rights(delivery, decided, words)
        if isinstance(decided, TopicGone):
            return lambda c: _retire_topic(c, delivery.address, now)
        log.error("delivery %d given up: %s", delivery.id, words)
        return lambda c: settling.given_up(c, delivery, words, now)

    def _wait(self, chat: int, decided: Retry) -> None:
        now = self._monotonic()
        if decided.patience:
            self._limiter.hold(chat, decided.after.total_seconds(), now)
        if decided.outage:
            silence = self.outage.failed(now)
            if silence:
                log.warning("telegram fails, everybody waits seconds=%.0f", silence)
                self._limiter.hold_all(silence, now)

    def _moved(self, delivery: Delivery, decided: Moved, words: str) -> Write:
        old, new, now = delivery.address[0], decided.chat, self._clock()

        def write(connection: sqlite3.Connection) -> None:
            chats.migrate(connection, old, new)
            settling.postponed(connection, delivery, now, words)
            settling.trouble(connection, (new, 0), Trouble.UPGRADED, now)

        return write

    def _gone(self, delivery: Delivery) -> Write:
        """The chat is retired; when too many are, nobody is, and nothing is sent until an operator has looked."""
        now = self._clock()
        if self.gone.note(self._monotonic(), gone=True):
            log.error("too many chats are gone at once; the courier pauses and retires nobody")
            return lambda c: _pause(c, delivery, now)
        if self.gone.tripped:
            return lambda c: settling.held(c, delivery)
        return lambda c: _retire(c, delivery.address, now)

    def _no_rights(self, delivery: Delivery, decided: Gone | NoRights, words: str) -> Write:
        now, (chat, thread) = self._clock(), delivery.address
        if delivery.notice is not None and delivery.notice.kind == NoticeKind.PICTURE:
            return lambda c: settling.given_up(c, delivery, words, now)
        topic = isinstance(decided, NoRights) and decided.topic
        where = thread if topic else holds.ALL_OF_IT
        self.held.add((chat, where))

        def write(connection: sqlite3.Connection) -> None:
            holds.put(connection, chat, where, now + hold_for(holds.tries(connection, chat, where)))
            settling.held(connection, delivery)
            settling.trouble(connection, delivery.address, Trouble.TOPIC if topic else Trouble.RIGHTS, now)

        return write

    async def edit(self, edit: Edit, post: Post | None) -> Write:
        """Shows a newer revision in the message that told it; one that cannot be edited is left as it is."""
        if post is None:
            return self._edit_not_composed(edit)
        error = await self._edited(edit.address, edit.message_id, post)
        decided = None if error is None else verdict(error, edit.attempts)
        due = self._due_again(edit.address[0], decided, edit.attempts)
        if due is not None:
            return lambda c: settling.edit_postponed(c, edit, due)
        if isinstance(decided, Moved):
            new = decided.chat
            return lambda c: chats.migrate(c, edit.address[0], new)
        if error is not None:
            log.info("edit given up broadcast=%d chat=%d error=%s", edit.broadcast, edit.address[0], error)
        return lambda c: settling.edited(c, edit)

    def _edit_not_composed(self, edit: Edit) -> Write:
        """Our own error: tried again, then given up and told."""
        now = self._clock()
        due = now + backoff(edit.attempts)

        def write(connection: sqlite3.Connection) -> None:
            if edit.attempts + 1 < settling.MOST_FAULTS:
                settling.edit_postponed(connection, edit, due)
                return
            settling.edited(connection, edit)
            note = (
                f"an edit of broadcast {edit.broadcast} could not be composed three times and is given up: see the log"
            )
            health.tell_operator(connection, f"edit aside|{edit.broadcast}|{edit.revision}", note, now)

        return write

    async def edit_pin(self, pin: Pin) -> Write:
        """Brings a pinned message up to date; one that is gone is no longer kept."""
        error = await self._edited(pin.address, pin.message_id, Post(pin.wanted or "", "en"))
        decided = None if error is None else verdict(error, pin.attempts)
        due = self._due_again(pin.address[0], decided, pin.attempts)
        if due is not None:
            return lambda c: pins.postpone(c, pin, due)
        if isinstance(decided, Moved):
            new = decided.chat
            return lambda c: chats.migrate(c, pin.address[0], new)
        if error is not None:
            log.info("pinned message no longer kept chat=%d error=%s", pin.address[0], error)
            return lambda c: pins.lost(c, pin)
        return lambda c: pins.shows(c, pin)

    async def _edited(self, address: Address, message: int, post: Post) -> TelegramError | None:
        try:
            await self._sender.edit(address, message, post)
        except TelegramError as error:
            return None if "not modified" in str(error).casefold() else error
        self.outage.answered()
        return None

    def _due_again(self, chat: int, decided: Verdict | None, attempts: int) -> datetime | None:
        """When an edit is to be tried again; one without an answer may be made twice."""
        if isinstance(decided, Retry):
            self._wait(chat, decided)
            return self._clock() + decided.after
        return self._clock() + backoff(attempts + 3) if isinstance(decided, NoAnswer) else None


def _readable(part: str) -> str:
    """The part as plain text, links as addresses where they fit."""
    text = plain_text(part)
    return text if size(text) <= LONGEST_MESSAGE else bare_text(part)


def _retire(connection: sqlite3.Connection, address: Address, now: datetime) -> None:
    """The owner hears once it is sure that not all chats are gone."""
    holds.gone(connection, address, now)
    key = settling.trouble(connection, address, Trouble.REMOVED, now)
    if key is not None:
        notices.put_off(connection, key, now + _SURE)


def _retire_topic(connection: sqlite3.Connection, address: Address, now: datetime) -> None:
    holds.gone(connection, address, now, topic=True)
    settling.trouble(connection, address, Trouble.TOPIC, now)


def _pause(connection: sqlite3.Connection, delivery: Delivery, now: datetime) -> None:
    settling.held(connection, delivery)
    back = holds.absolve(connection, now, _SURE)
    notices.take_back_troubles(connection, now - _SURE, now)
    switches.put(connection, switches.PAUSED, GONE)
    note = (
        f"{len(back) + 1} chats were gone within ten minutes. That looks like another bot's token or a reset server:"
        " nobody was retired, and nothing is sent until /resume. Check TELEGRAM_BOT_TOKEN first."
    )
    health.tell_operator(connection, f"gone|{now.timestamp()}", note, now)
