"""Telegram's limits as arithmetic."""

from bot.botapi.limits import GROUP_MESSAGES, Limiter


def test_the_bot_has_so_many_messages_a_second() -> None:
    limiter = Limiter(30)
    assert limiter.allowance(100.0) == 30
    for chat in range(1, 31):
        limiter.take(chat, 100.0)
    assert limiter.allowance(100.0) == 0
    assert limiter.allowance(100.5) == 15


def test_a_chat_waits_a_second_and_others_do_not() -> None:
    limiter = Limiter(30)
    limiter.take(1, 100.0)
    assert set(limiter.waiting(100.9)) == {1}
    assert set(limiter.waiting(101.0)) == set()


def test_a_group_has_twenty_a_minute() -> None:
    limiter = Limiter(1000)
    for second in range(GROUP_MESSAGES):
        limiter.take(-5, 100.0 + second)
    assert set(limiter.waiting(125.0)) == {-5}
    assert set(limiter.waiting(160.0)) == set()


def test_a_group_that_was_quiet_a_minute_is_forgotten() -> None:
    limiter = Limiter(1000)
    limiter.take(-5, 100.0)
    limiter.waiting(170.0)
    assert limiter._group == {}


def test_patience_asked_by_one_chat_is_that_chats() -> None:
    limiter = Limiter(30)
    limiter.hold(1, 10, 100.0)
    assert limiter.allowance(101.0) == 30
    assert set(limiter.waiting(109.0)) == {1}


def test_patience_asked_by_two_chats_at_once_is_everybodys() -> None:
    limiter = Limiter(30)
    limiter.hold(1, 10, 100.0)
    limiter.hold(2, 10, 101.0)
    assert limiter.allowance(105.0) == 0
    assert limiter.next_moment(105.0) == 6.0
    assert limiter.allowance(111.0) == 30
