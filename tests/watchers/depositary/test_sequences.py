"""What really happens to a page, played through: each sequence, and what it told."""

from datetime import date, timedelta

import pytest

from tests.watchers.depositary.playing import (
    DAY,
    HEADERS,
    HOUR,
    NOT_YET,
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
from watchers.depositary.model import EntryIntoForce
from watchers.errors import Reason

NAMES = (
    "Albania Algeria Angola Argentina Armenia Austria Bahrain Belgium Benin Bhutan Brazil Bulgaria Canada Chad Chile"
).split()
AZE, CUB, PER = row("Azerbaijan", "2025-10-25 s"), row("Cuba", "2025-10-25 s"), row("Peru", "2025-10-25 s")
ARTICLES = {
    "7(2)": "criminal liability shall arise only where the acts infringe security measures with dishonest intent",
    "9(2)": "interference with electronic data is punishable only where it results in serious harm",
    "11(3)": "minor acts that are not deemed socially dangerous are punishable violations, not crimes",
    "63(3)": "it does not consider itself bound by the procedure of settling disputes before the Court",
}
FOUR = tuple(
    said("Azerbaijan", f"In accordance with Article {number}, the Republic declares that {words}.")
    for number, words in ARTICLES.items()
)
IN_FORCE = EntryIntoForce("30 May 2026, in accordance with article 65(1).", date(2026, 5, 30), "65(1)", 40, 90)


def texts(*names: str) -> tuple[object, ...]:
    return tuple(
        said(name, f"{name} number {place} reserves the right of {name * 2} to {place + 7} lists, being {name}.")
        for place, name in enumerate(names)
    )


def started(*rows: object, **changes: object) -> Play:
    """A treaty watched for a month."""
    play = Play()
    assert play.show(page(*rows, **changes)) == []  # type: ignore[arg-type]
    play.now += timedelta(days=30)
    return play


# the thirteen sequences


def test_first_start_on_a_page_without_its_statements() -> None:
    play, whole = Play(), page(AZE, CUB, statements=texts(*NAMES))
    play.show(page(AZE, CUB))
    assert play.show(whole, HOUR, times=30) == []
    assert len(play.memory.status.statements) == len(NAMES)  # type: ignore[union-attr]
    assert any("15" in flag for flag in play.flags)
    assert play.show(page(AZE, CUB, statements=(*texts(*NAMES), FOUR[0]))) == ["reservation AZE"]


def test_five_weeks_of_downtime() -> None:
    play = started(AZE, CUB, PER)
    after = page(
        row("Azerbaijan", "2025-10-25 s", "2026-04-10"), row("Cuba", "2025-10-26 s"), row("Mali", "2026-04-02 a")
    )
    assert play.show(after, 5 * WEEK) == ["ratification AZE 2026-04-10", "accession MLI 2026-04-02"]
    assert play.show(after) == ["date_corrected CUB 2025-10-26 was 2025-10-25"]
    assert play.show(after, HOUR, times=22) == []
    assert play.show(after, HOUR, times=2) == ["removed PER 2025-10-25"]
    assert play.show(after, 5 * WEEK, times=2) == []


def test_a_row_missing_before_a_downtime_is_not_told_at_the_first_sight_after_it() -> None:
    play = started(AZE, CUB)
    play.show(page(AZE))
    assert play.show(page(AZE), 5 * WEEK) == []
    assert play.show(page(AZE, CUB)) == []


def test_a_state_that_withdraws_five_reservations() -> None:
    five = (*FOUR, said("Azerbaijan", "It shall not extradite its own nationals under article 37."))
    play = started(AZE, CUB, statements=(*five, said("Cuba", "Cuba reserves.")))
    left = page(AZE, CUB, statements=(said("Cuba", "Cuba reserves."),))
    assert play.show(left, 6 * HOUR, times=28) == []
    assert any("5 statements" in flag for flag in play.flags)
    assert play.show(left, 6 * HOUR) == ["withdrawal AZE"] * 5
    assert play.show(left, DAY, times=9) == []


def test_a_section_renamed() -> None:
    old = tuple(said(name, f"The text of {name} is its own.", "reservation") for name in NAMES)
    new = tuple(said(name, f"The text of {name} is its own.", "communication") for name in NAMES)
    play = started(AZE, statements=old)
    assert play.show(page(AZE, statements=new), HOUR, times=30) == []
    assert {one.kind for one in play.memory.status.statements} == {"communication"}  # type: ignore[union-attr]


def test_one_statement_moved_to_another_section_is_a_correction() -> None:
    play = started(AZE, statements=FOUR)
    moved = (said("Azerbaijan", FOUR[0].text, "declaration"), *FOUR[1:])
    assert play.show(page(AZE, statements=moved)) == []
    assert play.show(page(AZE, statements=moved)) == ["kind_corrected AZE was reservation"]


def test_a_header_that_gains_a_kind() -> None:
    rows = [row(name, "2026-02-01") for name in NAMES]
    play = started(*rows, columns=("Participant", "Ratification, Accession(a)"))
    gained = page(*rows, columns=("Participant", "Ratification, Accession(a), Succession(d)"))
    assert play.show(gained, times=3) == []
    more = page(
        *rows, row("Cuba", "2026-03-20 d"), columns=("Participant", "Accession(a), Succession(d), Ratification")
    )
    assert play.show(more) == ["succession CUB 2026-03-20"]


def test_a_date_corrected_by_a_year_and_by_a_day() -> None:
    play = started(row("Cuba", "2016-09-03 A"), row("Peru", "2016-09-03 A"))
    after = page(row("Cuba", "2017-09-03 A"), row("Peru", "2016-09-04 A"))
    assert play.show(after) == []
    assert play.show(after) == [
        "date_corrected CUB 2017-09-03 was 2016-09-03",
        "date_corrected PER 2016-09-04 was 2016-09-03",
    ]
    assert play.show(after, DAY, times=20) == []


def test_an_acceptance_years_later_in_the_same_cell_is_a_new_act() -> None:
    play = started(row("United States of America", "2016-04-22 s", "2016-09-03 A"))
    after = page(row("United States of America", "2016-04-22 s", "2021-01-20 A"))
    assert play.show(after) == []
    told = play.show(after, QUARTER, times=2) + play.show(after, DAY, times=20)
    assert told == ["acceptance USA 2021-01-20"]


def test_a_state_renamed_that_acts_on_the_same_day() -> None:
    play = started(row("Nowhere", "2025-09-25 s"), CUB)
    after = page(row("Republic of Nowhere", "2025-09-25 s", "2026-03-20"), CUB)
    assert play.show(after) == ["ratification Republic of Nowhere 2026-03-20"]
    assert play.show(after) == ["renamed Republic of Nowhere was Nowhere"]
    assert play.show(after, DAY, times=20) == []


def test_a_known_state_under_a_name_nobody_knows_keeps_its_code() -> None:
    play = started(AZE, CUB)
    after = page(row("Azerbaijani Union", "2025-10-25 s", "2026-03-20"), CUB)
    assert play.show(after) == ["ratification AZE 2026-03-20"]
    assert play.show(after) == ["renamed AZE was Azerbaijan"]
    assert play.show(page(row("Azerbaijani Union", "2025-10-25 s", "2026-03-20", "2026-03-30 a"), CUB)) == [
        "accession AZE 2026-03-30"
    ]


def test_a_first_reservation_ever() -> None:
    play = Play()
    play.show(page(AZE, CUB))
    assert play.show(page(AZE, CUB, statements=FOUR[:1])) == ["reservation AZE"]
    assert play.show(page(AZE, CUB, statements=FOUR)) == ["reservation AZE"] * 3


def test_the_xml_behind_the_page_contradicts_nothing() -> None:
    play = started(AZE, CUB)
    play.opine(page(AZE, CUB))
    assert play.show(page(AZE, CUB, PER)) == ["signature PER 2025-10-25"]
    gone = page(AZE, PER)
    assert play.show(gone, 6 * HOUR, times=4) == []
    play.opine(page(AZE, CUB))
    assert play.show(gone, 6 * HOUR) == ["removed CUB 2025-10-25"]


def test_the_page_behind_the_xml_is_waited_for() -> None:
    play = started(AZE, CUB)
    play.opine(page(AZE, CUB))
    gone = page(AZE)
    play.show(gone)
    play.now += HOUR
    play.opine(page(AZE, CUB, PER))
    assert play.show(gone, 6 * HOUR, times=20) == []
    assert play.show(page(AZE, CUB, PER)) == ["signature PER 2025-10-25"]


def test_a_date_typed_wrong_and_mended_within_the_hour() -> None:
    play = started(AZE, CUB)
    wrong, right = row("Cuba", "2025-10-25 s", "2062-03-20"), row("Cuba", "2025-10-25 s", "2026-03-20")
    assert play.show(page(AZE, wrong)) == ["ratification CUB 2062-03-20"]
    mended = page(AZE, right)
    assert play.show(mended, HOUR) == []
    assert play.show(mended, HOUR) == ["date_corrected CUB 2026-03-20 was 2062-03-20"]
    assert play.show(mended, DAY, times=20) == []


def test_an_old_date_typed_wrong_and_mended_before_the_second_sight_is_silence() -> None:
    play = started(AZE, CUB)
    play.show(page(AZE, row("Cuba", "2025-10-26 s")))
    assert play.show(page(AZE, CUB), times=9) == []


def test_entry_into_force_announced_for_a_coming_day() -> None:
    rows = [row(name, "2026-02-28") for name in NAMES]
    clause = EntryIntoForce("Not yet in force: see article 5.", None, "5", 15, 92)
    play = started(*rows, entry_into_force=clause)
    coming = EntryIntoForce("30 May 2026, in accordance with article 5.", date(2026, 5, 30), "5", 15, 92)
    after = page(*rows, entry_into_force=coming)
    assert play.show(after) == []
    assert play.show(after) == ["entry_into_force 2026-05-30"]
    assert play.show(after, DAY, times=60) == []


# what the first paragraph tells of


def test_entered_into_force_is_not_told_when_the_box_was_missing_from_one_page() -> None:
    old = EntryIntoForce("12 December 2015, in accordance with article 4.", date(2015, 12, 12), "4")
    play = started(AZE, entry_into_force=old)
    assert play.show(page(AZE, entry_into_force=EntryIntoForce("")), times=3) == []
    assert play.show(page(AZE, entry_into_force=old), times=3) == []
    assert play.memory.status.entry_into_force == old  # type: ignore[union-attr]


def test_a_row_missing_for_an_hour_is_silence() -> None:
    play = started(AZE, CUB, PER)
    assert play.show(page(AZE, PER), times=5) == []
    assert play.names == ["Azerbaijan", "Peru", "Cuba"]
    assert play.show(page(AZE, CUB, PER), times=5) == []


def test_territories_are_not_told_again_for_another_footnote_number() -> None:
    play = started(
        AZE, special_tables=territories(("France", "1 Mar 2026", "Mayotte 3"), ("", "1 Mar 2026", "Réunion"))
    )
    other = territories(("France 4", "1 Mar 2026 5", "Mayotte 6"), ("", "1 Mar 2026", "Réunion 7"))
    assert play.show(page(AZE, special_tables=other), times=4) == []


def test_a_block_missing_twice_tells_neither_withdrawals_nor_reservations() -> None:
    play = started(AZE, CUB, statements=FOUR[:2])
    for _ in range(2):
        assert play.show(page(AZE, CUB), HOUR, times=5) == []
        assert play.show(page(AZE, CUB, statements=FOUR[:2]), HOUR, times=5) == []


def test_a_page_dated_years_ahead_blocks_no_later_one() -> None:
    play = Play()
    play.show(page(AZE, as_at=START))
    ahead = page(AZE, CUB, as_at=START + timedelta(days=900))
    play.show(ahead)
    assert play.refused == [Reason.STATUS_AHEAD]
    assert play.show(page(AZE, CUB, as_at=START + HOUR)) == ["signature CUB 2025-10-25"]


@pytest.mark.parametrize("notes", ["1", " 2", " 3, 4", " *", "*"])
def test_another_footnote_on_the_title_is_the_same_title(notes: str) -> None:
    play = Play()
    play.show(page(AZE, title="Statute of the Court"))
    assert play.show(page(AZE, CUB, title="Statute of the Court" + notes)) == ["signature CUB 2025-10-25"]
    assert play.show(page(AZE, CUB, PER, title="Statute of the Court")) == ["signature PER 2025-10-25"]
    assert play.refused == []


def test_columns_in_another_order_and_other_words_are_no_news() -> None:
    play = started(AZE, row("Cuba", "2025-10-25 s", "2026-02-01 a"))
    other = page(
        AZE, row("Cuba", "2026-02-01 a", "2025-10-25 s"), columns=(HEADERS[0], HEADERS[2], HEADERS[1], "Notes")
    )
    assert play.show(other, times=3) == []
    assert play.refused == []


def test_nothing_told_waits_for_ever() -> None:
    play = started(AZE, CUB, entry_into_force=NOT_YET)
    play.show(page(AZE), DAY, times=4)
    assert by_kind([event.kind for event in play.told]) == {"removed": 1}
    assert play.keys == []


# what a hostile reading found


def test_a_box_the_first_sight_did_not_show_is_part_of_it() -> None:
    old = EntryIntoForce("2 December 1948, in accordance with section 44.", date(1948, 12, 2), "44")
    play = started(AZE, entry_into_force=EntryIntoForce(""))
    assert play.show(page(AZE, entry_into_force=old), HOUR, times=9) == []
    assert play.memory.status.entry_into_force == old  # type: ignore[union-attr]


def test_an_entry_into_force_of_these_days_is_told_though_the_box_was_never_seen() -> None:
    today = EntryIntoForce("1 March 2026, in accordance with section 44.", START.date(), "44")
    play = started(AZE, entry_into_force=EntryIntoForce(""))
    assert play.show(page(AZE, entry_into_force=today), HOUR, times=9) == ["entry_into_force 2026-03-01"]


def test_words_under_another_states_name_for_an_hour_are_silence() -> None:
    text = "It is not bound by article 63, paragraph 2, of the Convention."
    right, wrong = (page(AZE, CUB, statements=(said(name, text),)) for name in ("Cuba", "Azerbaijan"))
    play = started(AZE, CUB, statements=right.statements)
    assert play.show(wrong, HOUR) == []
    assert play.show(right, HOUR, times=9) == []
    assert play.show(wrong, HOUR, times=24) == []
    assert play.show(wrong, HOUR) == ["reservation AZE"]


def test_words_under_a_name_nobody_knows_and_back_are_silence() -> None:
    text = "It objects to the reservation that was made by another State upon signature."
    known, unknown = (page(AZE, CUB, statements=(said(name, text),)) for name in ("Cuba", "Cuban State"))
    play = started(AZE, CUB, statements=known.statements)
    assert play.show(unknown, HOUR, times=60) == []
    assert play.show(known, HOUR, times=60) == []
