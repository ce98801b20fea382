"""The chat page: static files, a stream of snapshots, and what people do on it."""

from __future__ import annotations

import asyncio
import json
import mimetypes
from collections.abc import AsyncIterator, Callable, Mapping
from importlib.resources import files
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.config import LANGUAGES
from bot.preview.opening import HINT, Opening
from bot.preview.player import Player
from bot.preview.snapshot import snapshot
from bot.preview.world import Person, Room, World

_FILES = {"/": "page.html", "/page.css": "page.css", "/page.js": "page.js"}
_HEARTBEAT_SECONDS = 15.0
_QUIET_SECONDS = 0.05


class ChatPage:
    """Draws a world and acts on it. ``player`` is None where real sources are polled."""

    def __init__(self, world: World, player: Player | None, opening: Opening | None = None) -> None:
        self._world = world
        self._player = player
        self._opening = opening
        self._ended = asyncio.Event()

    def routes(self) -> list[Route]:
        """For the server."""
        return [
            *(Route(path, self._static) for path in _FILES),
            Route("/files/{file_id}", self._file),
            Route("/events", self._events),
            Route("/act", self._act, methods=["POST"]),
        ]

    def end(self) -> None:
        """Ends the streams, so that the server can stop."""
        self._ended.set()
        self._world.touch()

    async def _static(self, request: Request) -> Response:
        name = _FILES[request.url.path]
        body = files("bot.preview").joinpath(f"page/{name}").read_bytes()
        return Response(body, media_type=mimetypes.guess_type(name)[0], headers={"Cache-Control": "no-store"})

    async def _file(self, request: Request) -> Response:
        found = self._world.files.get(request.path_params["file_id"])
        if found is None:
            return Response(status_code=404)
        name, content = found
        return Response(content, media_type=mimetypes.guess_type(name)[0] or "application/octet-stream")

    async def _events(self, request: Request) -> Response:
        del request
        if self._opening is not None:
            self._opening.seen()
        return StreamingResponse(self._snapshots(), media_type="text/event-stream")

    async def _snapshots(self) -> AsyncIterator[str]:
        """A snapshot at once, and one after each change; what comes in a burst comes as one."""
        while not self._ended.is_set():
            changed = self._world.changed
            yield f"data: {json.dumps(self._drawn(), ensure_ascii=False)}\n\n"
            try:
                await asyncio.wait_for(changed.wait(), _HEARTBEAT_SECONDS)
            except TimeoutError:
                continue
            await asyncio.sleep(_QUIET_SECONDS)

    def _drawn(self) -> dict[str, Any]:
        story = None if self._player is None else self._player.state()
        return {**snapshot(self._world), "story": story, "languages": LANGUAGES, "hint": HINT if story else ""}

    async def _act(self, request: Request) -> Response:
        """One deed: {"do": "say", …}. JSON only, so that no other site can send it unasked."""
        if not request.headers.get("content-type", "").startswith("application/json"):
            return JSONResponse({"error": "send JSON"}, status_code=415)
        try:
            deed = await request.json()
            _DEEDS[deed["do"]](self, deed)
        except (KeyError, TypeError, ValueError) as error:
            return JSONResponse({"error": f"not understood: {error!r}"}, status_code=400)
        return JSONResponse({"ok": True})

    # deeds

    def _say(self, deed: Mapping[str, Any]) -> None:
        self._world.say(
            self._room(deed),
            self._person(deed),
            str(deed["text"]),
            thread=int(deed.get("thread", 0)),
            anonymous=bool(deed.get("anonymous")),
            reply_to=int(deed.get("reply_to", 0)),
        )

    def _press(self, deed: Mapping[str, Any]) -> None:
        self._world.press(self._room(deed), int(deed["message"]), str(deed["data"]), self._person(deed))

    def _speak(self, deed: Mapping[str, Any]) -> None:
        self._person(deed).language = str(deed["language"])
        self._world.touch()

    def _admit(self, deed: Mapping[str, Any]) -> None:
        """The bot is added, promoted, removed, blocked or unblocked."""
        status = str(deed["status"])
        if status not in ("member", "administrator", "left", "kicked"):
            raise ValueError(status)
        self._world.set_bot(self._room(deed), status, self._person(deed))

    def _upgrade(self, deed: Mapping[str, Any]) -> None:
        room = self._room(deed)
        if room.type != "group":
            raise ValueError(room.type)
        self._world.upgrade(room)

    def _inline(self, deed: Mapping[str, Any]) -> None:
        """Somebody types "@bot words"."""
        self._world.ask_inline(self._person(deed), str(deed["words"]))

    def _choose(self, deed: Mapping[str, Any]) -> None:
        """Somebody sends a result of it."""
        self._world.choose_inline(self._room(deed), self._person(deed), str(deed["query"]), str(deed["card"]))

    def _share(self, deed: Mapping[str, Any]) -> None:
        """A chat is picked with a key under the message box."""
        picked = self._world.rooms[int(deed["picked"])]
        self._world.share_chat(self._room(deed), self._person(deed), picked, int(deed["request"]))

    def _turn(self, deed: Mapping[str, Any]) -> None:
        del deed
        if self._player is not None:
            self._player.turn()

    def _play(self, deed: Mapping[str, Any]) -> None:
        if self._player is not None:
            self._player.play(on=bool(deed["on"]))

    def _pace(self, deed: Mapping[str, Any]) -> None:
        if self._player is not None:
            self._player.set_seconds(float(deed["seconds"]))

    def _room(self, deed: Mapping[str, Any]) -> Room:
        return self._world.rooms[int(deed["room"])]

    def _person(self, deed: Mapping[str, Any]) -> Person:
        return self._world.people[int(deed["person"])]


_DEEDS: Mapping[str, Callable[[ChatPage, Mapping[str, Any]], None]] = {
    "say": ChatPage._say,  # noqa: SLF001 - the class's own table of deeds
    "press": ChatPage._press,  # noqa: SLF001
    "speak": ChatPage._speak,  # noqa: SLF001
    "admit": ChatPage._admit,  # noqa: SLF001
    "inline": ChatPage._inline,  # noqa: SLF001
    "choose": ChatPage._choose,  # noqa: SLF001
    "share": ChatPage._share,  # noqa: SLF001
    "upgrade": ChatPage._upgrade,  # noqa: SLF001
    "turn": ChatPage._turn,  # noqa: SLF001
    "play": ChatPage._play,  # noqa: SLF001
    "pace": ChatPage._pace,  # noqa: SLF001
}
