"""What a stranger writes, before any work; and the forms a button's data may have."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.conversation import forms
from bot.conversation.settings_change import change_of, is_settings_press, page_of
from bot.conversation.words import QUESTION, Cap, words_of
from bot.messages.settings import PAGES
from storage.chats import Put, Tick


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("/status", ""),
        ("/status@some_bot  XVIII-16\n\tAzerbaijan ", "XVIII-16 Azerbaijan"),
        ("Viet  Nam", "Viet Nam"),
        ("/search \u202eabc\u202c \x00\x07 d\x1be", "abc de"),
        ("/search \ud800", ""),
        ("/search أذربيجان\u200f", "أذربيجان"),
        ("/search 👨\u200d👩\u200d👧", "👨\u200d👩\u200d👧"),
        ("/search <b>x</b>", "<b>x</b>"),
        ("", ""),
        ("/", ""),
        ("/ x", "x"),
    ],
)
def test_words_are_folded_and_what_cannot_be_seen_is_left_out(text: str, words: str) -> None:
    assert words_of(text) == words


@given(text=st.text(max_size=300))
def test_words_are_printable_and_stay_so(text: str) -> None:
    words = words_of("x " + text)
    words.encode()
    assert words_of(words) == words or words.startswith("/")
    assert not set(words) & {"\n", "\t", "\x00", "\u202e", "\u2066", "\u200f"}


def test_a_text_without_end_is_read_to_an_end() -> None:
    assert len(words_of("a" * 1_000_000)) == 20_000


def test_a_cap_holds_letters_and_words() -> None:
    cap = Cap(5, 2)
    assert [cap.holds(text) for text in ("", "abcde", "a b", "abcdef", "a b c")] == [True, True, True, False, False]
    longest = "XI-B-16-100 United Kingdom of Great Britain and Northern Ireland, Democratic People's Republic of Korea"
    assert QUESTION.holds(longest)
    assert not QUESTION.holds("a " * 2_000)
    assert not QUESTION.holds("a" * 5_000)


def test_a_form_takes_its_own_rows_of_parts_alone() -> None:
    form = forms.form((forms.treaty, forms.participant), (forms.treaty, forms.one_of("*"), forms.place))
    assert all(map(form, [["XVIII-16", "AZE"], ["XVIII-16", "*", "0"], ["xviii-16", "*", "9999"]]))
    for parts in (
        [],
        ["XVIII-16"],
        ["XVIII-16", "ZZZ"],
        ["x", "AZE"],
        ["XVIII-16", "*", "-1"],
        ["XVIII-16", "*", "10000"],
        ["XVIII-16", "*", "٣"],
        ["XVIII-16", "AZE", "0"],
        ["XVIII-16", "*", "0", ""],
    ):
        assert not form(parts), parts


@pytest.mark.parametrize(
    ("part", "good", "bad"),
    [
        (forms.place, ["0", "12", "9999"], ["", "-1", "1.0", "12345", "1\n", "१"]),
        (forms.row, ["1", "9" * 15], ["0", "01", "9" * 16, "-1", ""]),
        (forms.chat, ["5", "-1001234567890", "9" * 16], ["0", "-0", "--5", "9" * 17, "1e5", ""]),
        (forms.thread, ["0", "7", "9" * 10], ["", "-1", "9" * 11]),
        (forms.words, ["a", "a" * 64], ["", " ", "a" * 65]),
        (forms.one_of("yes", "no"), ["yes", "no"], ["", "YES", "maybe"]),
        (forms.treaty, ["XVIII-16", "XI-B-16-100"], ["", "XVIII", "16", "XVIII-16 "]),
    ],
)
def test_a_part_has_its_own_form(part: forms.Part, good: list[str], bad: list[str]) -> None:
    assert [text for text in good if not part(text)] == []
    assert [text for text in bad if part(text)] == []


@pytest.mark.parametrize(
    ("data", "change"),
    [
        ("language|tr", Put({"language": "tr"})),
        ("topics|press|1", Tick("muted", "press", on=False)),
        ("topics|press|0", Tick("muted", "press", on=True)),
        ("mode|weekly|18", Put({"mode": "weekly", "digest_hour": 18})),
        ("quiet|off", Put({"quiet_from": None, "quiet_to": None})),
        ("quiet|22|7", Put({"quiet_from": 22, "quiet_to": 7})),
        ("zone|Europe/Vienna", Put({"time_zone": "Europe/Vienna"})),
        ("pictures|0", Put({"pictures": 0})),
        ("days|1", Put({"quiet_days": 1})),
        ("who|all", Put({"participants": "[]"})),
        ("who|AZE|1|0", Tick("participants", "AZE", on=True)),
        ("who|AZE|0|3", Tick("participants", "AZE", on=False)),
    ],
)
def test_a_button_of_settings_sets_the_columns_it_names(data: str, change: object) -> None:
    page, *values = data.split("|")
    assert change_of(page, values) == change
    assert is_settings_press(data.split("|"))


@pytest.mark.parametrize(
    "data",
    [
        "language|xx",
        "topics|nonsense|0",
        "topics|press|2",
        "topics|press",
        "mode|daily|24",
        "mode|daily|-1",
        "mode|hourly|9",
        "quiet|22",
        "quiet|22|77",
        "zone|Mars/Olympus",
        "pictures|maybe",
        "days|",
        "who|ZZZ|1|0",
        "who|AZE|1",
        "who|AZE|2|0",
        "who|AZE|1|99999",
        "x|y",
        "treaties|nonsense|1",
        "treaties|XVIII-16|2",
        "who|page|-1",
        "owner|5",
        "nonsense",
        "pictures",
    ],
)
def test_a_button_that_is_none_of_ours_sets_nothing(data: str) -> None:
    page, *values = data.split("|")
    assert change_of(page, values) is None
    assert not is_settings_press(data.split("|"))


def test_a_page_is_opened_by_its_name_and_its_place() -> None:
    assert all(is_settings_press([page]) for page in PAGES)
    assert is_settings_press([])
    assert is_settings_press(["home"])
    assert is_settings_press(["who", "page", "3"])
    assert is_settings_press(["treaties", "XVIII-16", "1"])
    assert [page_of(values) for values in ([], ["3"], ["page", "3"], ["AZE", "1", "2"], ["page", "x"])] == [
        0,
        0,
        3,
        2,
        0,
    ]


@given(parts=st.lists(st.text(max_size=20), max_size=6))
def test_whatever_a_button_says_it_is_only_read(parts: list[str]) -> None:
    if is_settings_press(parts) and parts:
        assert page_of(parts[1:]) >= 0
