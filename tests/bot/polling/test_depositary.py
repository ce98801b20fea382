"""One poll: fetch, read, compare, store; what becomes an event and what stays silent."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.polling.depositary import Polled, TreatyPoll
from bot.polling.second_opinion import ask_second_opinion
from bot.preview.stand_in import build_page, build_xml
from storage import health, treaties
from storage.database import Database
from tests.builders import cyber_facts
from watchers.errors import FetchFailed
from watchers.fetch import Fetched, Source, Validators

pytestmark = pytest.mark.asyncio
AZE, CUB, PER = ("Azerbaijan", "25 Oct 2025", ""), ("Cuba", "25 Oct 2025", ""), ("Peru", "25 Oct 2025", "")
QUARTER = timedelta(minutes=15)


@dataclass
class World:
    """A source that answers what the test says, and a clock that goes on a quarter of an hour a poll."""

    database: Database
    body: bytes | None = None
    error: FetchFailed | None = None
    now: datetime = datetime(2026, 3, 1, 12, tzinfo=UTC)
    woken: list[datetime] = field(default_factory=list)

    async def fetch(self, source: Source, last: Validators = Validators()) -> Fetched:  # noqa: B008
        if self.error is not None:
            raise self.error
        digest = str(hash(self.body))
        body = None if digest == last.sha256 else self.body
        return Fetched(source.url, self.now, body, Validators(sha256=digest))

    async def poll(self, *, dry: bool = False) -> Polled:
        self.now += QUARTER
        return await self.job().run(dry=dry)

    def job(self) -> TreatyPoll:
        source = Source("page XVIII-16", "https://example.org/page")
        return TreatyPoll(
            "XVIII-16", source, self.database, self, lambda: self.now, QUARTER, lambda: self.woken.append(self.now)
        )

    async def shows(self, *rows: tuple[str, str, str], **changes: object) -> Polled:
        self.body = build_page(cyber_facts(*rows, **changes))
        return await self.poll()

    def notes(self) -> list[str]:
        return [text for _, text in self.database.read_now(health.unsent_notes)]


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    database = Database(tmp_path / "jobs.db")
    yield World(database)
    database.close()


async def test_the_first_sight_is_a_baseline(world: World) -> None:
    assert (await world.shows(AZE, CUB)).outcome == "baseline"
    assert world.woken == []


async def test_a_new_signature_is_an_event_and_wakes_the_courier(world: World) -> None:
    await world.shows(AZE)
    polled = await world.shows(AZE, CUB)
    assert [(event.kind, event.code) for event in polled.events] == [("signature", "CUB")]
    assert world.woken == [world.now]


async def test_an_unchanged_page_costs_no_reading(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    await world.shows(AZE)

    def never(*given: object) -> None:
        raise AssertionError(given)

    job = world.job()
    await job.run()
    monkeypatch.setattr("bot.polling.depositary.untc.parse", never)
    monkeypatch.setattr("bot.polling.depositary.treaties.trusted", never)
    world.now += QUARTER
    assert (await job.run()).outcome == "unchanged"
    known = world.database.read_now(lambda c: health.health_of(c, "page XVIII-16"))
    assert known is not None
    assert known.read_at == world.now


async def test_a_vanished_row_waits_a_day_and_four_sights_even_of_an_unchanged_page(world: World) -> None:
    await world.shows(AZE, CUB)
    assert (await world.shows(AZE)).outcome == "held"
    for hours in (6, 6, 11):
        world.now += timedelta(hours=hours)
        assert (await world.poll()).outcome == "held"
    world.now += timedelta(hours=1)
    polled = await world.poll()
    assert [(event.kind, event.code) for event in polled.events] == [("removed", "CUB")]


async def test_a_row_that_vanishes_and_returns_is_silence(world: World) -> None:
    await world.shows(AZE, CUB)
    await world.shows(AZE)
    assert (await world.shows(AZE, CUB, totals="Signatories : 2. Parties : 0")).events == ()


async def test_a_refused_page_changes_nothing_is_kept_and_tells_the_operator_once(world: World) -> None:
    await world.shows(AZE, CUB)
    for _ in range(2):
        polled = await world.shows(AZE, CUB, PER, totals="Signatories : 9. Parties : 0")
        assert (polled.outcome, "totals_disagree" in polled.why) == ("refused", True)
    trusted = world.database.read_now(lambda c: treaties.trusted(c, "XVIII-16"))
    assert trusted is not None
    assert trusted.status.signatories == 2
    (note,) = world.notes()
    assert "totals_disagree" in note
    refused = world.database.read_now(
        lambda c: c.execute("SELECT refused, detail FROM snapshot WHERE refused IS NOT NULL").fetchall()
    )
    assert [tuple(row) for row in refused] == [
        ("totals_disagree", "the page states 9 signatories, its rows show 3"),
    ]


async def test_the_same_complaint_with_another_clock_on_the_page_is_told_once(world: World) -> None:
    await world.shows(AZE)
    for hour in (13, 14):
        refused = await world.shows(
            AZE, totals="Signatories : 7. Parties : 0", as_at=datetime(2026, 3, 1, hour, tzinfo=UTC)
        )
        assert refused.outcome == "refused"
    assert len(world.notes()) == 1
    await world.shows(AZE, as_at=datetime(2026, 3, 1, 15, tzinfo=UTC))
    await world.shows(AZE, totals="Signatories : 7. Parties : 0", as_at=datetime(2026, 3, 1, 16, tzinfo=UTC))
    assert len(world.notes()) == 2


async def test_the_page_after_a_refused_one_is_read_again(world: World) -> None:
    await world.shows(AZE)
    await world.shows(AZE, CUB, totals="Signatories : 9. Parties : 0")
    assert [event.code for event in (await world.shows(AZE, CUB)).events] == ["CUB"]


async def test_a_source_that_does_not_answer_is_noted_once_until_it_answers(world: World) -> None:
    await world.shows(AZE)
    world.error = FetchFailed("the UN did not answer")
    for _ in range(3):
        assert (await world.poll()).outcome == "failed"
    assert len(world.notes()) == 1
    world.error = None
    assert (await world.shows(AZE, CUB)).outcome == "changed"
    world.error = FetchFailed("the UN did not answer")
    await world.poll()
    assert len(world.notes()) == 2


async def test_a_poll_that_fails_in_an_unforeseen_way_is_recorded_told_and_tried_again(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    await world.shows(AZE)
    with monkeypatch.context() as patched:
        patched.setattr("bot.polling.depositary.untc.parse", lambda body: body.nonsense)
        polled = await world.shows(AZE, CUB)
    assert (polled.outcome, "AttributeError" in polled.why) == ("failed", True)
    known = world.database.read_now(lambda c: health.health_of(c, "page XVIII-16"))
    assert known is not None
    assert (known.failures, known.error) == (1, polled.why)
    (note,) = world.notes()
    assert "it is tried again" in note
    assert [event.code for event in (await world.shows(AZE, CUB)).events] == ["CUB"]


async def test_a_dry_poll_shows_what_it_would_tell_and_stores_nothing(world: World) -> None:
    await world.shows(AZE)
    world.body = build_page(cyber_facts(AZE, CUB))
    assert [event.code for event in (await world.poll(dry=True)).events] == ["CUB"]
    assert [event.code for event in (await world.poll()).events] == ["CUB"]


async def test_an_unknown_name_is_kept_as_printed_and_the_operator_is_told(world: World) -> None:
    await world.shows(AZE)
    polled = await world.shows(AZE, ("Atlantis", "26 Oct 2025", ""))
    assert [(event.participant, event.code) for event in polled.events] == [("Atlantis", None)]
    assert any("Atlantis" in note for note in world.notes())


async def opinion(world: World, *rows: tuple[str, str, str]) -> tuple[str, ...]:
    page, world.body = world.body, build_xml(cyber_facts(*rows))
    world.now += QUARTER
    found = await ask_second_opinion(
        "XVIII-16", Source("xml XVIII-16", "https://example.org/xml"), world.database, world, lambda: world.now
    )
    world.body = page
    return found


async def test_what_the_xml_shows_too_is_confirmed(world: World) -> None:
    await world.shows(AZE)
    await world.shows(AZE, CUB)
    assert await opinion(world, AZE, CUB) == ()
    confirmed = world.database.read_now(lambda c: c.execute("SELECT confirmed_at FROM event").fetchone()[0])
    assert confirmed is not None


async def test_a_second_opinion_that_fails_in_an_unforeseen_way_is_recorded(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    await world.shows(AZE, CUB)
    monkeypatch.setattr("bot.polling.second_opinion.mtdsg.parse", lambda body: body.nonsense)
    assert await opinion(world, AZE, CUB) == ()
    known = world.database.read_now(lambda c: health.health_of(c, "xml XVIII-16"))
    assert known is not None
    assert "AttributeError" in (known.error or "")


async def test_only_a_lasting_disagreement_alerts_the_operator(world: World) -> None:
    await world.shows(AZE, CUB)
    assert len(await opinion(world, AZE)) == 1
    assert world.notes() == []
    await opinion(world, AZE)
    (note,) = world.notes()
    assert "page and XML disagree" in note
