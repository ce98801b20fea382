"""Telegram's limits as arithmetic; time is handed in as seconds of a monotonic clock.

What leaves without being asked for shares so many messages a second; an answer counts only for its
chat: one a second, twenty a minute for a group or channel (core.telegram.org/bots/faq, "My bot is
hitting limits").
"""

from __future__ import annotations

import heapq
import math
from collections import deque
from collections.abc import Collection

PER_CHAT_SECONDS = 1.0
GROUP_MESSAGES = 20
GROUP_SECONDS = 61.0
"""Telegram's minute, and a second for lines that are slow at times."""
MARGIN = 1.02
"""Telegram counts when a message arrives, we when it leaves: a fiftieth of the rate is left unused."""
_SAME_MOMENT = 2.0
_TIDY_SECONDS = 10.0


class Limiter:
    """Says who may be written to now, and remembers who was. Any rate above zero works, 0.5 a second too."""

    def __init__(self, per_second: float) -> None:
        self._most = max(1, math.floor(per_second))
        self._window = self._most / per_second * MARGIN
        self._sent: deque[float] = deque()
        self._ready: dict[int, float] = {}
        self._turns: list[tuple[float, int]] = []
        self._group: dict[int, deque[float]] = {}
        self._tidied = 0.0
        self._held_until = 0.0
        self._last_hold: tuple[int, float] | None = None

    def allowance(self, now: float) -> int:
        """How many messages may go out at this moment, all chats together."""
        if now < self._held_until:
            return 0
        while self._sent and self._sent[0] + self._window <= now:
            self._sent.popleft()
        return self._most - len(self._sent)

    def take(self, chat: int, now: float) -> None:
        """Something nobody asked for goes out to this chat: it counts for all and for the chat."""
        self._sent.append(now)
        self.answered(chat, now)

    def answered(self, chat: int, now: float) -> None:
        """An answer goes out to this chat; it counts for the chat alone. Groups and channels have negative ids."""
        ready = now + PER_CHAT_SECONDS
        if chat < 0:
            sent = self._group.setdefault(chat, deque(maxlen=GROUP_MESSAGES))
            sent.append(now)
            if len(sent) == GROUP_MESSAGES:
                ready = max(ready, sent[0] + GROUP_SECONDS)
        self._wait(chat, ready)

    def hold(self, chat: int, seconds: float, now: float) -> None:
        """Telegram asked for patience (429). Two chats at one moment mean the whole bot is too fast."""
        self._wait(chat, now + seconds)
        if self._last_hold is not None:
            other, moment = self._last_hold
            if other != chat and now - moment <= _SAME_MOMENT:
                self.hold_all(seconds, now)
        self._last_hold = (chat, now)

    def hold_all(self, seconds: float, now: float) -> None:
        """Nothing goes out for so long."""
        self._held_until = max(self._held_until, now + seconds)

    def _wait(self, chat: int, ready: float) -> None:
        if ready > self._ready.get(chat, 0.0):
            self._ready[chat] = ready
            heapq.heappush(self._turns, (ready, chat))

    def waiting(self, now: float) -> Collection[int]:
        """Chats that must not be written to yet; those that may be are forgotten."""
        while self._turns and self._turns[0][0] <= now:
            ready, chat = heapq.heappop(self._turns)
            if self._ready.get(chat) == ready:
                del self._ready[chat]
        if now - self._tidied >= _TIDY_SECONDS:
            self._tidied = now
            for chat in [chat for chat, sent in self._group.items() if sent[-1] + GROUP_SECONDS <= now]:
                del self._group[chat]
        return self._ready.keys()

    def next_moment(self, now: float) -> float:
        """Seconds until something changes: room for a message, a chat's turn, the end of a hold."""
        if now < self._held_until:
            return self._held_until - now
        room = 0.0 if self.allowance(now) else self._sent[0] + self._window - now
        self.waiting(now)
        return max(room, self._turns[0][0] - now) if self._turns else room
