"""The words of the treaty world as values: what a status page says, and what changed in it.

Terms follow the UN Treaty Handbook (Office of Legal Affairs, Treaty Section) and its glossary.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from enum import StrEnum


class ActionKind(StrEnum):
    """What a participant did towards a treaty (Treaty Handbook, sections 3.1 to 3.3)."""

    SIGNATURE = "signature"
    DEFINITIVE_SIGNATURE = "definitive_signature"
    RATIFICATION = "ratification"
    ACCEPTANCE = "acceptance"
    APPROVAL = "approval"
    ACCESSION = "accession"
    SUCCESSION = "succession"
    FORMAL_CONFIRMATION = "formal_confirmation"
    CONSENT_TO_BE_BOUND = "consent_to_be_bound"
    PROVISIONAL_APPLICATION = "provisional_application"
    PARTICIPATION = "participation"
    SIMPLIFIED_PROCEDURE = "simplified_procedure"
    APPLICATION = "application"
    OTHER = "other"


BINDING = frozenset(ActionKind) - {
    ActionKind.SIGNATURE,
    ActionKind.PROVISIONAL_APPLICATION,
    ActionKind.OTHER,
}
"""The kinds by which a participant consents to be bound and becomes a party."""


READER_VERSION = 2
"""Raised with every change of what the readers make of the same page. A document without a version is of 1."""

MADE_LATER = "later"
"""``Statement.made`` of what was said on another day than its participant's own acts."""


class StatementKind(StrEnum):
    """What a statement under the table is."""

    RESERVATION = "reservation"
    DECLARATION = "declaration"
    OBJECTION = "objection"
    COMMUNICATION = "communication"


class Block(StrEnum):
    """A part beside the participants' table; whether a page shows it at all is a fact of its own."""

    TOTALS = "totals"
    ENTRY_INTO_FORCE = "entry_into_force"
    REGISTRATION = "registration"
    REFERENCES = "references"
    STATEMENTS = "statements"
    SPECIAL_TABLES = "special_tables"
    NOTES = "notes"


class EventKind(StrEnum):
    """What happened, beyond the action kinds, which are event kinds too."""

    RESERVATION = "reservation"
    DECLARATION = "declaration"
    OBJECTION = "objection"
    COMMUNICATION = "communication"
    TERRITORIAL_APPLICATION = "territorial_application"
    WITHDRAWAL = "withdrawal"
    DATE_CORRECTED = "date_corrected"
    KIND_CORRECTED = "kind_corrected"
    RENAMED = "renamed"
    TEXT_CORRECTED = "text_corrected"
    REMOVED = "removed"
    RESTORED = "restored"
    ENTRY_INTO_FORCE = "entry_into_force"
    THRESHOLD_REACHED = "threshold_reached"


@dataclass(frozen=True, slots=True)
class Action:
    """One dated act of a participant.

    ``words`` are the column's own words where the kind alone does not say it all ("Succession to
    signature", "Withdrawal"); ``withdrawn`` is true for an action the page prints in [brackets].
    """

    kind: ActionKind
    date: dt.date
    notes: tuple[str, ...] = ()
    words: str = ""
    withdrawn: bool = False

    @property
    def binds(self) -> bool:
        """Whether this action makes its participant a party."""
        return self.kind in BINDING and not self.withdrawn and not self.of_signature

    @property
    def of_signature(self) -> bool:
        """Whether this action makes its participant a signatory (succession to signature too)."""
        return self.kind is ActionKind.SIGNATURE or self.words.startswith("Succession to signature")

    @property
    def ends(self) -> bool:
        """Whether this action ends participation (a Withdrawal or Denunciation column)."""
        return self.kind is ActionKind.OTHER and self.words.startswith(("Withdrawal", "Denunciation"))


@dataclass(frozen=True, slots=True)
class Participant:
    """One row: the name as printed without notes, its code (None when unknown), and its actions.

    ``raw`` keeps the cells of columns that hold no dates, as (column header, text); ``unread`` the
    cells that should hold dates and are printed in a form we do not know: such a row is to be held.
    """

    name: str
    code: str | None
    notes: tuple[str, ...] = ()
    actions: tuple[Action, ...] = ()
    raw: tuple[tuple[str, str], ...] = ()
    unread: tuple[tuple[str, str], ...] = ()

    @property
    def identity(self) -> str:
        """What stays the same when the UN prints another name: the code, else the name itself."""
        return self.code or self.name

    @property
    def is_signatory(self) -> bool:
        """Whether a signature stands."""
        return any(action.of_signature and not action.withdrawn for action in self.actions)

    @property
    def is_party(self) -> bool:
        """Whether consent to be bound stands and no later withdrawal ended it."""
        bound = [action.date for action in self.actions if action.binds]
        ended = [action.date for action in self.actions if action.ends and not action.withdrawn]
        return bool(bound) and (not ended or max(bound) > max(ended))


@dataclass(frozen=True, slots=True)
class Statement:
    """A reservation, declaration, objection or communication as the page prints it.

    ``heading`` is its own marker ("Reservation concerning article 11, paragraph 1"), ``language``
    the page's note ("Original: French"), ``objects_to`` the code of the participant objected to.
    ``made`` says when: an action kind ("signature"), "later", or "" where the page does not tell;
    ``date`` is the day printed with it. ``articles`` are those it names ("7(2)", "63(3)");
    ``section`` is the title it stands under ("Declarations and Reservations").
    """

    participant: str
    code: str | None
    kind: StatementKind
    text: str
    date: dt.date | None = None
    language: str | None = None
    objects_to: str | None = None
    heading: str = ""
    made: str = ""
    articles: tuple[str, ...] = ()
    section: str = ""

    @property
    def identity(self) -> str:
        """The participant's code, else its name."""
        return self.code or self.participant


@dataclass(frozen=True, slots=True)
class SpecialTable:
    """A table beside the participants: territorial applications, amendments in force, ..."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def is_territorial(self) -> bool:
        """Whether its rows are territorial applications."""
        return bool(re.search(r"territor", " ".join((self.title, *self.columns)), re.IGNORECASE))


@dataclass(frozen=True, slots=True)
class EndNote:
    """A numbered note at the foot of the page."""

    number: str
    text: str


@dataclass(frozen=True, slots=True)
class Adoption:
    """Where and when the text was adopted."""

    place: str
    date: dt.date | None


@dataclass(frozen=True, slots=True)
class EntryIntoForce:
    """The clause: when in force ``date`` is set; else ``threshold`` instruments and ``days`` say when.

    ``regional_organizations_count`` is False where an instrument of a regional economic integration
    organization is not counted as additional to those of its member States.
    """

    text: str
    date: dt.date | None = None
    article: str | None = None
    threshold: int | None = None
    days: int | None = None
    regional_organizations_count: bool | None = None


@dataclass(frozen=True, slots=True)
class SignatureWindow:
    """How long a treaty is open for signature."""

    opens: dt.date | None
    closes: dt.date | None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Totals:
    """The numbers the page itself states."""

    signatories: int | None = None
    parties: int | None = None


@dataclass(frozen=True, slots=True)
class TreatyStatus:
    """All that one rendition of a status page says. ``as_at`` is aware UTC.

    ``blocks`` are the parts the page shows at all: one that is missing may be a fault of the page,
    one that is there and empty says that there is nothing. ``problems`` are sentences on parts
    that could not be read while the rest was. ``reader`` is the version of the reader.
    """

    number: str
    chapter: str
    title: str
    adopted: Adoption
    entry_into_force: EntryIntoForce
    registration: str
    signature_window: SignatureWindow | None
    totals: Totals
    as_at: dt.datetime | None
    columns: tuple[str, ...]
    participants: tuple[Participant, ...]
    statements: tuple[Statement, ...] = ()
    special_tables: tuple[SpecialTable, ...] = ()
    notes: tuple[EndNote, ...] = ()
    references: str = ""
    problems: tuple[str, ...] = ()
    blocks: tuple[Block, ...] = ()
    reader: int = 1

    @property
    def signatories(self) -> int:
        """How many participants have a standing signature."""
        return sum(participant.is_signatory for participant in self.participants)

    @property
    def parties(self) -> int:
        """How many participants are bound."""
        return sum(participant.is_party for participant in self.participants)

    @property
    def unread_rows(self) -> int:
        """How many rows have a cell nobody could read: by so much the counts may fall short."""
        return sum(bool(participant.unread) for participant in self.participants)


@dataclass(frozen=True, slots=True)
class Event:
    """One change between two trusted statuses.

    ``key`` is its natural key; ``was`` the former date, kind, name or text; ``action`` the kind an
    event is about where ``kind`` does not name it; ``supersedes`` the key of the fact it replaces;
    ``count`` how many things of its kind it tells at once.
    """

    treaty: str
    kind: str
    participant: str
    code: str | None
    date: dt.date | None
    key: str
    was: str | None = None
    action: str | None = None
    text: str = ""
    objects_to: str | None = None
    supersedes: str | None = None
    count: int = 1


class Ruling(StrEnum):
    """An operator's word on a change or a complaint: true, or not to be raised again."""

    CONFIRMED = "confirmed"
    REJECTED = "rejected"
