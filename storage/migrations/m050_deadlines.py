"""Deadlines, what was announced of each and to whom; a broadcast may tell one."""

from __future__ import annotations

from sqlite_utils import Database

from storage.migrations.register import migrations

_DEADLINES = (
    """
    CREATE TABLE deadline (
        id INTEGER PRIMARY KEY,
        treaty TEXT NOT NULL,
        kind TEXT NOT NULL,
        participant TEXT NOT NULL DEFAULT '',   -- whose it is; empty for the treaty's own
        date TEXT,                   -- NULL once it no longer stands
        payload TEXT NOT NULL,       -- the deadline as it last stood
        known_since TEXT NOT NULL,   -- since when that date is
        doubt TEXT,                  -- another date that was seen, empty for none; NULL while the date stands
        doubted_since TEXT,
        revision INTEGER NOT NULL DEFAULT 1,   -- grows with each date
        UNIQUE (treaty, kind, participant)
    ) STRICT""",
    "CREATE INDEX deadline_by_date ON deadline (date)",
    """
    CREATE TABLE deadline_source (   -- which status of a treaty its deadlines were taken from
        treaty TEXT PRIMARY KEY,
        version TEXT NOT NULL
    ) STRICT""",
    """
    CREATE TABLE deadline_notice (   -- what is announced: so many days are left, or a date has moved
        id INTEGER PRIMARY KEY,
        deadline INTEGER NOT NULL REFERENCES deadline(id),
        revision INTEGER NOT NULL,   -- of the deadline
        payload TEXT NOT NULL,       -- the deadline as announced
        date TEXT,                   -- its date; NULL where it no longer stands
        days INTEGER,                -- days left; NULL where the date has moved
        was TEXT,                    -- the former date where it has moved
        UNIQUE (deadline, date, days)
    ) STRICT""",
    "CREATE UNIQUE INDEX deadline_move ON deadline_notice (deadline, revision) WHERE days IS NULL",
    """
    CREATE TABLE deadline_told (     -- each milestone once a chat; no notice where the chat left it out
        deadline INTEGER NOT NULL REFERENCES deadline(id),
        date TEXT NOT NULL,          -- the date it spoke of, empty for none
        milestone INTEGER NOT NULL,  -- days before; a move is minus its revision
        chat INTEGER NOT NULL,
        thread INTEGER NOT NULL,
        notice INTEGER REFERENCES deadline_notice(id),
        PRIMARY KEY (deadline, date, milestone, chat, thread),
        FOREIGN KEY (chat, thread) REFERENCES chat (id, thread) ON DELETE CASCADE ON UPDATE CASCADE
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX deadline_told_by_chat ON deadline_told (chat, thread, notice)",
    "CREATE INDEX chat_by_rhythm ON chat (time_zone, mode, digest_hour)",
    """
    CREATE TABLE broadcast_of_any (  -- an event, a story, an announcement or a deadline
        id INTEGER PRIMARY KEY,
        event INTEGER UNIQUE REFERENCES event(id),
        story INTEGER UNIQUE REFERENCES story(id),
        announcement INTEGER UNIQUE REFERENCES announcement(id),
        deadline INTEGER UNIQUE REFERENCES deadline_notice(id),
        context TEXT NOT NULL,
        created_at TEXT NOT NULL,
        CHECK ((event IS NOT NULL) + (story IS NOT NULL) + (announcement IS NOT NULL) + (deadline IS NOT NULL) = 1)
    ) STRICT""",
    """
    INSERT INTO broadcast_of_any (id, event, story, announcement, context, created_at)
    SELECT id, event, story, announcement, context, created_at FROM broadcast""",
    "DROP TABLE broadcast",
    "ALTER TABLE broadcast_of_any RENAME TO broadcast",
)


@migrations()
def m050_deadlines(db: Database) -> None:
    """Deadlines as news of their own kind."""
    for statement in _DEADLINES:
        db.execute(statement)
