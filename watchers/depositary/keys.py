"""Natural keys of facts and events: what stays the same fact when the page is printed anew."""

from __future__ import annotations

from watchers.depositary.model import Action, Statement, StatementKind
from watchers.depositary.wording import fingerprint


def action_key(treaty: str, identity: str, action: Action) -> str:
    """The natural key of an action: treaty, participant, kind (with its words where they matter), date."""
    kind = f"{action.kind}:{action.words}" if action.words else str(action.kind)
    return f"{treaty}|{identity}|{kind}|{action.date.isoformat()}"


def statement_key(treaty: str, statement: Statement) -> str:
    """Treaty, participant, kind, its words' fingerprint, and of an objection whom it is against."""
    parts = [treaty, statement.identity, str(statement.kind), fingerprint(statement.text)]
    if statement.kind is StatementKind.OBJECTION and statement.objects_to:
        parts.append(statement.objects_to)
    return "|".join(parts)


def territory_key(treaty: str, identity: str, cells: tuple[str, ...]) -> str:
    """Treaty, participant, and the cells' fingerprint."""
    return f"{treaty}|{identity}|territorial_application|{fingerprint(' '.join(cells))}"


def clause_key(treaty: str, day: str) -> str:
    """The treaty's entry into force on a day."""
    return f"{treaty}||entry_into_force|{day}"
