"""What is no command of ours: a short answer that shows the right form; bare words are looked up."""

from __future__ import annotations

from telegram import Update
from telegram.constants import ChatType
from telegram.ext import MessageHandler, filters

from bot.conversation.finding import answer_found
from bot.conversation.routing import Handler, short_enough
from bot.conversation.talk import Context, Talk, talk_of

_OURS_ALONE = filters.UpdateType.MESSAGE & filters.ChatType.PRIVATE


def handlers() -> list[Handler]:
    """The conversation's handlers; they come last."""
    return [
        MessageHandler(filters.UpdateType.MESSAGE & filters.COMMAND, unknown),
        MessageHandler(_OURS_ALONE & filters.TEXT, bare_words),
    ]


async def unknown(update: Update, context: Context) -> None:
    """In a group only a command that names us is ours to answer."""
    talk = await talk_of(update, context)
    if talk is not None and (talk.chat.type == ChatType.PRIVATE or _names_us(talk)):
        await talk.answer(talk.say("unknown-command"))


def _names_us(talk: Talk) -> bool:
    message = talk.update.effective_message
    command = ((message.text if message else None) or "").split()[0]
    return command.casefold().endswith(f"@{talk.bot.username.casefold()}")


async def bare_words(update: Update, context: Context) -> None:
    """Words written without a command: "Azerbaijan", "corruption", "salam"."""
    talk = await talk_of(update, context)
    if talk is not None:
        await short_enough(answer_found)(talk)
