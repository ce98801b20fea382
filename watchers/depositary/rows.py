"""From the participants' table as cells to participants with their acts.

What makes the table itself doubtful refuses the page; a cell nobody can read only holds its row.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from watchers.depositary.columns import Column, UnknownDate, has_date, read_cell, read_column
from watchers.depositary.footnotes import apart, without_marks
from watchers.depositary.model import Action, Participant
from watchers.errors import PageRefused, Reason
from watchers.participants import code_of, split_notes

_MOST_NAMELESS = 3
"""More rows without a name than this are a table that has moved."""
_MOST_UNREAD = 3
"""When no date at all can be read, in more rows than this, the page is written in another way."""
_NAME = re.compile(r"[^\W\d_][^\d<>]*")


def read_rows(headers: tuple[str, ...], rows: Sequence[Sequence[str]], problems: list[str]) -> tuple[Participant, ...]:
    """The participants of a table, its headers without footnotes. Sentences on what is held go to ``problems``.

    Raises PageRefused for ragged rows, a participant's second row, and a table without names or dates.
    """
    problems.extend(
        f"unknown column kept as other: {header}" for header in headers[1:] if not read_column(header).known
    )
    participants: dict[str, Participant] = {}
    nameless = 0
    last: Participant | None = None
    for row in rows:
        participant = _read_row(headers[1:], tuple(row))
        if not participant.name:
            nameless += 1
            if nameless > _MOST_NAMELESS or last is None:
                raise PageRefused(Reason.UNKNOWN_PARTICIPANT, f"{row[0]!r} is no participant's name")
            # Whether the row continues the one above or lost its name cannot be told: no act is given to anybody.
            last = participants[last.identity] = replace(last, unread=(*last.unread, *_cells(headers, row)))
            problems.append(f"a row without a name below {last.name}: both are held")
            continue
        if participant.code is None:
            problems.append(f"unknown participant: {participant.name}")
        problems.extend(
            f"unknown date form {text[:60]!r} of {participant.name} in column {header[:60]!r}: the row is held"
            for header, text in participant.unread
        )
        if participant.identity in participants:
            raise PageRefused(Reason.DUPLICATE_PARTICIPANT, f"{participant.name!r} has two rows")
        last = participants[participant.identity] = participant
    found = tuple(participants.values())
    if sum(bool(row.unread) for row in found) > _MOST_UNREAD and not any(row.actions for row in found):
        raise PageRefused(Reason.UNKNOWN_DATE, f"no date of the table can be read: {found[0].unread[:1]!r}")
    return found


def _cells(headers: Sequence[str], row: Sequence[str]) -> tuple[tuple[str, str], ...]:
    return tuple(
        (header, text) for header, cell in zip(headers[1:], row[1:], strict=True) if (text := without_marks(cell))
    )


@lru_cache(maxsize=8192)
def _read_row(headers: tuple[str, ...], row: tuple[str, ...]) -> Participant:
    """One row. Kept, because a page is read all day long with nearly all rows unchanged."""
    if len(row) != len(headers) + 1:
        raise PageRefused(Reason.RAGGED_ROW, f"{len(row)} cells under {len(headers) + 1} headers: {list(row)!r}"[:500])
    name, notes = read_name(row[0])
    actions: tuple[Action, ...] = ()
    raw: list[tuple[str, str]] = []
    unread: list[tuple[str, str]] = []
    for header, cell in zip(headers, row[1:], strict=True):
        column = read_column(header)
        if column.dated and (column.known or has_date(cell)):
            try:
                actions += read_cell(cell, column)
            except UnknownDate:
                _kept(column, cell, raw, unread)
        elif text := without_marks(cell):
            raw.append((header, text))
    return Participant(name, code_of(name) if name else None, notes, _once(actions), tuple(raw), tuple(unread))


def _once(actions: Sequence[Action]) -> tuple[Action, ...]:
    """An act printed twice is one."""
    acts: dict[tuple[object, ...], Action] = {}
    for act in actions:
        acts.setdefault((act.kind, act.words, act.date, act.withdrawn), act)
    return tuple(acts.values())


def _kept(column: Column, cell: str, raw: list[tuple[str, str]], unread: list[tuple[str, str]]) -> None:
    """A cell in words: under a header we know it holds the row, under another it may well be what belongs there."""
    (unread if column.known else raw).append((column.header, without_marks(cell)))


@lru_cache(maxsize=8192)
def read_name(cell: str) -> tuple[str, tuple[str, ...]]:
    """A participant's name as printed, and its footnotes wherever they stand; "" where there is no name."""
    plain, marks = apart(cell)
    name, trailing = split_notes(plain)
    name = name.strip(" ,;*†‡")
    notes = (*(number for _, number in marks), *trailing)
    if code_of(name) is None and not _NAME.fullmatch(name):
        return "", notes
    return name, notes
