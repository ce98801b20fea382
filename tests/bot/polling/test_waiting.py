"""While something waits: when the page is looked at again, when the XML is asked, and what a day counts by."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.messages.event import event_message
from bot.polling.depositary import Polled, TreatyPoll
from bot.preview.stand_in import build_page, build_xml
from storage import chats, treaties
from storage.chats import Chat
from storage.database import Database
from tests.builders import cyber_facts
from watchers.errors import FetchFailed
from watchers.fetch import Fetched, Source, Validators
from watchers.participants import table

pytestmark = pytest.mark.asyncio
AZE, CUB, PER = ("Azerbaijan", "25 Oct 2025", ""), ("Cuba", "25 Oct 2025", ""), ("Peru", "25 Oct 2025", "")
OLD = ("Mali", "1 Mar 1999", "")
START = datetime(2026, 3, 1, 12, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(hours=24)
Row = tuple[str, str, str]


@dataclass
class Site:
    """The UN's site: a page, an XML, and how often each was asked."""

    database: Database
    page: bytes = b""
    xml: bytes | None = None
    now: datetime = START
    interval: timedelta = timedelta(minutes=15)
    asked: list[str] = field(default_factory=list)

    async def fetch(self, source: Source, last: Validators = Validators()) -> Fetched:  # noqa: B008
        self.asked.append(source.name.split()[0])
        body = self.page if source.name.startswith("page") else self.xml
        if body is None:
            raise FetchFailed("no XML here")
        digest = str(hash(body))
        return Fetched(source.url, self.now, None if digest == last.sha256 else body, Validators(sha256=digest))

    @property
    def job(self) -> TreatyPoll:
        page, xml = Source("page XVIII-16", "https://un.example/p"), Source("xml XVIII-16", "https://un.example/x")
        return TreatyPoll("XVIII-16", page, self.database, self, lambda: self.now, self.interval, lambda: None, xml)

    def shows(self, *rows: Row, as_at: datetime = START) -> None:
        self.page = build_page(cyber_facts(*rows, as_at=as_at))

    def xml_shows(self, *rows: Row) -> None:
        self.xml = build_xml(cyber_facts(*rows))

    async def poll(self, after: timedelta = timedelta(minutes=15)) -> Polled:
        self.now += after
        self.asked.clear()
        return await self.job.run()

    def due(self) -> list[int]:
        query = "SELECT id FROM delivery WHERE state = 'pending'"
        return [row["id"] for row in self.database.read_now(lambda c: c.execute(query).fetchall())]

    async def look(self, after: timedelta) -> Polled | None:
        self.now += after
        return await self.job.look()


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    database = Database(tmp_path / "t.db")
    yield Site(database)
    database.close()


async def test_the_xml_is_asked_at_once_when_something_vanished_and_every_six_hours_while_it_waits(site: Site) -> None:
    site.shows(AZE, CUB)
    site.xml_shows(AZE, CUB)
    await site.poll()
    assert site.asked == ["page"]
    site.shows(AZE)
    await site.poll()
    assert site.asked == ["page", "xml"]
    for after, asked in ((HOUR, ["page"]), (4 * HOUR, ["page"]), (HOUR, ["page", "xml"]), (HOUR, ["page"])):
        await site.poll(after)
        assert site.asked == asked


async def test_the_xml_is_not_asked_about_what_only_needs_a_second_sight(site: Site) -> None:
    site.shows(AZE, CUB)
    site.xml_shows(AZE, CUB)
    await site.poll()
    site.shows(AZE, ("Cuba", "26 Oct 2025", ""))
    assert (await site.poll()).outcome == "held"
    assert site.asked == ["page"]


async def test_an_old_act_the_xml_shows_is_told_in_the_same_poll(site: Site) -> None:
    site.shows(AZE)
    site.xml_shows(AZE, OLD)
    await site.poll()
    site.shows(AZE, OLD)
    polled = await site.poll()
    assert [(event.kind, event.code) for event in polled.events] == [("signature", "MLI")]
    assert (await site.poll()).events == ()


async def test_an_old_act_waits_a_day_where_there_is_no_xml(site: Site) -> None:
    site.shows(AZE)
    await site.poll()
    site.shows(AZE, OLD)
    for after in (HOUR, 12 * HOUR, 11 * HOUR):
        assert (await site.poll(after)).events == ()
    assert [event.code for event in (await site.poll(HOUR)).events] == ["MLI"]


async def test_a_refused_loss_asks_the_xml_too(site: Site) -> None:
    names = [one.english for one in table().values() if one.type == "state"][:9]
    rows = [(name, "25 Oct 2025", "") for name in names]
    site.shows(*rows)
    site.xml_shows(*rows)
    await site.poll()
    site.shows(*rows[4:])
    assert (await site.poll()).outcome == "refused"
    assert site.asked == ["page", "xml"]
    for _ in range(6):
        assert (await site.poll(DAY)).outcome == "refused"
    assert len((await site.poll(DAY)).events) == 4


@pytest.mark.parametrize("hours", [1, 3, 24])
async def test_while_something_waits_the_page_is_looked_at_hourly_at_least(site: Site, hours: int) -> None:
    site.interval = timedelta(hours=hours)
    site.shows(AZE, CUB)
    assert await site.look(HOUR) is not None
    assert (await site.look(HOUR) is None) == (hours > 1)
    assert await site.look(timedelta(hours=hours)) is not None
    site.shows(AZE, ("Cuba", "26 Oct 2025", ""))
    assert await site.look(timedelta(hours=hours)) is not None
    polled = await site.look(HOUR)
    assert polled is not None
    assert [event.kind for event in polled.events] == ["date_corrected"]
    assert (await site.look(HOUR) is None) == (hours > 1)


async def test_a_refused_page_is_asked_for_again_at_the_next_look(site: Site) -> None:
    site.interval = 3 * HOUR
    site.shows(AZE)
    await site.look(HOUR)
    site.page = b"<html><body>urgent maintenance</body></html>"
    await site.look(3 * HOUR)
    site.shows(AZE, CUB)
    polled = await site.look(HOUR)
    assert polled is not None
    assert [event.code for event in polled.events] == ["CUB"]


async def test_a_day_is_counted_by_the_pages_time_and_not_by_our_clock(site: Site) -> None:
    site.shows(AZE, CUB)
    await site.poll()
    site.now += timedelta(days=60)
    for hours, told in ((1, 0), (9, 0), (18, 0), (24, 0), (25, 1)):
        site.shows(AZE, as_at=START + timedelta(hours=hours))
        assert len((await site.poll()).events) == told


async def test_a_page_dated_ahead_moves_the_time_no_further_than_it_may_be_ahead(site: Site) -> None:
    site.shows(AZE, CUB)
    await site.poll()
    site.shows(AZE, as_at=START + timedelta(days=900))
    assert (await site.poll()).outcome == "refused"
    site.shows(AZE, as_at=START + HOUR)
    assert (await site.poll()).outcome == "held"
    trusted = site.database.read_now(lambda c: treaties.trusted(c, "XVIII-16"))
    assert trusted is not None
    assert trusted.memory.moment == START + HOUR


async def test_what_comes_back_corrects_the_event_of_its_removal(site: Site) -> None:
    site.shows(AZE, CUB)
    await site.poll()
    site.shows(AZE)
    for _ in range(5):
        await site.poll(6 * HOUR)
    site.shows(AZE, CUB)
    assert [event.kind for event in (await site.poll()).events] == ["restored"]
    (latest, earlier) = site.database.read_now(lambda c: treaties.latest_events(c, "XVIII-16"))
    corrects = site.database.read_now(lambda c: c.execute("SELECT corrects FROM event ORDER BY id").fetchall())
    assert [row["corrects"] for row in corrects] == [None, earlier.row]
    assert [event.kind for event in site.database.read_now(lambda c: treaties.corrections_of(c, earlier.row))] == [
        "restored"
    ]
    assert "listed on the UN page again: signature" in event_message(latest, "en", "UTC")


async def test_the_numbers_told_are_the_pages_while_a_row_waits(site: Site) -> None:
    site.shows(AZE, CUB)
    await site.poll()
    site.shows(AZE, PER, ("Mali", "26 Oct 2025", ""))
    await site.poll()
    (latest, *_) = site.database.read_now(lambda c: treaties.latest_events(c, "XVIII-16"))
    assert latest.context.signatories == 3
    trusted = site.database.read_now(lambda c: treaties.trusted(c, "XVIII-16"))
    assert trusted is not None
    assert trusted.status.signatories == 4


async def test_a_flood_is_one_message_a_kind_and_its_parts_are_known(site: Site) -> None:
    chat = Chat((1, 0), "private", "en", "Asia/Baku", active=True)
    site.database.write_now(lambda c: chats.save_chat(c, chat, START))
    site.database.write_now(lambda c: chats.subscribe(c, (1, 0), "XVIII-16", START))
    site.shows(AZE)
    await site.poll()
    names = [one.english for one in table().values() if one.type == "state"][:13]
    site.now += timedelta(days=30)
    site.shows(AZE, *((name, "24 Oct 2025", "") for name in names if name != "Azerbaijan"), as_at=site.now)
    assert (await site.poll()).events == ()
    polled = await site.poll(DAY)
    assert [(event.kind, event.count, event.code) for event in polled.events] == [("signature", 12, None)]
    assert len(site.due()) == 1
    (latest,) = site.database.read_now(lambda c: treaties.latest_events(c, "XVIII-16"))
    text = event_message(latest, "en", "UTC")
    assert "on the UN page, all at once: signature · 12" in text
    assert "Afghanistan, " in text
    assert site.database.read_now(lambda c: c.execute("SELECT COUNT(*) FROM event").fetchone()[0]) == 13
