"""Deadlines told in time: each once, in the chat's own zone, and taken back when the date moves."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from storage import chats
from storage.hours import Mode
from tests.bot.polling.playing import LAST, Play, chat, party, status, utc, waiting_in
from watchers.depositary.model import EntryIntoForce

BAKU, YORK, AUCKLAND = chat(1), chat(2, "America/New_York"), chat(3, "Pacific/Auckland")
HOUR = timedelta(hours=1)
LINES = {
    30: "🗓 31 December 2026: last day to sign, 30 days left",
    7: "🗓 31 December 2026: last day to sign, 7 days left",
    1: "🗓 31 December 2026: last day to sign, one day left",
    0: "🗓 31 December 2026: last day to sign, today",
}


@pytest.fixture
def play(tmp_path: Path) -> Play:
    made = Play(tmp_path, utc("2026-11-28 12:00"))
    made.show(status())
    return made


@pytest.mark.asyncio
async def test_each_chat_hears_four_times_at_nine_in_its_own_zone(play: Play) -> None:
    play.follow(BAKU, YORK, AUCKLAND)
    await play.until("2027-01-02 00:00")
    assert play.told(1) == list(
        zip(("12-01 05:00", "12-24 05:00", "12-30 05:00", "12-31 05:00"), LINES.values(), strict=True)
    )
    assert play.told(2) == list(
        zip(("12-01 14:00", "12-24 14:00", "12-30 14:00", "12-31 14:00"), LINES.values(), strict=True)
    )
    assert play.told(3) == list(
        zip(("11-30 20:00", "12-23 20:00", "12-29 20:00", "12-30 20:00"), LINES.values(), strict=True)
    )
    assert [one.edits for one in play.arrived] == [0] * 12


@pytest.mark.asyncio
async def test_a_message_says_who_signed_who_may_and_what_comes_afterwards(play: Play) -> None:
    play.follow(BAKU)
    await play.until("2026-12-01 06:00")
    assert play.arrived[0].text.split("\n")[:5] == [
        LINES[30],
        "✍️ Signed: 2",
        "Any State that has not signed may do so up to and including that day.",
        "Afterwards: accession only. Signatories may still ratify.",
        "§ Article 64(1)",
    ]


@pytest.mark.asyncio
async def test_who_follows_later_gets_the_next_one_alone(play: Play) -> None:
    await play.until("2026-12-10 12:00", timedelta(hours=6))
    play.follow(BAKU)
    await play.until("2026-12-24 04:59")
    assert play.told(1) == []
    await play.until("2027-01-02 00:00")
    assert [line for _, line in play.told(1)] == [LINES[7], LINES[1], LINES[0]]


@pytest.mark.asyncio
async def test_who_follows_after_nine_on_the_last_day_hears_nothing(play: Play) -> None:
    await play.at("2026-12-31 05:01")
    play.follow(BAKU)
    await play.until("2027-01-02 00:00")
    assert play.arrived == []


@pytest.mark.asyncio
async def test_the_clock_goes_back_and_forth_over_a_deadline(play: Play) -> None:
    play.follow(BAKU)
    await play.at("2026-11-28 14:00")
    await play.at("2026-12-01 05:00", "2026-12-01 04:00", "2026-12-01 05:00", "2027-06-01 00:00", "2026-11-28 00:00")
    await play.at("2026-12-31 05:10", "2026-12-24 05:10", "2026-12-30 05:10", "2026-12-31 05:10", "2026-12-24 06:00")
    assert [line for _, line in play.told(1)] == [LINES[30], LINES[0], LINES[7], LINES[1]]


@pytest.mark.asyncio
async def test_a_restart_at_the_moment_neither_repeats_nor_loses(play: Play) -> None:
    play.follow(BAKU)
    await play.until("2026-12-01 04:59")
    play.holding = True
    await play.at("2026-12-01 05:00")
    assert waiting_in(play.database) == 1
    await play.restart()
    await play.at("2026-12-01 05:00")
    play.holding = False
    await play.at("2026-12-01 05:01", "2026-12-01 05:02")
    await play.restart()
    await play.at("2026-12-01 05:03")
    assert [line for _, line in play.told(1)] == [LINES[30]]


@pytest.mark.asyncio
async def test_what_was_missed_is_told_late_and_true(play: Play) -> None:
    play.follow(BAKU)
    await play.until("2026-12-20 00:00", timedelta(hours=6))
    play.now = utc("2026-12-25 22:00")
    await play.until("2026-12-26 12:00")
    assert play.told(1)[1:] == [("12-26 05:00", "🗓 31 December 2026: last day to sign, 5 days left")]


@pytest.mark.asyncio
async def test_what_waited_until_it_was_untrue_is_replaced(play: Play) -> None:
    play.follow(BAKU)
    play.holding = True
    await play.until("2026-12-24 20:01", timedelta(hours=6))
    play.holding = False
    await play.until("2026-12-25 12:00")
    assert play.told(1) == [("12-25 05:01", "🗓 31 December 2026: last day to sign, 6 days left")]


@pytest.mark.asyncio
async def test_quiet_hours_take_the_bell_away(play: Play) -> None:
    play.follow(replace(BAKU, quiet=(0, 12)), chat(4))
    await play.until("2026-12-01 06:00")
    assert [(one.address[0], one.silent) for one in play.arrived] == [(1, True), (4, False)]


@pytest.mark.asyncio
async def test_a_digest_has_it_among_its_lines_at_its_own_hour(play: Play) -> None:
    play.follow(replace(BAKU, mode=Mode.DAILY, digest_hour=18), chat(4, mode=Mode.WEEKLY, digest_hour=9))
    await play.until("2027-01-02 00:00")
    daily = [one for one in play.arrived if one.address[0] == 1]
    assert [f"{one.at:%m-%d %H:%M}" for one in daily] == ["12-01 14:00", "12-24 14:00", "12-30 14:00", "12-31 14:00"]
    assert LINES[30] in daily[0].text
    weekly = [one for one in play.arrived if one.address[0] == 4]
    assert [f"{one.at:%m-%d %H:%M}" for one in weekly] == ["11-30 05:00", "12-21 05:00", "12-28 05:00"]
    assert [one.text.split("\n")[-1] for one in weekly] == [
        f"🗓 31 December 2026: last day to sign, {days} days left" for days in (31, 10, 3)
    ]


@pytest.mark.asyncio
async def test_two_treaties_on_one_day_are_told_apart_or_in_one_digest(play: Play) -> None:
    other = status(number="XXVII-7-d")
    play.show(other)
    digest = chat(4, mode=Mode.DAILY)
    for number in ("XVIII-16", "XXVII-7-d"):
        play.follow(BAKU, digest, number=number)
    await play.until("2026-12-02 00:00")
    assert [when for when, _ in play.told(1)] == ["12-01 05:00", "12-01 05:00"]
    assert len({one.text for one in play.arrived if one.address[0] == 1}) == 2
    assert [one.text.count("30 days left") for one in play.arrived if one.address[0] == 4] == [2]


@pytest.mark.asyncio
async def test_a_window_extended_the_day_before_edits_and_answers(play: Play) -> None:
    play.follow(BAKU, AUCKLAND, chat(4, mode=Mode.DAILY))
    await play.until("2026-12-30 04:30")
    play.show(status(date(2027, 3, 31)))
    await play.until("2027-01-02 00:00", timedelta(minutes=30))
    in_baku = [one for one in play.arrived if one.address[0] == 1]
    assert [one.first for one in in_baku] == [
        "✏️ Correction: 31 December 2026 → 31 March 2027",
        "✏️ Correction: 31 December 2026 → 31 March 2027",
        "✏️ Correction: 31 December 2026 → 31 March 2027",
    ]
    assert [one.edits for one in in_baku] == [1, 1, 0]
    assert LINES[30] in in_baku[0].text
    answer = in_baku[2]
    assert (f"{answer.at:%m-%d %H:%M}", answer.reply_to) == ("12-30 05:30", in_baku[1].id)
    assert answer.text.split("\n")[1] == "🗓 31 March 2027: last day to sign"
    in_auckland = [one for one in play.arrived if one.address[0] == 3]
    assert [one.edits for one in in_auckland] == [1, 1, 1, 0], "there it was the day before already"
    digests = [one for one in play.arrived if one.address[0] == 4]
    assert f"{digests[-1].at:%m-%d %H:%M}" == "12-31 05:00"
    assert "31 December 2026 → 31 March 2027" in digests[-1].text
    play.now = utc("2027-02-26 11:00")
    await play.until("2027-04-02 00:00")
    fresh = [(when, line) for when, line in play.told(1)[3:]]
    assert [line for _, line in fresh] == [
        f"🗓 31 March 2027: last day to sign, {left}"
        for left in ("30 days left", "7 days left", "one day left", "today")
    ]


@pytest.mark.asyncio
async def test_a_date_that_flickers_for_less_than_an_hour_is_not_believed(play: Play) -> None:
    play.follow(BAKU)
    await play.until("2026-12-01 04:30")
    play.show(status(date(2027, 3, 31)))
    await play.until("2026-12-01 05:15", timedelta(minutes=5))
    assert play.told(1) == [], "nothing is told while the date is in doubt"
    play.show(status())
    await play.until("2026-12-01 12:00")
    assert play.told(1) == [("12-01 05:15", LINES[30])]
    assert play.arrived[0].edits == 0


@pytest.mark.asyncio
async def test_a_date_that_comes_back_is_answered_again_and_the_first_message_is_as_it_was(play: Play) -> None:
    play.follow(BAKU)
    await play.until("2026-12-02 00:00")
    play.show(status(date(2027, 3, 31)))
    await play.until("2026-12-03 00:00")
    play.show(status())
    await play.until("2026-12-04 00:00")
    first, moved, back = play.arrived
    assert (first.first, first.edits) == (LINES[30], 2)
    assert moved.first == "✏️ Correction: 31 March 2027 → 31 December 2026"
    assert (back.first, back.reply_to) == ("✏️ Correction: 31 March 2027 → 31 December 2026", moved.id)
    await play.until("2027-01-02 00:00")
    assert [line for _, line in play.told(1)[3:]] == [LINES[7], LINES[1], LINES[0]]


@pytest.mark.asyncio
async def test_a_date_that_falls_away_is_taken_back(play: Play) -> None:
    rows = [party(f"X-{n}", date(2026, 9, 20)) for n in range(40)]
    play.show(status(None, participants=tuple(rows)))
    play.follow(BAKU)
    await play.until("2026-12-13 00:00")
    assert [line for _, line in play.told(1)] == ["⚖️ 19 December 2026: the treaty enters into force, 7 days left"]
    play.show(status(None, participants=tuple(rows[:39])))
    await play.until("2026-12-20 00:00")
    told, answer = play.arrived
    assert told.first == "✏️ Correction: 19 December 2026 no longer stands"
    assert (answer.first, answer.reply_to) == (told.first, told.id)


@pytest.mark.asyncio
async def test_what_waits_in_the_outbox_is_not_sent_once_the_date_has_moved(play: Play) -> None:
    play.follow(BAKU)
    play.holding = True
    await play.until("2026-12-01 06:00")
    assert waiting_in(play.database) == 1
    play.show(status(date(2027, 1, 1)))
    await play.until("2026-12-01 08:00")
    play.holding = False
    await play.until("2026-12-24 12:00")
    assert play.told(1) == [("12-02 05:00", "🗓 1 January 2027: last day to sign, 30 days left")]


@pytest.mark.asyncio
async def test_who_left_deadlines_out_hears_nothing_and_nothing_late(play: Play) -> None:
    muted = replace(BAKU, muted=frozenset({"deadline"}))
    play.follow(muted)
    await play.until("2026-12-02 00:00")
    play.change(1, "muted", "[]")
    await play.until("2026-12-24 06:00")
    assert [line for _, line in play.told(1)] == [LINES[7]]


@pytest.mark.asyncio
async def test_a_chat_that_changes_its_zone_between_two_nines_hears_once(play: Play) -> None:
    play.follow(AUCKLAND)
    await play.until("2026-12-01 04:00")
    play.change(3, "time_zone", "Asia/Baku")
    await play.until("2026-12-01 12:00")
    play.change(3, "time_zone", "America/New_York")
    await play.until("2026-12-02 12:00")
    assert [line for _, line in play.told(3)] == [LINES[30]]


@pytest.mark.asyncio
async def test_forgetting_leaves_no_trace_and_an_upgrade_takes_it_along(play: Play) -> None:
    play.follow(BAKU, chat(-5))
    await play.until("2026-12-01 12:00")
    play.database.write_now(lambda c: chats.forget(c, (1, 0)))
    play.database.write_now(lambda c: chats.migrate(c, -5, -100))
    await play.at("2026-12-01 12:30")
    rows = play.database.read_now(lambda c: c.execute("SELECT DISTINCT chat FROM deadline_told").fetchall())
    assert [row["chat"] for row in rows] == [-100]
    assert len(play.arrived) == 2


@pytest.mark.asyncio
async def test_a_state_is_told_to_its_followers_on_the_day_as_computed(play: Play) -> None:
    in_force = EntryIntoForce("…", date=date(2005, 12, 14), article="68(1)")
    seen = status(None, number="XVIII-14", entry_into_force=in_force, participants=())
    play.show(seen)
    play.follow(
        BAKU,
        chat(4, participants=frozenset({"AZE"})),
        chat(5, participants=frozenset({"FRA"})),
        number="XVIII-14",
    )
    await play.at("2026-11-28 15:00")
    play.show(replace(seen, participants=(party("AZE", date(2026, 11, 10)),)))
    await play.until("2026-12-12 00:00")
    assert play.told(1) == play.told(4)
    assert play.told(4) == [
        ("12-10 05:00", "⚖️ 🇦🇿 Azerbaijan — 10 December 2026: the treaty enters into force for this participant, today")
    ]
    assert play.told(5) == []
    assert "🧮 Computed from article 68(2) and the deposit of 10 November 2026" in play.arrived[0].text


@pytest.mark.asyncio
async def test_on_the_treatys_own_day_a_state_is_told_to_those_alone_who_chose_it(play: Play) -> None:
    rows = tuple(party(code, date(2026, 9, 11)) for code in ("AZE", *(f"X-{n}" for n in range(39))))
    play.show(status(None, participants=rows))
    play.follow(BAKU, chat(4, participants=frozenset({"AZE"})))
    await play.until("2026-12-11 00:00")
    today = "10 December 2026: the treaty enters into force"
    assert [line for _, line in play.told(1)][-1] == f"⚖️ {today}, today"
    assert sorted(line for when, line in play.told(4) if when.startswith("12-10")) == [
        f"⚖️ {today}, today",
        f"⚖️ 🇦🇿 Azerbaijan — {today} for this participant, today",
    ]


@pytest.mark.asyncio
async def test_nothing_is_told_of_what_is_long_over_or_unknown(play: Play) -> None:
    play.show(status(None, number="I-1"))
    play.show(status(date(2005, 12, 9), number="XVIII-14"))
    for number in ("I-1", "XVIII-14"):
        play.follow(BAKU, number=number)
    await play.until("2027-01-02 00:00", timedelta(hours=6))
    assert play.arrived == []
    rows = play.database.read_now(lambda c: c.execute("SELECT treaty, date FROM deadline").fetchall())
    assert [tuple(row) for row in rows] == [("XVIII-16", LAST.isoformat())]
