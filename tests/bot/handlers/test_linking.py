"""Groups and channels linked from the private chat, managed there, and their trouble told to who linked them."""

from pathlib import Path

import pytest

from bot.preview.stand_in import Fault, FaultKind, Json, Room, bad_request
from storage import chats
from storage.chats import Chat
from tests.stage import Stage, buttons, stage, told

pytestmark = pytest.mark.asyncio


async def settings_of(scene: Stage, room: Room) -> Chat:
    chat = await scene.running.services.database.read(lambda c: chats.find_chat(c, (room.id, 0)))
    assert chat is not None
    return chat


async def linked(scene: Stage, room: Room) -> Json:
    """Starts in private, adds the bot, and gives the private offer to set it up."""
    await scene.say("/subscribe")
    scene.world.set_bot(room, "administrator" if room.type == "channel" else "member", scene.person)
    await scene.until(lambda: any("Thank you for adding me" in text for text in told(scene.room)))
    return next(post for post in scene.room.posts if "Thank you for adding me" in post.get("text", ""))


async def test_who_adds_the_bot_sets_the_group_up_in_private(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        offer = await linked(scene, scene.group)
        await scene.press(scene.room, offer, "Set up")
        await scene.press(scene.room, offer, "Language")
        await scene.press(scene.room, offer, "Русский")
        assert (await settings_of(scene, scene.group)).language == "ru"
        assert offer["text"].startswith("📢 Kiber\n")


async def test_the_private_chat_manages_only_while_the_person_administers(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        offer = await linked(scene, scene.group)
        scene.group.members[101] = "member"
        await scene.press(scene.room, offer, "Set up")
        assert scene.world.toasts[-1]["text"] == "Only an administrator of that chat can change its settings."
        assert offer["text"].startswith("👋")


async def test_a_channel_is_linked_with_the_picker_and_listed(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        title = await scene.say("/channels")
        assert title["text"] == "📢 Your channels and groups\nNone is linked yet."
        await scene.until(lambda: bool(scene.room.reply_keys))
        key = scene.room.reply_keys[0][0]["request_chat"]
        assert key["bot_administrator_rights"]["can_post_messages"] is True
        scene.world.share_chat(scene.room, scene.person, scene.channel, key["request_id"])
        await scene.until(lambda: any("Linked: Xəbər" in text for text in told(scene.room)))
        chat = await settings_of(scene, scene.channel)
        assert (chat.type, chat.owner) == ("channel", 101)
        listed = await scene.say("/channels")
        assert [text for text, _ in buttons(listed)] == ["📢 Xəbər"]
        await scene.press(scene.room, listed, "Xəbər")
        await scene.press(scene.room, listed, "Pictures: on")
        assert (await settings_of(scene, scene.channel)).pictures is False


async def test_somebody_elses_channel_is_not_linked(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        scene.channel.members[101] = "member"
        await scene.say("/channels")
        scene.world.share_chat(scene.room, scene.person, scene.channel, 1)
        await scene.until(lambda: any("Only an administrator of that chat" in text for text in told(scene.room)))


async def test_being_removed_is_told_to_the_owner_once_and_the_settings_are_kept(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        await linked(scene, scene.group)
        for status in ("left", "kicked"):
            scene.world.set_bot(scene.group, status, scene.person)
        await scene.until(lambda: any("I was removed from Kiber" in text for text in told(scene.room)))
        await scene.say("/help")
        assert sum("I was removed" in text for text in told(scene.room)) == 1
        assert (await settings_of(scene, scene.group)).active is False


async def test_a_closed_topic_retires_that_topic_alone_and_the_owner_hears(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        await linked(scene, scene.group)
        await scene.say("/subscribe", scene.group)
        scene.api.faults.add(Fault(FaultKind.ERROR, bad_request("TOPIC_CLOSED"), "sendMessage", -201))
        await scene.turn(1)
        await scene.until(lambda: any("A topic was closed or deleted in Kiber" in text for text in told(scene.room)))


async def test_a_channel_that_takes_the_right_to_post_away_is_told(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        await linked(scene, scene.channel)
        scene.api.faults.add(
            Fault(
                FaultKind.ERROR, bad_request("not enough rights to send text messages"), "sendMessage", scene.channel.id
            )
        )
        await scene.turn(1)
        await scene.until(lambda: any("I may no longer write in Xəbər" in text for text in told(scene.room)))


async def test_an_upgraded_group_keeps_its_settings_and_the_owner_hears_once(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        await linked(scene, scene.group)
        new = scene.world.upgrade(scene.group)
        await scene.until(lambda: any("became a supergroup" in text for text in told(scene.room)))
        await scene.say("/help", new)
        assert sum("became a supergroup" in text for text in told(scene.room)) == 1
        assert (await settings_of(scene, new)).owner == 101
