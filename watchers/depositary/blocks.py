"""Holding a part: a block beside the table that is missing, or lost much at once, keeps what is trusted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from watchers.depositary.beside import territorial_rows
from watchers.depositary.memory import Change, Memory
from watchers.depositary.model import Block, TreatyStatus
from watchers.depositary.patience import Patience

MOST_LOST = 3
"""More items than this lost at once from a block is a broken block, not news."""


def with_blocks_held(
    changes: Sequence[Change], memory: Memory, new: TreatyStatus, now: datetime, flags: list[str]
) -> list[Change]:
    """Losses of a broken block wait for seven days, and so does what else it brings; the operator is told."""
    for what, block, of_block, left in (
        ("statements", Block.STATEMENTS, _of_statements, new.statements),
        ("rows of special tables", Block.SPECIAL_TABLES, _of_tables, territorial_rows(new)),
    ):
        missing = block not in new.blocks if new.reader > 1 else not left
        changes = _held(changes, memory, now, of_block, whole=missing)
        lost = sum(change.patience == Patience.LOST and of_block(change) for change in changes)
        if lost:
            flags.append(f"{lost} {what} are missing from the page; the trusted ones are kept")
    if memory.status.entry_into_force.text.strip() and not new.entry_into_force.text.strip():
        flags.append("the entry into force is missing from the page; what is trusted is kept")
    return list(changes)


def _held(
    changes: Sequence[Change], memory: Memory, now: datetime, of_block: Callable[[Change], bool], *, whole: bool
) -> list[Change]:
    since = {waited.key: waited.first_at for waited in memory.waiting}
    lost = [change for change in changes if of_block(change) and change.vanishes]
    at_once = Counter(since.get(change.event.key, now) for change in lost)
    keys = {change.event.key for change in lost if whole or at_once[since.get(change.event.key, now)] > MOST_LOST}
    if not keys:
        return list(changes)
    return [
        replace(change, patience=Patience.LOST)
        if change.event.key in keys
        else replace(change, patience=Patience.OF_BROKEN_BLOCK)
        if of_block(change) and change.appears
        else change
        for change in changes
    ]


def _of_statements(change: Change) -> bool:
    return change.old_statement is not None or change.new_statement is not None


def _of_tables(change: Change) -> bool:
    return change.old_cells is not None or change.new_cells is not None
