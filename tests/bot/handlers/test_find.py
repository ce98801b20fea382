"""/find and bare words: one answer with buttons, and kind words for what is no search."""

from pathlib import Path

import pytest

from bot.config import LANGUAGES
from bot.language.i18n import say
from bot.language.markup import plain_text
from bot.language.names import participant_name
from tests.stage import buttons, stage
from watchers.depositary.treaties import find_treaties, listed, named_treaties
from watchers.participants import table

pytestmark = pytest.mark.asyncio


async def test_a_name_gives_its_steps_and_buttons_to_the_rest(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        await scene.turn(3)
        answer = await scene.say("Azerbaijan")
        assert answer["text"].startswith("🇦🇿 Azerbaijan\n")
        assert (await scene.say("/find Azerbaijan"))["text"] == answer["text"]
        assert (await scene.say("/find"))["text"] == plain_text(say("en", "find-usage"))


@pytest.mark.parametrize("text", ["salam", "thanks", "спасибо", "nasılsın", "🙂", "what is it?", "ghbdtn"])
async def test_everyday_words_are_answered_kindly_with_what_one_can_ask(tmp_path: Path, text: str) -> None:
    async with stage(tmp_path) as scene:
        answer = await scene.say(text)
        assert plain_text(say("en", "find-can")) in answer["text"]
        assert buttons(answer) == []
        named = answer["text"].replace(plain_text(say("en", "find-can")), "")
        assert not any(participant_name(code, known.english, "en") in named for code, known in table().items())


async def test_three_thousand_letters_are_answered_with_how_many_are_read(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        assert (await scene.say("a" * 3000))["text"].startswith("That is too long")


async def test_a_mistyped_name_is_a_question_and_its_button_the_answer(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        await scene.turn(1)
        for text in ("Frnace", "Ahfywbz", "Has France signed?"):
            question = await scene.say(text)
            assert "Which one do you mean?" in question["text"]
            assert [label for label, _ in buttons(question)][:1] == ["🇫🇷 France"]
        await scene.press(scene.room, question, "France")
        shown = next(post for post in scene.room.posts if post["message_id"] == question["message_id"])
        assert shown["text"].startswith("🇫🇷 France\n")


async def test_a_word_of_a_treaty_gives_treaties_and_statements(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        await scene.turn(3)
        answer = await scene.say("kibercinayətkarlıq")
        assert [data for _, data in buttons(answer)][:1] == ["look|treaty|XVIII-16"]
        await scene.press(scene.room, answer, "XVIII-16")
        assert "Signatories" in scene.room.posts[-1]["text"]
        corruption = await scene.say("corruption")
        assert any(data == "look|treaty|XVIII-14" for _, data in buttons(corruption))
        await scene.press(scene.room, corruption, "XVIII-14")
        assert "United Nations Convention against Corruption" in scene.room.posts[-1]["text"]
        assert "XVIII-16" in (await scene.say("XVIII-16"))["text"]


@pytest.mark.parametrize("words", ["qeyd-şərt", "оговорка", "çekince", "réserve", "reserva", "تحفظ", "保留"])
async def test_reservations_are_found_by_what_they_are_called(tmp_path: Path, words: str) -> None:
    async with stage(tmp_path) as scene:
        await scene.turn(3)
        assert "reservation" in (await scene.say(f"/search {words}"))["text"].split("\n", 1)[1]


async def test_words_are_shown_by_their_button(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        await scene.turn(3)
        answer = await scene.say("reservations")
        await scene.press(scene.room, answer, "statements and reports")
        assert scene.room.posts[-1]["text"].startswith("🔎 reservations")


async def test_paris_is_the_paris_agreement_before_what_was_made_in_paris() -> None:
    assert find_treaties("Paris")[0].number == "XXVII-7-d"
    assert named_treaties("Paris")[0].number == "XXVII-7-d"
    assert named_treaties("treaty of the") == []
    assert named_treaties("xviii-16") == [listed()["XVIII-16"]]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_one_can_ask_fits_a_phone(language: str) -> None:
    assert len(plain_text(say(language, "find-can"))) < 320
