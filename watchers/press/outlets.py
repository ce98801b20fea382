"""News sources: what they are called, where and how they are read, and the verified list shipped as the default."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files

from selectolax.lexbor import LexborHTMLParser, SelectolaxError


class NewsKind(StrEnum):
    """How a source shows its items."""

    FEED = "feed"
    CHANNEL = "channel"
    LISTING = "listing"


@dataclass(frozen=True, slots=True)
class Selectors:
    """Where a listing page keeps its items (CSS). ``link_pattern`` is a regular expression a link must match.

    ``item`` may be the link itself; then ``link`` and ``title`` are left out.
    """

    item: str
    link: str = ""
    title: str = ""
    summary: str = ""
    time: str = ""
    link_pattern: str = ""


@dataclass(frozen=True, slots=True)
class NewsSource:
    """A source of news. ``outlet`` is the newspaper, the same for its feed and its channel.

    ``browser_like``: it answers only a User-Agent that begins as browsers' do; ours still names itself in it.
    ``trusted``: one report of it is enough for a push.
    """

    name: str
    outlet: str
    kind: NewsKind
    url: str
    language: str = ""
    on: bool = True
    trusted: bool = False
    browser_like: bool = False
    selectors: Selectors | None = None


def check_selectors(selectors: Selectors) -> None:
    """Raises ValueError for a selector that is no CSS, or a pattern that is none."""
    page = LexborHTMLParser("<html></html>")
    for name in ("item", "link", "title", "summary", "time"):
        selector = getattr(selectors, name)
        try:
            if selector or name == "item":
                page.css(selector)
        except SelectolaxError as error:
            raise ValueError(f"the selector {name} = {selector!r} is no CSS") from error
    try:
        re.compile(selectors.link_pattern)
    except re.error as error:
        raise ValueError(f"link_pattern = {selectors.link_pattern!r} is no regular expression ({error})") from error


@cache
def shipped_sources() -> tuple[NewsSource, ...]:
    """The default list."""
    told = tomllib.loads(files("watchers.press").joinpath("data/news.toml").read_text(encoding="utf-8"))
    return tuple(
        NewsSource(
            **{
                **entry,
                "kind": NewsKind(entry["kind"]),
                "selectors": Selectors(**entry["selectors"]) if "selectors" in entry else None,
            }
        )
        for entry in told["news"]
    )
