"""Values of the model to JSON text and back, losing nothing."""

from __future__ import annotations

from datetime import UTC, datetime

from pydantic import TypeAdapter

from watchers.depositary.model import Event, Held, TreatyStatus
from watchers.press.news import Report
from watchers.press.stories import Sighting

_STATUS = TypeAdapter(TreatyStatus)
_EVENT = TypeAdapter(Event)
_HELD = TypeAdapter(tuple[Held, ...])
_REPORT = TypeAdapter(Report)
_SIGHTING = TypeAdapter(Sighting)


def status_to_text(status: TreatyStatus) -> str:
    """A status as JSON."""
    return _STATUS.dump_json(status).decode()


def status_from_text(text: str) -> TreatyStatus:
    """The status again, equal to what was stored."""
    return _STATUS.validate_json(text)


def event_to_text(event: Event) -> str:
    """An event as JSON."""
    return _EVENT.dump_json(event).decode()


def event_from_text(text: str) -> Event:
    """The event again."""
    return _EVENT.validate_json(text)


def held_to_text(held: tuple[Held, ...]) -> str:
    """What waits for a second sight, as JSON."""
    return _HELD.dump_json(held).decode()


def held_from_text(text: str) -> tuple[Held, ...]:
    """What waits for a second sight."""
    return _HELD.validate_json(text)


def report_to_text(report: Report) -> str:
    """What an item reports, as JSON."""
    return _REPORT.dump_json(report).decode()


def sighting_to_text(sighting: Sighting) -> str:
    """A sighting as JSON."""
    return _SIGHTING.dump_json(sighting).decode()


def sighting_from_text(text: str) -> Sighting:
    """The sighting again."""
    return _SIGHTING.validate_json(text)


def moment_to_text(moment: datetime) -> str:
    """Aware UTC as text that sorts by time."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def moment_from_text(text: str | None) -> datetime | None:
    """The moment again, None for none."""
    return None if text is None else datetime.fromisoformat(text)
