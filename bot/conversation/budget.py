"""How much a person and a group may ask for: a bucket that refills, and daily limits. Pure; time is handed in.

Twenty commands a minute fit what Telegram lets a bot write to a group (core.telegram.org/bots/faq).
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum, StrEnum, auto

PERSON, GROUP = 60.0, 120.0
"""Points a bucket holds; it refills in a minute. A group's is larger: no single member can empty it."""
MINUTE = 60.0
_FORGOTTEN_FROM = 1_000
COMMAND, PRESS, QUERY, LINKING = 3, 1, 1, 6
_COSTS: Mapping[str, int] = {
    "map": 12,
    "chart": 12,
    "search": 6,
    "find": 6,
    "export": 6,
    "channels": 6,
    "calendar": 4,
    "compare": 4,
}
_PRESS_COSTS: Mapping[str, int] = {"pic": 12, "find": 2, "follow": 2, "look": 6}


def cost_of_command(name: str) -> int:
    """What a command costs: pictures most."""
    return _COSTS.get(name, COMMAND)


def cost_of_press(name: str) -> int:
    """What pressing a button costs, by the first word of its data."""
    return _PRESS_COSTS.get(name, PRESS)


class Verdict(Enum):
    """What becomes of a request: it passes, is refused with a sentence, or in silence."""

    PASS = auto()
    TELL = auto()
    SILENCE = auto()


@dataclass(slots=True)
class _Bucket:
    points: float
    at: float
    told_at: float | None = None


class Budget:
    """The buckets of everybody; one that is full again is forgotten."""

    def __init__(self) -> None:
        self._buckets: dict[Hashable, _Bucket] = {}

    def spend(self, cost: int, now: float, *, person: int | None, group: int | None) -> Verdict:
        """Takes the cost out of the person's and the group's bucket; out of neither where one has too little."""
        self._forget(now)
        owners = [(("person", person), PERSON)] if person is not None else []
        owners += [(("group", group), GROUP)] if group is not None else []
        buckets = [self._filled(owner, size, now) for owner, size in owners]
        short = [bucket for bucket in buckets if bucket.points < cost]
        if not short:
            for bucket in buckets:
                bucket.points -= cost
            return Verdict.PASS
        told = [bucket.told_at is not None and now - bucket.told_at < MINUTE for bucket in short]
        if any(told):
            return Verdict.SILENCE
        for bucket in short:
            bucket.told_at = now
        return Verdict.TELL

    def _filled(self, owner: Hashable, size: float, now: float) -> _Bucket:
        bucket = self._buckets.setdefault(owner, _Bucket(size, now))
        bucket.points = min(size, bucket.points + max(0.0, now - bucket.at) * size / MINUTE)
        bucket.at = now
        return bucket

    def _forget(self, now: float) -> None:
        """A minute untouched is full again; looked for only when many are kept."""
        if len(self._buckets) > _FORGOTTEN_FROM and len(self._buckets) & (len(self._buckets) - 1) == 0:
            self._buckets = {owner: one for owner, one in self._buckets.items() if now - one.at < MINUTE}

    def __len__(self) -> int:
        return len(self._buckets)


class Daily(StrEnum):
    """What costs other people attention."""

    WISH = "wish"
    """Asking the operators for a treaty."""
    LINK = "link"
    """Linking a chat with the picker."""
    GREETING = "greeting"
    """Being greeted, and offered the settings, by a bot one adds to a chat."""
    TROUBLE = "trouble"
    """An owner hearing that the bot was removed."""


DAILY: Mapping[Daily, int] = {Daily.WISH: 3, Daily.LINK: 10, Daily.GREETING: 10, Daily.TROUBLE: 5}


class Allowance:
    """Counts what is done in a day of UTC by a person or in a chat; kept nowhere else, yesterday's are forgotten."""

    def __init__(self) -> None:
        self._day = date.min
        self._done: dict[tuple[Daily, int], int] = {}

    def take(self, what: Daily, who: int, today: date) -> bool:
        """Whether it may be done once more today; it counts as done then."""
        if today != self._day:
            self._day, self._done = today, {}
        done = self._done.get((what, who), 0)
        if done >= DAILY[what]:
            return False
        self._done[what, who] = done + 1
        return True
