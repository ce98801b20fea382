"""The days a treaty's own text sets: the last day to sign, entry into force, entry into force for one participant.

Pure. Where the page and the treaty's known final clauses (data/treaties.toml) do not say, there is no day.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from watchers.depositary.clauses import (
    expected_entry_into_force,
    instruments_counted,
    known_treaties,
    read_signature_window,
)
from watchers.depositary.model import Action, ActionKind, Participant, TreatyStatus

INSTRUMENTS = frozenset(
    {
        ActionKind.RATIFICATION,
        ActionKind.ACCEPTANCE,
        ActionKind.APPROVAL,
        ActionKind.ACCESSION,
        ActionKind.FORMAL_CONFIRMATION,
    }
)
"""What a clause on entry into force for later participants speaks of; a succession follows other law."""


class DeadlineKind(StrEnum):
    """What falls on the day."""

    SIGNATURE = "signature"
    FORCE = "force"
    FORCE_FOR = "force_for"


@dataclass(frozen=True, slots=True)
class Deadline:
    """A day to come, or past. ``participant`` and ``name``: of whom it speaks, empty for the treaty itself.

    ``article`` sets it where that is known; ``computed``: it follows from the clause and is not stated by the
    depositary; ``basis``: the deposit it is counted from.
    """

    kind: DeadlineKind
    treaty: str
    date: dt.date
    participant: str = ""
    name: str = ""
    article: str | None = None
    computed: bool = False
    basis: dt.date | None = None

    @property
    def key(self) -> tuple[str, str, str]:
        """What it is, whatever its date."""
        return (self.treaty, self.kind, self.participant)


def deadlines_of(status: TreatyStatus) -> tuple[Deadline, ...]:
    """Every day the status and the known clauses set, past ones too."""
    return tuple(_all(status))


def _all(status: TreatyStatus) -> Iterator[Deadline]:
    for one in (closing_of(status), force_of(status)):
        if one is not None:
            yield one
    clause = _participants_clause(status)
    if clause is not None:
        yield from (one for row in status.participants for one in [clause.force_for(row)] if one is not None)


def closing_of(status: TreatyStatus) -> Deadline | None:
    """The last day to sign."""
    window = status.signature_window or read_signature_window("", status.number)
    if window is None or window.closes is None:
        return None
    known = known_treaties().get(status.number, {})
    article = known.get("signature_article") if known.get("signature_closes") == window.closes else None
    return Deadline(DeadlineKind.SIGNATURE, status.number, window.closes, article=article)


def force_of(status: TreatyStatus) -> Deadline | None:
    """The day the treaty enters or entered into force: as the page prints it, else computed from its clause."""
    clause = status.entry_into_force
    if clause.date is not None:
        return Deadline(DeadlineKind.FORCE, status.number, clause.date, article=clause.article)
    expected = expected_entry_into_force(status)
    if expected is None or clause.threshold is None:
        return None
    basis = instruments_counted(status)[clause.threshold - 1]
    return Deadline(DeadlineKind.FORCE, status.number, expected, article=clause.article, computed=True, basis=basis)


def force_for(status: TreatyStatus, row: Participant) -> Deadline | None:
    """The day the treaty enters or entered into force for a participant; None unless its clause is known for sure."""
    clause = _participants_clause(status)
    return None if clause is None else clause.force_for(row)


@dataclass(frozen=True, slots=True)
class _ParticipantsClause:
    """So many ``days`` after a deposit, but not before the ``treaty`` is in force.

    ``threshold``: the deposit that brought that about, where the status tells it.
    """

    treaty: Deadline
    days: int
    article: str
    threshold: dt.date | None

    def force_for(self, row: Participant) -> Deadline | None:
        deposit = _deposit(row)
        if deposit is None:
            return None
        own, article = deposit.date + dt.timedelta(days=self.days), self.article
        if deposit.date <= self.threshold if self.threshold is not None else own <= self.treaty.date:
            own, article = self.treaty.date, self.treaty.article or article
        return Deadline(
            DeadlineKind.FORCE_FOR,
            self.treaty.treaty,
            max(own, self.treaty.date),
            row.identity,
            row.name,
            article,
            computed=True,
            basis=deposit.date,
        )


def _participants_clause(status: TreatyStatus) -> _ParticipantsClause | None:
    known, treaty = known_treaties().get(status.number, {}), force_of(status)
    days, article = known.get("participant_days"), known.get("participant_article")
    if treaty is None or days is None or article is None:
        return None
    needed, counted = status.entry_into_force.threshold, instruments_counted(status)
    threshold = counted[needed - 1] if needed is not None and len(counted) >= needed else None
    return _ParticipantsClause(treaty, days, article, threshold)


def _deposit(row: Participant) -> Action | None:
    """The instrument by which a party is bound today: the first since its last withdrawal, None for other ways."""
    if not row.is_party:
        return None
    ended = max((action.date for action in row.actions if action.ends and not action.withdrawn), default=dt.date.min)
    bound = [action for action in row.actions if action.binds and action.date > ended]
    first = min(bound, key=lambda action: action.date, default=None)
    return first if first is not None and first.kind in INSTRUMENTS and not first.words else None
