"""`treatywatch check`: is everything as a running bot needs it? Answers in words."""

from __future__ import annotations

import asyncio
import sqlite3
from dataclasses import dataclass

from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from bot.alive import NobodyAnswersError, ask
from bot.clock import utc_now
from bot.config import Settings
from bot.conversation.rulings import Waiting, waiting
from bot.polling.press import NewsPoll
from bot.polling.schedule import news_polls, treaty_polls
from bot.version import our_version
from storage.database import Database, DatabaseUnusableError
from watchers.fetch import Fetcher

_PARTS = {
    "updates": "last update asked for",
    "courier": "last courier turn",
    "scheduler": "last look at the schedule",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at."""

    what: str
    good: bool
    words: str


async def check_all(settings: Settings) -> list[Finding]:
    """Token, database, and each source: reachable, readable, adding up."""
    findings = [await _token(settings)]
    existed = settings.database.exists()
    try:
        database = Database(settings.database)
    except DatabaseUnusableError as error:
        return [*findings, Finding("database", good=False, words=str(error))]
    try:
        state = "opens and is up to date" if existed else "did not exist and was made"
        findings.append(Finding("database", good=True, words=f"{settings.database} {state}"))
        findings.extend(await _sources(settings, database))
    finally:
        database.close()
    if settings.contact == Settings.model_fields["contact"].default:
        words = "set TREATYWATCH_CONTACT to an address the UN's webmaster can write to"
        findings.append(Finding("contact", good=False, words=words))
    return findings


async def _token(settings: Settings) -> Finding:
    if settings.token is None:
        return Finding("token", good=False, words="TELEGRAM_BOT_TOKEN is not set; @BotFather in Telegram gives one")
    base = settings.api_base.rstrip("/")
    try:
        async with Bot(settings.token.get_secret_value(), base_url=f"{base}/bot") as bot:
            return Finding("token", good=True, words=f"belongs to @{bot.username}")
    except InvalidToken:
        return Finding("token", good=False, words="Telegram does not know it; copy it again from @BotFather")
    except TelegramError as error:
        return Finding("token", good=False, words=f"{settings.api_base} could not be asked: {error}")


async def _sources(settings: Settings, database: Database) -> list[Finding]:
    findings = database.read_now(_refusals)
    async with Fetcher.open(our_version(), settings.contact) as fetcher:
        for poll in treaty_polls(settings, database, fetcher, utc_now):
            polled = await poll.run(dry=True)
            good = polled.outcome not in ("refused", "failed")
            status = polled.status
            words = polled.why if status is None else f"{status.signatories} signatories, {status.parties} parties"
            findings.append(Finding(poll.source.name, good, words or polled.outcome))
        newspapers = news_polls(settings, database, fetcher, utc_now)
        findings += await asyncio.gather(*map(_newspaper, newspapers))
    return findings


def _refusals(connection: sqlite3.Connection) -> list[Finding]:
    """Pages that have not added up lately, with the next step."""
    return [
        Finding(f"refused {one.number}", good=False, words=_next_step(one)) for one in waiting(connection) if one.why
    ]


def _next_step(one: Waiting) -> str:
    since = "" if one.first_seen is None else f" since {one.first_seen:%Y-%m-%d %H:%M} UTC"
    if one.rejected:
        return f"{one.why}{since}; rejected, so the last trusted state stays"
    if not one.confirmable:
        return f"{one.why}{since}; the last trusted state stays until a page adds up"
    step = f"treatywatch confirm {one.mark} if the page is right, treatywatch reject {one.mark} if not"
    return f"{one.why}{since}; {step}"


async def _newspaper(poll: NewsPoll) -> Finding:
    polled = await poll.run(dry=True)
    good = polled.outcome not in ("blocked", "failed")
    return Finding(poll.source.name, good, polled.why or f"{len(polled.new)} new items")


def signs_of_life(settings: Settings) -> list[Finding]:
    """What the running process says of each of its parts. Raises NobodyAnswersError."""
    if not settings.database.exists():
        raise NobodyAnswersError(f"there is no database at {settings.database}; is the bot running?")
    ages = dict(ask(settings.database))
    signs = [_sign(words, *ages.pop(part)) for part, words in _PARTS.items() if part in ages]
    if ages:
        age, limit = min(ages.values(), key=lambda one: one[0])
        signs.append(_sign("last poll ended", age, limit))
        signs += [_sign(f"{name}: last poll ended", *one) for name, one in ages.items() if one[0] > one[1]]
    return signs


def _sign(words: str, age: float, limit: float) -> Finding:
    late = "" if age <= limit else f"; overdue, at most {limit:.0f} s are usual"
    return Finding("alive", not late, f"{words} {age:.0f} s ago{late}")
