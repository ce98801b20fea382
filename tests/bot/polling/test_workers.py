"""What strangers wrote is read by the workers; one that is killed over it costs what it was given, and says why."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest

from bot.polling.depositary import Polled, TreatyPoll
from bot.polling.press import NewsPoll, NewsPolled
from bot.preview.stand_in import build_page
from bot.workers.limits import InProcess, Limits, WorkKilled
from storage.database import Database
from tests.bot.polling.test_press import ARTICLE, START, VOTE, Paper
from tests.builders import cyber_facts
from watchers.errors import Reason
from watchers.fetch import Fetched, Source, Validators
from watchers.press.outlets import NewsKind, NewsSource

pytestmark = pytest.mark.asyncio
T = TypeVar("T")


class Foreman(InProcess):
    """Writes down what is given to the workers, and says they were killed over what names the word."""

    def __init__(self, deadly_for: str = "") -> None:
        self.given: list[str] = []
        self.deadly_for = deadly_for

    async def run(self, limits: Limits, work: Callable[..., T], *given: object) -> T:
        name = work.func.__name__ if isinstance(work, partial) else work.__name__
        self.given.append(name)
        if name == self.deadly_for and (not given or "deadly" in str(given[0])):
            raise WorkKilled(Reason.TOOK_TOO_LONG, "more than 10 s of computing")
        return await super().run(limits, work, *given)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = Database(tmp_path / "workers.db")
    yield made
    made.close()


async def poll(database: Database, paper: Paper, foreman: Foreman) -> NewsPolled:
    news = NewsSource("Trend", "Trend", NewsKind.FEED, "https://Trend.example/rss", trusted=True)
    asked = Source("news Trend", news.url)
    return await NewsPoll(news, asked, database, paper, lambda: START, ("XVIII-16",), workers=foreman).run()


async def test_feeds_headlines_and_articles_are_read_by_the_workers(database: Database) -> None:
    paper, foreman = Paper("Trend"), Foreman()
    await poll(database, paper, foreman)
    paper.articles["https://Trend.example/1"] = ARTICLE
    paper.tell("Authorities under UN Convention against Cybercrime determined", START)
    foreman.given.clear()
    await poll(database, paper, foreman)
    assert foreman.given == ["read_items", "classify_all", "beginning_of", "classify_all"]


async def test_a_headline_that_kills_a_worker_costs_itself_and_is_not_read_again(database: Database) -> None:
    paper, foreman = Paper("Trend"), Foreman("classify_all")
    await poll(database, paper, foreman)
    paper.tell("A deadly headline", START)
    paper.tell(VOTE, START)
    polled = await poll(database, paper, foreman)
    assert [(one.item.title, bool(one.sightings)) for one in polled.new] == [("A deadly headline", False), (VOTE, True)]
    paper.tell("More weather", START)
    assert [one.item.title for one in (await poll(database, paper, foreman)).new] == ["More weather"]


async def test_a_feed_that_kills_a_worker_has_failed_for_that_reason(database: Database) -> None:
    paper = Paper("Trend", body=b"<rss>deadly</rss>")
    polled = await poll(database, paper, Foreman("read_items"))
    assert (polled.outcome, polled.why) == ("failed", "took_too_long: more than 10 s of computing")


async def test_an_article_that_kills_a_worker_leaves_the_headline_as_it_was(database: Database) -> None:
    paper, foreman = Paper("Trend"), Foreman("beginning_of")
    await poll(database, paper, foreman)
    paper.articles["https://Trend.example/1"] = "<article>deadly</article>"
    paper.tell("Authorities under UN Convention against Cybercrime determined", START)
    polled = await poll(database, paper, foreman)
    assert [(one.item.summary, one.sightings) for one in polled.new] == [("", ())]


class Page:
    """A status page that somebody else writes."""

    def __init__(self, *rows: tuple[str, str, str], name: str = "") -> None:
        self.body = build_page(cyber_facts(*rows)) + name.encode()

    async def fetch(self, source: Source, last: Validators = Validators()) -> Fetched:  # noqa: B008
        del last
        return Fetched(source.url, START, self.body, Validators(sha256=str(len(self.body))))


@pytest.mark.parametrize("deadly_for", ["parse", "compare"])
async def test_pages_are_read_and_compared_by_the_workers_and_refused_where_one_is_killed(
    database: Database, deadly_for: str
) -> None:
    async def look(page: Page, foreman: Foreman) -> Polled:
        asked = Source("page XVIII-16", "https://un.example")
        every = timedelta(minutes=15)
        return await TreatyPoll("XVIII-16", asked, database, page, lambda: START, every, workers=foreman).run()

    first = Foreman()
    assert (await look(Page(("Azerbaijan", "25 Oct 2025", "")), first)).outcome == "baseline"
    assert first.given == ["parse", "compare"]
    page = Page(("Azerbaijan", "25 Oct 2025", ""), ("Cuba", "26 Oct 2025", ""), name="<!-- deadly -->")
    refused = await look(page, Foreman(deadly_for))
    assert refused.outcome == "refused"
    assert "took_too_long" in refused.why
    assert (await look(page, Foreman())).outcome == "changed"
