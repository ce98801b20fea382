"""Reports of one happening, as one story: who told it, since when, what they disagree about, whether to tell it.

A story is what the press reports of one participant's step towards one treaty. It never becomes a record.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from watchers.depositary.model import TreatyStatus
from watchers.press.news import NewsItem, Report, Scope, Step, Sureness
from watchers.press.origins import origin_of
from watchers.press.outlets import NewsSource

WINDOW = dt.timedelta(days=180)
"""A report of a step joins the story of the same step told within this time; a State takes a step once."""
FRESH = dt.timedelta(hours=48)
"""A story first seen as old news (a source's first sight) is still told while it is this young."""
LATE = dt.timedelta(days=7)
"""A report older than this does not make a story told; feeds dig up old items now and then."""
INDEPENDENT = 2
"""So many origins make up for the lack of a trusted one."""


class PushWhen(StrEnum):
    """When a story is told: at the first trusted report, or only when two independent origins report it."""

    TRUSTED = "trusted"
    TWO = "two"


@dataclass(frozen=True, slots=True)
class Sighting:
    """One report of one participant's step. ``participant`` is empty where the treaty itself takes it.

    ``at`` is when it was published, or first seen; ``origin`` who first told it; ``said`` the day it gives;
    ``sure`` how its words were read.
    """

    item: str
    treaty: str
    participant: str
    step: Step
    outlet: str
    origin: str
    trusted: bool
    title: str
    url: str
    at: dt.datetime
    said: dt.date | None = None
    count: int | None = None
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Story:
    """All sightings of one happening, the oldest first."""

    treaty: str
    participant: str
    step: Step
    sightings: tuple[Sighting, ...]

    @property
    def first_at(self) -> dt.datetime:
        """When the press first told it."""
        return self.sightings[0].at

    @property
    def date(self) -> dt.date:
        """The day it happened: the first day a report gives, else the day of the first report."""
        return next((one.said for one in self.sightings if one.said is not None), self.first_at.date())

    @property
    def origins(self) -> tuple[str, ...]:
        """Independent origins, in order of appearance; those nobody names do not count."""
        return tuple(dict.fromkeys(one.origin for one in self.sightings if one.origin))

    @property
    def other_dates(self) -> tuple[tuple[dt.date, str], ...]:
        """(day, outlet) of reports that give another day than the first."""
        return tuple(
            dict.fromkeys((one.said, one.outlet) for one in self.sightings if one.said not in (None, self.date))
        )

    @property
    def counts(self) -> tuple[tuple[int, str], ...]:
        """(number of States, outlet) where reports give different numbers; empty where they agree."""
        told = tuple(dict.fromkeys((one.count, one.outlet) for one in self.sightings if one.count is not None))
        return told if len({count for count, _ in told}) > 1 else ()

    @property
    def links(self) -> tuple[Sighting, ...]:
        """One sighting for each outlet, its first, in order of time."""
        first: dict[str, Sighting] = {}
        for one in self.sightings:
            first.setdefault(one.outlet, one)
        return tuple(first.values())


def sightings_of(item: NewsItem, report: Report, source: NewsSource, now: dt.datetime) -> Iterator[Sighting]:
    """A report as sightings, one for each participant; none where nothing is reported or nobody is named."""
    if not report.relevant or report.treaty is None or report.step is None:
        return
    participants = ("",) if report.scope is Scope.TREATY else report.participants
    for participant in participants:
        yield Sighting(
            item.key,
            report.treaty,
            participant,
            report.step,
            source.outlet,
            origin_of(item.title, item.summary, source.outlet),
            source.trusted,
            item.title,
            item.url,
            item.published or now,
            report.date,
            report.count,
            report.sure is Sureness.SURE,
        )


def joined(story: Story | None, sighting: Sighting) -> Story:
    """The story with one more sighting, in order of time; a new story where there was none."""
    before = story.sightings if story is not None else ()
    ordered = tuple(sorted((*before, sighting), key=lambda one: one.at))
    return Story(sighting.treaty, sighting.participant, sighting.step, ordered)


def ready(story: Story, when: PushWhen) -> bool:
    """Whether enough is known to tell it: a sure report of a trusted outlet, or two independent origins."""
    trusted = when is PushWhen.TRUSTED and any(one.trusted and one.sure for one in story.sightings)
    return trusted or len(story.origins) >= INDEPENDENT


def recorded_by(status: TreatyStatus | None, participant: str, step: Step) -> bool:
    """Whether the depositary has recorded that step already, or one that goes beyond it."""
    if status is None:
        return False
    if step in (Step.ADOPTED, Step.OPENED):
        return True  # the depositary has a page for it
    if step is Step.ENTERED_INTO_FORCE and not participant:
        return status.entry_into_force.date is not None
    row = next((row for row in status.participants if row.identity == participant), None)
    if step is Step.RESERVATION:
        return any(statement.identity == participant for statement in status.statements)
    if row is None or step in (Step.WITHDRAWAL, Step.ENTERED_INTO_FORCE):
        return False  # a page has no column for one participant's entry into force
    return row.is_party or (step is Step.SIGNED and row.is_signatory)


def furthest(stories: Sequence[Story]) -> Story | None:
    """The story that is furthest up the ladder, the latest of equals."""
    order = {step: rank for rank, step in enumerate(Step)}
    return max(stories, key=lambda story: (order[story.step], story.first_at), default=None)
