"""The command menus Telegram shows, per scope and language (core.telegram.org/bots/api#setmycommands)."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass

from telegram import (
    Bot,
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
)
from telegram.error import TelegramError

from bot.config import LANGUAGES
from bot.i18n import say

log = logging.getLogger(__name__)

EVERYBODY = (
    "status",
    "latest",
    "participant",
    "pipeline",
    "reservations",
    "timeline",
    "compare",
    "calendar",
    "export",
    "subscriptions",
    "about",
    "privacy",
    "help",
)
SETTINGS = ("settings", "subscribe", "unsubscribe", "language", "forget")


@dataclass(frozen=True, slots=True)
class Menu:
    """One call of setMyCommands; ``language`` is empty for people whose language we do not speak."""

    scope: BotCommandScope
    language: str
    commands: tuple[BotCommand, ...]


def menus(default_language: str) -> Iterator[Menu]:
    """Every menu: settings are offered to those who may change them."""
    scopes = (
        (BotCommandScopeAllPrivateChats(), (*EVERYBODY[:10], *SETTINGS, *EVERYBODY[10:])),
        (BotCommandScopeAllGroupChats(), EVERYBODY),
        (BotCommandScopeAllChatAdministrators(), (*EVERYBODY[:10], *SETTINGS, *EVERYBODY[10:])),
    )
    for scope, names in scopes:
        for language in ("", *LANGUAGES):
            spoken = language or default_language
            commands = (BotCommand(name, say(spoken, f"command-{name}")) for name in names)
            yield Menu(scope, language, tuple(commands))


async def register_menus(bot: Bot, default_language: str) -> None:
    """Registers every menu. A refusal is logged: a bot without a menu still answers."""
    for menu in menus(default_language):
        try:
            await bot.set_my_commands(menu.commands, scope=menu.scope, language_code=menu.language or None)
        except TelegramError as error:
            log.warning("menu not registered scope=%s language=%s error=%s", menu.scope.type, menu.language, error)
            return
