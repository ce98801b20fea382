"""An operator's word on a report of the press that waits for a second origin."""

from pathlib import Path

import pytest

from storage import news
from storage.news import Read
from tests.stage import Stage, buttons, stage
from watchers.press.news import NewsItem, Report, Step
from watchers.press.stories import PushWhen, Sighting


async def reported(scene: Stage) -> None:
    services = scene.running.services
    at, url = services.clock(), "https://minval.example/1"
    seen = Sighting(
        url,
        "XVIII-16",
        "QAT",
        Step.PARLIAMENT_APPROVED,
        "Minval",
        "Minval",
        trusted=False,
        title="Qatar <ratifies>",
        url=url,
        at=at,
    )
    read = Read(NewsItem("Minval", url, seen.title, "", url, at), Report("XVIII-16"), (seen,))
    await services.database.write(lambda c: news.commit_items(c, [read], PushWhen.TRUSTED, at, baseline=False))


@pytest.mark.asyncio
async def test_a_report_that_waits_is_shown_and_told_once_confirmed(tmp_path: Path) -> None:
    async with stage(tmp_path, operators=(101,)) as scene:
        await scene.say("/subscribe")
        await reported(scene)
        asked = await scene.say("/confirm")
        assert "Qatar <ratifies>" in asked["text"]
        assert [label for label, _ in buttons(asked)] == ["✅ Confirm 1", "❌ Reject 1"]
        await scene.press(scene.room, asked, "Confirm 1")
        assert "being told now" in asked["text"]
        await scene.delivered()
        assert any("Reported by the press" in post["text"] for post in scene.room.posts)
        assert "Nothing is waiting" in (await scene.say("/confirm"))["text"]


@pytest.mark.asyncio
async def test_a_rejected_report_is_never_told(tmp_path: Path) -> None:
    async with stage(tmp_path, operators=(101,)) as scene:
        await scene.say("/subscribe")
        await reported(scene)
        asked = await scene.say("/reject")
        await scene.press(scene.room, asked, "Reject 1")
        assert "not be raised again" in asked["text"]
        assert "Nothing is waiting" in (await scene.say("/reject"))["text"]
        assert not any("Reported by the press" in post["text"] for post in scene.room.posts)
