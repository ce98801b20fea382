"""What differs between the trusted rows and a page's: acts new, moved, withdrawn, gone; names changed.

Order, footnote numbers and white space are no changes. Which rule of news a change follows is its patience.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from rapidfuzz import fuzz

from watchers.depositary.keys import action_key
from watchers.depositary.memory import Change
from watchers.depositary.model import Action, ActionKind, Event, EventKind, Participant, TreatyStatus
from watchers.depositary.patience import Patience
from watchers.participants import fold

SAME_ACT = timedelta(days=366)
"""A date that moves by more is another act, for a State may act, leave and act again."""
MANY = 3
"""The same correction in more rows than this is the column's new name, not news."""


@dataclass(frozen=True, slots=True)
class Pairs:
    """Each row of the page with the trusted row it continues, and trusted rows that are not there any more."""

    rows: tuple[tuple[Participant | None, Participant], ...]
    gone: tuple[Participant, ...]


def pair_rows(old: TreatyStatus, new: TreatyStatus) -> Pairs:
    """By code, by name; an unknown name by its acts, which contain the old row's. A known code is kept.

    A row with a cell nobody could read is held: what is trusted of it stays, a new one is not there yet.
    """
    by_code = {row.code: row for row in old.participants if row.code}
    by_name = {fold(row.name): row for row in old.participants}
    sure = {id(row): by_code.get(row.code or "") or by_name.get(fold(row.name)) for row in new.participants}
    taken = {former.identity for former in sure.values() if former is not None}
    gone = [row for row in old.participants if row.identity not in taken]
    rows = []
    for row in new.participants:
        former = sure[id(row)]
        if former is None:
            former = _renamed_from(row, gone)
            if former is not None:
                gone.remove(former)
        if former is not None and row.code is None:
            row = replace(row, code=former.code)  # noqa: PLW2901 - the same row, known by what it was
        if not row.unread or old is new:
            rows.append((former, row))
        elif former is not None:
            rows.append((former, former))
    return Pairs(tuple(rows), tuple(gone))


def _renamed_from(row: Participant, gone: Sequence[Participant]) -> Participant | None:
    """The vanished row an unknown name stands for: its acts are in this one's; among several the likest name."""
    acts = _facts(row.actions)
    alike = [
        former
        for former in gone
        if (row.code is None or former.code is None) and former.actions and _facts(former.actions) <= acts
    ]
    return max(alike, key=lambda former: fuzz.token_set_ratio(fold(row.name), fold(former.name)), default=None)


def _facts(actions: Sequence[Action]) -> frozenset[tuple[object, ...]]:
    return frozenset((action.kind, _words(action), action.date) for action in actions)


def _words(action: Action) -> str:
    """A column's own words tell acts apart only where they are ours ("Withdrawal"), not where they are a header."""
    return "" if action.kind is ActionKind.OTHER and not action.ends else action.words


def row_changes(treaty: str, pairs: Pairs, fresh: Collection[str]) -> list[Change]:
    """Changes of rows and of the acts in them, in the page's order; ``fresh`` are keys of acts told this week."""
    found: list[Change] = []
    for former, row in pairs.rows:
        found.extend(
            (_appeared(treaty, None, row, action) for action in row.actions if not action.withdrawn)
            if former is None
            else _changed_row(treaty, former, row, fresh)
        )
    for former in pairs.gone:
        found.extend(_vanished(treaty, former, None, action) for action in former.actions if not action.withdrawn)
    return _without_columns_new_names(found)


def _without_columns_new_names(found: Sequence[Change]) -> list[Change]:
    """What many rows correct alike is adopted and not told."""
    alike = Counter(_mapping(change) for change in found)
    return [
        replace(change, silent=True) if change.event.kind == EventKind.KIND_CORRECTED and alike[_mapping(change)] > MANY
        else change
        for change in found
    ]  # fmt: skip


def _mapping(change: Change) -> tuple[str | None, ...]:
    return change.event.kind, change.event.was, change.event.action


def _changed_row(treaty: str, former: Participant, row: Participant, fresh: Collection[str]) -> Iterator[Change]:
    if fold(former.name) != fold(row.name):
        key = f"{treaty}|{former.identity}|renamed|{former.name}|{row.name}"
        event = Event(treaty, EventKind.RENAMED, row.name, row.code, None, key, was=former.name)
        yield Change(event, Patience.SECOND_SIGHT, former, row)
    gone, added = _unmatched(former.actions, row.actions)
    changed: dict[int, Change] = {}
    for step in _STEPS:
        for action in [one for one in added if id(one) not in changed]:
            mates = [old for old in gone if step(treaty, former, old, action, fresh)]
            if mates:
                old = min(mates, key=lambda mate: abs(mate.date - action.date))
                gone.remove(old)
                changed[id(action)] = _became(treaty, former, row, old, action, step)
    for action in added:
        if id(action) in changed:
            yield changed[id(action)]
        elif not action.withdrawn:
            yield replace(_appeared(treaty, former, row, action), silent=bool(former.unread))
    yield from (_vanished(treaty, former, row, action) for action in gone if not action.withdrawn)


def _unmatched(before: Sequence[Action], after: Sequence[Action]) -> tuple[list[Action], list[Action]]:
    """Acts only the trusted row has, and acts only the page's has."""
    gone, added = list(before), []
    for action in after:
        same = next((old for old in gone if _same(old, action)), None)
        if same is None:
            added.append(action)
        else:
            gone.remove(same)
    return gone, added


def _same(old: Action, new: Action) -> bool:
    return (old.kind, _words(old), old.date, old.withdrawn) == (new.kind, _words(new), new.date, new.withdrawn)


def _bracketed(treaty: str, former: Participant, old: Action, new: Action, fresh: Collection[str]) -> bool:
    """The same act, in brackets now or no longer."""
    del treaty, former, fresh
    return (old.kind, _words(old), old.date) == (new.kind, _words(new), new.date)


def _other_kind(treaty: str, former: Participant, old: Action, new: Action, fresh: Collection[str]) -> bool:
    """Another kind on the same day."""
    del treaty, former, fresh
    return old.date == new.date and old.withdrawn == new.withdrawn


def _moved(treaty: str, former: Participant, old: Action, new: Action, fresh: Collection[str]) -> bool:
    """The same kind on another day: of a signature, of an act told this week, or by up to a year."""
    return _same_kind(old, new) and (
        old.of_signature or abs(old.date - new.date) <= SAME_ACT or action_key(treaty, former.identity, old) in fresh
    )


def _followed(treaty: str, former: Participant, old: Action, new: Action, fresh: Collection[str]) -> bool:
    """Another act of the kind stands where the old one stood."""
    del treaty, former, fresh
    return _same_kind(old, new)


def _same_kind(old: Action, new: Action) -> bool:
    return (old.kind, _words(old), old.withdrawn) == (new.kind, _words(new), new.withdrawn)


_STEPS = (_bracketed, _other_kind, _moved, _followed)


def _became(treaty: str, former: Participant, row: Participant, old: Action, action: Action, step: object) -> Change:
    """What it is that an old act is this one now."""
    key, supersedes = action_key(treaty, former.identity, action), action_key(treaty, former.identity, old)
    if step is _followed:
        new = _appeared(treaty, former, row, action)
        return replace(new, patience=Patience.ANOTHER_ACT, old_action=old)
    if step is _bracketed:
        kind, was = (EventKind.WITHDRAWAL if action.withdrawn else EventKind.RESTORED), None
        supersedes = supersedes if action.withdrawn else f"{supersedes}|{EventKind.WITHDRAWAL}|"
    elif step is _other_kind:
        kind, was = EventKind.KIND_CORRECTED, str(old.kind)
    else:
        kind, was = EventKind.DATE_CORRECTED, old.date.isoformat()
    event = _event(treaty, row, action, kind, f"{key}|{kind}|{was or ''}")
    silent = action.withdrawn and old.withdrawn
    event = replace(event, was=was, supersedes=supersedes)
    return Change(event, Patience.SECOND_SIGHT, former, row, old, action, silent=silent)


def _appeared(treaty: str, former: Participant | None, row: Participant, action: Action) -> Change:
    identity = former.identity if former is not None else row.identity
    kind = EventKind.WITHDRAWAL if action.ends else action.kind
    event = _event(treaty, row, action, kind, action_key(treaty, identity, action))
    return Change(event, Patience.AT_ONCE, former, row, new_action=action)


def _vanished(treaty: str, former: Participant, row: Participant | None, action: Action) -> Change:
    key = action_key(treaty, former.identity, action)
    event = _event(treaty, former, action, EventKind.REMOVED, f"{key}|{EventKind.REMOVED}")
    return Change(replace(event, supersedes=key), Patience.VANISHED, former, row, old_action=action)


def _event(treaty: str, row: Participant, action: Action, kind: str, key: str) -> Event:
    return Event(treaty, str(kind), row.name, row.code, action.date, key, action=str(action.kind), text=action.words)
