"""What a chat wants to hear of, when, and how loudly: /settings, digests, quiet hours."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.preview.stand_in import Fault, FaultKind, Json, too_many
from storage import chats, outbox
from storage.chats import Chat
from storage.hours import Mode, is_quiet, next_digest
from tests.stage import Stage, buttons, stage, told
from watchers.depositary.model import ActionKind, Event, EventKind
from watchers.depositary.topics import Topic, topic_of

NOON = datetime(2026, 3, 4, 8, tzinfo=UTC)
"""A Wednesday, noon in Baku."""


@pytest.mark.parametrize(
    ("mode", "hour", "expected"),
    [
        (Mode.DAILY, 13, datetime(2026, 3, 4, 9, tzinfo=UTC)),
        (Mode.DAILY, 12, datetime(2026, 3, 5, 8, tzinfo=UTC)),
        (Mode.DAILY, 0, datetime(2026, 3, 4, 20, tzinfo=UTC)),
        (Mode.WEEKLY, 9, datetime(2026, 3, 9, 5, tzinfo=UTC)),
    ],
)
def test_the_next_digest_is_due_in_the_chats_own_zone(mode: Mode, hour: int, expected: datetime) -> None:
    assert next_digest(NOON, "Asia/Baku", mode, hour) == expected


def test_a_weekly_digest_on_a_monday_before_its_hour_is_due_that_day() -> None:
    assert next_digest(datetime(2026, 3, 9, 3, tzinfo=UTC), "Asia/Baku", Mode.WEEKLY, 9).day == 9


@pytest.mark.parametrize(
    ("hour_in_utc", "quiet", "silent"),
    [
        (8, None, False),
        (19, (23, 8), True),
        (18, (23, 8), False),
        (3, (23, 8), True),
        (4, (23, 8), False),
        (20, (0, 9), True),
        (5, (0, 9), False),
    ],
)
def test_quiet_hours_go_over_midnight(hour_in_utc: int, quiet: tuple[int, int] | None, silent: bool) -> None:  # noqa: FBT001
    assert is_quiet(datetime(2026, 3, 4, hour_in_utc, tzinfo=UTC), "Asia/Baku", quiet) is silent


def test_every_kind_of_event_has_its_topic_and_a_correction_that_of_what_it_corrects() -> None:
    def about(kind: str, action: str | None = None) -> Topic | None:
        return topic_of(Event("XVIII-16", kind, "Azerbaijan", "AZE", None, "key", action=action))

    assert about(ActionKind.SIGNATURE) is Topic.SIGNATURES
    assert about(ActionKind.ACCESSION) is Topic.INSTRUMENTS
    assert about(EventKind.DECLARATION) is Topic.RESERVATIONS
    assert about(EventKind.DATE_CORRECTED, "signature") is Topic.SIGNATURES
    assert about(EventKind.REMOVED, "reservation") is Topic.RESERVATIONS
    assert about(EventKind.RENAMED) is None
    without = {kind for kind in (*ActionKind, *EventKind) if about(kind) is None}
    assert without == {"date_corrected", "kind_corrected", "renamed", "text_corrected", "removed", "restored"}


async def pressed(scene: Stage, post: Json, *labels: str) -> Json:
    for label in labels:
        await scene.press(scene.room, post, label)
    return post


async def settings_of(scene: Stage) -> Chat:
    chat = await scene.running.services.database.read(lambda c: chats.find_chat(c, (101, 0)))
    assert chat is not None
    return chat


@pytest.mark.asyncio
async def test_one_message_edits_itself_through_all_settings(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        page = await scene.say("/settings")
        assert [text for text, _ in buttons(page)] == [
            "🌐 Language: English",
            "📜 Treaties: 0",
            "🔔 Topics: 8 of 8",
            "👥 All participants",
            "⚡ At once",
            "🔊 With sound at any hour",
            "🕑 Time zone: Baku",
            "🖼 Pictures: on",
        ]
        posts = len(scene.room.posts)
        await pressed(scene, page, "Topics", "✅ Press", "✅ Objections", "‹ Back")
        assert "Topics: 6 of 8" in buttons(page)[2][0]
        await pressed(scene, page, "At once", "On Mondays, 18:00")
        await pressed(scene, page, "With sound", "23:00–08:00", "Days without news: stay silent")
        await pressed(scene, page, "Treaties", "▫️ XVIII-16", "‹ Back", "Pictures: on", "Time zone", "Vienna")
        await pressed(scene, page, "All participants", "🇦🇿 Azerbaijan", "🇧🇾 Belarus", "✅ 🇧🇾 Belarus", "‹ Back")
        await pressed(scene, page, "Language", "Türkçe")
        assert [text for text, _ in buttons(page)] == [
            "🌐 Dil: Türkçe",
            "📜 Antlaşmalar: 1",
            "🔔 Konular: 6 / 8",
            "👥 Ülkeler: 1",
            "📬 Pazartesileri, 18:00",
            "📭 Haber olmayan günler: bildir",
            "🌙 Sessiz 23:00–08:00",
            "🕑 Saat dilimi: Viyana",
            "🖼 Görseller: kapalı",
        ]
        chat = await settings_of(scene)
        assert (chat.muted, chat.mode, chat.digest_hour, chat.quiet) == (
            frozenset({"press", "objections"}),
            Mode.WEEKLY,
            18,
            (23, 8),
        )
        assert (chat.time_zone, chat.pictures, chat.participants) == ("Europe/Vienna", False, frozenset({"AZE"}))
        assert len(scene.room.posts) == posts


@pytest.mark.asyncio
async def test_a_stale_or_strange_press_does_no_harm(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        page = await scene.say("/settings")
        for data in (
            "set|topics|press|0",
            "set|topics|press|0",
            "set|topics|nonsense|0",
            "set|mode|daily|77",
            "set|x|y",
            "set|zone|Mars/Olympus",
            "set|who|ZZZ|1|0",
            "set|who|page|999",
            "set|treaties|XVIII-999|1",
        ):
            query = scene.world.press(scene.room, page["message_id"], data, scene.person)
            await scene.until(lambda query=query: query not in scene.world.queries)  # type: ignore[misc]
        chat = await settings_of(scene)
        assert (chat.muted, chat.mode) == (frozenset({"press"}), Mode.NOW)
        assert (chat.time_zone, chat.participants) == ("Asia/Baku", frozenset())
        assert await scene.running.services.database.read(lambda c: chats.subscriptions(c, (101, 0))) == []


@pytest.mark.asyncio
async def test_in_a_group_only_administrators_press(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        scene.world.set_bot(scene.group, "member", scene.person)
        await scene.answer(scene.group, 0)
        page = await scene.say("/settings", scene.group)
        await scene.press(scene.group, page, "At once", scene.member)
        assert "⚡ At once" in [text for text, _ in buttons(page)]
        await scene.press(scene.group, page, "At once", scene.person)
        assert any("Mondays" in text for text, _ in buttons(page))


@pytest.mark.asyncio
async def test_a_topic_left_out_is_not_told(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        await scene.say("/subscribe")
        await pressed(scene, await scene.say("/settings"), "Topics", "✅ Signatures")
        await scene.turn(3)
        await scene.delivered()
        news = [text for text in told(scene.room) if "UN Treaty Collection" in text]
        assert ["made a reservation" in text for text in news] == [True] * 4


@pytest.mark.asyncio
async def test_only_the_participants_chosen_are_told_and_what_concerns_all(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        await scene.say("/subscribe")
        await pressed(scene, await scene.say("/settings"), "All participants", "🇦🇿 Azerbaijan")
        await scene.turn(1)
        await scene.delivered()
        assert not any("Saudi Arabia" in text for text in told(scene.room))


@pytest.mark.asyncio
async def test_quiet_hours_ring_no_bell(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        await scene.say("/subscribe")
        await pressed(scene, await scene.say("/settings"), "With sound", "22:00–08:00")
        await scene.turn(1)  # midnight in Baku
        await scene.delivered()
        post = next(post for post in scene.room.posts if "Saudi Arabia" in post.get("text", ""))
        assert post["silent"]


@pytest.mark.asyncio
async def test_a_digest_gathers_what_came_and_is_silent_on_quiet_days(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        await scene.say("/subscribe")
        await pressed(scene, await scene.say("/settings"), "At once", "Once a day, 12:00")
        await scene.turn(1)
        assert not any("Saudi Arabia" in text for text in told(scene.room))
        await scene.turn(1)  # weeks later
        await scene.until(lambda: len(digests(scene)) == 1)
        await scene.turn(1)
        await scene.until(lambda: len(digests(scene)) == 2)
        first, second = digests(scene)
        assert first.startswith("📬 3 pieces of news\n\n📜 UN Convention against Cybercrime\n• 26 October 2025 · ")
        assert "Mauritius" not in first
        assert second.startswith("📬 One piece of news")
        assert "🇲🇺 Mauritius — signed" in second
        async with asyncio.timeout(20):
            while (await states(scene)) != {"pending": 4, "sent": 4}:  # the reservations wait for the next digest
                pass


def digests(scene: Stage) -> list[str]:
    return [text for text in told(scene.room) if text.startswith("📬")]


async def states(scene: Stage) -> dict[str, int]:
    return await scene.running.services.database.read(outbox.states)


@pytest.mark.asyncio
async def test_a_digest_telegram_delays_comes_once_and_whole(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        await scene.say("/subscribe")
        await pressed(scene, await scene.say("/settings"), "At once", "Once a day, 12:00")
        await scene.turn(1)
        scene.api.faults.add(Fault(FaultKind.ERROR, too_many(1), "sendMessage", 101))
        await scene.turn(1)
        await scene.until(lambda: len(digests(scene)) == 1)
        assert "3 pieces of news" in digests(scene)[0]
        assert scene.world.tally.duplicates == 0
