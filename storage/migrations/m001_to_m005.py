"""The first five: snapshots, treaties, events, chats, the outbox; news; settings; pins; operators."""

from __future__ import annotations

from sqlite_utils import Database

from storage.migrations.register import migrations

_TABLES = (
    """
    CREATE TABLE snapshot (  -- raw pages, compressed, one per source and content
        id INTEGER PRIMARY KEY,
        source TEXT NOT NULL,
        url TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        fetched_at TEXT NOT NULL,
        as_at TEXT,
        body BLOB NOT NULL,
        refused TEXT,         -- the named reason, if the page was refused
        detail TEXT,
        UNIQUE (source, sha256)
    ) STRICT""",
    """
    CREATE TABLE source_health (
        source TEXT PRIMARY KEY,
        url TEXT NOT NULL,
        etag TEXT,
        last_modified TEXT,
        sha256 TEXT,
        tried_at TEXT NOT NULL,
        read_at TEXT,          -- when it was last read well
        failures INTEGER NOT NULL DEFAULT 0,
        refusals INTEGER NOT NULL DEFAULT 0,
        error TEXT
    ) STRICT""",
    """
    CREATE TABLE treaty (      -- the trusted status as one document, and what waits for a second sight
        number TEXT PRIMARY KEY,
        title TEXT NOT NULL,
        url TEXT NOT NULL,
        status TEXT NOT NULL,
        held TEXT NOT NULL DEFAULT '[]',
        updated_at TEXT NOT NULL
    ) STRICT""",
    """
    CREATE TABLE event (
        id INTEGER PRIMARY KEY,
        key TEXT NOT NULL UNIQUE,  -- natural key; a superseded event's key gives way to its successor's
        treaty TEXT NOT NULL,
        kind TEXT NOT NULL,
        code TEXT,
        payload TEXT NOT NULL,
        snapshot INTEGER REFERENCES snapshot(id),
        recorded_at TEXT NOT NULL,
        confirmed_at TEXT          -- when the second opinion showed it too
    ) STRICT""",
    "CREATE INDEX event_by_treaty ON event (treaty, id DESC)",
    """
    CREATE TABLE chat (
        id INTEGER NOT NULL,
        thread INTEGER NOT NULL DEFAULT 0,  -- a forum topic, or 0
        type TEXT NOT NULL,
        language TEXT NOT NULL,
        time_zone TEXT NOT NULL,
        state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'retired')),
        created_at TEXT NOT NULL,
        PRIMARY KEY (id, thread)
    ) STRICT""",
    """
    CREATE TABLE subscription (
        chat INTEGER NOT NULL,
        thread INTEGER NOT NULL,
        treaty TEXT NOT NULL,
        created_at TEXT NOT NULL,
        PRIMARY KEY (treaty, chat, thread),
        FOREIGN KEY (chat, thread) REFERENCES chat (id, thread) ON DELETE CASCADE ON UPDATE CASCADE
    ) STRICT""",
    """
    CREATE TABLE broadcast (
        id INTEGER PRIMARY KEY,
        event INTEGER NOT NULL UNIQUE REFERENCES event(id),
        context TEXT NOT NULL,     -- the treaty's numbers and the source's time when it happened
        created_at TEXT NOT NULL
    ) STRICT""",
    """
    CREATE TABLE delivery (
        id INTEGER PRIMARY KEY,
        broadcast INTEGER NOT NULL REFERENCES broadcast(id),
        chat INTEGER NOT NULL,
        thread INTEGER NOT NULL,
        lane INTEGER NOT NULL DEFAULT 1,   -- 1 push, 2 digest; answers are never queued
        state TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'sending', 'sent', 'failed', 'retired')),
        attempts INTEGER NOT NULL DEFAULT 0,
        due_at TEXT NOT NULL,
        parts_sent INTEGER NOT NULL DEFAULT 0,
        message_id INTEGER,
        error TEXT,
        UNIQUE (broadcast, chat, thread),
        FOREIGN KEY (chat, thread) REFERENCES chat (id, thread) ON DELETE CASCADE ON UPDATE CASCADE
    ) STRICT""",
    "CREATE INDEX delivery_due ON delivery (lane, due_at, id) WHERE state = 'pending'",
    "CREATE INDEX delivery_by_chat ON delivery (chat, thread)",
    """
    CREATE TABLE operator_note (
        id INTEGER PRIMARY KEY,
        key TEXT NOT NULL UNIQUE,  -- told once
        text TEXT NOT NULL,
        created_at TEXT NOT NULL,
        sent_at TEXT
    ) STRICT""",
)


@migrations()
def m001_first_schema(db: Database) -> None:
    """Treaties, pages, events, chats and the outbox."""
    for statement in _TABLES:
        db.execute(statement)


_PRESS = (
    """
    CREATE TABLE news_item (    -- what was seen, by identity; never an article's text
        key TEXT PRIMARY KEY,
        source TEXT NOT NULL,
        title TEXT NOT NULL,
        url TEXT NOT NULL,
        published_at TEXT,
        seen_at TEXT NOT NULL,
        report TEXT             -- what it reports, with the words that decided; NULL where it speaks of no treaty
    ) STRICT""",
    "CREATE INDEX news_item_by_time ON news_item (seen_at)",
    """
    CREATE TABLE story (        -- what the press reports of one participant's step towards a treaty
        id INTEGER PRIMARY KEY,
        treaty TEXT NOT NULL,
        participant TEXT NOT NULL,   -- empty where the treaty itself takes the step
        step TEXT NOT NULL,
        first_at TEXT NOT NULL,
        baseline INTEGER NOT NULL,   -- 1 where it was old news when its source was first seen
        revision INTEGER NOT NULL DEFAULT 1   -- grows with each report; a message shows one revision
    ) STRICT""",
    "CREATE INDEX story_by_step ON story (treaty, participant, step)",
    """
    CREATE TABLE story_item (
        story INTEGER NOT NULL REFERENCES story(id),
        item TEXT NOT NULL,
        payload TEXT NOT NULL,
        PRIMARY KEY (story, item)
    ) STRICT""",
    """
    CREATE TABLE broadcast_of_either (  -- an event the depositary recorded, or a story the press reports
        id INTEGER PRIMARY KEY,
        event INTEGER UNIQUE REFERENCES event(id),
        story INTEGER UNIQUE REFERENCES story(id),
        context TEXT NOT NULL,     -- the treaty's numbers and the source's time when it happened
        created_at TEXT NOT NULL,
        CHECK ((event IS NULL) <> (story IS NULL))
    ) STRICT""",
    """
    INSERT INTO broadcast_of_either (id, event, context, created_at)
    SELECT id, event, context, created_at FROM broadcast""",
    "DROP TABLE broadcast",
    "ALTER TABLE broadcast_of_either RENAME TO broadcast",
    """
    CREATE TABLE edit (            -- delivered messages that show an older revision of their story
        delivery INTEGER PRIMARY KEY REFERENCES delivery(id) ON DELETE CASCADE,
        revision INTEGER NOT NULL,
        state TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'sending')),
        attempts INTEGER NOT NULL DEFAULT 0,
        due_at TEXT NOT NULL
    ) STRICT""",
    """
    CREATE VIEW waiting_edit AS    -- edits that can be made: their message has arrived, their chat is there
    SELECT edit.delivery, broadcast, delivery.chat, delivery.thread, language, time_zone, message_id, revision,
           edit.attempts, edit.due_at
    FROM edit JOIN delivery ON delivery.id = edit.delivery
    JOIN chat ON chat.id = delivery.chat AND chat.thread = delivery.thread
    WHERE edit.state = 'pending' AND delivery.state = 'sent' AND message_id IS NOT NULL
      AND chat.state = 'active'""",
    "ALTER TABLE source_health ADD COLUMN blocked_at TEXT",  # when it last kept us out, NULL once it answers
)


@migrations()
def m002_press(db: Database) -> None:
    """News items, stories, edits of delivered messages; a broadcast tells an event or a story."""
    for statement in _PRESS:
        db.execute(statement)


_WISHES = (
    "ALTER TABLE chat ADD COLUMN muted TEXT NOT NULL DEFAULT '[]'",  # topics the chat leaves out
    "ALTER TABLE chat ADD COLUMN mode TEXT NOT NULL DEFAULT 'now'",  # now, daily, weekly
    "ALTER TABLE chat ADD COLUMN digest_hour INTEGER NOT NULL DEFAULT 9",
    "ALTER TABLE chat ADD COLUMN quiet_from INTEGER",  # full hours in the chat's zone, NULL for none
    "ALTER TABLE chat ADD COLUMN quiet_to INTEGER",
)


@migrations()
def m003_wishes(db: Database) -> None:
    """What a chat wants to hear of, when, and how loudly."""
    for statement in _WISHES:
        db.execute(statement)


_COMPANY = (
    "ALTER TABLE chat ADD COLUMN pictures INTEGER NOT NULL DEFAULT 1",  # whether news may bring pictures
    "ALTER TABLE chat ADD COLUMN participants TEXT NOT NULL DEFAULT '[]'",  # codes it follows; none for everybody
    "ALTER TABLE chat ADD COLUMN owner INTEGER",  # the person who linked it, to be told of trouble
    "ALTER TABLE chat ADD COLUMN trouble TEXT",  # what the owner was told last, NULL while all is well
    "ALTER TABLE delivery ADD COLUMN sent_at TEXT",  # when it arrived
    "ALTER TABLE event ADD COLUMN corrects INTEGER REFERENCES event(id)",  # the event a correction is about
    """
    CREATE TABLE picture (      -- drawn before, by what they show
        key TEXT PRIMARY KEY,
        png BLOB NOT NULL,
        file_id TEXT,           -- under which Telegram keeps it
        made_at TEXT NOT NULL
    ) STRICT""",
    """
    CREATE TABLE pin (          -- the one pinned message of a chat that is kept up to date
        chat INTEGER NOT NULL,
        thread INTEGER NOT NULL,
        treaty TEXT NOT NULL,
        message_id INTEGER NOT NULL,
        shown TEXT NOT NULL,    -- what it says, to edit only what differs
        PRIMARY KEY (chat, thread),
        FOREIGN KEY (chat, thread) REFERENCES chat (id, thread) ON DELETE CASCADE ON UPDATE CASCADE
    ) STRICT""",
    """
    CREATE TABLE treaty_wish (  -- treaties beyond the operator's list
        treaty TEXT PRIMARY KEY,
        state TEXT NOT NULL CHECK (state IN ('asked', 'allowed', 'refused')),
        chat INTEGER,           -- who asked first
        thread INTEGER,
        asked_at TEXT NOT NULL
    ) STRICT""",
    "CREATE TABLE switch (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
    """
    CREATE VIRTUAL TABLE search USING fts5(  -- statements and stories, folded
        words, kind UNINDEXED, treaty UNINDEXED, ref UNINDEXED, tokenize = "unicode61 remove_diacritics 2"
    )""",
)


@migrations()
def m004_company(db: Database) -> None:
    """Pictures, pinned messages, owners, corrections, treaties on request, search."""
    for statement in _COMPANY:
        db.execute(statement)


_OPERATORS = (
    """
    CREATE TABLE ruling (       -- an operator's word on a change that waits, or on a refused page's complaint
        treaty TEXT NOT NULL,
        key TEXT NOT NULL,
        verdict TEXT NOT NULL CHECK (verdict IN ('confirmed', 'rejected')),
        ruled_at TEXT NOT NULL,
        PRIMARY KEY (treaty, key)
    ) STRICT""",
    """
    CREATE TABLE announcement ( -- what an operator says to all chats of a language
        id INTEGER PRIMARY KEY,
        language TEXT NOT NULL,
        text TEXT NOT NULL,
        created_at TEXT NOT NULL,
        confirmed_at TEXT       -- NULL while it is only a preview
    ) STRICT""",
    """
    CREATE TABLE broadcast_of_one (  -- an event, a story or an announcement
        id INTEGER PRIMARY KEY,
        event INTEGER UNIQUE REFERENCES event(id),
        story INTEGER UNIQUE REFERENCES story(id),
        announcement INTEGER UNIQUE REFERENCES announcement(id),
        context TEXT NOT NULL,
        created_at TEXT NOT NULL,
        CHECK ((event IS NOT NULL) + (story IS NOT NULL) + (announcement IS NOT NULL) = 1)
    ) STRICT""",
    """
    INSERT INTO broadcast_of_one (id, event, story, context, created_at)
    SELECT id, event, story, context, created_at FROM broadcast""",
    "DROP TABLE broadcast",
    "ALTER TABLE broadcast_of_one RENAME TO broadcast",
    "ALTER TABLE chat ADD COLUMN quiet_days INTEGER NOT NULL DEFAULT 0",  # whether a digest says that nothing is new
    "ALTER TABLE chat ADD COLUMN digest_at TEXT",  # the last moment of a digest that was looked after
)


@migrations()
def m005_operators(db: Database) -> None:
    """Operators' rulings and announcements; digests on quiet days."""
    for statement in _OPERATORS:
        db.execute(statement)
