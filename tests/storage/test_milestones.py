"""When a deadline is told: in the chat's own zone, at its hour, once for each milestone, never untrue."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.hours import Mode
from storage.milestones import EARLIEST, LEAD, MILESTONES, Due, Rhythm, due, is_past
from watchers.depositary.deadlines import Deadline, DeadlineKind

LAST = date(2026, 12, 31)
CLOSING = Deadline(DeadlineKind.SIGNATURE, "XVIII-16", LAST)
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
ZONES = ("Asia/Baku", "America/New_York", "Pacific/Auckland", "Pacific/Kiritimati", "Pacific/Niue", "UTC")
BAKU = Rhythm("Asia/Baku", Mode.NOW, 18)
DAILY, WEEKLY = Rhythm("Asia/Baku", Mode.DAILY, 18), Rhythm("Asia/Baku", Mode.WEEKLY, 9)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def told(deadline: Deadline, rhythm: Rhythm, moments: list[datetime], known: datetime = LONG_AGO) -> Iterator[Due]:
    """What a chat hears that is looked after at these moments."""
    settled: set[int] = set()
    for now in moments:
        found = due(deadline, known, rhythm, now)
        if found is not None and not settled.issuperset(found.milestones):
            settled.update(found.milestones)
            yield found


def every(step: timedelta, start: str = "2026-11-20", end: str = "2027-01-05") -> list[datetime]:
    first, last = utc(start), utc(end)
    return [first + n * step for n in range(int((last - first) / step))]


@pytest.mark.parametrize(
    ("zone", "moments"),
    [
        ("Asia/Baku", ["2026-12-01 05:00", "2026-12-24 05:00", "2026-12-30 05:00", "2026-12-31 05:00"]),
        ("America/New_York", ["2026-12-01 14:00", "2026-12-24 14:00", "2026-12-30 14:00", "2026-12-31 14:00"]),
        ("Pacific/Auckland", ["2026-11-30 20:00", "2026-12-23 20:00", "2026-12-29 20:00", "2026-12-30 20:00"]),
    ],
)
def test_each_milestone_comes_at_nine_in_the_chats_own_zone(zone: str, moments: list[str]) -> None:
    heard = list(told(CLOSING, Rhythm(zone, Mode.NOW, 18), every(timedelta(minutes=5))))
    assert [(one.at, one.days, one.milestones) for one in heard] == [
        (utc(moment), days, (days,)) for moment, days in zip(moments, (30, 7, 1, 0), strict=True)
    ]


def test_a_digest_has_it_at_its_own_hour_and_a_little_before_in_the_outbox() -> None:
    six = utc("2026-12-01 14:00")
    assert due(CLOSING, LONG_AGO, DAILY, six - LEAD - timedelta(seconds=1)) is None
    assert due(CLOSING, LONG_AGO, DAILY, six - LEAD) == Due(30, (30,), six, six)


def test_a_push_is_not_early_by_a_second() -> None:
    nine = utc("2026-12-01 05:00")
    assert due(CLOSING, LONG_AGO, BAKU, nine - timedelta(seconds=1)) is None
    assert due(CLOSING, LONG_AGO, BAKU, nine) == Due(30, (30,), nine, nine)


def test_a_weekly_digest_tells_ahead_and_never_after() -> None:
    heard = list(told(CLOSING, WEEKLY, every(timedelta(minutes=5))))
    assert [(one.at, one.days, one.milestones) for one in heard] == [
        (utc("2026-11-30 05:00"), 31, (30,)),
        (utc("2026-12-21 05:00"), 10, (7,)),
        (utc("2026-12-28 05:00"), 3, (1, 0)),
    ]


def test_a_weekly_digest_on_the_days_own_weekday() -> None:
    on_monday = Deadline(DeadlineKind.SIGNATURE, "XVIII-16", date(2026, 12, 28))
    heard = list(told(on_monday, WEEKLY, every(timedelta(minutes=15))))
    assert [(one.days, one.milestones) for one in heard] == [(35, (30,)), (7, (7, 1)), (0, (0,))]
    nine = utc("2026-12-21 05:00")
    assert due(on_monday, LONG_AGO, WEEKLY, nine - LEAD) == Due(7, (7, 1), nine, nine)
    assert due(on_monday, LONG_AGO, WEEKLY, nine - LEAD - timedelta(seconds=1)) is None


@pytest.mark.parametrize(
    ("found_on", "days"),
    [("2026-12-02", 29), ("2026-12-22", 9), ("2026-12-26", 5), ("2026-12-28", 3), ("2026-12-31", 0)],
)
def test_a_missed_moment_is_told_late_with_the_true_number_of_days(found_on: str, days: int) -> None:
    heard = next(told(CLOSING, BAKU, every(timedelta(minutes=5), found_on)))
    assert heard.days == days
    assert heard.at == utc(f"{found_on} 05:00"), "at the usual hour, not in the middle of the night"


def test_what_was_missed_waits_for_the_usual_hour_but_a_milestones_own_day_does_not() -> None:
    assert due(CLOSING, LONG_AGO, BAKU, utc("2026-12-26 06:00")) is not None
    assert due(CLOSING, LONG_AGO, BAKU, utc("2026-12-26 06:01")) is None
    assert due(CLOSING, LONG_AGO, BAKU, utc("2026-12-24 19:59")) is not None


@pytest.mark.parametrize(("found_on", "days"), [("2026-12-23", 7), ("2026-12-29", 1)])
def test_a_missed_moment_gives_way_to_tomorrows(found_on: str, days: int) -> None:
    assert next(told(CLOSING, BAKU, every(timedelta(minutes=5), found_on))).days == days


def test_the_day_after_is_too_late() -> None:
    assert list(told(CLOSING, BAKU, every(timedelta(minutes=5), "2026-12-31 20:00"))) == []
    assert list(told(CLOSING, WEEKLY, every(timedelta(minutes=5), "2026-12-31 20:00"))) == []


def test_a_day_that_became_known_late_is_told_from_its_next_milestone_on() -> None:
    heard = list(told(CLOSING, BAKU, every(timedelta(minutes=5), "2026-12-10"), known=utc("2026-12-10")))
    assert [one.days for one in heard] == [7, 1, 0]
    nine = utc("2026-12-31 05:00")
    assert due(CLOSING, nine, BAKU, nine) is not None
    assert due(CLOSING, nine + timedelta(seconds=1), BAKU, nine + timedelta(minutes=1)) is None
    monday = utc("2026-12-28 05:00")
    assert due(CLOSING, monday, WEEKLY, monday) is not None
    assert due(CLOSING, monday + timedelta(seconds=1), WEEKLY, monday + timedelta(minutes=1)) is None


def test_entry_into_force_of_the_treaty_is_told_as_often_as_the_last_day_to_sign() -> None:
    force = Deadline(DeadlineKind.FORCE, "XVIII-16", LAST)
    assert [found.days for found in told(force, BAKU, every(timedelta(minutes=20)))] == [30, 7, 1, 0]


def test_entry_into_force_for_one_participant_is_told_on_the_day_alone() -> None:
    one = Deadline(DeadlineKind.FORCE_FOR, "XVIII-14", LAST, "AZE")
    assert [found.days for found in told(one, BAKU, every(timedelta(minutes=5)))] == [0]
    assert [found.days for found in told(one, WEEKLY, every(timedelta(minutes=5)))] == [3]


def test_nothing_is_due_long_before() -> None:
    assert due(CLOSING, LONG_AGO, WEEKLY, utc("2026-11-20 12:00")) is None
    assert (timedelta(days=38), timedelta(minutes=15)) == (EARLIEST, LEAD)


@settings(deadline=None)
@given(
    zone=st.sampled_from(ZONES),
    mode=st.sampled_from(Mode),
    hour=st.integers(0, 23),
    minutes=st.lists(st.integers(0, 60 * 24 * 50), max_size=60),
    last=st.dates(date(2026, 1, 1), date(2028, 12, 31)),
    kind=st.sampled_from(DeadlineKind),
)
def test_whatever_the_clock_does_each_is_told_once_and_true(
    zone: str, mode: Mode, hour: int, minutes: list[int], last: date, kind: DeadlineKind
) -> None:
    deadline, rhythm = Deadline(kind, "XVIII-16", last), Rhythm(zone, mode, hour)
    start = datetime.combine(last, datetime.min.time(), UTC) - timedelta(days=45)
    heard: dict[int, int] = {}
    for now in [start + timedelta(minutes=minute) for minute in minutes]:
        found = due(deadline, LONG_AGO - timedelta(days=400), rhythm, now)
        if found is None:
            continue
        lead = timedelta() if mode is Mode.NOW else LEAD
        assert found.at <= now + lead
        assert not is_past(last, found.days, zone, max(now, found.at))
        assert found.days >= 0
        assert found.since <= found.at
        for milestone in found.milestones:
            assert milestone in MILESTONES[kind]
            heard.setdefault(milestone, found.days)
    assert all(abs(days - milestone) <= 23 for milestone, days in heard.items())


def test_a_number_of_days_ends_with_its_day_in_the_zone() -> None:
    assert not is_past(LAST, 0, "Pacific/Auckland", utc("2026-12-31 10:59"))
    assert is_past(LAST, 0, "Pacific/Auckland", utc("2026-12-31 11:00"))
    assert not is_past(LAST, 0, "America/New_York", utc("2027-01-01 04:59"))
    assert is_past(LAST, 7, "UTC", utc("2026-12-25 00:00"))
