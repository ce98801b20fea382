"""Who may be heard now: a person's requests one after another and within a budget, all persons' side by side."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Coroutine, Hashable
from typing import Any
from weakref import WeakValueDictionary

from telegram import Message, Update
from telegram.constants import ChatType

from bot.botapi.menus import EVERYBODY, OPERATORS, SETTINGS
from bot.botapi.updates import Processor
from bot.conversation.budget import LINKING, QUERY, Budget, Verdict, cost_of_command, cost_of_press

log = logging.getLogger(__name__)

_AT_ONCE = 32
_MOST_TOLD_OF = 100_000
"""Waiting here costs a person nothing but memory: the budget is asked first."""
_COMMANDS = frozenset(("start", *EVERYBODY, *SETTINGS, *OPERATORS))


class Locks:
    """A lock for each key that somebody holds or waits for."""

    def __init__(self) -> None:
        self._locks: WeakValueDictionary[Hashable, asyncio.Lock] = WeakValueDictionary()

    def of(self, key: Hashable) -> asyncio.Lock:
        """The key's lock; who uses it must keep it."""
        lock = self._locks.get(key)
        if lock is None:
            lock = self._locks[key] = asyncio.Lock()
        return lock


def speaker(update: Update) -> int | None:
    """Whose request it is: a person's, or the chat's in whose name somebody writes."""
    message = update.effective_message
    if update.callback_query is None and isinstance(message, Message) and message.sender_chat is not None:
        return message.sender_chat.id
    if update.effective_user is not None:
        return update.effective_user.id
    return update.effective_chat.id if update.effective_chat is not None else None


def cost(update: Update, username: str) -> int:
    """Points of a request; 0 for what is none: a group's own talk, other bots' commands, what Telegram tells us."""
    if update.callback_query is not None:
        return cost_of_press((update.callback_query.data or "").split("|", 1)[0])
    if update.inline_query is not None:
        return QUERY
    message = update.message or update.channel_post
    if message is None:
        return 0
    if message.chat_shared is not None:
        return LINKING
    text = message.text or ""
    private = message.chat.type == ChatType.PRIVATE
    if not text.startswith("/"):
        return cost_of_command("") if text and private else 0
    name, _, bot = text[1:].split(maxsplit=1)[0].partition("@") if text[1:].split() else ("", "", "")
    ours = private or bot.casefold() == username.casefold() or (not bot and name.casefold() in _COMMANDS)
    return cost_of_command(name.casefold()) if ours else 0


class Turns(Processor):
    """What exceeds a budget is dropped before any work; ``sorry`` says the one sentence."""

    def __init__(
        self,
        budget: Budget,
        operators: tuple[int, ...],
        sorry: Callable[[Update], Coroutine[Any, Any, None]],
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(_MOST_TOLD_OF)
        self._budget = budget
        self._operators = frozenset(operators)
        self._sorry = sorry
        self._monotonic = monotonic
        self._persons = Locks()
        self._slots = asyncio.Semaphore(_AT_ONCE)

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Hears a request in its turn, or not at all; one that waits for its turn counts as running."""
        await super().do_process_update(update, self._heard(update, coroutine))

    async def _heard(self, update: object, coroutine: Awaitable[Any]) -> None:
        if not isinstance(update, Update):
            await coroutine
            return
        verdict = self._judged(update)
        if verdict is not Verdict.PASS:
            if isinstance(coroutine, Coroutine):
                coroutine.close()
            if verdict is Verdict.TELL:
                await self._sorry(update)
            return
        async with self._persons.of(speaker(update)), self._slots:
            await coroutine

    def _judged(self, update: Update) -> Verdict:
        chat, person = update.effective_chat, speaker(update)
        points = cost(update, update.get_bot().username)
        if not points or person in self._operators:
            return Verdict.PASS
        group = chat.id if chat is not None and chat.type != ChatType.PRIVATE else None
        person = None if person == group else person
        verdict = self._budget.spend(points, self._monotonic(), person=person, group=group)
        if verdict is not Verdict.PASS:
            log.info("over budget person=%s chat=%s verdict=%s", person, group, verdict.name)
        return verdict
