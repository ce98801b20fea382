"""Starting and stopping the whole bot."""

import asyncio
from pathlib import Path

import pytest

from bot.preview.stand_in import Fault, FaultKind
from tests.stage import PATIENCE, stage

pytestmark = pytest.mark.asyncio
HOURS = 3600.0


async def test_a_stop_waits_neither_for_a_long_poll_nor_for_menus(tmp_path: Path) -> None:
    async with asyncio.timeout(PATIENCE):
        async with stage(tmp_path) as scene:
            for method in ("setMyCommands", "getMyName"):
                scene.api.faults.add(Fault(FaultKind.SLOW, method=method, seconds=HOURS))
            await scene.until(lambda: not scene.api.faults.waiting)
