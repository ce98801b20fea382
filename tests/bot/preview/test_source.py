"""The replayed source: its pages, its clock, its newspapers."""

import xml.etree.ElementTree as ET
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from bot.preview.stand_in import StorySource, build_feed, headlines, newspapers, serving, story, until
from watchers.depositary import mtdsg, untc
from watchers.depositary.second_opinion import disagreements
from watchers.errors import PageRefused


def test_every_page_but_the_error_page_adds_up_and_its_xml_agrees() -> None:
    refused = []
    for page in story():
        try:
            assert disagreements(untc.parse(page.html), mtdsg.parse(page.xml)) == ()
        except PageRefused as error:
            refused.append((page.name.split(":")[0], str(error.reason)))
    assert refused == [("The site is down", "error_page")]


def test_the_pages_are_in_order_and_the_baseline_is_opening_day() -> None:
    moments = [page.as_at for page in story()]
    assert moments == sorted(moments)
    assert untc.parse(story()[0].html).signatories == 69


def test_the_clock_runs_fast_and_stops_before_the_next_page() -> None:
    now = [0.0]
    source = StorySource(story(), lambda: now[0], speed=3600)
    start = source.page.as_at.astimezone(UTC)
    assert source.now() == start + timedelta(minutes=5)
    now[0] = 2.0
    assert source.now() == start + timedelta(hours=2, minutes=5)
    now[0] = 1e6
    assert source.now() == story()[1].as_at
    source.turn()
    assert source.now() > story()[1].as_at


def test_newspapers_come_with_their_time() -> None:
    assert until(datetime(2025, 10, 1, tzinfo=UTC)) == ()
    vote = until(datetime(2026, 2, 10, 23, tzinfo=UTC))
    assert [item.language for item in vote[:3]] == ["ru", "en", "az"]
    feed = ET.fromstring(build_feed(headlines()))
    shown = [item.findtext("link") for item in feed.iter("item")]
    assert shown == [*(item.url for item in headlines()), "https://example.org/first"]


def test_every_outlet_of_the_story_is_a_source() -> None:
    papers = newspapers("http://127.0.0.1:1")
    assert {paper.outlet for paper in papers} == {item.outlet for item in headlines()}
    assert {paper.outlet for paper in papers if paper.trusted} == {"Day.Az", "Trend", "Report"}


@pytest.mark.asyncio
async def test_conditional_requests_are_honoured() -> None:
    source = StorySource(story(), lambda: 0.0)
    async with serving(source.routes()) as base, httpx.AsyncClient() as http:
        first = await http.get(f"{base}/source/XVIII-16.html")
        again = await http.get(f"{base}/source/XVIII-16.html", headers={"If-None-Match": first.headers["etag"]})
        source.turn()
        turned = await http.get(f"{base}/source/XVIII-16.html", headers={"If-None-Match": first.headers["etag"]})
        news = await http.get(f"{base}/source/news/dayaz.rss")
    assert (first.status_code, again.status_code, turned.status_code) == (200, 304, 200)
    assert news.headers["content-type"].startswith("application/rss+xml")
