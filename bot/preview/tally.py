"""Counts what reaches people, and keeps Telegram's rates: for tests to assert on."""

from __future__ import annotations

import math
import re
from collections import Counter, deque
from collections.abc import Callable

PER_SECOND = 30
PER_CHAT_BURST = 3
GROUP_PER_MINUTE = 20
_NUMBERED = re.compile(r"#(\d+)\b")


class Tally:
    """Messages per chat, duplicates, numbers ("#7") that arrive out of order, sends beyond the limits.

    The limits (core.telegram.org/bots/faq): 30 messages a second for all chats, about 1 a second in
    one chat (short bursts are let through: here three), 20 a minute in a group or channel.
    """

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._all: deque[float] = deque(maxlen=PER_SECOND)
        self._chats: dict[int, deque[float]] = {}
        self._groups: dict[int, deque[float]] = {}
        self._texts: Counter[tuple[int, str]] = Counter()
        self._highest: dict[int, int] = {}
        self.messages: Counter[int] = Counter()
        self.duplicates = 0
        self.out_of_order = 0
        self.over_limit = 0

    def must_wait(self, chat: int) -> int:
        """Whole seconds Telegram would ask this chat's sender to wait, 0 for none."""
        now = self._monotonic()
        waits = [_until_free(self._all, PER_SECOND, 1.0, now)]
        waits.append(_until_free(self._chats.get(chat), PER_CHAT_BURST, float(PER_CHAT_BURST), now))
        if chat < 0:
            waits.append(_until_free(self._groups.get(chat), GROUP_PER_MINUTE, 60.0, now))
        return math.ceil(max(waits))

    def sent(self, chat: int, text: str) -> None:
        """A message has been stored."""
        now = self._monotonic()
        self.over_limit += self.must_wait(chat) > 0
        self._all.append(now)
        self._chats.setdefault(chat, deque(maxlen=PER_CHAT_BURST)).append(now)
        self._groups.setdefault(chat, deque(maxlen=GROUP_PER_MINUTE)).append(now)
        self.messages[chat] += 1
        self._texts[chat, text] += 1
        self.duplicates += self._texts[chat, text] > 1
        number = _NUMBERED.search(text)
        if number is not None:
            order = int(number.group(1))
            self.out_of_order += order < self._highest.get(chat, order)
            self._highest[chat] = max(order, self._highest.get(chat, order))


def _until_free(moments: deque[float] | None, most: int, seconds: float, now: float) -> float:
    """Seconds until another message fits into a window that may hold so many."""
    if moments is None or len(moments) < most:
        return 0.0
    return max(0.0, moments[0] + seconds - now)
