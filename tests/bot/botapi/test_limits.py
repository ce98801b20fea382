"""Telegram's limits, second by second."""

import pytest

from bot.botapi.limits import MARGIN, Limiter


def run_for(limiter: Limiter, seconds: float, step: float = 0.01) -> list[float]:
    """The moments at which messages go out when as many go as may, each to another chat."""
    sent: list[float] = []
    for tick in range(int(seconds / step)):
        now = 100.0 + tick * step
        for _ in range(limiter.allowance(now)):
            limiter.take(len(sent) + 1, now)
            sent.append(now)
    return sent


@pytest.mark.parametrize("rate", [1, 30, 1000])
def test_no_second_holds_more_than_the_rate_and_almost_all_of_it_is_used(rate: int) -> None:
    sent = run_for(Limiter(rate), 20)
    assert all(later - first > 1.0 for first, later in zip(sent, sent[rate:], strict=False))
    assert 0.97 * 20 * rate <= len(sent) <= 20 * rate


@pytest.mark.parametrize(("rate", "expected"), [(0.5, 10), (0.1, 2), (1.5, 30)])
def test_slow_rates_work(rate: float, expected: int) -> None:
    assert len(run_for(Limiter(rate), 20)) == pytest.approx(expected, abs=1)


def test_what_was_sent_counts_for_a_second_and_a_little() -> None:
    limiter = Limiter(30)
    for chat in range(30):
        limiter.take(chat, 100.0)
    assert limiter.allowance(100.0 + MARGIN - 0.001) == 0
    assert limiter.next_moment(100.5) == pytest.approx(MARGIN - 0.5)
    assert limiter.allowance(100.0 + MARGIN) == 30
    assert MARGIN > 1


def test_answers_count_for_their_chat_alone() -> None:
    limiter = Limiter(30)
    for chat in range(100):
        limiter.answered(chat, 100.0)
    assert limiter.allowance(100.0) == 30
    assert set(limiter.waiting(100.5)) == set(range(100))


def test_one_chat_gets_one_message_a_second() -> None:
    limiter = Limiter(30)
    limiter.take(1, 100.0)
    assert set(limiter.waiting(100.999)) == {1}
    assert set(limiter.waiting(101.0)) == set()


def test_a_group_gets_twenty_a_minute_and_not_one_more() -> None:
    limiter = Limiter(1000)
    sent, now = 0, 100.0
    while now < 160.0:
        if -5 not in limiter.waiting(now):
            limiter.take(-5, now)
            sent += 1
        now += 0.1
    assert sent == 20
    assert -5 in limiter.waiting(160.9)
    assert -5 not in limiter.waiting(161.1)


def test_a_private_chat_may_get_sixty_a_minute() -> None:
    limiter = Limiter(1000)
    for second in range(60):
        assert 5 not in limiter.waiting(100.0 + second)
        limiter.take(5, 100.0 + second)


def test_answers_fill_a_groups_minute_too() -> None:
    limiter = Limiter(1000)
    for second in range(20):
        limiter.answered(-5, 100.0 + second)
    assert set(limiter.waiting(140.0)) == {-5}


def test_groups_long_silent_are_forgotten() -> None:
    limiter = Limiter(1000)
    limiter.take(-5, 100.0)
    limiter.waiting(150.0)
    assert set(limiter._group) == {-5}
    limiter.waiting(170.0)
    assert limiter._group == {}


def test_a_chat_that_asks_for_patience_waits_alone() -> None:
    limiter = Limiter(30)
    limiter.hold(1, 10, 100.0)
    assert limiter.allowance(101.0) == 30
    assert set(limiter.waiting(109.9)) == {1}
    assert set(limiter.waiting(110.0)) == set()


def test_a_shorter_wait_does_not_shorten_a_longer_one() -> None:
    limiter = Limiter(30)
    limiter.hold(1, 10, 100.0)
    limiter.answered(1, 101.0)
    assert set(limiter.waiting(105.0)) == {1}


def test_two_chats_at_one_moment_hold_everybody_back() -> None:
    limiter = Limiter(30)
    limiter.hold(1, 10, 100.0)
    limiter.hold(2, 10, 102.0)
    assert limiter.allowance(105.0) == 0
    assert limiter.next_moment(105.0) == pytest.approx(7.0)
    assert limiter.allowance(112.0) == 30


@pytest.mark.parametrize(("chat", "moment"), [(1, 100.5), (2, 102.1)])
def test_the_same_chat_twice_or_two_far_apart_hold_nobody_else(chat: int, moment: float) -> None:
    limiter = Limiter(30)
    limiter.hold(1, 10, 100.0)
    limiter.hold(chat, 10, moment)
    assert limiter.allowance(105.0) == 30


def test_everybody_waits_as_long_as_the_longest_hold() -> None:
    limiter = Limiter(30)
    limiter.hold_all(10, 100.0)
    limiter.hold_all(2, 101.0)
    assert [limiter.allowance(109.9), limiter.allowance(110.0)] == [0, 30]


def test_the_next_moment_is_the_first_chats_turn() -> None:
    limiter = Limiter(30)
    assert limiter.next_moment(100.0) == 0.0
    limiter.take(1, 100.0)
    limiter.take(2, 100.4)
    assert limiter.next_moment(100.5) == pytest.approx(0.5)
    assert limiter.next_moment(101.2) == pytest.approx(0.2)
    assert limiter.next_moment(102.0) == 0.0
