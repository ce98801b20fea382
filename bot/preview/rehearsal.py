"""What the bot would send for the pages of the preview's story, in every language."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from bot.config import LANGUAGES, Settings
from bot.i18n import Html
from bot.jobs import TreatyPoll
from bot.preview.story import Page, story
from bot.render import event_message
from storage import treaties
from storage.database import Database
from storage.treaties import Recorded
from watchers.addresses import address
from watchers.fetch import Fetched, Source, Validators

_NUMBER = "XVIII-16"
_NOTHING = Validators()


@dataclass(slots=True)
class _StoryFetcher:
    """Answers every fetch with the page it is turned to."""

    page: Page

    async def fetch(self, source: Source, last: Validators = _NOTHING) -> Fetched:
        """The page of the moment; this source knows no 304."""
        del last
        return Fetched(source.url, self.page.as_at, self.page.html, Validators(sha256=self.page.name))


async def _told(folder: Path, settings: Settings) -> list[Recorded]:
    pages = story()
    database = Database(folder / "rehearsal.db")
    fetcher = _StoryFetcher(pages[0])
    source = Source(f"page {_NUMBER}", address(settings.page_url, _NUMBER))
    poll = TreatyPoll(
        _NUMBER, source, database, fetcher, lambda: fetcher.page.as_at, timedelta(minutes=settings.poll_minutes)
    )
    try:
        for page in pages:
            fetcher.page = page
            await poll.run()
        latest = await database.read(lambda connection: treaties.latest_events(connection, _NUMBER, limit=100))
    finally:
        database.close()
    return latest[::-1]


def rehearse(settings: Settings) -> Iterator[tuple[str, Html]]:
    """(language, message) for every event of the story, polled into a fresh database."""
    with tempfile.TemporaryDirectory(prefix="treatywatch-") as folder:
        for recorded in asyncio.run(_told(Path(folder), settings)):
            for language in LANGUAGES:
                yield language, event_message(recorded, language, settings.time_zone)
