"""What Telegram's errors mean for a message: try again, the chat is gone, it moved, it will never do. Pure."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

LONGEST_PAUSE = timedelta(minutes=10)
_RIGHTS = (
    "not enough rights",
    "have no rights",
    "administrator rights",
    "chat_admin_required",
    "chat_write_forbidden",
    "chat_restricted",
    "chat_send_",
)
"""Taken away, and perhaps given back in the morning: the chat is there."""
_GONE = (
    "chat not found",
    "deactivated",
    "was kicked",
    "was blocked",
    "was deleted",
    "not a member",
    "peer_id_invalid",
    "user_is_blocked",
    "channel_private",
)
_TOPIC_GONE = ("message thread not found", "topic_deleted", "topic_id_invalid")
_TOPIC_CLOSED = "topic_closed"
_MALFORMED = ("can't parse entities", "can't find end", "unsupported start tag", "unexpected end tag")
_HOLDS = (timedelta(minutes=15), timedelta(hours=1), timedelta(hours=6), timedelta(hours=24))


class Unanswered(TimedOut):
    """The request was written and no answer came: Telegram may have done it, or not."""


@dataclass(frozen=True, slots=True)
class Retry:
    """Try again after a time. ``patience``: Telegram asked for it (429); ``outage``: it is no fault of this chat's."""

    after: timedelta
    patience: bool = False
    outage: bool = False


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """Telegram may have it."""


@dataclass(frozen=True, slots=True)
class Gone:
    """The chat cannot be reached."""


@dataclass(frozen=True, slots=True)
class NoRights:
    """The chat is there, but does not let us write: all of it, or a closed topic alone."""

    topic: bool = False


@dataclass(frozen=True, slots=True)
class TopicGone:
    """The forum topic is deleted; the rest of the group is there."""


@dataclass(frozen=True, slots=True)
class Moved:
    """The group is a supergroup now."""

    chat: int


@dataclass(frozen=True, slots=True)
class Malformed:
    """Telegram refuses the HTML; the plain text will do."""


@dataclass(frozen=True, slots=True)
class Hopeless:
    """Telegram will never take this message."""


Verdict = Retry | NoAnswer | Gone | NoRights | TopicGone | Moved | Malformed | Hopeless


def verdict(error: TelegramError, attempts: int) -> Verdict:
    """What an error means for the message (core.telegram.org/bots/api#making-requests)."""
    if isinstance(error, RetryAfter):
        return Retry(asked_patience(error), patience=True)
    if isinstance(error, ChatMigrated):
        return Moved(error.new_chat_id)
    if isinstance(error, BadRequest | Forbidden):
        return _refusal(error)
    if isinstance(error, InvalidToken | Conflict):
        return Retry(backoff(attempts), outage=True)
    if isinstance(error, TimedOut) or not isinstance(error, NetworkError):
        return NoAnswer()  # what is no error of the line is an answer nobody can read
    return Retry(backoff(attempts), outage=True)


def _refusal(error: BadRequest | Forbidden) -> Verdict:
    words = str(error).casefold()
    if any(sign in words for sign in _TOPIC_GONE):
        return TopicGone()
    if _TOPIC_CLOSED in words:
        return NoRights(topic=True)
    if any(sign in words for sign in _RIGHTS):
        return NoRights()
    if isinstance(error, Forbidden) or any(sign in words for sign in _GONE):
        return Gone()
    return Malformed() if any(sign in words for sign in _MALFORMED) else Hopeless()


def asked_patience(error: RetryAfter) -> timedelta:
    """How long Telegram asked to be left alone."""
    asked = error.retry_after
    return asked if isinstance(asked, timedelta) else timedelta(seconds=asked)


def backoff(attempts: int, jitter: Callable[[], float] = random.random) -> timedelta:
    """Twice as long after each failure, from a second to ten minutes, plus up to a quarter."""
    seconds = min(2.0 ** min(attempts, 12), LONGEST_PAUSE.total_seconds())
    return timedelta(seconds=seconds * (1 + jitter() / 4))


def hold_for(tries: int) -> timedelta:
    """How long a chat that does not let us write is left alone: 15 minutes, 1, 6, 24 hours, then daily."""
    return _HOLDS[min(tries, len(_HOLDS) - 1)]
