"""A better reader is no news: a database of the first version, whose pages are read better now, tells nobody."""

import gzip
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.polling.depositary import Polled, TreatyPoll
from storage import treaties
from storage.database import Database
from watchers.depositary import untc
from watchers.depositary.model import READER_VERSION, Statement, TreatyStatus
from watchers.fetch import Fetched, Source, Validators

pytestmark = pytest.mark.asyncio
KEPT = Path(__file__).parents[2] / "storage" / "data" / "before_reader_versions.db.gz"
"""Made by the first version: XVIII-16 with bold headings and XVIII-15 by classes, each with Azerbaijan's four
reservations, of which it read one; one chat follows both and has been told of that one in XVIII-16."""
NOW = datetime(2026, 3, 3, 12, tzinfo=UTC)
NUMBERS = ("XVIII-16", "XVIII-15")


@dataclass
class Old:
    """The database, and a source that still shows what it showed."""

    database: Database
    now: datetime = NOW
    body: bytes | None = None

    async def fetch(self, source: Source, last: Validators = Validators()) -> Fetched:  # noqa: B008
        del last
        return Fetched(source.url, self.now, self.body, Validators(sha256="another answer"))

    def kept(self, number: str) -> bytes:
        query = "SELECT body FROM snapshot WHERE source = ? ORDER BY id DESC"
        return zlib.decompress(self.database.read_now(lambda c: c.execute(query, (f"page {number}",)).fetchone()[0]))

    async def poll(self, number: str, *, dry: bool = False) -> Polled:
        self.now += timedelta(minutes=15)
        source = Source(f"page {number}", f"https://treaties.example/{number}")
        job = TreatyPoll(number, source, self.database, self, lambda: self.now, timedelta(minutes=15))
        return await job.run(dry=dry)

    def status(self, number: str) -> TreatyStatus:
        trusted = self.database.read_now(lambda c: treaties.trusted(c, number))
        assert trusted is not None
        return trusted.status

    def rows(self, query: str) -> list[tuple[object, ...]]:
        return [tuple(row) for row in self.database.read_now(lambda c: c.execute(query).fetchall())]


@pytest.fixture
def old(tmp_path: Path) -> Iterator[Old]:
    file = tmp_path / "old.db"
    file.write_bytes(gzip.decompress(KEPT.read_bytes()))
    database = Database(file)
    yield Old(database)
    database.close()


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("dry", [True, False])
async def test_reader_version_the_same_page_read_better_is_no_news(old: Old, number: str, *, dry: bool) -> None:
    told = old.rows("SELECT key FROM event")
    assert old.status(number).reader == 1
    old.body = old.kept(number)
    for _ in range(3):
        polled = await old.poll(number, dry=dry)
        assert (polled.outcome, polled.events) == ("read", ())
    assert old.rows("SELECT 1 FROM delivery WHERE state = 'pending'") == []
    assert len(old.rows("SELECT key FROM event")) == len(told)
    if not dry:
        assert old.status(number).reader == READER_VERSION
        assert set(old.status(number).statements) == set(untc.parse(old.body).statements)


@pytest.fixture
def reading_better(monkeypatch: pytest.MonkeyPatch) -> None:
    parse = untc.parse

    def read(body: bytes) -> TreatyStatus:
        status = parse(body)
        split = [_split(one) for one in status.statements]
        return replace(status, statements=tuple(part for parts in split for part in parts))

    monkeypatch.setattr("bot.polling.depositary.untc.parse", read)


def _split(statement: Statement) -> list[Statement]:
    lines = [line for line in statement.text.split("\n") if not line.startswith("Reservation by")]
    return [replace(statement, text=line) for line in lines] or [statement]


@pytest.mark.usefixtures("reading_better")
@pytest.mark.parametrize("number", NUMBERS)
async def test_reader_version_four_reservations_where_one_was_are_no_news(old: Old, number: str) -> None:
    old.body = old.kept(number)
    for _ in range(4):
        assert (await old.poll(number)).events == ()
    statements = [one for one in old.status(number).statements if one.code == "AZE"]
    assert len(statements) == 4
    assert old.rows("SELECT 1 FROM delivery WHERE state = 'pending'") == []


@pytest.mark.usefixtures("reading_better")
async def test_reader_version_what_happens_next_is_told_and_answers_what_was_told_before(old: Old) -> None:
    old.body = old.kept("XVIII-16")
    await old.poll("XVIII-16")
    first = old.body.replace(b"minor acts that are not deemed", b"minor acts which are not at all deemed")
    old.body = first.replace(b"committed by infringing", b"committed by wilfully infringing")
    await old.poll("XVIII-16")
    polled = await old.poll("XVIII-16")
    assert [event.kind for event in polled.events] == ["text_corrected", "text_corrected"]
    corrects = old.rows("SELECT corrects FROM event ORDER BY id")
    assert sorted(map(str, (one for (one,) in corrects))) == ["1", "None", "None"]


async def test_reader_version_a_page_that_is_not_kept_is_not_read_again(old: Old) -> None:
    old.body = old.kept("XVIII-16")
    old.database.write_now(lambda c: c.execute("UPDATE source_health SET sha256 = 'lost'"))
    before = old.status("XVIII-16")
    await old.poll("XVIII-16")
    assert old.status("XVIII-16").reader == READER_VERSION
    assert old.status("XVIII-16").participants == before.participants
