"""The composition root: settings in, a running bot out."""

from __future__ import annotations

import asyncio
import logging
import sys
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Any

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from telegram import Update
from telegram.error import NetworkError
from telegram.ext import Application, ApplicationBuilder

from bot.alive import answering
from bot.botapi.connecting import connect, introduce
from bot.botapi.http import AiohttpRequest
from bot.botapi.limits import Limiter
from bot.botapi.listening import Listening, TokenRevokedError
from bot.botapi.updates import SILENT_SECONDS, Listener, Processor
from bot.clock import Clock, utc_now
from bot.config import Settings, SettingsWrongError
from bot.conversation.lanes import AT_ONCE as ANSWERS_AT_ONCE
from bot.conversation.services import Services
from bot.conversation.talk import SERVICES, Context, talk_between, talk_of
from bot.conversation.turns import Turns
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
from bot.holding import watched_loop
from bot.language.warming import warm_up
from bot.pictures.artist import Artist
from bot.polling import upkeep
from bot.polling.deadlines import DeadlineKeeper
from bot.polling.depositary import TreatyPoll
from bot.polling.press import NewsPoll
from bot.polling.schedule import every_minute, news_polls, scheduler_for, treaty_polls
from bot.polling.upkeep import LONGEST_JOB_SECONDS, PULSE
from bot.polling.watchlist import Watchlist
from bot.supervision import STOP_SECONDS, Household, Pulses, Supervisor, end, stoppable, within
from bot.version import our_version
from bot.workers.crew import Crew
from bot.workers.limits import Workers
from storage import health
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
_LAST_QUESTION_SECONDS = 0.6
_GOODBYE_SECONDS = 0.2
_COURIER_SILENT_SECONDS = 240.0
"""A turn ends when its slowest message has arrived or is given up."""
_MISSED_POLLS = 3
DEADLINES = "deadlines"
"""The scheduler's job that looks after the days to come."""
LINE = "line"
_SWITCH_SECONDS = 0.0005
"""SQLite's threads give the interpreter's lock away at each statement: they wait for it a tenth as long."""
Bot = Application[Any, Any, Any, Any, Any, Any]


def build_bot(settings: Settings, services: Services, on_asked: Callable[[], None] = lambda: None) -> Bot:
    """The Telegram application with every conversation registered."""
    if settings.token is None:
        raise SettingsWrongError("there is no TELEGRAM_BOT_TOKEN; @BotFather in Telegram gives one for free")
    base = settings.api_base.rstrip("/")
    line = Listening(AiohttpRequest(2), on_asked)
    application: Bot = (
        ApplicationBuilder()
        .token(settings.token.get_secret_value())
        .base_url(f"{base}/bot")
        .base_file_url(f"{base}/file/bot")
        .request(AiohttpRequest(AT_ONCE + ANSWERS_AT_ONCE))
        .get_updates_request(line)
        .concurrent_updates(Turns(services.budget, settings.operators, partial(_too_much, services)))
        .job_queue(None)
        .build()
    )
    application.bot_data[SERVICES] = services
    application.bot_data[LINE] = line
    for conversation in CONVERSATIONS:
        application.add_handlers(conversation.handlers())
    application.add_error_handler(_failed)
    return application


async def _too_much(services: Services, update: Update) -> None:
    """The one sentence for who asks more than a person's or a group's budget allows."""
    talk = await talk_between(update, update.get_bot(), services)
    if talk is not None:
        await talk.refuse(talk.say("too-much"))


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
        await talk.refuse(talk.say("error"))


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
    house: Household
    pulses: Pulses

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

    async def tell_of_another_process(self) -> None:
        """Two processes with one token take each other's updates away."""
        words = "another process asks Telegram for this bot's updates (409): stop one of the two"
        now = self.services.clock()
        key = f"updates|409|{self.services.settings.database}|{now:%Y-%m-%d}"
        await self.services.database.write(lambda c: health.tell_operator(c, key, words, now))

    async def tell_operators(self) -> None:
        """Puts into the outbox what the operators have not been told yet."""
        if await tell_operators(self.services.database, self.services.settings.operators, self.services.clock):
            self.services.hurry.deliver()


@asynccontextmanager
async def running(settings: Settings, clock: Clock = utc_now, workers: Workers | None = None) -> AsyncIterator[Running]:
    """The whole bot: polls sources, answers people, empties the outbox. Stops in order when left.

    ``workers`` read what strangers wrote; a crew of processes if left out. Raises SettingsWrongError for a token
    Telegram does not know, DatabaseUnusableError.
    """
    database = Database(settings.database, alone=True)
    try:
        async with AsyncExitStack() as stack:
            fetcher = await stack.enter_async_context(Fetcher.open(our_version(), settings.contact, clock))
            crew: Workers = workers if workers is not None else await stack.enter_async_context(Crew.open())
            pulses, house = Pulses(), Household()
            limiter = Limiter(settings.messages_per_second)
            artist = Artist(database, clock, crew)
            services = Services(settings, database, limiter, artist, clock)
            bot = build_bot(settings, services, partial(pulses.beat, "updates"))
            sender = TelegramSender(bot.bot, settings.allow_paid_broadcast, artist)
            courier = Courier(database, sender, limiter, clock)
            courier.on_turn = partial(pulses.beat, "courier")
            if settings.allow_paid_broadcast:
                say_the_price(settings.messages_per_second)
            polls = treaty_polls(settings, database, fetcher, clock, courier.wake.set, crew)
            watchlist = Watchlist(settings, database, fetcher, clock, courier.wake.set, crew)
            newspapers = news_polls(settings, database, fetcher, clock, courier.wake.set, watchlist, crew)
            scheduler = scheduler_for(settings, polls, newspapers, database, fetcher, clock, crew)
            services.hurry.scheduler, services.hurry.wake = scheduler, courier.wake.set
            services.hurry.got_through = courier.got_through
            deadlines = DeadlineKeeper(database, clock, courier.wake.set)
            made = Running(services, bot, polls, newspapers, scheduler, watchlist, deadlines, house, pulses)
            every_minute(scheduler, made.tell_operators, "notes")
            every_minute(scheduler, made.sync, "watchlist")
            every_minute(scheduler, made.keep_pins, "pins")
            every_minute(scheduler, made.keep_quiet_days, "quiet days")
            every_minute(scheduler, made.keep_deadlines, DEADLINES)
            every_minute(scheduler, Pruner(database, clock).run, "pruning")
            keeper = Supervisor("courier", courier.run)
            try:
                await connect(bot.bot)
                await bot.initialize()
                await stack.enter_async_context(answering(settings.database, pulses))
                await _begin(made, keeper)
                yield made
            finally:
                await _stop(made, courier, keeper)
    finally:
        await within(_GOODBYE_SECONDS, asyncio.to_thread(database.close), "database")


async def _begin(made: Running, keeper: Supervisor) -> None:
    """Everything that goes on without end, each with somebody who looks after it."""
    house, pulses, settings, bot = made.house, made.pulses, made.services.settings, made.bot
    if bot.updater is None:
        raise SettingsWrongError("the bot was built without long polling")
    turns = {poll.source.name: settings.poll_minutes for poll in made.polls}
    turns |= {poll.source.name: settings.news_minutes for poll in made.newspapers}
    for name, minutes in turns.items():
        pulses.expect(name, _MISSED_POLLS * minutes * 60 + LONGEST_JOB_SECONDS)
    pulses.expect("courier", _COURIER_SILENT_SECONDS)
    pulses.expect("updates", SILENT_SECONDS)
    pulses.expect(PULSE, upkeep.SILENT_SECONDS)
    await asyncio.to_thread(warm_up)
    await bot.start()
    listener = Listener(
        bot.updater, bot.bot_data[LINE], UPDATES, partial(pulses.age, "updates"), made.tell_of_another_process
    )
    house.keep(keeper)
    house.keep(Supervisor("updates", listener.run, final=(TokenRevokedError,), most=None))
    house.keep(Supervisor("scheduler", upkeep.Upkeep(made.scheduler, pulses.beat, partial(pulses.age, PULSE)).run))
    house.add("menus and profile", introduce(bot.bot, settings.default_language))
    await house.until(listener.begun)
    told = (bot.bot.username, ",".join(settings.treaties), len(settings.newspapers))
    log.info("running bot=%s treaties=%s newspapers=%d", *told)


async def _stop(made: Running, courier: Courier, keeper: Supervisor) -> None:
    """What is in flight arrives first, if it arrives in time."""
    began = time.monotonic()

    def left() -> float:
        return STOP_SECONDS - (time.monotonic() - began)

    house, bot = made.house, made.bot
    if made.scheduler.running:
        made.scheduler.shutdown(wait=False)
    keeper.stopping = True
    delivering, listening = house.part("courier"), house.part("updates")
    arriving = []
    if delivering is not None:
        arriving.append(asyncio.create_task(within(STOP_SECONDS, courier.finish(delivering), "courier")))
    if listening is not None:
        await end(listening, _LAST_QUESTION_SECONDS)
    if bot.running:
        arriving.append(asyncio.create_task(within(left(), bot.stop(), "handlers")))
    await asyncio.gather(*arriving)
    if isinstance(bot.update_processor, Processor):
        bot.update_processor.cut_off()
    await within(_GOODBYE_SECONDS, made.services.lanes.close(_GOODBYE_SECONDS / 2), "answers")
    await within(_GOODBYE_SECONDS, house.dismiss(), "supervisors")
    await within(_GOODBYE_SECONDS, bot.shutdown(), "connections")
    await within(_GOODBYE_SECONDS, bot.bot.shutdown(), "connections")  # of a start that did not succeed


async def run(settings: Settings) -> None:
    """Runs until SIGINT or SIGTERM. Raises SettingsWrongError, DatabaseUnusableError, CannotGoOn."""
    sys.setswitchinterval(_SWITCH_SECONDS)
    async with stoppable(), watched_loop(), running(settings) as made:
        await made.house.watch()
