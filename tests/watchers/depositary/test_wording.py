"""Whether two texts are the same words: in whole, in parts, re-worded; and never long in finding out."""

from hypothesis import given
from hypothesis import strategies as st

from watchers.depositary.wording import (
    SAME_TEXT,
    Index,
    alike_pairs,
    fingerprint,
    found_in,
    joined,
    left_over,
    likeness,
    words,
)


def numbered(first: int, count: int) -> str:
    return " ".join(f"word{place}" for place in range(first, first + count))


def test_case_punctuation_and_white_space_make_no_other_words() -> None:
    assert words("“The  Republic,\n of CUBA.”") == ["the", "republic", "of", "cuba"]
    assert fingerprint("The Republic of Cuba") == fingerprint("the republic, of cuba!")
    assert fingerprint("The Republic of Cuba") != fingerprint("The Republic of Mali")
    assert len(fingerprint("x")) == 16


def test_likeness_is_what_two_texts_share_in_order() -> None:
    whole = numbered(0, 10)
    assert likeness(whole, whole) == 1.0
    assert likeness(whole, numbered(4, 10)) == 0.6 == SAME_TEXT
    assert likeness(whole, numbered(5, 10)) == 0.0
    assert likeness(whole, " ".join(reversed(whole.split()))) == 0.0
    assert likeness(whole, numbered(0, 30)) == 0.0
    assert likeness(whole, numbered(0, 23)) > SAME_TEXT
    assert likeness(whole, numbered(0, 24)) == 0.0


def test_likeness_looks_at_so_many_words_and_no_more() -> None:
    one, other = f"{numbered(0, 10)} {numbered(100, 10)}", f"{numbered(0, 10)} {numbered(200, 10)}"
    assert likeness(one, other) == 0.0
    assert likeness(one, other, most=10) == 1.0
    assert likeness(one, other, most=16) == 10 / 16


def test_whole_words_are_found_and_what_is_left_is_counted() -> None:
    assert joined("A, b", "", "C") == " a b c "
    assert found_in(joined("b c"), joined("a b c d"))
    assert not found_in(joined("b c"), joined("a bb c d"))
    assert not found_in(joined(""), joined("a"))
    assert left_over(joined("a b c d e"), [joined("b c"), joined("e"), joined("x"), joined("")]) == 2
    assert left_over(joined("a b a b"), [joined("a b")]) == 0
    assert left_over(joined("a b c"), [joined("a b"), joined("b c")]) == 1


def test_a_piece_takes_the_longest_first() -> None:
    assert left_over(joined("a b c"), [joined("b"), joined("a b c")]) == 0


def test_an_index_finds_who_shares_words_the_most_of_them_first() -> None:
    texts = [numbered(0, 40), numbered(20, 40), numbered(100, 40), "so short"]
    index = Index(texts)
    assert index.near(numbered(0, 40)) == [0, 1]
    assert index.near(numbered(25, 30)) == [1, 0]
    assert index.near(numbered(25, 30), most=1) == [1]
    assert index.near("so short") == [3]
    assert index.near("nothing of the kind") == []


@given(st.integers(0, 29), st.integers(3, 200))
def test_an_index_finds_a_long_text_by_any_long_part(which: int, start: int) -> None:
    texts = [numbered(place * 1000, 600) for place in range(30)]
    assert Index(texts).near(numbered(which * 1000 + start, 120))[0] == which


def test_pairs_are_the_likest_first_and_texts_at_one_place_are_rivals_too() -> None:
    olds = [numbered(0, 20), numbered(100, 20), "a b"]
    news = [f"{numbered(100, 19)} new", numbered(0, 20), "a c b"]
    pairs = alike_pairs(olds, news, Index(olds))
    assert [(old, new) for _, old, new in pairs] == [(0, 1), (1, 0), (2, 2)]
    assert [round(alike, 2) for alike, _, _ in pairs] == [1.0, 0.95, 0.8]


def test_no_texts_make_no_pairs() -> None:
    assert alike_pairs([], ["a b c"], Index([])) == []
    assert alike_pairs(["a b c"], [], Index(["a b c"])) == []
