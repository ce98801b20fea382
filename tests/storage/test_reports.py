"""Reports that wait for a second origin or an operator's word, and that word."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from storage import chats, health, news, reports
from storage.chats import Chat
from storage.database import Database
from storage.news import Read
from watchers.press.news import NewsItem, Report, Step
from watchers.press.stories import LATE, PushWhen, Sighting

NOW = datetime(2026, 2, 10, 11, tzinfo=UTC)
SEEN = Sighting(
    "https://minval.example/1",
    "XVIII-16",
    "QAT",
    Step.PARLIAMENT_APPROVED,
    "Minval",
    "Minval",
    trusted=False,
    title="Qatar ratifies",
    url="https://minval.example/1",
    at=NOW,
)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = Database(tmp_path / "reports.db")
    chat = Chat((1, 0), "private", "en", "Asia/Baku", active=True)
    made.write_now(lambda c: chats.save_chat(c, chat, NOW))
    made.write_now(lambda c: chats.subscribe(c, (1, 0), "XVIII-16", NOW))
    yield made
    made.close()


def tell(database: Database, sighting: Sighting, now: datetime = NOW, *, baseline: bool = False) -> int:
    item = NewsItem(sighting.outlet, sighting.item, sighting.title, "", sighting.url, sighting.at)
    read = Read(item, Report(sighting.treaty), (sighting,))
    return database.write_now(lambda c: news.commit_items(c, [read], PushWhen.TRUSTED, now, baseline=baseline))


def waiting(database: Database, now: datetime = NOW) -> list[str]:
    return [one.key for one in database.read_now(lambda c: reports.waiting_reports(c, PushWhen.TRUSTED, now))]


def confirm(database: Database, key: str) -> int | None:
    return database.write_now(lambda c: reports.confirm_report(c, key, PushWhen.TRUSTED, NOW))


def reject(database: Database, key: str) -> bool:
    return database.write_now(lambda c: reports.reject_report(c, key, PushWhen.TRUSTED, NOW))


def test_what_is_likely_waits_and_the_operator_hears_of_it_once(database: Database) -> None:
    likely = replace(SEEN, trusted=True, sure=False)
    assert tell(database, likely) == 0
    assert tell(database, replace(likely, item="https://minval.example/2")) == 0
    assert len(waiting(database)) == 1
    (note,) = [text for _, text in database.read_now(health.unsent_notes)]
    assert "Qatar ratifies" in note
    assert "/confirm" in note


def test_a_sure_report_of_a_trusted_outlet_does_not_wait(database: Database) -> None:
    assert tell(database, replace(SEEN, trusted=True, sure=True)) == 1
    assert waiting(database) == []


def test_a_second_origin_ends_the_waiting(database: Database) -> None:
    tell(database, SEEN)
    assert tell(database, replace(SEEN, item="x", outlet="Haqqin", origin="Haqqin")) == 1
    assert waiting(database) == []


def test_a_confirmed_report_is_told_once(database: Database) -> None:
    tell(database, SEEN)
    (key,) = waiting(database)
    assert confirm(database, key) == 1
    assert waiting(database) == []
    assert confirm(database, key) is None
    assert tell(database, replace(SEEN, item="x", outlet="Haqqin", origin="Haqqin")) == 0


def test_a_rejected_report_is_never_told_and_never_shown(database: Database) -> None:
    tell(database, SEEN)
    (key,) = waiting(database)
    assert reject(database, key)
    assert not reject(database, key)
    assert waiting(database) == []
    assert tell(database, replace(SEEN, item="x", outlet="Haqqin", origin="Haqqin", trusted=True)) == 0
    assert database.read_now(lambda c: news.stories_of(c, "XVIII-16")) == []


def test_a_word_on_what_does_not_wait_changes_nothing(database: Database) -> None:
    tell(database, SEEN)
    assert confirm(database, "press-99") is None
    assert not reject(database, "nonsense")
    assert len(waiting(database)) == 1


def test_what_is_old_or_a_sources_first_sight_does_not_wait(database: Database) -> None:
    tell(database, SEEN, baseline=True)
    assert waiting(database) == []
    tell(database, replace(SEEN, item="y", participant="VNM"))
    assert len(waiting(database, NOW + LATE)) == 1
    assert waiting(database, NOW + LATE + timedelta(seconds=1)) == []


def joined(database: Database, days: int) -> int:
    """How many stories two reports of one step make that many days apart."""
    tell(database, SEEN)
    later = NOW + timedelta(days=days)
    tell(database, replace(SEEN, item="later", at=later), later)
    return len(database.read_now(lambda c: news.stories_of(c, "XVIII-16")))


@pytest.mark.parametrize(("days", "stories"), [(17, 1), (19, 1), (180, 1), (181, 2)])
def test_a_state_takes_a_step_once_in_half_a_year(database: Database, days: int, stories: int) -> None:
    assert joined(database, days) == stories


def test_a_report_of_before_joins_the_story_too(database: Database) -> None:
    assert joined(database, -180) == 1


def test_other_participants_steps_and_treaties_are_other_stories(database: Database) -> None:
    tell(database, SEEN)
    tell(database, replace(SEEN, item="a", participant="VNM"))
    tell(database, replace(SEEN, item="b", step=Step.LAW_SIGNED))
    assert len(database.read_now(lambda c: news.stories_of(c, "XVIII-16"))) == 3
