"""Searching: in words alone, for a time."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage import search
from storage.database import Database


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = Database(tmp_path / "search.db")
    yield made
    made.close()


def test_a_search_ends_at_its_time_and_the_next_one_is_whole(database: Database) -> None:
    entries = [search.Entry(f"word{n} alpha article", "statement", "XVIII-16", str(n)) for n in range(3_000)]
    database.write_now(lambda c: search.replace_all(c, entries))
    with pytest.raises(search.SearchTooLongError, match="rarer words"):
        database.read_now(lambda c: search.find(c, ["al", "ar"], 10, -1.0))
    found = database.read_now(lambda c: search.find(c, ["word2999", "al", "article"], 10, 60.0))
    assert [entry.ref for entry in found] == ["2999"]


@pytest.mark.parametrize("words", [['"'], ["NEAR(", "*"], ["a", "OR"], ["^x", "-y"], ["{", "col:um"], ["'", ";"]])
def test_what_looks_like_a_search_language_is_only_words(database: Database, words: list[str]) -> None:
    database.write_now(lambda c: search.replace_all(c, [search.Entry("a b", "story", "XVIII-16", "1")]))
    assert isinstance(database.read_now(lambda c: search.find(c, words, 10, 60.0)), list)


def test_one_letter_is_meant_whole_and_two_may_begin_a_word(database: Database) -> None:
    database.write_now(lambda c: search.replace_all(c, [search.Entry("alpha a", "story", "XVIII-16", "1")]))

    def count(*words: str) -> int:
        return len(database.read_now(lambda c: search.find(c, words, 10, 60.0)))

    assert [count("a"), count("al"), count("l"), count("ph"), count("alpha", "a"), count()] == [1, 1, 0, 0, 1, 0]
