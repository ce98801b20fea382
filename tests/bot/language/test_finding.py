"""Whom a person means: every name of everybody, mistyped too; and that everyday words name nobody."""

import csv
import gettext
import random
import tomllib
from pathlib import Path

import pycountry
import pytest
from babel import Locale

from bot.config import LANGUAGES
from bot.language.finding import find_participants, find_two, guess
from bot.language.greetings import Said, greeting_in
from bot.language.names import participant_name
from watchers.participants import table

HERE = Path(__file__).parent
EVERYDAY = tomllib.loads((HERE / "everyday.toml").read_text(encoding="utf-8"))
CATALOGUES = {"en": None, "ru": "ru", "tr": "tr", "fr": "fr", "es": "es", "ar": "ar", "zh": "zh_CN"}
ODD = {"المالديف", "Dominik", "المجر (هنغاريا)"}
"""Where that list has another State's name, or two names at once."""
LETTERS = {"ru": "абвгдежзиклмнопрстуфхцчшыэюя"}


def everyday() -> list[str]:
    return [phrase.strip() for phrases in EVERYDAY.values() for phrase in phrases.split("|") if phrase.strip()]


def official_names(language: str) -> list[tuple[str, str]]:
    """(code, name) of each State in a language, by ISO's list: short, common and official long names."""
    catalogue = CATALOGUES[language]
    translate = gettext.translation("iso3166-1", pycountry.LOCALES_DIR, [catalogue]).gettext if catalogue else str
    names = []
    for one in pycountry.countries:
        known = table().get(one.alpha_3)
        for printed in {one.name, getattr(one, "official_name", one.name), getattr(one, "common_name", one.name)}:
            name = translate(printed)
            if known is not None and known.type == "state" and (name != printed or catalogue is None):
                names.append((one.alpha_3, name))
    return names


@pytest.mark.parametrize("language", sorted(CATALOGUES))
def test_every_state_is_found_by_its_short_and_its_official_name(language: str) -> None:
    names = official_names(language)
    assert len(names) > 280
    assert [(code, name, guess(name)) for code, name in names if guess(name).codes != (code,) and name not in ODD] == []


def test_every_state_is_found_by_its_official_name_in_azerbaijani() -> None:
    with (HERE / "official_az.tsv").open(encoding="utf-8") as lines:
        names = list(csv.reader(lines, delimiter="\t"))
    assert len(names) > 160
    wrong = [(code, name, guess(name)) for code, name in names if guess(name).codes != (code,) or not guess(name).sure]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_and_organization_is_found_by_the_name_shown_and_by_cldrs(language: str) -> None:
    wrong = []
    for code, known in table().items():
        names = {participant_name(code, known.english, language), *known.names}
        names |= {Locale(language).territories.get(known.alpha2, known.english)} if known.alpha2 else set()
        wrong += [(code, name, guess(name)) for name in names if code not in guess(name).codes]
        shown = participant_name(code, known.english, language)
        wrong += [(code, shown, guess(shown))] if guess(shown).codes != (code,) else []
    assert wrong == []


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("الاتحاد الروسي", "RUS"),
        ("الجمهورية العربية السورية", "SYR"),
        ("جمهورية لاو الديمقراطية الشعبية", "LAO"),
        ("أمريكا", "USA"),
        ("美利坚合众国", "USA"),
        ("美國", "USA"),
        ("EE. UU.", "USA"),
        ("RDC", "COD"),
        ("Azərbaycanın", "AZE"),
        ("Türkiye'nin", "TUR"),
        ("в Азербайджане", "AZE"),
        ("Аzerbaijan", "AZE"),
        ("usa", "USA"),
        ("AZE", "AZE"),
        ("Чад", "TCD"),
        ("Mali", "MLI"),
        ("Jordan", "JOR"),
        ("Georgia", "GEO"),
        ("Oman", "OMN"),
    ],
)
def test_names_people_use(query: str, code: str) -> None:
    assert find_participants(query) == (code,)


@pytest.mark.parametrize(
    ("query", "codes"),
    [
        ("Korea", {"PRK", "KOR"}),
        ("Türk", {"TUR", "TKM"}),
        ("Fpth,fql;fy", {"AZE"}),
        ("Фяукифшофт", {"AZE"}),
        ("Frnace", {"FRA"}),
        ("Irna", {"IRN"}),
        ("Has Azerbaijan ratified it?", {"AZE"}),
        ("Германия или Франция?", {"DEU", "FRA"}),
        ("Maurit", {"MUS", "MRT"}),
    ],
)
def test_what_is_not_sure_is_asked(query: str, codes: set[str]) -> None:
    assert set(guess(query).codes) == codes
    assert not guess(query).sure


def test_everyday_words_name_nobody() -> None:
    words = everyday()
    assert len(words) >= 300
    assert [(word, guess(word).codes) for word in words if guess(word).codes] == []


def mistyped(name: str, chance: random.Random) -> str:
    """A letter left out, doubled, or two changed, inside a word."""
    place = chance.randrange(1, len(name) - 1)
    way = chance.randrange(3)
    if way == 0:
        return name[:place] + name[place + 1 :]
    if way == 1:
        return name[:place] + name[place] + name[place:]
    return name[:place] + name[place + 1] + name[place] + name[place + 2 :]


def test_three_hundred_mistyped_names_name_their_state() -> None:
    chance = random.Random(15)
    names = [
        (code, participant_name(code, known.english, language))
        for code, known in table().items()
        for language in ("az", "en", "ru", "tr")
        if known.type == "state" and len(participant_name(code, known.english, language)) >= 6
    ]
    tried = [(code, name, mistyped(name, chance)) for code, name in chance.sample(names, 300)]
    missed = [one for one in tried if one[0] not in guess(one[2]).codes]
    wrong = [one for one in tried if guess(one[2]).sure and guess(one[2]).codes != (one[0],)]
    assert (missed, wrong) == ([], [])


@pytest.mark.parametrize(
    "query",
    [
        "",
        " ",
        "?",
        "🙂",
        "🇦🇿🇹🇷",
        "🙂🙂🙂🙂",
        "a" * 3000,
        "Azərbaycan " * 300,
        "ا" * 3000,
        "12345",
        "____",
        "\u200f\u202e",
        "zzzz",
    ],
)
def test_what_is_no_name_names_nobody(query: str) -> None:
    assert guess(query).codes == ()


@pytest.mark.parametrize(
    ("query", "codes"),
    [
        ("阿塞拜疆，越南", ("AZE", "VNM")),
        ("阿塞拜疆、越南", ("AZE", "VNM")),
        ("阿塞拜疆和越南", ("AZE", "VNM")),
        ("أذربيجان، فييت نام", ("AZE", "VNM")),
        ("أذربيجان وفييت نام", ("AZE", "VNM")),
        ("Azerbaïdjan et Viet Nam", ("AZE", "VNM")),
        ("Azerbaiyán y Viet Nam", ("AZE", "VNM")),
        ("Azərbaycan və Vyetnam", ("AZE", "VNM")),
        ("Азербайджан и Вьетнам", ("AZE", "VNM")),
        ("Azerbaycan ve Vietnam", ("AZE", "VNM")),
        ("Trinidad and Tobago, Antigua and Barbuda", ("TTO", "ATG")),
        ("Azerbaijan, Azerbaijan", None),
    ],
)
def test_two_names_stand_between_each_languages_commas(query: str, codes: tuple[str, str] | None) -> None:
    assert find_two(query) == codes


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("salam", Said.HELLO),
        ("Salam!", Said.HELLO),
        ("heyyyy", Said.HELLO),
        ("ghbdtn", Said.HELLO),
        ("Добрый день", Said.HELLO),
        ("çox sağ ol", Said.THANKS),
        ("شكرا", Said.THANKS),
        ("谢谢", Said.THANKS),
        ("Azerbaijan", None),
        ("", None),
    ],
)
def test_greetings_and_thanks_are_known(text: str, said: Said | None) -> None:
    assert greeting_in(text) == said
