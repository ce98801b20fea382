"""Searching with an index of word beginnings, so that a word only begun costs no walk over all words."""

from __future__ import annotations

from sqlite_utils import Database

from storage.migrations.register import migrations

_SEARCH = (
    "DROP TABLE search",
    """
    CREATE VIRTUAL TABLE search USING fts5(  -- statements and stories, folded
        words, kind UNINDEXED, treaty UNINDEXED, ref UNINDEXED,
        tokenize = "unicode61 remove_diacritics 2", prefix = "2 3 4"
    )""",
    "DELETE FROM switch WHERE name = 'search index'",  # it is filled anew before the next search
)


@migrations()
def m030_search(db: Database) -> None:
    """The search index knows how words begin."""
    for statement in _SEARCH:
        db.execute(statement)
