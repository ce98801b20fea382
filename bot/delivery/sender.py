"""Telegram at the far end of the outbox, and the notes that go to the operators."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from telegram import Bot, InlineKeyboardMarkup, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import TelegramError

from bot.botapi.direct import ask
from bot.botapi.keyboards import NO_PREVIEW, keyboard
from bot.botapi.links import share_address
from bot.delivery.compose import Post
from bot.language.i18n import say
from bot.messages.notes import note_message
from bot.pictures.artist import Artist, Wish
from bot.pictures.drawing import PictureFailedError
from storage import chats, health, notices
from storage.chats import Address
from storage.database import Database
from storage.notices import NoticeKind
from storage.outbox import OPERATORS

log = logging.getLogger(__name__)

_NO_PREVIEW = NO_PREVIEW.to_dict()
STARS_A_MESSAGE = 0.1
"""What a message beyond thirty a second costs (core.telegram.org/bots/api#sendmessage, allow_paid_broadcast)."""


@dataclass(frozen=True, slots=True)
class TelegramSender:
    """Sends the outbox's messages; ``paid`` lets Telegram charge for more than thirty a second."""

    bot: Bot
    paid: bool = False
    artist: Artist | None = None

    async def send(self, address: Address, post: Post) -> int:
        """Sends one message and returns its id; the one to reply to may be gone by now.

        Raises python-telegram-bot's errors.
        """
        chat, thread = address
        buttons = self._buttons(post)
        message = await ask(
            self.bot,
            "sendMessage",
            {
                "chat_id": chat,
                "text": post.text,
                "parse_mode": ParseMode.HTML if post.html else None,
                "link_preview_options": _NO_PREVIEW,
                "message_thread_id": thread or None,
                "allow_paid_broadcast": self.paid or None,
                "disable_notification": post.silent or None,
                "reply_markup": None if buttons is None else buttons.to_dict(),
                "reply_parameters": None
                if post.reply_to is None
                else {"message_id": post.reply_to, "allow_sending_without_reply": True},
            },
        )
        return int(message["message_id"])

    async def send_picture(self, address: Address, wish: Wish, *, reply_to: int | None, silent: bool) -> None:
        """Sends the picture that goes with a message; one that cannot be drawn is logged and left out."""
        try:
            drawn = None if self.artist is None else await self.artist.picture(wish)
        except PictureFailedError:
            log.exception("no picture kind=%s treaty=%s language=%s", wish.kind, wish.number, wish.language)
            return
        if drawn is None or self.artist is None:
            return
        message = await self.bot.send_photo(
            address[0],
            drawn.content,
            message_thread_id=address[1] or None,
            disable_notification=silent or None,
            allow_paid_broadcast=self.paid or None,
            reply_parameters=None if reply_to is None else ReplyParameters(reply_to, allow_sending_without_reply=True),
        )
        await self.artist.sent(drawn, message)

    async def edit(self, address: Address, message: int, post: Post) -> None:
        """Replaces a message's text; it rings no bell. Raises python-telegram-bot's errors."""
        await self.bot.edit_message_text(
            post.text,
            address[0],
            message,
            parse_mode=ParseMode.HTML,
            link_preview_options=NO_PREVIEW,
            reply_markup=self._buttons(post),
        )

    async def title(self, chat: int) -> str:
        """What a chat is called, asked of Telegram: we keep no names."""
        try:
            return (await self.bot.get_chat(chat)).title or str(chat)
        except TelegramError:
            return str(chat)

    def _buttons(self, post: Post) -> InlineKeyboardMarkup | None:
        if post.share is None:
            return keyboard(post.buttons)
        return keyboard([[(say(post.language, "share-button"), share_address(post.share, self.bot.username))]])


def say_the_price(per_second: float) -> None:
    """The log says what a paid broadcast may cost, at each start."""
    log.warning(
        "allow_paid_broadcast is on: beyond 30 messages a second each costs %.1f Star, a million messages up to %d"
        " Stars; messages_per_second=%g",
        STARS_A_MESSAGE,
        1_000_000 * STARS_A_MESSAGE,
        per_second,
    )


async def tell_operators(database: Database, operators: Sequence[int], clock: Callable[[], datetime]) -> int:
    """Puts each new note into the outbox for every operator, in one transaction; returns how many notes."""
    if not operators:
        return 0
    now = clock()

    def work(connection: sqlite3.Connection) -> int:
        notes = health.unsent_notes(connection)
        for note, text in notes:
            for operator in operators:
                words = {"html": _in_words(connection, operator, text)}
                notices.queue(
                    connection, f"note|{note}|{operator}", NoticeKind.WORDS, words, [(operator, 0)], OPERATORS, now
                )
            health.mark_note_sent(connection, note, now)
        return len(notes)

    return await database.write(work) if await database.read(health.unsent_notes) else 0


def _in_words(connection: sqlite3.Connection, operator: int, text: str) -> str:
    """The note in the operator's language; English for one whose chat we do not know."""
    known = chats.find_chat(connection, (operator, 0))
    return note_message(text, known.language if known is not None else "en")
