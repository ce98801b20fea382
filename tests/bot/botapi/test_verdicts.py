"""What Telegram's errors mean for a message."""

from datetime import timedelta

import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.botapi.verdicts import (
    LONGEST_PAUSE,
    Gone,
    Hopeless,
    Malformed,
    Moved,
    NoAnswer,
    NoRights,
    Retry,
    TopicGone,
    Unanswered,
    asked_patience,
    backoff,
    hold_for,
    verdict,
)


@pytest.mark.parametrize(
    "words",
    [
        "Forbidden: bot was blocked by the user",
        "Forbidden: user is deactivated",
        "Forbidden: bot was kicked from the supergroup chat",
        "Forbidden: bot is not a member of the channel chat",
        "Forbidden: the group chat was deleted",
        "Forbidden: bot can't initiate conversation with a user",
    ],
)
def test_who_put_us_out_is_gone(words: str) -> None:
    assert verdict(Forbidden(words), 0) == Gone()


@pytest.mark.parametrize(
    "words",
    [
        "Chat not found",
        "PEER_ID_INVALID",
        "USER_IS_BLOCKED",
        "CHANNEL_PRIVATE",
        "Bad Request: group chat was deactivated",
        "Bad Request: bot was kicked from the channel chat",
        "Bad Request: bot was blocked by the user",
        "Bad Request: the group was deleted",
        "Bad Request: bot is not a member of the chat",
    ],
)
def test_what_is_not_there_is_gone_whatever_the_code(words: str) -> None:
    assert verdict(BadRequest(words), 0) == Gone()


@pytest.mark.parametrize("kind", [BadRequest, Forbidden])
@pytest.mark.parametrize(
    "words",
    [
        "not enough rights to send text messages to the chat",
        "have no rights to send a message",
        "need administrator rights in the channel chat",
        "CHAT_ADMIN_REQUIRED",
        "CHAT_WRITE_FORBIDDEN",
        "CHAT_RESTRICTED",
        "CHAT_SEND_PLAIN_FORBIDDEN",
    ],
)
def test_missing_rights_are_not_gone(kind: type[TelegramError], words: str) -> None:
    assert verdict(kind(words), 0) == NoRights()


def test_a_closed_topic_may_open_again_and_a_deleted_one_is_gone_alone() -> None:
    assert verdict(BadRequest("TOPIC_CLOSED"), 0) == NoRights(topic=True)
    for words in ("message thread not found", "TOPIC_DELETED", "TOPIC_ID_INVALID"):
        assert verdict(BadRequest(words), 0) == TopicGone()


@pytest.mark.parametrize(
    "words",
    [
        'Can\'t parse entities: unsupported start tag "x" at byte offset 0',
        "can't find end of the entity starting at byte offset 3",
        "unsupported start tag",
        "unexpected end tag at byte offset 9",
    ],
)
def test_html_that_is_refused_is_malformed(words: str) -> None:
    assert verdict(BadRequest(words), 0) == Malformed()


def test_what_telegram_will_never_take_is_hopeless() -> None:
    assert verdict(BadRequest("Message is too long"), 0) == Hopeless()


def test_a_group_that_moved_says_where_to() -> None:
    assert verdict(ChatMigrated(-1001), 0) == Moved(-1001)


def test_patience_is_as_long_as_telegram_says() -> None:
    assert verdict(RetryAfter(timedelta(seconds=7)), 9) == Retry(timedelta(seconds=7), patience=True)
    assert asked_patience(RetryAfter(3)) == timedelta(seconds=3)


@pytest.mark.parametrize("error", [NetworkError("Bad Gateway"), InvalidToken(), Conflict("another")])
def test_an_outage_is_tried_again_for_ever_and_is_nobodys_fault(error: TelegramError) -> None:
    decided = verdict(error, 1000)
    assert isinstance(decided, Retry)
    assert (decided.outage, decided.patience) == (True, False)
    assert LONGEST_PAUSE <= decided.after <= LONGEST_PAUSE * 1.25


@pytest.mark.parametrize("error", [TimedOut(), Unanswered("cut"), TelegramError("Invalid server response")])
def test_a_request_that_was_written_and_not_answered_may_have_arrived(error: TelegramError) -> None:
    assert verdict(error, 0) == NoAnswer()


def test_pauses_double_up_to_ten_minutes_with_jitter() -> None:
    assert [backoff(tries, lambda: 0.0).total_seconds() for tries in (0, 1, 2, 9, 10)] == [1, 2, 4, 512, 600]
    assert backoff(3, lambda: 1.0) == timedelta(seconds=10)
    assert backoff(5000, lambda: 0.0) == LONGEST_PAUSE == timedelta(minutes=10)


def test_a_chat_that_does_not_let_us_write_is_asked_less_and_less_often() -> None:
    assert [hold_for(tries) / timedelta(hours=1) for tries in range(6)] == [0.25, 1, 6, 24, 24, 24]
