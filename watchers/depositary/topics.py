"""The kinds of news a reader may follow or leave out; every event and every story belongs to one, or to all."""

from __future__ import annotations

from enum import StrEnum

from watchers.depositary.model import ActionKind, Event, EventKind, StatementKind


class Topic(StrEnum):
    """What a chat can switch off."""

    SIGNATURES = "signatures"
    INSTRUMENTS = "instruments"
    RESERVATIONS = "reservations"
    OBJECTIONS = "objections"
    WITHDRAWALS = "withdrawals"
    FORCE = "force"
    DEADLINE = "deadline"
    PRESS = "press"


_KINDS: dict[str, Topic] = {
    **dict.fromkeys(map(str, ActionKind), Topic.INSTRUMENTS),
    ActionKind.SIGNATURE: Topic.SIGNATURES,
    StatementKind.RESERVATION: Topic.RESERVATIONS,
    StatementKind.DECLARATION: Topic.RESERVATIONS,
    StatementKind.COMMUNICATION: Topic.RESERVATIONS,
    StatementKind.OBJECTION: Topic.OBJECTIONS,
    EventKind.TERRITORIAL_APPLICATION: Topic.INSTRUMENTS,
    EventKind.WITHDRAWAL: Topic.WITHDRAWALS,
    EventKind.ENTRY_INTO_FORCE: Topic.FORCE,
    EventKind.THRESHOLD_REACHED: Topic.FORCE,
}


def topic_of(event: Event) -> Topic | None:
    """What an event is about; a correction belongs to what it corrects. None: told whatever is left out."""
    return _KINDS.get(event.kind) or _KINDS.get(event.action or "")
