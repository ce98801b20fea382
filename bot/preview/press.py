"""The story's newspapers: real headlines with their dates and links, as one RSS feed."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from functools import cache
from html import escape
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Headline:
    """One item: when, where, in which language, its title and link."""

    published: datetime
    outlet: str
    language: str
    title: str
    url: str


@cache
def headlines() -> tuple[Headline, ...]:
    """Every item, the oldest first."""
    text = files("bot.preview").joinpath("news.toml").read_text(encoding="utf-8")
    return tuple(sorted((Headline(**item) for item in tomllib.loads(text)["item"]), key=lambda item: item.published))


def until(now: datetime) -> tuple[Headline, ...]:
    """What had been published by a moment, the newest first."""
    return tuple(item for item in reversed(headlines()) if item.published <= now)


def build_feed(items: Sequence[Headline]) -> bytes:
    """RSS 2.0, as newspapers serve it."""
    entries = "".join(
        f"<item><title>{escape(item.title)}</title><link>{escape(item.url)}</link>"
        f'<guid isPermaLink="true">{escape(item.url)}</guid><author>{escape(item.outlet)}</author>'
        f"<pubDate>{format_datetime(item.published)}</pubDate></item>"
        for item in items
    )
    head = "<title>The story's newspapers</title><link>https://example.org</link><description/>"
    text = f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel>{head}{entries}</channel></rss>'
    return text.encode()
