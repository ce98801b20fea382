"""The preview opens alive: people who follow already, and a page of the story that turns when somebody looks."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from contextlib import suppress

from bot.preview.player import Player
from bot.preview.source import StorySource
from bot.preview.world import Person, Room, World

HINT = (
    "Press “Next page”: the UN's page changes and the bot tells who follows. Or write to a chat: /status, Azerbaijan."
)
"""The one line that says what to press next."""
_LOOK_SECONDS = 0.2
"""What is no change of the world, a page served, is looked for so often."""
_PATIENCE_SECONDS = 20.0


class Opening:
    """Done once: ``play`` as soon as the bot runs; ``seen`` when the first page is opened."""

    def __init__(self, world: World, source: StorySource, player: Player, people: Sequence[Person]) -> None:
        self._world, self._source, self._player, self._people = world, source, player, people
        self._looked_at = asyncio.Event()

    def seen(self) -> None:
        """Somebody has opened the page."""
        self._looked_at.set()

    async def play(self) -> None:
        """Each of the people follows; once they are looked at, the second page brings the first news."""
        for person in self._people:
            self._world.say(self._room(person), person, "/subscribe")
        await self._until(lambda: all(self._answers(person) > 0 for person in self._people))
        await self._until(lambda: self._source.served > 0)
        await self._looked_at.wait()
        if self._source.at == 0:
            self._player.turn()

    def _room(self, person: Person) -> Room:
        return self._world.rooms[person.id]

    def _answers(self, person: Person) -> int:
        return sum(bool(post.get("from", {}).get("is_bot")) for post in self._room(person).posts)

    async def _until(self, done: Callable[[], bool]) -> None:
        """Looks until it is so, or patience ends: the story goes on with a slow bot too."""
        ends = time.monotonic() + _PATIENCE_SECONDS
        while not done() and time.monotonic() < ends:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._world.changed.wait(), _LOOK_SECONDS)
