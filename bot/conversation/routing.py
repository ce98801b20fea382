"""Binds a conversation's functions to commands and buttons; every function gets a Talk.

What is longer than a question can be, or was never one of our buttons, ends here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Coroutine
from typing import Any

from telegram import Update
from telegram.ext import BaseHandler, CallbackQueryHandler, CommandHandler, filters

from bot.conversation.forms import Form
from bot.conversation.talk import Context, Talk, pressed, talk_of
from bot.conversation.words import QUESTION, Cap

Action = Callable[[Talk], Coroutine[Any, Any, None]]
Handler = BaseHandler[Update, Context, Any]

_NEW = filters.UpdateType.MESSAGE | filters.UpdateType.CHANNEL_POST
"""An edited message is no second command."""


def command(name: str, action: Action, cap: Cap | None = QUESTION) -> Handler:
    """Runs ``action`` for "/name", wherever it is written, with at most so many words; None: it counts itself."""
    return CommandHandler(name, _with_talk(action if cap is None else short_enough(action, cap)), filters=_NEW)


def short_enough(action: Action, cap: Cap = QUESTION) -> Action:
    """Runs ``action`` where the words are few enough; else that is said."""

    async def run(talk: Talk) -> None:
        if cap.holds(talk.words):
            await action(talk)
        else:
            await talk.answer(talk.say("words-too-many", letters=cap.letters, words=cap.words))

    return run


def press(name: str, action: Action, form: Form) -> Handler:
    """Runs ``action`` for a button whose callback data is "name" or "name|…" and has the button's form."""

    async def run(talk: Talk) -> None:
        if form(pressed(talk.update)):
            await action(talk)
        else:
            await talk.toast(talk.say("press-unknown"))

    return CallbackQueryHandler(_with_talk(run), pattern=rf"^{re.escape(name)}(\||$)")


def _with_talk(action: Action) -> Callable[[Update, Context], Coroutine[Any, Any, None]]:
    async def run(update: Update, context: Context) -> None:
        talk = await talk_of(update, context)
        if talk is not None:
            await action(talk)
        elif update.callback_query is not None:  # under a message sent elsewhere: no button of ours is there
            await update.callback_query.answer()

    return run
