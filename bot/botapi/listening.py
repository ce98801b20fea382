"""Asking Telegram for updates so that no answer of it ends the asking.

python-telegram-bot takes a 401 and a 404 for the end, and asks without a pause when an answer has an odd form. What a
self-hosted server answers while it restarts is neither: such answers are handed on as failures of the line.
"""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from telegram import Update
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

log = logging.getLogger(__name__)

REVOKED_AFTER_SECONDS = 20.0
"""A token that is unknown for this long has been revoked."""
_QUICK_SECONDS = 5.0
LONGEST_RETRY_AFTER = 60
"""Seconds; who is told to wait longer asks again after these."""


class TokenRevokedError(Exception):
    """Telegram knows the token no longer; the message says what to do."""


class Listening(BaseRequest):
    """The request by which updates are asked for, and what is known of it."""

    def __init__(
        self,
        inner: BaseRequest,
        on_asked: Callable[[], None] = lambda: None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._inner = inner
        self._on_asked = on_asked
        self._monotonic = monotonic
        self._unknown_since: float | None = None

    @property
    def read_timeout(self) -> float | None:
        """Seconds."""
        return self._inner.read_timeout

    async def initialize(self) -> None:
        """Opens the line."""
        await self._inner.initialize()

    async def shutdown(self) -> None:
        """Closes it."""
        await self._inner.shutdown()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        *timeouts: Any,  # noqa: ANN401 - handed on as they are
        **more: Any,  # noqa: ANN401 - likewise
    ) -> tuple[int, bytes]:
        """The answer in a form that is never the end."""
        self._on_asked()
        began = self._monotonic()
        try:
            status, body = await self._inner.do_request(url, method, request_data, *timeouts, **more)
        except TimedOut as error:
            if self._monotonic() - began < _QUICK_SECONDS:  # a line cut at once: a time-out is no reason to pause
                raise NetworkError(str(error)) from error
            raise
        self.note(status)
        return usable(status, body)

    def note(self, status: int) -> None:
        """What Telegram answered."""
        if status != HTTPStatus.UNAUTHORIZED:
            self._unknown_since = None
        elif self._unknown_since is None:
            self._unknown_since = self._monotonic()

    def check(self) -> None:
        """Raises TokenRevokedError when the token has been unknown for a while."""
        since = self._unknown_since
        if since is not None and self._monotonic() - since >= REVOKED_AFTER_SECONDS:
            raise TokenRevokedError(
                "Telegram has not known this TELEGRAM_BOT_TOKEN for a while: it was revoked;"
                " copy the new one from @BotFather, set it and start again"
            )


def usable(status: int, body: bytes) -> tuple[int, bytes]:
    """An answer to getUpdates as python-telegram-bot can take it: updates, or a failure that passes."""
    try:
        answer = json.loads(body.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        return _failure(f"Telegram answered {status} with something that is no JSON")
    if not isinstance(answer, dict):
        return _failure(f"Telegram answered {status} with JSON that is no answer")
    if status in (HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND):
        return _failure(f"Telegram answered {status}: {answer.get('description')}")
    if status != HTTPStatus.OK:
        return status, json.dumps(_patient(answer)).encode()
    result = answer.get("result")
    if not isinstance(result, list) or not all(map(_numbered, result)):
        return _failure("Telegram answered with something else than updates")
    return status, json.dumps({"ok": True, "result": [_readable(update) for update in result]}).encode()


def _patient(answer: dict[str, Any]) -> dict[str, Any]:
    """An error's parameters in their form, and no wait without end."""
    given = answer.get("parameters")
    told = given.get("retry_after") if isinstance(given, dict) else None
    wait = {"retry_after": min(max(told, 1), LONGEST_RETRY_AFTER)} if isinstance(told, int) else {}
    return {"ok": False, "description": str(answer.get("description") or ""), "parameters": wait}


def _numbered(update: object) -> bool:
    return isinstance(update, dict) and isinstance(update.get("update_id"), int)


def _readable(update: dict[str, Any]) -> dict[str, Any]:
    """An update that cannot be read keeps its number only: asked for again and again, it would keep all others out."""
    try:
        Update.de_json(update)
    except Exception as error:  # noqa: BLE001 - whatever its form breaks
        log.warning("update dropped update=%d error=%s", update["update_id"], type(error).__name__)
        return {"update_id": update["update_id"]}
    return update


def _failure(words: str) -> tuple[int, bytes]:
    return HTTPStatus.BAD_GATEWAY, json.dumps({"ok": False, "error_code": 502, "description": words}).encode()
