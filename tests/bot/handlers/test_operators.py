"""What operators may ask and do, and that nobody else may."""

from pathlib import Path

import pytest

from tests.stage import stage, told

pytestmark = pytest.mark.asyncio


@pytest.mark.parametrize("command", ["/sources", "/stats", "/pause", "/resume"])
async def test_nobody_but_an_operator(tmp_path: Path, command: str) -> None:
    async with stage(tmp_path, operators=(102,)) as scene:
        assert (await scene.say(command))["text"] == "Only the bot's operator can do this."
        assert not any("paused" in text for text in told(scene.room))


async def test_sources_and_figures(tmp_path: Path) -> None:
    async with stage(tmp_path, operators=(101,)) as scene:
        await scene.say("/subscribe")
        await scene.turn(1)
        await scene.delivered()
        sources = await scene.say("/sources")
        assert "✅ page XVIII-16 · read: 2" in sources["text"]
        stats = (await scene.say("/stats"))["text"].split("\n")
        assert stats[1:5] == ["Chats: 1 · new in 7 days: 1", "private 1", "en 1", "XVIII-16 1"]
        assert stats[5] == "Messages: sent 3"
        assert stats[6].startswith("Delivery time, last 7 days: median ")


async def test_a_refused_page_shows_with_its_reason(tmp_path: Path) -> None:
    async with stage(tmp_path, operators=(101,)) as scene:
        answer = ""
        while "pages refused: 1" not in answer:
            await scene.turn(1)
            answer = (await scene.say("/sources"))["text"]
        assert "maintenance" in answer


async def test_paused_nothing_goes_out_and_resumed_everything_does(tmp_path: Path) -> None:
    async with stage(tmp_path, operators=(101,)) as scene:
        await scene.say("/subscribe")
        await scene.say("/pause")
        await scene.turn(1)
        await scene.say("/help")
        assert not any("Saudi Arabia" in text for text in told(scene.room))
        await scene.say("/resume")
        await scene.delivered()
        assert sum("Saudi Arabia" in text for text in told(scene.room)) == 1
