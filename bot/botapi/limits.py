"""Telegram's limits as arithmetic; time is handed in as seconds of a monotonic clock.

So many messages a second for the bot, one a second for a chat, twenty a minute for a group or
channel (core.telegram.org/bots/faq, "My bot is hitting limits").
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection

PER_CHAT_SECONDS = 1.0
GROUP_MESSAGES = 20
GROUP_SECONDS = 60.0
_SAME_MOMENT = 2.0


class Limiter:
    """Says who may be written to now, and remembers who was."""

    def __init__(self, per_second: float) -> None:
        self._per_second = per_second
        self._tokens = per_second
        self._refilled = 0.0
        self._ready: dict[int, float] = {}
        self._group: dict[int, deque[float]] = {}
        self._held_until = 0.0
        self._last_hold: tuple[int, float] | None = None

    def allowance(self, now: float) -> int:
        """How many messages may go out at this moment, all chats together."""
        if now < self._held_until:
            return 0
        elapsed = max(0.0, now - self._refilled)
        self._tokens = min(self._per_second, self._tokens + elapsed * self._per_second)
        self._refilled = now
        return int(self._tokens)

    def take(self, chat: int, now: float) -> None:
        """A message goes out to this chat. Groups and channels have negative ids."""
        self.allowance(now)
        self._tokens = max(0.0, self._tokens - 1)
        ready = now + PER_CHAT_SECONDS
        if chat < 0:
            sent = self._group.setdefault(chat, deque(maxlen=GROUP_MESSAGES))
            sent.append(now)
            if len(sent) == GROUP_MESSAGES:
                ready = max(ready, sent[0] + GROUP_SECONDS)
        self._ready[chat] = max(ready, self._ready.get(chat, 0.0))

    def hold(self, chat: int, seconds: float, now: float) -> None:
        """Telegram asked for patience (429). Two chats at one moment mean the whole bot is too fast."""
        self._ready[chat] = max(self._ready.get(chat, 0.0), now + seconds)
        if self._last_hold is not None:
            other, moment = self._last_hold
            if other != chat and now - moment <= _SAME_MOMENT:
                self._held_until = max(self._held_until, now + seconds)
        self._last_hold = (chat, now)

    def waiting(self, now: float) -> Collection[int]:
        """Chats that must not be written to yet; those that may be are forgotten."""
        self._ready = {chat: ready for chat, ready in self._ready.items() if ready > now}
        for chat in [chat for chat, sent in self._group.items() if sent[-1] + GROUP_SECONDS <= now]:
            del self._group[chat]
        return self._ready.keys()

    def next_moment(self, now: float) -> float:
        """Seconds until something changes: a token, a chat's turn, the end of a hold."""
        if now < self._held_until:
            return self._held_until - now
        token = 0.0 if self._tokens >= 1 else (1 - self._tokens) / self._per_second
        turns = [ready - now for ready in self._ready.values() if ready > now]
        return max(token, min(turns)) if turns else token
