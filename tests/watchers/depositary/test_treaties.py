"""Any treaty: found in the MTDSG's list, followed with the operator's leave, polled only while followed."""

from pathlib import Path

import pytest

from bot.config import OtherTreaties, SettingsWrongError, load_settings
from bot.messages.paging import Pages, page_buttons
from bot.polling.watchlist import place_in_hour
from tests.stage import buttons, stage, told
from watchers.addresses import looks_like_number
from watchers.depositary.treaties import WITHOUT_TABLE, find_treaties, listed


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("cybercrime", "XVIII-16"),
        ("xviii-14", "XVIII-14"),
        ("corruption", "XVIII-14"),
        ("law of the sea", "XXI-6"),
        ("organized crme", "XVIII-12"),
        ("Genocide", "IV-1"),
        ("zzzz", None),
        ("", None),
    ],
)
def test_a_treaty_is_found_by_number_or_words(query: str, first: str | None) -> None:
    found = find_treaties(query)
    assert (found[0].number if found else None) == first


def test_the_list_is_whole_and_its_numbers_are_numbers() -> None:
    assert len(listed()) == 407
    assert [number for number in listed() if not looks_like_number(number)] == []
    assert listed()["XVIII-14"].name == "United Nations Convention against Corruption"


def test_pages_turn_within_their_ends() -> None:
    pages = Pages(range(14), 6)
    assert (pages.count, list(pages.at(2)), list(pages.at(99)), list(pages.at(-1))) == (
        3,
        [12, 13],
        [12, 13],
        list(range(6)),
    )
    assert page_buttons(pages, 1, "x") == [[("‹", "x|0"), ("2/3", "x|1"), ("›", "x|2")]]
    assert page_buttons(Pages(range(3), 6), 0, "x") == []


def test_polls_are_spread_over_the_hour() -> None:
    minutes = {int(place_in_hour(number).total_seconds() // 600) for number in listed()}
    assert minutes == set(range(6))


@pytest.mark.asyncio
async def test_on_request_the_operator_decides_and_the_chat_hears(tmp_path: Path) -> None:
    async with stage(tmp_path, operators=(102,)) as scene:
        operator = scene.world.rooms[102]
        await scene.say("/start", operator, scene.member)
        found = await scene.say("/treaties corruption")
        assert "United Nations Convention against Corruption" in found["text"]
        await scene.press(scene.room, found, "XVIII-14")
        await scene.until(lambda: any("izləmək istəyir" in text for text in told(operator)))
        assert any("The operator has been asked" in text for text in told(scene.room))
        wish = next(post for post in operator.posts if "izləmək istəyir" in post.get("text", ""))
        await scene.running.sync()
        assert "XVIII-14" not in scene.running.watchlist
        await scene.press(operator, wish, "İcazə ver", scene.member)
        await scene.until(lambda: any("This chat follows" in text for text in told(scene.room)))
        await scene.running.sync()
        assert "XVIII-14" in scene.running.watchlist
        assert scene.running.scheduler.get_job("xml XVIII-14") is not None
        await scene.say("/unsubscribe XVIII-14")
        await scene.running.sync()
        assert scene.running.scheduler.get_job("xml XVIII-14") is None
        assert "XVIII-14" not in scene.running.watchlist


@pytest.mark.asyncio
async def test_nobody_else_decides(tmp_path: Path) -> None:
    async with stage(tmp_path, operators=(102,)) as scene:
        await scene.say("/start", scene.world.rooms[102], scene.member)
        await scene.say("/subscribe XVIII-14")
        found = await scene.say("/treaties corruption")
        query = scene.world.press(scene.room, found["message_id"], "wish|yes|XVIII-14", scene.person)
        await scene.until(lambda: query not in scene.world.queries)
        assert scene.world.toasts[-1]["text"] == "Only the bot's operator can do this."
        await scene.running.sync()
        assert "XVIII-14" not in scene.running.watchlist


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("policy", "answer"),
    [(OtherTreaties.ALL, "This chat follows"), (OtherTreaties.NONE, "I do not watch “XVIII-14”")],
)
async def test_all_or_none_need_no_asking(tmp_path: Path, policy: OtherTreaties, answer: str) -> None:
    async with stage(tmp_path, other_treaties=policy) as scene:
        assert answer in (await scene.say("/subscribe XVIII-14"))["text"]


@pytest.mark.parametrize("number", sorted(WITHOUT_TABLE))
def test_a_page_without_a_table_is_no_setting(number: str) -> None:
    with pytest.raises(SettingsWrongError, match=f"the page of {number} has no table of participants; leave it out"):
        load_settings(treaties=("XVIII-16", number))


@pytest.mark.asyncio
async def test_who_wants_to_follow_a_page_without_a_table_is_told_so(tmp_path: Path) -> None:
    async with stage(tmp_path, other_treaties=OtherTreaties.ALL) as scene:
        for number in ("I-2", "I-3", "X-1-a"):
            assert "has no table of States" in (await scene.say(f"/subscribe {number}"))["text"]


@pytest.mark.asyncio
async def test_many_finds_come_by_pages(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        found = await scene.say("/treaties protocol")
        first = found["text"]
        await scene.press(scene.room, found, "›")
        await scene.until(lambda: found["text"] != first)
        assert any(text.startswith("2/") for text, _ in buttons(found))
