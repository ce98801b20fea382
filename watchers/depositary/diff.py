"""(trusted status, new status) to events; and the checks that refuse a page.

Pure. New actions and statements are told at once; a changed or vanished row only when a second
poll, at least one interval later, shows the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from watchers.depositary.changes import Change, action_changes, statement_changes, table_changes, treaty_changes
from watchers.depositary.model import Comparison, Held, Participant, Ruling, Statement, TreatyStatus
from watchers.errors import PageRefused, Reason
from watchers.participants import fold

MOST_VANISHING_ROWS = 3
"""More rows than this gone at once is a broken page, not news."""


CONFIRMABLE = frozenset(
    {Reason.TOTALS_DISAGREE, Reason.OTHER_TITLE, Reason.OLDER_STATUS, Reason.NO_STATUS_TIME, Reason.ROWS_VANISHED}
)
"""Reasons of pages that can be read: an operator may say that such a page is right."""


def complaint_key(reason: str, detail: str) -> str:
    """Under which an operator's word on a refused page is remembered."""
    return f"page|{reason}|{detail}"


def check(
    new: TreatyStatus,
    trusted: TreatyStatus | None = None,
    *,
    number: str | None = None,
    rulings: Mapping[str, Ruling] | None = None,
) -> frozenset[str]:
    """Raises PageRefused when a page does not add up by itself or against the trusted status.

    Returns the keys of complaints that an operator's ruling let pass.
    """
    passed = set()
    for complaint in _complaints(new, trusted, number):
        key = complaint_key(complaint.reason, complaint.detail)
        if complaint.reason not in CONFIRMABLE or (rulings or {}).get(key) is not Ruling.CONFIRMED:
            raise complaint
        passed.add(key)
    return frozenset(passed)


def _complaints(new: TreatyStatus, trusted: TreatyStatus | None, number: str | None) -> Iterator[PageRefused]:
    yield from _by_itself(new)
    expected = number or (trusted.number if trusted else None)
    if expected is not None and new.number.casefold() != expected.casefold():
        yield PageRefused(Reason.OTHER_TREATY, f"the page is of {new.number}, not of {expected}")
    if trusted is None:
        return
    if fold(new.title) != fold(trusted.title):
        yield PageRefused(Reason.OTHER_TITLE, f"the title is now {new.title!r}, it was {trusted.title!r}")
    if trusted.as_at is not None and new.as_at is None:
        yield PageRefused(Reason.NO_STATUS_TIME, 'the page no longer states "STATUS AS AT"')
    if trusted.as_at is not None and new.as_at is not None and new.as_at < trusted.as_at:
        yield PageRefused(Reason.OLDER_STATUS, f"status as at {new.as_at}, older than {trusted.as_at}")
    for what, gone in (
        ("rows", _vanished(trusted.participants, new.participants)),
        ("rows' actions", _emptied(trusted.participants, new.participants)),
        ("statements", _unsaid(trusted.statements, new.statements)),
    ):
        if len(gone) > MOST_VANISHING_ROWS:
            yield PageRefused(Reason.ROWS_VANISHED, f"{len(gone)} {what} vanished at once: {', '.join(gone[:5])}, …")


def _by_itself(status: TreatyStatus) -> Iterator[PageRefused]:
    if not status.participants:
        yield PageRefused(Reason.NO_PARTICIPANTS_TABLE, "the participants table has no rows")
    for what, stated, counted in (
        ("signatories", status.totals.signatories, status.signatories),
        ("parties", status.totals.parties, status.parties),
    ):
        if stated is not None and stated != counted:
            yield PageRefused(Reason.TOTALS_DISAGREE, f"the page states {stated} {what}, its rows show {counted}")


def _vanished(before: Sequence[Participant], after: Sequence[Participant]) -> list[str]:
    """Names of rows that are gone, a row found again under an unknown name not counted."""
    codes = {row.identity for row in after}
    fresh = [row for row in after if row.identity not in {old.identity for old in before}]
    gone = [row for row in before if row.identity not in codes]
    return [row.name for row in gone if not any(row.actions == other.actions for other in fresh if other.code is None)]


def _emptied(before: Sequence[Participant], after: Sequence[Participant]) -> list[str]:
    """Names of rows that have fewer actions than before: a lost column empties many at once."""
    counts = {row.identity: len(row.actions) for row in after}
    return [row.name for row in before if counts.get(row.identity, len(row.actions)) < len(row.actions)]


def _unsaid(before: Sequence[Statement], after: Sequence[Statement]) -> list[str]:
    """Names of participants once for each statement they have fewer than before."""
    lost = Counter(row.participant for row in before)
    lost.subtract(row.participant for row in after)
    return list(lost.elements())


def compare(
    trusted: TreatyStatus | None,
    new: TreatyStatus,
    *,
    now: datetime,
    held: Sequence[Held] = (),
    interval: timedelta = timedelta(minutes=15),
    rulings: Mapping[str, Ruling] | None = None,
) -> Comparison:
    """What a poll at ``now`` amounts to. The first sight of a treaty is a baseline: no events.

    Changes that need a second sight are in ``held`` until they are seen again at least one
    ``interval`` after the first; until then the returned status keeps the trusted side of them.
    What an operator confirmed waits no longer; what was rejected is never told and no longer held.
    """
    if trusted is None:
        return Comparison(new)
    seen = {entry.key: entry.first_seen for entry in held}
    ruled = rulings or {}
    changes = changes_between(trusted, new)
    waiting = [
        change
        for change in changes
        if change.needs_second_sight
        and ruled.get(change.event.key) is not Ruling.CONFIRMED
        and (ruled.get(change.event.key) is Ruling.REJECTED or _waits(change, seen, now, interval))
    ]
    settled = _without(new, trusted, waiting)
    events = [change.event for change in changes if change not in waiting]
    events.extend(treaty_changes(trusted, settled))
    return Comparison(
        status=settled,
        events=tuple(events),
        held=tuple(
            Held(change.event.key, seen.get(change.event.key, now))
            for change in waiting
            if change.event.key not in ruled
        ),
    )


def changes_between(trusted: TreatyStatus, new: TreatyStatus) -> list[Change]:
    """Everything that differs, in the new page's order."""
    return [*action_changes(trusted, new), *statement_changes(trusted, new), *table_changes(trusted, new)]


def _waits(change: Change, seen: dict[str, datetime], now: datetime, interval: timedelta) -> bool:
    first = seen.get(change.event.key)
    return first is None or now - first < interval


def _without(new: TreatyStatus, trusted: TreatyStatus, waiting: Iterable[Change]) -> TreatyStatus:
    """The new status with the trusted side of every waiting change put back."""
    waiting = list(waiting)
    if not waiting:
        return new
    participants = {row.identity: row for row in new.participants}
    before = {row.identity: row for row in trusted.participants}
    for change in waiting:
        if change.old_row is not None:
            participants[change.old_row] = _put_back(
                participants.get(change.new_row or change.old_row), before[change.old_row], change
            )
            if change.new_row not in (None, change.old_row):
                participants.pop(change.new_row or "", None)
    statements = _statements_put_back(new.statements, waiting)
    return replace(new, participants=tuple(participants.values()), statements=statements)


def _put_back(row: Participant | None, before: Participant, change: Change) -> Participant:
    """One row with one waiting change undone; a row that is gone comes back whole."""
    if row is None:
        return before
    actions = tuple(action for action in row.actions if action != change.new_action)
    if change.old_action is not None and change.old_action not in actions:
        actions = (*actions, change.old_action)
    name = before.name if change.new_action is None and change.old_action is None else row.name
    return replace(row, name=name, code=before.code, actions=actions)


def _statements_put_back(statements: Sequence[Statement], waiting: Iterable[Change]) -> tuple[Statement, ...]:
    result = list(statements)
    for change in waiting:
        if change.new_statement is not None and change.new_statement in result:
            result.remove(change.new_statement)
        if change.old_statement is not None:
            result.append(change.old_statement)
    return tuple(result)
