"""Whoever holds the event loop is named."""

import asyncio
import threading

import pytest

from bot.holding import Watch


@pytest.mark.asyncio
async def test_a_held_loop_is_told_with_the_place(caplog: pytest.LogCaptureFixture) -> None:
    told = threading.Event()

    class Telling(Watch):
        def _tell(self, seconds: float, where: str) -> None:
            super()._tell(seconds, where)
            told.set()

        def _place(self) -> str:
            try:
                return super()._place()
            finally:
                noticed.set()

    noticed = threading.Event()
    watch = Telling(asyncio.get_running_loop(), limit=0.01)
    watch.start()

    def hold() -> None:
        noticed.wait()

    hold()
    await asyncio.to_thread(told.wait)
    watch.stop()
    await asyncio.to_thread(watch.join)
    assert "event loop held ms=" in caplog.text
    assert "hold" in caplog.text.partition(" at=")[2]
    assert watch.longest >= 0.01


@pytest.mark.asyncio
async def test_a_loop_that_answers_is_left_in_peace(caplog: pytest.LogCaptureFixture) -> None:
    watch = Watch(asyncio.get_running_loop(), limit=60)
    watch.start()
    await asyncio.sleep(0)
    watch.stop()
    await asyncio.to_thread(watch.join)
    assert caplog.text == ""
