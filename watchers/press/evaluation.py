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
from watchers.press.news import NewsItem, Report, Sureness

NO_STEP = ("commentary", None)
"""Labels that say that nothing happened."""


_OTHERS_LABELLED = ("ETS-185",)
"""Treaties of other keepers that have a number of their own in labels: the one everybody takes for ours."""


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
    sure: Sureness | None = None


@dataclass(frozen=True, slots=True)
class Pushes:
    """What would be pushed, counted: ``exact`` in treaty, States and step; ``wrong`` in any; ``missed`` altogether."""

    exact: int
    wrong: int
    missed: int


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
    pushes: Pushes

    @property
    def precision(self) -> float | None:
        """Of what was called relevant, how much is."""
        return _ratio(self.hits, self.hits + self.false_alarms)

    @property
    def recall(self) -> float | None:
        """Of what is relevant, how much was called so."""
        return _ratio(self.hits, self.hits + self.misses)

    @property
    def told_right(self) -> float | None:
        """Of what is relevant, how much is told right in treaty, States and step."""
        return _ratio(self.pushes.exact, self.hits + self.misses)

    @property
    def f1(self) -> float | None:
        """The harmonic mean of the two."""
        return _ratio(2 * self.hits, 2 * self.hits + self.false_alarms + self.misses)


def _ratio(part: int, whole: int) -> float | None:
    return None if whole == 0 else part / whole


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Scores over all, by language, by treaty and by how sure; what was called what; every mistake."""

    score: Score
    by_language: Mapping[str, Score]
    by_treaty: Mapping[str, Score]
    by_sure: Mapping[str, Pushes]
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
    treaties = sorted({_about(*pair) for pair in read} - {""}, key=_chapter_first)
    return Evaluation(
        _score(read),
        {language: _score([pair for pair in read if pair[0].language == language]) for language in languages},
        {treaty: _score([pair for pair in read if _about(*pair) == treaty]) for treaty in treaties},
        {sure: _pushes([pair for pair in read if pair[1].sure == sure]) for sure in Sureness},
        Counter((_step_label(one.step), _step_label(said_step(report))) for one, report in read),
        [mistake for one, report in read for mistake in _mistakes(one, report)],
    )


def said_treaty(report: Report) -> str | None:
    """The number as a label would have it: another keeper's treaty only where labels number it."""
    kept_elsewhere = report.foreign and report.treaty not in _OTHERS_LABELLED
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
        _pushes(read),
    )


def _about(one: Labelled, report: Report) -> str:
    """The treaty an item counts for: its label's, else the one that would be pushed; "" for none."""
    return one.treaty or (said_treaty(report) or "" if report.relevant else "")


def _chapter_first(number: str) -> tuple[str, str]:
    chapter, _, rest = number.partition("-")
    return chapter, rest.zfill(6)


def _pushes(read: Sequence[tuple[Labelled, Report]]) -> Pushes:
    pushed = [(one, report) for one, report in read if report.relevant]
    exact = sum(is_exact(one, report) for one, report in pushed)
    missed = sum(bool(one.relevant) and not report.relevant for one, report in read)
    return Pushes(exact, len(pushed) - exact, missed)


def is_exact(one: Labelled, report: Report) -> bool:
    """Whether a push is right in everything: that there is one, treaty, States and step."""
    return (
        bool(one.relevant)
        and report.treaty == one.treaty
        and set(report.participants) == set(one.participants)
        and said_step(report) == one.step
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
            yield Mistake(one.id, one.language, one.item.title, what, label, said, report.words, report.sure)
