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


ABOUT_THE_TREATY = frozenset({Step.ADOPTED, Step.OPENED, Step.ENTERED_INTO_FORCE})
"""What happens to a treaty itself; entry into force may also be told of one participant."""


class Polarity(StrEnum):
    """How a step is spoken of. Only what is done, or done away with, is told."""

    DONE = "done"
    REVOKED = "revoked"
    PLANNED = "planned"
    ORDERED = "ordered"
    CONDITIONAL = "conditional"
    DENIED = "denied"
    SUSPENDED = "suspended"
    DELAYED = "delayed"
    PAST = "past"


class Scope(StrEnum):
    """Whom a step concerns: the treaty for all, or one participant."""

    TREATY = "treaty"
    PARTICIPANT = "participant"


class Sureness(StrEnum):
    """How sure a reading is: what a trusted outlet tells so is told at once, the rest waits for a second origin."""

    SURE = "sure"
    LIKELY = "likely"


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

    ``step`` is None where nothing happened; ``plan`` marks an announced or ordered step, ``polarity`` says how it
    is spoken of. ``sure`` is set where a step is reported. ``date`` is the day it happened as far as the item says
    it, ``count`` a number of States it gives. ``words`` are (role, the item's own words) that decided.
    """

    treaty: str | None
    foreign: bool = False
    participants: tuple[str, ...] = ()
    step: Step | None = None
    plan: bool = False
    date: dt.date | None = None
    count: int | None = None
    words: tuple[tuple[str, str], ...] = ()
    sure: Sureness | None = None
    polarity: Polarity | None = None

    @property
    def relevant(self) -> bool:
        """Whether a step towards a treaty of the UN Secretary-General is reported."""
        return self.step is not None and self.treaty is not None and not self.foreign

    @property
    def scope(self) -> Scope | None:
        """Whom the step concerns, None where there is none."""
        if self.step is None:
            return None
        of_all = self.step in ABOUT_THE_TREATY and not self.participants
        return Scope.TREATY if of_all else Scope.PARTICIPANT
