"""The trusted status that follows from a page: the page, with the trusted side of all that waits put back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from watchers.depositary.beside import affirmative, named_rows
from watchers.depositary.changes import Pairs
from watchers.depositary.memory import Change
from watchers.depositary.model import (
    Action,
    EntryIntoForce,
    Participant,
    SpecialTable,
    Statement,
    TreatyStatus,
)


def settled(trusted: TreatyStatus, new: TreatyStatus, pairs: Pairs, waiting: Sequence[Change]) -> TreatyStatus:
    """What is trusted now. Totals, title, columns, notes and time are the page's."""
    return replace(
        new,
        participants=_rows(pairs, waiting),
        statements=_statements(new.statements, waiting),
        special_tables=_tables(trusted, new, waiting),
        entry_into_force=_clause(trusted.entry_into_force, new.entry_into_force, waiting),
        as_at=new.as_at or trusted.as_at,
    )


def _rows(pairs: Pairs, waiting: Iterable[Change]) -> tuple[Participant, ...]:
    by_row: dict[str, list[Change]] = defaultdict(list)
    of_gone: dict[str, list[Change]] = defaultdict(list)
    for change in waiting:
        if change.row is not None:
            by_row[change.row.identity].append(change)
        elif change.former is not None:
            of_gone[change.former.identity].append(change)
    rows = [
        row if row.identity not in by_row else _row(former, row, by_row[row.identity])
        for former, row in pairs.rows
        if former is not None or not _waits_whole(row, by_row[row.identity])
    ]
    rows += [
        replace(former, actions=tuple(action for action in former.actions if _kept(action, of_gone[former.identity])))
        for former in pairs.gone
        if of_gone[former.identity]
    ]
    return tuple(rows)


def _waits_whole(row: Participant, waiting: Sequence[Change]) -> bool:
    """Whether a new row has nothing that is trusted yet."""
    return bool(row.actions) and {id(change.new_action) for change in waiting} >= {id(one) for one in row.actions}


def _row(former: Participant | None, row: Participant, waiting: Sequence[Change]) -> Participant:
    """A row with what waits in it undone."""
    name = former.name if former is not None and any(change.renames for change in waiting) else row.name
    olds = {id(change.new_action): change.old_action for change in waiting if change.new_action is not None}
    actions = [olds.get(id(action), action) for action in row.actions]
    back = [change.old_action for change in waiting if change.new_action is None]
    return replace(row, name=name, actions=tuple(action for action in (*actions, *back) if action is not None))


def _kept(action: Action, waiting: Iterable[Change]) -> bool:
    return action.withdrawn or any(change.old_action == action for change in waiting)


def _statements(statements: Sequence[Statement], waiting: Iterable[Change]) -> tuple[Statement, ...]:
    result = list(dict.fromkeys(statements))
    for change in waiting:
        if change.new_statement is not None and change.new_statement in result:
            result.remove(change.new_statement)
        if change.old_statement is not None:
            result.append(change.old_statement)
    return tuple(result)


def _tables(trusted: TreatyStatus, new: TreatyStatus, waiting: Iterable[Change]) -> tuple[SpecialTable, ...]:
    fresh = {change.new_cells for change in waiting if change.new_cells is not None}
    back = [change.old_cells for change in waiting if change.old_cells is not None]
    tables = []
    for table in new.special_tables:
        if table.is_territorial:
            rows = [cells for cells in named_rows(table) if cells not in fresh]
            here = [cells for cells in back if len(cells) == len(table.columns)]
            back = [cells for cells in back if cells not in here]
            tables.append(replace(table, rows=(*rows, *here)))
        else:
            tables.append(table)
    if back:
        former = next(table for table in trusted.special_tables if table.is_territorial)
        tables.append(replace(former, rows=tuple(back)))
    return tuple(tables)


def _clause(trusted: EntryIntoForce, new: EntryIntoForce, waiting: Iterable[Change]) -> EntryIntoForce:
    """The box; one that is missing, waits or does not say it clearly is not believed."""
    if not new.text.strip() or any(change.clause for change in waiting):
        return trusted
    if new.date is not None and new.date != trusted.date and not affirmative(new):
        return replace(new, date=trusted.date)
    return new
