"""The command menus Telegram shows, per scope and language (core.telegram.org/bots/api#setmycommands)."""

from __future__ import annotations

import asyncio
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
from bot.language.i18n import say
from bot.language.markup import plain_text

log = logging.getLogger(__name__)

EVERYBODY = (
    "status",
    "latest",
    "find",
    "participant",
    "pipeline",
    "reservations",
    "timeline",
    "chart",
    "map",
    "compare",
    "calendar",
    "export",
    "search",
    "treaties",
    "subscriptions",
    "about",
    "privacy",
    "help",
)
_QUESTIONS = EVERYBODY.index("subscriptions") + 1
"""Those above what changes the settings."""
OPERATORS = ("sources", "stats", "pause", "resume", "confirm", "reject", "announce")
"""Known to the operators of the settings; in nobody's menu."""
SETTINGS = ("settings", "channels", "subscribe", "unsubscribe", "pin", "unpin", "language", "forget")


@dataclass(frozen=True, slots=True)
class Menu:
    """One call of setMyCommands; ``language`` is empty for people whose language we do not speak."""

    scope: BotCommandScope
    language: str
    commands: tuple[BotCommand, ...]


def menus(default_language: str) -> Iterator[Menu]:
    """Every menu: settings are offered to those who may change them."""
    scopes = (
        (BotCommandScopeAllPrivateChats(), (*EVERYBODY[:_QUESTIONS], *SETTINGS, *EVERYBODY[_QUESTIONS:])),
        (BotCommandScopeAllGroupChats(), EVERYBODY),
        (BotCommandScopeAllChatAdministrators(), (*EVERYBODY[:_QUESTIONS], *SETTINGS, *EVERYBODY[_QUESTIONS:])),
    )
    for scope, names in scopes:
        for language in ("", *LANGUAGES):
            spoken = language or default_language
            commands = (BotCommand(name, say(spoken, f"command-{name}")) for name in names)
            yield Menu(scope, language, tuple(commands))


async def register_profile(bot: Bot) -> None:
    """The bot's name and descriptions in each language; what is so already is not set again: Telegram counts."""
    for language in LANGUAGES:
        name, short, long = (plain_text(say(language, f"bot-{part}")) for part in ("name", "short", "description"))
        try:
            if (await bot.get_my_name(language)).name != name:
                await bot.set_my_name(name, language_code=language)
            if (await bot.get_my_short_description(language)).short_description != short:
                await bot.set_my_short_description(short, language_code=language)
            if (await bot.get_my_description(language)).description != long:
                await bot.set_my_description(long, language_code=language)
        except TelegramError as error:
            log.warning("profile not registered language=%s error=%s", language, error)
            return


async def register_menus(bot: Bot, default_language: str) -> None:
    """Registers every menu. A refusal is logged: a bot without a menu still answers."""
    for menu in await asyncio.to_thread(list, menus(default_language)):
        try:
            await bot.set_my_commands(menu.commands, scope=menu.scope, language_code=menu.language or None)
        except TelegramError as error:
            log.warning("menu not registered scope=%s language=%s error=%s", menu.scope.type, menu.language, error)
            return
