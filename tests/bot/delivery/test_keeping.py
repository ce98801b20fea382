"""What is kept right after it was sent: pinned statuses, corrected events, the search index, one chat's data."""

import asyncio
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.commands.cli import cli
from bot.preview.stand_in import Fault, FaultKind, bad_request
from storage import pins
from tests.stage import stage, told


@pytest.mark.asyncio
async def test_a_pinned_status_is_edited_when_something_changes_and_only_then(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        await scene.say("/pin")
        await scene.until(lambda: scene.room.pinned is not None)
        post = scene.room.post(scene.room.pinned or 0)
        assert post is not None
        assert post["text"].startswith("📌 UN Convention against Cybercrime\n✍️ Signatories: 69")
        await scene.running.keep_pins()
        first = post["text"]
        await scene.turn(1)
        await scene.running.keep_pins()
        await scene.until(lambda: "Signatories: 72" in post["text"])
        assert "Saudi Arabia — signed" in post["text"]
        assert first != post["text"]
        edits = len([method for method, _ in scene.api.calls if method == "editMessageText"])
        await scene.running.keep_pins()
        assert len([method for method, _ in scene.api.calls if method == "editMessageText"]) == edits
        assert "no longer kept" in (await scene.say("/unpin"))["text"]
        await scene.until(lambda: scene.room.pinned is None)
        assert "no pinned status" in (await scene.say("/unpin"))["text"]


@pytest.mark.asyncio
async def test_a_pinned_status_that_is_gone_is_given_up(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        await scene.say("/pin")
        await scene.until(lambda: scene.room.pinned is not None)
        scene.api.faults.add(Fault(FaultKind.ERROR, bad_request("message to edit not found"), "editMessageText", 101))
        await scene.turn(1)
        await scene.running.keep_pins()
        database = scene.running.services.database
        async with asyncio.timeout(20):
            while await database.read(pins.kept):
                pass


@pytest.mark.asyncio
async def test_in_a_group_without_the_right_the_status_stays_unpinned_and_says_so(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        scene.world.set_bot(scene.group, "member", scene.person)
        await scene.answer(scene.group, 0)
        await scene.say("/pin", scene.group)
        await scene.until(lambda: any("right to pin" in text for text in told(scene.group)))
        assert scene.group.pinned is None


@pytest.mark.asyncio
async def test_a_correction_edits_what_was_told_and_replies_to_it(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        await scene.say("/subscribe")
        while not any("date corrected" in text for text in told(scene.room)):
            await scene.turn(1)
            await scene.delivered()
        correction = next(post for post in scene.room.posts if post.get("text", "").startswith("Correction:"))
        original = scene.room.post(correction["reply_to_message"]["message_id"])
        assert original is not None
        await scene.until(lambda: original["text"].startswith("✏️ Correction: date corrected (ratification)"))
        assert "🇵🇼 Palau — ratified" in original["text"]


@pytest.mark.asyncio
async def test_search_finds_statements_and_stories_whatever_the_letters(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        assert "Write words" in (await scene.say("/search"))["text"]
        assert "is found in no statement" in (await scene.say("/search reservation"))["text"]
        await scene.turn(3)
        found = await scene.say("/search RESERVATİON Azərbaycan")
        assert "• 🇦🇿 Azerbaijan — reservation" in found["text"]
        assert 'search "* ' not in (await scene.say('/search "* AND NEAR('))["text"]


@pytest.mark.asyncio
async def test_the_bot_names_itself_in_each_language(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        await scene.until(lambda: ("description", "zh") in scene.world.profile)
        assert scene.world.profile["name", "az"] == "treatywatch · BMT müqavilələri"
        assert all(len(words) <= 120 for (what, _), words in scene.world.profile.items() if what == "short_description")


def test_one_chat_is_exported_and_erased_from_the_command_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def talk() -> Path:
        async with stage(tmp_path) as scene:
            await scene.say("/subscribe")
            return scene.running.services.settings.database

    path = asyncio.run(talk())
    monkeypatch.setenv("TREATYWATCH_DATABASE", str(path))
    run = CliRunner()
    kept = json.loads(run.invoke(cli, ["chat", "101"]).stdout)
    assert [row["treaty"] for row in kept["subscriptions"]] == ["XVIII-16"]
    assert kept["chats"][0]["language"] == "en"
    assert run.invoke(cli, ["chat", "101", "--erase"]).exit_code == 0
    assert run.invoke(cli, ["chat", "101"]).exit_code == 1
