"""Each rule of what is trusted and what is news, by its name (docs/reading.md lists them)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.watchers.depositary.playing import (
    DAY,
    HEADERS,
    HOUR,
    QUARTER,
    START,
    WEEK,
    Play,
    by_kind,
    page,
    row,
    said,
    territories,
)
from watchers.depositary import diff
from watchers.depositary.model import Block, EntryIntoForce, Participant, Ruling, Statement, Totals, TreatyStatus
from watchers.errors import PageRefused, Reason

MINUTE = timedelta(minutes=1)
NAMES = (
    "Albania Algeria Angola Argentina Armenia Austria Bahrain Belgium Benin Bhutan Brazil Bulgaria Canada Chad Chile"
).split()
AZE, CUB, PER = row("Azerbaijan", "2025-10-25 s"), row("Cuba", "2025-10-25 s"), row("Peru", "2025-10-25 s")
LONG = (
    "The Government of the Republic does not consider itself bound by the provisions of article 63, paragraph 2, and"
    " declares that every dispute on its interpretation needs the consent of all parties to it"
)


def watched(*rows: Participant, days: int = 30, **changes: object) -> Play:
    """A treaty watched for a month."""
    play = Play()
    assert play.show(page(*rows, **changes)) == []
    play.now += timedelta(days=days)
    return play


def texts(names: list[str], kind: str = "reservation") -> tuple[Statement, ...]:
    return tuple(
        said(name, f"{name} alone says {name}, {len(name)} times and in its own words.", kind) for name in names
    )


# Baseline


def test_baseline_the_first_trusted_sight_is_shown_and_tells_nothing() -> None:
    play = Play()
    assert play.show(page(AZE, CUB, statements=texts(NAMES)), times=3) == []
    assert play.names == ["Azerbaijan", "Cuba"]


@pytest.mark.parametrize(("after", "told"), [(WEEK - HOUR, {}), (WEEK + MINUTE, {"reservation": 1})])
def test_baseline_a_flood_in_its_first_seven_days_is_part_of_it(after: timedelta, told: dict[str, int]) -> None:
    play = Play()
    play.show(page(AZE))
    whole = page(AZE, statements=texts(NAMES[:11]))
    play.show(whole, after)
    assert by_kind(play.show(whole, HOUR, times=30)) == told
    assert len(play.memory.status.statements) == 11  # type: ignore[union-attr]
    assert any("11 items" in flag for flag in play.flags) == (not told)
    assert by_kind([event.kind for event in play.quiet]) == ({"reservation": 11} if told else {})


def test_baseline_ten_new_items_are_no_flood() -> None:
    play = Play()
    play.show(page(AZE))
    assert len(play.show(page(AZE, statements=texts(NAMES[:10])))) == 10


# Refusing a page


def lacking(count: int) -> tuple[TreatyStatus, TreatyStatus]:
    rows = [row(name, "2025-10-25 s") for name in NAMES]
    return page(*rows), page(*rows[count:])


@pytest.mark.parametrize(
    ("new", "reason"),
    [
        (page(), Reason.NO_PARTICIPANTS_TABLE),
        (page(AZE, CUB, totals=Totals(3, 0)), Reason.TOTALS_DISAGREE),
        (page(AZE, CUB, totals=Totals(1, 0)), Reason.TOTALS_DISAGREE),
        (page(AZE, CUB, totals=Totals(2, 1)), Reason.TOTALS_DISAGREE),
        (page(AZE, CUB, row("Mali", "2026-01-01 a"), totals=Totals(2, 0)), Reason.TOTALS_DISAGREE),
        (page(AZE, CUB, number="XVIII-15"), Reason.OTHER_TREATY),
        (page(AZE, CUB, title="Another Convention"), Reason.OTHER_TITLE),
        (page(AZE, CUB, as_at=None), Reason.NO_STATUS_TIME),
        (page(AZE, CUB, as_at=START - timedelta(seconds=1)), Reason.OLDER_STATUS),
        (page(AZE, CUB, as_at=START + 2 * QUARTER + timedelta(hours=36, seconds=1)), Reason.STATUS_AHEAD),
    ],
)
def test_refusing_a_page_whose_core_does_not_add_up(new: TreatyStatus, reason: Reason) -> None:
    if new.as_at is None and reason is not Reason.NO_STATUS_TIME:
        new = replace(new, as_at=START)
    play = Play()
    play.show(page(AZE, CUB, as_at=START))
    assert play.show(new) == []
    assert play.refused == [reason]
    assert play.names == ["Azerbaijan", "Cuba"]
    assert play.last is not None
    assert play.last.refused is not None
    assert str(reason) in str(play.last.refused)


@pytest.mark.parametrize(
    "new",
    [
        page(AZE, CUB, as_at=START),
        page(AZE, CUB, as_at=START + 2 * QUARTER + timedelta(hours=36)),
        page(AZE, CUB, as_at=START, totals=Totals()),
        page(AZE, CUB, as_at=START, title="UNITED NATIONS convention against cybercrime *"),
        page(AZE, CUB, as_at=START, number="xviii-16"),
    ],
)
def test_refusing_no_page_that_adds_up(new: TreatyStatus) -> None:
    play = Play()
    play.show(page(AZE, CUB, as_at=START))
    play.show(new)
    assert play.refused == []


def test_refusing_by_itself_needs_no_trusted_status() -> None:
    with pytest.raises(PageRefused, match="totals_disagree"):
        diff.check(page(AZE, totals=Totals(2, 0)))
    with pytest.raises(PageRefused, match="other_treaty"):
        diff.check(page(AZE), number="XVIII-15")
    with pytest.raises(PageRefused, match="other_treaty"):
        diff.check_number(page(AZE), "XVIII-15")
    diff.check(page(AZE), number="xviii-16")


@pytest.mark.parametrize(("one", "other"), [("Convention of 1974", "Convention of 1978"), ("A", "B"), ("A 1", "B 1")])
def test_refusing_another_title_whatever_footnotes(one: str, other: str) -> None:
    play = Play()
    play.show(page(AZE, title=one))
    play.show(page(AZE, title=other))
    assert play.refused == [Reason.OTHER_TITLE]


@pytest.mark.parametrize(("count", "refused"), [(3, []), (4, [Reason.ROWS_VANISHED])])
def test_refusing_more_than_three_rows_vanished_at_once(count: int, refused: list[Reason]) -> None:
    before, after = lacking(count)
    play = Play()
    play.show(before)
    play.show(after)
    assert play.refused == refused
    assert len(play.names) == len(NAMES)


@pytest.mark.parametrize(("count", "refused"), [(3, []), (4, [Reason.ROWS_VANISHED])])
def test_refusing_more_than_three_rows_acts_vanished_at_once(count: int, refused: list[Reason]) -> None:
    full = [row(name, "2025-10-25 s", "2026-01-01") for name in NAMES]
    bare = [row(name, "2025-10-25 s") for name in NAMES]
    play = Play()
    play.show(page(*full))
    play.show(page(*bare[:count], *full[count:]))
    assert play.refused == refused


def test_refusing_counts_only_what_vanished_now() -> None:
    play = Play()
    rows = [row(name, "2025-10-25 s") for name in NAMES]
    play.show(page(*rows))
    for gone in (3, 6, 9):
        play.show(page(*rows[gone:]))
    assert play.refused == []


def test_refusing_a_page_whose_columns_carry_a_kind_no_more() -> None:
    before = page(row("Cuba", "2026-01-01 a"), row("Mali", "2025-01-01 s"))
    lost = page(row("Cuba"), row("Mali", "2025-01-01 s"), columns=("Participant", "Signature"))
    play = Play()
    play.show(before)
    play.show(lost)
    assert play.refused == [Reason.KIND_VANISHED]
    assert play.last is not None
    assert "accession" in str(play.last.refused)
    fewer = page(row("Cuba", "2026-01-01 a"), row("Mali", "2025-01-01 s"), columns=(*HEADERS[:2], "Accession(a)"))
    assert play.show(fewer) == []
    assert play.refused == [Reason.KIND_VANISHED]


def test_refusing_a_page_dated_far_ahead_even_as_the_first() -> None:
    play = Play()
    play.show(page(AZE, as_at=START + timedelta(days=400)))
    assert (play.memory, play.refused) == (None, [Reason.STATUS_AHEAD])


def test_a_trusted_time_far_ahead_of_our_clock_blocks_nothing() -> None:
    play = Play()
    play.show(page(AZE, as_at=START))
    assert play.memory is not None
    play.memory = replace(play.memory, status=replace(play.memory.status, as_at=START + timedelta(days=400)))
    assert play.show(page(AZE, CUB, as_at=START + HOUR)) == ["signature CUB 2025-10-25"]


# Holding a part


def test_holding_a_row_with_a_cell_nobody_could_read() -> None:
    play = watched(AZE, CUB)
    unread = replace(row("Cuba"), unread=(("Signature", "some day in 2025"),))
    new = replace(row("Mali"), unread=(("Signature", "soon"),))
    told = play.show(page(AZE, unread, new, PER, totals=Totals(4, 0)), HOUR, times=30)
    assert told == ["signature PER 2025-10-25"]
    assert play.names == ["Azerbaijan", "Cuba", "Peru"]
    assert play.show(page(AZE, CUB, row("Mali", "2026-03-30 s"), PER)) == ["signature MLI 2026-03-30"]


def test_holding_a_row_lets_the_totals_fall_short_by_no_more_than_it() -> None:
    play = watched(AZE, CUB)
    unread = replace(row("Cuba"), unread=(("Signature", "some day in 2025"),))
    play.show(page(AZE, unread, totals=Totals(3, 0)))
    assert play.refused == [Reason.TOTALS_DISAGREE]


def test_an_unread_cell_of_the_baseline_is_no_news_once_it_can_be_read() -> None:
    play = watched(AZE, replace(row("Cuba"), unread=(("Signature", "some day in 2025"),)), totals=Totals(2, 0))
    assert play.show(page(AZE, CUB), times=3) == []


@pytest.mark.parametrize("shown", [True, False])
def test_holding_a_block_of_statements_that_is_missing(*, shown: bool) -> None:
    two = texts(NAMES[:2])
    play = watched(AZE, CUB, statements=two)
    blocks = (Block.STATEMENTS,) if shown else ()
    gone = page(AZE, CUB, PER, reader=2, blocks=blocks)
    told = play.show(gone, 6 * HOUR, times=5)
    assert told == ["signature PER 2025-10-25", *(["withdrawal ALB", "withdrawal DZA"] if shown else [])]
    assert any("statements are missing" in flag for flag in play.flags) != shown


@pytest.mark.parametrize(("lost", "held"), [(3, False), (4, True)])
def test_holding_a_block_that_lost_more_than_three_statements(lost: int, *, held: bool) -> None:
    play = watched(AZE, statements=texts(NAMES))
    left = page(AZE, statements=texts(NAMES[lost:]))
    told = play.show(left, 6 * HOUR, times=5)
    assert len(told) == (0 if held else lost)
    assert len(play.memory.status.statements) == len(NAMES) - (0 if held else lost)  # type: ignore[union-attr]


def test_holding_a_broken_block_brings_nothing_new_until_it_is_whole_again() -> None:
    play = watched(AZE, statements=texts(NAMES))
    strange = said("Cuba", "Something that stands where four texts stood before, word for word another.")
    broken = page(AZE, CUB, statements=(*texts(NAMES[4:]), strange))
    assert play.show(broken) == ["signature CUB 2025-10-25"]
    assert play.show(broken, HOUR, times=20) == []
    assert play.show(page(AZE, CUB, statements=(*texts(NAMES), strange))) == ["reservation CUB"]


def test_holding_a_broken_block_ends_when_the_xml_shows_what_is_new() -> None:
    play = watched(AZE, statements=texts(NAMES))
    new = said("Cuba", "A reservation of its own, with words that nobody else has ever used here.")
    broken = page(AZE, statements=(*texts(NAMES[4:]), new))
    assert play.show(broken) == []
    play.opine(page(AZE, statements=(*texts(NAMES), new)))
    assert play.show(broken) == ["reservation CUB"]


def test_holding_a_text_found_anywhere_on_the_page_is_not_lost() -> None:
    play = watched(AZE, statements=texts(NAMES, "declaration"))
    elsewhere = tuple(replace(one, participant="Cuba", code="CUB") for one in texts(NAMES, "declaration"))
    play.show(page(AZE, statements=elsewhere), HOUR, times=4)
    assert not any("missing" in flag for flag in play.flags)


def test_holding_the_box_of_entry_into_force() -> None:
    play = watched(AZE)
    play.show(page(AZE, CUB, entry_into_force=EntryIntoForce("")), DAY, times=9)
    assert play.memory.status.entry_into_force.threshold == 40  # type: ignore[union-attr]
    assert any("entry into force is missing" in flag for flag in play.flags)


def test_holding_a_special_table_that_is_missing() -> None:
    table = territories(("France", "1 Mar 2026", "Mayotte"))
    play = watched(AZE, special_tables=table)
    assert play.show(page(AZE), 6 * HOUR, times=20) == []
    assert play.memory.status.special_tables == table  # type: ignore[union-attr]
    assert play.show(page(AZE, special_tables=table), 6 * HOUR, times=20) == []


# Healing


@pytest.mark.parametrize(
    ("sights", "step", "told"), [(28, 6 * HOUR, 0), (29, 6 * HOUR, 5), (3, 3 * DAY + 12 * HOUR, 0)]
)
def test_healing_the_same_loss_for_seven_days_and_four_sights(sights: int, step: timedelta, told: int) -> None:
    before, after = lacking(5)
    play = watched(*before.participants)
    assert len(play.show(after, step, times=sights)) == told
    assert by_kind([event.kind for event in play.told]) == ({"removed": 5} if told else {})
    assert len(play.names) == len(NAMES) - told


def test_healing_begins_anew_with_another_loss() -> None:
    before, five = lacking(5)
    other = page(*before.participants[:10])
    play = watched(*before.participants)
    play.show(five, DAY, times=5)
    assert play.show(other, DAY, times=7) == []
    assert play.show(other, DAY) == [f"removed {one.code} 2025-10-25" for one in before.participants[10:]]


def test_healing_ends_with_a_whole_page() -> None:
    before, five = lacking(5)
    play = watched(*before.participants)
    play.show(five, DAY, times=6)
    play.show(before, DAY)
    assert play.memory is not None
    assert play.memory.loss is None
    assert play.show(five, DAY, times=7) == []


def test_healing_not_against_the_xml() -> None:
    before, five = lacking(5)
    play = watched(*before.participants)
    play.opine(before)
    play.show(five)
    play.now += HOUR
    play.opine(page(*before.participants, CUB))
    assert play.show(five, DAY, times=30) == []
    play.opine(five)
    assert len(play.show(five, DAY)) == 5


def test_healing_a_page_that_has_lost_its_time() -> None:
    play = Play()
    play.show(page(AZE, as_at=START))
    assert play.show(page(AZE, CUB), DAY, times=8) == ["signature CUB 2025-10-25"]


def test_healing_sooner_by_an_operators_word() -> None:
    before, five = lacking(5)
    play = watched(*before.participants)
    play.show(five)
    assert play.last is not None
    assert play.last.refused is not None
    key = diff.complaint_key(play.last.refused.reason, play.last.refused.detail)
    play.rulings[key] = Ruling.CONFIRMED
    play.show(five)
    assert len(play.keys) == 5
    assert play.last.refused is None


def test_healing_does_not_help_a_page_that_does_not_add_up_by_itself() -> None:
    before, five = lacking(5)
    play = watched(*before.participants)
    play.show(replace(five, totals=Totals(15, 0)), DAY, times=20)
    assert set(play.refused) == {Reason.TOTALS_DISAGREE}


# News 1: what is new


def test_news_1_a_new_row_act_and_statement_are_told_at_once() -> None:
    play = watched(AZE, CUB)
    new = page(AZE, row("Cuba", "2025-10-25 s", "2026-03-20"), PER, statements=(said("Peru", LONG),))
    assert play.show(new) == ["ratification CUB 2026-03-20", "signature PER 2025-10-25", "reservation PER"]
    assert play.show(new, DAY, times=20) == []


@pytest.mark.parametrize(("day", "at_once"), [("2025-03-01", True), ("2025-02-28", False)])
def test_news_1_an_act_dated_more_than_a_year_before_the_baseline_waits(day: str, *, at_once: bool) -> None:
    play = watched(AZE)
    new = page(AZE, row("Cuba", f"{day} s"))
    assert play.show(new) == ([f"signature CUB {day}"] if at_once else [])
    assert play.show(new, DAY - MINUTE) == []
    assert play.show(new, MINUTE) == ([] if at_once else [f"signature CUB {day}"])


def test_news_1_an_old_act_is_told_once_the_xml_shows_it() -> None:
    play, new = watched(AZE), page(AZE, row("Cuba", "1999-03-01 s"))
    assert play.show(new) == []
    play.opine(new)
    assert play.show(new, MINUTE) == ["signature CUB 1999-03-01"]


def test_news_1_a_flood_waits_a_day_and_is_told_as_one_message_a_kind() -> None:
    play = watched(AZE)
    flood = (*texts(NAMES[:8]), *texts(NAMES[8:], "declaration"))
    whole = page(AZE, CUB, statements=flood)
    assert play.show(whole) == []
    assert play.show(whole, DAY - MINUTE) == []
    told = play.show(whole, MINUTE)
    assert told == ["signature CUB 2025-10-25"] or by_kind(told) == {"signature": 1, "reservation": 1, "declaration": 1}
    assert [event.count for event in play.told if event.kind == "reservation"] == [8]
    assert [event.text for event in play.told if event.kind == "reservation"] == [", ".join(NAMES[:8])]
    assert play.show(whole, DAY, times=20) == []


def test_news_1_what_is_dated_after_the_baseline_is_told_at_once_even_in_a_flood() -> None:
    play = watched(AZE)
    whole = page(AZE, row("Cuba", "2026-03-20 s"), statements=texts(NAMES))
    assert play.show(whole) == ["signature CUB 2026-03-20"]


def test_news_1_many_new_acts_of_these_days_are_no_flood() -> None:
    play = watched(AZE)
    assert len(play.show(page(AZE, *(row(name, "2026-03-20 s") for name in NAMES)))) == len(NAMES)


def test_news_1_a_flood_the_xml_shows_waits_no_longer() -> None:
    play = watched(AZE)
    whole = page(AZE, statements=texts(NAMES))
    play.show(whole)
    play.opine(whole)
    assert by_kind(play.show(whole)) == {"reservation": 1}


def test_news_1_what_a_flood_brought_is_known_and_may_go() -> None:
    play = watched(AZE)
    whole = page(AZE, statements=texts(NAMES))
    play.show(whole, DAY, times=3)
    assert play.show(page(AZE, statements=texts(NAMES[1:])), DAY, times=5) == ["withdrawal ALB"]


# News 2: what changed


def test_news_2_what_changed_waits_for_a_second_sight_an_interval_later() -> None:
    play = watched(AZE, CUB)
    new = page(AZE, row("Cuba", "2025-10-26 s"))
    assert play.show(new) == []
    assert play.show(new, QUARTER - MINUTE) == []
    assert play.show(new, MINUTE) == ["date_corrected CUB 2025-10-26 was 2025-10-25"]
    assert play.told[0].supersedes == "XVIII-16|CUB|signature|2025-10-25"


def test_news_2_a_signature_is_corrected_however_far_it_moves() -> None:
    play = watched(row("Cuba", "1998-10-25 s"))
    new = page(row("Cuba", "2008-10-25 s"))
    assert play.show(new, times=2) == ["date_corrected CUB 2008-10-25 was 1998-10-25"]


@pytest.mark.parametrize(("day", "told"), [("2017-09-04", "date_corrected"), ("2017-09-05", "acceptance")])
def test_news_2_another_act_that_moves_by_more_than_a_year_is_a_new_act(day: str, told: str) -> None:
    play = watched(row("Cuba", "2016-09-03 A"))
    play.show(page(row("Cuba", f"{day} A")), times=4)
    assert [event.kind for event in play.told] == [told]


def test_news_2_a_new_act_in_an_old_ones_place_asks_the_xml_where_it_can_be_read() -> None:
    play = watched(row("Cuba", "2016-09-03 A"))
    play.opine(page(row("Cuba", "2016-09-03 A")))
    new = page(row("Cuba", "2021-01-20 A"))
    assert play.show(new, HOUR, times=20) == []
    play.opine(new)
    assert play.show(new) == ["acceptance CUB 2021-01-20"]


def test_news_2_the_xml_is_not_waited_for_longer_than_a_day() -> None:
    play = watched(row("Cuba", "2016-09-03 A"))
    play.opine(page(row("Cuba", "2016-09-03 A")))
    new = page(row("Cuba", "2021-01-20 A"))
    assert play.show(new, HOUR, times=24) == []
    assert play.show(new, HOUR) == ["acceptance CUB 2021-01-20"]


@pytest.mark.parametrize("bracket", ["2016-09-03 A", "[2016-09-03 A"])
def test_news_2_a_date_beside_the_old_one_is_a_new_act(bracket: str) -> None:
    play = watched(row("Cuba", "2016-09-03 A"))
    new = page(row("Cuba", bracket, "2026-03-20 A"))
    assert play.show(new) == ["acceptance CUB 2026-03-20"]
    assert play.show(new, times=3) == (["withdrawal CUB 2016-09-03"] if bracket.startswith("[") else [])


def test_news_2_another_kind_on_the_same_day_is_a_correction() -> None:
    play = watched(row("Cuba", "2026-02-01"))
    new = page(row("Cuba", "2026-02-01 a"))
    assert play.show(new) == []
    assert play.show(new) == ["kind_corrected CUB 2026-02-01 was ratification"]


def test_news_2_ages_are_counted_by_the_pages_time() -> None:
    play = Play()
    play.show(page(AZE, as_at=START - timedelta(days=4000)))
    assert play.memory is not None
    assert play.memory.since == (START - timedelta(days=4000)).date()


def test_news_2_the_nearest_date_is_the_corrected_one() -> None:
    play = watched(row("Cuba", "2016-01-01 A", "2016-09-03 A"))
    play.show(page(row("Cuba", "2016-01-01 A", "2016-09-04 A")), times=2)
    play.show(page(row("Cuba", "2016-01-05 A", "2016-09-06 A")), times=2)
    assert [event.was for event in play.told] == ["2016-09-03", "2016-01-01", "2016-09-04"]


def test_news_2_a_date_corrected_back_is_told_and_forth_again_too() -> None:
    play = watched(AZE, CUB)
    for day in ("26", "25", "26"):
        play.show(page(AZE, row("Cuba", f"2025-10-{day} s")), times=2)
    assert [event.was for event in play.told] == ["2025-10-25", "2025-10-26", "2025-10-25"]
    assert len({event.key for event in play.told}) == 3


@pytest.mark.parametrize(("after", "told"), [(WEEK - HOUR, "date_corrected"), (WEEK + MINUTE, "ratification")])
def test_news_2_the_date_of_an_act_told_this_week_is_mended(after: timedelta, told: str) -> None:
    play = watched(AZE, CUB)
    play.show(page(AZE, row("Cuba", "2025-10-25 s", "2062-03-20")))
    mended = page(AZE, row("Cuba", "2025-10-25 s", "2026-03-20"))
    play.show(mended, after)
    play.show(mended)
    assert [event.kind for event in play.told[1:]] == [told]


# News 3: what vanished


@pytest.mark.parametrize(
    ("steps", "told"),
    [
        ([QUARTER, HOUR, HOUR, 22 * HOUR - MINUTE], False),
        ([QUARTER, HOUR, HOUR, 22 * HOUR], True),
        ([QUARTER, DAY, DAY], False),
    ],
)
def test_news_3_what_vanished_waits_for_a_day_and_four_sights(steps: list[timedelta], *, told: bool) -> None:
    play = watched(AZE, CUB)
    for step in steps:
        play.show(page(AZE), step)
    assert bool(play.told) == told


def test_news_3_the_totals_shown_are_the_pages() -> None:
    play = watched(AZE, CUB)
    play.show(page(AZE))
    assert play.memory is not None
    assert (play.memory.status.totals, play.memory.status.signatories) == (Totals(1, 0), 2)


@pytest.mark.parametrize(("days", "told"), [(13, []), (14, ["removed CUB 2025-10-25"])])
def test_news_3_the_xml_may_contradict_for_fourteen_days(days: int, told: list[str]) -> None:
    play = watched(AZE, CUB)
    play.opine(page(AZE, CUB))
    play.show(page(AZE))
    play.now += HOUR
    play.opine(page(AZE, CUB, PER))
    play.now -= HOUR
    assert play.show(page(AZE), DAY, times=days) == told


def test_news_3_a_statement_the_xml_still_shows_is_only_no_longer_listed() -> None:
    play = watched(AZE, statements=(said("Cuba", LONG), said("Mali", "Mali has another text here.")))
    play.opine(page(AZE, statements=(said("Cuba", LONG),)))
    left = page(AZE, statements=(said("Mali", "Mali has another text here."),))
    assert play.show(left, 6 * HOUR, times=5) == ["removed CUB"]


def test_news_3_a_withdrawn_act_that_vanishes_is_nothing() -> None:
    play = watched(AZE, row("Cuba", "[2025-10-25 s"))
    assert play.show(page(AZE), DAY, times=9) == []


# News 4: what comes back


def test_news_4_what_comes_back_is_restored_and_not_told_anew() -> None:
    play = watched(AZE, CUB)
    assert play.show(page(AZE), 6 * HOUR, times=5) == ["removed CUB 2025-10-25"]
    assert play.show(page(AZE, CUB)) == ["restored CUB 2025-10-25"]
    restored = play.told[-1]
    assert (restored.supersedes, restored.action) == (play.told[0].key, "signature")
    assert play.show(page(AZE, CUB), DAY, times=9) == []
    assert play.show(page(AZE), 6 * HOUR, times=5) == ["removed CUB 2025-10-25"]
    assert play.show(page(AZE, CUB)) == ["restored CUB 2025-10-25"]
    assert play.told[-1].supersedes == play.told[-2].key
    assert len({event.key for event in play.told}) == 4


def test_news_4_a_statement_that_comes_back_under_another_heading_is_restored() -> None:
    others = texts(NAMES)
    play = watched(AZE, statements=(said("Cuba", LONG), *others))
    assert play.show(page(AZE, statements=others), 6 * HOUR, times=5) == ["withdrawal CUB"]
    back = said("Cuba", LONG.upper() + ".", "declaration", heading="Declaration")
    assert play.show(page(AZE, statements=(back, *others))) == ["restored CUB"]
    assert play.told[-1].supersedes == play.told[0].key


def test_news_4_a_bracket_that_goes_away_is_restored_at_a_second_sight() -> None:
    play = watched(AZE, CUB)
    bracketed = page(AZE, row("Cuba", "[2025-10-25 s"))
    assert play.show(bracketed, times=2) == ["withdrawal CUB 2025-10-25"]
    assert play.show(page(AZE, CUB)) == []
    assert play.show(page(AZE, CUB)) == ["restored CUB 2025-10-25"]
    assert play.told[-1].supersedes == play.told[0].key


def test_news_4_an_act_corrected_away_and_there_again_is_not_told_anew() -> None:
    play = watched(AZE, CUB)
    play.show(page(AZE, row("Cuba", "2025-10-26 s")), times=2)
    assert play.show(page(AZE, row("Cuba", "2025-10-25 s", "2025-10-26 s")), times=3) == []


def test_news_4_keys_carry_the_words_and_an_objections_target() -> None:
    play = watched(AZE)
    text = "The Government of Sweden objects to the aforesaid reservation, which is against the purpose."
    two = tuple(said("Sweden", text, "objection", target=target) for target in ("AZE", "CUB"))
    assert play.show(page(AZE, statements=two)) == ["objection SWE"] * 2
    assert [event.key.rsplit("|", 1)[-1] for event in play.told] == ["AZE", "CUB"]
    assert len({event.key.split("|")[3] for event in play.told}) == 1


# News 5: old text, old rows


def test_news_5_old_text_cut_differently_is_nothing() -> None:
    parts = [
        f"In accordance with article {place}, the Republic declares {name} to be its own."
        for place, name in enumerate(NAMES[:4])
    ]
    headings = [f"Reservation of the Republic under article {place}" for place in range(4)]
    one = said("Azerbaijan", " ".join(f"{heading} {part}" for heading, part in zip(headings, parts, strict=True)))
    four = tuple(said("Azerbaijan", part, heading=heading) for heading, part in zip(headings, parts, strict=True))
    for before, after in (((one,), four), (four, (one,))):
        play = watched(AZE, statements=before)
        assert play.show(page(AZE, statements=after), DAY, times=20) == []
        assert play.memory.status.statements == after  # type: ignore[union-attr]


def test_news_5_old_text_with_new_words_behind_it_is_a_correction() -> None:
    play = watched(AZE, statements=(said("Cuba", LONG),))
    longer = said("Cuba", LONG + ". It further does not accept article 12 in any of its parts.")
    assert play.show(page(AZE, statements=(longer,)), times=2) == ["text_corrected CUB"]


def test_news_5_another_heading_is_nothing() -> None:
    play = watched(AZE, statements=(said("Cuba", LONG, heading="Reservation"),))
    other = replace(said("Cuba", LONG + " .", heading="Reservation:"), section="Reservations", made="signature")
    assert play.show(page(AZE, statements=(other,)), times=3) == []


@pytest.mark.parametrize(("kept", "told"), [(13, ["text_corrected CUB"]), (11, ["reservation CUB"])])
def test_news_5_text_that_keeps_three_fifths_of_its_words_is_the_same(kept: int, told: list[str]) -> None:
    old = " ".join(f"old{place}" for place in range(20))
    new = " ".join([f"old{place}" for place in range(kept)] + [f"new{place}" for place in range(20 - kept)])
    other = said("Mali", LONG)
    play = watched(AZE, statements=(said("Cuba", old), other))
    assert play.show(page(AZE, statements=(said("Cuba", new), other)), times=2) == told


def test_news_5_a_reservation_to_another_article_is_another_one() -> None:
    words = "In accordance with article {} of the Convention the Republic declares that liability arises only where {}"
    one = said("Cuba", words.format("7(2)", "security measures were infringed with dishonest intent."))
    other = said("Cuba", words.format("9(2)", "serious harm to computers resulted from it."))
    play = watched(AZE, statements=(one,))
    assert play.show(page(AZE, statements=(other,))) == ["reservation CUB"]


def test_news_5_an_objection_to_another_state_is_another_one() -> None:
    text = "The Government objects to the reservation made by {} upon signature, as contrary to the purpose."
    one, other = (
        said("Sweden", text.format(name), "objection", target=code) for name, code in (("Cuba", "CUB"), ("Mali", "MLI"))
    )
    play = watched(AZE, statements=(one,))
    assert play.show(page(AZE, statements=(other,))) == ["objection SWE"]


def test_news_5_a_row_under_a_new_name_is_the_same_when_its_acts_contain_the_old_ones() -> None:
    play = watched(row("Nowhere", "2025-10-25 s"), AZE, statements=(said("Nowhere", LONG),))
    new = page(row("Somewhere", "2025-10-25 s"), AZE, statements=(said("Somewhere", LONG),))
    assert play.show(new) == []
    assert play.show(new) == ["renamed Somewhere was Nowhere"]
    assert play.show(new, DAY, times=20) == []


def test_news_5_a_new_name_with_other_acts_is_another_row() -> None:
    play = watched(row("Nowhere", "2025-10-25 s"), AZE)
    new = page(row("Somewhere", "2025-10-26 s"), AZE)
    assert play.show(new) == ["signature Somewhere 2025-10-26"]


def test_news_5_the_likest_name_is_the_renamed_one() -> None:
    play = watched(row("Nowhere", "2025-10-25 s"), row("Atlantis", "2025-10-25 s"), AZE)
    new = page(row("Republic of Atlantis", "2025-10-25 s"), AZE)
    assert play.show(new, times=2) == ["renamed Republic of Atlantis was Atlantis"]


@pytest.mark.parametrize(("rows", "told"), [(3, 3), (4, 0)])
def test_news_5_the_same_kind_corrected_in_more_than_three_rows_is_the_column(rows: int, told: int) -> None:
    play = watched(*(row(name, "2026-01-01") for name in NAMES))
    new = [row(name, "2026-01-01 A" if place < rows else "2026-01-01") for place, name in enumerate(NAMES)]
    assert len(play.show(page(*new), times=2)) == told
    assert play.show(page(*new), DAY, times=9) == []


@pytest.mark.parametrize(("count", "told"), [(3, 3), (4, 0)])
def test_news_5_more_than_three_statements_of_another_kind_are_the_section(count: int, told: int) -> None:
    play = watched(AZE, statements=texts(NAMES[:count]))
    new = page(AZE, statements=texts(NAMES[:count], "declaration"))
    assert len(play.show(new, times=2)) == told
    assert play.show(new, DAY, times=9) == []


def test_news_5_thirty_retyped_texts_are_told_as_one_correction() -> None:
    play = watched(AZE, statements=texts(NAMES))
    new = tuple(replace(one, text=one.text + " Indeed.") for one in texts(NAMES))
    assert play.show(page(AZE, statements=new), times=2) == ["text_corrected"]
    assert (play.told[0].count, len(play.quiet)) == (15, 15)


# News 6: entry into force

CLAUSE = EntryIntoForce("Not yet in force: see article 5.", None, "5", 2, 30)
FORCE = EntryIntoForce("30 May 2026, in accordance with article 5.", date(2026, 5, 30), "5", 2, 30)
BOUND = (row("Cuba", "2026-02-01"), row("Mali", "2026-02-02"))


def test_news_6_entry_into_force_waits_for_a_second_sight() -> None:
    play = watched(*BOUND, days=91, entry_into_force=CLAUSE)
    new = page(*BOUND, entry_into_force=FORCE, as_at=START + timedelta(days=91))
    assert play.show(new) == []
    assert play.memory.status.entry_into_force == CLAUSE  # type: ignore[union-attr]
    assert play.show(new) == ["entry_into_force 2026-05-30"]
    assert (play.told[0].text, play.told[0].key) == ("", "XVIII-16||entry_into_force|2026-05-30")


@pytest.mark.parametrize(("days", "text"), [(89, "2026-05-30"), (90, "")])
def test_news_6_a_coming_day_is_told_as_coming(days: int, text: str) -> None:
    play = watched(*BOUND, days=days, entry_into_force=CLAUSE)
    play.show(page(*BOUND, entry_into_force=FORCE, as_at=START + timedelta(days=days)), times=2)
    assert [event.text for event in play.told] == [text]


@pytest.mark.parametrize(
    "text",
    [
        "Not yet in force: open until 30 May 2026.",
        "Will enter into force on 30 May 2026",
        "Provisionally, from 30 May 2026",
        "See article 5 of 30 May 2026",
    ],
)
def test_news_6_entry_into_force_needs_an_affirmative_form(text: str) -> None:
    play = watched(*BOUND, entry_into_force=CLAUSE)
    assert play.show(page(*BOUND, entry_into_force=replace(FORCE, text=text)), DAY, times=20) == []
    assert play.memory.status.entry_into_force.date is None  # type: ignore[union-attr]


@pytest.mark.parametrize(("days", "told"), [(6, []), (7, ["entry_into_force 2026-05-30"])])
def test_news_6_where_the_number_is_not_reached_it_is_told_as_printed_after_seven_days(
    days: int, told: list[str]
) -> None:
    play = watched(BOUND[0], entry_into_force=CLAUSE)
    new = page(BOUND[0], entry_into_force=FORCE)
    play.show(new)
    assert play.show(new, DAY, times=days) == told


def test_news_6_a_corrected_day_is_a_correction() -> None:
    play = watched(*BOUND, entry_into_force=FORCE)
    other = EntryIntoForce("1 June 2027, in accordance with article 5.", date(2027, 6, 1), "5", 2, 30)
    new = page(*BOUND, entry_into_force=other)
    assert play.show(new) == []
    assert play.show(new) == ["date_corrected 2027-06-01 was 2026-05-30"]
    assert (play.told[0].action, play.told[0].supersedes) == (
        "entry_into_force",
        "XVIII-16||entry_into_force|2026-05-30",
    )


def test_news_6_a_page_that_says_not_yet_again_waits_as_what_vanished() -> None:
    play = watched(*BOUND, entry_into_force=FORCE)
    not_yet = page(*BOUND, entry_into_force=CLAUSE)
    assert play.show(not_yet, 6 * HOUR, times=4) == []
    assert play.show(not_yet, 6 * HOUR) == ["removed 2026-05-30"]
    assert play.show(page(*BOUND, entry_into_force=FORCE), times=2) == ["restored 2026-05-30"]


def test_news_6_the_threshold_is_told_once() -> None:
    play = watched(BOUND[0], entry_into_force=CLAUSE)
    reached = page(*BOUND, entry_into_force=CLAUSE)
    assert play.show(reached) == ["ratification MLI 2026-02-02", "threshold_reached 2026-02-02"]
    assert play.told[1].text == "2026-03-04"
    play.show(page(BOUND[0], entry_into_force=CLAUSE), 6 * HOUR, times=5)
    assert by_kind(play.show(reached, times=5)) == {"restored": 1}


# News 7: special tables


def test_news_7_a_territorial_application_waits_for_a_second_sight() -> None:
    play = watched(AZE, special_tables=territories())
    new = page(AZE, special_tables=territories(("France 3", "1 Mar 2026", "Mayotte"), ("", "2 Mar 2026", "Réunion")))
    assert play.show(new) == []
    assert play.show(new) == ["territorial_application FRA"] * 2
    assert [event.text for event in play.told] == ["1 Mar 2026 · Mayotte", "2 Mar 2026 · Réunion"]
    assert play.show(new, DAY, times=9) == []


def test_news_7_a_row_missing_and_back_is_silence_and_gone_for_good_is_told() -> None:
    table = territories(("France", "1 Mar 2026", "Mayotte"), ("France", "2 Mar 2026", "Réunion"))
    less = territories(("France", "1 Mar 2026", "Mayotte"))
    play = watched(AZE, special_tables=table)
    assert play.show(page(AZE, special_tables=less), HOUR, times=9) == []
    assert play.show(page(AZE, special_tables=table), HOUR, times=9) == []
    assert play.show(page(AZE, special_tables=less), 6 * HOUR, times=5) == ["removed FRA"]
    assert play.show(page(AZE, special_tables=table), times=2) == ["restored FRA"]


def test_news_7_a_row_that_differs_by_a_number_of_its_own_is_another() -> None:
    play = watched(AZE, special_tables=territories(("France", "1 Mar 2026", "Protocol 1")))
    both = territories(("France", "1 Mar 2026", "Protocol 1"), ("France", "1 Mar 2026", "Protocol 2"))
    assert play.show(page(AZE, special_tables=both), times=2) == ["territorial_application FRA"]


# An operator's word


def test_ruling_a_confirmed_change_waits_no_longer_and_a_rejected_one_is_never_told() -> None:
    play = watched(AZE, CUB)
    key = "XVIII-16|CUB|signature|2025-10-25|removed"
    play.rulings[key] = Ruling.REJECTED
    assert play.show(page(AZE), DAY, times=30) == []
    assert (play.keys, play.names) == ([], ["Azerbaijan", "Cuba"])
    play.rulings[key] = Ruling.CONFIRMED
    assert play.show(page(AZE)) == ["removed CUB 2025-10-25"]
