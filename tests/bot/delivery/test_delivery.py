"""The outbox to Telegram, whatever Telegram answers."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.preview.stand_in import ApiError, Fault, FaultKind, bad_request, forbidden, story, too_many
from storage import outbox
from tests.stage import Stage, stage, told


async def broadcast(scene: Stage) -> None:
    """One event, Mauritius's signature, to whoever subscribed."""
    await scene.turn()
    await scene.delivered()


async def subscribed(scene: Stage) -> None:
    """The person's private chat follows, once the events before Mauritius's are over."""
    await scene.turn()
    await scene.say("/subscribe")


async def states(scene: Stage) -> dict[str, int]:
    return await scene.running.services.database.read(outbox.states)


FAULTS = {
    "429": Fault(FaultKind.ERROR, too_many(1)),
    "500": Fault(FaultKind.ERROR, ApiError(500, "Internal Server Error")),
    "502 with HTML": Fault(FaultKind.HTML),
    "a line cut before": Fault(FaultKind.DROP_BEFORE),
    "a slow answer": Fault(FaultKind.SLOW, seconds=0.2),
}


@pytest.mark.asyncio
@pytest.mark.parametrize("name", FAULTS)
async def test_a_passing_fault_loses_and_repeats_nothing(tmp_path: Path, name: str) -> None:
    async with stage(tmp_path) as scene:
        await subscribed(scene)
        fault = FAULTS[name]
        scene.api.faults.add(Fault(fault.kind, fault.error, "sendMessage", 101, 1, fault.seconds))
        await broadcast(scene)
        assert sum("Mauritius" in text for text in told(scene.room)) == 1
        assert scene.world.tally.duplicates == 0
        assert await states(scene) == {"sent": 1}


@pytest.mark.asyncio
async def test_a_line_cut_after_sending_repeats_that_message_and_no_other(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        await subscribed(scene)
        scene.api.faults.add(Fault(FaultKind.DROP_AFTER, None, "sendMessage", 101))
        await broadcast(scene)
        assert scene.world.tally.duplicates == 1
        assert sum("Mauritius" in text for text in told(scene.room)) == 2


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "error",
    [
        forbidden("bot was blocked by the user"),
        forbidden("user is deactivated"),
        bad_request("chat not found"),
    ],
)
async def test_a_chat_that_is_gone_is_retired_and_others_get_theirs(tmp_path: Path, error: ApiError) -> None:
    async with stage(tmp_path) as scene:
        await subscribed(scene)
        await scene.say("/subscribe", scene.world.rooms[102], scene.member)
        scene.api.faults.add(Fault(FaultKind.ERROR, error, "sendMessage", 101))
        await broadcast(scene)
        assert not any("Mauritius" in text for text in told(scene.room))
        assert any("Mauritius" in text for text in told(scene.world.rooms[102]))
        assert (await states(scene))["retired"] == 1


@pytest.mark.asyncio
async def test_html_that_telegram_refuses_goes_out_as_plain_text(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        await subscribed(scene)
        refusal = bad_request('can\'t parse entities: Unsupported start tag "x" at byte offset 0')
        scene.api.faults.add(Fault(FaultKind.ERROR, refusal, "sendMessage", 101))
        await broadcast(scene)
        plain = next(post for post in scene.room.posts if "Mauritius" in post["text"])
        assert "entities" not in plain
        assert "<" not in plain["text"]
        assert "(http://127.0.0.1" in plain["text"]


@pytest.mark.asyncio
async def test_a_group_that_moves_while_a_message_is_under_way_gets_it(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        scene.world.set_bot(scene.group, "member", scene.person)
        await scene.answer(scene.group, 0)
        await scene.turn()
        await scene.say("/subscribe", scene.group)
        scene.world.allowed = ["callback_query"]  # the bot is not told of the move
        new = scene.world.upgrade(scene.group)
        await broadcast(scene)
        assert sum("Mauritius" in text for text in told(new)) == 1


@pytest.mark.asyncio
async def test_at_telegrams_strictest_nothing_is_refused_for_its_pace(tmp_path: Path) -> None:
    async with stage(tmp_path, strict=True) as scene:
        await scene.say("/subscribe")
        await scene.say("/subscribe", scene.world.rooms[102], scene.member)
        await scene.turn(2)
        await scene.delivered()
        assert scene.world.tally.over_limit == 0
        assert scene.world.tally.messages == {101: 5, 102: 5}


@pytest.mark.asyncio
async def test_a_refused_page_tells_the_operator_once_and_nobody_else(tmp_path: Path) -> None:
    async with stage(tmp_path, operators=(102,)) as scene:
        await scene.say("/start", scene.world.rooms[102], scene.member)
        await scene.say("/subscribe")
        await scene.turn(next(at for at, page in enumerate(story()) if "site is down" in page.name))
        await scene.running.polls[0].run()
        await scene.running.tell_operators()
        await scene.running.tell_operators()
        await scene.delivered()
        notes = [text for text in told(scene.world.rooms[102]) if text.startswith("⚠️")]
        assert len(notes) == 1
        assert "error_page" in notes[0]
        assert len(told(scene.room)) == 1 + 3 + 1 + 4


@pytest.mark.asyncio
async def test_the_clock_of_an_event_is_the_polls(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        await scene.turn(2)
        latest = await scene.running.services.database.read(
            lambda c: c.execute("SELECT MAX(recorded_at) AS at FROM event").fetchone()["at"]
        )
        assert datetime.fromisoformat(latest) >= datetime(2025, 11, 20, 14, 15, tzinfo=UTC)
