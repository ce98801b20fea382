"""From what was claimed to what is sent: each text composed once for all chats it goes to."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.botapi.keyboards import Button
from bot.botapi.links import Link
from bot.delivery.compose import Outgoing, compose, compose_digest, replies_to
from bot.language.i18n import say
from bot.language.markup import split_message
from bot.messages.answers import nothing_new_message
from bot.messages.view import view
from bot.pictures.specs import Kind
from storage import chats, treaties
from storage.notices import Notice, NoticeKind
from storage.outbox import PUSH, Delivery, told_message

log = logging.getLogger(__name__)

_MOST_KEPT = 2000


@dataclass(frozen=True, slots=True)
class Prepared:
    """A delivery and what is to be sent now: one part of it, with the parts ``left`` behind it.

    ``part`` None: nothing to say any more. ``culprits``: the rows that could not be composed. ``ask_title``:
    the chat whose number stands in the text for its title, which only Telegram knows.
    """

    delivery: Delivery
    part: str | None = None
    left: tuple[str, ...] = ()
    reply_to: int | None = None
    share: Link | None = None
    buttons: Sequence[Sequence[Button]] = ()
    picture: Kind | None = None
    number: str = ""
    culprits: tuple[int, ...] = ()
    ask_title: int | None = None


@dataclass(frozen=True, slots=True)
class _Told:
    """A message as every chat of a language and zone gets it."""

    parts: tuple[str, ...]
    outgoing: Outgoing


class Preparer:
    """Remembers what it composed while no status and no story changes. For one thread at a time."""

    def __init__(self) -> None:
        self._stamp = ""
        self._told: dict[tuple[object, ...], _Told] = {}

    def prepare(self, connection: sqlite3.Connection, claimed: Sequence[Delivery], now: datetime) -> list[Prepared]:
        """All of them; one that fails says so and keeps no other back."""
        stamp = treaties.version(connection)
        if stamp != self._stamp or len(self._told) > _MOST_KEPT:
            self._stamp = stamp
            self._told.clear()
        return [self._one(connection, delivery, now) for delivery in claimed]

    def _one(self, connection: sqlite3.Connection, delivery: Delivery, now: datetime) -> Prepared:
        try:
            if delivery.parts_left:
                first, *left = delivery.parts_left
                return Prepared(delivery, first, tuple(left))
            if delivery.notice is not None:
                return _notice(connection, delivery, delivery.notice, now)
            if delivery.broadcast is None:
                return Prepared(delivery)
            return self._news(connection, delivery, delivery.broadcast)
        except Exception:
            log.exception("delivery %d cannot be composed", delivery.id)
            return Prepared(delivery, culprits=_culprits(connection, delivery))

    def _news(self, connection: sqlite3.Connection, delivery: Delivery, broadcast: int) -> Prepared:
        if delivery.lane != PUSH:
            told = self._digest(connection, delivery.broadcasts, delivery.language)
            return Prepared(delivery, told.parts[0], told.parts[1:])
        key = (broadcast, delivery.language, delivery.time_zone)
        known = self._told.get(key)
        if known is None:
            known = self._told[key] = _told(compose(connection, *key))
        outgoing = known.outgoing
        return Prepared(
            delivery,
            known.parts[0],
            known.parts[1:],
            replies_to(connection, outgoing, delivery.address),
            outgoing.share,
            picture=outgoing.picture if delivery.pictures else None,
            number=outgoing.number,
        )

    def _digest(self, connection: sqlite3.Connection, broadcasts: Sequence[int], language: str) -> _Told:
        key = (tuple(broadcasts), language)
        known = self._told.get(key)
        if known is None:
            known = self._told[key] = _told(Outgoing(compose_digest(connection, broadcasts, language)))
        return known


def _told(outgoing: Outgoing) -> _Told:
    return _Told(tuple(split_message(outgoing.text)), outgoing)


def _culprits(connection: sqlite3.Connection, delivery: Delivery) -> tuple[int, ...]:
    """Which rows of a digest cannot be composed by themselves; all, where each alone can."""
    if not delivery.companions or delivery.broadcast is None:
        return delivery.ids
    rows = [(delivery.id, delivery.broadcast), *delivery.companions]
    guilty = tuple(row for row, broadcast in rows if not _composable(connection, broadcast, delivery.language))
    return guilty or delivery.ids


def _composable(connection: sqlite3.Connection, broadcast: int, language: str) -> bool:
    try:
        compose_digest(connection, [broadcast], language)
    except Exception:
        log.exception("broadcast %d cannot be composed", broadcast)
        return False
    return True


def _notice(connection: sqlite3.Connection, delivery: Delivery, notice: Notice, now: datetime) -> Prepared:
    """What a notice says to a chat now."""
    payload = notice.payload
    if notice.kind == NoticeKind.PICTURE:
        told = told_message(connection, payload["broadcast"], delivery.address)
        return Prepared(delivery, "", reply_to=told, picture=Kind(payload["picture"]), number=payload["number"])
    if notice.kind == NoticeKind.QUIET_DAY:
        return _quiet_day(connection, delivery) if now.timestamp() < payload["until"] else Prepared(delivery)
    if notice.kind == NoticeKind.TROUBLE:
        chat, title = payload["chat"], payload["title"]
        text = say(delivery.language, f"trouble-{payload['trouble']}", title=title or str(chat))
        return Prepared(delivery, text, ask_title=None if title else chat)
    first, *left = split_message(payload["html"])
    return Prepared(delivery, first, tuple(left), buttons=payload.get("buttons", ()))


def _quiet_day(connection: sqlite3.Connection, delivery: Delivery) -> Prepared:
    seen = [view(connection, number) for number in chats.subscriptions(connection, delivery.address)]
    text = nothing_new_message([one for one in seen if one is not None], delivery.language)
    first, *left = split_message(text)
    return Prepared(delivery, first, tuple(left))
