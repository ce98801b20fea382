"""Strangers at the door: floods, boxes pressed at once, forged and stale buttons, links, other people's attention."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from bot.conversation.budget import DAILY, Daily
from bot.preview.stand_in import Fault, FaultKind, Json, Person, Room, too_many
from storage import chats, wishes
from storage.chats import Chat
from tests.stage import Stage, buttons, stage, told
from watchers.depositary.topics import Topic
from watchers.depositary.treaties import listed

pytestmark = pytest.mark.asyncio
FORUM = -1_000_000_000_401
SORRY = "That was a lot at once. I will answer again in a minute."


async def chat_of(scene: Stage, chat: int = 101, thread: int = 0) -> Chat | None:
    return await scene.running.services.database.read(lambda c: chats.find_chat(c, (chat, thread)))


async def everything(scene: Stage) -> list[tuple[object, ...]]:
    """All rows about chats."""

    def rows(connection: sqlite3.Connection) -> list[tuple[object, ...]]:
        tables = ("chat", "subscription", "pin", "treaty_wish")
        return [(table, *row) for table in tables for row in connection.execute(f"SELECT * FROM {table}")]

    return await scene.running.services.database.read(rows)


def data_of(post: Json) -> list[str]:
    return [data for _, data in buttons(post) if not data.startswith("https://")]


async def pressed_all(scene: Stage, room: Room, post: Json, data: list[str], *persons: Person) -> None:
    """All of them at once, by the persons in turn."""
    queries = [
        scene.world.press(room, post["message_id"], one, persons[place % len(persons)])
        for place, one in enumerate(data)
    ]
    await scene.until(lambda: not any(query in scene.world.queries for query in queries))


async def test_thirty_boxes_pressed_at_once_are_all_ticked_and_shown(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        page = await scene.say("/settings")
        await scene.press(scene.room, page, "All participants")
        first = [one for one in data_of(page) if one.startswith("set|who|") and one.endswith("|1|0")]
        await scene.press(scene.room, page, "›")
        second = [one for one in data_of(page) if one.startswith("set|who|") and one.endswith("|1|1")]
        wanted = [*first, *second][:30]
        await pressed_all(scene, scene.room, page, wanted, scene.person)
        chat = await chat_of(scene)
        assert chat is not None
        assert chat.participants == {one.split("|")[2] for one in wanted}
        await scene.press(scene.room, page, "‹ Back")
        assert any("30" in text for text, _ in buttons(page))


async def test_two_administrators_pressing_at_once_lose_no_tick_and_see_them_all(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        await joined(scene, "member")
        scene.group.members[102] = "administrator"
        page = await scene.say("/settings", scene.group)
        await pressed_all(scene, scene.group, page, ["set|topics"], scene.person)
        await pressed_all(
            scene, scene.group, page, [f"set|topics|{topic}|0" for topic in Topic], scene.person, scene.member
        )
        chat = await chat_of(scene, -201)
        assert chat is not None
        assert chat.muted == frozenset(Topic)
        assert not any("✅" in text for text, _ in buttons(page))


async def test_who_floods_is_told_once_and_others_are_answered_at_once(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        other = scene.world.rooms[102]
        for _ in range(60):
            scene.world.say(scene.room, scene.person, "/help")
        answer = await scene.say("/help", other, scene.member)
        assert "/status" in answer["text"]
        await scene.until(lambda: SORRY in told(scene.room))
        await scene.until(lambda: not scene.world.updates)
        assert len(told(scene.room)) <= 35
        assert told(scene.room).count(SORRY) <= 2


async def test_a_chat_telegram_holds_back_costs_nobody_else_an_answer(tmp_path: Path) -> None:
    """Forty times /help while Telegram says "retry after 50", longer than a test waits."""
    async with stage(tmp_path) as scene:
        other = scene.world.rooms[102]
        scene.api.faults.add(Fault(FaultKind.ERROR, too_many(50), "sendMessage", 101, times=1_000))
        for _ in range(40):
            scene.world.say(scene.room, scene.person, "/help")
        answer = await scene.say("/help", other, scene.member)
        assert "/status" in answer["text"]
        assert told(scene.room) == []


async def test_an_operator_has_no_budget(tmp_path: Path) -> None:
    async with stage(tmp_path, operators=(101,)) as scene:
        for _ in range(30):
            assert (await scene.say("/privacy"))["text"] != SORRY


async def test_a_groups_own_talk_costs_nothing(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        await joined(scene, "administrator")
        for words in ("hello", "/weather", "/weather@other_bot", "Azerbaijan"):
            for _ in range(40):
                scene.world.say(scene.group, scene.member, words)
        assert "Signatories" in (await scene.say("/status", scene.group, scene.member))["text"]
        assert SORRY not in told(scene.group)


async def joined(scene: Stage, status: str) -> None:
    """The bot is in the group, and has greeted it."""
    seen = len(scene.group.posts)
    scene.world.set_bot(scene.group, status, scene.person)
    await scene.answer(scene.group, seen)


FORGED = [
    "set", "set|", "set|home|x", "set|topics|press|0|0", "set|owner|5", "set|language|xx",
    "set|who|" + "A" * 50, "language", "language|xx", "follow", "follow|nonsense", "unfollow|", "open|XVIII-16",
    "open|XVIII-16|<b>", "reserver|XVIII-16|ZZZ", "read", "read|XVIII-16", "read|XVIII-16|*|-1",
    "read|XVIII-16|AZE|9999999999|0", "latest|XVIII-16|٣", "latest|XVIII-16|" + "9" * 40, "pipeline|x|0", "find|x",
    "find||0", "pic|map|XVIII-16|pink", "pic|x|XVIII-16|dark", "wish|yes|I-1", "wish|maybe|I-1", "rule|confirmed|x",
    "announce|send|1", "announce|send|99999999999999999999", "chan", "chan|1", "chan|-99999999999999999999|0",
    "chan|-201|99999999999999999999", "chan|-201|0|topics|press|0", "forget", "forget|maybe",
]  # fmt: skip


async def test_a_forged_button_is_answered_and_changes_nothing(tmp_path: Path) -> None:
    async with stage(tmp_path, operators=(999,)) as scene:
        await scene.say("/subscribe")
        await joined(scene, "member")
        await scene.say("/subscribe", scene.group, scene.person)
        post = await scene.say("/status", scene.group, scene.person)
        before, posts = await everything(scene), len(scene.group.posts)
        for place, forged in enumerate(FORGED):
            who = Person(1_000 + place // 4, "X", "en")
            scene.world.people.setdefault(who.id, who)
            await pressed_all(scene, scene.group, post, [forged], who)
        assert await everything(scene) == before
        assert len(scene.group.posts) == posts


async def test_a_member_changes_nothing_by_any_button_an_administrator_got(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        await joined(scene, "member")
        await scene.say("/subscribe", scene.group, scene.person)
        pages = [await scene.say(command, scene.group) for command in ("/settings", "/language", "/forget")]
        before = await everything(scene)
        for page in pages:
            for data in data_of(page):
                await pressed_all(scene, scene.group, page, [data], scene.member)
        assert await everything(scene) == before
        assert {toast["text"] for toast in scene.world.toasts[-3:]} == {
            "Only this group's administrators can change settings."
        }


async def test_a_post_in_another_channels_name_changes_nothing(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        await joined(scene, "member")
        await scene.say("/subscribe", scene.group, scene.person)
        before = await everything(scene)
        seen = len(scene.group.posts)
        post = scene.world.new_post(scene.group, "/unsubscribe", [{"type": "bot_command", "offset": 0, "length": 12}])
        post |= {
            "from": {"id": 136_817_688, "is_bot": True, "first_name": "Channel"},
            "sender_chat": {"id": -1_000_000_000_777, "type": "channel", "title": "Mine"},
        }
        scene.world.update("message", post)
        scene.world.touch()
        assert "Only this group's administrators" in (await scene.answer(scene.group, seen + 1))["text"]
        assert await everything(scene) == before


@pytest.mark.parametrize("payload", ["o_XVIII-16_AZE_tr", "f_XVIII-16_tr", "f_XVIII-16", "o_XVIII-16"])
async def test_a_members_link_in_a_topic_changes_no_settings(tmp_path: Path, payload: str) -> None:
    async with stage(tmp_path) as scene:
        forum = scene.world.add_room(
            Room(FORUM, "supergroup", "Forum", {101: "creator", 102: "member"}, topics={7: "Law", 8: "News"})
        )
        await scene.say("/subscribe", forum, scene.person, thread=7)
        await scene.running.services.database.write(lambda c: chats.retire(c, FORUM, scene.source.now()))
        before = await everything(scene)
        for thread in (7, 8):
            await scene.say(f"/start {payload}", forum, scene.member, thread=thread)
        assert await everything(scene) == before


async def test_asking_the_operators_has_a_daily_limit_for_a_person(tmp_path: Path) -> None:
    async with stage(tmp_path, operators=(102,)) as scene:
        scene.source._speed = 0.0  # a day of the story is over in 24 seconds
        operator = scene.world.rooms[102]
        operator.started = True
        post = await scene.say("/treaties corruption")
        numbers = [number for number in listed() if number.startswith("IV-")][:20]
        await pressed_all(scene, scene.room, post, [f"follow|{number}" for number in numbers], scene.person)
        await pressed_all(scene, scene.room, post, [f"follow|{numbers[0]}"] * 4, scene.person)
        await scene.until(lambda: len(told(operator)) >= DAILY[Daily.WISH])
        assert len(told(operator)) == DAILY[Daily.WISH]
        asked = await scene.running.services.database.read(
            lambda c: [number for number in numbers if wishes.state_of(c, number) is not None]
        )
        assert asked == numbers[: DAILY[Daily.WISH]]
        assert any("No more treaties" in text for text in told(scene.room))


async def test_adding_and_removing_the_bot_all_day_costs_nobody_else_attention(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        scene.source._speed = 0.0
        await scene.say("/start")
        scene.world.set_bot(scene.group, "member", scene.person)
        await scene.until(lambda: any("Thank you for adding me" in text for text in told(scene.room)))
        for _ in range(20):
            scene.world.set_bot(scene.group, "left", scene.member)
            scene.world.set_bot(scene.group, "member", scene.person)
        await scene.until(lambda: not scene.world.updates)
        await scene.say("/help", scene.world.rooms[102], scene.member)
        assert sum("I was removed" in text for text in told(scene.room)) <= DAILY[Daily.TROUBLE]
        assert sum("Thank you" in text for text in told(scene.room)) <= DAILY[Daily.GREETING]


async def test_managing_a_channel_in_private_posts_nothing_in_the_channel(tmp_path: Path) -> None:
    async with stage(tmp_path, operators=(102,)) as scene:
        await scene.say("/start")
        scene.world.set_bot(scene.channel, "administrator", scene.person)
        await scene.until(lambda: any("Thank you for adding me" in text for text in told(scene.room)))
        offer = next(post for post in scene.room.posts if "Thank you for adding me" in post.get("text", ""))
        seen = len(scene.room.posts)
        await pressed_all(scene, scene.room, offer, [f"chan|{scene.channel.id}|0|treaties|XXVII-7|1"], scene.person)
        assert "asked" in (await scene.answer(scene.room, seen))["text"]
        assert told(scene.channel) == []
