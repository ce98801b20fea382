"""What may go out now: claimed in batches, pushes before digests, edits in between."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.delivery.compose import Post, compose
from bot.delivery.preparing import Prepared, Preparer
from bot.language.markup import split_message
from storage import outbox, pins, switches
from storage.database import Database
from storage.outbox import LANES, OPERATORS, Edit
from storage.pins import Pin

log = logging.getLogger(__name__)

_EDITS_TURN = 8
"""Every so many rounds edits go first, so that a long broadcast does not keep corrections back."""


@dataclass(frozen=True, slots=True)
class Claimed:
    """A round's work; ``next_due``: the Unix second of what comes next, None for nothing.

    An edit without its post could not be composed.
    """

    messages: Sequence[Prepared] = ()
    edits: Sequence[tuple[Edit, Post | None]] = ()
    pins: Sequence[Pin] = ()
    paused: str | None = None
    next_due: int | None = None

    def __len__(self) -> int:
        return len(self.messages) + len(self.edits) + len(self.pins)


class Feeder:
    """Claims for one run."""

    def __init__(self, database: Database, clock: Callable[[], datetime], run: int) -> None:
        self._database = database
        self._clock = clock
        self._run = run
        self._preparer = Preparer()
        self._round = 0
        self._in_hand: tuple[int, ...] = ()
        """Rows claimed and not handed over yet: where composing fails, the next round gives them back."""

    async def claim(self, room: int, busy: Collection[int]) -> Claimed:
        """Up to ``room`` messages and edits, one a chat, none for the chats that are busy; composed."""
        self._round += 1
        edits_first = self._round % _EDITS_TURN == 0
        now, run = self._clock(), self._run

        def work(connection: sqlite3.Connection) -> tuple[list[outbox.Delivery], list[Edit], list[Pin], str | None]:
            outbox.give_back(connection, run, self._in_hand)
            paused = switches.value_of(connection, switches.PAUSED)
            if paused is not None:
                return outbox.claim(connection, run, now, room, busy, (OPERATORS,)), [], [], paused
            edits = outbox.edits_due(connection, now, room, busy) if edits_first else []
            taken = {*busy, *(edit.address[0] for edit in edits)}
            due = outbox.claim(connection, run, now, room - len(edits), taken, LANES)
            taken |= {delivery.address[0] for delivery in due}
            left = room - len(edits) - len(due)
            if left > 0 and not edits_first:
                edits = outbox.edits_due(connection, now, left, taken)
                taken |= {edit.address[0] for edit in edits}
                left -= len(edits)
            return due, edits, pins.due(connection, now, left, taken) if left > 0 else [], None

        due, edits, pinned, paused = await self._database.write(work)
        self._in_hand = tuple(row for delivery in due for row in delivery.ids)
        if not due and not edits and not pinned:
            return Claimed(paused=paused, next_due=await self._database.read(outbox.next_due))

        def compose_all(connection: sqlite3.Connection) -> Claimed:
            posts = [(edit, _post(connection, edit)) for edit in edits]
            return Claimed(self._preparer.prepare(connection, due, now), posts, pinned, paused)

        claimed = await self._database.read(compose_all)
        self._in_hand = ()
        return claimed


def _post(connection: sqlite3.Connection, edit: Edit) -> Post | None:
    """What the message is to show; None where it cannot be composed, which keeps no other message back."""
    try:
        outgoing = compose(connection, edit.broadcast, edit.language, edit.time_zone)
    except sqlite3.Error:
        raise
    except Exception:
        log.exception("edit of broadcast %d cannot be composed", edit.broadcast)
        return None
    return Post(split_message(outgoing.text)[0], edit.language, share=outgoing.share)
