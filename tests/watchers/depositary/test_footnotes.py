"""Footnote marks are told from words, and leave no trace in what they cling to."""

import pytest

from watchers.depositary.footnotes import apart, mark_html, marked, seen, title_alone, without_marks


@pytest.mark.parametrize("tag", ["a", "span", "font", "i", "b", "em", "strong", "u", "small", "big"])
def test_a_superscript_number_is_a_mark_whatever_markup_is_in_it(tag: str) -> None:
    page = f"X<sup class='n'><{tag} href='#1'>2</{tag}>,&nbsp;3</sup>Y".encode()
    assert without_marks(mark_html(page).decode()) == "XY"
    assert without_marks(mark_html(page.replace(b"sup", b"SUP")).decode()) == "XY"


@pytest.mark.parametrize(
    "page", [b"1<sup>er</sup>", b"<sup><div>1</div></sup>", b"<b>1</b>", b"<sup>1</td><td>2</sup>"]
)
def test_what_is_no_mark_stays(page: bytes) -> None:
    assert mark_html(page) == page


@pytest.mark.parametrize(
    ("text", "plain", "notes"),
    [
        ("Cuba" + marked("1"), "Cuba", ((4, "1"),)),
        ("Oct" + marked("1,2") + "2025", "Oct 2025", ((4, "1"), (4, "2"))),
        ("2025" + marked("1") + "a", "2025 a", ((5, "1"),)),
        ("Nether" + marked("1") + "lands", "Netherlands", ((6, "1"),)),
        (marked("7") + "9 x", "9 x", ((0, "7"),)),
        ("Cuba", "Cuba", ()),
    ],
)
def test_marks_are_taken_apart_with_their_places(text: str, plain: str, notes: tuple[tuple[int, str], ...]) -> None:
    assert without_marks(text) == plain
    found, places = apart(text)
    assert (found, [number for _, number in places]) == (plain, [number for _, number in notes])


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("Court of Justice1", "Court of Justice"),
        ("Court of Justice1,2 *", "Court of Justice"),
        ("Protocol (with annexes)3", "Protocol (with annexes)"),
        ("Protocol of 1998", "Protocol of 1998"),
        ("Notifications under article 4 (3)", "Notifications under article 4 (3)"),
    ],
)
def test_a_title_is_itself_without_footnotes(printed: str, title: str) -> None:
    assert title_alone(printed) == title


def test_spaces_without_width_are_left_out() -> None:
    assert seen("Cu\u200bba\ufeff \u2060and\xad") == "Cuba and"
