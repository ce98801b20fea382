"""What a chat no longer wants leaves the queue; what waits for its digest comes when it now wants it."""

from __future__ import annotations

import sqlite3
from datetime import datetime

from storage.codec import moment_to_seconds
from storage.hours import Mode, next_digest

_UNWANTED = """
    DELETE FROM delivery WHERE chat = :chat AND thread = :thread AND state = 'pending'
        AND parts_sent = 0 AND leader IS NULL
        AND EXISTS (SELECT 1 FROM subject WHERE subject.broadcast = delivery.broadcast AND (
            NOT EXISTS (SELECT 1 FROM subscription WHERE subscription.chat = :chat
                AND subscription.thread = :thread AND subscription.treaty = subject.treaty)
            OR EXISTS (SELECT 1 FROM chat JOIN json_each(chat.muted) AS muted
                WHERE chat.id = :chat AND chat.thread = :thread AND muted.value = subject.topic)
            OR EXISTS (SELECT 1 FROM chat WHERE chat.id = :chat AND chat.thread = :thread
                AND subject.participant IS NOT NULL AND participants <> '[]'
                AND subject.participant NOT IN (SELECT value FROM json_each(participants)))))"""
"""A message that was begun is finished."""


def drop_unwanted(connection: sqlite3.Connection, address: tuple[int, int]) -> int:
    """After /unsubscribe, a muted topic or a choice of participants; returns how many messages are gone."""
    chat, thread = address
    return connection.execute(_UNWANTED, {"chat": chat, "thread": thread}).rowcount


def reschedule(connection: sqlite3.Connection, address: tuple[int, int], now: datetime) -> None:
    """What waits for a digest is due at the chat's next moment, at once where it wants no digest any more."""
    row = connection.execute(
        "SELECT mode, digest_hour, time_zone FROM chat WHERE id = ? AND thread = ?", address
    ).fetchone()
    if row is None:
        return
    mode = Mode(row["mode"])
    due = 0 if mode is Mode.NOW else moment_to_seconds(next_digest(now, row["time_zone"], mode, row["digest_hour"]))
    connection.execute(
        "UPDATE delivery SET due_at = ? WHERE chat = ? AND thread = ? AND lane = 2 AND state = 'pending'"
        " AND broadcast IS NOT NULL AND leader IS NULL AND attempts = 0 AND due_at > ?",
        (due, *address, int(now.timestamp())),
    )
