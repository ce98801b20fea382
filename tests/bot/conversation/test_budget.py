"""How much a person and a group may ask for, and what a day holds."""

from datetime import date

import pytest

from bot.conversation.budget import (
    COMMAND,
    DAILY,
    GROUP,
    MINUTE,
    PERSON,
    PRESS,
    Allowance,
    Budget,
    Daily,
    Verdict,
    cost_of_command,
    cost_of_press,
)

PASS, TELL, SILENCE = Verdict.PASS, Verdict.TELL, Verdict.SILENCE


def test_twenty_commands_pass_then_one_sentence_then_silence() -> None:
    budget = Budget()
    verdicts = [budget.spend(COMMAND, 0.0, person=1, group=None) for _ in range(40)]
    assert verdicts == [PASS] * 20 + [TELL] + [SILENCE] * 19


def test_three_seconds_refill_one_command_and_no_wait_more_than_twenty() -> None:
    budget = Budget()
    for _ in range(20):
        budget.spend(COMMAND, 0.0, person=1, group=None)
    assert budget.spend(COMMAND, 2.9, person=1, group=None) is TELL
    assert budget.spend(COMMAND, 3.0, person=1, group=None) is PASS
    assert budget.spend(COMMAND, 3.0, person=1, group=None) is SILENCE
    passed = [budget.spend(COMMAND, 10_000.0, person=1, group=None) for _ in range(21)]
    assert passed.count(PASS) == 20


def test_the_sentence_comes_again_a_minute_later_not_before() -> None:
    budget = Budget()
    budget.spend(PERSON, 0.0, person=1, group=None)  # type: ignore[arg-type]
    assert budget.spend(60, 0.0, person=1, group=None) is TELL
    assert budget.spend(60, MINUTE - 0.1, person=1, group=None) is SILENCE
    budget.spend(int(PERSON) - 1, MINUTE, person=1, group=None)
    assert budget.spend(60, MINUTE, person=1, group=None) is TELL


def test_one_member_cannot_use_up_a_groups_budget_but_two_can() -> None:
    budget = Budget()
    verdicts = [budget.spend(COMMAND, 0.0, person=1, group=-5) for _ in range(60)]
    assert verdicts.count(PASS) == 20
    assert budget.spend(COMMAND, 0.0, person=2, group=-5) is PASS
    for _ in range(19):
        budget.spend(COMMAND, 0.0, person=2, group=-5)
    assert budget.spend(COMMAND, 0.0, person=3, group=-5) is TELL
    assert budget.spend(COMMAND, 0.0, person=4, group=-5) is SILENCE
    assert budget.spend(COMMAND, 0.0, person=4, group=None) is PASS


def test_what_is_refused_costs_nothing() -> None:
    budget = Budget()
    assert budget.spend(int(PERSON) + 1, 0.0, person=1, group=-5) is TELL
    assert budget.spend(int(PERSON), 0.0, person=1, group=-5) is PASS
    assert budget.spend(int(GROUP) - int(PERSON), 0.0, person=None, group=-5) is PASS


def test_a_clock_that_goes_back_gives_nothing() -> None:
    budget = Budget()
    budget.spend(int(PERSON), 100.0, person=1, group=None)
    assert budget.spend(1, 50.0, person=1, group=None) is TELL


def test_who_has_been_quiet_is_forgotten() -> None:
    budget = Budget()
    for person in range(5_000):
        budget.spend(1, float(person), person=person, group=None)
    assert len(budget) < 2_500


def test_pictures_cost_most_and_buttons_least() -> None:
    assert cost_of_command("map") == cost_of_command("chart") == cost_of_press("pic") == 12
    assert cost_of_command("status") == cost_of_command("no such") == COMMAND
    assert cost_of_press("set") == PRESS < COMMAND < cost_of_command("search")


@pytest.mark.parametrize("what", Daily)
def test_a_day_holds_so_many_for_each_and_the_next_day_as_many_again(what: Daily) -> None:
    allowance, today, tomorrow = Allowance(), date(2026, 3, 5), date(2026, 3, 6)
    most = DAILY[what]
    assert [allowance.take(what, 1, today) for _ in range(most + 2)] == [True] * most + [False] * 2
    assert allowance.take(what, 2, today)
    assert all(allowance.take(other, 1, today) for other in Daily if other is not what)
    assert [allowance.take(what, 1, tomorrow) for _ in range(most + 1)] == [True] * most + [False]
