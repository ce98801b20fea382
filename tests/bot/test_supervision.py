"""What ended is started again, later each time; what cannot be is said; a stop ends what would not."""

import asyncio
from collections.abc import Iterator

import pytest

from bot.supervision import (
    MOST_FAILURES,
    STEADY_SECONDS,
    CannotGoOn,
    Household,
    Pulses,
    Supervisor,
    end,
    pause_after,
    within,
)

pytestmark = pytest.mark.asyncio


class Life:
    """Work that ends in the ways and after the seconds it is told, on a clock of its own."""

    def __init__(self, *ways: tuple[float, Exception | None]) -> None:
        self.now = 0.0
        self.pauses: list[float] = []
        self._ways: Iterator[tuple[float, Exception | None]] = iter(ways)

    async def live(self) -> None:
        seconds, error = next(self._ways)
        self.now += seconds
        if error is not None:
            raise error

    async def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.now += seconds

    def supervisor(self, most: int | None = MOST_FAILURES) -> Supervisor:
        final = (PermissionError,)
        return Supervisor("clock", self.live, final, most, self.sleep, lambda: self.now)


REVOKED = (0.0, PermissionError("the key was taken away"))


async def test_what_ended_or_failed_is_started_again_later_each_time() -> None:
    life = Life((1, None), (1, OSError("no line")), (1, ValueError("odd")), REVOKED)
    with pytest.raises(CannotGoOn, match="the key was taken away"):
        await life.supervisor().run()
    assert life.pauses == [1, 2, 4]


async def test_what_ran_steadily_begins_its_count_anew() -> None:
    life = Life((1, OSError()), (STEADY_SECONDS, OSError()), (STEADY_SECONDS - 1, OSError()), REVOKED)
    with pytest.raises(CannotGoOn):
        await life.supervisor().run()
    assert life.pauses == [1, 1, 2]


async def test_after_too_many_failures_in_a_row_the_words_name_part_and_cause() -> None:
    life = Life(*[(1, OSError("disk on fire"))] * MOST_FAILURES)
    with pytest.raises(CannotGoOn, match=rf"the clock ended {MOST_FAILURES} times in a row \(OSError: disk on fire\)"):
        await life.supervisor().run()
    assert len(life.pauses) == MOST_FAILURES - 1


async def test_some_are_never_given_up() -> None:
    life = Life(*[(1, OSError())] * (3 * MOST_FAILURES), REVOKED)
    with pytest.raises(CannotGoOn, match="the key"):
        await life.supervisor(most=None).run()
    assert len(life.pauses) == 3 * MOST_FAILURES


async def test_an_end_that_was_asked_for_is_none_to_mend() -> None:
    life = Life((1, None))
    supervisor = life.supervisor()
    supervisor.stopping = True
    await supervisor.run()
    assert life.pauses == []


async def test_pauses_double_up_to_a_minute() -> None:
    assert [pause_after(failures) for failures in (1, 2, 3, 6, 7, 1000)] == [1, 2, 4, 32, 60, 60]


async def test_a_part_is_overdue_when_it_has_been_silent_for_longer_than_it_may() -> None:
    now = 100.0
    pulses = Pulses(lambda: now)
    pulses.expect("courier", 10)
    pulses.expect("updates", 20)
    now = 110.0
    assert pulses.overdue() == ()
    now = 111.0
    assert pulses.overdue() == ("courier",)
    pulses.beat("courier")
    assert (pulses.overdue(), pulses.ages()) == ((), {"courier": (0.0, 10), "updates": (11.0, 20)})


async def test_one_lost_part_ends_the_house() -> None:
    house = Household()
    house.keep(Supervisor("door", Life(REVOKED).live, (PermissionError,)))
    house.keep(Supervisor("clock", asyncio.Event().wait))  # type: ignore[arg-type]
    with pytest.raises(CannotGoOn, match="the key"):
        await house.watch()
    await house.dismiss()
    assert [part.done() for name in house.names if (part := house.part(name))] == [True, True]


async def stubborn() -> None:
    """Swallows two cancellations."""
    for _ in range(3):
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            continue


async def test_what_takes_too_long_is_cut_off_though_it_resists() -> None:
    assert not await within(0.0, stubborn(), "stubborn")
    assert await within(5.0, asyncio.sleep(0), "short")
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    await end(task, 0.0)
    assert task.done()
