"""The composition root: settings in, a running bot out."""

from __future__ import annotations

import asyncio
import logging
import signal
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from telegram import Update
from telegram.error import InvalidToken, NetworkError, TelegramError
from telegram.ext import Application, ApplicationBuilder

from bot.botapi.http import AiohttpRequest
from bot.botapi.limits import Limiter
from bot.botapi.menus import register_menus, register_profile
from bot.botapi.verdicts import backoff
from bot.clock import Clock, utc_now
from bot.config import Settings, SettingsWrongError
from bot.conversation.services import Services
from bot.conversation.talk import SERVICES, Context, talk_of
from bot.delivery.courier import AT_ONCE, Courier
from bot.delivery.housekeeping import Pruner
from bot.delivery.pinning import PinKeeper
from bot.delivery.quiet_days import QuietDays
from bot.delivery.sender import TelegramSender, say_the_price, tell_operators
from bot.handlers import (
    about,
    announce,
    channels,
    files,
    find,
    forget,
    inline,
    language,
    membership,
    operators,
    overview,
    participant,
    pictures,
    pin,
    pipeline,
    reservations,
    rulings,
    search,
    start,
    status,
    subscriptions,
    treaties,
    unknown,
)
from bot.handlers import (
    settings as settings_talk,
)
from bot.pictures.artist import Artist
from bot.polling.deadlines import DeadlineKeeper
from bot.polling.depositary import TreatyPoll
from bot.polling.press import NewsPoll
from bot.polling.schedule import every_minute, news_polls, scheduler_for, treaty_polls
from bot.polling.watchlist import Watchlist
from bot.version import our_version
from storage.database import Database
from watchers.fetch import Fetcher

log = logging.getLogger(__name__)

CONVERSATIONS = (
    start,
    status,
    participant,
    pictures,
    pipeline,
    reservations,
    overview,
    pictures,
    files,
    find,
    search,
    pin,
    subscriptions,
    treaties,
    settings_talk,
    channels,
    language,
    forget,
    about,
    inline,
    operators,
    rulings,
    announce,
    membership,
    unknown,
)
UPDATES = [Update.MESSAGE, Update.CHANNEL_POST, Update.CALLBACK_QUERY, Update.MY_CHAT_MEMBER, Update.INLINE_QUERY]
_INTRODUCED_AFTER_SECONDS = 1.0
"""Who waited for the bot is answered before its menus are written."""
_UPDATES_AT_ONCE = 32
DEADLINES = "deadlines"
"""The scheduler's job that looks after the days to come."""
_SWITCH_SECONDS = 0.0005
"""SQLite's threads give the interpreter's lock away at each statement: they wait for it a tenth as long."""
Bot = Application[Any, Any, Any, Any, Any, Any]


def build_bot(settings: Settings, services: Services) -> Bot:
    """The Telegram application with every conversation registered."""
    if settings.token is None:
        raise SettingsWrongError("there is no TELEGRAM_BOT_TOKEN; @BotFather in Telegram gives one for free")
    base = settings.api_base.rstrip("/")
    application: Bot = (
        ApplicationBuilder()
        .token(settings.token.get_secret_value())
        .base_url(f"{base}/bot")
        .base_file_url(f"{base}/file/bot")
        .request(AiohttpRequest(AT_ONCE + _UPDATES_AT_ONCE))
        .get_updates_request(AiohttpRequest(2))
        .concurrent_updates(_UPDATES_AT_ONCE)
        .job_queue(None)
        .build()
    )
    application.bot_data[SERVICES] = services
    for conversation in CONVERSATIONS:
        application.add_handlers(conversation.handlers())
    application.add_error_handler(_failed)
    return application


async def _failed(update: object, context: Context) -> None:
    """A handler failed: it is logged whole, and the person is told to try again."""
    if isinstance(context.error, NetworkError):
        log.warning("telegram unreachable error=%s", context.error)
        return
    log.error("a handler failed", exc_info=context.error)
    if not isinstance(update, Update) or (update.message is None and update.callback_query is None):
        return
    talk = await talk_of(update, context)
    if talk is not None:
        try:
            await talk.answer(talk.say("error"))
        except TelegramError as error:
            log.warning("could not say that it failed error=%s", error)


@dataclass(frozen=True, slots=True)
class Running:
    """What a running bot is made of, for whoever looks after it."""

    services: Services
    bot: Bot
    polls: Sequence[TreatyPoll]
    newspapers: Sequence[NewsPoll]
    scheduler: AsyncIOScheduler
    watchlist: Watchlist
    deadlines: DeadlineKeeper

    def poll_now(self) -> None:
        """Asks every source now instead of at its next turn."""
        for source in [poll.source for poll in self.polls] + [poll.source for poll in self.newspapers]:
            self.scheduler.modify_job(source.name, next_run_time=datetime.now(UTC))
        self.scheduler.modify_job(DEADLINES, next_run_time=datetime.now(UTC))

    async def sync(self) -> None:
        """Begins and ends the polls of treaties that chats follow beyond the operator's list."""
        await self.watchlist.sync(self.scheduler)

    async def keep_pins(self) -> None:
        """Edits the pinned messages that show an older state."""
        await PinKeeper(self.services.database, self.services.clock, self.services.hurry.deliver).run()

    async def keep_quiet_days(self) -> None:
        """Tells chats that asked for it that there is nothing to tell."""
        await QuietDays(self.services.database, self.services.clock, self.services.hurry.deliver).run()

    async def keep_deadlines(self) -> None:
        """Puts into the outbox what is due of the days to come."""
        await self.deadlines.run()

    async def tell_operators(self) -> None:
        """Puts into the outbox what the operators have not been told yet."""
        if await tell_operators(self.services.database, self.services.settings.operators, self.services.clock):
            self.services.hurry.deliver()


@asynccontextmanager
async def running(settings: Settings, clock: Clock = utc_now) -> AsyncIterator[Running]:
    """The whole bot: polls sources, answers people, empties the outbox. Stops in order when left.

    Raises SettingsWrongError for a token Telegram does not know, DatabaseUnusableError.
    """
    database = Database(settings.database, alone=True)
    try:
        async with Fetcher.open(our_version(), settings.contact, clock) as fetcher:
            limiter = Limiter(settings.messages_per_second)
            artist = Artist(database, clock)
            services = Services(settings, database, limiter, artist, clock)
            bot = build_bot(settings, services)
            sender = TelegramSender(bot.bot, settings.allow_paid_broadcast, artist)
            courier = Courier(database, sender, limiter, clock)
            if settings.allow_paid_broadcast:
                say_the_price(settings.messages_per_second)
            polls = treaty_polls(settings, database, fetcher, clock, courier.wake.set)
            watchlist = Watchlist(settings, database, fetcher, clock, courier.wake.set)
            newspapers = news_polls(settings, database, fetcher, clock, courier.wake.set, watchlist)
            scheduler = scheduler_for(settings, polls, newspapers, database, fetcher, clock)
            services.hurry.scheduler, services.hurry.wake = scheduler, courier.wake.set
            services.hurry.got_through = courier.got_through
            keeper = DeadlineKeeper(database, clock, courier.wake.set)
            made = Running(services, bot, polls, newspapers, scheduler, watchlist, keeper)
            every_minute(scheduler, made.tell_operators, "notes")
            every_minute(scheduler, made.sync, "watchlist")
            every_minute(scheduler, made.keep_pins, "pins")
            every_minute(scheduler, made.keep_quiet_days, "quiet days")
            every_minute(scheduler, made.keep_deadlines, DEADLINES)
            every_minute(scheduler, Pruner(database, clock).run, "pruning")
            await _connect(bot)
            delivering = asyncio.create_task(courier.run(), name="courier")
            introducing = None
            try:
                await _start(bot, settings)
                introducing = asyncio.create_task(_introduce(bot, settings), name="menus and profile")
                scheduler.start()
                yield made
            finally:
                if scheduler.running:
                    scheduler.shutdown(wait=False)
                if introducing is not None:
                    introducing.cancel()
                    await asyncio.wait([introducing])
                await _stop(bot)
                await courier.finish(delivering)
                await bot.shutdown()
    finally:
        database.close()


async def _connect(bot: Bot) -> None:
    """Says hello to Telegram, as often as it takes: a server may start before its network."""
    attempt = 0
    while True:
        try:
            await bot.initialize()
        except InvalidToken as error:
            await bot.shutdown()
            raise SettingsWrongError(
                "Telegram does not know this TELEGRAM_BOT_TOKEN; copy it again from @BotFather"
            ) from error
        except NetworkError as error:
            pause = backoff(attempt := attempt + 1)
            log.warning("telegram unreachable, trying again in %.0f s: %s", pause.total_seconds(), error)
            await asyncio.sleep(pause.total_seconds())
        else:
            return


async def _start(bot: Bot, settings: Settings) -> None:
    if bot.updater is None:
        raise SettingsWrongError("the bot was built without long polling")
    await bot.updater.start_polling(allowed_updates=UPDATES, bootstrap_retries=-1)
    await bot.start()
    told = (bot.bot.username, ",".join(settings.treaties), len(settings.newspapers))
    log.info("running bot=%s treaties=%s newspapers=%d", *told)


async def _introduce(bot: Bot, settings: Settings) -> None:
    """Menus and profile, some eighty requests; the next start does what a stop cuts off."""
    await asyncio.sleep(_INTRODUCED_AFTER_SECONDS)
    await asyncio.gather(register_menus(bot.bot, settings.default_language), register_profile(bot.bot))


async def _stop(bot: Bot) -> None:
    if bot.updater is not None and bot.updater.running:
        await bot.updater.stop()
    if bot.running:
        await bot.stop()


async def until_stopped() -> None:
    """Waits for SIGINT or SIGTERM."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for sign in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(sign, stop.set)
    await stop.wait()
    log.info("stopping")


async def run(settings: Settings) -> None:
    """Runs until SIGINT or SIGTERM."""
    sys.setswitchinterval(_SWITCH_SECONDS)
    async with running(settings):
        await until_stopped()
