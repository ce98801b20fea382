"""Deep links: what they say, what they do, and the button that passes them on."""

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from bot.botapi.links import Deed, Link, address_of, read_link, share_address
from storage import chats
from tests.stage import buttons, stage, told
from watchers.participants import table


@pytest.mark.parametrize(
    "link",
    [
        Link(Deed.OPEN, "XVIII-16"),
        Link(Deed.OPEN, "XXVII-7-d", "AZE", "ru"),
        Link(Deed.FOLLOW, "XVIII-16", language="az"),
        Link(Deed.OPEN, "XI-B-16-100", max(table(), key=len), "az"),
    ],
)
def test_a_payload_says_all_and_fits(link: Link) -> None:
    assert read_link(link.payload) == link
    assert len(link.payload) <= 64
    assert link.payload.replace("_", "").replace("-", "").isalnum()


@pytest.mark.parametrize(
    "payload",
    ["", "o", "x_XVIII-16", "o_nonsense", "o_XVIII-16_ATL", "o_XVIII-16_AZE_CUB", "o_XVIII-16_AZE_xx", "o_" * 40],
)
def test_what_is_no_link_is_none(payload: str) -> None:
    assert read_link(payload) is None


def test_the_share_window_gets_the_whole_address() -> None:
    link = Link(Deed.OPEN, "XVIII-16", "AZE")
    query = parse_qs(urlsplit(share_address(link, "some_bot")).query)
    assert query["url"] == [address_of(link, "some_bot")] == ["https://t.me/some_bot?start=o_XVIII-16_AZE"]


@pytest.mark.asyncio
async def test_a_link_opens_a_participant_in_a_language_and_news_pass_one_on(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        opened = await scene.say("/start o_XVIII-16_AZE_tr")
        assert opened["text"].startswith("🇦🇿 Azerbaycan\n📜 Siber Suçlara Karşı BM Sözleşmesi")
        await scene.press(scene.room, opened, "Takip et")
        await scene.turn(1)
        await scene.delivered()
        post = next(post for post in scene.room.posts if "Suudi Arabistan" in post["text"])
        ((key,),) = post["reply_markup"]["inline_keyboard"]
        assert key["text"] == "↗️ Paylaş"
        shared = parse_qs(urlsplit(key["url"]).query)["url"][0]
        assert shared.endswith("?start=o_XVIII-16_SAU")


@pytest.mark.asyncio
async def test_a_link_follows_and_one_that_is_no_treatys_only_greets(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        assert "follows: UN Convention" in (await scene.say("/start f_XVIII-16"))["text"]
        assert "already follows" in (await scene.say("/start f_XVIII-16_ru"))["text"]
        assert "treatywatch:" in (await scene.say("/start o_XXVII-99"))["text"]
        assert "I watch: XVIII-16" in (await scene.say("/start o_XXVII-7-d"))["text"]
        assert "Signatories: 69" in (await scene.say("/start o_XVIII-16"))["text"]


@pytest.mark.asyncio
async def test_in_a_group_a_link_follows_only_for_its_administrators(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        scene.world.set_bot(scene.group, "member", scene.person)
        await scene.answer(scene.group, 0)
        name = scene.running.bot.bot.username
        refused = await scene.say(f"/start@{name} f_XVIII-16", scene.group, scene.member)
        assert "administrators" in refused["text"]
        await scene.say(f"/start@{name} f_XVIII-16", scene.group, scene.person)
        followed = await scene.running.services.database.read(lambda c: chats.subscriptions(c, (-201, 0)))
        assert followed == ["XVIII-16"]


@pytest.mark.asyncio
async def test_answers_carry_the_button_and_privacy_fits_a_glance(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        for words in ("/status", "/participant Azerbaijan"):
            post = await scene.say(words)
            assert post["reply_markup"]["inline_keyboard"][-1][0]["text"] == "↗️ Share"
        text = (await scene.say("/privacy"))["text"]
        assert text.count("\n") <= 7
        assert "/forget" in text
        assert buttons(scene.room.posts[-1]) == []
        assert told(scene.room)[-1] == text


@pytest.mark.asyncio
async def test_inline_offers_cards_and_the_pictures_telegram_has(tmp_path: Path) -> None:
    async with stage(tmp_path, language="az") as scene:
        query = scene.world.ask_inline(scene.person, "azər")
        await scene.until(lambda: query in scene.world.inline_answers)
        card = scene.world.inline_answers[query][0]
        assert card["title"] == "🇦🇿 Azərbaycan"
        post = scene.world.choose_inline(scene.room, scene.person, query, card["id"])
        assert "25 oktyabr 2025-ci il — imza" in post["text"]
        await scene.say("/map")
        empty = scene.world.ask_inline(scene.person, "")
        await scene.until(lambda: empty in scene.world.inline_answers)
        kinds = [one["type"] for one in scene.world.inline_answers[empty]]
        assert kinds == ["article", "photo"]


@pytest.mark.asyncio
async def test_the_greeting_in_private_leads_into_groups_and_channels(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        addresses = [data for _, data in buttons(await scene.say("/start"))]
        assert addresses[1:] == [
            "https://t.me/treatywatch_preview_bot?startgroup=f_XVIII-16",
            "https://t.me/treatywatch_preview_bot?startchannel&admin=post_messages+edit_messages+pin_messages",
        ]
        scene.world.set_bot(scene.group, "member", scene.person)
        await scene.answer(scene.group, 0)
        answer = await scene.say("/start f_XVIII-16", scene.group)
        assert "This chat follows" in answer["text"]
