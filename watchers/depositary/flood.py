"""Rule 1's exceptions: old acts, and floods, which wait for the XML or a day and are told as one message a kind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from watchers.depositary.memory import Change, Waiting
from watchers.depositary.model import Event
from watchers.depositary.patience import Patience
from watchers.depositary.wording import fingerprint

FLOOD = 10
"""More new items than this at once, most of them undated or older than the baseline, are a flood."""
OLD = timedelta(days=365)
"""An act dated this long before the baseline is late news, or a row that was not there."""
_MOST_NAMES = 12


def floods(changes: Iterable[Change], seen: Mapping[str, Waiting], since: date) -> frozenset[str]:
    """Keys of what came in a flood, now or before: its items undated or older than the baseline."""
    new = [change for change in changes if change.appears and not change.silent]
    fresh = [change for change in new if change.event.key not in seen]
    oldish = [change for change in fresh if _before(change.made, since)]
    known = {change.event.key for change in new if change.event.key in seen and seen[change.event.key].flood}
    flooding = len(fresh) > FLOOD and 2 * len(oldish) > len(fresh)
    return frozenset(known | {change.event.key for change in oldish if flooding})


def _before(made: date | None, day: date) -> bool:
    return made is None or made < day


def patient(changes: Iterable[Change], flooding: Collection[str], since: date, *, early: bool) -> list[Change]:
    """Each change with the patience that its age, and the company it came in, ask for.

    ``early``: in the baseline's first week a flood is part of it: adopted at a second sight, not told.
    """
    oldest = since - OLD
    return [_patient(change, flooding, oldest, early=early) for change in changes]


def _patient(change: Change, flooding: Collection[str], oldest: date, *, early: bool) -> Change:
    if change.event.key in flooding:
        return replace(change, patience=Patience.SECOND_SIGHT if early else Patience.OLD, silent=early)
    new_act = change.new_action if change.appears else None
    if new_act is not None and new_act.date < oldest and change.patience == Patience.AT_ONCE:
        return replace(change, patience=Patience.OLD)
    return change


def told_as_one(events: Sequence[Event], flooding: Collection[str]) -> tuple[tuple[Event, ...], tuple[Event, ...]]:
    """(told, recorded as parts of one that is told): floods, and corrections of many things at once, kind by kind."""
    groups: dict[str, list[Event]] = defaultdict(list)
    for event in events:
        if event.key in flooding or event.supersedes is not None:
            groups[event.kind].append(event)
    big = {
        kind: group
        for kind, group in groups.items()
        if len(group) > FLOOD or (len(group) > 1 and any(event.key in flooding for event in group))
    }
    parts = {event.key for group in big.values() for event in group}
    told = [event for event in events if event.key not in parts]
    told += [_one_for(kind, group) for kind, group in big.items()]
    return tuple(told), tuple(event for event in events if event.key in parts)


def _one_for(kind: str, group: Sequence[Event]) -> Event:
    """One event for many: their participants' names, as printed, are its text."""
    names = list(dict.fromkeys(event.participant for event in group if event.participant))
    text = ", ".join(names[:_MOST_NAMES]) + (", …" if len(names) > _MOST_NAMES else "")
    key = f"{group[0].treaty}||{kind}|{len(group)}|{fingerprint(' '.join(event.key for event in group))}"
    return Event(group[0].treaty, kind, "", None, None, key, action=group[0].action, text=text, count=len(group))
