"""One update as a handler sees it: whose chat it is, in which language, and how to answer."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import time
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from telegram import (
    Bot,
    InlineKeyboardMarkup,
    InputFile,
    InputMediaPhoto,
    Message,
    ReplyParameters,
    Update,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest, RetryAfter
from telegram.ext import ContextTypes

from bot.botapi.keyboards import NO_PREVIEW, Button, keyboard
from bot.botapi.links import Deed, Link, share_address
from bot.botapi.verdicts import asked_patience
from bot.conversation.services import Services
from bot.language.i18n import Html, pick_language, say
from bot.language.markup import split_message
from bot.language.typography import run_of
from storage import chats
from storage.chats import Address, Chat

log = logging.getLogger(__name__)

SERVICES = "services"
_MOST_ANSWER_TRIES = 3
_LONGEST_WAIT_SECONDS = 60.0

Context = ContextTypes.DEFAULT_TYPE


@dataclass(frozen=True, slots=True)
class Talk:
    """Who speaks, where, in which language; ``words`` is what stands after the command."""

    update: Update
    bot: Bot
    services: Services
    chat: Chat
    known: bool
    words: str

    @property
    def language(self) -> str:
        """The language answers are given in."""
        return self.chat.language

    @property
    def now(self) -> datetime:
        """The services' clock."""
        return self.services.clock()

    def say(self, message: str, **values: str | float) -> Html:
        """A catalogue message in the chat's language."""
        return say(self.language, message, **values)

    async def answer(self, text: str, buttons: Sequence[Sequence[Button]] = ()) -> Message:
        """Sends an answer, split where it is too long; buttons go under the last part, which is returned."""
        *before, last = split_message(run_of(self.language, text))
        for part in before:
            await self._send(part, None)
        return await self._send(last, keyboard(buttons))

    async def send_file(self, name: str, data: bytes, caption: str) -> None:
        """Sends an answer as a file with a caption."""
        await self._patiently(
            lambda: self.bot.send_document(
                self.chat.address[0],
                InputFile(data, filename=name),
                caption=run_of(self.language, caption),
                parse_mode=ParseMode.HTML,
                message_thread_id=self.chat.address[1] or None,
                reply_parameters=self._question(),
            )
        )

    async def send_photo(self, photo: bytes | str, caption: str, buttons: Sequence[Sequence[Button]] = ()) -> Message:
        """Sends a picture (or the id Telegram gave it) with a caption."""
        return await self._patiently(
            lambda: self.bot.send_photo(
                self.chat.address[0],
                photo,
                caption=run_of(self.language, caption),
                parse_mode=ParseMode.HTML,
                message_thread_id=self.chat.address[1] or None,
                reply_markup=keyboard(buttons),
                reply_parameters=self._question(),
            )
        )

    async def edit_photo(
        self, photo: bytes | str, caption: str, buttons: Sequence[Sequence[Button]] = ()
    ) -> Message | None:
        """Replaces the picture whose button was pressed; None where it is too old to be replaced."""
        query = self.update.callback_query
        if query is None or not isinstance(query.message, Message):
            return None
        media = InputMediaPhoto(photo, caption=run_of(self.language, caption), parse_mode=ParseMode.HTML)
        try:
            edited = await query.message.edit_media(media, reply_markup=keyboard(buttons))
        except BadRequest as error:
            log.info("edit refused chat=%d error=%s", self.chat.address[0], error)
            return None
        return edited if isinstance(edited, Message) else None

    async def _send(self, text: str, markup: InlineKeyboardMarkup | None) -> Message:
        return await self._patiently(
            lambda: self.bot.send_message(
                self.chat.address[0],
                text,
                parse_mode=ParseMode.HTML,
                link_preview_options=NO_PREVIEW,
                message_thread_id=self.chat.address[1] or None,
                reply_markup=markup,
                reply_parameters=self._question(),
            )
        )

    def _question(self) -> ReplyParameters | None:
        """In a group an answer quotes the question."""
        message = self.update.effective_message
        asked_here = self.chat.address[0] < 0 and not self.update.callback_query and not self.update.channel_post
        return _quoted(message) if asked_here and message is not None else None

    async def _patiently(self, send: Callable[[], Coroutine[Any, Any, Message]]) -> Message:
        """Sends once Telegram lets us; a long wait is an error, since a person waits."""
        tries = 1
        while True:
            self.services.limiter.answered(self.chat.address[0], time.monotonic())
            try:
                message = await send()
            except RetryAfter as error:
                patience = asked_patience(error).total_seconds()
                if patience > _LONGEST_WAIT_SECONDS or tries == _MOST_ANSWER_TRIES:
                    raise
                tries += 1
                await asyncio.sleep(patience)
            else:
                self.services.hurry.got_through(self.chat.address)
                return message

    async def edit(self, text: str, buttons: Sequence[Sequence[Button]] = ()) -> None:
        """Rewrites the message whose button was pressed; one that is too old is left alone."""
        query = self.update.callback_query
        if query is None or not isinstance(query.message, Message):
            return
        try:
            await query.message.edit_text(
                run_of(self.language, text),
                parse_mode=ParseMode.HTML,
                link_preview_options=NO_PREVIEW,
                reply_markup=keyboard(buttons),
            )
        except BadRequest as error:
            if "not modified" not in str(error).casefold():
                log.info("edit refused chat=%d error=%s", self.chat.address[0], error)

    async def toast(self, text: str = "") -> None:
        """Answers a button press with a short note on the screen, so that it stops spinning."""
        query = self.update.callback_query
        if query is None:
            return
        try:
            await query.answer(text or None)
        except BadRequest as error:  # pressed too long ago: Telegram no longer waits for an answer
            log.info("press too old chat=%d error=%s", self.chat.address[0], error)

    async def refuse(self, text: str) -> None:
        """Says why something is not done: on the screen after a press, else as an answer."""
        if self.update.callback_query is not None:
            await self.toast(text)
        else:
            await self.answer(text)

    def share_button(self, number: str, code: str | None = None) -> Button:
        """Passes on a link that opens the treaty, or one participant in it."""
        link = Link(Deed.OPEN, number, code)
        return self.say("share-button"), share_address(link, self.bot.username)

    def with_language(self, language: str) -> Talk:
        """The same conversation in another language."""
        return replace(self, chat=replace(self.chat, language=language))

    async def remember(self) -> None:
        """Stores the chat's settings."""
        await self.services.database.write(lambda connection: chats.save_chat(connection, self.chat, self.now))


def _quoted(message: Message) -> ReplyParameters:
    return ReplyParameters(message.message_id, allow_sending_without_reply=True)


def services_of(context: Context) -> Services:
    """What app.py gave the application."""
    services: Services = context.application.bot_data[SERVICES]
    return services


async def talk_of(update: Update, context: Context) -> Talk | None:
    """The conversation an update belongs to; None for an update without a chat."""
    services = services_of(context)
    chat = update.effective_chat
    if chat is None:
        return None
    address = (chat.id, thread_of(update))
    stored = await services.database.read(lambda connection: _settings_of(connection, address))
    known = stored is not None and stored.address == address
    spoken = update.effective_user.language_code if update.effective_user is not None else None
    settings = services.settings
    fresh = Chat(address, chat.type, pick_language(spoken, settings.default_language), settings.time_zone, active=True)
    here = fresh if stored is None else replace(stored, address=address, type=chat.type, active=True)
    return Talk(update, context.bot, services, here, known, words_after_command(update))


def _settings_of(connection: sqlite3.Connection, address: Address) -> Chat | None:
    """The chat's own settings, a topic without any taking its group's."""
    return chats.find_chat(connection, address) or chats.find_chat(connection, (address[0], 0))


def thread_of(update: Update) -> int:
    """The forum topic an update belongs to, 0 outside topics."""
    message = update.effective_message
    if not isinstance(message, Message) or not message.is_topic_message:
        return 0
    return message.message_thread_id or 0


def words_after_command(update: Update) -> str:
    """What stands after "/command@bot", or all of a text that is no command; white space folded."""
    text = (update.effective_message.text if update.effective_message else None) or ""
    if update.callback_query is not None:
        return ""
    return " ".join(text.split()[1:] if text.startswith("/") else text.split())


def pressed(update: Update) -> list[str]:
    """The parts of a button's callback data after its name: "open|XVIII-16|AZE" gives the last two."""
    data = update.callback_query.data if update.callback_query is not None else None
    return (data or "").split("|")[1:]
