"""The requests of the Bot API an answer is made of, each ready to be sent when its turn comes."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass

from telegram import (
    Bot,
    CallbackQuery,
    InlineKeyboardMarkup,
    InputFile,
    InputMediaPhoto,
    Message,
    ReplyKeyboardMarkup,
    ReplyParameters,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.botapi.keyboards import NO_PREVIEW, Button, keyboard
from bot.botapi.verdicts import Malformed, verdict
from bot.conversation.lanes import Sending
from bot.language.markup import plain_text
from storage.chats import Address

log = logging.getLogger(__name__)

_LONGEST_NOTE = 200


@dataclass(frozen=True, slots=True)
class Place:
    """Where an answer goes, and the question it quotes."""

    bot: Bot
    address: Address
    question: ReplyParameters | None = None

    def text(self, text: str, markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | None = None) -> Sending:
        """A message."""

        async def send(*, html: bool) -> Message:
            return await self.bot.send_message(
                self.address[0],
                text if html else plain_text(text),
                parse_mode=_mode(html=html),
                link_preview_options=NO_PREVIEW,
                message_thread_id=self.address[1] or None,
                reply_markup=markup,
                reply_parameters=self.question,
            )

        return send

    def file(self, name: str, data: bytes, caption: str) -> Sending:
        """A file with a caption."""

        async def send(*, html: bool) -> Message:
            return await self.bot.send_document(
                self.address[0],
                InputFile(data, filename=name),
                caption=caption if html else plain_text(caption),
                parse_mode=_mode(html=html),
                message_thread_id=self.address[1] or None,
                reply_parameters=self.question,
            )

        return send

    def photo(self, photo: bytes | str, caption: str, buttons: Sequence[Sequence[Button]]) -> Sending:
        """A picture, or the id Telegram gave it, with a caption."""

        async def send(*, html: bool) -> Message:
            return await self.bot.send_photo(
                self.address[0],
                photo,
                caption=caption if html else plain_text(caption),
                parse_mode=_mode(html=html),
                message_thread_id=self.address[1] or None,
                reply_markup=keyboard(buttons),
                reply_parameters=self.question,
            )

        return send


def text_over(message: Message, text: str, buttons: Sequence[Sequence[Button]]) -> Sending:
    """A message's text is replaced."""

    async def send(*, html: bool) -> Message | None:
        try:
            edited = await message.edit_text(
                text if html else plain_text(text),
                parse_mode=_mode(html=html),
                link_preview_options=NO_PREVIEW,
                reply_markup=keyboard(buttons),
            )
        except BadRequest as error:
            _leave(error)
            return None
        return edited if isinstance(edited, Message) else None

    return send


def photo_over(message: Message, photo: bytes | str, caption: str, buttons: Sequence[Sequence[Button]]) -> Sending:
    """A message's picture is replaced."""

    async def send(*, html: bool) -> Message | None:
        media = InputMediaPhoto(photo, caption=caption if html else plain_text(caption), parse_mode=_mode(html=html))
        try:
            edited = await message.edit_media(media, reply_markup=keyboard(buttons))
        except BadRequest as error:
            _leave(error)
            return None
        return edited if isinstance(edited, Message) else None

    return send


def note(query: CallbackQuery, text: str) -> Sending:
    """A short note on the screen of who pressed a button, which then stops spinning."""

    async def send(*, html: bool) -> None:
        del html
        try:
            await query.answer(plain_text(text)[:_LONGEST_NOTE] or None)
        except BadRequest as error:  # pressed too long ago: Telegram no longer waits for an answer
            log.info("press too old error=%s", error)

    return send


def _mode(*, html: bool) -> str | None:
    return ParseMode.HTML if html else None


def _leave(error: BadRequest) -> None:
    """An edit Telegram refuses (nothing changed, too old) is left; HTML it cannot read is the queue's to mend."""
    if isinstance(verdict(error, 1), Malformed):
        raise error
    if "not modified" not in str(error).casefold():
        log.info("edit refused error=%s", error)
