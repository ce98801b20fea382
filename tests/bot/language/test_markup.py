"""Telegram's HTML: split without loss, tags balanced, whatever comes in."""

import re
from html import escape

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.language.markup import (
    LONGEST_MESSAGE,
    bare_text,
    escaped,
    link,
    plain_text,
    shorten,
    size,
    split_message,
)

_TAG = re.compile(r"<(/?)([a-z][a-z0-9-]*)(?: [^<>]*)?>")
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=120).map(escape)


def nested(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(
        st.lists(inner, max_size=4).map("".join),
        st.tuples(st.sampled_from(["b", "i", "code", "tg-spoiler"]), inner).map(
            lambda two: f"<{two[0]}>{two[1]}</{two[0]}>"
        ),
        st.tuples(st.text("abc/", max_size=90), inner).map(lambda two: f'<a href="https://{two[0]}">{two[1]}</a>'),
        st.tuples(inner, inner).map("\n\n".join),
        st.tuples(inner, inner).map(" ".join),
    )


MARKUP = st.recursive(WORDS, nested, max_leaves=30)


def balanced(markup: str) -> bool:
    opened: list[str] = []
    for tag in _TAG.finditer(markup):
        if not tag.group(1):
            opened.append(tag.group(2))
        elif not opened or opened.pop() != tag.group(2):
            return False
    return not opened


def letters(markup: str) -> str:
    """The text without tags and white space."""
    return "".join(bare_text(markup).split())


@given(MARKUP, st.integers(64, 400))
@settings(max_examples=300, deadline=None)
def test_parts_fit_are_balanced_and_hold_the_whole_text(markup: str, limit: int) -> None:
    parts = split_message(markup, limit)
    assert all(size(part) <= limit for part in parts)
    assert all(balanced(part) for part in parts)
    assert "".join(map(letters, parts)) == letters(markup)


@given(st.text(max_size=600), st.integers(64, 200))
@example("<b>" * 200, 64)
@example("</b>" * 200, 64)
@example("<b><i>" * 100 + "x" * 300, 64)
@example("&amp;" * 200, 64)
@example("\n" * 500, 64)
@example("😀" * 300, 64)
@settings(max_examples=300, deadline=None)
def test_it_ends_and_fits_whatever_it_is_given(text: str, limit: int) -> None:
    parts = split_message(text, limit)
    assert parts
    assert all(size(part) <= limit for part in parts)
    if len(parts) > 1:
        assert all(balanced(part) for part in parts)


def test_a_link_of_4200_letters_hangs_nothing_and_loses_no_text() -> None:
    assert split_message(link("Bakı", "https://x.az/" + "y" * 4200) + " & more") == ["Bakı & more"]


def test_a_message_is_4096_letters_and_what_fits_is_left_as_it_is() -> None:
    assert LONGEST_MESSAGE == 4096
    assert split_message("x" * 4096) == ["x" * 4096]
    assert [len(part) for part in split_message("x" * 4097)] == [4096, 1]
    assert split_message("<b>a") == ["<b>a"]
    assert split_message("") == [""]


def test_letters_beyond_the_basic_plane_count_twice() -> None:
    assert [size(text) for text in ("", "a", "ə", "\uffff", "😀")] == [0, 1, 1, 1, 2]
    assert [size(part) for part in split_message("😀" * 2049)] == [4096, 2]


def test_cuts_are_at_paragraphs_else_lines_else_words() -> None:
    assert split_message("a" * 40 + "\n\n" + "b" * 10 + "\n" + "c c " * 5, 64) == [
        "a" * 40,
        "b" * 10 + "\n" + ("c c " * 5).strip(),
    ]
    assert split_message("a" * 40 + "\n" + "b " * 30, 64)[0] == "a" * 40
    assert split_message("word " * 20, 64) == [("word " * 12).strip(), ("word " * 8).strip()]
    assert split_message("ab\n\n" + "x" * 100, 64)[0] == "ab\n\n" + "x" * 48


def test_tags_are_closed_and_opened_again_and_none_is_left_empty() -> None:
    assert split_message("<b>" + "x" * 100 + "</b>", 64) == ["<b>" + "x" * 48 + "</b>", "<b>" + "x" * 52 + "</b>"]
    first, second = split_message("y" * 60 + "<b>" + "x" * 20 + "</b>", 64)
    assert (first, second) == ("y" * 60, "<b>" + "x" * 20 + "</b>")
    first, second = split_message("<b>" + "x" * 57 + "</b>" + "y" * 20, 64)
    assert (first, second) == ("<b>" + "x" * 57 + "</b>", "y" * 20)


def test_an_entity_is_never_cut() -> None:
    parts = split_message("x" * 62 + "&amp;" + "y" * 10, 64)
    assert parts == ["x" * 62, "&amp;" + "y" * 10]


def test_tags_may_fill_half_a_part_and_no_more() -> None:
    inside = '<a href="' + "u" * 17 + '">'
    assert size(inside) + size("</a>") == 32
    assert all(part.startswith("<a ") for part in split_message(inside + "x" * 100 + "</a>", 64))
    longer = '<a href="' + "u" * 18 + '">'
    assert split_message(longer + "x" * 100 + "</a>", 64) == ["x" * 64, "x" * 36]


@pytest.mark.parametrize(
    ("markup", "plain", "bare"),
    [
        ('<a href="https://x">t &amp; u</a>', "t & u (https://x)", "t & u"),
        ("<b>a</b> &lt;b&gt;", "a <b>", "a <b>"),
        ('<a href="https://x?a=1&amp;b=2">t</a>', "t (https://x?a=1&b=2)", "t"),
        ("<tg-spoiler>x</tg-spoiler>", "x", "x"),
    ],
)
def test_plain_text_keeps_addresses_and_bare_text_does_not(markup: str, plain: str, bare: str) -> None:
    assert (plain_text(markup), bare_text(markup)) == (plain, bare)


def test_links_escape_both_sides() -> None:
    assert link("<a>", 'x"&') == '<a href="x&quot;&amp;">&lt;a&gt;</a>'
    assert link("<a>", "") == "&lt;a&gt;"
    assert escaped("\"<'") == "\"&lt;'"


def test_shortening_cuts_between_words() -> None:
    assert shorten("one  two\nthree", 13) == "one two three"
    assert shorten("one two, three", 13) == "one two …"
    assert shorten("x" * 300) == "x" * 280 + " …"
