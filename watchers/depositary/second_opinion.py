"""Page and XML of one treaty side by side: what both show, and where they disagree."""

from __future__ import annotations

from watchers.depositary.changes import action_key, statement_key
from watchers.depositary.model import TreatyStatus


def keys_of(status: TreatyStatus) -> frozenset[str]:
    """Natural keys of every standing action and statement."""
    actions = (
        action_key(status.number, row.identity, action)
        for row in status.participants
        for action in row.actions
        if not action.withdrawn
    )
    return frozenset(actions) | {statement_key(status.number, statement) for statement in status.statements}


def disagreements(page: TreatyStatus, xml: TreatyStatus) -> tuple[str, ...]:
    """Actions only one of the two shows, as sentences; statements differ in layout too often to count."""
    ours = {key for key in keys_of(page) if _is_action(key)}
    theirs = {key for key in keys_of(xml) if _is_action(key)}
    return (
        *(f"only the page shows {key}" for key in sorted(ours - theirs)),
        *(f"only the XML shows {key}" for key in sorted(theirs - ours)),
    )


def _is_action(key: str) -> bool:
    """An action's key ends with its date."""
    return key[-10:].count("-") == 2  # noqa: PLR2004 - an ISO date has two
