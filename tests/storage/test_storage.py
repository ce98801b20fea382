from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlite_utils

from bot.preview.stand_in import build_page
from storage import chats, health, outbox, settling, snapshots, treaties
from storage.codec import status_from_text, status_to_text
from storage.database import Database, DatabaseUnusableError
from storage.migrations import migrations
from tests.builders import cyber_facts
from watchers.depositary import diff, untc
from watchers.depositary.memory import Decision
from watchers.fetch import Fetched, Validators

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
RUN, NEXT_RUN = 1, 2
AZE, CUB = ("Azerbaijan", "25 Oct 2025", ""), ("Cuba", "25 Oct 2025", "")
CHAT = chats.Chat((42, 0), "private", "az", "Asia/Baku", active=True)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "test.db")
    yield database
    database.close()


def comparison(*pages: tuple[tuple[str, str, str], ...]) -> Decision:
    first, *rest = [untc.parse(build_page(cyber_facts(*rows))) for rows in pages]
    result = diff.compare(None, first, now=NOW)
    for page in rest:
        result = diff.compare(result.memory, page, now=NOW)
    return result


def follow(database: Database, chat: chats.Chat = CHAT) -> None:
    database.write_now(lambda connection: chats.save_chat(connection, chat, NOW))
    database.write_now(lambda connection: chats.subscribe(connection, chat.address, "XVIII-16", NOW))


def commit(database: Database, result: Decision) -> int:
    return database.write_now(lambda connection: treaties.commit_comparison(connection, result, "https://x", None, NOW))


def test_every_table_is_strict_and_the_log_is_written_ahead(database: Database) -> None:
    tables = database.read_now(
        lambda connection: connection.execute(
            "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        ).fetchall()
    )
    loose = {row["name"] for row in tables if not row["strict"] and not row["name"].startswith("sqlite_")}
    assert loose == {"_sqlite_migrations"}
    assert database.read_now(lambda connection: connection.execute("PRAGMA journal_mode").fetchone()[0]) == "wal"


def test_a_status_is_stored_whole() -> None:
    facts = cyber_facts(AZE, CUB, declarations=[("Cuba", ["12 Mar 2026", "Reservation:", "x"])], notes=[("1", "y")])
    status = untc.parse(build_page(facts))
    assert status_from_text(status_to_text(status)) == status


def test_an_event_becomes_one_outbox_row_for_each_follower_and_only_once(database: Database) -> None:
    follow(database)
    follow(database, chats.Chat((-7, 3), "supergroup", "ru", "Asia/Baku", active=True))
    result = comparison((AZE,), (AZE, CUB))
    assert commit(database, result) == 1
    assert commit(database, result) == 0
    due = database.write_now(lambda connection: outbox.claim(connection, RUN, NOW, 10))
    assert {delivery.address for delivery in due} == {(42, 0), (-7, 3)}
    (latest,) = database.read_now(lambda connection: treaties.latest_events(connection, "XVIII-16"))
    assert (latest.event.code, latest.context.signatories, latest.context.threshold) == ("CUB", 2, 40)


def test_a_baseline_queues_nothing(database: Database) -> None:
    follow(database)
    assert commit(database, comparison((AZE, CUB))) == 0


def test_a_failure_inside_a_transaction_leaves_no_trace(database: Database) -> None:
    def work(connection: object) -> None:
        chats.save_chat(connection, CHAT, NOW)  # type: ignore[arg-type]
        raise RuntimeError

    with pytest.raises(RuntimeError):
        database.write_now(work)
    assert database.read_now(lambda connection: chats.find_chat(connection, CHAT.address)) is None


def test_what_was_in_flight_is_sent_again_after_a_start(database: Database) -> None:
    follow(database)
    commit(database, comparison((AZE,), (AZE, CUB)))
    (first,) = database.write_now(lambda connection: outbox.claim(connection, RUN, NOW, 10))
    assert database.write_now(lambda connection: outbox.claim(connection, RUN, NOW, 10)) == []
    assert database.write_now(lambda connection: outbox.void_claims(connection, RUN, NOW)) == (0, 0)
    assert database.write_now(lambda connection: outbox.void_claims(connection, NEXT_RUN, NOW)) == (1, 0)
    assert database.write_now(lambda connection: outbox.claim(connection, NEXT_RUN, NOW, 10)) == [first]


def test_a_postponed_message_waits_for_its_time(database: Database) -> None:
    follow(database)
    commit(database, comparison((AZE,), (AZE, CUB)))
    (row,) = database.write_now(lambda connection: outbox.claim(connection, RUN, NOW, 10))
    later = NOW + timedelta(seconds=7)
    database.write_now(lambda connection: settling.postponed(connection, row, later, "429"))
    assert database.write_now(lambda connection: outbox.claim(connection, RUN, NOW, 10)) == []
    assert database.read_now(outbox.next_due) == later.timestamp()
    assert [again.attempts for again in database.write_now(lambda c: outbox.claim(c, RUN, later, 10))] == [1]


def test_a_group_that_became_a_supergroup_keeps_all_it_has(database: Database) -> None:
    follow(database, chats.Chat((-5, 0), "group", "az", "Asia/Baku", active=True))
    commit(database, comparison((AZE,), (AZE, CUB)))
    database.write_now(lambda connection: chats.migrate(connection, -5, -1005))
    assert database.read_now(lambda connection: chats.subscriptions(connection, (-1005, 0))) == ["XVIII-16"]
    assert database.read_now(lambda connection: chats.find_chat(connection, (-5, 0))) is None
    assert [row.address for row in database.write_now(lambda c: outbox.claim(c, RUN, NOW, 10))] == [(-1005, 0)]


def test_forgetting_a_chat_leaves_no_row_behind(database: Database) -> None:
    follow(database)
    commit(database, comparison((AZE,), (AZE, CUB)))
    database.write_now(lambda connection: chats.forget(connection, CHAT.address))
    for table in ("chat", "subscription", "delivery"):
        query = f"SELECT COUNT(*) FROM {table}"
        assert database.read_now(lambda connection, query=query: connection.execute(query).fetchone()[0]) == 0  # type: ignore[misc]


def test_a_retired_chat_keeps_its_settings_and_gets_nothing_until_it_returns(database: Database) -> None:
    follow(database)
    database.write_now(lambda connection: chats.retire(connection, 42, NOW))
    commit(database, comparison((AZE,), (AZE, CUB)))
    assert database.write_now(lambda connection: outbox.claim(connection, RUN, NOW, 10)) == []
    database.write_now(lambda connection: chats.save_chat(connection, CHAT, NOW))
    assert database.read_now(lambda connection: chats.subscriptions(connection, (42, 0))) == ["XVIII-16"]


def test_one_page_is_kept_once_and_compressed(database: Database) -> None:
    page = Fetched("https://x", NOW, b"page " * 1000, Validators(sha256="abc"))
    ids = {database.write_now(lambda connection: snapshots.keep_page(connection, "s", page)) for _ in range(2)}
    assert len(ids) == 1
    assert database.read_now(lambda connection: snapshots.body_of(connection, "s", "abc")) == page.body
    size = database.read_now(lambda connection: connection.execute("SELECT LENGTH(body) FROM snapshot").fetchone()[0])
    assert size < 100


def test_the_operator_is_told_once(database: Database) -> None:
    for _ in range(2):
        database.write_now(lambda connection: health.tell_operator(connection, "k", "text", NOW))
    ((note, text),) = database.read_now(health.unsent_notes)
    database.write_now(lambda connection: health.mark_note_sent(connection, note, NOW))
    assert (text, database.read_now(health.unsent_notes)) == ("text", [])


def test_a_backup_is_a_database_and_never_overwrites(database: Database, tmp_path: Path) -> None:
    follow(database)
    database.backup(tmp_path / "copy.db")
    copy = Database(tmp_path / "copy.db")
    assert copy.read_now(lambda connection: chats.subscriptions(connection, (42, 0))) == ["XVIII-16"]
    copy.close()
    with pytest.raises(DatabaseUnusableError, match="exists already"):
        database.backup(tmp_path / "copy.db")


def test_a_folder_that_is_not_there_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnusableError, match="check that its folder exists"):
        Database(tmp_path / "missing" / "test.db")


def test_what_was_queued_before_the_press_came_is_still_there(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    old = sqlite_utils.Database(path)
    migrations.apply(old, stop_before="m002_press")
    moment = "2026-02-10T11:00:00+00:00"
    old.execute(
        "INSERT INTO event (id, key, treaty, kind, payload, recorded_at) VALUES (7, 'k', 'X-1', 's', '{}', ?)", [moment]
    )
    old.execute("INSERT INTO broadcast (id, event, context, created_at) VALUES (3, 7, '{}', ?)", [moment])
    old.execute("INSERT INTO chat VALUES (1, 0, 'private', 'az', 'Asia/Baku', 'active', ?)", [moment])
    old.execute("INSERT INTO delivery (broadcast, chat, thread, due_at) VALUES (3, 1, 0, ?)", [moment])
    old.conn.commit()
    old.close()
    database = Database(path)
    try:
        rows = database.read_now(
            lambda c: c.execute(
                "SELECT event, story, delivery.state FROM delivery JOIN broadcast ON broadcast.id = delivery.broadcast"
            ).fetchall()
        )
        broken = database.read_now(lambda c: c.execute("PRAGMA foreign_key_check").fetchall())
    finally:
        database.close()
    assert ([tuple(row) for row in rows], broken) == ([(7, None, "pending")], [])
