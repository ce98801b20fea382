"""Whose turn it is: a person's requests one after another, all persons' side by side, floods not at all."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from telegram import Bot, Update

from bot.conversation.budget import COMMAND, LINKING, PRESS, QUERY, Budget
from bot.conversation.turns import Locks, Turns, cost, speaker
from tests.bot.conversation.test_permission import (
    ANONYMOUS,
    ANOTHER,
    CHANNEL,
    GROUP,
    OTHER,
    PERSON,
    PRIVATE,
    Json,
    message,
    press,
    update,
    user,
)

OURS = "some_bot"


def said(text: str, chat: Json = PRIVATE, sender: int = PERSON, **more: object) -> Update:
    return update("message", message(chat, sender, **{"text": text, **more}))


@pytest.mark.parametrize(
    ("heard", "who"),
    [
        (said("/help"), PERSON),
        (said("/help", GROUP, OTHER), OTHER),
        (said("/help", GROUP, ANONYMOUS, sender_chat=GROUP), GROUP["id"]),
        (said("/help", GROUP, 136_817_688, sender_chat=ANOTHER), ANOTHER["id"]),
        (update("channel_post", message(CHANNEL, None, sender_chat=CHANNEL)), CHANNEL["id"]),
        (update("channel_post", message(CHANNEL, None)), CHANNEL["id"]),
        (press(GROUP, OTHER, sender_chat=GROUP), OTHER),
    ],
)
def test_a_request_is_its_persons_or_the_chats_in_whose_name_it_is_written(heard: Update, who: int) -> None:
    assert speaker(heard) == who


@pytest.mark.parametrize(
    ("heard", "points"),
    [
        (said("/help"), COMMAND),
        (said("/map XVIII-16"), 12),
        (said("/MAP@Some_Bot"), 12),
        (said("/no_such"), COMMAND),
        (said("/"), COMMAND),
        (said("Azerbaijan"), COMMAND),
        (said("/status", GROUP), COMMAND),
        (said("/status@some_bot", GROUP), COMMAND),
        (said("/no_such@some_bot", GROUP), COMMAND),
        (said("/no_such", GROUP), 0),
        (said("/status@other_bot", GROUP), 0),
        (said("/", GROUP), 0),
        (said("Azerbaijan", GROUP), 0),
        (press(GROUP), PRESS),
        (update("inline_query", {"id": "1", "from": user(PERSON), "query": "x", "offset": ""}), QUERY),
        (said("", chat_shared={"request_id": 1, "chat_id": -5}), LINKING),
        (update("channel_post", message(CHANNEL, None, text="/map")), 12),
        (update("channel_post", message(CHANNEL, None, text="news")), 0),
        (update("edited_message", message(PRIVATE, text="/map")), 0),
    ],
)
def test_a_request_costs_what_it_asks_for_and_talk_costs_nothing(heard: Update, points: int) -> None:
    assert cost(heard, OURS) == points


class _Named(Bot):
    @property
    def username(self) -> str:
        return OURS


class Scene:
    """Turns whose handlers wait for the test."""

    def __init__(self, operators: tuple[int, ...] = ()) -> None:
        self.begun: list[str] = []
        self.sorry: list[int | None] = []
        self.gate = asyncio.Event()
        self.turns = Turns(Budget(), operators, self.tell, lambda: 0.0)

    async def tell(self, heard: Update) -> None:
        self.sorry.append(speaker(heard))

    async def handle(self, name: str) -> None:
        self.begun.append(name)
        await self.gate.wait()

    def hear(self, name: str, heard: Update) -> asyncio.Task[None]:
        heard.set_bot(_Named("1:a"))
        return asyncio.create_task(self.turns.process_update(heard, self.handle(name)))

    async def settle(self) -> None:
        for _ in range(20):
            await asyncio.sleep(0)


@pytest.mark.asyncio
async def test_a_persons_requests_wait_for_one_another_and_nobody_elses() -> None:
    scene = Scene()
    tasks = [scene.hear(f"a{place}", said("/help")) for place in range(3)]
    tasks.append(scene.hear("b", said("/help", {**PRIVATE, "id": OTHER}, OTHER)))
    await scene.settle()
    assert scene.begun == ["a0", "b"]
    scene.gate.set()
    await asyncio.gather(*tasks)
    assert scene.begun == ["a0", "b", "a1", "a2"]


@pytest.mark.asyncio
async def test_a_flood_ends_before_any_work_and_is_told_of_once() -> None:
    scene = Scene()
    scene.gate.set()
    await asyncio.gather(*(scene.hear(str(place), said("/help")) for place in range(50)))
    assert len(scene.begun) == 20
    assert scene.sorry == [PERSON]


@pytest.mark.asyncio
async def test_an_operator_and_what_telegram_tells_us_are_always_heard() -> None:
    scene = Scene(operators=(PERSON,))
    scene.gate.set()
    await asyncio.gather(*(scene.hear("x", said("/map")) for _ in range(50)))
    assert len(scene.begun) == 50
    member: dict[str, Any] = {"user": user(1), "status": "member"}
    change = {"chat": GROUP, "from": user(OTHER), "date": 1, "old_chat_member": member, "new_chat_member": member}
    await asyncio.gather(*(scene.hear("y", update("my_chat_member", change)) for _ in range(50)))
    assert len(scene.begun) == 100
    assert scene.sorry == []


@pytest.mark.asyncio
async def test_an_operators_number_in_another_name_is_no_operators() -> None:
    scene = Scene(operators=(PERSON,))
    scene.gate.set()
    strange = said("/map", GROUP, PERSON, sender_chat=ANOTHER)
    await asyncio.gather(*(scene.hear("x", strange) for _ in range(20)))
    assert len(scene.begun) == 5


@pytest.mark.asyncio
async def test_no_more_than_so_many_persons_are_heard_at_once() -> None:
    scene = Scene()
    tasks = [scene.hear("x", said("/help", {**PRIVATE, "id": who}, who)) for who in range(1, 101)]
    await scene.settle()
    assert len(scene.begun) == 32
    scene.gate.set()
    await asyncio.gather(*tasks)
    assert len(scene.begun) == 100


@pytest.mark.asyncio
async def test_a_lock_is_the_same_while_somebody_has_it_and_forgotten_then() -> None:
    locks = Locks()
    one = locks.of(5)
    assert locks.of(5) is one
    assert locks.of(6) is not one
    del one
    assert len(locks._locks) == 0
