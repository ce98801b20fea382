"""What differs between two statuses, one Change each, with natural keys.

Order, footnote numbers and white space are no changes. A moved date, another kind on the same
day, another name and a re-worded text are corrections of what was told, never new actions.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from watchers.depositary.clauses import expected_entry_into_force, instruments_counted
from watchers.depositary.model import (
    Action,
    Event,
    EventKind,
    Participant,
    SpecialTable,
    Statement,
    TreatyStatus,
)
from watchers.participants import code_of, split_notes

_SAME_TEXT = 0.6
"""Statements at least this alike are one statement re-worded."""


@dataclass(frozen=True, slots=True)
class Change:
    """An event in waiting, and which rows, actions or statements it turns into which.

    ``old_row`` and ``new_row`` are participants' identities.
    """

    event: Event
    needs_second_sight: bool = False
    old_row: str | None = None
    new_row: str | None = None
    old_action: Action | None = None
    new_action: Action | None = None
    old_statement: Statement | None = None
    new_statement: Statement | None = None


def action_key(treaty: str, identity: str, action: Action) -> str:
    """The natural key of an action: treaty, participant, kind (and words), date."""
    kind = f"{action.kind}:{action.words}" if action.words else str(action.kind)
    return f"{treaty}|{identity}|{kind}|{action.date.isoformat()}"


def action_changes(old: TreatyStatus, new: TreatyStatus) -> Iterator[Change]:
    """Changes of rows and of the actions in them, in the new page's order."""
    before = {row.identity: row for row in old.participants}
    after = {row.identity: row for row in new.participants}
    gone = [row for row in old.participants if row.identity not in after]
    for row in new.participants:
        former = before.get(row.identity) or _renamed_from(row, gone)
        if former is None:
            yield from (_appeared(new.number, row, action) for action in row.actions if not action.withdrawn)
            continue
        if former.identity not in after and former in gone:
            gone.remove(former)
        yield from _row_changes(new.number, former, row)
    for row in gone:
        for action in row.actions:
            if not action.withdrawn:
                yield _removed(new.number, row, row.identity, action)


def _renamed_from(row: Participant, gone: Sequence[Participant]) -> Participant | None:
    """The vanished row this unknown name stands for: the same actions, and one of the two unknown."""
    alike = [
        former
        for former in gone
        if (row.code is None or former.code is None) and _facts(row.actions) == _facts(former.actions)
    ]
    return alike[0] if len(alike) == 1 else None


def _facts(actions: Sequence[Action]) -> frozenset[tuple[object, ...]]:
    """Actions without their footnote numbers."""
    return frozenset((action.kind, action.words, action.date, action.withdrawn) for action in actions)


def _row_changes(treaty: str, former: Participant, row: Participant) -> Iterator[Change]:
    if former.name != row.name:
        key = f"{treaty}|{former.identity}|renamed|{former.name}|{row.name}"
        event = Event(treaty, EventKind.RENAMED, row.name, row.code, None, key, was=former.name)
        yield Change(event, True, former.identity, row.identity)
    known, present = _facts(former.actions), _facts(row.actions)
    gone = [action for action in former.actions if _fact(action) not in present]
    added = [action for action in row.actions if _fact(action) not in known]
    for action in list(added):
        change = _correction(treaty, former, row, action, gone)
        if change is not None:
            added.remove(action)
            if change.old_action in gone:
                gone.remove(change.old_action)
            yield change
    for action in added:
        if not action.withdrawn:
            yield _appeared(treaty, row, action)
    for action in gone:
        if not action.withdrawn:
            yield _removed(treaty, former, row.identity, action)


def _fact(action: Action) -> tuple[object, ...]:
    return (action.kind, action.words, action.date, action.withdrawn)


def _correction(
    treaty: str, former: Participant, row: Participant, action: Action, gone: Sequence[Action]
) -> Change | None:
    """The correction by which a gone action became this one: withdrawn, another date, another kind."""
    for old in gone:
        same_kind, same_day = (old.kind, old.words) == (action.kind, action.words), old.date == action.date
        if same_kind and same_day and action.withdrawn:
            kind, was = EventKind.WITHDRAWAL, None
        elif same_kind and not same_day and old.withdrawn == action.withdrawn:
            kind, was = EventKind.DATE_CORRECTED, old.date.isoformat()
        elif same_day and not same_kind and old.withdrawn == action.withdrawn:
            kind, was = EventKind.KIND_CORRECTED, str(old.kind)
        else:
            continue
        key = f"{action_key(treaty, row.identity, action)}|{kind}|{was or ''}"
        event = Event(
            treaty,
            kind,
            row.name,
            row.code,
            action.date,
            key,
            was,
            str(action.kind),
            text=action.words,
            supersedes=action_key(treaty, former.identity, old),
        )
        return Change(event, True, former.identity, row.identity, old, action)
    return None


def _appeared(treaty: str, row: Participant, action: Action) -> Change:
    kind = EventKind.WITHDRAWAL if action.ends else action.kind
    key = action_key(treaty, row.identity, action)
    event = Event(treaty, str(kind), row.name, row.code, action.date, key, action=str(action.kind), text=action.words)
    return Change(event, new_row=row.identity, new_action=action)


def _removed(treaty: str, former: Participant, new_row: str, action: Action) -> Change:
    key = action_key(treaty, former.identity, action)
    event = Event(
        treaty,
        EventKind.REMOVED,
        former.name,
        former.code,
        action.date,
        f"{key}|removed",
        action=str(action.kind),
        text=action.words,
        supersedes=key,
    )
    return Change(event, True, former.identity, new_row, old_action=action)


def _digest(text: str) -> str:
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:16]


def statement_key(treaty: str, statement: Statement) -> str:
    """The natural key of a statement: treaty, participant, kind, and its words' digest."""
    return "|".join((treaty, statement.identity, str(statement.kind), _digest(statement.text)))


def statement_changes(old: TreatyStatus, new: TreatyStatus) -> Iterator[Change]:
    """New, re-worded and withdrawn statements."""
    treaty = new.number
    before = {statement_key(treaty, statement): statement for statement in old.statements}
    after = {statement_key(treaty, statement): statement for statement in new.statements}
    gone = {key: statement for key, statement in before.items() if key not in after}
    for key, statement in after.items():
        if key in before:
            continue
        former = _reworded_from(statement, gone)
        if former is None:
            yield Change(_statement_event(key, treaty, statement), new_statement=statement)
            continue
        former_key, old_statement = former
        del gone[former_key]
        yield _restated(treaty, key, former_key, old_statement, statement)
    for key, statement in gone.items():
        event = _statement_event(f"{key}|withdrawal", treaty, statement, kind=EventKind.WITHDRAWAL, supersedes=key)
        yield Change(event, True, old_statement=statement)


def _reworded_from(statement: Statement, gone: dict[str, Statement]) -> tuple[str, Statement] | None:
    for key, former in gone.items():
        if former.identity != statement.identity:
            continue
        if _digest(former.text) == _digest(statement.text):
            return key, former
        if former.kind is statement.kind and _alike(former.text, statement.text):
            return key, former
    return None


def _alike(one: str, other: str) -> bool:
    return SequenceMatcher(None, one[:2000], other[:2000], autojunk=False).ratio() >= _SAME_TEXT


def _restated(treaty: str, key: str, former_key: str, former: Statement, statement: Statement) -> Change:
    same_words = _digest(former.text) == _digest(statement.text)
    kind = EventKind.KIND_CORRECTED if same_words else EventKind.TEXT_CORRECTED
    was = str(former.kind) if same_words else former.text
    event = _statement_event(
        f"{key}|{kind}|{_digest(was)}", treaty, statement, kind=kind, was=was, supersedes=former_key
    )
    return Change(event, True, old_statement=former, new_statement=statement)


def _statement_event(
    key: str,
    treaty: str,
    statement: Statement,
    *,
    kind: EventKind | None = None,
    was: str | None = None,
    supersedes: str | None = None,
) -> Event:
    return Event(
        treaty,
        str(kind or statement.kind),
        statement.participant,
        statement.code,
        statement.date,
        key,
        was,
        action=str(statement.kind),
        text=statement.text,
        objects_to=statement.objects_to,
        supersedes=supersedes,
    )


def table_changes(old: TreatyStatus, new: TreatyStatus) -> Iterator[Change]:
    """New rows of tables of territorial applications."""
    before = {row for table in old.special_tables for row in _territorial_rows(table)}
    for table in new.special_tables:
        for row in _territorial_rows(table):
            if row not in before:
                name, _ = split_notes(row[0])
                key = f"{new.number}|{code_of(name) or name}|territorial_application|{_digest(' '.join(row[1:]))}"
                text = " · ".join(cell for cell in row[1:] if cell)
                yield Change(
                    Event(
                        new.number,
                        EventKind.TERRITORIAL_APPLICATION,
                        name,
                        code_of(name),
                        None,
                        key,
                        text=text,
                    )
                )


def _territorial_rows(table: SpecialTable) -> Iterator[tuple[str, ...]]:
    """Rows without footnote numbers."""
    if table.is_territorial:
        for row in table.rows:
            if row and row[0].strip():
                yield (split_notes(row[0])[0], *row[1:])


def treaty_changes(old: TreatyStatus, new: TreatyStatus) -> Iterator[Event]:
    """The treaty's own milestones: the threshold of instruments reached, entry into force."""
    threshold = new.entry_into_force.threshold
    if threshold is not None and len(instruments_counted(old)) < threshold <= len(instruments_counted(new)):
        expected = expected_entry_into_force(new)
        yield Event(
            new.number,
            EventKind.THRESHOLD_REACHED,
            "",
            None,
            instruments_counted(new)[threshold - 1],
            f"{new.number}||threshold_reached|{threshold}",
            text=expected.isoformat() if expected else "",
        )
    in_force = new.entry_into_force.date
    if in_force is not None and old.entry_into_force.date is None:
        key = f"{new.number}||entry_into_force|{in_force.isoformat()}"
        yield Event(new.number, EventKind.ENTRY_INTO_FORCE, "", None, in_force, key)
