"""The outbox's rules, row by row: who is claimed, in which order, and what a verdict leaves behind."""

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
import sqlite_utils

from storage import chats, clockwork, holds, notices, outbox, pruning, settling, wanted
from storage.chats import Chat
from storage.hours import Mode
from storage.migrations import migrations
from storage.outbox import DIGEST, OPERATORS, PUSH, Delivery, News
from tests.builders import store_chat
from watchers.depositary.topics import Topic

NOW = datetime(2026, 3, 4, 8, tzinfo=UTC)
"""A Wednesday, noon in Baku."""
RUN = 11
SECOND, MINUTE, HOUR, DAY = (timedelta(**{unit: 1}) for unit in ("seconds", "minutes", "hours", "days"))
SIGNED = News("X-1", Topic.SIGNATURES, "AZE")


@pytest.fixture
def db() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrations.apply(sqlite_utils.Database(connection))
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA foreign_keys = ON")
    yield connection
    connection.close()


def chat(db: sqlite3.Connection, number: int, thread: int = 0, *, follows: str = "X-1", **settings: object) -> None:
    made = Chat((number, thread), "private", "en", "Asia/Baku", active=True, **settings)  # type: ignore[arg-type]
    store_chat(db, made, NOW)
    chats.subscribe(db, made.address, follows, NOW)


def tell(db: sqlite3.Connection, news: News = SIGNED, now: datetime = NOW) -> int:
    """One more broadcast."""
    number = db.execute("SELECT COALESCE(MAX(id), 0) + 1 FROM broadcast").fetchone()[0]
    db.execute("INSERT INTO announcement (id, language, text, created_at) VALUES (?, 'en', 'x', '')", (number,))
    db.execute(
        "INSERT INTO broadcast (id, announcement, context, created_at) VALUES (?, ?, '{}', '')", (number, number)
    )
    outbox.fill(db, number, news, now)
    return int(number)


def claim(db: sqlite3.Connection, now: datetime = NOW, limit: int = 100, run: int = RUN) -> list[Delivery]:
    return outbox.claim(db, run, now, limit)


def one(db: sqlite3.Connection, now: datetime = NOW) -> Delivery:
    (claimed,) = claim(db, now)
    return claimed


def row(db: sqlite3.Connection, number: int, *columns: str) -> tuple[object, ...]:
    return tuple(db.execute(f"SELECT {', '.join(columns)} FROM delivery WHERE id = ?", (number,)).fetchone())


# who is told


def test_followers_are_told_once_each_whatever_their_mode(db: sqlite3.Connection) -> None:
    chat(db, 1)
    chat(db, 2, mode=Mode.DAILY, digest_hour=13)
    chat(db, 3, mode=Mode.WEEKLY, digest_hour=9)
    chat(db, 4, follows="X-2")
    number = db.execute("SELECT 1").fetchone()[0]
    tell(db)
    rows = db.execute("SELECT broadcast, chat, thread, lane, due_at FROM delivery ORDER BY chat").fetchall()
    at = [int(moment.timestamp()) for moment in (NOW + HOUR, datetime(2026, 3, 9, 5, tzinfo=UTC))]
    assert [tuple(one) for one in rows] == [(number, 1, 0, 1, 0), (number, 2, 0, 2, at[0]), (number, 3, 0, 2, at[1])]
    assert outbox.states(db) == {"pending": 3}


def test_fill_counts_pushes_and_digests(db: sqlite3.Connection) -> None:
    for number, mode in ((1, Mode.NOW), (2, Mode.NOW), (3, Mode.DAILY), (4, Mode.WEEKLY)):
        chat(db, number, mode=mode)
    db.execute("INSERT INTO announcement (id, language, text, created_at) VALUES (9, 'en', 'x', '')")
    db.execute("INSERT INTO broadcast (id, announcement, context, created_at) VALUES (9, 9, '{}', '')")
    assert outbox.fill(db, 9, SIGNED, NOW) == 4


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"muted": frozenset({"signatures"})}, False),
        ({"muted": frozenset({"press"})}, True),
        ({"participants": frozenset({"AZE"})}, True),
        ({"participants": frozenset({"TUR"})}, False),
        ({"participants": frozenset({"TUR"}), "mode": Mode.DAILY}, False),
        ({"muted": frozenset({"signatures"}), "mode": Mode.DAILY}, False),
    ],
)
def test_who_left_out_the_topic_or_chose_others_is_not_told(
    db: sqlite3.Connection,
    settings: dict[str, object],
    told: bool,  # noqa: FBT001
) -> None:
    chat(db, 1, **settings)  # type: ignore[arg-type]
    tell(db)
    assert bool(outbox.states(db)) is told


def test_what_concerns_no_participant_is_told_whoever_is_chosen(db: sqlite3.Connection) -> None:
    chat(db, 1, participants=frozenset({"TUR"}), muted=frozenset({"press"}))
    tell(db, News("X-1", None, None))
    assert outbox.states(db) == {"pending": 1}


def test_retired_chats_are_not_told(db: sqlite3.Connection) -> None:
    chat(db, 1)
    chats.retire(db, 1, NOW)
    tell(db)
    assert outbox.states(db) == {}


# claims


def test_a_claim_takes_one_a_chat_and_no_more_than_asked_for(db: sqlite3.Connection) -> None:
    for number in range(1, 6):
        chat(db, number)
    tell(db)
    tell(db)
    assert [delivery.address[0] for delivery in claim(db, limit=3)] == [1, 2, 3]
    assert [delivery.address[0] for delivery in outbox.claim(db, RUN, NOW, 10, {4})] == [5, 1, 2, 3]
    assert outbox.states(db) == {"pending": 3, "sending": 7}
    assert outbox.claim(db, RUN, NOW, 0) == []


def test_a_chat_with_much_waiting_does_not_keep_others_out_of_the_round(db: sqlite3.Connection) -> None:
    chat(db, 1)
    for _ in range(7):
        tell(db)
    chat(db, 2)
    tell(db)
    assert [delivery.address[0] for delivery in claim(db, limit=2)] == [1]
    assert [delivery.address[0] for delivery in outbox.claim(db, RUN, NOW, 2, {1})] == [2]


def test_a_claim_tells_all_that_is_needed(db: sqlite3.Connection) -> None:
    chat(db, 1, 3, quiet=(22, 8), pictures=False)
    number = tell(db)
    claimed = one(db)
    assert (claimed.broadcast, claimed.address, claimed.language, claimed.time_zone) == (
        number,
        (1, 3),
        "en",
        "Asia/Baku",
    )
    assert (claimed.quiet, claimed.pictures, claimed.lane, claimed.ids) == ((22, 8), False, PUSH, (claimed.id,))
    assert row(db, claimed.id, "state", "run") == ("sending", RUN)


def test_lanes_are_emptied_in_order_operators_pushes_digests(db: sqlite3.Connection) -> None:
    chat(db, 1, mode=Mode.DAILY, digest_hour=12)
    tell(db, now=NOW - HOUR)
    chat(db, 2)
    tell(db, now=NOW + MINUTE)
    notices.queue(db, "k", notices.NoticeKind.WORDS, {"html": "x"}, [(3, 0)], OPERATORS, NOW)
    assert [delivery.lane for delivery in claim(db)] == [OPERATORS, PUSH, DIGEST]
    assert [PUSH, DIGEST] == [1, 2]


def test_only_the_lanes_asked_for_are_claimed(db: sqlite3.Connection) -> None:
    chat(db, 1)
    tell(db)
    assert outbox.claim(db, RUN, NOW, 10, (), (OPERATORS,)) == []
    assert len(outbox.claim(db, RUN, NOW, 10, (), (PUSH,))) == 1


def test_a_notice_needs_no_settings_of_its_chat(db: sqlite3.Connection) -> None:
    notices.queue(db, "k", notices.NoticeKind.WORDS, {"html": "x"}, [(3, 0)], PUSH, NOW)
    claimed = one(db)
    assert (claimed.type, claimed.language, claimed.time_zone, claimed.pictures) == ("private", "en", "UTC", False)
    assert claimed.notice is not None
    assert (claimed.notice.kind, claimed.notice.payload, claimed.broadcasts) == ("words", {"html": "x"}, ())


def test_a_notice_with_a_known_key_is_not_queued_again(db: sqlite3.Connection) -> None:
    assert notices.queue(db, "k", notices.NoticeKind.WORDS, {}, [(3, 0)], PUSH, NOW)
    assert not notices.queue(db, "k", notices.NoticeKind.WORDS, {}, [(3, 0)], PUSH, NOW)
    assert outbox.states(db) == {"pending": 1}


def test_what_is_due_later_waits(db: sqlite3.Connection) -> None:
    chat(db, 1, mode=Mode.DAILY, digest_hour=13)
    tell(db)
    assert claim(db, NOW + HOUR - SECOND) == []
    assert outbox.next_due(db) == int((NOW + HOUR).timestamp())
    assert len(claim(db, NOW + HOUR)) == 1
    assert outbox.next_due(db) is None


def test_a_digest_gathers_all_that_is_due_and_nothing_else(db: sqlite3.Connection) -> None:
    chat(db, 1, mode=Mode.DAILY, digest_hour=13)
    chat(db, 2, mode=Mode.DAILY, digest_hour=13)
    numbers = [tell(db), tell(db)]
    tell(db, now=NOW + HOUR)
    notices.queue(db, "k", notices.NoticeKind.QUIET_DAY, {}, [(1, 0)], DIGEST, NOW)
    db.execute("UPDATE delivery SET due_at = 2000000000 WHERE notice IS NOT NULL")
    first, second = claim(db, NOW + HOUR)
    assert first.broadcasts == second.broadcasts == tuple(numbers)
    assert first.ids == (1, 3)
    assert outbox.states(db) == {"pending": 3, "sending": 4}


def test_chats_that_are_held_are_left_alone_until_then(db: sqlite3.Connection) -> None:
    chat(db, 1)
    chat(db, 1, 5)
    tell(db)
    holds.put(db, 1, 5, NOW + HOUR)
    assert [delivery.address for delivery in claim(db)] == [(1, 0)]
    holds.put(db, 1, holds.ALL_OF_IT, NOW + HOUR)
    tell(db)
    assert claim(db, NOW + HOUR - SECOND) == []
    assert [delivery.address for delivery in claim(db, NOW + HOUR)] == [(1, 5)]


def test_holds_count_their_tries_and_are_lifted_for_chat_and_topic(db: sqlite3.Connection) -> None:
    chat(db, 1)
    chats.note_trouble(db, (1, 0), "rights")
    assert holds.tries(db, 1) == 0
    holds.put(db, 1, holds.ALL_OF_IT, NOW)
    holds.put(db, 1, holds.ALL_OF_IT, NOW)
    holds.put(db, 1, 5, NOW)
    assert (holds.tries(db, 1), holds.tries(db, 1, 5), holds.tries(db, 2)) == (2, 1, 0)
    holds.lift(db, 1, 0)
    assert holds.held(db) == {(1, 5)}
    assert db.execute("SELECT trouble FROM chat").fetchone()[0] is None
    holds.lift(db, 1, 5)
    assert holds.held(db) == set()


def test_a_message_that_waits_for_another_try_keeps_those_behind_it_back(db: sqlite3.Connection) -> None:
    chat(db, 1)
    first = tell(db)
    settling.postponed(db, one(db), NOW + MINUTE, "500")
    tell(db)
    assert claim(db, NOW + MINUTE - SECOND) == []
    assert one(db, NOW + MINUTE).broadcast == first


def test_topics_of_a_group_do_not_wait_for_one_another(db: sqlite3.Connection) -> None:
    chat(db, -1)
    chat(db, -1, 5)
    tell(db)
    settling.postponed(db, one(db), NOW + HOUR, "500")
    assert one(db).address == (-1, 5)


def test_a_push_that_waits_keeps_no_digest_back(db: sqlite3.Connection) -> None:
    chat(db, 1)
    tell(db)
    settling.postponed(db, one(db), NOW + HOUR, "500")
    chat(db, 1, mode=Mode.DAILY, digest_hour=12)
    tell(db, now=NOW - MINUTE)
    assert one(db).lane == DIGEST


# claims of other runs


def test_claims_of_other_runs_are_void_and_ones_own_are_not(db: sqlite3.Connection) -> None:
    chat(db, 1)
    chat(db, 2)
    tell(db)
    claim(db, limit=1, run=RUN)
    claim(db, limit=1, run=RUN + 1)
    assert outbox.void_claims(db, RUN, NOW) == (1, 0)
    assert sorted(tuple(found) for found in db.execute("SELECT state, voids, run FROM delivery")) == [
        ("pending", 1, None),
        ("sending", 0, RUN),
    ]


def test_after_many_ends_of_the_process_a_message_is_unsure(db: sqlite3.Connection) -> None:
    chat(db, 1)
    tell(db)
    found = []
    for run in range(1, 26):
        claim(db, run=run)
        found.append(outbox.void_claims(db, run + 1, NOW))
    assert found == [(1, 0)] * 24 + [(1, 1)]
    assert outbox.states(db) == {"unsure": 1}
    assert row(db, 1, "settled_at") == (int(NOW.timestamp()),)


def test_what_had_no_answer_and_was_under_way_at_the_end_is_unsure(db: sqlite3.Connection) -> None:
    chat(db, 1)
    tell(db)
    settling.unanswered(db, one(db), NOW, NOW)
    claim(db)
    assert outbox.void_claims(db, RUN + 1, NOW) == (1, 1)


# verdicts


def test_what_arrived_is_settled_with_its_number(db: sqlite3.Connection) -> None:
    chat(db, 1)
    number = tell(db)
    settling.sent(db, one(db), 77, NOW)
    settled = ("sent", None, 1, 1, 77, int(NOW.timestamp()), None)
    assert row(db, 1, "state", "run", "attempts", "parts_sent", "message_id", "settled_at", "error") == settled
    assert outbox.told_message(db, number, (1, 0)) == 77
    assert outbox.told_message(db, number, (2, 0)) is None


def test_a_digest_settles_its_companions(db: sqlite3.Connection) -> None:
    chat(db, 1, mode=Mode.DAILY, digest_hour=12)
    tell(db, now=NOW - HOUR)
    tell(db, now=NOW - HOUR)
    settling.sent(db, one(db), 77, NOW)
    assert outbox.states(db) == {"sent": 2}
    assert row(db, 2, "settled_at", "message_id", "run") == (int(NOW.timestamp()), None, None)


def test_a_number_of_a_chat_that_moved_meanwhile_is_not_kept(db: sqlite3.Connection) -> None:
    chat(db, -5)
    tell(db)
    claimed = one(db)
    chats.migrate(db, -5, -1005)
    settling.sent(db, claimed, 77, NOW)
    assert row(db, claimed.id, "state", "message_id", "chat") == ("sent", None, -1005)


def test_a_postponed_message_waits_with_its_companions(db: sqlite3.Connection) -> None:
    chat(db, 1, mode=Mode.DAILY, digest_hour=12)
    for _ in range(2):
        tell(db, now=NOW - HOUR)
    settling.postponed(db, one(db), NOW + MINUTE, "429")
    assert claim(db, NOW + MINUTE - SECOND) == []
    again = one(db, NOW + MINUTE)
    assert (again.ids, again.attempts) == ((1, 2), 1)
    assert row(db, 2, "error", "attempts") == ("429", 1)


def test_a_verdict_that_comes_too_late_changes_nothing(db: sqlite3.Connection) -> None:
    chat(db, 1)
    tell(db)
    claimed = one(db)
    chats.retire(db, 1, NOW)
    settling.postponed(db, claimed, NOW, "x")
    settling.held(db, claimed)
    settling.given_up(db, claimed, "x", NOW)
    assert settling.unanswered(db, claimed, NOW, NOW) is False
    assert outbox.states(db) == {"retired": 1}


def test_no_answer_twice_is_unsure(db: sqlite3.Connection) -> None:
    chat(db, 1, mode=Mode.DAILY, digest_hour=12)
    for _ in range(2):
        tell(db, now=NOW - HOUR)
    assert settling.unanswered(db, one(db), NOW + MINUTE, NOW) is False
    assert row(db, 1, "state", "doubts", "due_at", "settled_at") == ("pending", 1, int(NOW.timestamp()) + 60, None)
    again = one(db, NOW + MINUTE)
    assert (again.ids, again.doubts) == ((1, 2), 1)
    assert settling.unanswered(db, again, NOW + HOUR, NOW + MINUTE) is True
    for number in (1, 2):
        assert row(db, number, "state", "doubts", "settled_at") == ("unsure", 2, int(NOW.timestamp()) + 60)


def test_no_answer_after_an_end_of_the_process_is_unsure_at_once(db: sqlite3.Connection) -> None:
    chat(db, 1)
    tell(db)
    claim(db)
    outbox.void_claims(db, RUN + 1, NOW)
    assert settling.unanswered(db, one(db), NOW, NOW) is True


def test_what_is_given_up_or_no_longer_worth_saying_is_over(db: sqlite3.Connection) -> None:
    chat(db, 1)
    chat(db, 2)
    tell(db)
    first, second = claim(db)
    settling.given_up(db, first, "too long", NOW)
    settling.nothing_to_say(db, second, NOW)
    assert row(db, first.id, "state", "error", "settled_at") == ("failed", "too long", int(NOW.timestamp()))
    assert row(db, second.id, "state", "attempts") == ("withdrawn", 1)


def test_parts_are_remembered_as_they_were_written(db: sqlite3.Connection) -> None:
    chat(db, 1)
    tell(db)
    settling.part_sent(db, one(db), ("two", "three"), 70)
    tell(db)
    again = one(db)
    assert (again.parts_left, again.id) == (("two", "three"), 1)
    settling.part_sent(db, again, ("three",), 71)
    settling.sent(db, one(db), 72, NOW)
    assert row(db, 1, "state", "parts_sent", "message_id", "parts_left") == ("sent", 3, 70, None)


def test_a_digest_that_was_begun_goes_on_with_what_it_began_with(db: sqlite3.Connection) -> None:
    chat(db, 1, mode=Mode.DAILY, digest_hour=12)
    tell(db, now=NOW - HOUR)
    tell(db, now=NOW - HOUR)
    settling.part_sent(db, one(db), ("two",), 70)
    tell(db, now=NOW - HOUR)
    again = one(db)
    assert (again.ids, again.parts_left) == ((1, 2), ("two",))
    settling.sent(db, again, 71, NOW)
    assert one(db).ids == (3,)


def test_a_part_that_arrived_clears_the_doubts_of_the_part_before(db: sqlite3.Connection) -> None:
    chat(db, 1)
    tell(db)
    settling.unanswered(db, one(db), NOW, NOW)
    settling.part_sent(db, one(db), ("two",), 70)
    assert settling.unanswered(db, one(db), NOW, NOW) is False


def test_what_cannot_be_composed_three_times_is_set_aside_alone(db: sqlite3.Connection) -> None:
    chat(db, 1, mode=Mode.DAILY, digest_hour=12)
    for _ in range(3):
        tell(db, now=NOW - HOUR)
    for found in ([], [], [2]):
        assert settling.not_composed(db, one(db), [2], NOW, NOW) == found
    assert one(db).ids == (1, 3)
    assert row(db, 2, "state", "faults", "settled_at") == ("aside", 3, int(NOW.timestamp()))
    assert row(db, 1, "faults", "settled_at", "error") == (0, None, None)


def test_a_held_message_is_the_first_again(db: sqlite3.Connection) -> None:
    chat(db, 1)
    tell(db)
    claimed = one(db)
    settling.held(db, claimed)
    tell(db)
    assert one(db) == claimed


# gone


def test_a_chat_that_is_gone_keeps_its_settings(db: sqlite3.Connection) -> None:
    for address in ((1, 0), (1, 5), (2, 0)):
        chat(db, *address)
    tell(db)
    claim(db, limit=1)
    holds.gone(db, (1, 0), NOW)
    assert outbox.states(db) == {"pending": 1, "retired": 2}
    assert [tuple(found) for found in db.execute("SELECT id, state FROM chat ORDER BY id, thread")] == [
        (1, "retired"),
        (1, "retired"),
        (2, "active"),
    ]
    assert chats.subscriptions(db, (1, 5)) == ["X-1"]


def test_a_topic_that_is_gone_takes_nothing_with_it(db: sqlite3.Connection) -> None:
    chat(db, 1)
    chat(db, 1, 5)
    tell(db)
    holds.gone(db, (1, 5), NOW, topic=True)
    assert [delivery.address for delivery in claim(db)] == [(1, 0)]


def test_chats_that_were_not_gone_get_all_that_waited(db: sqlite3.Connection) -> None:
    for number in (1, 2, 3):
        chat(db, number)
    tell(db)
    holds.gone(db, (3, 0), NOW - HOUR)
    holds.gone(db, (1, 0), NOW - MINUTE)
    chats.retire(db, 2, NOW)
    assert holds.absolve(db, NOW, 10 * MINUTE) == {1}
    assert [delivery.address[0] for delivery in claim(db)] == [1]
    assert db.execute("SELECT state FROM chat WHERE id = 3").fetchone()[0] == "retired"


# what is no longer wanted


def test_unsubscribing_empties_what_waits_of_that_treaty(db: sqlite3.Connection) -> None:
    chat(db, 1)
    chats.subscribe(db, (1, 0), "X-2", NOW)
    tell(db)
    tell(db, News("X-2", None, None))
    chat(db, 2)
    tell(db)
    chats.unsubscribe(db, (1, 0), "X-1")
    assert [tuple(found) for found in db.execute("SELECT broadcast, chat FROM delivery ORDER BY id")] == [
        (2, 1),
        (3, 2),
    ]


@pytest.mark.parametrize(
    ("settings", "left"),
    [
        ({"muted": frozenset({"signatures"})}, 2),
        ({"muted": frozenset({"press"})}, 3),
        ({"participants": frozenset({"TUR"})}, 2),
        ({"participants": frozenset({"AZE"})}, 3),
        ({}, 3),
    ],
)
def test_muting_empties_what_waits_also_for_a_digest(
    db: sqlite3.Connection, settings: dict[str, object], left: int
) -> None:
    chat(db, 1, mode=Mode.DAILY)
    tell(db)
    tell(db, News("X-1", None, None))
    db.execute("INSERT INTO delivery (broadcast, chat, thread) SELECT 1, 9, 0")
    made = Chat((1, 0), "private", "en", "Asia/Baku", active=True, mode=Mode.DAILY, **settings)  # type: ignore[arg-type]
    store_chat(db, made, NOW)
    assert outbox.states(db) == {"pending": left}


def test_what_was_begun_or_is_under_way_is_finished(db: sqlite3.Connection) -> None:
    chat(db, 1)
    tell(db)
    settling.part_sent(db, one(db), ("two",), 70)
    tell(db)
    claimed = one(db)
    wanted_before = outbox.states(db)
    chats.unsubscribe(db, (1, 0), "X-1")
    assert (wanted_before, outbox.states(db)) == ({"pending": 1, "sending": 1}, {"sending": 1})
    assert claimed.parts_left == ("two",)


def test_a_changed_hour_moves_what_waits_and_no_digest_means_at_once(db: sqlite3.Connection) -> None:
    chat(db, 1, mode=Mode.DAILY, digest_hour=20)
    tell(db)
    chat(db, 1, mode=Mode.DAILY, digest_hour=15)
    assert row(db, 1, "due_at") == (int((NOW + 3 * HOUR).timestamp()),)
    chat(db, 1)
    assert row(db, 1, "due_at", "lane") == (0, DIGEST)


def test_a_digest_that_is_due_already_is_not_put_off(db: sqlite3.Connection) -> None:
    chat(db, 1, mode=Mode.DAILY, digest_hour=12)
    tell(db, now=NOW - HOUR)
    wanted.reschedule(db, (1, 0), NOW)
    assert row(db, 1, "due_at") == (int(NOW.timestamp()),)


# moves and memory


def test_a_group_that_moved_takes_all_but_its_numbers(db: sqlite3.Connection) -> None:
    chat(db, -5)
    number = tell(db)
    settling.sent(db, one(db), 77, NOW)
    holds.put(db, -5, holds.ALL_OF_IT, NOW)
    outbox.edit_messages(db, number, 2)
    db.execute("INSERT INTO told VALUES (999, -5, 0, 1)")
    tell(db)
    chats.migrate(db, -5, -1005)
    assert outbox.told_message(db, number, (-1005, 0)) is None
    assert outbox.edits_due(db, NOW, 10) == []
    assert holds.held(db) == set()
    assert one(db).address == (-1005, 0)
    assert db.execute("SELECT COUNT(*) FROM told").fetchone()[0] == 0


def test_forgetting_a_chat_leaves_nothing_of_it(db: sqlite3.Connection) -> None:
    for number in (1, 2):
        chat(db, number)
    number = tell(db)
    for delivery in claim(db):
        settling.sent(db, delivery, 77, NOW)
    outbox.edit_messages(db, number, 2)
    notices.queue(db, "own", notices.NoticeKind.WORDS, {}, [(1, 0)], PUSH, NOW)
    notices.queue(db, "both", notices.NoticeKind.WORDS, {}, [(1, 0), (2, 0)], PUSH, NOW)
    holds.put(db, 1, holds.ALL_OF_IT, NOW)
    db.execute("INSERT INTO told VALUES (999, 1, 0, 1)")
    chats.forget(db, (1, 0))
    for table in ("delivery", "edit", "told", "hold"):
        assert db.execute(f"SELECT COUNT(*) FROM {table} WHERE chat = 1").fetchone()[0] == 0
    assert [found["key"] for found in db.execute("SELECT key FROM notice")] == ["both"]
    assert outbox.states(db) == {"pending": 1, "sent": 1}


def test_deliveries_go_ninety_days_after_they_were_settled_and_their_numbers_stay(db: sqlite3.Connection) -> None:
    chat(db, 1)
    chat(db, 2)
    number = tell(db)
    first, second = claim(db)
    settling.sent(db, first, 77, NOW - pruning.KEPT - SECOND)
    settling.sent(db, second, 78, NOW - pruning.KEPT)
    tell(db)
    assert pruning.prune(db, NOW) == 0
    assert outbox.states(db) == {"pending": 2, "sent": 1}
    assert outbox.told_message(db, number, (1, 0)) == 77
    assert outbox.told_message(db, number, (2, 0)) == 78
    assert outbox.edit_messages(db, number, 5) == 2
    assert {edit.message_id for edit in outbox.edits_due(db, NOW, 10)} == {77, 78}
    assert timedelta(days=90) == pruning.KEPT


def test_pruning_goes_on_where_it_stopped_and_drops_notices_nobody_has(db: sqlite3.Connection) -> None:
    for number in range(1, 6):
        notices.queue(db, f"k{number}", notices.NoticeKind.WORDS, {}, [(number, 0)], PUSH, NOW)
    for delivery in claim(db):
        settling.sent(db, delivery, None, NOW - 2 * pruning.KEPT)
    places = [pruning.prune(db, NOW, 0, 2)]
    places.append(pruning.prune(db, NOW, places[-1], 2))
    places.append(pruning.prune(db, NOW, places[-1], 2))
    assert places == [2, 4, 0]
    assert db.execute("SELECT COUNT(*) FROM notice").fetchone()[0] == 0


# edits


def test_edits_wait_for_their_message_and_its_chat(db: sqlite3.Connection) -> None:
    chat(db, 1)
    chat(db, 2)
    number = tell(db)
    first, _ = claim(db)
    settling.sent(db, first, 77, NOW)
    assert outbox.edit_messages(db, number, 3) == 2
    (edit,) = outbox.edits_due(db, NOW, 10)
    assert (edit.broadcast, edit.address, edit.message_id, edit.revision) == (number, (1, 0), 77, 3)
    assert outbox.edits_due(db, NOW, 10, {1}) == []
    assert outbox.next_due(db) == 0
    settling.edit_postponed(db, edit, NOW + MINUTE)
    assert outbox.edits_due(db, NOW + MINUTE - SECOND, 10) == []
    assert [found.attempts for found in outbox.edits_due(db, NOW + MINUTE, 10)] == [1]
    outbox.edit_messages(db, number, 4)
    settling.edited(db, edit)
    assert [found.revision for found in outbox.edits_due(db, NOW, 10)] == [4]
    chats.retire(db, 1, NOW)
    assert outbox.edits_due(db, NOW, 10) == []


def test_digests_and_what_still_waits_are_not_edited(db: sqlite3.Connection) -> None:
    chat(db, 1, mode=Mode.DAILY, digest_hour=12)
    chat(db, 2)
    number = tell(db, now=NOW - HOUR)
    digest = next(delivery for delivery in claim(db) if delivery.lane == DIGEST)
    settling.sent(db, digest, 77, NOW)
    db.execute("UPDATE delivery SET state = 'pending' WHERE chat = 2")
    assert outbox.edit_messages(db, number, 3) == 0


def test_an_edit_whose_message_never_came_is_dropped(db: sqlite3.Connection) -> None:
    chat(db, 1)
    number = tell(db)
    claimed = one(db)
    outbox.edit_messages(db, number, 3)
    pruning.prune(db, NOW)
    assert db.execute("SELECT COUNT(*) FROM edit").fetchone()[0] == 1
    settling.given_up(db, claimed, "x", NOW)
    pruning.prune(db, NOW)
    assert db.execute("SELECT COUNT(*) FROM edit").fetchone()[0] == 0


# the clock


def test_a_clock_set_back_takes_tries_and_holds_along(db: sqlite3.Connection) -> None:
    chat(db, 1)
    chat(db, 2, mode=Mode.DAILY, digest_hour=13)
    tell(db)
    settling.postponed(db, one(db), NOW + MINUTE, "500")
    holds.put(db, 7, 0, NOW + HOUR)
    clockwork.set_back(db, NOW - HOUR, 3600)
    assert row(db, 1, "due_at") == (int(NOW.timestamp()) - 3540,)
    assert row(db, 2, "due_at") == (int(NOW.timestamp()) + 3600,)
    assert db.execute("SELECT until FROM hold").fetchone()[0] == int(NOW.timestamp())


def test_digests_of_a_clock_that_ran_ahead_come_at_their_next_moment(db: sqlite3.Connection) -> None:
    chat(db, 1, mode=Mode.DAILY, digest_hour=13)
    chat(db, 2, mode=Mode.WEEKLY, digest_hour=9)
    tell(db, now=NOW + 30 * DAY)
    clockwork.set_back(db, NOW, 30 * 86400)
    assert row(db, 1, "due_at") == (int((NOW + HOUR).timestamp()),)
    assert row(db, 2, "due_at") == (int(datetime(2026, 3, 9, 5, tzinfo=UTC).timestamp()),)


def test_at_a_start_nothing_waits_longer_than_its_rule(db: sqlite3.Connection) -> None:
    chat(db, 1)
    chat(db, 2)
    chat(db, 3, mode=Mode.DAILY, digest_hour=13)
    tell(db, now=NOW + 30 * DAY)
    first, second = claim(db)
    settling.postponed(db, first, NOW + 30 * DAY, "500")
    settling.postponed(db, second, NOW + DAY, "500")
    holds.put(db, 7, 0, NOW + 30 * DAY)
    clockwork.mend(db, NOW)
    assert [row(db, number, "due_at")[0] for number in (1, 2, 3)] == [
        0,
        int((NOW + DAY).timestamp()),
        int((NOW + HOUR).timestamp()),
    ]
    assert db.execute("SELECT until FROM hold").fetchone()[0] == 0
