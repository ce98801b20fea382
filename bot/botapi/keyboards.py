"""Buttons under a message, and how a link in it is shown."""

from __future__ import annotations

from collections.abc import Sequence

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions

from bot.language.i18n import Html
from bot.language.markup import plain_text
from bot.language.typography import runs_left

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
Button = tuple[str, str]
"""A button's text and its callback data (at most 64 bytes), or an https address it opens."""


def keyboard(buttons: Sequence[Sequence[Button]]) -> InlineKeyboardMarkup | None:
    """An inline keyboard, None for no buttons."""
    if not buttons:
        return None
    return InlineKeyboardMarkup([[_button(text, data) for text, data in row] for row in buttons])


def _button(text: str, data: str) -> InlineKeyboardButton:
    """A button shows plain text: what is escaped for messages is put back."""
    text = runs_left(plain_text(text) if isinstance(text, Html) else text)
    if data.startswith("https://"):
        return InlineKeyboardButton(text, url=data)
    return InlineKeyboardButton(text, callback_data=data)
