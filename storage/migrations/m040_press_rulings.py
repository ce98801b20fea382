"""An operator's word on what the press reports and no second origin tells."""

from sqlite_utils import Database

from storage.migrations.register import migrations


@migrations()
def m040_press_rulings(db: Database) -> None:
    """Stories that an operator confirmed or rejected."""
    db.execute(
        """
        CREATE TABLE story_ruling (
            story INTEGER PRIMARY KEY REFERENCES story(id) ON DELETE CASCADE,
            verdict TEXT NOT NULL CHECK (verdict IN ('confirmed', 'rejected')),
            ruled_at TEXT NOT NULL
        ) STRICT"""
    )
