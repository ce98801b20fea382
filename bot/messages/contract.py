"""The JSON other programs rely on (docs/contract.md). Keys are added, never renamed or removed."""

from __future__ import annotations

from datetime import date
from typing import Any

from watchers.depositary.model import Action, Event, Participant, Statement, TreatyStatus
from watchers.errors import PageRefused

Json = dict[str, Any]


def status_json(status: TreatyStatus) -> Json:
    """What the reader sees in one page."""
    clause = status.entry_into_force
    return {
        "number": status.number,
        "chapter": status.chapter,
        "title": status.title,
        "adopted": {"place": status.adopted.place, "date": _day(status.adopted.date)},
        "as_at": None if status.as_at is None else status.as_at.isoformat(),
        "entry_into_force": {
            "date": _day(clause.date),
            "article": clause.article,
            "threshold": clause.threshold,
            "days": clause.days,
        },
        "totals": {"signatories": status.totals.signatories, "parties": status.totals.parties},
        "columns": list(status.columns),
        "participants": [_participant(row) for row in status.participants],
        "statements": [_statement(statement) for statement in status.statements],
        "problems": list(status.problems),
    }


def refusal_json(refused: PageRefused) -> Json:
    """Why a page is not trusted."""
    return {"refused": {"reason": str(refused.reason), "detail": refused.detail}}


def event_json(file: str, event: Event) -> Json:
    """One line of a replay."""
    return {
        "file": file,
        "number": event.treaty,
        "kind": str(event.kind),
        "participant": event.participant,
        "code": event.code,
        "date": _day(event.date),
        "was": event.was,
        "key": event.key,
    }


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _participant(row: Participant) -> Json:
    shown: Json = {
        "name": row.name,
        "code": row.code,
        "notes": list(row.notes),
        "actions": [_action(action) for action in row.actions],
    }
    if row.raw:
        shown["raw"] = [{"column": column, "text": text} for column, text in row.raw]
    if row.unread:
        shown["unread"] = [{"column": column, "text": text} for column, text in row.unread]
    return shown


def _action(action: Action) -> Json:
    shown: Json = {"kind": str(action.kind), "date": action.date.isoformat(), "notes": list(action.notes)}
    if action.words:
        shown["words"] = action.words
    if action.withdrawn:
        shown["withdrawn"] = True
    return shown


def _statement(statement: Statement) -> Json:
    return {
        "participant": statement.participant,
        "code": statement.code,
        "kind": str(statement.kind),
        "text": statement.text,
        "date": _day(statement.date),
        "objects_to": statement.objects_to,
        "heading": statement.heading,
        "section": statement.section,
        "made": statement.made,
        "articles": list(statement.articles),
        "language": statement.language,
    }
