"""What Telegram's errors mean for a message: try again, the chat is gone, it moved, it will never do. Pure."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from telegram.error import BadRequest, ChatMigrated, Forbidden, RetryAfter, TelegramError

LONGEST_PAUSE = timedelta(minutes=10)
_GONE = (
    "chat not found",
    "user is deactivated",
    "bot was kicked",
    "group chat was deactivated",
    "peer_id_invalid",
    "not enough rights to send",
    "have no rights to send",
    "need administrator rights",
)
_TOPIC_GONE = ("message thread not found", "topic_closed", "topic_deleted")
_MALFORMED = ("can't parse entities", "can't find end", "unsupported start tag", "unexpected end tag")


@dataclass(frozen=True, slots=True)
class Retry:
    """Try again after a time; ``patience`` when Telegram asked for it (429)."""

    after: timedelta
    patience: bool = False


@dataclass(frozen=True, slots=True)
class Gone:
    """The chat cannot be reached."""


@dataclass(frozen=True, slots=True)
class TopicGone:
    """The forum topic is closed or deleted; the rest of the group is there."""


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


Verdict = Retry | Gone | TopicGone | Moved | Malformed | Hopeless


def verdict(error: TelegramError, attempts: int) -> Verdict:
    """What an error means for the message (core.telegram.org/bots/api#making-requests)."""
    words = str(error).casefold()
    if isinstance(error, RetryAfter):
        return Retry(asked_patience(error), patience=True)
    if isinstance(error, ChatMigrated):
        return Moved(error.new_chat_id)
    if any(sign in words for sign in _TOPIC_GONE):
        return TopicGone()
    if isinstance(error, Forbidden) or any(sign in words for sign in _GONE):
        return Gone()
    if isinstance(error, BadRequest):
        return Malformed() if any(sign in words for sign in _MALFORMED) else Hopeless()
    return Retry(backoff(attempts))


def asked_patience(error: RetryAfter) -> timedelta:
    """How long Telegram asked to be left alone."""
    asked = error.retry_after
    return asked if isinstance(asked, timedelta) else timedelta(seconds=asked)


def backoff(attempts: int, jitter: Callable[[], float] = random.random) -> timedelta:
    """Twice as long after each failure, from a second to ten minutes, plus up to a quarter."""
    seconds = min(2.0 ** min(attempts, 12), LONGEST_PAUSE.total_seconds())
    return timedelta(seconds=seconds * (1 + jitter() / 4))
