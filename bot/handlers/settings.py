"""/settings: one message with buttons that edits itself; each button says what it sets, so an old one does no harm."""

from __future__ import annotations

from bot.conversation.permission import allowed
from bot.conversation.routing import Handler, command, press
from bot.conversation.settings_change import is_settings_press
from bot.conversation.settings_talk import pressed_page, settings_page
from bot.conversation.talk import Talk, pressed

_SET = "set"


def handlers() -> list[Handler]:
    """The conversation's handlers."""
    return [command("settings", show), press(_SET, change, is_settings_press)]


async def show(talk: Talk) -> None:
    """The settings, to those who may change them."""
    if await allowed(talk):
        await talk.answer(*await settings_page(talk, _SET))


async def change(talk: Talk) -> None:
    """A button was pressed: the setting it names is stored, and the message shows the page it leads to."""
    if await allowed(talk):
        await talk.edit(*await pressed_page(talk, _SET, pressed(talk.update)))
        await talk.toast()
