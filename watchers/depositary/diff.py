"""(what is remembered, a page) to events: what is told, what waits, and what refuses the page. Pure.

The rules are DESIGN.md's "What is news"; docs/reading.md names each with its test.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from watchers.depositary import checking
from watchers.depositary.beside import clause_changes, table_changes, threshold_reached
from watchers.depositary.blocks import with_blocks_held
from watchers.depositary.changes import Pairs, pair_rows, row_changes
from watchers.depositary.checking import (
    CONFIRMABLE,
    FURTHEST_AHEAD,
    HEALING,
    Complaint,
    check,
    check_number,
    complaint_key,
)
from watchers.depositary.flood import floods, patient, told_as_one
from watchers.depositary.keys import action_key
from watchers.depositary.memory import Change, Decision, Gone, Loss, Memory, Opinion, Told, Waiting
from watchers.depositary.model import Event, EventKind, Ruling, TreatyStatus
from watchers.depositary.patience import SEVEN_DAYS, SIGHTS_OF_WHAT_VANISHED, contradicts, ripe, seen_again
from watchers.depositary.restating import statement_changes
from watchers.depositary.settling import settled
from watchers.errors import PageRefused

__all__ = ["CONFIRMABLE", "FURTHEST_AHEAD", "changes_between", "check", "check_number", "compare", "complaint_key"]

INTERVAL = timedelta(minutes=15)
MOST_USED = 5000
"""Keys of former facts and corrections that are remembered, the latest."""
_CORRECTIONS = frozenset({EventKind.DATE_CORRECTED, EventKind.KIND_CORRECTED, EventKind.TEXT_CORRECTED})
_DEPARTURES = frozenset({EventKind.REMOVED, EventKind.WITHDRAWAL})


def compare(
    memory: Memory | None,
    new: TreatyStatus,
    *,
    now: datetime,
    clock: datetime | None = None,
    interval: timedelta = INTERVAL,
    opinion: Opinion | None = None,
    rulings: Mapping[str, Ruling] | None = None,
) -> Decision:
    """What a sight of a page at ``now`` amounts to. The first trusted sight is a baseline: no events.

    ``clock`` is ours, where ``now`` is the page's own time; ``opinion`` the XML's, where it can be read.
    What an operator confirmed waits no longer; what was rejected is never told and not held either.
    """
    ruled = rulings or {}
    trusted = memory.status if memory is not None else None
    pairs = pair_rows(trusted or new, new)
    changes = [] if memory is None else changes_of(memory, new, pairs, now)
    complaints = [*_complaints(memory, trusted, new, clock or now, changes)]
    refused, passed, loss = _judged(complaints, memory, now, interval, opinion, ruled)
    if refused is not None:
        kept = None if memory is None else replace(memory, moment=now if loss is not None else memory.moment, loss=loss)
        return Decision(kept, refused=PageRefused(refused.reason, refused.detail), changes=tuple(changes))
    if memory is None:
        return Decision(Memory(new, baseline=now, since=(new.as_at or now).date(), moment=now), passed=passed)
    healed = loss if any(complaint.reason in HEALING for complaint in complaints) else None
    return _decided(_Sight(memory, new, pairs, now, interval, opinion, ruled, healed), changes, passed)


def changes_between(memory: Memory, new: TreatyStatus) -> list[Change]:
    """Everything that differs, in the page's order."""
    return changes_of(memory, new, pair_rows(memory.status, new), memory.moment)


def changes_of(memory: Memory, new: TreatyStatus, pairs: Pairs, now: datetime) -> list[Change]:
    """All that differs, with the rows paired already, before company and age are looked at."""
    old = memory.status
    fresh = {told.key for told in memory.fresh if now - told.at <= SEVEN_DAYS}
    found = [
        *row_changes(new.number, pairs, fresh),
        *statement_changes(old, new, pairs, memory.gone),
        *table_changes(old, new),
        *clause_changes(old, new, memory.since),
    ]
    return [_known_before(memory, change) for change in found]


def _known_before(memory: Memory, change: Change) -> Change:
    """What comes back is restored; what was corrected away, and is there again, is not told anew."""
    key = change.event.key
    gone = next((one for one in memory.gone if one.key == key), None)
    if gone is not None and change.event.kind != EventKind.RESTORED:
        kind = EventKind.RESTORED
        event = replace(change.event, kind=str(kind), key=f"{key}|{kind}", supersedes=gone.told_as)
        return replace(change, event=replace(event, action=event.action or change.event.kind))
    return replace(change, silent=True) if change.appears and key in memory.used else change


def _complaints(
    memory: Memory | None, trusted: TreatyStatus | None, new: TreatyStatus, clock: datetime, changes: Sequence[Change]
) -> Iterator[Complaint]:
    yield from checking.by_itself(new)
    yield from checking.of_number(new, trusted.number if trusted else None)
    yield from checking.of_time(new, trusted, clock)
    if memory is not None and trusted is not None:
        yield from checking.of_title(new, trusted)
        yield from checking.of_kinds(new, trusted)
        yield from checking.of_rows(changes, {waited.key: waited for waited in memory.waiting})


def _judged(
    complaints: Sequence[Complaint],
    memory: Memory | None,
    now: datetime,
    interval: timedelta,
    opinion: Opinion | None,
    ruled: Mapping[str, Ruling],
) -> tuple[Complaint | None, frozenset[str], Loss | None]:
    """(the complaint that refuses the page, complaints let pass, what its loss is remembered as)."""
    open_ones = [one for one in complaints if not checking.confirmed(one, ruled)]
    passed = frozenset(one.key for one in complaints if one not in open_ones)
    losses = [one for one in open_ones if one.reason in HEALING]
    loss = _loss(memory.loss if memory is not None else None, losses, now, interval)
    rest = [one for one in open_ones if one.reason not in HEALING]
    if rest or loss is None:
        return (rest[0] if rest else None), passed, loss
    healed = (
        now - loss.first_at >= SEVEN_DAYS
        and loss.sights >= SIGHTS_OF_WHAT_VANISHED
        and not contradicts(opinion, loss.keys, loss.first_at)
    )
    return (None if healed else losses[0]), passed, loss


def _loss(known: Loss | None, losses: Sequence[Complaint], now: datetime, interval: timedelta) -> Loss | None:
    """The loss a page shows, counted on where it is no more than what is known; another loss begins anew."""
    keys = tuple(sorted({key for one in losses for key in one.lost}))
    if not losses:
        return None
    if known is None or not set(keys) <= set(known.keys):
        return Loss(losses[0].reason, keys, now, now)
    seen = now - known.last_at >= interval
    return replace(known, keys=keys, sights=known.sights + seen, last_at=now if seen else known.last_at)


class _Sight:
    """All that deciding one page needs."""

    __slots__ = ("healed", "interval", "memory", "new", "now", "opinion", "pairs", "ruled", "seen")

    def __init__(  # noqa: PLR0913, PLR0917 - one of each
        self,
        memory: Memory,
        new: TreatyStatus,
        pairs: Pairs,
        now: datetime,
        interval: timedelta,
        opinion: Opinion | None,
        ruled: Mapping[str, Ruling],
        healed: Loss | None,
    ) -> None:
        self.memory, self.new, self.pairs, self.now = memory, new, pairs, now
        self.interval, self.opinion, self.ruled, self.healed = interval, opinion, ruled, healed
        self.seen = {waited.key: waited for waited in memory.waiting}

    def waited(self, change: Change) -> Waiting:
        """How long a change has waited, this sight counted; since a page was refused for it, if one was."""
        key, lost = change.event.key, self.healed
        known = self.seen.get(key)
        if known is None and lost is not None and change.vanishes:
            return Waiting(key, lost.first_at, lost.last_at, lost.sights)
        return seen_again(known, key, self.now, self.interval)

    def tells(self, change: Change, waited: Waiting) -> bool:
        """Whether a change is told, or adopted, now."""
        ruling = self.ruled.get(change.event.key)
        if ruling is not None:
            return ruling is Ruling.CONFIRMED
        fact = change.event.supersedes if change.vanishes else change.event.key
        return ripe(change.patience, waited, self.now, self.opinion, fact or "")


def _decided(sight: _Sight, changes: Sequence[Change], passed: frozenset[str]) -> Decision:
    memory, flags = sight.memory, list[str]()
    flooding = floods(changes, sight.seen, memory.since)
    changes = patient(changes, flooding, memory.since, early=sight.now - memory.baseline <= SEVEN_DAYS)
    changes = with_blocks_held(changes, memory, sight.new, sight.now, flags)
    waits: list[tuple[Change, Waiting]] = []
    ready: list[Change] = []
    for change in changes:
        waited = replace(sight.waited(change), flood=change.event.key in flooding, patience=str(change.patience))
        if sight.tells(change, waited):
            ready.append(change)
        else:
            waits.append((change, waited))
    status = settled(memory.status, sight.new, sight.pairs, [change for change, _ in waits])
    adopted = [change for change in ready if change.silent and change.event.key in flooding]
    if adopted:
        flags.append(f"{len(adopted)} items the first sight did not show were adopted as part of it, untold")
    told = [_numbered(_as_told(sight, change), memory) for change in ready if not change.silent]
    told += [event for event in threshold_reached(memory.status, status) if event.key not in memory.used]
    events, quiet = told_as_one(told, flooding)
    held = tuple(waited for change, waited in waits if change.event.key not in sight.ruled)
    return Decision(
        _remembered(sight, status, ready, [*events, *quiet], held),
        events,
        quiet,
        tuple(flags),
        passed=passed,
        changes=tuple(change for change, _ in waits),
    )


def _as_told(sight: _Sight, change: Change) -> Event:
    """The event; of a statement the XML still shows it is only said that it is no longer listed."""
    event = change.event
    if event.kind != EventKind.WITHDRAWAL or not change.vanishes:
        return event
    shown = sight.opinion is not None and (event.supersedes or "") in sight.opinion.keys
    return replace(event, kind=str(EventKind.REMOVED)) if shown else event


def _numbered(event: Event, memory: Memory) -> Event:
    """What happens again, a correction back and forth, is another event: its key gets a number."""
    key, times = event.key, 1
    while key in memory.used:
        times += 1
        key = f"{event.key}|{times}"
    return replace(event, key=key)


def _remembered(
    sight: _Sight, status: TreatyStatus, ready: Sequence[Change], told: Sequence[Event], held: tuple[Waiting, ...]
) -> Memory:
    memory, now = sight.memory, sight.now
    used = [event.key for event in told if event.supersedes is not None or not event.participant]
    used += [event.supersedes for event in told if event.supersedes and event.kind in _CORRECTIONS]
    back = {event.supersedes for event in told if event.kind == EventKind.RESTORED}
    by_fact = {event.supersedes: event.key for event in told if event.kind in _DEPARTURES}
    gone = [one for one in memory.gone if one.told_as not in back]
    gone += [
        Gone(fact, by_fact[fact], change.old_statement)
        for change in ready
        for fact in [change.event.supersedes]
        if fact in by_fact and fact is not None
    ]
    fresh = [one for one in memory.fresh if now - one.at <= SEVEN_DAYS]
    since = {one.key: one.at for one in fresh}
    fresh += [
        Told(
            action_key(status.number, _identity(change), change.new_action),
            since.get(change.event.supersedes or "", now),
        )
        for change in ready
        if change.new_action is not None and not change.silent
        if change.appears or change.event.supersedes in since
    ]
    return Memory(
        status,
        memory.baseline,
        memory.since,
        now,
        held,
        tuple(gone),
        tuple(fresh),
        tuple(dict.fromkeys((*memory.used, *used)))[-MOST_USED:],
    )


def _identity(change: Change) -> str:
    known = change.former or change.row
    return known.identity if known is not None else ""
