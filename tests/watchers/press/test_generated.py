"""Sentences made from tables, thousands; a fixed sample of them is read here, cell by cell."""

from collections import defaultdict
from datetime import UTC, datetime

import pytest

from tests.watchers.press.generated import Made, made, sample
from watchers.press.classify import classify
from watchers.press.news import NewsItem, Step

MOMENT = datetime(2026, 2, 10, 12, tzinfo=UTC)
ONE_IN = 12
CELLS: dict[tuple[str, ...], list[Made]] = defaultdict(list)
for one in sample(ONE_IN):
    CELLS[(one.language, *one.cell)].append(one)


def told(one: Made) -> tuple[str | None, set[str], Step | None]:
    report = classify(NewsItem("test", "key", one.title, "", "https://example.org", MOMENT, one.language))
    return (report.treaty, set(report.participants), report.step) if report.relevant else (None, set(), None)


@pytest.mark.parametrize("cell", sorted(CELLS), ids=" ".join)
def test_every_sentence_of_a_cell_is_told_as_it_is_meant(cell: tuple[str, ...]) -> None:
    for one in CELLS[cell]:
        meant = (one.treaty, set(one.participants), one.step) if one.step is not None else (None, set(), None)
        assert told(one) == meant, one.title


def test_the_tables_make_thousands_and_the_sample_leaves_no_cell_out() -> None:
    everything = list(made())
    assert len(everything) > 15_000
    assert {(one.language, *one.cell) for one in everything} == set(CELLS)
