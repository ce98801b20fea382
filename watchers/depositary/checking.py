"""Why a page is refused whole: its core does not add up, by itself or against what is trusted."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from watchers.depositary.columns import read_column
from watchers.depositary.memory import Change
from watchers.depositary.model import ActionKind, Ruling, TreatyStatus
from watchers.errors import PageRefused, Reason
from watchers.participants import fold

MOST_VANISHING_ROWS = 3
"""More rows, or rows' acts, than this gone at once is a broken page, not news."""
FURTHEST_AHEAD = timedelta(hours=36)
"""A status time further ahead of our clock is wrong; it would make every later page an older one."""
CONFIRMABLE = frozenset(
    {
        Reason.TOTALS_DISAGREE,
        Reason.OTHER_TITLE,
        Reason.OLDER_STATUS,
        Reason.NO_STATUS_TIME,
        Reason.ROWS_VANISHED,
        Reason.KIND_VANISHED,
    }
)
"""Reasons of pages that can be read: an operator may say that such a page is right."""
HEALING = frozenset({Reason.NO_STATUS_TIME, Reason.ROWS_VANISHED, Reason.KIND_VANISHED})
"""Losses: a page that shows the same one for seven days is accepted."""
_TITLE_NOTES = re.compile(r"(?:(?<!\d)\d{1,2}|[\s,;*†])+$")


@dataclass(frozen=True, slots=True)
class Complaint:
    """One thing that does not add up; ``lost`` are keys of what is missing, where something is."""

    reason: Reason
    detail: str
    lost: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """Under which an operator's word on it is remembered."""
        return complaint_key(self.reason, self.detail)


def complaint_key(reason: str, detail: str) -> str:
    """Under which an operator's word on a refused page is remembered."""
    return f"page|{reason}|{detail}"


def check(status: TreatyStatus, *, number: str | None = None) -> None:
    """Raises PageRefused when a page does not add up by itself, or is not of this number."""
    for complaint in (*by_itself(status), *of_number(status, number)):
        raise PageRefused(complaint.reason, complaint.detail)


def check_number(status: TreatyStatus, number: str) -> None:
    """Raises PageRefused for another treaty's page."""
    for complaint in of_number(status, number):
        raise PageRefused(complaint.reason, complaint.detail)


def by_itself(status: TreatyStatus) -> Iterator[Complaint]:
    """The page's rows, and its own totals, against its rows."""
    if not status.participants:
        yield Complaint(Reason.NO_PARTICIPANTS_TABLE, "the participants table has no rows")
    for what, stated, counted in (
        ("signatories", status.totals.signatories, status.signatories),
        ("parties", status.totals.parties, status.parties),
    ):
        if stated is not None and not counted <= stated <= counted + status.unread_rows:
            yield Complaint(Reason.TOTALS_DISAGREE, f"the page states {stated} {what}, its rows show {counted}")


def of_number(status: TreatyStatus, number: str | None) -> Iterator[Complaint]:
    """Whether the page is another treaty's."""
    if number is not None and status.number.casefold() != number.casefold():
        yield Complaint(Reason.OTHER_TREATY, f"the page is of {status.number}, not of {number}")


def of_time(status: TreatyStatus, trusted: TreatyStatus | None, clock: datetime) -> Iterator[Complaint]:
    """The page's own time: there, not ahead of our clock, not older than the trusted one."""
    if status.as_at is not None and status.as_at - clock > FURTHEST_AHEAD:
        yield Complaint(Reason.STATUS_AHEAD, f"status as at {status.as_at}, more than 36 hours ahead of our clock")
    before = None if trusted is None else trusted.as_at
    if before is None or before - clock > FURTHEST_AHEAD:
        return
    if status.as_at is None:
        yield Complaint(Reason.NO_STATUS_TIME, 'the page no longer states "STATUS AS AT"', ("status time",))
    elif status.as_at < before:
        yield Complaint(Reason.OLDER_STATUS, f"status as at {status.as_at}, older than {before}")


def of_title(status: TreatyStatus, trusted: TreatyStatus) -> Iterator[Complaint]:
    """Another title, footnotes and a closing star aside."""
    if not same_title(status.title, trusted.title):
        yield Complaint(Reason.OTHER_TITLE, f"the title is now {status.title!r}, it was {trusted.title!r}")


def same_title(one: str, other: str) -> bool:
    """Whether two titles are one, whatever footnote numbers or stars cling to their ends."""
    return bool(_readings(one) & _readings(other))


def _readings(title: str) -> set[str]:
    return {fold(title), fold(_TITLE_NOTES.sub("", title))}


def of_kinds(status: TreatyStatus, trusted: TreatyStatus) -> Iterator[Complaint]:
    """A kind of act that trusted rows have and the columns had is carried by no column any more."""
    acts = {str(action.kind) for row in trusted.participants for action in row.actions if _tells_kind(action.kind)}
    shown = {str(action.kind) for row in status.participants for action in row.actions}
    lost = sorted((acts & _carried(trusted.columns)) - _carried(status.columns) - shown)
    if lost:
        detail = f"no column carries {', '.join(lost)} any more: {', '.join(status.columns)}"
        yield Complaint(Reason.KIND_VANISHED, detail, tuple(f"kind {kind}" for kind in lost))


def _tells_kind(kind: ActionKind) -> bool:
    return kind is not ActionKind.OTHER


def _carried(columns: Sequence[str]) -> set[str]:
    read = [read_column(header) for header in columns[1:]]
    return {str(kind) for column in read for kind, _ in (column.plain, *column.letters.values())}


def of_rows(changes: Sequence[Change], waiting: Mapping[str, object]) -> Iterator[Complaint]:
    """Rows, or acts of rows, vanished at once; what was waited for before is not counted again."""
    gone = [change for change in changes if change.old_action and change.vanishes and change.event.key not in waiting]
    for what, lost in (
        ("rows", [change for change in gone if change.row is None]),
        ("rows' actions", [change for change in gone if change.row is not None]),
    ):
        names = list(dict.fromkeys(change.former.name for change in lost if change.former is not None))
        if len(names) > MOST_VANISHING_ROWS:
            detail = f"{len(names)} {what} vanished at once: {', '.join(names[:5])}, …"
            yield Complaint(
                Reason.ROWS_VANISHED, detail, tuple(sorted(change.event.supersedes or "" for change in lost))
            )


def confirmed(complaint: Complaint, rulings: Mapping[str, Ruling]) -> bool:
    """Whether an operator has said that the page is right."""
    return complaint.reason in CONFIRMABLE and rulings.get(complaint.key) is Ruling.CONFIRMED
