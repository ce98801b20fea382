"""Every language has every message with the same placeholders, and says what its language should."""

from datetime import UTC, date, datetime

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.botapi.menus import EVERYBODY, SETTINGS
from bot.config import LANGUAGES
from bot.language.finding import find_participants
from bot.language.i18n import (
    Html,
    capitalized,
    catalogue_text,
    language_name,
    pick_language,
    say,
    search_fold,
    short_month,
    show_date,
    show_month,
    show_time,
)
from bot.language.names import flag, participant_name
from watchers.depositary.model import ActionKind, EventKind, StatementKind
from watchers.depositary.topics import Topic
from watchers.participants import table
from watchers.press.news import Step


class Placeholders(Visitor):
    """Collects the variables a pattern uses."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the library's name
        self.names.add(node.id.name)


def catalogue(language: str) -> dict[str, set[str]]:
    found = {}
    for entry in FluentParser().parse(catalogue_text(language)).body:
        assert not isinstance(entry, ast.Junk), entry.content
        if isinstance(entry, ast.Message):
            placeholders = Placeholders()
            placeholders.visit(entry)
            assert entry.id.name not in found, f"{entry.id.name} twice"
            found[entry.id.name] = placeholders.names
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_message_and_placeholder(language: str) -> None:
    assert catalogue(language) == catalogue("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_has_its_words(language: str) -> None:
    words = catalogue(language)
    events = {f"event-{kind}" for kind in (*ActionKind, *EventKind)}
    nouns = {f"action-{kind}" for kind in (*ActionKind, *StatementKind)}
    commands = {f"command-{name}" for name in (*EVERYBODY, *SETTINGS)}
    steps, topics = {f"step-{step}" for step in Step}, {f"topic-{topic}" for topic in Topic}
    assert events | nouns | commands | steps | topics <= words.keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_participant_has_a_name_in_every_language(language: str) -> None:
    shown = {code: participant_name(code, known.english, language) for code, known in table().items()}
    same = [code for code, name in shown.items() if not name]
    assert same == []


@pytest.mark.parametrize(
    ("code", "language", "name"),
    [
        ("AZE", "az", "Azərbaycan"),
        ("TUR", "en", "Türkiye"),
        ("TUR", "az", "Türkiyə"),
        ("PSE", "ru", "Государство Палестина"),
        ("EUE", "tr", "Avrupa Birliği"),
        ("VNM", "en", "Viet Nam"),
        ("VAT", "az", "Müqəddəs Taxt-Tac"),
        ("USA", "ru", "США"),
    ],
)
def test_names_are_those_the_language_uses(code: str, language: str, name: str) -> None:
    assert participant_name(code, "?", language) == name


def test_an_unknown_participant_is_shown_as_printed() -> None:
    assert participant_name(None, "Atlantis", "az") == "Atlantis"
    assert (flag("AZE"), flag("EUE"), flag(None)) == ("🇦🇿", "🇪🇺", "🏛")


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("vyetnam", "VNM"),
        ("Vietnam", "VNM"),
        ("Вьетнам", "VNM"),
        ("TÜRKİYE", "TUR"),
        ("turkey", "TUR"),
        ("İRAN", "IRN"),
        ("ıran", "IRN"),
        ("Azerbajcan", "AZE"),
        ("Белорусия", "BLR"),
        ("UK", "GBR"),
        ("Cənubi Koreya", "KOR"),
        ("Gurcistan", "GEO"),
        ("european union", "EUE"),
        ("Avropa Ittifaqi", "EUE"),
        ("kot divuar", "CIV"),
        ("Maurit", "MRT MUS"),
        ("", ""),
        ("阿塞拜疆", "AZE"),
        ("أذربيجان", "AZE"),
        ("Azerbaïdjan", "AZE"),
        ("qqqqqq", ""),
    ],
)
def test_a_participant_is_found(query: str, code: str) -> None:
    assert set(find_participants(query)) == set(code.split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_shown_name_finds_its_participant(language: str) -> None:
    wrong = [
        (code, name)
        for code, known in table().items()
        for name in [participant_name(code, known.english, language)]
        if known.alpha2 and find_participants(name) != (code,)
    ]
    assert wrong == []


def test_text_from_outside_is_escaped_and_html_is_not() -> None:
    assert "&lt;b&gt;" in say("en", "participant-unknown", query="<b>")
    assert "<b>x</b>" in say("en", "subscribed", treaty=Html("<b>x</b>"))


def test_dates_numbers_and_zones_by_language() -> None:
    day, moment = date(2026, 2, 10), datetime(2026, 2, 10, 20, 30, tzinfo=UTC)
    assert [show_date(day, language) for language in LANGUAGES] == [
        "10 fevral 2026-cı il",
        "10 February 2026",
        "10 февраля 2026\u202fг.",
        "10 Şubat 2026",
        "10 février 2026",
        "10 de febrero de 2026",
        "10 فبراير 2026",
        "2026年2月10日",
    ]
    assert show_time(moment, "az", "Asia/Baku") == "11 fevral 2026-cı il, 00:30"


def test_a_month_is_named_in_its_own_language_whatever_was_asked_before() -> None:
    day = date(2026, 2, 10)
    months = [show_month(day, language) for language in LANGUAGES]
    assert months[:4] == ["fevral 2026-cı il", "February 2026", "февраль 2026", "Şubat 2026"]
    assert months[4:] == ["février 2026", "febrero de 2026", "فبراير 2026", "2026年2月"]
    assert [short_month(2, language) for language in ("az", "fr", "zh", "ru")] == ["fev", "févr.", "2月", "февр."]


@pytest.mark.parametrize(
    ("year", "ending"),
    [(1990, "cı"), (2000, "ci"), (2010, "cu"), (2020, "ci"), (2023, "cü"), (2024, "cü"), (2029, "cu"), (2030, "cu")],
)
def test_an_azerbaijani_year_takes_the_ending_of_its_vowel(year: int, ending: str) -> None:
    assert show_date(date(year, 1, 1), "az") == f"1 yanvar {year}-{ending} il"


@pytest.mark.parametrize(
    ("count", "words"), [(1, "1 день"), (3, "3 дня"), (11, "11 дней"), (21, "21 день"), (37, "37 дней")]
)
def test_russian_plurals(count: int, words: str) -> None:
    assert words in say("ru", "status-window", date="x", days=count)


def test_languages_are_picked_and_named() -> None:
    assert [pick_language(code, "az") for code in ("ru-RU", "EN", "ka", None)] == ["ru", "en", "az", "az"]
    assert [language_name(language) for language in LANGUAGES] == [
        "Azərbaycan dili",
        "English",
        "Русский",
        "Türkçe",
        "Français",
        "Español",
        "العربية",
        "中文",
    ]


def test_azerbaijani_letters_keep_their_dots() -> None:
    assert capitalized("ingilis", "az") == "İngilis"
    assert search_fold("İŞIĞIN ƏN") == search_fold("işığın ən")
