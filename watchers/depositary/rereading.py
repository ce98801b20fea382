"""A better reader is no news: the last trusted page as it is read now, trusted without a word."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace

from watchers.depositary.changes import Pairs, pair_rows
from watchers.depositary.diff import changes_of
from watchers.depositary.keys import action_key, statement_key
from watchers.depositary.memory import Gone, Memory
from watchers.depositary.model import Statement, TreatyStatus
from watchers.depositary.settling import settled
from watchers.depositary.wording import found_in, joined


def adopt(memory: Memory, reread: TreatyStatus) -> Memory:
    """The memory with the page as read now; what waited to be told still waits."""
    pairs, keys = pair_rows(memory.status, reread), new_keys(memory.status, reread)
    waiting = tuple(replace(waited, key=_mapped(waited.key, keys)) for waited in memory.waiting)
    seen = {waited.key for waited in waiting}
    waits = [change for change in changes_of(memory, reread, pairs, memory.moment) if change.event.key in seen]
    gone = tuple(Gone(keys.get(one.key, one.key), one.told_as, one.statement) for one in memory.gone)
    return replace(memory, status=settled(memory.status, reread, pairs, waits), waiting=waiting, gone=gone)


def _mapped(key: str, keys: Mapping[str, str]) -> str:
    """The key of a change: its fact's, and what happened to it."""
    fact, bar, what = key.rpartition("|")
    return keys[key] if key in keys else f"{keys[fact]}{bar}{what}" if fact in keys else key


def new_keys(old: TreatyStatus, new: TreatyStatus) -> dict[str, str]:
    """Under which key each fact of the old reading is found in the new one; keys of the first reader too."""
    return {**_of_acts(old, pair_rows(old, new)), **_of_statements(old, new)}


def _of_acts(old: TreatyStatus, pairs: Pairs) -> dict[str, str]:
    return {
        action_key(old.number, former.identity, action): action_key(old.number, row.identity, action)
        for former, row in pairs.rows
        if former is not None and former.identity != row.identity
        for action in former.actions
    }


def _of_statements(old: TreatyStatus, new: TreatyStatus) -> dict[str, str]:
    keys: dict[str, str] = {}
    for former in old.statements:
        same = next((one for one in new.statements if _same_words(former, one)), former)
        key = statement_key(new.number, same)
        keys[_first_key(old.number, former)] = keys[statement_key(old.number, former)] = key
    return keys


def _same_words(former: Statement, statement: Statement) -> bool:
    """Whether one is the other, or a part of it."""
    if former.identity != statement.identity:
        return False
    whole, part = joined(former.heading, former.text), joined(statement.text)
    return found_in(part, whole) or found_in(joined(former.text), joined(statement.heading, statement.text))


def _first_key(treaty: str, statement: Statement) -> str:
    """As the first version's database has it: the words with their case and punctuation, no target."""
    digest = hashlib.sha256(" ".join(statement.text.split()).encode()).hexdigest()[:16]
    return "|".join((treaty, statement.identity, str(statement.kind), digest))
