"""Binds a conversation's functions to commands and buttons; every function gets a Talk."""

from __future__ import annotations

import re
from collections.abc import Callable, Coroutine
from typing import Any

from telegram import Update
from telegram.ext import BaseHandler, CallbackQueryHandler, CommandHandler, filters

from bot.conversation.talk import Context, Talk, talk_of

Action = Callable[[Talk], Coroutine[Any, Any, None]]
Handler = BaseHandler[Update, Context, Any]

_NEW = filters.UpdateType.MESSAGE | filters.UpdateType.CHANNEL_POST
"""An edited message is no second command."""


def command(name: str, action: Action) -> Handler:
    """Runs ``action`` for "/name", wherever it is written."""
    return CommandHandler(name, _with_talk(action), filters=_NEW)


def press(name: str, action: Action) -> Handler:
    """Runs ``action`` for a button whose callback data is "name" or "name|…"."""
    return CallbackQueryHandler(_with_talk(action), pattern=rf"^{re.escape(name)}(\||$)")


def _with_talk(action: Action) -> Callable[[Update, Context], Coroutine[Any, Any, None]]:
    async def run(update: Update, context: Context) -> None:
        talk = await talk_of(update, context)
        if talk is not None:
            await action(talk)

    return run
