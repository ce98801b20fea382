"""One update as a handler sees it: whose chat it is, in which language, and how to answer."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from telegram import Bot, Message, ReplyKeyboardMarkup, ReplyParameters, Update
from telegram.ext import ContextTypes

from bot.botapi.keyboards import Button, keyboard
from bot.botapi.links import Deed, Link, share_address
from bot.conversation.budget import Daily
from bot.conversation.lanes import Otherwise, Parcel, Then
from bot.conversation.requests import Place, note, photo_over, text_over
from bot.conversation.services import Services
from bot.conversation.turns import speaker
from bot.conversation.words import words_of
from bot.language.i18n import Html, pick_language, say
from bot.language.markup import split_message
from bot.language.typography import run_of
from storage import chats
from storage.chats import Address, Change, Chat

SERVICES = "services"

Context = ContextTypes.DEFAULT_TYPE


@dataclass(frozen=True, slots=True)
class Talk:
    """Who speaks, where, in which language; ``words`` is what stands after the command.

    ``chat`` is the chat whose settings are meant, ``here`` where is spoken and answered: another one
    where a channel is managed from the private chat.
    """

    update: Update
    bot: Bot
    services: Services
    chat: Chat
    known: bool
    words: str
    here: Address

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

    async def answer(self, text: str, buttons: Sequence[Sequence[Button]] = (), then: Then | None = None) -> None:
        """Queues an answer, split where it is too long; buttons go under the last part, which ``then`` gets."""
        place = self._place()
        *before, last = split_message(run_of(self.language, text))
        self._leave(Parcel([*map(place.text, before), place.text(last, keyboard(buttons))], then))

    async def ask(self, text: str, keys: ReplyKeyboardMarkup) -> None:
        """Queues a question with keys of Telegram's own under it."""
        self._leave(Parcel([self._place().text(run_of(self.language, text), keys)]))

    async def tell(
        self,
        chat: Address,
        text: str,
        buttons: Sequence[Sequence[Button]] = (),
        otherwise: Otherwise | None = None,
    ) -> None:
        """Queues a message for another chat; ``otherwise`` hears that it could not be written there."""
        parcel = Parcel([Place(self.bot, chat).text(text, keyboard(buttons))], otherwise=otherwise)
        if not self.services.lanes.put(chat[0], parcel) and otherwise is not None:
            await otherwise()

    async def send_file(self, name: str, data: bytes, caption: str) -> None:
        """Queues a file with a caption as the answer."""
        self._leave(Parcel([self._place().file(name, data, run_of(self.language, caption))]))

    async def send_photo(
        self, photo: bytes | str, caption: str, buttons: Sequence[Sequence[Button]] = (), then: Then | None = None
    ) -> None:
        """Queues a picture (or the id Telegram gave it) with a caption as the answer."""
        self._leave(Parcel([self._place().photo(photo, run_of(self.language, caption), buttons)], then))

    async def edit(self, text: str, buttons: Sequence[Sequence[Button]] = ()) -> None:
        """Rewrites the message whose button was pressed; one that is too old is left alone."""
        under = self._pressed_message()
        if under is not None:
            self._leave(
                Parcel([text_over(under, run_of(self.language, text), buttons)], key=(under.chat.id, under.message_id))
            )

    async def edit_photo(
        self, photo: bytes | str, caption: str, buttons: Sequence[Sequence[Button]] = (), then: Then | None = None
    ) -> None:
        """Replaces the picture whose button was pressed; one that is too old is left alone."""
        under = self._pressed_message()
        if under is not None:
            parts = [photo_over(under, photo, run_of(self.language, caption), buttons)]
            self._leave(Parcel(parts, then, key=(under.chat.id, under.message_id)))

    async def toast(self, text: str = "") -> None:
        """Answers a button press with a short note on the screen, so that it stops spinning.

        It follows what the press changed, but waits for no patience Telegram asks for: notes have no limit.
        """
        query = self.update.callback_query
        if query is not None:
            lanes, chat = self.services.lanes, self.here[0]
            lane = ("notes", query.from_user.id) if lanes.held(chat) else chat
            lanes.put(lane, Parcel([note(query, text)], light=True))

    def _place(self) -> Place:
        return Place(self.bot, self.here, self._question())

    def _leave(self, parcel: Parcel) -> None:
        """Into this chat's queue; what has no room is dropped, with one sentence for all of it."""
        sorry = Parcel([Place(self.bot, self.here).text(self.say("too-much"))])

        async def arrived(message: Message) -> None:
            self.services.hurry.got_through(self.here)
            if parcel.then is not None:
                await parcel.then(message)

        if self.services.lanes.put(self.here[0], replace(parcel, then=arrived), sorry):
            self.services.limiter.answered(self.here[0], time.monotonic())

    def _question(self) -> ReplyParameters | None:
        """In a group an answer quotes the question."""
        message = self.update.effective_message
        asked_here = self.here[0] < 0 and not self.update.callback_query and not self.update.channel_post
        return _quoted(message) if asked_here and message is not None else None

    def _pressed_message(self) -> Message | None:
        query = self.update.callback_query
        return query.message if query is not None and isinstance(query.message, Message) else None

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
        """Begins the chat with these settings; one that is there keeps its own and is active again."""
        await self.services.database.write(lambda connection: chats.save_chat(connection, self.chat, self.now))

    async def change(self, wanted: Change) -> Talk:
        """Changes single settings of the chat; the same conversation with what is stored then."""
        chat = await self.services.database.write(lambda c: chats.change(c, self.chat, wanted, self.now))
        return replace(self, chat=chat, known=True)

    async def read_again(self) -> Talk:
        """The same conversation with the settings as they are at this moment."""
        chat = await self.services.database.read(lambda c: chats.find_chat(c, self.chat.address))
        return self if chat is None else replace(self, chat=chat, known=True)

    def alone(self) -> asyncio.Lock:
        """The chat's lock: its settings are changed one after another."""
        return self.services.locks.of(self.chat.address[0])

    def may_once_more(self, what: Daily, who: int | None = None) -> bool:
        """Whether the person (or ``who``) may do it once more today; operators may always."""
        person = speaker(self.update) or self.here[0]
        if person in self.services.settings.operators:
            return True
        return self.services.allowance.take(what, person if who is None else who, self.now.date())


def _quoted(message: Message) -> ReplyParameters:
    return ReplyParameters(message.message_id, allow_sending_without_reply=True)


def services_of(context: Context) -> Services:
    """What app.py gave the application."""
    services: Services = context.application.bot_data[SERVICES]
    return services


async def talk_of(update: Update, context: Context) -> Talk | None:
    """The conversation an update belongs to; None for an update without a chat."""
    return await talk_between(update, context.bot, services_of(context))


async def talk_between(update: Update, bot: Bot, services: Services) -> Talk | None:
    """The same for who has no context."""
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
    return Talk(update, bot, services, here, known, words_after_command(update), address)


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
    """What stands after "/command@bot", or all of a text that is no command."""
    message = update.effective_message
    return "" if update.callback_query is not None or message is None else words_of(message.text or "")


def pressed(update: Update) -> list[str]:
    """The parts of a button's callback data after its name: "open|XVIII-16|AZE" gives the last two."""
    data = update.callback_query.data if update.callback_query is not None else None
    return (data or "").split("|")[1:]
