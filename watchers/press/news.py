"""The words of the press as values: what an item says, and what it reports of a treaty.

Kept apart from the model of what the depositary recorded: a report is never an action.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class Step(StrEnum):
    """A rung a report can tell of, in the order of the ladder where they have one."""

    ADOPTED = "adopted"
    OPENED = "opened"
    SIGNED = "signed"
    BILL_SUBMITTED = "bill_submitted"
    COMMITTEE = "committee"
    RESERVATION = "reservation"
    PARLIAMENT_APPROVED = "parliament_approved"
    LAW_SIGNED = "law_signed"
    WITHDRAWAL = "withdrawal"
    ENTERED_INTO_FORCE = "entered_into_force"
    DEPOSITED = "deposited"


@dataclass(frozen=True, slots=True)
class NewsItem:
    """One item of a source: what it says of itself, nothing more. ``published`` is aware UTC.

    ``key`` is its identity: the normalised link, else a hash of the folded title with the source.
    """

    source: str
    key: str
    title: str
    summary: str
    url: str
    published: dt.datetime | None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """What an item reports, and why we think so.

    ``step`` is None where nothing happened; ``plan`` marks an announced or ordered step. ``date`` is the
    day it happened as far as the item says it, ``count`` a number of States it gives. ``words`` are
    (role, the item's own words) that decided.
    """

    treaty: str | None
    foreign: bool = False
    participants: tuple[str, ...] = ()
    step: Step | None = None
    plan: bool = False
    date: dt.date | None = None
    count: int | None = None
    words: tuple[tuple[str, str], ...] = ()

    @property
    def relevant(self) -> bool:
        """Whether a step towards a treaty of the UN Secretary-General is reported."""
        return self.step is not None and self.treaty is not None and not self.foreign
