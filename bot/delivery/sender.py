"""Telegram at the far end of the outbox, and the notes that go to the operators."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from telegram import Bot, InlineKeyboardMarkup, ReplyParameters
from telegram.constants import MessageLimit, ParseMode
from telegram.error import TelegramError

from bot.botapi.keyboards import NO_PREVIEW, keyboard
from bot.botapi.links import share_address
from bot.delivery.compose import Post
from bot.language.i18n import say
from bot.language.markup import plain_text
from bot.messages.notes import note_message
from bot.pictures.artist import Artist, Wish
from bot.pictures.drawing import PictureFailedError
from storage import chats, health
from storage.chats import Address
from storage.database import Database

log = logging.getLogger(__name__)


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
        message = await self.bot.send_message(
            chat,
            post.text,
            parse_mode=ParseMode.HTML if post.html else None,
            link_preview_options=NO_PREVIEW,
            message_thread_id=thread or None,
            allow_paid_broadcast=self.paid or None,
            disable_notification=post.silent or None,
            reply_markup=self._buttons(post),
            reply_parameters=None
            if post.reply_to is None
            else ReplyParameters(post.reply_to, allow_sending_without_reply=True),
        )
        return message.message_id

    async def send_picture(self, address: Address, wish: Wish, *, reply_to: int | None) -> None:
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
            disable_notification=True,
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

    def _buttons(self, post: Post) -> InlineKeyboardMarkup | None:
        if post.share is None:
            return None
        return keyboard([[(say(post.language, "share-button"), share_address(post.share, self.bot.username))]])


async def tell_operators(database: Database, bot: Bot, operators: Sequence[int], clock: Callable[[], datetime]) -> None:
    """Sends each unsent note to every operator; it counts as told once somebody has it."""
    if not operators:
        return
    for note, text in await database.read(health.unsent_notes):
        told = [await _told(bot, operator, await _in_words(database, operator, text)) for operator in operators]
        if any(told):
            await database.write(lambda c, note=note: health.mark_note_sent(c, note, clock()))  # type: ignore[misc]


async def _in_words(database: Database, operator: int, text: str) -> str:
    """The note in the operator's language; English for one whose chat we do not know."""
    known = await database.read(lambda c: chats.find_chat(c, (operator, 0)))
    return plain_text(note_message(text, known.language if known is not None else "en"))


async def _told(bot: Bot, operator: int, text: str) -> bool:
    try:
        await bot.send_message(operator, text[: MessageLimit.MAX_TEXT_LENGTH], link_preview_options=NO_PREVIEW)
    except TelegramError as error:
        log.warning("note not delivered operator=%d error=%s", operator, error)
        return False
    return True
