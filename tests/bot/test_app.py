"""Starting and stopping the whole bot."""

import asyncio
from pathlib import Path

import pytest

from bot.alive import NobodyAnswersError, ask
from bot.commands.checkup import signs_of_life
from bot.preview.stand_in import ApiError, Fault, FaultKind
from tests.stage import PATIENCE, stage, told

pytestmark = pytest.mark.asyncio
HOURS = 3600.0


async def test_a_stop_waits_neither_for_a_long_poll_nor_for_menus(tmp_path: Path) -> None:
    async with asyncio.timeout(PATIENCE):
        async with stage(tmp_path) as scene:
            for method in ("setMyCommands", "getMyName"):
                scene.api.faults.add(Fault(FaultKind.SLOW, method=method, seconds=HOURS))
            await scene.until(lambda: not scene.api.faults.waiting)


async def test_what_telegram_answers_while_it_restarts_leaves_nobody_deaf(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        for error in (ApiError(404, "Not Found"), ApiError(401, "Unauthorized")):
            scene.api.faults.add(Fault(FaultKind.ERROR, error, method="getUpdates"))
        scene.world.say(scene.room, scene.person, "/help")  # ends the long poll under way
        await scene.until(lambda: not scene.api.faults.waiting)
        assert "/status" in (await scene.say("/help"))["text"]


async def test_another_process_with_the_token_is_told_to_the_operators_once(tmp_path: Path) -> None:
    async with stage(tmp_path, operators=[101]) as scene:
        conflict = ApiError(409, "Conflict: terminated by other getUpdates request")
        scene.api.faults.add(Fault(FaultKind.ERROR, conflict, method="getUpdates", times=2))
        scene.world.say(scene.room, scene.person, "/help")
        await scene.until(lambda: not scene.api.faults.waiting)
        await scene.say("/help")
        await scene.running.tell_operators()
        await scene.running.tell_operators()
        await scene.delivered()
        assert sum("another process" in text for text in told(scene.room)) == 1


async def test_every_part_says_how_long_ago_it_lived(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        settings = scene.running.services.settings
        signs = await asyncio.to_thread(signs_of_life, settings)
        assert [sign.words.rsplit(" ", 3)[0] for sign in signs] == [
            "last update asked for",
            "last courier turn",
            "last look at the schedule",
            "last poll ended",
        ]
        assert all(sign.good for sign in signs)
        scene.running.pulses.expect("courier", -1)
        late = await asyncio.to_thread(signs_of_life, settings)
        assert [sign.good for sign in late] == [True, False, True, True]
    with pytest.raises(NobodyAnswersError, match="is it running"):
        ask(settings.database)


async def test_each_part_that_goes_on_without_end_has_a_supervisor(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        assert {"courier", "updates", "scheduler"} <= set(scene.running.house.names)
