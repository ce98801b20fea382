"""What differs beside the rows and the statements: territorial applications, entry into force, the threshold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from watchers.depositary.clauses import expected_entry_into_force, instruments_counted
from watchers.depositary.columns import read_date
from watchers.depositary.keys import clause_key, territory_key
from watchers.depositary.memory import Change
from watchers.depositary.model import EntryIntoForce, Event, EventKind, SpecialTable, TreatyStatus
from watchers.depositary.patience import Patience
from watchers.participants import code_of, split_notes

Cells = tuple[str, ...]
_AFFIRMATIVE = re.compile(r"\W*(?:on |le )?\d{1,2}(?:er)?\s+[^\W\d_]+\s+\d{4}\b", re.IGNORECASE)
_DATED = re.compile(r"(\d{1,2}\s+[^\W\d_]+\s+\d{4})[\s\d,;*]*")


def territorial_rows(status: TreatyStatus) -> list[Cells]:
    """Rows of territorial tables; one without a name continues the participant above."""
    return [cells for table in status.special_tables if table.is_territorial for cells in named_rows(table)]


def named_rows(table: SpecialTable) -> list[Cells]:
    """A table's rows with the name above put where there is none; rows before any name are left out."""
    rows: list[Cells] = []
    name = ""
    for row in table.rows:
        name = row[0].strip() or name if row else name
        if name:
            rows.append((name, *row[1:]))
    return rows


def plain(cells: Cells) -> Cells:
    """Without footnote numbers: behind names, behind dates."""
    return tuple(_plain_cell(cell) for cell in cells)


def _plain_cell(cell: str) -> str:
    cell = " ".join(cell.split())
    dated = _DATED.fullmatch(cell)
    return dated.group(1) if dated else split_notes(cell)[0] or cell


def table_changes(old: TreatyStatus, new: TreatyStatus) -> list[Change]:
    """Rows new and gone. First rows exactly alike are struck off, then rows alike but for their footnotes."""
    before, after = territorial_rows(old), territorial_rows(new)
    for how in (tuple, plain):
        rest = list(before)
        fresh = []
        for cells in after:
            same = next((former for former in rest if how(former) == how(cells)), None)
            fresh.append(cells) if same is None else rest.remove(same)
        before, after = rest, fresh
    return [_territory(new.number, new=cells) for cells in dict.fromkeys(after)] + [
        _territory(new.number, old=cells) for cells in dict.fromkeys(before)
    ]


def _territory(treaty: str, *, old: Cells | None = None, new: Cells | None = None) -> Change:
    cells = plain(new or old or ())
    name, code = cells[0], code_of(cells[0])
    key = territory_key(treaty, code or name, cells[1:])
    kind = EventKind.TERRITORIAL_APPLICATION
    event = Event(treaty, str(kind), name, code, None, key, text=" · ".join(cell for cell in cells[1:] if cell))
    if old is None:
        return Change(event, Patience.SECOND_SIGHT, new_cells=new)
    gone = replace(event, kind=EventKind.REMOVED, key=f"{key}|{EventKind.REMOVED}", action=str(kind), supersedes=key)
    return Change(gone, Patience.VANISHED, old_cells=old)


def clause_changes(old: TreatyStatus, new: TreatyStatus, since: date) -> Iterator[Change]:
    """Entry into force: reached, its day corrected, or said no longer. A box that is missing is no change.

    A box no trusted page has shown tells nothing of a day before ``since``, the baseline's.
    """
    before, after = old.entry_into_force, new.entry_into_force
    if not after.text.strip() or before.date == after.date or not (after.date is None or affirmative(after)):
        return
    treaty = new.number
    if after.date is None:
        key = clause_key(treaty, str(before.date))
        event = _clause(treaty, EventKind.REMOVED, f"{key}|{EventKind.REMOVED}", before)
        yield Change(replace(event, supersedes=key), Patience.VANISHED, clause=True)
    elif before.date is None:
        event = _clause(treaty, EventKind.ENTRY_INTO_FORCE, clause_key(treaty, str(after.date)), after)
        if new.as_at is not None and after.date > new.as_at.date():
            event = replace(event, text=after.date.isoformat())  # a coming day
        reached = after.threshold is None or len(instruments_counted(new)) >= after.threshold
        unseen = not before.text.strip() and after.date < since
        yield Change(event, Patience.SECOND_SIGHT if reached else Patience.UNREACHED, clause=True, silent=unseen)
    else:
        key = f"{clause_key(treaty, str(after.date))}|{EventKind.DATE_CORRECTED}|{before.date}"
        event = _clause(treaty, EventKind.DATE_CORRECTED, key, after)
        event = replace(event, was=before.date.isoformat(), supersedes=clause_key(treaty, str(before.date)))
        yield Change(event, Patience.SECOND_SIGHT, clause=True)


def affirmative(clause: EntryIntoForce) -> bool:
    """Whether the page says so: the day first ("12 December 2015, in accordance with article …"), no "not yet"."""
    return _AFFIRMATIVE.match(clause.text) is not None and read_date(clause.text) == clause.date


def _clause(treaty: str, kind: EventKind, key: str, clause: EntryIntoForce) -> Event:
    return Event(treaty, str(kind), "", None, clause.date, key, action=str(EventKind.ENTRY_INTO_FORCE))


def threshold_reached(old: TreatyStatus, new: TreatyStatus) -> Iterator[Event]:
    """The instrument that makes enough of them."""
    threshold, deposits = new.entry_into_force.threshold, instruments_counted(new)
    if threshold is None or not len(instruments_counted(old)) < threshold <= len(deposits):
        return
    expected = expected_entry_into_force(new)
    key = f"{new.number}||{EventKind.THRESHOLD_REACHED}|{threshold}"
    day = expected.isoformat() if expected else ""
    yield Event(new.number, str(EventKind.THRESHOLD_REACHED), "", None, deposits[threshold - 1], key, text=day)


def lost_rows(before: Sequence[Cells], after: Sequence[Cells]) -> bool:
    """Whether a table that had rows has none."""
    return bool(before) and not after
