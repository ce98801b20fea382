"""Values of the model to JSON text and back, losing nothing."""

from __future__ import annotations

import math
from datetime import UTC, datetime

from pydantic import TypeAdapter

from watchers.depositary.memory import Memory, Opinion
from watchers.depositary.model import Event, TreatyStatus
from watchers.press.news import Report
from watchers.press.stories import Sighting

_STATUS = TypeAdapter(TreatyStatus)
_EVENT = TypeAdapter(Event)
_MEMORY = TypeAdapter(Memory)
_OPINION = TypeAdapter(Opinion)
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


def memory_to_text(memory: Memory) -> str:
    """A memory as JSON, without its status, which is stored beside it."""
    return _MEMORY.dump_json(memory, exclude={"status"}).decode()


def memory_from_text(status: str, text: str) -> Memory:
    """The memory again, from the JSON of its status and of the rest."""
    return _MEMORY.validate_json(f'{{"status": {status}, {text[1:]}')


def opinion_to_text(opinion: Opinion) -> str:
    """What the XML shows, as JSON."""
    return _OPINION.dump_json(opinion).decode()


def opinion_from_text(text: str) -> Opinion:
    """What the XML shows."""
    return _OPINION.validate_json(text)


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


def moment_to_seconds(moment: datetime) -> int:
    """Whole Unix seconds, rounded up: nothing is due before its time."""
    return math.ceil(moment.timestamp())
