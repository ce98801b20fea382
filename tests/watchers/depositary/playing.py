"""Plays sequences of pages through the comparison, as plain values: no HTML, no database, no clock."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from watchers.depositary import diff
from watchers.depositary.memory import Decision, Memory, Opinion
from watchers.depositary.model import (
    Action,
    ActionKind,
    Adoption,
    EntryIntoForce,
    Event,
    Participant,
    Ruling,
    SpecialTable,
    Statement,
    StatementKind,
    Totals,
    TreatyStatus,
)
from watchers.depositary.second_opinion import opinion_of
from watchers.errors import Reason
from watchers.participants import code_of

START = datetime(2026, 3, 1, 12, tzinfo=UTC)
QUARTER, HOUR, DAY, WEEK = timedelta(minutes=15), timedelta(hours=1), timedelta(days=1), timedelta(days=7)
LETTERS = {
    "": ActionKind.RATIFICATION,
    "s": ActionKind.SIGNATURE,
    "a": ActionKind.ACCESSION,
    "A": ActionKind.ACCEPTANCE,
    "AA": ActionKind.APPROVAL,
    "d": ActionKind.SUCCESSION,
    "w": ActionKind.OTHER,
}
HEADERS = (
    "Participant",
    "Signature",
    "Ratification, Acceptance(A), Approval(AA), Accession(a), Succession(d)",
    "Withdrawal",
)
NOT_YET = EntryIntoForce("Not yet in force: see article 65(1).", None, "65(1)", 40, 90)


def act(printed: str) -> Action:
    """ "2026-03-01 a"; in [brackets] when withdrawn; "s" for a signature, "w" for a Withdrawal column."""
    withdrawn = printed.startswith("[")
    day, _, letter = printed.strip("[]").partition(" ")
    words = "Withdrawal" if letter == "w" else ""
    return Action(LETTERS[letter], date.fromisoformat(day), (), words, withdrawn)


def row(name: str, *acts: str) -> Participant:
    return Participant(name, code_of(name), (), tuple(map(act, acts)))


def said(name: str, text: str, kind: str = "reservation", *, target: str | None = None, heading: str = "") -> Statement:
    return Statement(name, code_of(name), StatementKind(kind), text, objects_to=target, heading=heading)


def page(*rows: Participant, **changes: object) -> TreatyStatus:
    """A page that adds up, of XVIII-16."""
    made: dict[str, object] = {
        "number": "XVIII-16",
        "chapter": "XVIII",
        "title": "United Nations Convention against Cybercrime",
        "adopted": Adoption("New York", date(2024, 12, 24)),
        "entry_into_force": NOT_YET,
        "registration": "",
        "signature_window": None,
        "totals": Totals(sum(one.is_signatory for one in rows), sum(one.is_party for one in rows)),
        "as_at": None,
        "columns": HEADERS,
        "participants": rows,
    }
    return TreatyStatus(**{**made, **changes})  # type: ignore[arg-type]


def territories(*rows: Sequence[str], title: str = "Territorial Application") -> tuple[SpecialTable, ...]:
    return (SpecialTable(title, ("Participant", "Date of receipt", "Territories"), tuple(map(tuple, rows))),)


@dataclass
class Play:
    """One treaty watched; ``told`` and ``quiet`` gather what its pages amounted to."""

    now: datetime = START
    memory: Memory | None = None
    told: list[Event] = field(default_factory=list)
    quiet: list[Event] = field(default_factory=list)
    flags: list[str] = field(default_factory=list)
    refused: list[Reason] = field(default_factory=list)
    rulings: dict[str, Ruling] = field(default_factory=dict)
    xml: Opinion | None = None
    last: Decision | None = None

    def show(self, status: TreatyStatus, after: timedelta = QUARTER, *, times: int = 1) -> list[str]:
        """The page is seen ``times`` times, each ``after`` the sight before; returns what these told."""
        before = len(self.told)
        for _ in range(times):
            self.now += after
            done = diff.compare(self.memory, status, now=self.now, opinion=self.xml, rulings=self.rulings)
            self.last, self.memory = done, done.memory
            self.told += done.events
            self.quiet += done.quiet
            self.flags += done.flags
            if done.refused is not None:
                self.refused.append(done.refused.reason)
        return [short(event) for event in self.told[before:]]

    def opine(self, status: TreatyStatus) -> None:
        """The XML is read now."""
        self.xml = opinion_of(status, self.xml, self.now)

    @property
    def names(self) -> list[str]:
        """The rows that are trusted."""
        return [] if self.memory is None else [one.name for one in self.memory.status.participants]

    @property
    def keys(self) -> list[str]:
        """What waits."""
        return [] if self.memory is None else [one.key for one in self.memory.waiting]


def short(event: Event) -> str:
    """ "signature AZE 2025-10-25", "date_corrected AZE 2025-10-26 was 2025-10-25", "text_corrected AZE"."""
    parts = [event.kind, event.code or event.participant, event.date.isoformat() if event.date else ""]
    was = f"was {event.was}" if event.was and event.kind != "text_corrected" else ""
    return " ".join(part for part in (*parts, was) if part)


def by_kind(told: Sequence[str]) -> Mapping[str, int]:
    """How many of each kind."""
    kinds = [one.split(" ", 1)[0] for one in told]
    return {kind: kinds.count(kind) for kind in dict.fromkeys(kinds)}
