"""The courier's outbox: claims by run, notices, holds, and what is kept of a delivery for ever."""

from __future__ import annotations

from sqlite_utils import Database

from storage.migrations.register import migrations

_NOTICES = (
    """
    CREATE TABLE notice (       -- what one chat is told beside news: notes, answers to wishes, pictures, quiet days
        id INTEGER PRIMARY KEY,
        key TEXT NOT NULL UNIQUE,   -- told once
        kind TEXT NOT NULL,
        payload TEXT NOT NULL,
        created_at INTEGER NOT NULL
    ) STRICT""",
    """
    CREATE TABLE subject (      -- what decides who is told of a broadcast, and who no longer wants it
        broadcast INTEGER PRIMARY KEY,
        treaty TEXT NOT NULL,
        topic TEXT,
        participant TEXT
    ) STRICT""",
    """
    INSERT INTO subject (broadcast, treaty, topic, participant)
    SELECT broadcast.id, event.treaty, NULL, event.code FROM broadcast JOIN event ON event.id = broadcast.event
    UNION ALL
    SELECT broadcast.id, story.treaty, 'press', NULLIF(story.participant, '')
    FROM broadcast JOIN story ON story.id = broadcast.story""",
    """
    CREATE TABLE hold (         -- chats that do not let us write; thread -1 for all of a chat
        chat INTEGER NOT NULL,
        thread INTEGER NOT NULL,
        tries INTEGER NOT NULL,
        until INTEGER NOT NULL,
        PRIMARY KEY (chat, thread)
    ) STRICT, WITHOUT ROWID""",
)
_DELIVERIES = (
    "DROP VIEW waiting_edit",
    """
    CREATE TABLE delivery_to_come (
        id INTEGER PRIMARY KEY,
        broadcast INTEGER REFERENCES broadcast(id),
        notice INTEGER REFERENCES notice(id),
        chat INTEGER NOT NULL,
        thread INTEGER NOT NULL,
        lane INTEGER NOT NULL DEFAULT 1,    -- 0 operators, 1 push, 2 digest; answers are never queued
        state TEXT NOT NULL DEFAULT 'pending' CHECK (
            state IN ('pending', 'sending', 'sent', 'failed', 'retired', 'unsure', 'aside', 'withdrawn')),
        run INTEGER,                        -- whose claim it is while it is sending
        due_at INTEGER NOT NULL DEFAULT 0,  -- Unix seconds; 0 for at once, whatever the clock says
        attempts INTEGER NOT NULL DEFAULT 0,
        doubts INTEGER NOT NULL DEFAULT 0,  -- requests that got no answer
        voids INTEGER NOT NULL DEFAULT 0,   -- claims whose run ended
        faults INTEGER NOT NULL DEFAULT 0,  -- failures to compose it
        parts_sent INTEGER NOT NULL DEFAULT 0,
        parts_left TEXT,                    -- a message begun: the parts that follow, as JSON
        leader INTEGER,                     -- the delivery whose message tells it, once a digest has begun
        message_id INTEGER,
        settled_at INTEGER,
        error TEXT,
        UNIQUE (broadcast, chat, thread),
        CHECK ((broadcast IS NULL) <> (notice IS NULL))
    ) STRICT""",
    """
    INSERT INTO delivery_to_come (id, broadcast, chat, thread, lane, state, due_at, attempts, parts_sent, message_id,
        settled_at, error)
    SELECT id, broadcast, chat, thread, lane, CASE state WHEN 'sending' THEN 'pending' ELSE state END,
        CASE WHEN lane = 1 AND attempts = 0 THEN 0 ELSE CAST(strftime('%s', due_at) AS INTEGER) END,
        attempts, parts_sent, message_id,
        CASE WHEN state NOT IN ('pending', 'sending')
             THEN CAST(strftime('%s', COALESCE(sent_at, due_at)) AS INTEGER) END, error
    FROM delivery""",
    """
    CREATE TABLE edit_to_come (     -- delivered messages that are to show a newer revision
        broadcast INTEGER NOT NULL,
        chat INTEGER NOT NULL,
        thread INTEGER NOT NULL,
        revision INTEGER NOT NULL,
        attempts INTEGER NOT NULL DEFAULT 0,
        due_at INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (broadcast, chat, thread)
    ) STRICT, WITHOUT ROWID""",
    """
    INSERT INTO edit_to_come (broadcast, chat, thread, revision)
    SELECT broadcast, chat, thread, revision FROM edit JOIN delivery ON delivery.id = edit.delivery""",
    "DROP TABLE edit",
    "DROP TABLE delivery",
    "ALTER TABLE delivery_to_come RENAME TO delivery",
    "ALTER TABLE edit_to_come RENAME TO edit",
    "CREATE INDEX delivery_due ON delivery (lane, due_at, id, chat) WHERE state = 'pending'",
    "CREATE INDEX delivery_by_chat ON delivery (chat, thread)",
    "CREATE INDEX delivery_by_notice ON delivery (notice) WHERE notice IS NOT NULL",
    "CREATE INDEX delivery_postponed ON delivery (chat, thread, lane) WHERE state = 'pending' AND attempts > 0",
    "CREATE INDEX delivery_claimed ON delivery (run) WHERE state = 'sending'",
)
_MEMORY = (
    """
    CREATE TABLE told (             -- what corrections and replies need of a delivery whose rest is gone
        broadcast INTEGER NOT NULL,
        chat INTEGER NOT NULL,
        thread INTEGER NOT NULL,
        message_id INTEGER NOT NULL,
        PRIMARY KEY (broadcast, chat, thread)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX told_by_chat ON told (chat, thread)",
    """
    CREATE VIEW told_message AS     -- every message that told a broadcast at once, recent or long ago
    SELECT broadcast, chat, thread, message_id FROM delivery
    WHERE lane = 1 AND message_id IS NOT NULL AND broadcast IS NOT NULL
    UNION ALL SELECT broadcast, chat, thread, message_id FROM told""",
    """
    CREATE TRIGGER chat_forgotten AFTER DELETE ON chat BEGIN
        DELETE FROM edit WHERE chat = OLD.id AND thread = OLD.thread;
        DELETE FROM delivery WHERE chat = OLD.id AND thread = OLD.thread;
        DELETE FROM told WHERE chat = OLD.id AND thread = OLD.thread;
        DELETE FROM hold WHERE chat = OLD.id AND thread IN (OLD.thread, -1);
    END""",
    "ALTER TABLE pin ADD COLUMN wanted TEXT",  # what it is to say; NULL while it says that
    "ALTER TABLE pin ADD COLUMN attempts INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE pin ADD COLUMN due_at INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE chat ADD COLUMN gone_at INTEGER",  # when the courier found it gone; NULL otherwise
)


@migrations()
def m020_courier(db: Database) -> None:
    """Claims by run, notices, holds; old deliveries keep their message's number alone."""
    for statement in (*_NOTICES, *_DELIVERIES, *_MEMORY):
        db.execute(statement)
