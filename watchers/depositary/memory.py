"""What is remembered of a treaty between two sights of its page, and what one sight amounts to. Values only."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from watchers.depositary.model import Action, Event, Participant, Statement, TreatyStatus
from watchers.errors import PageRefused


@dataclass(frozen=True, slots=True)
class Waiting:
    """A change that is not told yet: its event's key, and how often it was seen since when.

    A sight counts when it comes an interval after the one before. ``flood``: it came with many others;
    ``patience``: the rule it waits by.
    """

    key: str
    first_at: datetime
    last_at: datetime
    sights: int = 1
    flood: bool = False
    patience: str = ""


@dataclass(frozen=True, slots=True)
class Gone:
    """What was told as removed or withdrawn: it is not new when it comes back. ``told_as``: that event's key."""

    key: str
    told_as: str
    statement: Statement | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """The key of an act that was told, and when; for a week its date may still be mended."""

    key: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Loss:
    """What pages refused for it have lost: one complaint's reason, the keys, since when, how often seen."""

    reason: str
    keys: tuple[str, ...]
    first_at: datetime
    last_at: datetime
    sights: int = 1


@dataclass(frozen=True, slots=True)
class Memory:
    """A treaty's trusted status and all that is needed to judge the next sight.

    ``baseline``: the first trusted sight; ``since``: the day its page spoke of, from which acts are old or new;
    ``moment``: the last sight's; ``used``: keys of corrections,
    removals and former facts, which are never told anew.
    """

    status: TreatyStatus
    baseline: datetime
    since: date
    moment: datetime
    waiting: tuple[Waiting, ...] = ()
    gone: tuple[Gone, ...] = ()
    fresh: tuple[Told, ...] = ()
    used: tuple[str, ...] = ()
    loss: Loss | None = None


@dataclass(frozen=True, slots=True)
class Opinion:
    """The XML rendition as last read: what it shows, and since when it has said something else than before.

    ``changed_at`` is None while it has not been seen to change.
    """

    keys: frozenset[str]
    changed_at: datetime | None


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between the trusted status and a page, as the event it would be.

    ``former`` and ``row`` are the participant's rows before and now; the facts are an action, a statement,
    the cells of a special table, or ``clause`` for the entry into force. ``silent``: adopted, never told.
    """

    event: Event
    patience: str
    former: Participant | None = None
    row: Participant | None = None
    old_action: Action | None = None
    new_action: Action | None = None
    old_statement: Statement | None = None
    new_statement: Statement | None = None
    old_cells: tuple[str, ...] | None = None
    new_cells: tuple[str, ...] | None = None
    clause: bool = False
    silent: bool = False

    @property
    def appears(self) -> bool:
        """Whether something is there that was not."""
        return self.event.kind != "restored" and not any(
            (self.old_action, self.old_statement, self.old_cells, self.clause, self.renames)
        )

    @property
    def vanishes(self) -> bool:
        """Whether something is there no more."""
        return not any((self.new_action, self.new_statement, self.new_cells, self.renames)) and (
            not self.clause or self.event.kind == "removed"
        )

    @property
    def renames(self) -> bool:
        """Whether it is only another name."""
        return self.event.kind == "renamed"

    @property
    def made(self) -> date | None:
        """The day of what appears, None where it has none."""
        return self.new_action.date if self.new_action else self.event.date


@dataclass(frozen=True, slots=True)
class Decision:
    """What one sight of a page amounts to.

    ``events`` are told; ``quiet`` are recorded as parts of an event that tells many; ``flags`` are for the
    operator; ``refused`` says why a page changed nothing; ``passed`` are complaints an operator let pass.
    """

    memory: Memory | None
    events: tuple[Event, ...] = ()
    quiet: tuple[Event, ...] = ()
    flags: tuple[str, ...] = ()
    refused: PageRefused | None = None
    passed: frozenset[str] = frozenset()
    changes: tuple[Change, ...] = field(default=())

    @property
    def status(self) -> TreatyStatus:
        """The trusted status now. Raises LookupError where none is."""
        if self.memory is None:
            raise LookupError("no page of this treaty was ever trusted")
        return self.memory.status
