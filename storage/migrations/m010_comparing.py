"""What is remembered of a treaty between two sights, what the XML said, since when pages are refused."""

from __future__ import annotations

from sqlite_utils import Database

from storage.migrations.register import migrations

_COMPARING = (
    "ALTER TABLE treaty ADD COLUMN memory TEXT",  # all but the status; NULL until the page is seen by this version
    "ALTER TABLE source_health ADD COLUMN refused_since TEXT",  # NULL while pages add up
    """
    CREATE TABLE opinion (      -- the XML rendition as last read
        treaty TEXT PRIMARY KEY,
        opinion TEXT NOT NULL,
        asked_at TEXT NOT NULL
    ) STRICT""",
)


@migrations()
def m010_comparing(db: Database) -> None:
    """Memories, opinions, since when a page has not added up."""
    for statement in _COMPARING:
        db.execute(statement)
