"""The preview: the real bot, unchanged, over the stand-in; a story or the real sources; a page of chats."""

from __future__ import annotations

import asyncio
import logging
import tempfile
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from bot.app import Running, running
from bot.clock import utc_now
from bot.config import Settings, load_settings
from bot.holding import watched_loop
from bot.preview.api import PREVIEW_TOKEN, BotApi
from bot.preview.opening import Opening
from bot.preview.page import ChatPage
from bot.preview.player import Player
from bot.preview.press import newspapers
from bot.preview.server import serving
from bot.preview.source import StorySource
from bot.preview.story import story
from bot.preview.world import Person, Room, World
from bot.supervision import stoppable
from bot.workers.crew import Crew
from bot.workers.limits import READING

log = logging.getLogger(__name__)

_POLL_MINUTES = 0.05
_REMINDER_SECONDS = 60.0
_PEOPLE = ((1001, "Leyla", "az"), (1002, "Emma", "en"), (1003, "Михаил", "ru"), (1004, "Deniz", "tr"))
_OPERATOR = 1002
"""Emma operates the preview's bot; her Telegram is English, as the notes to operators are."""
_FOLLOWERS = (1001, 1002, 1003)
"""Who follows when the preview opens: three languages. Deniz waits for START."""
_GROUP_ID, _CHANNEL_ID = -2001, -1_000_000_003_001


def cast(world: World) -> None:
    """Four people, each with a private chat; a group and a channel that have just added the bot."""
    people = [Person(*person) for person in _PEOPLE]
    for person in people:
        world.add_person(person)
    owner, member, *_ = people
    members = {owner.id: "creator", member.id: "member"}
    group = world.add_room(Room(_GROUP_ID, "group", "Kiber hüquq", members, bot="left"))
    channel = world.add_room(Room(_CHANNEL_ID, "channel", "BMT xəbərləri", {owner.id: "creator"}, bot="left"))
    world.set_bot(group, "member", owner)
    world.set_bot(channel, "administrator", owner)


@asynccontextmanager
async def preview(*, live: bool = False, port: int = 0, strict: bool = False, alive: bool = True) -> AsyncIterator[str]:
    """Everything running; gives the page's address. ``live`` polls the real sources on the real clock.

    ``alive``: three people follow already, and the first news comes when the page is opened.

    Raises OSError when the port is taken, and what ``running`` raises.
    """
    async with _playing(live=live, port=port, strict=strict, alive=alive) as (address, _):
        yield address


@asynccontextmanager
async def _playing(
    *, live: bool, port: int, strict: bool = False, alive: bool = True
) -> AsyncIterator[tuple[str, Running]]:
    source = StorySource(story(), time.monotonic)
    clock = utc_now if live else source.now
    world = World(lambda: clock().timestamp(), time.monotonic)
    cast(world)
    api = BotApi(world, strict=strict)
    player = None if live else Player(source, world.touch)
    followers = [world.people[number] for number in _FOLLOWERS]
    opening = None if player is None or not alive else Opening(world, source, player, followers)
    page = ChatPage(world, player, opening)
    with tempfile.TemporaryDirectory(prefix="treatywatch-preview-") as folder:
        async with serving([*api.routes(), *source.routes(), *page.routes()], port) as base:
            settings = _settings(base, Path(folder), live=live)
            async with Crew.open() as crew, running(settings, clock, crew) as bot:
                if player is not None:
                    player.poll_now = bot.poll_now
                playing = None if opening is None else asyncio.create_task(opening.play(), name="opening")
                try:
                    await crew.run(READING, abs, -1)  # workers take seconds to begin: before the page is opened
                    yield base, bot
                finally:
                    if playing is not None:
                        await _ended(playing)
                    if player is not None:
                        player.stop()
                    page.end()


async def _ended(playing: asyncio.Task[None]) -> None:
    """Ends the opening, however far it was."""
    playing.cancel()
    with suppress(asyncio.CancelledError):
        await playing


def _settings(base: str, folder: Path, *, live: bool) -> Settings:
    """The operator's own, but for the stand-in's address and a database that goes away."""
    given: dict[str, object] = {"token": PREVIEW_TOKEN, "api_base": base, "database": folder / "preview.db"}
    if not live:
        pages = {"page_url": base + "/source/{number}.html", "xml_url": base + "/source/{number}.xml"}
        often = {"poll_minutes": _POLL_MINUTES, "news_minutes": _POLL_MINUTES}
        given |= pages | often | {"treaties": ("XVIII-16",), "news": newspapers(base), "news_off": ()}
        given["operators"] = (_OPERATOR,)
    return load_settings(**given)


async def show(tell: Callable[[str], None], *, live: bool = False, port: int = 0) -> None:
    """Runs the preview until SIGINT or SIGTERM; ``tell`` is given the address."""
    logging.getLogger("apscheduler.scheduler").setLevel(logging.ERROR)  # polls every three seconds may overlap
    async with stoppable(), watched_loop(), _playing(live=live, port=port) as (address, bot):
        tell(address)
        reminding = asyncio.create_task(_remind(address), name="reminder")
        try:
            await bot.house.watch()
        finally:
            reminding.cancel()


async def _remind(address: str) -> None:
    """The page's address once a minute, so that no log buries it."""
    while True:
        await asyncio.sleep(_REMINDER_SECONDS)
        log.info("the preview is at %s", address)


def run_preview(tell: Callable[[str], None], *, live: bool = False, port: int = 0) -> None:
    """The same for code outside an event loop."""
    asyncio.run(show(tell, live=live, port=port))
