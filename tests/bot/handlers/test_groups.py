"""Groups, topics and channels: who may change what, being added, removed, moved."""

from pathlib import Path

import pytest

from bot.preview.stand_in import Fault, FaultKind, Room, bad_request
from storage import chats
from tests.stage import Stage, buttons, stage, told

pytestmark = pytest.mark.asyncio


async def subscriptions(scene: Stage, chat: int, thread: int = 0) -> list[str]:
    return await scene.running.services.database.read(lambda c: chats.subscriptions(c, (chat, thread)))


async def joined(scene: Stage, room: Room) -> None:
    seen = len(room.posts)
    scene.world.set_bot(room, "administrator" if room.type == "channel" else "member", scene.person)
    await scene.answer(room, seen)


async def test_a_group_is_greeted_and_only_its_administrators_press(tmp_path: Path) -> None:
    async with stage(tmp_path, language="az") as scene:
        await joined(scene, scene.group)
        greeting = scene.group.posts[-1]
        await scene.press(scene.group, greeting, "🔔", scene.member)
        assert scene.world.toasts[-1]["text"] == "Ayarları yalnız qrupun administratorları dəyişə bilər."
        assert await subscriptions(scene, -201) == []
        await scene.press(scene.group, greeting, "🔔", scene.person)
        assert await subscriptions(scene, -201) == ["XVIII-16"]


@pytest.mark.parametrize("command", ["/subscribe", "/unsubscribe", "/language ru", "/forget"])
async def test_a_member_cannot_change_settings_by_command(tmp_path: Path, command: str) -> None:
    async with stage(tmp_path) as scene:
        await joined(scene, scene.group)
        answer = await scene.say(command, scene.group, scene.member)
        assert answer["text"] == "Only this group's administrators can change settings."
        assert answer["reply_to_message"]["text"] == command


async def test_an_administrator_and_an_anonymous_one_can(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        await joined(scene, scene.group)
        assert "This chat follows" in (await scene.say("/subscribe", scene.group, scene.person))["text"]
        anonymous = await scene.say("/unsubscribe", scene.group, scene.person, anonymous=True)
        assert "no longer follows" in anonymous["text"]


async def test_rights_are_asked_at_every_change_not_remembered(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        await joined(scene, scene.group)
        await scene.say("/subscribe", scene.group, scene.person)
        scene.group.members[101] = "member"
        assert "Only this group's" in (await scene.say("/unsubscribe", scene.group, scene.person))["text"]


async def test_an_unsure_telegram_changes_nothing(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        await joined(scene, scene.group)
        scene.api.faults.add(Fault(FaultKind.ERROR, bad_request("CHAT_ADMIN_REQUIRED"), "getChatMember"))
        assert "did not tell me" in (await scene.say("/subscribe", scene.group, scene.person))["text"]
        assert await subscriptions(scene, -201) == []


async def test_members_may_ask_in_a_group_and_other_bots_commands_are_left_alone(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        await joined(scene, scene.group)
        assert "Signatories" in (await scene.say("/status", scene.group, scene.member))["text"]
        scene.world.say(scene.group, scene.member, "/weather@other_bot")
        scene.world.say(scene.group, scene.member, "/weather")
        ours = await scene.say("/weather@treatywatch_preview_bot", scene.group, scene.member)
        assert "I do not know this command" in ours["text"]
        assert sum("I do not know" in text for text in told(scene.group)) == 1


async def test_a_topic_is_its_own_subscription_and_is_answered_in_place(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        forum = scene.world.add_room(
            Room(-1_000_000_000_401, "supergroup", "Forum", {101: "creator"}, topics={7: "Law", 8: "News"})
        )
        answer = await scene.say("/subscribe", forum, scene.person, thread=7)
        assert answer["message_thread_id"] == 7
        assert await subscriptions(scene, forum.id, 7) == ["XVIII-16"]
        assert await subscriptions(scene, forum.id, 8) == []
        await scene.turn(2)
        await scene.delivered()
        assert [post["message_thread_id"] for post in forum.posts if "Mauritius" in post["text"]] == [7]


async def test_a_channel_is_posted_to_from_the_moment_we_are_added(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        await scene.say("/start")
        seen = len(scene.room.posts)
        scene.world.set_bot(scene.channel, "administrator", scene.person)
        told_adder = await scene.answer(scene.room, seen)
        assert "I will post to this channel" in told_adder["text"]
        await scene.turn(2)
        await scene.delivered()
        assert [text.split("\n")[0] for text in told(scene.channel)][-1] == "🇲🇺 Mauritius — signed"
        assert scene.world.tally.messages[scene.channel.id] == 4


async def test_a_channels_language_is_set_by_a_post_and_by_an_administrators_press(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        await joined(scene, scene.channel)
        offer = await scene.say("/language", scene.channel)
        await scene.press(scene.channel, offer, "Русский", scene.member)
        assert "administrators" in scene.world.toasts[-1]["text"]
        await scene.press(scene.channel, offer, "Русский", scene.person)
        assert scene.channel.post(offer["message_id"])["text"].startswith("Язык")  # type: ignore[index]


async def test_a_blocked_chat_is_retired_and_has_its_settings_when_it_returns(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        await scene.say("/subscribe")
        database = scene.running.services.database
        scene.world.set_bot(scene.room, "kicked", scene.person)
        await scene.until(lambda: not scene.world.updates)
        await scene.turn(1)
        await scene.delivered()
        seen = len(scene.room.posts)
        scene.world.set_bot(scene.room, "member", scene.person)
        await scene.say("/subscriptions")
        await scene.turn(1)
        await scene.delivered()
        assert [text.split("\n")[0] for text in told(scene.room)[-1:]] == ["🇲🇺 Mauritius — signed"]
        assert not any("Mali" in post["text"] for post in scene.room.posts[seen:])
        chat = await database.read(lambda c: chats.find_chat(c, (101, 0)))
        assert chat is not None
        assert chat.active


async def test_an_upgraded_group_keeps_all_it_has(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        await joined(scene, scene.group)
        await scene.say("/subscribe", scene.group)
        new = scene.world.upgrade(scene.group)
        await scene.say("/subscriptions", new)
        await scene.turn(2)
        await scene.delivered()
        assert any("Mauritius" in text for text in told(new))
        assert await subscriptions(scene, scene.group.id) == []


async def test_a_group_that_put_us_out_and_took_us_back_is_not_greeted_twice(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        await joined(scene, scene.group)
        await scene.say("/subscribe", scene.group)
        scene.world.set_bot(scene.group, "left", scene.person)
        scene.world.set_bot(scene.group, "member", scene.person)
        listed = await scene.say("/subscriptions", scene.group)
        assert "UN Convention against Cybercrime" in listed["text"]
        assert len(buttons(listed)) == 1
        assert sum("minutes after it is published" in text for text in told(scene.group)) == 1
