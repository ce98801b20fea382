"""Turns the story's pages: by hand, or one every few seconds; the bot is asked to look at once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from bot.preview.press import until
from bot.preview.source import StorySource

_HEADLINES = 2
SLOWEST_SECONDS, FASTEST_SECONDS = 30.0, 1.0


class Player:
    """Play, pause, speed. ``changed`` wakes the page; ``poll_now``, once there is a bot, its polls."""

    def __init__(self, source: StorySource, changed: Callable[[], None]) -> None:
        self.poll_now: Callable[[], None] = lambda: None
        self._source = source
        self._changed = changed
        self._playing: asyncio.Task[None] | None = None
        self.seconds = 5.0

    @property
    def playing(self) -> bool:
        """Whether pages turn by themselves."""
        return self._playing is not None and not self._playing.done()

    def turn(self) -> None:
        """The next page, now."""
        if self._source.turn():
            self.poll_now()
        self._changed()

    def play(self, *, on: bool) -> None:
        """Starts or stops turning by itself."""
        if on and not self.playing:
            self._playing = asyncio.create_task(self._play(), name="player")
        elif not on:
            self.stop()
        self._changed()

    def stop(self) -> None:
        """Stops turning by itself."""
        if self._playing is not None:
            self._playing.cancel()
            self._playing = None

    def set_seconds(self, seconds: float) -> None:
        """How long a page is shown."""
        self.seconds = min(SLOWEST_SECONDS, max(FASTEST_SECONDS, seconds))
        self._changed()

    async def _play(self) -> None:
        while not self._source.is_last:
            await asyncio.sleep(self.seconds)
            self.turn()
        self._playing = None
        self._changed()

    def state(self) -> dict[str, Any]:
        """For the page."""
        source = self._source
        newest = until(source.now())[:_HEADLINES]
        return {
            "name": source.page.name,
            "at": source.at + 1,
            "pages": len(source.pages),
            "now": source.now().isoformat(timespec="minutes"),
            "playing": self.playing,
            "seconds": self.seconds,
            "press": [{"outlet": item.outlet, "title": item.title, "url": item.url} for item in newest],
        }
