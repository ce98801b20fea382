"""Every command, as people use it: the real bot over a real socket."""

from pathlib import Path

import pytest

from bot.language.i18n import say
from bot.preview.stand_in import Room
from storage import chats
from tests.stage import buttons, stage, told

pytestmark = pytest.mark.asyncio


async def test_start_greets_in_the_persons_language_and_one_tap_subscribes(tmp_path: Path) -> None:
    async with stage(tmp_path, language="az") as scene:
        greeting = await scene.say("/start")
        assert greeting["text"].startswith("treatywatch: BMT-nin müqavilə haqqında qeydə aldıqları")
        await scene.press(scene.room, greeting, "🔔")
        assert "İzlənilir:" in greeting_now(scene.room, greeting)
        await scene.turn()
        await scene.delivered()
        assert [text.split("\n")[0] for text in told(scene.room)[1:]] == [
            "🇲🇱 Mali — imzaladı",
            "🇷🇼 Ruanda — imzaladı",
            "🇸🇦 Səudiyyə Ərəbistanı — imzaladı",
        ]


def greeting_now(room: Room, post: dict[str, object]) -> str:
    found = room.post(int(str(post["message_id"])))
    assert found is not None
    return str(found["text"])


async def test_a_persons_telegram_language_that_we_do_not_speak_becomes_azerbaijani(tmp_path: Path) -> None:
    async with stage(tmp_path, language="ka") as scene:
        assert (await scene.say("/help"))["text"].startswith("Əmrlər")


async def test_status_tells_numbers_road_window_and_source(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        await scene.turn(2)
        text = (await scene.say("/status"))["text"]
        for part in (
            "UN Convention against Cybercrime · XVIII-16",
            "Signatories: 73",
            "40 more instruments",
            "▱▱▱▱▱▱▱▱▱▱▱▱ 0 of 40",
            "Open for signature until 31 December 2026: 406 days left",
            "🇲🇺 Mauritius — signed",
            "as at 20 November 2025, 18:15",
            "Last read successfully: 20 November 2025, 18:",
        ):
            assert part in text


async def test_status_of_a_participant_and_of_a_treaty_not_watched(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        assert "✍️ 25 October 2025 — signature" in (await scene.say("/status XVIII-16 azerbaycan"))["text"]
        assert "I watch: XVIII-16" in (await scene.say("/status XVI-1"))["text"]


async def test_latest_is_empty_at_first_and_then_newest_first(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        assert "Nothing new" in (await scene.say("/latest"))["text"]
        await scene.turn(2)
        lines = (await scene.say("/latest"))["text"].splitlines()
        assert lines[2] == "• 19 November 2025 · 🇲🇺 Mauritius — signed"


@pytest.mark.parametrize("name", ["Azerbaijan", "Азербайджан", "Azerbaycan", "azərbaycan", "Azerbajian", "AZE"])
async def test_a_participant_is_found_in_any_language_and_mistyped(tmp_path: Path, name: str) -> None:
    async with stage(tmp_path) as scene:
        await scene.turn(3)
        text = (await scene.say(f"/participant {name}"))["text"]
        assert text.startswith("🇦🇿 Azerbaijan")
        assert [f"Articles: {one}" in text for one in ("7(2)", "9(2)", "11(3)", "63(3)")] == [True] * 4


async def test_an_ambiguous_name_offers_buttons(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        offer = await scene.say("/participant Korea")
        assert "Which one" in offer["text"]
        assert len(buttons(offer)) > 1
        await scene.press(scene.room, offer, "Democratic People's Republic of Korea")
        assert "✍️ 25 October 2025 — signature" in greeting_now(scene.room, offer)


async def test_bad_arguments_get_the_right_form(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        assert "/participant Azerbaijan" in (await scene.say("/participant"))["text"]
        assert "“zzzzqq”" in (await scene.say("/participant zzzzqq"))["text"]
        assert "/help lists all" in (await scene.say("/nonsense"))["text"]
        assert "&" not in (await scene.say("/participant <b>x"))["text"].replace("<b>x", "")
        assert "I watch: XVIII-16" in (await scene.say("/subscribe whatever"))["text"]


async def test_a_bare_name_in_private_is_looked_up(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        assert (await scene.say("Hanoi? Viet Nam"))["text"]
        assert (await scene.say("vyetnam"))["text"].startswith("🇻🇳 Viet Nam")


async def test_reservations_of_all_and_of_one(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        assert "No reservations" in (await scene.say("/reservations"))["text"]
        await scene.turn(3)
        authors = await scene.say("/reservations")
        assert [text for text, _ in buttons(authors)] == ["🇦🇿 Azerbaijan · 4"]
        await scene.press(scene.room, authors, "Azerbaijan")
        assert [text for text, _ in buttons(authors)][:2] == ["1 · § 7(2)", "2 · § 9(2)"]
        await scene.press(scene.room, authors, "§ 9(2)")
        assert authors["text"].startswith("🇦🇿 Azerbaijan — reservation")
        assert authors["text"].endswith("🔗 UN Treaty Collection")
        await scene.press(scene.room, authors, "‹ Back")
        assert "Which article" in authors["text"]
        await scene.press(scene.room, authors, "‹ Back")
        assert "Whose text" in authors["text"]
        assert "Articles: 7(2)" in (await scene.say("/reservations Азербайджан"))["text"]
        assert "Peru: no reservations" in (await scene.say("/reservations Peru"))["text"]


async def test_subscribing_listing_and_unsubscribing(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        assert "follows nothing" in (await scene.say("/subscriptions"))["text"]
        assert "This chat follows" in (await scene.say("/subscribe"))["text"]
        assert "already follows" in (await scene.say("/subscribe xviii-16"))["text"]
        listed = await scene.say("/subscriptions")
        assert "UN Convention against Cybercrime · XVIII-16" in listed["text"]
        await scene.press(scene.room, listed, "🔕")
        assert "no longer follows" in greeting_now(scene.room, listed)
        assert "does not follow" in (await scene.say("/unsubscribe"))["text"]


async def test_the_language_changes_by_button_and_stays(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        offer = await scene.say("/language")
        assert [text for text, _ in buttons(offer)] == [
            "English",
            "\u200fالعربية · Arabic",
            "Azərbaycan dili · Azerbaijani",
            "中文 · Chinese",
            "Français · French",
            "Русский · Russian",
            "Español · Spanish",
            "Türkçe · Turkish",
        ]
        await scene.press(scene.room, offer, "Русский")
        assert (await scene.say("/help"))["text"].startswith("Команды")
        assert (await scene.say("/language tr"))["text"] == str(say("tr", "language-set"))


async def test_forget_asks_and_erases(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        await scene.say("/subscribe")
        question = await scene.say("/forget")
        await scene.press(scene.room, question, "Keep")
        assert "Nothing was erased" in greeting_now(scene.room, question)
        question = await scene.say("/forget")
        await scene.press(scene.room, question, "Erase")
        stored = await scene.running.services.database.read(
            lambda c: chats.find_chat(c, scene.room.chat()["id"] and (101, 0))
        )
        assert stored is None


async def test_about_says_what_recorded_means_without_a_link_preview(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        assert "What “recorded” means" in (await scene.say("/about"))["text"]
        sent = [values for method, values in scene.api.calls if method == "sendMessage"]
        assert all('"is_disabled": true' in str(values["link_preview_options"]) for values in sent)


async def test_menus_are_registered_for_every_scope_and_language(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        await scene.until(lambda: len(scene.world.commands) == 15)
        private = scene.world.commands["all_private_chats", "az"]
        group = {command["command"] for command in scene.world.commands["all_group_chats", "ru"]}
        assert {"command": "status", "description": "Müqavilənin vəziyyəti"} in private
        assert "forget" in {command["command"] for command in private}
        assert "forget" not in group
