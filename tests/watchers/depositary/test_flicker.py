"""Random sequences of pages: what only flickers tells nothing, and what really happens is told exactly once."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.watchers.depositary.playing import HOUR, Play, page, row, said, territories
from watchers.depositary import diff
from watchers.depositary.model import Action, EntryIntoForce, Participant, TreatyStatus

NAMES = "Albania Algeria Angola Argentina Armenia Austria Bahrain Belgium".split()
DAYS = ["2025-10-25", "2025-10-26", "2025-11-19"]
FORCE = EntryIntoForce("12 December 2015, in accordance with article 4.", date(2015, 12, 12), "4")
SIGNED = [row(name, f"{DAYS[place % 3]} s") for place, name in enumerate(NAMES)]
SAID = [said(name, f"{name} reserves its own {name} words, {place} of them.") for place, name in enumerate(NAMES[:6])]
TABLES = territories(("France", "1 Mar 2026", "Mayotte"), ("", "2 Mar 2026", "Réunion"))
FACTS = page(*SIGNED, statements=tuple(SAID), special_tables=TABLES, entry_into_force=FORCE)


@st.composite
def flickers(draw: st.DrawFn, facts: TreatyStatus) -> TreatyStatus:
    """The same facts as a page may show them for a moment: less of them, in another order, other footnotes."""
    rows = list(draw(st.permutations(facts.participants)))
    gone = draw(st.sets(st.integers(0, len(rows) - 1), max_size=draw(st.sampled_from([0, 0, 1, 3, len(rows)]))))
    bare = draw(st.sampled_from(rows)).name if draw(st.booleans()) else ""
    shown = [_noted(draw, one, bare=one.name == bare) for place, one in enumerate(rows) if place not in gone]
    statements = list(draw(st.permutations(facts.statements))) if draw(st.integers(0, 3)) else []
    statements = statements[draw(st.sampled_from([0, 0, 1, 2, 4])) :]
    tables = draw(st.sampled_from([facts.special_tables, facts.special_tables, ()]))
    return page(
        *shown,
        statements=tuple(replace(one, heading=draw(st.sampled_from(["", "Reservation:"]))) for one in statements),
        special_tables=tables,
        entry_into_force=draw(st.sampled_from([facts.entry_into_force, EntryIntoForce("")])),
        title=facts.title + draw(st.sampled_from(["", "1", " *"])),
    )


def _noted(draw: st.DrawFn, one: Participant, *, bare: bool) -> Participant:
    notes = (str(draw(st.integers(1, 9))),)
    acts = () if bare else tuple(Action(act.kind, act.date, notes, act.words, act.withdrawn) for act in one.actions)
    return replace(one, notes=notes, actions=acts)


MINUTES = st.sampled_from([15, 30, 60])
QUIETLY = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@QUIETLY
@given(st.lists(st.tuples(flickers(FACTS), MINUTES), max_size=12))
def test_facts_that_only_flicker_tell_nothing(sights: list[tuple[TreatyStatus, int]]) -> None:
    play = Play()
    play.show(FACTS)
    since = timedelta(0)
    for sight, minutes in sights:
        since += timedelta(minutes=minutes)
        play.show(sight, timedelta(minutes=minutes))
        if since > 12 * HOUR:
            play.show(FACTS)
            since = timedelta(0)
    assert play.told == []
    play.show(FACTS, HOUR, times=3)
    assert (play.told, play.keys) == ([], [])
    assert play.memory is not None
    assert _facts(play.memory.status) == _facts(FACTS)


def _facts(status: TreatyStatus) -> tuple[frozenset[object], ...]:
    return (
        frozenset((one.identity, act.kind, act.date) for one in status.participants for act in one.actions),
        frozenset((one.identity, one.kind, one.text) for one in status.statements),
    )


NEW: dict[str, Callable[[TreatyStatus], TreatyStatus]] = {
    "ratification": lambda facts: _with_row(facts, row("Albania", "2025-10-25 s", "2026-03-20")),
    "accession": lambda facts: _with_row(facts, row("Cuba", "2026-03-21 a")),
    "reservation": lambda facts: replace(
        facts, statements=(*facts.statements, said("Cuba", "The Republic of Cuba shall not be bound by article 63."))
    ),
    "date_corrected": lambda facts: _with_row(facts, row("Algeria", "2025-10-27 s")),
    "renamed": lambda facts: replace(
        facts,
        participants=tuple(
            replace(one, name="Kingdom of Belgium") if one.code == "BEL" else one for one in facts.participants
        ),
    ),
}


def _with_row(facts: TreatyStatus, new: Participant) -> TreatyStatus:
    rows = {one.identity: one for one in facts.participants} | {new.identity: new}
    return page(
        *rows.values(), statements=facts.statements, special_tables=facts.special_tables, entry_into_force=FORCE
    )


@QUIETLY
@given(st.data(), st.lists(st.sampled_from(sorted(NEW)), unique=True, min_size=1))
def test_what_really_happens_is_told_exactly_once_whatever_flickers(data: st.DataObject, happens: list[str]) -> None:
    play, facts = Play(), FACTS
    play.show(facts)
    play.now += timedelta(days=30)
    for kind in happens:
        facts = NEW[kind](facts)
        for _ in range(data.draw(st.integers(0, 3))):
            play.show(data.draw(flickers(facts)), timedelta(minutes=data.draw(MINUTES)))
        play.show(facts, HOUR, times=data.draw(st.integers(1, 3)))
    play.show(facts, HOUR, times=3)
    assert sorted(event.kind for event in play.told) == sorted(happens)
    assert len({event.key for event in play.told}) == len(happens)
    assert play.keys == []


_ROWS = st.dictionaries(
    st.sampled_from(NAMES),
    st.tuples(st.sampled_from(["", "2026-03-01 s", "2026-03-02 s"]), st.sampled_from(["", "2026-03-03 a"])),
    min_size=1,
    max_size=3,
)


@QUIETLY
@given(_ROWS, _ROWS)
def test_after_a_day_the_trusted_rows_are_the_pages(
    before: dict[str, tuple[str, str]], after: dict[str, tuple[str, str]]
) -> None:
    old, new = (page(*(row(name, *filter(None, cells)) for name, cells in side.items())) for side in (before, after))
    play = Play()
    play.show(old)
    play.show(new, HOUR, times=26)
    assert play.memory is not None
    assert play.refused == []
    trusted = {one.identity: one.actions for one in play.memory.status.participants}
    assert {who: set(acts) for who, acts in trusted.items()} == {
        one.identity: set(one.actions) for one in new.participants
    }
    assert play.keys == []
    assert len({event.key for event in play.told}) == len(play.told)
    assert play.show(new, HOUR, times=3) == []


@pytest.mark.parametrize("same", [FACTS, page(*SIGNED, entry_into_force=FORCE)])
def test_the_same_page_is_nothing(same: TreatyStatus) -> None:
    memory = diff.compare(None, same, now=Play().now).memory
    assert memory is not None
    assert diff.changes_between(memory, same) == []
