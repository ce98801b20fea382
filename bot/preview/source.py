"""The replayed source: serves one page of the story at a time, as the UN's site would, and keeps its clock."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.preview.press import build_feed, slug, until
from bot.preview.story import Page

PAGE_PATH = "/source/{number}.html"
XML_PATH = "/source/{number}.xml"
NEWS_PATH = "/source/news/{paper}.rss"
SPEED = 3600.0
"""Seconds of the story's time in a second of ours."""


class StorySource:
    """Turned page by page. Its clock runs fast, and never past the next page's time."""

    def __init__(self, pages: Sequence[Page], monotonic: Callable[[], float], speed: float = SPEED) -> None:
        self.pages = pages
        self.at = 0
        self.served = 0
        self._monotonic = monotonic
        self._speed = speed
        self._turned = monotonic()

    @property
    def page(self) -> Page:
        """The page served now."""
        return self.pages[self.at]

    @property
    def is_last(self) -> bool:
        """Whether there is no next page."""
        return self.at == len(self.pages) - 1

    def turn(self) -> bool:
        """Goes on to the next page; False at the end."""
        if self.is_last:
            return False
        self.at += 1
        self._turned = self._monotonic()
        return True

    def now(self) -> datetime:
        """The story's time; a page is read from a few minutes after its own."""
        elapsed = timedelta(seconds=(self._monotonic() - self._turned) * self._speed)
        moment = self.page.as_at.astimezone(UTC) + timedelta(minutes=5) + elapsed
        return moment if self.is_last else min(moment, self.pages[self.at + 1].as_at.astimezone(UTC))

    def routes(self) -> list[Route]:
        """For the server; conditional requests are honoured."""
        return [Route(PAGE_PATH, self._html), Route(XML_PATH, self._xml), Route(NEWS_PATH, self._news)]

    async def _html(self, request: Request) -> Response:
        self.served += 1
        return _conditional(request, self.page.html, "text/html")

    async def _xml(self, request: Request) -> Response:
        return _conditional(request, self.page.xml, "text/xml")

    async def _news(self, request: Request) -> Response:
        paper = request.path_params["paper"]
        items = [item for item in until(self.now()) if slug(item.outlet) == paper]
        return _conditional(request, build_feed(items), "application/rss+xml")


def _conditional(request: Request, body: bytes, kind: str) -> Response:
    tag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
    if request.headers.get("if-none-match") == tag:
        return Response(status_code=304, headers={"ETag": tag})
    return Response(body, media_type=kind, headers={"ETag": tag})
