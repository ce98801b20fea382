"""Signs that something is wrong with us or with Telegram, not with one chat. Pure; seconds are monotonic."""

from __future__ import annotations

from collections import deque

WINDOW_SECONDS = 600.0
FEWEST_GONE = 20
GONE_SHARE = 0.05
_FAILURES_IN_A_ROW = 5
_LONGEST_SILENCE = 60.0


class GoneWatch:
    """Many chats gone at once is another bot's token or a reset server, not people leaving."""

    def __init__(self) -> None:
        self._seconds: deque[list[float]] = deque()
        self.tripped = False

    def note(self, now: float, *, gone: bool) -> bool:
        """One message's fate; True at the one that makes it too many: at least twenty, and over 5 % of all."""
        if not self._seconds or self._seconds[-1][0] != int(now):
            self._seconds.append([int(now), 0, 0])
        self._seconds[-1][1] += 1
        self._seconds[-1][2] += gone
        while self._seconds[0][0] < now - WINDOW_SECONDS:
            self._seconds.popleft()
        if self.tripped or not gone:
            return False
        lost = sum(second[2] for second in self._seconds)
        self.tripped = lost >= FEWEST_GONE and lost > GONE_SHARE * sum(second[1] for second in self._seconds)
        return self.tripped

    def forget(self) -> None:
        """An operator has looked: counting begins anew."""
        self._seconds.clear()
        self.tripped = False


class OutageWatch:
    """Failures of the line or the server, one after the other: everybody waits, not each chat by itself."""

    def __init__(self) -> None:
        self._in_a_row = 0
        self._silence = 1.0
        self._silent_until = 0.0

    def failed(self, now: float) -> float:
        """How many seconds to leave Telegram alone, 0 for none; twice as long each time, up to a minute."""
        self._in_a_row += 1
        if self._in_a_row < _FAILURES_IN_A_ROW or now < self._silent_until:
            return 0.0
        silence = self._silence
        self._silent_until = now + silence
        self._silence = min(_LONGEST_SILENCE, 2 * silence)
        return silence

    def answered(self) -> None:
        """Telegram is there."""
        self._in_a_row = 0
        self._silence = 1.0
