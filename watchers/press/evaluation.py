"""How well the classifier reads labelled items: precision, recall, F1, accuracies, and every mistake explained."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from watchers.errors import TreatywatchError
from watchers.press.classify import classify
from watchers.press.news import NewsItem, Report

NO_STEP = ("commentary", None)
"""Labels that say that nothing happened."""


class ItemsUnreadable(TreatywatchError):
    """A file of items is not what it should be; the message names the line."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """An item with what a person read in it; ``relevant`` is None where nobody has."""

    id: str
    language: str
    item: NewsItem
    relevant: bool | None = None
    treaty: str | None = None
    participants: tuple[str, ...] = ()
    step: str | None = None


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing read otherwise than labelled: relevance, treaty, states or step; and the words that decided."""

    id: str
    language: str
    title: str
    what: str
    label: object
    said: object
    words: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Score:
    """Counts over some items. Ratios are None where there is nothing to divide by."""

    items: int
    hits: int
    false_alarms: int
    misses: int
    treaties: int
    states: int
    steps: int

    @property
    def precision(self) -> float | None:
        """Of what was called relevant, how much is."""
        return _ratio(self.hits, self.hits + self.false_alarms)

    @property
    def recall(self) -> float | None:
        """Of what is relevant, how much was called so."""
        return _ratio(self.hits, self.hits + self.misses)

    @property
    def f1(self) -> float | None:
        """The harmonic mean of the two."""
        return _ratio(2 * self.hits, 2 * self.hits + self.false_alarms + self.misses)


def _ratio(part: int, whole: int) -> float | None:
    return None if whole == 0 else part / whole


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Scores over all and by language, what was called what, and every mistake."""

    score: Score
    by_language: Mapping[str, Score]
    confusion: Mapping[tuple[str, str], int]
    mistakes: Sequence[Mistake]


def items_in(text: str) -> list[Labelled]:
    """The items of a JSON-lines file. Raises ItemsUnreadable."""
    found = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        try:
            found.append(_labelled(json.loads(line)))
        except (ValueError, KeyError, TypeError) as error:
            raise ItemsUnreadable(
                f"line {number} is no news item ({error}); see docs/press.md for the fields"
            ) from error
    return found


def _labelled(told: Mapping[str, Any]) -> Labelled:
    published = datetime.fromisoformat(told["published"]) if told.get("published") else None
    if published is not None and published.tzinfo is None:
        published = published.replace(hour=12, tzinfo=UTC)
    url = told.get("url") or ""
    language = told.get("lang")
    item = NewsItem(
        told.get("source") or "", told.get("id") or url, told["title"], told.get("text") or "", url, published, language
    )
    return Labelled(
        str(item.key),
        language or "",
        item,
        told.get("relevant"),
        told.get("treaty"),
        tuple(told.get("states") or ()),
        told.get("step"),
    )


def evaluate(labelled: Sequence[Labelled]) -> Evaluation:
    """Reads every item and compares with its labels."""
    read = [(one, classify(one.item)) for one in labelled]
    languages = sorted({one.language for one in labelled})
    return Evaluation(
        _score(read),
        {language: _score([pair for pair in read if pair[0].language == language]) for language in languages},
        Counter((_step_label(one.step), _step_label(said_step(report))) for one, report in read),
        [mistake for one, report in read for mistake in _mistakes(one, report)],
    )


def said_treaty(report: Report) -> str | None:
    """The number as a label would have it: another keeper's treaty only where it has a number of its own."""
    kept_elsewhere = report.foreign and not (report.treaty or "").startswith(("ETS-", "CETS-"))
    return None if kept_elsewhere else report.treaty


def said_step(report: Report) -> str | None:
    """The step as a label would have it."""
    if report.relevant and report.step is not None:
        return str(report.step)
    return None


def _step_label(step: str | None) -> str:
    return "none" if step in NO_STEP else str(step)


def _score(read: Sequence[tuple[Labelled, Report]]) -> Score:
    return Score(
        len(read),
        sum(report.relevant and bool(one.relevant) for one, report in read),
        sum(report.relevant and not one.relevant for one, report in read),
        sum(not report.relevant and bool(one.relevant) for one, report in read),
        sum(said_treaty(report) == one.treaty for one, report in read),
        sum(set(report.participants) == set(one.participants) for one, report in read),
        sum(_step_label(said_step(report)) == _step_label(one.step) for one, report in read),
    )


def _mistakes(one: Labelled, report: Report) -> Iterator[Mistake]:
    pairs: tuple[tuple[str, object, object], ...] = (
        ("relevance", bool(one.relevant), report.relevant),
        ("treaty", one.treaty, said_treaty(report)),
        ("states", sorted(one.participants), sorted(report.participants)),
        ("step", _step_label(one.step), _step_label(said_step(report))),
    )
    for what, label, said in pairs:
        if label != said:
            yield Mistake(one.id, one.language, one.item.title, what, label, said, report.words)
