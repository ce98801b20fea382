"""An operator's word on what waits: a refused page, a change seen once."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.preview.stand_in import build_page, story
from tests.builders import cyber_facts
from tests.stage import Stage, buttons, stage
from watchers.depositary import diff, untc
from watchers.depositary.model import Ruling, TreatyStatus
from watchers.errors import Reason

NOW = datetime(2026, 3, 4, 8, tzinfo=UTC)
NAMES = ("Cuba", "Egypt", "Ghana", "Kenya", "Peru", "Qatar")


def status(*names: str, **changes: object) -> TreatyStatus:
    read = untc.parse(build_page(cyber_facts(*((name, "25 Oct 2025", "") for name in names))))
    return replace(read, **changes)  # type: ignore[arg-type]


def test_a_confirmed_change_does_not_wait_and_a_rejected_one_is_never_told() -> None:
    memory = diff.compare(None, status(*NAMES), now=NOW).memory
    after = status(*NAMES[1:])
    held = diff.compare(memory, after, now=NOW).memory
    assert held is not None
    (waited,) = held.waiting
    confirmed = diff.compare(held, after, now=NOW, rulings={waited.key: Ruling.CONFIRMED})
    assert [event.kind for event in confirmed.events] == ["removed"]
    for days in range(30):
        rejected = diff.compare(held, after, now=NOW + timedelta(days=days), rulings={waited.key: Ruling.REJECTED})
        assert rejected.memory is not None
        held = rejected.memory
        assert (rejected.events, held.waiting) == ((), ())
        assert "Cuba" in [row.name for row in held.status.participants]


def test_a_confirmed_complaint_passes_alone() -> None:
    memory = diff.compare(None, status(*NAMES), now=NOW).memory
    after = status("Cuba")
    refused = diff.compare(memory, after, now=NOW).refused
    assert refused is not None
    key = diff.complaint_key(refused.reason, refused.detail)
    passed = diff.compare(memory, after, now=NOW, rulings={key: Ruling.CONFIRMED})
    assert passed.refused is None
    assert passed.passed == {key}
    assert diff.compare(memory, after, now=NOW, rulings={key: Ruling.REJECTED}).refused is not None
    assert diff.compare(memory, status("Egypt"), now=NOW, rulings={key: Ruling.CONFIRMED}).refused is not None


def test_another_treatys_page_is_never_confirmed() -> None:
    memory = diff.compare(None, status("Cuba"), now=NOW).memory
    other = status("Cuba", number="XVIII-17")
    refused = diff.compare(memory, other, now=NOW).refused
    assert refused is not None
    key = diff.complaint_key(refused.reason, refused.detail)
    again = diff.compare(memory, other, now=NOW, rulings={key: Ruling.CONFIRMED}).refused
    assert again is not None
    assert again.reason is Reason.OTHER_TREATY


async def until_named(scene: Stage, words: str) -> None:
    """Turns pages up to the one whose name begins so."""
    await scene.turn(next(at for at, page in enumerate(story()) if page.name.startswith(words)))


@pytest.mark.asyncio
async def test_a_held_change_is_rejected_and_not_raised_again(tmp_path: Path) -> None:
    async with stage(tmp_path, operators=(101,)) as scene:
        await scene.say("/subscribe")
        await until_named(scene, "Invented: a row is missing")
        asked = await scene.say("/reject")
        assert "Peru" in asked["text"]
        assert "Seen once" in asked["text"]
        await scene.press(scene.room, asked, "Reject 1")
        assert "not be raised again" in asked["text"]
        again = await scene.say("/reject")
        assert "Rejected" in again["text"]
        assert [label for label, _ in buttons(again)] == ["✅ Confirm 1"]
        assert (await scene.running.polls[0].run()).outcome in ("read", "unchanged")
        await scene.delivered()
        seen = len(scene.room.posts)
        await scene.press(scene.room, again, "Confirm 1")
        assert "Peru" in (await scene.answer(scene.room, seen))["text"]


@pytest.mark.asyncio
async def test_a_held_change_is_confirmed_and_told_at_once(tmp_path: Path) -> None:
    async with stage(tmp_path, operators=(101,)) as scene:
        await scene.say("/subscribe")
        await until_named(scene, "Invented: a row is missing")
        await scene.delivered()
        asked = await scene.say("/confirm")
        seen = len(scene.room.posts)
        await scene.press(scene.room, asked, "Confirm 1")
        news = await scene.answer(scene.room, seen)
        assert "Peru" in news["text"]
        assert "Nothing is waiting" in (await scene.say("/confirm"))["text"]


@pytest.mark.asyncio
async def test_a_page_that_cannot_be_read_has_no_button_to_confirm(tmp_path: Path) -> None:
    async with stage(tmp_path, operators=(101,)) as scene:
        await until_named(scene, "Invented: the site is down")
        asked = await scene.say("/confirm")
        assert "cannot be read" in asked["text"]
        assert [label for label, _ in buttons(asked)] == ["❌ Reject 1"]
        await scene.press(scene.room, asked, "Reject 1")
        assert "not be raised again" in asked["text"]


@pytest.mark.asyncio
@pytest.mark.parametrize("command", ["/confirm", "/reject"])
async def test_nobody_but_an_operator(tmp_path: Path, command: str) -> None:
    async with stage(tmp_path, operators=(102,)) as scene:
        assert (await scene.say(command))["text"] == "Only the bot's operator can do this."
