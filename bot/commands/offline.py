"""Reading, replaying and polling without a bot: what the command line does."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.clock import utc_now
from bot.config import Settings, load_settings
from bot.polling.depositary import Polled
from bot.polling.press import NewsPolled
from bot.polling.schedule import news_polls, treaty_polls
from bot.version import our_version
from storage.database import Database
from storage.treaties import Recorded, context_of
from watchers.depositary import diff, mtdsg, untc
from watchers.depositary.memory import Memory
from watchers.depositary.model import Event, TreatyStatus
from watchers.errors import PageRefused
from watchers.fetch import Fetcher, Source

_DATED = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?:[T_ -]?(\d{2})[:.-]?(\d{2}))?")
_BETWEEN_UNDATED = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Sight:
    """One file of a replay: its events, or why it was refused."""

    file: str
    events: tuple[Event, ...] = ()
    refused: PageRefused | None = None


def read_page(body: bytes) -> TreatyStatus:
    """A page or its XML rendition, told apart by content. Raises PageRefused."""
    status = _parsed(body)
    diff.check(status)
    return status


def _parsed(body: bytes) -> TreatyStatus:
    return mtdsg.parse(body) if mtdsg.looks_like_xml(body) else untc.parse(body)


def saved_page(place: str) -> TreatyStatus:
    """The page in a file or at an address. Raises PageRefused, FetchFailed, OSError, SettingsWrongError."""
    if place.startswith(("http://", "https://")):
        return read_page(asyncio.run(_fetched(place, load_settings().contact)))
    return read_page(Path(place).read_bytes())


async def _fetched(url: str, contact: str) -> bytes:
    async with Fetcher.open(our_version(), contact) as fetcher:
        return (await fetcher.fetch(Source(url, url))).body or b""


def replayed(folder: Path) -> Iterator[Sight]:
    """A folder's files in name order, as if polled at the times their names begin with; no XML is read.

    A name that begins with no time has the page's own.
    """
    memory: Memory | None = None
    now = datetime(1970, 1, 1, tzinfo=UTC)
    for path in sorted(file for file in folder.iterdir() if file.is_file() and not file.name.startswith(".")):
        named = _moment_of(path.name)
        try:
            new = _parsed(path.read_bytes())
        except PageRefused as refused:
            now = named or now + _BETWEEN_UNDATED
            yield Sight(path.name, refused=refused)
            continue
        now = named or max(now + _BETWEEN_UNDATED, new.as_at or now)
        decision = diff.compare(memory, new, now=now)
        memory = decision.memory
        yield Sight(path.name, decision.events, decision.refused)


def _moment_of(name: str) -> datetime | None:
    found = _DATED.match(name)
    if found is None:
        return None
    try:
        return datetime(*(int(part or 0) for part in found.groups()), tzinfo=UTC)  # type: ignore[arg-type, misc]
    except ValueError:
        return None


@asynccontextmanager
async def _sources(settings: Settings, *, dry: bool) -> AsyncIterator[tuple[Database, Fetcher]]:
    """A database and a fetcher for polls by hand. A dry poll leaves no file."""
    with ExitStack() as stack:
        file = settings.database
        if dry and not file.exists():
            file = Path(stack.enter_context(TemporaryDirectory(prefix="treatywatch-"))) / "dry.db"
        database = Database(file)
        stack.callback(database.close)
        async with Fetcher.open(our_version(), settings.contact) as fetcher:
            yield database, fetcher


async def poll_source(settings: Settings, number: str | None, *, dry: bool) -> list[tuple[str, Polled, list[Recorded]]]:
    """Polls one treaty, or all; each with its name, what came of it and its events."""
    async with _sources(settings, dry=dry) as (database, fetcher):
        return [
            (poll.source.name, polled, _recorded(polled, poll.source.url))
            for poll in treaty_polls(settings, database, fetcher, utc_now)
            if number in (None, poll.number)
            for polled in [await poll.run(dry=dry)]
        ]


async def poll_newspapers(settings: Settings, name: str | None, *, dry: bool) -> list[tuple[str, NewsPolled]]:
    """Polls one news source by its name or outlet, or all; each with its name and what came of it."""
    async with _sources(settings, dry=dry) as (database, fetcher):
        chosen = [
            poll
            for poll in news_polls(settings, database, fetcher, utc_now)
            if name in (None, poll.news.name, poll.news.outlet)
        ]
        polled = await asyncio.gather(*(poll.run(dry=dry) for poll in chosen))
        return [(poll.source.name, one) for poll, one in zip(chosen, polled, strict=True)]


def _recorded(polled: Polled, url: str) -> list[Recorded]:
    if polled.status is None:
        return []
    context = context_of(polled.status, url)
    return [Recorded(event, context, utc_now()) for event in polled.events]
