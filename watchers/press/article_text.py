"""The beginning of an article, read once to classify a headline that does not decide; it is never kept."""

from __future__ import annotations

from urllib.parse import urlsplit

from watchers.press.feeds import clean, html_page
from watchers.press.news import NewsItem, Report, Sureness
from watchers.press.outlets import NewsKind, NewsSource

MOST_CHARACTERS = 2_000
_SHORTEST_PARAGRAPH = 40
"""Characters; shorter ones are captions, bylines and menus."""
_SITE_LABELS = 2


def worth_a_look(item: NewsItem, report: Report, source: NewsSource) -> bool:
    """Whether the headline speaks of a treaty of ours and neither it nor the summary decides what happened for sure.

    Only articles on the source's own site are looked at; a channel's post is all there is.
    """
    silent = report.treaty is not None and not report.foreign and report.step is None and not report.plan
    undecided = silent or report.sure is Sureness.LIKELY
    told_otherwise = any(role in ("appeal", "comment") for role, _ in report.words)
    return undecided and not told_otherwise and source.kind is not NewsKind.CHANNEL and _same_site(item.url, source.url)


def _same_site(article: str, source: str) -> bool:
    """Whether both addresses belong to one site ("news.day.az" and "day.az")."""
    here, there = urlsplit(article), urlsplit(source)
    if here.scheme not in ("http", "https") or not here.hostname or not there.hostname:
        return False
    return here.hostname.split(".")[-_SITE_LABELS:] == there.hostname.split(".")[-_SITE_LABELS:]


def beginning_of(body: bytes) -> str:
    """The first paragraphs of an article's page; empty where there are none."""
    page = html_page(body)
    within = page.css_first("article") or page.css_first("main") or page.body
    if within is None:
        return ""
    paragraphs = [clean(node.html or "") for node in within.css("p")]
    return " ".join(text for text in paragraphs if len(text) >= _SHORTEST_PARAGRAPH)[:MOST_CHARACTERS]
