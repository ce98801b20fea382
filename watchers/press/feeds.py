"""What a news source answers, to items: RSS and Atom feeds, public channel previews, listing pages.

An item is what the source says of itself, cleaned: no markup, no entities, no half word at the end.
An answer without a single item is a failure, never "no news".
"""

from __future__ import annotations

import io
import logging
import re
from calendar import timegm
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from html import unescape
from time import struct_time
from typing import Any, TypeVar
from urllib.parse import urljoin

import feedparser
from selectolax.lexbor import LexborHTMLParser, LexborNode

from watchers.errors import SourceUnreadable
from watchers.press.links import item_key, normal_link
from watchers.press.news import NewsItem
from watchers.press.outlets import NewsKind, NewsSource, Selectors

log = logging.getLogger(__name__)

Shown = TypeVar("Shown")
LONGEST_SUMMARY = 2_000
"""Characters of a summary that are kept: enough to classify, never an article."""
LONGEST_TITLE = 500
MOST_ITEMS = 300
"""Of a source; no newspaper shows more at once, and the first are the newest."""
_LONGEST_MARKUP = 200_000
_FIRST_YEAR = 1990
"""Earlier dates are a feed's mistakes; the year 1 has no time in other zones."""
AHEAD = timedelta(minutes=15)
"""How far a source's clock may go before ours; a later date is a mistake and is dropped."""
_CDATA = re.compile(r"<!\[CDATA\[|\]\]>")
_TAG = re.compile(r"</?[a-zA-Z!?][^<>]{0,2000}>")
_BREAK = re.compile(r"<(?:br|/p|/div|/li)\b[^<>]*>", re.IGNORECASE)
_INVISIBLE = dict.fromkeys(
    [*map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"), *set(range(32)) - set(b"\t\n\v\f\r"), 127]
)
_FINISHED = re.compile(r"[.!?…:;\"”»’)\]]\s*$")
_CHARSET = re.compile(rb"charset=[\"']?([\w-]+)", re.IGNORECASE)
_ZONES = {"AZT": "+0400", "AZST": "+0500", "MSK": "+0300", "TRT": "+0300", "GET": "+0400"}
_ODD_ZONE = re.compile(r"(?:(?:GMT|UTC)\s*)?([+-]\d{1,2})(?::?(\d{2}))?$")


def read_items(body: bytes, source: NewsSource, now: datetime) -> tuple[NewsItem, ...]:
    """A source's items in its own order, one for each identity. Raises SourceUnreadable."""
    if source.kind is NewsKind.FEED:
        items = _feed(body, source, now)
    elif source.kind is NewsKind.CHANNEL:
        items = _channel(body, source, now)
    else:
        items = _listing(body, source, now)
    return tuple({item.key: item for item in reversed(_told_apart(items))}.values())[::-1]


def _told_apart(items: Sequence[NewsItem]) -> list[NewsItem]:
    """Items that share a link are told apart by their titles."""
    shared = {key for key, count in Counter(item.key for item in items).items() if count > 1}
    return [
        replace(item, key=item_key("", item.title, item.source))
        if item.key in shared and len({one.title for one in items if one.key == item.key}) > 1
        else item
        for item in items
    ]


def _feed(body: bytes, source: NewsSource, now: datetime) -> list[NewsItem]:
    parsed = feedparser.parse(io.BytesIO(body), sanitize_html=False, resolve_relative_uris=False)
    if not parsed.get("version"):
        raise SourceUnreadable(f"{source.name} answered with a page that is no feed; check its address")
    if not parsed.entries:
        raise SourceUnreadable(f"{source.name} answered with a feed without items; it is read again later")
    return _each(parsed.entries, source, lambda entry: _entry(entry, source, now))


def _each(shown: Sequence[Shown], source: NewsSource, read: Callable[[Shown], NewsItem | None]) -> list[NewsItem]:
    """What each of them says; one that cannot be read costs itself only."""
    items = []
    for one in shown[:MOST_ITEMS]:
        try:
            item = read(one)
        except (ValueError, OverflowError, TypeError, AttributeError, LookupError, RecursionError) as error:
            log.warning("item dropped source=%s error=%s: %s", source.name, type(error).__name__, error)
            continue
        if item is not None:
            items.append(item)
    return items


def _entry(entry: dict[str, Any], source: NewsSource, now: datetime) -> NewsItem | None:
    link = _absolute(source, (entry.get("link") or "").strip()) if entry.get("link") else ""
    title, summary = clean(entry.get("title", "")), clean(entry.get("summary", ""))
    return _item(source, title, summary, link, _moment(entry, now)) if title else None


def _absolute(source: NewsSource, link: str) -> str:
    """The link as seen from the source's own address; empty for what is no link."""
    try:
        return urljoin(source.url, link)
    except ValueError:
        return ""


def _item(source: NewsSource, title: str, summary: str, link: str, published: datetime | None) -> NewsItem:
    normal, title = normal_link(link), _capped(title)
    return NewsItem(
        source.name,
        item_key(normal, title, source.name),
        title,
        _without_half_word(summary[:LONGEST_SUMMARY]),
        link if normal else "",
        published,
        source.language or None,
    )


def _capped(title: str) -> str:
    """A title, at a word's end where it is longer than any newspaper's."""
    return title if len(title) <= LONGEST_TITLE else title[:LONGEST_TITLE].rpartition(" ")[0] or title[:LONGEST_TITLE]


def clean(text: str) -> str:
    """Text without markup, CDATA marks, entities (escaped twice too) and invisible signs; blanks folded."""
    return _joined(_lines(text))


def _lines(text: str) -> list[str]:
    text = text[:_LONGEST_MARKUP]
    for _ in range(2):
        text = _TAG.sub(" ", _BREAK.sub("\n", _CDATA.sub("", unescape(text))))
    folded = (" ".join(line.split()) for line in text.translate(_INVISIBLE).split("\n"))
    return [line for line in folded if line]


def _joined(lines: Sequence[str]) -> str:
    """Lines as one text: a line that another follows is a sentence."""
    ended = [line if _FINISHED.search(line) else f"{line}." for line in lines[:-1]]
    return " ".join([*ended, *lines[-1:]])


def _without_half_word(summary: str) -> str:
    """A summary cut in mid-word loses the piece: half a word is no word."""
    if not summary or _FINISHED.search(summary):
        return summary
    return summary.rpartition(" ")[0]


def _moment(entry: dict[str, Any], now: datetime) -> datetime | None:
    """When an entry says it was published, in UTC; None where it says nothing usable or a time to come."""
    moment = None
    for name in ("published", "updated"):
        written = (dict.get(entry, name) or "").strip()  # feedparser's own get warns of a mapping we do not use
        moment = _written_moment(written) if written else None
        parsed = dict.get(entry, f"{name}_parsed")
        if moment is None and parsed is not None:
            moment = _from_parts(parsed)
        if moment is not None:
            break
    return _sane(moment, now)


def _from_parts(parts: struct_time) -> datetime | None:
    try:
        return datetime.fromtimestamp(timegm(parts), UTC)
    except (ValueError, OverflowError, OSError):  # the year 1, the year 99999
        return None


def _sane(moment: datetime | None, now: datetime) -> datetime | None:
    return None if moment is None or moment.year < _FIRST_YEAR or moment > now + AHEAD else moment


def _written_moment(written: str) -> datetime | None:
    """RFC 822 with the zones newspapers write ("+04", "GMT+4", "AZT"), or ISO 8601."""
    *rest, zone = written.split() or [""]
    odd = _ODD_ZONE.fullmatch(zone)
    if zone in _ZONES:
        written = " ".join([*rest, _ZONES[zone]])
    elif odd is not None and rest:
        written = " ".join([*rest, f"{odd.group(1)[0]}{int(odd.group(1)[1:]):02d}{odd.group(2) or '00'}"])
    for read in (parsedate_to_datetime, datetime.fromisoformat):
        try:
            moment = read(written)
            return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
        except (ValueError, OverflowError):  # no date, or the year 1 somewhere east of Greenwich
            continue
    return None


def html_page(body: bytes) -> LexborHTMLParser:
    """An HTML page in the letters it says it is written in."""
    found = _CHARSET.search(body[:4_000])
    charset = found.group(1).decode("ascii") if found else "utf-8"
    try:
        text = body.decode(charset, errors="replace")
    except (LookupError, ValueError):  # no such letters, or none one could read: "undefined", "idna"
        text = body.decode("utf-8", errors="replace")
    return LexborHTMLParser(text)


def _channel(body: bytes, source: NewsSource, now: datetime) -> list[NewsItem]:
    """A channel's public preview (t.me/s/HANDLE), the newest post last."""
    posts = html_page(body).css(".tgme_widget_message[data-post]")
    if not posts:
        raise SourceUnreadable(f"{source.name} shows no posts: its public preview seems to be switched off")
    items = _each(posts[-MOST_ITEMS:], source, lambda post: _post(post, source, now))
    if not items:
        raise SourceUnreadable(f"{source.name} shows posts without text; the preview may have changed its form")
    return items


def _post(post: LexborNode, source: NewsSource, now: datetime) -> NewsItem | None:
    text = post.css_first(".tgme_widget_message_text")
    if text is None:
        return None  # a photo without words
    lines = _lines(text.html or "")
    if not lines:
        return None
    time = post.css_first("time[datetime]")
    written = (time.attributes.get("datetime") if time is not None else None) or ""
    link = f"https://t.me/{post.attributes.get('data-post')}"
    return _item(source, lines[0], _joined(lines[1:]), link, _sane(_written_moment(written), now))


def _listing(body: bytes, source: NewsSource, now: datetime) -> list[NewsItem]:
    """A listing page, read by the selectors of its source."""
    selectors = source.selectors
    if selectors is None:
        raise SourceUnreadable(f"{source.name} is a listing page without selectors; give it some in treatywatch.toml")
    items = _each(html_page(body).css(selectors.item), source, lambda node: _listed(node, selectors, source, now))
    if not items:
        raise SourceUnreadable(f"{source.name} shows no items; the page may have changed its form")
    return items


def _listed(node: LexborNode, selectors: Selectors, source: NewsSource, now: datetime) -> NewsItem | None:
    anchor = node.css_first(selectors.link) if selectors.link else node
    href = (anchor.attributes.get("href") if anchor is not None else None) or ""
    titled = node.css_first(selectors.title) if selectors.title else node
    title = clean(titled.html or "").strip(" .") if titled is not None else ""
    link = _absolute(source, href)
    if not href or not title or (selectors.link_pattern and not re.search(selectors.link_pattern, link)):
        return None
    summary = _text(node.css(selectors.summary)) if selectors.summary else ""
    time = node.css_first(selectors.time) if selectors.time else None
    written = (time.attributes.get("datetime") or time.text(strip=True)) if time is not None else ""
    return _item(source, title, summary, link, _sane(_written_moment(written), now))


def _text(nodes: Iterable[LexborNode]) -> str:
    return " ".join(clean(node.html or "") for node in nodes)
