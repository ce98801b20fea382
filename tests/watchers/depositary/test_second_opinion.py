"""Page and XML side by side: what both show, where they disagree, and since when the XML has said something else."""

from dataclasses import replace
from datetime import date, timedelta

from tests.watchers.depositary.playing import START, page, row, said, territories
from watchers.depositary.model import EntryIntoForce
from watchers.depositary.second_opinion import both_show, disagreements, keys_of, opinion_of

AZE, CUB = row("Azerbaijan", "2025-10-25 s"), row("Cuba", "2025-10-25 s", "[2020-01-01 a")
LONG = "the Government declares that it shall not be bound by the second paragraph of that article in any dispute"


def text(changed: int) -> str:
    """Twenty words of which so many are other ones."""
    return " ".join(f"{'other' if place < changed else 'word'}{place}" for place in range(20))


def test_acts_only_one_shows_are_said_and_brackets_are_none() -> None:
    found = disagreements(page(AZE, CUB), page(CUB, row("Peru", "2026-01-01")))
    assert found == (
        "only the page shows XVIII-16|AZE|signature|2025-10-25",
        "only the XML shows XVIII-16|PER|ratification|2026-01-01",
    )
    assert disagreements(page(AZE, CUB), page(CUB, AZE)) == ()


def test_statements_are_counted_by_participant_and_kind() -> None:
    four = tuple(said("Azerbaijan", f"Text number {place} of four, {LONG}.") for place in range(4))
    assert disagreements(page(AZE, statements=four), page(AZE, statements=four[:1])) == (
        "AZE: the page shows 4 of kind reservation, the XML 1",
    )
    moved = tuple(replace(one, kind="declaration") for one in four)  # type: ignore[arg-type]
    assert disagreements(page(AZE, statements=four), page(AZE, statements=moved)) == (
        "AZE: the page shows 0 of kind declaration, the XML 4",
        "AZE: the page shows 4 of kind reservation, the XML 0",
    )


def test_words_agree_where_three_fifths_of_them_do() -> None:
    ours = page(AZE, statements=(said("Cuba", text(0)),))
    for changed, agree in ((0, True), (7, True), (8, True), (9, False), (20, False)):
        found = disagreements(ours, page(AZE, statements=(said("Cuba", text(changed)),)))
        assert (found == ()) == agree, changed
    (sentence,) = disagreements(ours, page(AZE, statements=(said("Cuba", text(20)),)))
    assert sentence.startswith("CUB: the XML has other words for XVIII-16|CUB|reservation|")


def test_words_agree_where_one_has_the_heading_in_its_text() -> None:
    ours = page(AZE, statements=(said("Cuba", "It is not bound.", heading=f"Reservation: {LONG}"),))
    theirs = page(AZE, statements=(said("Cuba", f"Reservation: {LONG}: It is not bound."),))
    assert disagreements(ours, theirs) == ()
    assert disagreements(theirs, ours) == ()


def test_each_text_agrees_with_one_only() -> None:
    one, other = said("Cuba", f"{LONG} and so on"), said("Cuba", f"{LONG} and so forth")
    strange = said("Cuba", "Something of which the page knows nothing at all.")
    assert len(disagreements(page(AZE, statements=(one, other)), page(AZE, statements=(one, strange)))) == 1


def test_both_show_acts_and_statements_in_whatever_layout() -> None:
    force = EntryIntoForce("1 May 2026, in accordance", date(2026, 5, 1))
    tables = territories(("France", "1 Mar 2026", "Mayotte"))
    ours = page(AZE, CUB, statements=(said("Cuba", LONG),), special_tables=tables, entry_into_force=force)
    other = territories(("France 5", "1 Mar 2026", "Mayotte 6"))
    theirs = page(AZE, statements=(said("Cuba", f"{LONG} indeed"),), special_tables=other, entry_into_force=force)
    both = both_show(ours, theirs)
    assert both == keys_of(ours) - {"XVIII-16|CUB|signature|2025-10-25"}
    assert len(both) == 4


def test_an_opinion_has_changed_when_it_says_something_else() -> None:
    first = opinion_of(page(AZE), None, START)
    assert (first.changed_at, first.keys) == (None, keys_of(page(AZE)))
    same = opinion_of(page(AZE), first, START + timedelta(days=1))
    assert same.changed_at is None
    other = opinion_of(page(AZE, CUB), same, START + timedelta(days=2))
    assert other.changed_at == START + timedelta(days=2)
    assert opinion_of(page(AZE, CUB), other, START + timedelta(days=3)).changed_at == START + timedelta(days=2)
