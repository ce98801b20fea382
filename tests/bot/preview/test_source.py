"""The replayed source: its pages, its clock, its newspapers."""

import tomllib
import xml.etree.ElementTree as ET
from datetime import UTC, datetime, timedelta
from importlib.resources import files

import httpx
import pytest

from bot.preview.stand_in import StorySource, build_feed, headlines, newspapers, serving, story, until
from watchers.depositary import diff, mtdsg, untc
from watchers.depositary.articles import articles_named
from watchers.depositary.second_opinion import disagreements
from watchers.errors import PageRefused


def test_every_page_but_the_error_page_adds_up_and_its_xml_agrees() -> None:
    refused = []
    for page in story():
        try:
            assert disagreements(untc.parse(page.html), mtdsg.parse(page.xml)) == ()
        except PageRefused as error:
            refused.append((page.name, str(error.reason)))
    assert refused == [("Invented: the site is down, nobody is told anything", "error_page")]


def test_the_pages_are_in_order_and_the_baseline_is_opening_day() -> None:
    moments = [page.as_at for page in story()]
    assert moments == sorted(moments)
    assert untc.parse(story()[0].html).signatories == 69


def test_what_is_invented_says_so_lies_in_2027_and_names_states_of_whom_nothing_is_reported() -> None:
    told = tomllib.loads(files("bot.preview").joinpath("story.toml").read_text(encoding="utf-8"))["page"]
    for page in told:
        invents = bool({"error", "missing", "deposits"} & page.keys())
        assert not invents or page["name"].startswith("Invented: ")
        assert page["name"].startswith("Invented: ") == (page["as_at"].year >= 2027)
        assert page["as_at"].year < 2027 or not page["name"].startswith("Invented numbers")
        named = {*page.get("missing", ()), *page.get("deposits", {})}
        assert not named & {"Azerbaijan", "Qatar", "Viet Nam", "Canada"}
    invented = [item for item in headlines() if item.invented]
    assert [item.outlet for item in invented] == ["The Invented Gazette"]
    assert all((item.published.year >= 2027) == item.invented for item in headlines())


def test_azerbaijans_four_reservations_are_four() -> None:
    (page,) = [page for page in story() if "four reservations" in page.name]
    statements = untc.parse(page.html).statements
    assert [(one.code, str(one.kind)) for one in statements] == [("AZE", "reservation")] * 4
    shown = [articles_named(f"{one.heading} {one.text}")[0] for one in statements]
    assert shown == ["7(2)", "9(2)", "11(3)", "63(3)"]


@pytest.mark.parametrize("minutes", [5, 15, 60, 359])
def test_a_row_that_is_missing_for_a_moment_is_silence_at_every_pace(minutes: int) -> None:
    place = next(at for at, page in enumerate(story()) if "missing for a moment" in page.name)
    before, missing, back, after = story()[place - 2], *story()[place : place + 3]
    memory = diff.compare(None, untc.parse(before.html), now=before.as_at).memory
    for page, following in ((missing, back), (back, after)):
        status, now = untc.parse(page.html), page.as_at
        while now <= min(following.as_at, page.as_at + timedelta(hours=30)):
            decision = diff.compare(memory, status, now=now)
            memory, now = decision.memory, now + timedelta(minutes=minutes)
            assert (decision.events, decision.refused) == ((), None)


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
    assert {paper.outlet for paper in papers if paper.trusted} == {"Day.Az", "Trend", "Report", "The Invented Gazette"}


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
