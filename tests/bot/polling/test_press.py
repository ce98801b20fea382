"""News from poll to message: baseline, one push a story, edits, a later record that replies."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from html import escape
from pathlib import Path

import pytest
import pytest_asyncio

from bot.polling.press import FAILURES_TO_TELL, NewsPoll, NewsPolled, forget_old_items
from bot.preview.stand_in import Fault, FaultKind, Page, bad_request, build_page, build_xml, story, too_many
from storage import chats, health, news, treaties
from storage.chats import Chat
from storage.database import Database
from tests.builders import cyber_facts
from tests.stage import Stage, stage, told
from watchers.depositary import diff, untc
from watchers.errors import Blocked, FetchFailed
from watchers.fetch import Fetched, Source, Validators
from watchers.press.outlets import NewsKind, NewsSource
from watchers.press.stories import PushWhen

pytestmark = pytest.mark.asyncio
VOTE = "Azerbaijan's parliament ratifies UN Convention against Cybercrime"
LAW = "President Ilham Aliyev signs law ratifying UN Convention against Cybercrime"
LEADS = {
    VOTE: "Azerbaijan's parliament ratified the UN Convention against Cybercrime on Tuesday.",
    LAW: "President Ilham Aliyev signed the law on ratification of the UN Convention against Cybercrime.",
}
"""First sentences that say what the headlines do: a headline alone is never sure."""
VOTE_PAGE = next(at for at, page in enumerate(story()) if "vote" in page.name)
START = datetime(2026, 2, 10, 11, tzinfo=UTC)


@dataclass
class Paper:
    """A newspaper's feed: what it shows is what a test says."""

    outlet: str
    trusted: bool = True
    items: list[tuple[str, str, datetime]] = field(default_factory=list)
    error: FetchFailed | None = None
    body: bytes | None = None
    asked: int = 0
    articles: dict[str, str] = field(default_factory=dict)
    looked_into: list[str] = field(default_factory=list)

    def tell(self, title: str, at: datetime, text: str | None = None) -> None:
        self.items.append((title, LEADS.get(title, "") if text is None else text, at))

    async def fetch(self, source: Source, last: Validators = Validators()) -> Fetched:  # noqa: B008
        if source.url in self.articles:
            self.looked_into.append(source.url)
            return Fetched(source.url, START, self.articles[source.url].encode(), Validators())
        self.asked += 1
        if self.error is not None:
            raise self.error
        entries = "".join(
            f"<item><title>{escape(title)}</title><description>{escape(text)}</description>"
            f"<link>https://{self.outlet}.example/{number}</link><pubDate>{format_datetime(at)}</pubDate></item>"
            for number, (title, text, at) in enumerate([("Weather", "", START - timedelta(days=9)), *self.items])
        )
        made = f'<rss version="2.0"><channel><title>p</title>{entries}</channel></rss>'.encode()
        body = made if self.body is None else self.body
        digest = str(hash(body))
        return Fetched(source.url, START, None if digest == last.sha256 else body, Validators(sha256=digest))


@dataclass
class Desk:
    """A database with one subscriber and a clock, and newspapers polled by hand."""

    database: Database
    now: datetime = START
    when: PushWhen = PushWhen.TRUSTED
    woken: int = 0

    async def poll(self, paper: Paper, *, dry: bool = False) -> NewsPolled:
        source = NewsSource(paper.outlet, paper.outlet, NewsKind.FEED, f"https://{paper.outlet}.example/rss")
        source = NewsSource(source.name, source.outlet, source.kind, source.url, trusted=paper.trusted)

        def wake() -> None:
            self.woken += 1

        asked = Source(f"news {paper.outlet}", source.url)
        job = NewsPoll(source, asked, self.database, paper, lambda: self.now, ("XVIII-16",), self.when, wake)
        return await job.run(dry=dry)

    def due(self) -> int:
        query = "SELECT COUNT(*) FROM delivery WHERE state = 'pending'"
        return int(self.database.read_now(lambda c: c.execute(query).fetchone()[0]))

    def stories(self) -> list[news.KnownStory]:
        return self.database.read_now(lambda c: news.stories_of(c, "XVIII-16"))

    def notes(self) -> list[str]:
        return [text for _, text in self.database.read_now(health.unsent_notes)]

    def trust(self, *rows: tuple[str, str, str]) -> None:
        status = untc.parse(build_page(cyber_facts(*rows)))
        comparison = diff.compare(None, status, now=self.now)
        self.database.write_now(
            lambda c: treaties.commit_comparison(c, comparison, "https://un.example", None, self.now)
        )


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    database = Database(tmp_path / "news.db")
    chat = Chat((1, 0), "private", "en", "Asia/Baku", active=True)
    database.write_now(lambda c: chats.save_chat(c, chat, START))
    database.write_now(lambda c: chats.subscribe(c, (1, 0), "XVIII-16", START))
    made = Desk(database)
    made.trust(("Azerbaijan", "25 Oct 2025", ""))
    yield made
    database.close()


@pytest_asyncio.fixture
async def trend(desk: Desk) -> Paper:
    paper = Paper("Trend")
    await desk.poll(paper)
    return paper


async def test_the_first_sight_of_a_source_is_a_baseline(desk: Desk) -> None:
    paper = Paper("Trend")
    paper.tell(VOTE, START - timedelta(days=1))
    assert (await desk.poll(paper)).outcome == "baseline"
    assert (desk.due(), desk.woken, len(desk.stories())) == (0, 0, 1)


async def test_what_a_baseline_showed_is_told_while_fresh_once_another_reports_it(desk: Desk, trend: Paper) -> None:
    late = Paper("APA")
    late.tell(VOTE, START)
    await desk.poll(late)
    desk.now += timedelta(hours=1)
    trend.tell(VOTE, START + timedelta(minutes=30))
    await desk.poll(trend)
    assert desk.due() == 1


async def test_old_news_of_a_baseline_stay_silent_for_ever(desk: Desk, trend: Paper) -> None:
    late = Paper("APA")
    late.tell(VOTE, START - timedelta(days=3))
    await desk.poll(late)
    trend.tell(VOTE, START)
    await desk.poll(trend)
    assert desk.due() == 0


async def test_a_trusted_report_days_after_an_untrusted_one_is_told(desk: Desk, trend: Paper) -> None:
    paper = Paper("Minval", trusted=False)
    await desk.poll(paper)
    paper.tell(VOTE, START)
    await desk.poll(paper)
    desk.now += timedelta(days=4)
    trend.tell(VOTE, desk.now)
    await desk.poll(trend)
    assert desk.due() == 1


async def test_an_old_item_a_feed_digs_up_is_not_told(desk: Desk, trend: Paper) -> None:
    desk.now += timedelta(days=30)
    trend.tell(VOTE, START)
    await desk.poll(trend)
    assert (len(desk.stories()), desk.due()) == (1, 0)


async def test_one_story_one_push_however_many_report_it(desk: Desk, trend: Paper) -> None:
    trend.tell(VOTE, START)
    assert (await desk.poll(trend)).outcome == "read"
    assert (desk.due(), desk.woken) == (1, 1)
    desk.now += timedelta(hours=2)
    others = [Paper(name, trusted=False) for name in ("Minval", "Haqqin")]
    for paper in others:
        await desk.poll(paper)
        paper.tell("Милли Меджлис ратифицировал Конвенцию ООН против киберпреступности", START + timedelta(hours=1))
        await desk.poll(paper)
    (known,) = desk.stories()
    assert [one.outlet for one in known.story.sightings] == ["Trend", "Minval", "Haqqin"]
    assert desk.due() == 1


async def test_an_untrusted_report_waits_for_a_second_origin(desk: Desk) -> None:
    papers = [Paper(name, trusted=False) for name in ("Minval", "Haqqin")]
    for paper in papers:
        await desk.poll(paper)
    papers[0].tell(VOTE, START)
    await desk.poll(papers[0])
    assert desk.due() == 0
    papers[1].tell(VOTE, START, text="The vote was held today, Minval reports.")
    await desk.poll(papers[1])
    assert desk.due() == 0
    papers[1].tell(VOTE + " (updated)", START, text="Parliament voted today.")
    await desk.poll(papers[1])
    assert desk.due() == 1


async def test_a_further_rung_is_another_story(desk: Desk, trend: Paper) -> None:
    trend.tell(VOTE, START)
    await desk.poll(trend)
    desk.now = START + timedelta(days=13)
    trend.tell(LAW, desk.now)
    await desk.poll(trend)
    assert [known.story.step for known in desk.stories()] == ["parliament_approved", "law_signed"]
    assert desk.due() == 2


async def test_what_the_depositary_has_recorded_already_is_not_reported(desk: Desk, trend: Paper) -> None:
    trend.tell("Azerbaijan signs UN Convention against Cybercrime", START)
    await desk.poll(trend)
    assert (len(desk.stories()), desk.due()) == (1, 0)
    desk.trust(("Azerbaijan", "25 Oct 2025", "9 Feb 2026"))
    trend.tell(VOTE, START)
    await desk.poll(trend)
    assert desk.due() == 0


async def test_a_treaty_nobody_watches_makes_no_story(desk: Desk, trend: Paper) -> None:
    trend.tell("Azerbaijan ratifies Paris Agreement", START)
    polled = await desk.poll(trend)
    assert [one.report.treaty for one in polled.new] == ["XXVII-7-d"]
    assert desk.due() == 0


async def test_the_same_item_is_read_once(desk: Desk, trend: Paper) -> None:
    trend.tell(VOTE, START)
    await desk.poll(trend)
    trend.tell("Weather again", START)
    polled = await desk.poll(trend)
    assert [one.item.title for one in polled.new] == ["Weather again"]
    assert (await desk.poll(trend)).outcome == "unchanged"


async def test_a_dry_poll_stores_nothing(desk: Desk, trend: Paper) -> None:
    trend.tell(VOTE, START)
    polled = await desk.poll(trend, dry=True)
    assert [one.sightings[0].step for one in polled.new] == ["parliament_approved"]
    assert (desk.due(), desk.stories()) == (0, [])


async def test_a_source_that_keeps_us_out_is_told_once_and_asked_once_a_day(desk: Desk, trend: Paper) -> None:
    trend.error = Blocked("news Trend keeps us out (HTTP 403)")
    asked = trend.asked
    for _ in range(5):
        assert (await desk.poll(trend)).outcome == "blocked"
        desk.now += timedelta(hours=1)
    assert trend.asked == asked + 1
    desk.now += timedelta(hours=20)
    await desk.poll(trend)
    assert trend.asked == asked + 2
    assert len(desk.notes()) == 1
    trend.error = None
    desk.now += timedelta(hours=24)
    trend.tell(VOTE, desk.now)
    assert (await desk.poll(trend)).outcome == "read"
    assert desk.due() == 1


async def test_a_stumbling_source_is_told_at_its_third_failure_in_a_row(desk: Desk, trend: Paper) -> None:
    trend.error = FetchFailed("news Trend did not answer")
    for count in range(1, FAILURES_TO_TELL + 3):
        assert (await desk.poll(trend)).outcome == "failed"
        assert len(desk.notes()) == (1 if count >= FAILURES_TO_TELL else 0)


async def test_a_page_instead_of_a_feed_is_a_failure_and_loses_nothing(desk: Desk, trend: Paper) -> None:
    trend.body = b"<!doctype html><html><body>Welcome</body></html>"
    polled = await desk.poll(trend)
    assert (polled.outcome, "no feed" in polled.why) == ("failed", True)
    trend.body = None
    trend.tell(VOTE, START)
    await desk.poll(trend)
    assert desk.due() == 1


async def test_items_that_reported_nothing_are_forgotten_after_months(desk: Desk, trend: Paper) -> None:
    trend.tell(VOTE, START)
    await desk.poll(trend)
    desk.now += timedelta(days=91)
    assert await forget_old_items(desk.database, lambda: desk.now) == 1
    assert len(desk.stories()) == 1


ARTICLE = """<html><body><p>Menu</p><article><p>President of Azerbaijan Ilham Aliyev has signed the law on the approval
of the UN Convention against Cybercrime.</p></article></body></html>"""


async def test_a_headline_that_does_not_decide_is_read_with_its_article_once(desk: Desk, trend: Paper) -> None:
    trend.articles["https://Trend.example/1"] = ARTICLE
    trend.tell("Authorities under UN Convention against Cybercrime determined", START)
    polled = await desk.poll(trend)
    assert [one.sightings[0].step for one in polled.new] == ["law_signed"]
    assert polled.new[0].item.summary == ""
    trend.tell("More weather", START)
    await desk.poll(trend)
    assert trend.looked_into == ["https://Trend.example/1"]
    kept = desk.database.read_now(lambda c: " ".join(map(str, c.execute("SELECT * FROM news_item").fetchall()[1])))
    assert "has signed the law" not in kept


async def test_comments_other_sites_and_a_baseline_are_not_looked_into(desk: Desk, trend: Paper) -> None:
    trend.tell("Expert explains what the UN Convention against Cybercrime means", START)
    trend.tell("Azerbaijan to sign UN Convention against Cybercrime", START)
    trend.articles |= {f"https://Trend.example/{number}": ARTICLE for number in range(5)}
    await desk.poll(trend)
    late = Paper("APA", articles={"https://APA.example/1": ARTICLE})
    late.tell("Authorities under UN Convention against Cybercrime determined", START)
    await desk.poll(late)
    assert (trend.looked_into, late.looked_into, desk.due()) == ([], [], 0)


@dataclass
class Newsroom:
    """A running bot with two newspapers that a test writes."""

    scene: Stage
    papers: dict[str, Paper]

    async def publish(self, outlet: str, title: str) -> None:
        paper = self.papers[outlet]
        paper.tell(title, self.scene.source.page.as_at)
        poll = next(one for one in self.scene.running.newspapers if one.news.outlet == outlet)
        await NewsPoll(
            poll.news, poll.source, poll.database, paper, poll.clock, poll.watched, poll.when, poll.wake
        ).run()

    def texts(self, part: str) -> list[str]:
        return [text for text in told(self.scene.room) if part in text]

    async def edited(self) -> None:
        query = "SELECT COUNT(*) FROM edit"
        database = self.scene.running.services.database
        async with asyncio.timeout(20):
            while await database.read(lambda c: c.execute(query).fetchone()[0]):
                pass


def deposited(page: Page) -> Page:
    """A later page with Azerbaijan's instrument."""
    assert page.facts is not None
    rows = [(name, signed, "23 Mar 2026" if name == "Azerbaijan" else bound) for name, signed, bound in page.facts.rows]
    as_at = datetime(2026, 3, 24, 14, tzinfo=UTC)
    facts = replace(page.facts, rows=rows, totals=page.facts.totals.replace("Parties : 0", "Parties : 1"), as_at=as_at)
    return Page("deposited", as_at, build_page(facts), build_xml(facts), facts)


@asynccontextmanager
async def newsroom(folder: Path) -> AsyncIterator[Newsroom]:
    nowhere = "http://127.0.0.1:9/rss"
    sources = [
        NewsSource("Trend", "Trend", NewsKind.FEED, nowhere, trusted=True),
        NewsSource("Minval", "Minval", NewsKind.FEED, nowhere + "2"),
    ]
    async with stage(folder, news=sources, news_minutes=600) as scene:
        for poll in scene.running.newspapers:
            scene.running.scheduler.remove_job(poll.source.name)
        made = Newsroom(scene, {"Trend": Paper("Trend"), "Minval": Paper("Minval")})
        for outlet in made.papers:
            await made.publish(outlet, "Sport")
        await scene.turn(VOTE_PAGE)
        await scene.say("/subscribe")
        yield made


async def test_a_vote_is_pushed_once_grows_by_edits_and_the_record_replies(tmp_path: Path) -> None:
    async with newsroom(tmp_path) as room:
        scene = room.scene
        await room.publish("Trend", VOTE)
        await scene.delivered()
        await room.publish("Minval", "Парламент Азербайджана ратифицировал Конвенцию ООН против киберпреступности")
        await room.edited()
        (text,) = room.texts("parliament approved it")
        assert "Not recorded by the UN" in text
        assert "Trend · Minval" in text
        first = next(post for post in scene.room.posts if "parliament approved it" in post["text"])
        assert "edit_date" in first

        await room.publish("Trend", LAW)
        await scene.delivered()
        assert len(room.texts("the law on it is signed")) == 1
        assert "law on it is signed" in (await scene.say("/participant Azerbaijan"))["text"]
        told_status = (await scene.say("/status"))["text"]
        assert (
            "Reported, not recorded by the UN: 1. /pipeline\n• 10 February 2026 · 🇦🇿 Azerbaijan — the law"
            in told_status
        )
        assert "the law on it is signed" in (await scene.say("/pipeline"))["text"]

        await scene.turn()  # the law, then a deposit that only this test knows
        scene.source.pages = (*scene.source.pages[: VOTE_PAGE + 2], deposited(scene.source.page))
        await scene.turn()
        await scene.delivered()
        record = next(post for post in scene.room.posts if "41 days later" in post["text"])
        assert (
            "Recorded by the UN 41 days later (parliament approved it, 10 February 2026, according to the press)"
            in record["text"]
        )
        assert "the law on it is signed" in record["reply_to_message"]["text"]
        assert "Reported, not recorded" not in (await scene.say("/status"))["text"]


async def test_an_edit_telegram_delays_or_refuses_harms_nothing(tmp_path: Path) -> None:
    async with newsroom(tmp_path) as room:
        await room.publish("Trend", VOTE)
        await room.scene.delivered()
        room.scene.api.faults.add(Fault(FaultKind.ERROR, too_many(1), "editMessageText", 101))
        await room.publish("Minval", "Милли Меджлис ратифицировал Конвенцию ООН против киберпреступности")
        await room.edited()
        assert "Trend · Minval" in room.texts("parliament approved it")[0]
        room.scene.api.faults.add(
            Fault(FaultKind.ERROR, bad_request("message can't be edited"), "editMessageText", 101)
        )
        await room.publish("Minval", "Azerbaijan ratified UN Convention against Cybercrime")
        await room.edited()
        assert len(room.texts("parliament approved it")) == 1
