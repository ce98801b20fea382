"""The Bot API as a bot sees it: /bot<token>/<method>, answers and errors in Telegram's form."""

from __future__ import annotations

import asyncio
import contextlib
from typing import Any

from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from bot.preview.checks import not_found
from bot.preview.errors import ApiError, too_many
from bot.preview.faults import Faults, Kind
from bot.preview.methods import METHODS, RATED
from bot.preview.params import Params
from bot.preview.world import Json, World

PREVIEW_TOKEN = "7000000001:preview-token-that-opens-nothing-00000"  # noqa: S105 - opens nothing
_MOST_UPDATES = 100
_BY_NAME = {name.casefold(): name for name in (*METHODS, "getUpdates")}
_BAD_GATEWAY = "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"


class Dropped(Response):
    """Promises an answer and cuts the line before its first byte."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """The server closes a connection whose promised body never comes."""
        del scope, receive
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"1000")]})


class BotApi:
    """One bot's server. ``strict`` answers 429 exactly when the tally says the rate is too high."""

    def __init__(self, world: World, *, strict: bool = False, token: str = PREVIEW_TOKEN) -> None:
        self.world = world
        self.faults = Faults()
        self.strict = strict
        self.calls: list[tuple[str, Json]] = []
        self._token = token
        self._polling = 0

    def routes(self) -> list[Route]:
        """For the server."""
        return [Route("/bot{token}/{method}", self._endpoint, methods=["GET", "POST"])]

    async def _endpoint(self, request: Request) -> Response:
        try:
            return await self._faulty(self._method(request), await _params(request))
        except ApiError as error:
            return JSONResponse(error.answer(), status_code=error.code)

    def _method(self, request: Request) -> str:
        if request.path_params["token"] != self._token:
            raise ApiError(401, "Unauthorized")
        method = _BY_NAME.get(request.path_params["method"].casefold())
        if method is None:
            raise not_found()
        return method

    async def _faulty(self, method: str, params: Params) -> Response:
        chat = params.number("chat_id") if "chat_id" in params.values else None
        fault = self.faults.next_for(method, chat)
        if fault is None:
            return await self._answer(method, params)
        self.world.touch()
        if fault.kind is Kind.DROP_BEFORE:
            return Dropped()
        if fault.kind is Kind.HTML:
            return Response(_BAD_GATEWAY, status_code=502, media_type="text/html")
        if fault.kind is Kind.ERROR and fault.error is not None:
            raise fault.error
        await asyncio.sleep(fault.seconds)
        answer = await self._answer(method, params)
        return Dropped() if fault.kind is Kind.DROP_AFTER else answer

    async def _answer(self, method: str, params: Params) -> Response:
        if method == "getUpdates":
            return _ok(await self._get_updates(params))
        self.calls.append((method, dict(params.values)))
        if self.strict and method in RATED:
            seconds = self.world.tally.must_wait(params.number("chat_id"))
            if seconds:
                raise too_many(seconds)
        return _ok(METHODS[method](self.world, params))

    async def _get_updates(self, params: Params) -> list[Json]:
        """Long polling; a newer request ends an older one, as at Telegram."""
        world = self.world
        if world.webhook:
            raise ApiError(
                409,
                "Conflict: can't use getUpdates method while webhook is active;"
                " use deleteWebhook to delete the webhook first",
            )
        allowed = params.json("allowed_updates")
        if allowed is not None:
            world.allowed = allowed
        offset = params.number("offset")
        if offset < 0:
            world.updates = world.updates[offset:]
        else:
            world.updates = [update for update in world.updates if update["update_id"] >= offset]
        self._polling += 1
        await self._wait_for_updates(self._polling, float(params.number("timeout")))
        return world.updates[: min(params.number("limit", _MOST_UPDATES) or _MOST_UPDATES, _MOST_UPDATES)]

    async def _wait_for_updates(self, turn: int, seconds: float) -> None:
        self.world.touch()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while not self.world.updates and self._polling == turn:
                    await self.world.changed.wait()
        if self._polling != turn:
            raise ApiError(
                409,
                "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
            )


def _ok(result: Any) -> JSONResponse:  # noqa: ANN401 - JSON
    return JSONResponse({"ok": True, "result": result})


async def _params(request: Request) -> Params:
    """Query, form fields or a JSON body, as Telegram takes them."""
    values: Json = dict(request.query_params)
    if request.headers.get("content-type", "").startswith("application/json"):
        try:
            return Params(values | await request.json())
        except ValueError as error:
            raise ApiError(400, "Bad Request: can't parse request JSON object") from error
    files = {}
    async with request.form(max_part_size=64 * 1024 * 1024) as form:
        for name, value in form.multi_items():
            if isinstance(value, UploadFile):
                files[name] = (value.filename or name, await value.read())
            else:
                values[name] = value
    return Params(values, files)
