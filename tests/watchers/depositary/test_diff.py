import csv
import itertools
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.preview.stand_in import PageFacts, build_page
from tests.builders import CORPUS, cyber_facts, doha_facts, needs_corpus
from watchers.depositary import diff, untc
from watchers.depositary.memory import Decision, Memory
from watchers.depositary.model import Event, TreatyStatus
from watchers.participants import code_of, split_notes, table

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
LATER = NOON + timedelta(minutes=15)
AZE = ("Azerbaijan", "25 Oct 2025", "")
CUB = ("Cuba", "25 Oct 2025", "")


def read(facts: PageFacts) -> TreatyStatus:
    return untc.parse(build_page(facts))


def polls(*pages: PageFacts) -> list[Decision]:
    """One decision a page, a quarter of an hour apart; the first is the baseline."""
    memory: Memory | None = None
    results = []
    for order, page in enumerate(pages):
        result = diff.compare(memory, read(page), now=NOON + order * timedelta(minutes=15))
        memory = result.memory
        results.append(result)
    return results


def told(*pages: PageFacts) -> list[list[tuple[str, str | None, str | None]]]:
    return [[(event.kind, event.code, event.was) for event in result.events] for result in polls(*pages)]


def test_the_first_sight_is_a_baseline() -> None:
    assert told(cyber_facts(AZE, CUB)) == [[]]


def test_a_new_signature_and_a_deposit_are_told_at_once() -> None:
    before, after = cyber_facts(AZE), cyber_facts(("Azerbaijan", "25 Oct 2025", "5 May 2026"), CUB)
    assert told(before, after)[1] == [("ratification", "AZE", None), ("signature", "CUB", None)]


def test_order_footnotes_and_white_space_are_no_events() -> None:
    before = cyber_facts(("Azerbaijan{1}", "25 Oct 2025", ""), CUB, declarations=[("Cuba", ["A  text."])])
    after = cyber_facts(CUB, ("Azerbaijan{2,3}", "25 Oct 2025 4", ""), declarations=[("Cuba{9}", ["A text. "])])
    assert told(before, after, after) == [[], [], []]


@pytest.mark.parametrize(
    ("row", "kind", "was"),
    [
        (("Azerbaijan", "26 Oct 2025", ""), "date_corrected", "2025-10-25"),
        (("Azerbaijan", "[25 Oct 2025]", ""), "withdrawal", None),
        (("Republic of Azerbaijan", "25 Oct 2025", ""), "renamed", "Azerbaijan"),
    ],
)
def test_a_changed_row_is_told_when_a_second_poll_shows_the_same(
    row: tuple[str, str, str], kind: str, was: str
) -> None:
    before, after = cyber_facts(AZE, CUB), cyber_facts(row, CUB)
    first, second, third, fourth = told(before, after, after, after)
    assert (first, second, fourth) == ([], [], [])
    assert [(event, reason) for event, _, reason in third] == [(kind, was)]


def test_a_kind_corrected_is_not_a_new_instrument() -> None:
    before, after = cyber_facts(("Cuba", "", "1 May 2026")), cyber_facts(("Cuba", "", "1 May 2026 a"))
    assert told(before, after, after) == [[], [], [("kind_corrected", "CUB", "ratification")]]


def test_a_vanished_row_that_returns_stays_silent() -> None:
    both, one = cyber_facts(AZE, CUB), cyber_facts(CUB)
    assert told(both, one, both, one, both) == [[], [], [], [], []]


def test_an_objection_names_its_target() -> None:
    none = cyber_facts(AZE)
    one = replace(none, objections=[("Sweden", ["With regard to the reservation made by Azerbaijan:", "It objects."])])
    (event,) = polls(none, one)[1].events
    assert (event.kind, event.code, event.objects_to) == ("objection", "SWE", "AZE")


def test_a_territorial_application_is_told_at_a_second_sight() -> None:
    header = ("Participant", "Date of receipt of the notification", "Territories")
    none = cyber_facts(AZE, special_tables=[("Territorial Application", [header])])
    one = cyber_facts(
        AZE, special_tables=[("Territorial Application", [header, ("France 3", "1 Mar 2026", "Mayotte")])]
    )
    assert told(none, one, one, one) == [[], [], [("territorial_application", "FRA", None)], []]


def _many(count: int, *extra: tuple[str, str, str]) -> PageFacts:
    names = [known.english for known in table().values() if known.type == "state"][:count]
    return cyber_facts(*((name, "", "1 Mar 2026 a") for name in names), *extra)


def test_the_fortieth_instrument_reaches_the_threshold_and_the_unions_does_not() -> None:
    union = ("European Union", "", "2 Mar 2026 AA")
    assert [event.kind for event in polls(_many(39), _many(39, union))[1].events] == ["approval"]
    events = polls(_many(39, union), _many(40, union))[1].events
    assert [event.kind for event in events] == ["accession", "threshold_reached"]
    assert (events[1].date, events[1].text) == (date(2026, 3, 1), "2026-05-30")


@needs_corpus
def test_the_events_of_six_years_of_doha_are_the_changes_of_the_data() -> None:
    files = sorted((CORPUS / "untc/doha").glob("*.csv"))
    memory: Memory | None = None
    events: list[Event] = []
    for path in files:
        facts = doha_facts(path)
        new = read(facts)
        result = diff.compare(memory, new, now=facts.as_at)
        assert result.refused is None
        memory = result.memory
        events.extend(result.events)
    data = [_doha(path) for path in files]
    pairs = list(itertools.pairwise(data))
    added = [(code, after[code][1]) for before, after in pairs for code in after if code not in before]
    renamed = [
        code for before, after in pairs for code in after if code in before and before[code][0] != after[code][0]
    ]
    assert len(files) == 56
    assert [(event.code, str(event.date)) for event in events if event.kind == "acceptance"] == added
    assert [event.code for event in events if event.kind == "renamed"] == renamed
    assert len(events) == len(added) + len(renamed) == 75


def _doha(path: object) -> dict[str | None, tuple[str, str]]:
    with open(str(path), encoding="utf-8", newline="") as lines:  # noqa: PTH123
        rows = list(csv.DictReader(lines))
    names = [split_notes(row["Name"])[0] for row in rows]
    return {code_of(name): (name, row["Acceptance"]) for name, row in zip(names, rows, strict=True)}
