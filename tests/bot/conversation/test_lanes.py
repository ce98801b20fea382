"""Answers leave through a small queue a chat; what Telegram delays there delays nobody else."""

from __future__ import annotations

import asyncio
import logging
from datetime import UTC, datetime
from typing import Any

import pytest
from telegram import Chat, Message
from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError

from bot.conversation.lanes import LONGEST_HOLD_SECONDS, MOST_WAITING, Lanes, Parcel, Sending

pytestmark = pytest.mark.asyncio
CHAT = 5


class Scene:
    """What was sent, in order; sleeping waits for the test."""

    def __init__(self) -> None:
        self.sent: list[str] = []
        self.slept: list[float] = []
        self.wake = asyncio.Event()
        self.lanes = Lanes(self.sleep)

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        await self.wake.wait()

    def request(self, words: str, *errors: Exception) -> Sending:
        waiting = list(errors)

        async def send(*, html: bool) -> Message:
            if waiting:
                raise waiting.pop(0)
            self.sent.append(words if html else f"plain {words}")
            return Message(len(self.sent), datetime.now(UTC), Chat(CHAT, "private"), text=words)

        return send

    def parcel(self, words: str, *errors: Exception, **how: Any) -> Parcel:  # noqa: ANN401 - Parcel's own fields
        return Parcel([self.request(words, *errors)], **how)

    def put(self, words: str, *errors: Exception, chat: int = CHAT, **how: Any) -> bool:  # noqa: ANN401
        return self.lanes.put(chat, self.parcel(words, *errors, **how), self.parcel("sorry"))

    async def settle(self) -> None:
        for _ in range(50):
            await asyncio.sleep(0)


async def test_answers_leave_in_order_each_with_all_its_parts() -> None:
    scene = Scene()
    scene.lanes.put(CHAT, Parcel([scene.request("a"), scene.request("b")]))
    scene.put("c")
    await scene.settle()
    assert scene.sent == ["a", "b", "c"]


async def test_a_chat_that_must_wait_delays_itself_alone_and_goes_on_where_it_stopped() -> None:
    scene = Scene()
    scene.put("first", RetryAfter(20))
    scene.put("second")
    scene.put("other", chat=6)
    await scene.settle()
    assert (scene.sent, scene.slept) == (["other"], [20.0])
    assert (scene.lanes.held(CHAT), scene.lanes.held(6)) == (True, False)
    scene.wake.set()
    await scene.settle()
    assert scene.sent == ["other", "first", "second"]
    assert scene.lanes.held(CHAT) is False


async def test_what_has_no_room_is_dropped_with_one_sentence_for_all_of_it() -> None:
    scene = Scene()
    scene.put("0", RetryAfter(20))
    await scene.settle()
    assert [scene.put(str(place)) for place in range(1, 40)] == [True] * MOST_WAITING + [False] * (39 - MOST_WAITING)
    scene.wake.set()
    await scene.settle()
    assert scene.sent == [*map(str, range(MOST_WAITING + 1)), "sorry"]
    scene.put("again")
    await scene.settle()
    assert scene.sent[-1] == "again"


async def test_a_newer_edit_takes_the_place_of_one_that_waits() -> None:
    scene = Scene()
    scene.put("0", RetryAfter(20))
    await scene.settle()
    for place in range(30):
        assert scene.put(f"edit {place}", key=(CHAT, 1))
    assert scene.put("another", key=(CHAT, 2))
    scene.wake.set()
    await scene.settle()
    assert scene.sent == ["0", "edit 29", "another"]


async def test_a_note_takes_no_room() -> None:
    scene = Scene()
    scene.put("0", RetryAfter(20))
    await scene.settle()
    notes = [scene.put(f"note {place}", light=True) for place in range(20)]
    assert notes == [True] * 20
    assert scene.put("answer")


async def test_too_long_a_wait_gives_up_with_all_that_waits(caplog: pytest.LogCaptureFixture) -> None:
    scene, missed = Scene(), []

    async def otherwise() -> None:
        missed.append("0")

    scene.put("0", RetryAfter(int(LONGEST_HOLD_SECONDS) + 1), otherwise=otherwise)
    scene.put("1")
    with caplog.at_level(logging.WARNING):
        await scene.settle()
    assert (scene.sent, scene.slept, missed) == ([], [], ["0"])
    assert "answer not sent" in caplog.text
    scene.put("2")
    await scene.settle()
    assert scene.sent == ["2"]


async def test_a_wait_as_long_as_a_person_waits_is_waited_three_times() -> None:
    scene = Scene()
    scene.wake.set()
    scene.put("0", *[RetryAfter(int(LONGEST_HOLD_SECONDS))] * 3)
    scene.put("1", *[RetryAfter(1)] * 4)
    await scene.settle()
    assert scene.sent == ["0"]
    assert scene.slept == [LONGEST_HOLD_SECONDS] * 3 + [1.0] * 3


async def test_html_that_telegram_refuses_goes_as_plain_text_once() -> None:
    scene = Scene()
    broken = BadRequest("Can't parse entities: unsupported start tag")
    scene.put("0", broken)
    scene.put("1", broken, broken)
    scene.put("2")
    await scene.settle()
    assert scene.sent == ["plain 0", "2"]


@pytest.mark.parametrize("error", [BadRequest("chat not found"), NetworkError("x"), TelegramError("x"), ValueError()])
async def test_an_answers_failure_costs_only_that_answer(error: Exception) -> None:
    scene, missed = Scene(), []

    async def otherwise() -> None:
        missed.append("0")

    scene.put("0", error, otherwise=otherwise)
    scene.put("1")
    await scene.settle()
    assert (scene.sent, missed) == (["1"], ["0"])


async def test_what_follows_an_answer_gets_its_last_message_and_its_failure_is_logged(
    caplog: pytest.LogCaptureFixture,
) -> None:
    scene, then_got = Scene(), []

    async def then(message: Message) -> None:
        then_got.append(message.text)
        raise ValueError

    scene.lanes.put(CHAT, Parcel([scene.request("a"), scene.request("b")], then))
    scene.put("c")
    await scene.settle()
    assert (then_got, scene.sent) == (["b"], ["a", "b", "c"])
    assert "what follows an answer failed" in caplog.text


async def test_closing_waits_a_moment_and_leaves_nothing_running() -> None:
    scene = Scene()
    await scene.lanes.close()
    scene.put("0", RetryAfter(20))
    scene.put("1")
    await scene.settle()
    await scene.lanes.close(0.0)
    assert scene.sent == []
    assert [task for task in asyncio.all_tasks() if task.get_name().startswith("answers")] == []


async def test_no_more_than_a_few_requests_are_under_way() -> None:
    running, most = 0, 0
    gate = asyncio.Event()

    async def send(*, html: bool) -> None:
        nonlocal running, most
        del html
        running += 1
        most = max(most, running)
        await gate.wait()
        running -= 1

    lanes = Lanes()
    for chat in range(100):
        lanes.put(chat, Parcel([send]))
    for _ in range(50):
        await asyncio.sleep(0)
    gate.set()
    await lanes.close(5)
    assert most == 32
