"""Every promise of the courier, against the stand-in's Telegram and its faults."""

import asyncio
import sqlite3
import time
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from bot.delivery import claiming, compose, preparing
from bot.language.i18n import Html
from bot.language.markup import LONGEST_MESSAGE
from bot.preview.stand_in import ApiError, Fault, FaultKind, Person, Room, bad_request, forbidden, too_many
from storage import chats, holds, notices, outbox, settling, switches
from storage.hours import Mode
from tests.bot.delivery.desk import PATIENCE, TREATY, Desk, desk, person, tell

pytestmark = pytest.mark.asyncio
MINUTE = timedelta(minutes=1)
NO_RIGHTS = bad_request("not enough rights to send text messages to the chat")
BLOCKED = forbidden("bot was blocked by the user")


async def linked_group(at: Desk) -> Room:
    """A group that person 1 linked."""
    room = at.world.add_room(Room(-7, "supergroup", "Kiber", {1: "creator"}, bot="member"))
    person(at.database, -7, owner=1)
    return room


# order and lanes


@pytest.mark.parametrize(
    "error", [ApiError(500, "Internal Server Error"), too_many(1), FaultKind.HTML, FaultKind.DROP_BEFORE]
)
async def test_a_chats_order_is_kept_through_retries(tmp_path: Path, error: ApiError | FaultKind) -> None:
    async with desk(tmp_path) as at:
        at.fault(1, error)
        tell(at.database, 1, 2, 3)
        await at.tried(1, 1)
        at.clock.turn(11 * MINUTE)
        await at.settled()
        assert at.told(1) == [1, 2, 3]


async def test_a_chat_that_waits_keeps_no_other_back(tmp_path: Path) -> None:
    async with desk(tmp_path, (1, 2)) as at:
        at.fault(1, ApiError(500, "Internal Server Error"))
        tell(at.database, 1, 2)
        await at.until(lambda states: states.get("sent") == 2)
        assert (at.told(1), at.told(2)) == ([], [1, 2])


async def test_what_comes_later_does_not_overtake_what_waits(tmp_path: Path) -> None:
    async with desk(tmp_path) as at:
        at.fault(1, ApiError(500, "Internal Server Error"))
        tell(at.database, 1)
        await at.tried(1, 1)
        tell(at.database, 2)
        await asyncio.sleep(0.1)
        assert at.told(1) == []
        at.clock.turn(MINUTE)
        await at.settled()
        assert at.told(1) == [1, 2]


async def test_hundreds_are_under_way_and_never_two_for_one_chat(tmp_path: Path) -> None:
    async with desk(tmp_path, range(1, 61)) as at:
        under_way, most, twice = set[int](), 0, False
        answer = at.api._answer

        async def slow(method: str, params: object) -> object:
            nonlocal most, twice
            chat = params.number("chat_id")  # type: ignore[attr-defined]
            twice |= chat in under_way
            under_way.add(chat)
            most = max(most, len(under_way))
            await asyncio.sleep(0.3)
            under_way.discard(chat)
            return await answer(method, params)  # type: ignore[arg-type]

        at.api._answer = slow  # type: ignore[method-assign, assignment]
        tell(at.database, 1, 2)
        await at.settled()
        assert most >= 40
        assert not twice
        assert all(at.told(chat) == [1, 2] for chat in range(1, 61))


async def test_pushes_go_before_digests(tmp_path: Path) -> None:
    async with desk(tmp_path, (5,), per_second=0.01) as at:
        for chat in range(1, 5):
            at.world.add_person(Person(chat, "x", "en")).started = True
            person(at.database, chat, mode=Mode.DAILY, digest_hour=12)
        await at.database.write(lambda c: switches.put(c, switches.PAUSED, "yes"))
        tell(at.database, 1)
        at.clock.turn(timedelta(days=1))
        await at.database.write(lambda c: switches.drop(c, switches.PAUSED))
        await at.settled()
        assert at.asked.requests[-5:][0] == ("sendMessage", 5)


# outcomes


async def test_missing_rights_hold_a_chat_and_its_owner_hears_once(tmp_path: Path) -> None:
    async with desk(tmp_path) as at:
        await linked_group(at)
        at.fault(-7, NO_RIGHTS, times=4, method="sendMessage")
        tell(at.database, 1)
        for hold, tries in ((15, 1), (60, 2), (360, 3), (1440, 4)):
            await at.tried(tries, -7, "sendMessage")
            at.clock.turn((hold - 1) * MINUTE)
            at.courier.wake.set()
            await asyncio.sleep(0.1)
            assert at.requests(-7).count("sendMessage") == tries
            at.clock.turn(2 * MINUTE)
        await at.settled()
        assert at.told(-7) == [1]
        assert sum("I may no longer write in Kiber" in text for text in at.texts(1)) == 1
        assert await at.database.read(holds.held) == set()


async def test_a_held_chat_gets_all_that_waited_in_order_once_it_opens(tmp_path: Path) -> None:
    async with desk(tmp_path) as at:
        await linked_group(at)
        at.fault(-7, NO_RIGHTS)
        tell(at.database, 1)
        await at.tried(1, -7)
        tell(at.database, 2, 3)
        await at.until(lambda states: states.get("pending") == 3)
        await at.database.write(lambda c: chats.revive(c, -7))
        await at.settled()
        assert at.told(-7) == [1, 2, 3]


async def test_an_answer_that_gets_through_opens_a_held_chat_at_once(tmp_path: Path) -> None:
    async with desk(tmp_path) as at:
        await linked_group(at)
        at.fault(-7, NO_RIGHTS)
        tell(at.database, 1)
        await at.tried(1, -7)
        at.courier.got_through((-7, 0))
        await at.settled()
        assert at.told(-7) == [1]


async def test_a_closed_topic_is_held_alone(tmp_path: Path) -> None:
    async with desk(tmp_path) as at:
        room = await linked_group(at)
        room.topics = {3: "news", 4: "more"}
        for thread in (3, 4):
            person(at.database, -7, thread=thread)
        room.closed_topics.add(3)
        tell(at.database, 1)
        await at.until(lambda states: states.get("sent", 0) >= 3 and states.get("pending") == 1)
        room.closed_topics.clear()
        at.clock.turn(16 * MINUTE)
        await at.settled()
        assert at.told(-7) == [1, 1, 1]


async def test_a_deleted_topic_is_retired_alone(tmp_path: Path) -> None:
    async with desk(tmp_path) as at:
        await linked_group(at)
        person(at.database, -7, thread=3)
        at.fault(-7, bad_request("message thread not found"))
        tell(at.database, 1)
        states = await at.settled()
        assert states["retired"] == 1
        assert at.told(-7) == [1]


@pytest.mark.parametrize("error", [BLOCKED, forbidden("user is deactivated"), bad_request("chat not found")])
async def test_a_chat_that_is_gone_is_retired_with_all_that_waits(tmp_path: Path, error: ApiError) -> None:
    async with desk(tmp_path, (1, 2)) as at:
        at.fault(1, error)
        tell(at.database, 1, 2)
        assert await at.settled() == {"retired": 2, "sent": 2}
        assert len(at.requests(1)) == 1
        assert await at.row("SELECT state FROM chat WHERE id = 1") == ("retired",)


async def test_no_answer_is_asked_once_more_after_ten_minutes_and_then_unsure(tmp_path: Path) -> None:
    async with desk(tmp_path) as at:
        at.fault(1, FaultKind.DROP_AFTER, times=5)
        tell(at.database, 1)
        await at.tried(1, 1)
        at.clock.turn(9 * MINUTE)
        at.courier.wake.set()
        await asyncio.sleep(0.1)
        assert len(at.requests(1)) == 1
        at.clock.turn(2 * MINUTE)
        assert await at.settled() == {"unsure": 1}
        assert at.told(1) == [1, 1]
        at.clock.turn(timedelta(days=1))
        await asyncio.sleep(0.1)
        assert at.told(1) == [1, 1]
        await at.notes()
        await at.settled()
        assert sum("did not answer twice" in text for text in at.texts(900)) == 1
        assert await at.row("SELECT value FROM switch WHERE name = 'unanswered'") == ("2",)


async def test_a_message_that_is_unsure_keeps_no_later_one_back(tmp_path: Path) -> None:
    async with desk(tmp_path) as at:
        at.fault(1, FaultKind.DROP_BEFORE, times=2)
        tell(at.database, 1, 2)
        await at.tried(1, 1)
        at.clock.turn(11 * MINUTE)
        assert await at.settled() == {"sent": 1, "unsure": 1}
        assert at.told(1) == [2]


async def test_an_outage_is_survived_and_others_are_spared_meanwhile(tmp_path: Path) -> None:
    people = range(1, 41)
    async with desk(tmp_path, people) as at:
        at.fault(None, ApiError(502, "Bad Gateway"), times=60, method="sendMessage")
        tell(at.database, 1)
        async with asyncio.timeout(PATIENCE):
            while (await at.states()) != {"sent": len(people)}:
                at.clock.turn(MINUTE)
                at.courier.wake.set()
                await asyncio.sleep(0.02)
        assert all(at.told(chat) == [1] for chat in people)


async def test_html_that_telegram_refuses_goes_as_plain_text(tmp_path: Path) -> None:
    async with desk(tmp_path) as at:
        at.fault(1, bad_request('can\'t parse entities: Unsupported start tag "x" at byte offset 0'))
        tell(at.database, 1)
        assert await at.settled() == {"sent": 1}
        assert "<" not in at.texts(1)[0]
        assert "(https://un.org)" in at.texts(1)[0]


async def test_what_telegram_will_never_take_is_given_up_and_keeps_nothing_back(tmp_path: Path) -> None:
    async with desk(tmp_path) as at:
        at.fault(1, bad_request("message is too long"))
        tell(at.database, 1, 2)
        assert await at.settled() == {"failed": 1, "sent": 1}


async def test_a_group_that_moved_gets_it_there_and_forgets_its_old_numbers(tmp_path: Path) -> None:
    async with desk(tmp_path) as at:
        room = await linked_group(at)
        tell(at.database, 1)
        await at.settled()
        assert await at.row("SELECT COUNT(*) FROM told_message WHERE chat = -7") == (1,)
        at.world.allowed = ["callback_query"]
        new = at.world.upgrade(room)
        tell(at.database, 2)
        await at.settled()
        assert at.told(new.id) == [2]
        assert await at.row("SELECT COUNT(*) FROM told_message WHERE chat = -7") == (0,)
        assert await at.row("SELECT COUNT(*) FROM told_message WHERE chat = ?", new.id) == (1,)
        assert any("became a supergroup" in text for text in at.texts(1))


async def test_many_chats_gone_at_once_pause_the_courier_and_retire_nobody(tmp_path: Path) -> None:
    people = range(1, 41)
    async with desk(tmp_path, people) as at:
        at.fault(None, BLOCKED, times=200, method="sendMessage")
        tell(at.database, 1)
        await at.tried(1, 40)
        await at.until(lambda states: states == {"pending": 40})
        at.api.faults.waiting.clear()
        await at.notes()
        await at.until(lambda states: states.get("sent") == 1)
        assert any("Check TELEGRAM_BOT_TOKEN" in text for text in at.texts(900))
        assert all(at.told(chat) == [] for chat in people)
        await at.database.write(lambda c: switches.drop(c, switches.PAUSED))
        assert await at.settled() == {"sent": 41}


async def test_a_few_people_who_leave_are_no_alarm(tmp_path: Path) -> None:
    people = range(1, 41)
    async with desk(tmp_path, people) as at:
        for chat in range(1, 20):
            at.fault(chat, BLOCKED)
        tell(at.database, 1)
        assert await at.settled() == {"retired": 19, "sent": 21}


async def test_a_message_that_cannot_be_composed_is_set_aside_and_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = compose.compose

    def broken(connection: sqlite3.Connection, broadcast: int, language: str, zone: str) -> compose.Outgoing:
        if broadcast == 1:
            raise ValueError("cannot be said")
        return real(connection, broadcast, language, zone)

    monkeypatch.setattr(preparing, "compose", broken)
    async with desk(tmp_path) as at:
        tell(at.database, 1, 2)
        for faults in (1, 2):
            await at.until(lambda _, faults=faults: _faults(at) >= faults)  # type: ignore[misc]
            at.clock.turn(MINUTE)
        assert await at.settled() == {"aside": 1, "sent": 1}
        assert at.told(1) == [2]
        await at.notes()
        await at.settled()
        assert any("could not be composed" in text for text in at.texts(900))


def _faults(at: Desk) -> int:
    return int(at.database.read_now(lambda c: c.execute("SELECT MAX(faults) FROM delivery").fetchone()[0]))


async def test_a_picture_without_permission_costs_the_picture_only(tmp_path: Path) -> None:
    async with desk(tmp_path) as at:
        await linked_group(at)
        tell(at.database, 1)
        await at.settled()
        now = at.clock()
        payload = {"html": "x"}
        await at.database.write(
            lambda c: notices.queue(c, "words", notices.NoticeKind.WORDS, payload, [(1, 0)], outbox.PUSH, now)
        )
        await at.database.write(lambda c: notices.add_picture(c, 1, "chart", TREATY, (-7, 0), now))
        at.fault(-7, bad_request("not enough rights to send photos to the chat"))
        at.courier._carrier._sender = Drawing(at.courier._carrier._sender)  # type: ignore[assignment]
        states = await at.settled()
        assert states == {"failed": 1, "sent": 3}
        assert await at.database.read(holds.held) == set()
        tell(at.database, 2)
        await at.settled()
        assert at.told(-7) == [1, 2]


class Drawing:
    """Sends a picture as the sender would, had it an artist."""

    def __init__(self, sender: object) -> None:
        self._sender = sender

    def __getattr__(self, name: str) -> object:
        return getattr(self._sender, name)

    async def send_picture(self, address: tuple[int, int], wish: object, *, reply_to: int | None, silent: bool) -> None:
        del wish, reply_to, silent
        await self._sender.bot.send_photo(address[0], b"png")  # type: ignore[attr-defined]


# digests and parts


async def test_parts_of_a_digest_are_remembered_one_by_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    long = "\n\n".join(f"paragraph {n} " + "x" * 900 for n in range(8))
    monkeypatch.setattr(preparing, "compose_digest", lambda *_: long)
    async with desk(tmp_path, ()) as at:
        at.world.add_person(Person(1, "x", "en")).started = True
        person(at.database, 1, mode=Mode.DAILY, digest_hour=13)
        tell(at.database, 1, 2)
        at.clock.turn(timedelta(hours=1))
        at.api.faults.add(Fault(FaultKind.SLOW, None, "sendMessage", 1, 1, 0.0))
        at.fault(1, ApiError(500, "Internal Server Error"))
        await at.tried(2, 1)
        tell(at.database, 3, now=at.clock() - timedelta(hours=1))  # joins the next digest, not the one begun
        at.clock.turn(MINUTE)
        await at.until(lambda states: states.get("sent") == 2)
        begun = at.texts(1)[:2]
        assert [text.split(" x")[0] for text in begun] == ["paragraph 0", "paragraph 4"]
        assert all(len(text) <= LONGEST_MESSAGE for text in begun)
        await at.settled()
        assert sum(text.startswith("paragraph 0") for text in at.texts(1)) == 2


async def test_what_waits_for_a_digest_comes_in_one_message(tmp_path: Path) -> None:
    async with desk(tmp_path, ()) as at:
        at.world.add_person(Person(1, "x", "en")).started = True
        person(at.database, 1, mode=Mode.DAILY, digest_hour=13)
        tell(at.database, 1, 2, 3)
        await asyncio.sleep(0.05)
        assert at.texts(1) == []
        at.clock.turn(timedelta(hours=1))
        assert await at.settled() == {"sent": 3}
        assert len(at.texts(1)) == 1
        assert at.texts(1)[0].startswith("📬 3 pieces of news")


async def test_a_digest_is_composed_once_for_chats_with_the_same_news_and_language(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built = []

    def counted(connection: sqlite3.Connection, broadcasts: Sequence[int], language: str) -> Html:
        built.append((tuple(broadcasts), language))
        return compose.compose_digest(connection, broadcasts, language)

    monkeypatch.setattr(preparing, "compose_digest", counted)
    async with desk(tmp_path, ()) as at:
        for chat in (1, 2, 3):
            at.world.add_person(Person(chat, "x", "en")).started = True
            person(at.database, chat, mode=Mode.DAILY, digest_hour=13)
        tell(at.database, 1, 2)
        at.clock.turn(timedelta(hours=1))
        assert await at.settled() == {"sent": 6}
    assert built == [((1, 2), "en")]


# what is no longer wanted


async def test_unsubscribing_takes_out_what_waits(tmp_path: Path) -> None:
    async with desk(tmp_path) as at:
        person(at.database, 2, mode=Mode.WEEKLY)
        await at.database.write(lambda c: switches.put(c, switches.PAUSED, "yes"))
        tell(at.database, 1)
        for chat in (1, 2):
            await at.database.write(lambda c, chat=chat: chats.unsubscribe(c, (chat, 0), TREATY))  # type: ignore[misc]
        await at.database.write(lambda c: switches.drop(c, switches.PAUSED))
        assert await at.settled() == {}


# the database


async def test_verdicts_wait_for_a_locked_database_and_nothing_comes_twice(tmp_path: Path) -> None:
    async with desk(tmp_path, (1, 2, 3)) as at:
        other = sqlite3.connect(tmp_path / "desk.db", isolation_level=None)
        write, failures = at.database.write, 0

        async def locked(work: object, *, durable: bool = False) -> object:
            nonlocal failures
            if durable and failures < 3:
                failures += 1
                raise sqlite3.OperationalError("database is locked")
            return await write(work, durable=durable)  # type: ignore[arg-type]

        at.database.write = locked  # type: ignore[method-assign, assignment]
        tell(at.database, 1, 2)
        assert await at.settled() == {"sent": 6}
        assert failures == 3
        assert all(at.told(chat) == [1, 2] for chat in (1, 2, 3))
        assert len(at.asked.requests) == 6 + 1  # and getMe
        other.close()


async def test_what_was_under_way_at_a_kill_comes_again_once(tmp_path: Path) -> None:
    async with desk(tmp_path, range(1, 31)) as at:
        at.api.faults.add(Fault(FaultKind.SLOW, None, "sendMessage", None, 30, 0.3))
        tell(at.database, 1)
        await at.until(lambda states: states.get("sending") == 30)
        await at.restart(kill=True)
        assert await at.settled() == {"sent": 30}
        assert all(1 <= len(at.told(chat)) <= 2 for chat in range(1, 31))
        assert await at.row("SELECT MAX(voids) FROM delivery") == (1,)


async def test_a_stop_ends_in_under_three_seconds_and_what_is_unanswered_is_asked_once_more(tmp_path: Path) -> None:
    async with desk(tmp_path) as at:
        at.api.faults.add(Fault(FaultKind.SLOW, None, "sendMessage", 1, 1, 60.0))
        tell(at.database, 1)
        await at.until(lambda states: states.get("sending") == 1)
        began = time.monotonic()
        await at.restart()
        assert time.monotonic() - began < 3.0
        assert await at.row("SELECT state, doubts FROM delivery") == ("pending", 1)
        at.clock.turn(11 * MINUTE)
        await at.settled()
        assert at.told(1) == [1]


async def test_a_clock_set_back_delays_no_retry(tmp_path: Path) -> None:
    async with desk(tmp_path) as at:
        at.fault(1, ApiError(500, "Internal Server Error"))
        tell(at.database, 1)
        await at.tried(1, 1)
        at.clock.turn(timedelta(days=-30))
        at.courier.wake.set()
        await asyncio.sleep(0.2)
        at.clock.turn(MINUTE)
        await at.settled()
        assert at.told(1) == [1]


# edits


async def edits(at: Desk, revision: int) -> None:
    await at.database.write(lambda c: outbox.edit_messages(c, 1, revision))
    await edits_done(at)


async def edits_done(at: Desk) -> None:
    async with asyncio.timeout(PATIENCE):
        while await at.row("SELECT COUNT(*) FROM edit") != (0,):
            at.courier.wake.set()
            await asyncio.sleep(0.005)


@pytest.mark.parametrize(
    "error",
    [
        None,
        bad_request("message to edit not found"),
        bad_request("message can't be edited"),
        bad_request("message is not modified"),
        BLOCKED,
        NO_RIGHTS,
    ],
)
async def test_an_edit_that_cannot_be_made_does_no_harm(tmp_path: Path, error: ApiError | None) -> None:
    async with desk(tmp_path) as at:
        tell(at.database, 1)
        await at.settled()
        if error is not None:
            at.fault(1, error, method="editMessageText")
        await edits(at, 7)
        assert "editMessageText" in at.requests(1)
        assert await at.row("SELECT state FROM chat") == ("active",)
        tell(at.database, 2)
        await at.settled()
        assert at.told(1) == [1, 2]


async def test_an_edit_that_cannot_be_composed_keeps_no_message_back_and_is_given_up_and_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> compose.Outgoing:
        raise ValueError("cannot be said")

    async with desk(tmp_path, (1, 2)) as at:
        tell(at.database, 1)
        await at.settled()
        monkeypatch.setattr(claiming, "compose", broken)
        await at.database.write(lambda c: outbox.edit_messages(c, 1, 7))
        tell(at.database, 2)
        for attempts in (1, 2):
            await at.until(lambda _, attempts=attempts: _edit_attempts(at) >= attempts)  # type: ignore[misc]
            at.clock.turn(MINUTE)
        await edits_done(at)
        await at.settled()
        assert (at.told(1), at.told(2)) == ([1, 2], [1, 2])
        await at.notes()
        await at.settled()
        assert any("could not be composed" in text for text in at.texts(900))


def _edit_attempts(at: Desk) -> int:
    return int(at.database.read_now(lambda c: c.execute("SELECT COALESCE(MAX(attempts), 9) FROM edit").fetchone()[0]))


async def test_what_was_claimed_when_reading_failed_is_claimed_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = preparing.Preparer.prepare
    failed: list[bool] = []

    def fails_once(*given: object) -> object:
        if not failed:
            failed.append(True)
            raise sqlite3.OperationalError("disk I/O error")
        return real(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(preparing.Preparer, "prepare", fails_once)
    async with desk(tmp_path) as at:
        tell(at.database, 1, 2)
        await at.settled()
        assert failed
        assert at.told(1) == [1, 2]


async def test_verdicts_that_cannot_be_written_for_a_reason_of_our_own_are_written_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = settling.arrived
    failed: list[bool] = []

    def fails_once(*given: object) -> None:
        if not failed:
            failed.append(True)
            raise ValueError("cannot be written")
        real(*given)  # type: ignore[arg-type]

    monkeypatch.setattr("bot.delivery.settling.arrived", fails_once)
    async with desk(tmp_path) as at:
        tell(at.database, 1, 2)
        assert await at.settled() == {"sent": 2}
        assert failed
        assert at.told(1) == [1, 2]


async def test_an_edit_that_fails_for_now_is_made_later(tmp_path: Path) -> None:
    async with desk(tmp_path) as at:
        tell(at.database, 1)
        await at.settled()
        at.fault(1, ApiError(500, "Internal Server Error"), method="editMessageText")
        await at.database.write(lambda c: outbox.edit_messages(c, 1, 7))
        await at.tried(2, 1)
        at.clock.turn(MINUTE)
        await edits(at, 8)
        assert at.requests(1).count("editMessageText") >= 2
