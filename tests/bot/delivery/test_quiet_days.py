"""A digest on a quiet day: only for those who asked, once, and only where there was nothing to tell."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.delivery.quiet_days import QuietDays
from bot.preview.stand_in import Fault, FaultKind, too_many
from storage import chats, notices, outbox
from storage.hours import Mode, last_digest, next_digest
from tests.stage import Stage, stage, told

NINE = datetime(2026, 3, 4, 5, tzinfo=UTC)
"""A Wednesday, nine o'clock in Baku."""


@pytest.mark.parametrize(
    ("now", "mode", "expected"),
    [
        (NINE, Mode.DAILY, NINE),
        (NINE - timedelta(minutes=1), Mode.DAILY, NINE - timedelta(days=1)),
        (NINE, Mode.WEEKLY, NINE - timedelta(days=2)),
        (datetime(2026, 3, 2, 4, 59, tzinfo=UTC), Mode.WEEKLY, datetime(2026, 2, 23, 5, tzinfo=UTC)),
    ],
)
def test_the_last_moment_of_a_digest(now: datetime, mode: Mode, expected: datetime) -> None:
    assert last_digest(now, "Asia/Baku", mode, 9) == expected
    assert next_digest(expected, "Asia/Baku", mode, 9) > now


async def round_at(scene: Stage, now: datetime) -> int:
    services = scene.running.services
    return await QuietDays(services.database, lambda: now, services.hurry.deliver).run()


async def asks_for_quiet_days(scene: Stage, mode: Mode = Mode.DAILY) -> None:
    await scene.say("/subscribe")
    database = scene.running.services.database
    chat = await database.read(lambda c: chats.find_chat(c, (101, 0)))
    assert chat is not None
    wanted = chats.Put({"mode": mode, "digest_hour": 9, "quiet_days": 1})
    await database.write(lambda c: chats.change(c, chat, wanted, NINE))


@pytest.mark.asyncio
async def test_nothing_new_is_said_once_a_day_from_the_next_moment_on(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        await asks_for_quiet_days(scene)
        day = timedelta(days=1)
        assert [await round_at(scene, NINE + hour) for hour in (timedelta(), timedelta(hours=1))] == [0, 0]
        assert [await round_at(scene, NINE + day), await round_at(scene, NINE + day)] == [1, 0]
        assert await round_at(scene, NINE + 2 * day + timedelta(hours=4)) == 0
        await scene.delivered()
        said = [text for text in told(scene.room) if "Nothing new" in text]
        assert len(said) == 1
        assert "UN Convention against Cybercrime" in said[0]
        assert "0 of 40 instruments" in said[0]


@pytest.mark.asyncio
async def test_who_did_not_ask_hears_nothing(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        await asks_for_quiet_days(scene, Mode.NOW)
        assert [await round_at(scene, NINE), await round_at(scene, NINE + timedelta(days=1))] == [0, 0]


@pytest.mark.asyncio
async def test_a_day_with_news_is_no_quiet_day(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        await asks_for_quiet_days(scene)
        await scene.turn(1)
        due = next_digest(scene.source.now(), "Asia/Baku", Mode.DAILY, 9)
        assert await round_at(scene, due - timedelta(days=1)) == 0
        assert await round_at(scene, due) == 0


@pytest.mark.asyncio
async def test_what_telegram_did_not_take_is_tried_again_and_comes_once(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        await asks_for_quiet_days(scene)
        await round_at(scene, NINE)
        scene.api.faults.add(Fault(FaultKind.ERROR, too_many(1), "sendMessage", 101))
        after = NINE + timedelta(days=1)
        assert [await round_at(scene, after), await round_at(scene, after)] == [1, 0]
        await scene.delivered()
        assert sum("Nothing new" in text for text in told(scene.room)) == 1


@pytest.mark.asyncio
async def test_nothing_new_that_waited_too_long_is_not_worth_a_message(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        await asks_for_quiet_days(scene)
        past = scene.source.now() - timedelta(days=1)
        key = {"until": int(past.timestamp())}
        database = scene.running.services.database
        await database.write(
            lambda c: notices.queue(c, "q", notices.NoticeKind.QUIET_DAY, key, [(101, 0)], outbox.DIGEST, past)
        )
        scene.running.services.hurry.deliver()
        await scene.delivered()
        assert await database.read(outbox.states) == {"withdrawn": 1}
        assert not any("Nothing new" in text for text in told(scene.room))
