"""The days a treaty's own text sets, and nothing guessed where it is silent."""

from dataclasses import replace
from datetime import date, timedelta
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.preview.stand_in import build_page
from tests.builders import cyber_facts
from watchers.depositary import untc
from watchers.depositary.clauses import known_treaties
from watchers.depositary.deadlines import Deadline, DeadlineKind, closing_of, deadlines_of, force_for, force_of
from watchers.depositary.model import Action, ActionKind, EntryIntoForce, Participant, SignatureWindow, TreatyStatus
from watchers.depositary.treaties import listed
from watchers.participants import table

STATES = [code for code, one in table().items() if one.type == "state"]
JAN = date(2027, 1, 1)


@cache
def page() -> TreatyStatus:
    return untc.parse(build_page(cyber_facts(("Cuba", "25 Oct 2025", ""))))


def status(*participants: Participant, **changes: object) -> TreatyStatus:
    return replace(page(), participants=participants, **changes)  # type: ignore[arg-type]


def party(code: str, *acts: Action) -> Participant:
    return Participant(code, code, actions=acts)


def deposit(day: date, kind: ActionKind = ActionKind.RATIFICATION) -> Action:
    return Action(kind, day)


def many(days: list[date]) -> list[Participant]:
    return [party(code, deposit(day)) for code, day in zip(STATES, days, strict=False)]


def test_the_last_day_to_sign_is_known_by_its_article() -> None:
    assert closing_of(status()) == Deadline(DeadlineKind.SIGNATURE, "XVIII-16", date(2026, 12, 31), article="64(1)")


def test_a_day_the_page_itself_states_bears_no_article_of_another_day() -> None:
    extended = status(signature_window=SignatureWindow(None, date(2027, 3, 31)))
    assert closing_of(extended) == Deadline(DeadlineKind.SIGNATURE, "XVIII-16", date(2027, 3, 31))


def test_a_window_without_an_end_or_unknown_is_no_deadline() -> None:
    assert closing_of(status(number="XXVI-9", signature_window=None)) is None
    assert closing_of(status(number="I-1", signature_window=None)) is None
    assert closing_of(status(number="I-1", signature_window=SignatureWindow(JAN, None))) is None


def test_a_status_stored_before_its_clause_was_known_has_the_deadline() -> None:
    found = closing_of(status(signature_window=None))
    assert found is not None
    assert found.date == date(2026, 12, 31)


def test_entry_into_force_is_the_ninetieth_day_after_the_fortieth_deposit() -> None:
    rows = many([JAN + timedelta(days=n) for n in range(40)])
    fortieth = JAN + timedelta(days=39)
    assert force_of(status(*rows[:39])) is None
    assert force_of(status(*rows)) == Deadline(
        DeadlineKind.FORCE,
        "XVIII-16",
        fortieth + timedelta(days=90),
        article="65(1)",
        computed=True,
        basis=fortieth,
    )


def test_entry_into_force_the_page_prints_is_not_computed() -> None:
    printed = EntryIntoForce("…", date=JAN, article="65(1)")
    assert force_of(status(entry_into_force=printed)) == Deadline(DeadlineKind.FORCE, "XVIII-16", JAN, article="65(1)")


def test_one_of_the_first_forty_is_bound_with_the_treaty_and_a_later_one_after_thirty_days() -> None:
    rows = many([JAN] * 40)
    in_force = JAN + timedelta(days=90)
    late, later = party("FRA", deposit(JAN + timedelta(days=1))), party("DEU", deposit(JAN + timedelta(days=61)))
    seen = status(*rows, late, later)
    first = force_for(seen, rows[0])
    assert first is not None
    assert (first.date, first.article, first.computed, first.basis) == (in_force, "65(1)", True, JAN)
    second = force_for(seen, late)
    assert second is not None
    assert (second.date, second.article) == (in_force, "65(2)")
    third = force_for(seen, later)
    assert third is not None
    assert (third.date, third.article, third.participant) == (JAN + timedelta(days=91), "65(2)", "DEU")


def test_after_entry_into_force_thirty_days_follow_the_deposit() -> None:
    printed = EntryIntoForce("…", date=date(2005, 12, 14), article="68(1)")
    early, late = party("FRA", deposit(date(2005, 7, 11))), party("DEU", deposit(date(2014, 11, 12)))
    seen = status(early, late, number="XVIII-14", entry_into_force=printed)
    found = {one.participant: one for one in deadlines_of(seen) if one.kind is DeadlineKind.FORCE_FOR}
    assert (found["FRA"].date, found["FRA"].article) == (date(2005, 12, 14), "68(1)")
    assert (found["DEU"].date, found["DEU"].article) == (date(2014, 12, 12), "68(2)")


@pytest.mark.parametrize(
    "acts",
    [
        (),
        (Action(ActionKind.SIGNATURE, JAN),),
        (deposit(JAN, ActionKind.SUCCESSION),),
        (deposit(JAN, ActionKind.DEFINITIVE_SIGNATURE),),
        (Action(ActionKind.RATIFICATION, JAN, withdrawn=True),),
        (Action(ActionKind.ACCESSION, JAN, words="Succession to signature"),),
        (deposit(JAN), Action(ActionKind.OTHER, JAN + timedelta(days=9), words="Denunciation")),
    ],
)
def test_nothing_is_computed_for_what_the_clause_does_not_speak_of(acts: tuple[Action, ...]) -> None:
    row = party("DEU", *acts)
    assert force_for(status(row, entry_into_force=EntryIntoForce("…", date=JAN)), row) is None


def test_who_came_back_is_bound_by_the_second_deposit() -> None:
    left = Action(ActionKind.OTHER, date(2028, 5, 1), words="Withdrawal")
    row = party("DEU", deposit(JAN), left, deposit(date(2029, 6, 1), ActionKind.ACCESSION))
    found = force_for(status(row, entry_into_force=EntryIntoForce("…", date=JAN)), row)
    assert found is not None
    assert found.date == date(2029, 7, 1)


def test_of_several_acts_the_first_since_the_last_withdrawal_counts() -> None:
    ended = [Action(ActionKind.OTHER, date(2027, month, 1), words="Denunciation") for month in (2, 4)]
    acts = (deposit(date(2027, 3, 1)), *ended, deposit(date(2027, 4, 1)), deposit(date(2028, 1, 1)))
    row = party("DEU", *acts, deposit(date(2027, 6, 1)))
    found = force_for(status(row, entry_into_force=EntryIntoForce("…", date=JAN)), row)
    assert found is not None
    assert found.basis == date(2027, 6, 1)


def test_a_deposit_whose_thirty_days_end_with_the_treatys_own_day_is_among_the_early() -> None:
    clause = EntryIntoForce("…", date=JAN, article="65(1)")
    rows = [party(code, deposit(JAN - timedelta(days=days))) for code, days in (("DEU", 30), ("FRA", 29))]
    seen = status(*rows, entry_into_force=clause)
    found = {one.participant: (one.article, one.date) for one in deadlines_of(seen)}
    assert found == {
        "": ("65(1)", JAN),
        "DEU": ("65(1)", JAN),
        "FRA": ("65(2)", JAN + timedelta(days=1)),
    }
    assert [one.kind for one in deadlines_of(seen)] == ["signature", "force", "force_for", "force_for"]


def test_without_a_known_clause_no_participant_has_a_day() -> None:
    row = party("DEU", deposit(JAN))
    assert force_for(status(row, number="I-1", entry_into_force=EntryIntoForce("…", date=JAN)), row) is None
    assert force_for(status(row), row) is None, "the treaty is not in force and no day is known"


@settings(deadline=None, max_examples=30)
@given(st.lists(st.integers(0, 400), min_size=40, max_size=60))
def test_nobody_is_bound_before_the_treaty_is_in_force(offsets: list[int]) -> None:
    rows = many([JAN + timedelta(days=n) for n in offsets])
    seen = status(*rows)
    treaty, days = force_of(seen), sorted(offsets)
    found_of = {one.participant: one for one in deadlines_of(seen)}
    assert treaty is not None
    assert treaty.date == JAN + timedelta(days=days[39] + 90)
    for row in rows:
        found = found_of[row.identity]
        assert found.date >= treaty.date
        assert found.basis == row.actions[0].date
        late = row.actions[0].date > JAN + timedelta(days=days[39])
        assert found.article == ("65(2)" if late else "65(1)")


def test_what_is_known_of_treaties_adds_up() -> None:
    for number, facts in known_treaties().items():
        assert ("participant_days" in facts) == ("participant_article" in facts), number
        assert number in listed() or facts["title"], number
        if "signature_closes" in facts:
            assert facts["signature_opens"] < facts["signature_closes"], number
            assert "signature_article" in facts, number
    assert known_treaties()["XXI-10"]["signature_closes"] < date(2026, 11, 1)
