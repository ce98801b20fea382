"""The first words with Telegram."""

from __future__ import annotations

import asyncio
import logging

from telegram import Bot
from telegram.error import InvalidToken, RetryAfter, TelegramError

from bot.botapi.menus import register_menus, register_profile
from bot.botapi.verdicts import backoff
from bot.config import SettingsWrongError

log = logging.getLogger(__name__)

_INTRODUCED_AFTER_SECONDS = 1.0
"""Who waited for the bot is answered before its menus are written."""
_ODD_ANSWERS = (TelegramError, AttributeError, KeyError, TypeError, ValueError)
"""The line, and whatever an answer of an odd form breaks."""


async def connect(bot: Bot) -> None:
    """Says hello to Telegram, as often as it takes: a server may start before its network.

    Raises SettingsWrongError for a token Telegram does not know, and when it asks us to wait.
    """
    attempt = 0
    while True:
        try:
            await bot.initialize()
        except InvalidToken as error:
            raise SettingsWrongError(
                "Telegram does not know this TELEGRAM_BOT_TOKEN; copy it again from @BotFather"
            ) from error
        except RetryAfter as error:
            raise SettingsWrongError(f"Telegram asks this bot to wait ({error}); start it again then") from error
        except _ODD_ANSWERS as error:
            pause = backoff(attempt := attempt + 1)
            log.warning("telegram unreachable, trying again in %.0f s: %s", pause.total_seconds(), error)
            await asyncio.sleep(pause.total_seconds())
        else:
            return


async def introduce(bot: Bot, default_language: str) -> None:
    """Menus and profile, some eighty requests; the next start does what a stop cuts off."""
    await asyncio.sleep(_INTRODUCED_AFTER_SECONDS)
    await asyncio.gather(register_menus(bot, default_language), register_profile(bot))
