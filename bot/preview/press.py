"""The story's newspapers: real headlines with their dates and links, and an invented one; an RSS feed for each."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from functools import cache
from html import escape
from importlib.resources import files

from watchers.press.outlets import NewsKind, NewsSource, shipped_sources


@dataclass(frozen=True, slots=True)
class Headline:
    """One item: when, where, in which language, its title, link and first sentence; whether no newspaper wrote it."""

    published: datetime
    outlet: str
    language: str
    title: str
    url: str
    text: str = ""
    invented: bool = False


@cache
def headlines() -> tuple[Headline, ...]:
    """Every item, the oldest first."""
    text = files("bot.preview").joinpath("news.toml").read_text(encoding="utf-8")
    return tuple(sorted((Headline(**item) for item in tomllib.loads(text)["item"]), key=lambda item: item.published))


def until(now: datetime) -> tuple[Headline, ...]:
    """What had been published by a moment, the newest first."""
    return tuple(item for item in reversed(headlines()) if item.published <= now)


def slug(outlet: str) -> str:
    """The outlet's name in an address."""
    return "".join(letter for letter in outlet.lower() if letter.isalnum())


def newspapers(base: str) -> tuple[NewsSource, ...]:
    """The story's outlets as news sources; those the shipped list trusts, and the invented one, are trusted here."""
    trusted = {source.outlet for source in shipped_sources() if source.trusted}
    trusted |= {item.outlet for item in headlines() if item.invented}
    outlets = dict.fromkeys(item.outlet for item in headlines())
    return tuple(
        NewsSource(outlet, outlet, NewsKind.FEED, f"{base}/source/news/{slug(outlet)}.rss", trusted=outlet in trusted)
        for outlet in outlets
    )


def build_feed(items: Sequence[Headline]) -> bytes:
    """RSS 2.0, as newspapers serve it; it is never empty."""
    entries = "".join(
        f"<item><title>{escape(item.title)}</title><link>{escape(item.url)}</link>"
        f'<description>{escape(item.text)}</description><guid isPermaLink="true">{escape(item.url)}</guid>'
        f"<pubDate>{format_datetime(item.published)}</pubDate></item>"
        for item in items
    )
    filler = "<item><title>The preview's first item</title><link>https://example.org/first</link></item>"
    head = "<title>The story's newspapers</title><link>https://example.org</link><description/>"
    text = f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel>{head}{entries}{filler}</channel></rss>'
    return text.encode()
