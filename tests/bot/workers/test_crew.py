"""Workers: what they are given comes back, and who exceeds a limit is killed alone."""

import asyncio
import os
import signal
import threading

import pytest

from bot.workers import crew as crew_module
from bot.workers.crew import Crew
from bot.workers.limits import InProcess, Limits, Workers, WorkKilled
from tests.bot.workers import jobs
from watchers.errors import PageRefused, Reason

pytestmark = pytest.mark.asyncio
SMALL = Limits(cpu_seconds=1, megabytes=150)


@pytest.mark.parametrize("work", [jobs.double, jobs.refuse])
async def test_both_ways_of_working_give_the_same_and_raise_the_same(work: object) -> None:
    async def outcome(workers: Workers) -> tuple[str, str]:
        try:
            given = (21,) if work is jobs.double else ()
            return "gave", str(await workers.run(SMALL, work, *given))  # type: ignore[arg-type]
        except PageRefused as refused:
            return refused.reason, refused.detail

    async with Crew.open(1) as crew:
        assert await outcome(crew) == await outcome(InProcess())


async def test_work_is_done_elsewhere_and_by_the_same_worker_again() -> None:
    async with Crew.open(1) as crew:
        first, second = await crew.run(SMALL, jobs.pid), await crew.run(SMALL, jobs.pid)
    assert first == second != os.getpid()


async def test_a_worker_holds_no_token(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(crew_module.SECRET, "123:token")
    async with Crew.open(1) as crew:
        assert await crew.run(SMALL, jobs.variable, crew_module.SECRET) is None
        assert await crew.run(SMALL, jobs.variable, "PATH") == os.environ["PATH"]


async def test_who_exceeds_a_limit_is_killed_with_the_reason_and_the_next_is_served() -> None:
    async with Crew.open(1) as crew:
        for work, reason in (
            (jobs.spin, Reason.TOOK_TOO_LONG),
            (jobs.eat, Reason.TOOK_TOO_MUCH_MEMORY),
            (jobs.die, Reason.READER_DIED),
        ):
            with pytest.raises(WorkKilled) as killed:
                await crew.run(SMALL, work)
            assert killed.value.reason == reason
            assert await crew.run(SMALL, jobs.double, 2) == 4


async def test_time_is_counted_anew_for_each_piece_of_work() -> None:
    async with Crew.open(1) as crew:
        workers = {await crew.run(Limits(cpu_seconds=1, megabytes=150), jobs.compute, 0.7) for _ in range(4)}
    assert len(workers) == 1


async def test_work_that_neither_ends_nor_computes_is_ended_by_the_clock() -> None:
    async with Crew.open(1) as crew:
        with pytest.raises(WorkKilled) as killed:
            await crew.run(Limits(cpu_seconds=1, megabytes=150, wall_seconds=0.5), jobs.hang)
    assert killed.value.reason == Reason.TOOK_TOO_LONG


async def test_a_crew_goes_home_though_one_is_at_work() -> None:
    async with Crew.open(1) as crew:
        worker = await crew.run(SMALL, jobs.pid)
        at_work = asyncio.create_task(crew.run(SMALL, jobs.hang))
        await asyncio.sleep(0)
    await asyncio.wait([at_work])
    assert at_work.cancelled()
    with pytest.raises(ProcessLookupError):
        os.kill(worker, signal.SIG_DFL)


async def test_workers_begin_in_a_thread_while_the_event_loop_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    threads: list[int] = []
    begun = crew_module._begun

    def noted(limits: Limits, workers: int) -> object:
        threads.append(threading.get_ident())
        return begun(limits, workers)

    monkeypatch.setattr(crew_module, "_begun", noted)
    async with Crew.open(1) as crew:
        assert await asyncio.gather(*(crew.run(SMALL, jobs.double, number) for number in range(3))) == [0, 2, 4]
    assert len(threads) == 1
    assert threads[0] != threading.get_ident()
