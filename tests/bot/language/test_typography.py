"""Each language's spaces, marks, hours, order of names, places and zones."""

import pytest

from bot.config import LANGUAGES
from bot.language.alphabet import in_order
from bot.language.i18n import catalogue_text, language_name, say, show_date, show_hour, show_time
from bot.language.markup import plain_text
from bot.language.names import participant_name
from bot.language.places import show_place, show_zone
from bot.language.typography import run_of, runs_left, typeset
from bot.messages.event import event_words
from bot.messages.phrases import articles_line, headline
from bot.messages.settings import languages_of
from watchers.depositary.model import Event, EventKind
from watchers.depositary.treaties import listed
from watchers.participants import table

RIGHT, LEFT = "\u200f", "\u200e"


def test_french_sets_off_its_signs_with_spaces_that_do_not_break() -> None:
    assert typeset("fr", "a : « b » ; c ? d !") == "a\u00a0: «\u00a0b\u00a0»\u202f; c\u202f? d\u202f!"
    assert not any(f" {sign}" in catalogue_text("fr") for sign in ":;?!»")
    assert typeset("en", "a : b") == "a : b"


def test_chinese_has_its_own_full_width_signs() -> None:
    lines = [line.partition(" = ")[2] for line in catalogue_text("zh").splitlines()]
    bare = [
        line for line in lines if any(sign in line for sign in (", ", "; ", " – ", " — ")) and "/announce" not in line
    ]
    assert bare == []
    assert articles_line(["7(2)", "9"], "zh").endswith("：7(2)、9")
    assert headline("毛里求斯", "签署", "zh") == "毛里求斯：签署"


def test_articles_stand_in_the_order_of_reading_in_arabic() -> None:
    assert f"{RIGHT}\u20667(2)\u2069، \u20669\u2069" in articles_line(["7(2)", "9"], "ar")
    assert articles_line(["7(2)", "9"], "fr") == "§ Articles\u00a0: 7(2), 9"


def test_arabic_commands_keep_their_slash_in_front() -> None:
    assert f"{LEFT}/status" in say("ar", "help")
    assert "</b>" in say("ar", "help")
    assert 'href="https://' in say("ar", "about")


@pytest.mark.parametrize("line", ["🇦🇿 <b>أذربيجان</b> — توقيع", "/status – الأرقام", "treatywatch: ما تسجله"])
def test_an_arabic_line_that_begins_with_a_flag_a_command_or_latin_runs_from_the_right(line: str) -> None:
    assert run_of("ar", f"{line}\n\nThe text") == f"{RIGHT}{line}\n\nThe text"
    assert runs_left(runs_left(line)) == f"{RIGHT}{line}"
    assert run_of("en", line) == line


@pytest.mark.parametrize(
    ("language", "nine", "evening"),
    [
        ("az", "09:00", "18:05"),
        ("fr", "9\u00a0h", "18\u00a0h\u00a005"),
        ("ar", "09:00", "18:05"),
        ("zh", "09:00", "18:05"),
    ],
)
def test_hours_are_the_languages_own(language: str, nine: str, evening: str) -> None:
    from datetime import UTC, datetime  # noqa: PLC0415

    assert show_hour(9, language) == nine
    assert show_time(datetime(2026, 2, 1, 18, 5, tzinfo=UTC), language, "UTC").endswith(evening)
    assert show_date(datetime(2026, 2, 1, tzinfo=UTC).date(), "fr") == "1er février 2026"


def test_an_hour_in_arabic_stays_in_one_piece() -> None:
    said = say("ar", "settings-quiet", **{"from": show_hour(23, "ar"), "to": show_hour(8, "ar")})
    assert "23:00" in said
    assert "08:00" in said


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("az", ["Çad", "Çexiya", "Çin", "Danimarka", "Ekvador", "Əfqanıstan", "Fransa", "Haiti", "Xorvatiya", "İran"]),
        ("tr", ["Cezayir", "Çad", "Danimarka", "Güney Kore", "Irak", "İran", "Japonya"]),
        ("fr", ["Dominique", "Égypte", "États-Unis", "Éthiopie", "Fidji", "Îles Cook", "Zimbabwe"]),
        ("es", ["Nigeria", "Noruega", "Ñu", "Omán"]),
        ("ru", ["Египет", "Йемен", "Катар"]),
        ("ar", ["إثيوبيا", "أذربيجان", "الأردن", "البحرين", "تونس", "الجزائر"]),
        ("zh", ["阿塞拜疆", "巴西", "秘鲁", "中国"]),
    ],
)
def test_names_stand_in_the_order_of_the_languages_alphabet(language: str, names: list[str]) -> None:
    assert sorted(sorted(names), key=lambda name: in_order(name, language)) == names


def test_the_first_sign_of_each_chinese_name_is_sorted_by_its_sound() -> None:
    firsts = {participant_name(code, known.english, "zh")[0] for code, known in table().items() if known.alpha2}
    level_two = [sign for sign in firsts if sign.encode("gb18030") >= b"\xd8\xa1" and sign not in "斐梵瑙"]
    assert level_two == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_is_named_by_itself_and_by_the_reader(language: str) -> None:
    labels = {code: label for label, code in languages_of(language)}
    assert set(labels) == set(LANGUAGES)
    assert labels[language] == language_name(language)
    assert all(
        language_name(other) in label and language_name(other, language) in label for other, label in labels.items()
    )


def test_places_and_zones_are_named_in_the_readers_language() -> None:
    assert [show_place("New York", language) for language in ("az", "ru", "es", "ar", "zh")] == [
        "Nyu-York",
        "Нью-Йорк",
        "Nueva York",
        "نيويورك",
        "纽约",
    ]
    assert show_place("Lake Success, New York", "zh") == "成功湖，纽约"
    assert show_place("Gothenburg (Sweden)", "tr") == "Göteborg"
    assert show_place("Somewhere", "az") == "Somewhere"
    assert [show_zone("Asia/Baku", language) for language in ("az", "tr", "ru")] == ["Bakı", "Bakü", "Баку"]
    assert (show_zone("Asia/Ho_Chi_Minh", "ru"), show_zone("UTC", "zh")) == ("Хошимин", "UTC")


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_no_organization_is_shown_in_english(language: str) -> None:
    same = [
        code
        for code, known in table().items()
        if not known.alpha2 and participant_name(code, known.english, language) == known.english
    ]
    assert same == ["X-republic-of-china"]


def test_a_reservation_taken_back_is_not_a_treaty_left() -> None:
    def words(action: str) -> str:
        event = Event("XVIII-16", EventKind.WITHDRAWAL, "France", "FRA", None, "k", action=action)
        return event_words(event, "ru")

    assert words("reservation") == "снятие: оговорка"
    assert words("signature") == "отзыв: подписание"
    assert words("other") == "выход из договора или его денонсация"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_place_of_adoption_of_most_treaties_has_a_name(language: str) -> None:
    assert len(listed()) > 0
    assert plain_text(say(language, "status-adopted", place=show_place("Geneva", language), date="x"))
