"""What events are called and say: keys that last, numbers of what happens again, words of refusals and floods."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.watchers.depositary.playing import DAY, HOUR, QUARTER, START, Play, act, page, row, said, territories
from watchers.depositary import checking, diff
from watchers.depositary.changes import pair_rows
from watchers.depositary.keys import action_key, clause_key, statement_key, territory_key
from watchers.depositary.memory import Change, Waiting
from watchers.depositary.model import Event, Totals
from watchers.depositary.patience import NEEDS, XML_HELPS, Patience, ripe, seen_again
from watchers.depositary.second_opinion import keys_of, opinion_of
from watchers.depositary.wording import Index, alike_pairs, fingerprint
from watchers.errors import PageRefused

AZE, CUB = row("Azerbaijan", "2025-10-25 s"), row("Cuba", "2025-10-25 s")
NAMES = (
    "Albania Algeria Angola Argentina Armenia Austria Bahrain Belgium Benin Bhutan Brazil Bulgaria Canada Chad Chile"
).split()
TEXT = "The Government declares that it does not consider itself bound by the second paragraph of that article"


def watched(*rows: object, **changes: object) -> Play:
    play = Play()
    play.show(page(*rows, **changes))  # type: ignore[arg-type]
    play.now += timedelta(days=30)
    return play


def test_keys_are_made_of_what_lasts() -> None:
    assert action_key("X-1", "CUB", act("2026-03-01 a")) == "X-1|CUB|accession|2026-03-01"
    assert action_key("X-1", "CUB", act("2026-03-01 w")) == "X-1|CUB|other:Withdrawal|2026-03-01"
    reservation = said("Cuba", TEXT, target="AZE")
    assert statement_key("X-1", reservation) == f"X-1|CUB|reservation|{fingerprint(TEXT)}"
    objection = said("Cuba", TEXT, "objection", target="AZE")
    assert statement_key("X-1", objection) == f"X-1|CUB|objection|{fingerprint(TEXT)}|AZE"
    assert statement_key("X-1", replace(objection, objects_to=None)) == f"X-1|CUB|objection|{fingerprint(TEXT)}"
    assert territory_key("X-1", "FRA", ("1 Mar 2026", "Mayotte")) == (
        f"X-1|FRA|territorial_application|{fingerprint('1 Mar 2026 Mayotte')}"
    )
    assert clause_key("X-1", "2026-03-01") == "X-1||entry_into_force|2026-03-01"


def test_keys_of_a_page_are_those_of_its_events() -> None:
    tables = territories(("France 5", "1 Mar 2026", "Mayotte 6"))
    keys = keys_of(page(AZE, row("Cuba", "[2025-10-25 s"), statements=(said("Cuba", TEXT),), special_tables=tables))
    assert keys == {
        "XVIII-16|AZE|signature|2025-10-25",
        f"XVIII-16|CUB|reservation|{fingerprint(TEXT)}",
        f"XVIII-16|FRA|territorial_application|{fingerprint('1 Mar 2026 Mayotte')}",
    }
    play = watched(AZE, special_tables=territories())
    play.show(page(AZE, statements=(said("Cuba", TEXT),), special_tables=tables), times=2)
    assert {event.key for event in play.told} == keys - {"XVIII-16|AZE|signature|2025-10-25"}


def test_what_happens_again_has_a_number_behind_its_key() -> None:
    play = watched(AZE, CUB)
    for _ in range(3):
        play.show(page(AZE), 6 * HOUR, times=5)
        play.show(page(AZE, CUB))
    key = "XVIII-16|CUB|signature|2025-10-25"
    removed, restored = f"{key}|removed", f"{key}|restored"
    assert [event.key for event in play.told] == [
        removed, restored, f"{removed}|2", f"{restored}|2", f"{removed}|3", f"{restored}|3"
    ]  # fmt: skip
    assert [event.supersedes for event in play.told] == [key, removed, key, f"{removed}|2", key, f"{removed}|3"]


def test_a_restored_territory_says_what_it_is() -> None:
    table = territories(("France", "1 Mar 2026", "Mayotte"), ("France", "2 Mar 2026", "Réunion"))
    play = watched(AZE, special_tables=table)
    play.show(page(AZE, special_tables=territories(("France", "1 Mar 2026", "Mayotte"))), 6 * HOUR, times=5)
    play.show(page(AZE, special_tables=table), times=2)
    assert [(event.kind, event.action, event.text) for event in play.told] == [
        ("removed", "territorial_application", "2 Mar 2026 · Réunion"),
        ("restored", "territorial_application", "2 Mar 2026 · Réunion"),
    ]


def test_an_event_of_a_statement_says_all_of_it() -> None:
    play = watched(AZE)
    objection = said("Sweden", TEXT, "objection", target="AZE")
    play.show(page(AZE, statements=(objection,)))
    (event,) = play.told
    assert (event.participant, event.code, event.kind, event.action) == ("Sweden", "SWE", "objection", "objection")
    assert (event.text, event.objects_to, event.was, event.supersedes) == (TEXT, "AZE", None, None)
    play.show(page(AZE, statements=(said("Sweden", TEXT + " indeed", "objection", target="AZE"),)), times=2)
    assert (play.told[1].was, play.told[1].supersedes) == (TEXT, event.key)
    assert play.told[1].key.startswith(
        statement_key("XVIII-16", said("Sweden", TEXT + " indeed", "objection", target="AZE"))
    )


def test_a_withdrawal_column_is_a_withdrawal() -> None:
    play = watched(row("Cuba", "2025-10-25"))
    assert play.show(page(row("Cuba", "2025-10-25", "2026-03-20 w"))) == ["withdrawal CUB 2026-03-20"]
    assert (play.told[0].action, play.told[0].text) == ("other", "Withdrawal")


def test_a_flood_names_twelve_and_says_that_there_are_more() -> None:
    play = watched(AZE)
    texts = tuple(said(name, f"{name} reserves its own {name} words.") for name in NAMES)
    play.show(page(AZE, statements=texts), DAY, times=2)
    (event,) = play.told
    assert (event.text, event.count, event.action) == (", ".join(NAMES[:12]) + ", …", 15, "reservation")
    assert (event.code, event.date, event.participant) == (None, None, "")
    assert event.key.startswith("XVIII-16||reservation|15|")


def test_acts_of_the_baselines_day_are_not_older_than_it() -> None:
    play = Play()
    play.show(page(AZE, as_at=START))
    today = START.date().isoformat()
    assert len(play.show(page(AZE, *(row(name, f"{today} s") for name in NAMES), as_at=START))) == len(NAMES)


@pytest.mark.parametrize(("old", "flood"), [(5, False), (6, True)])
def test_a_flood_is_one_where_most_are_old(old: int, *, flood: bool) -> None:
    play = watched(AZE)
    rows = [row(name, "2025-10-20 s" if place < old else "2026-03-20 s") for place, name in enumerate(NAMES[:11])]
    assert len(play.show(page(AZE, *rows))) == (11 - old if flood else 11)


def test_refusals_say_what_was_seen() -> None:
    with pytest.raises(PageRefused, match=r"the page states 9 signatories, its rows show 1"):
        diff.check(page(AZE, totals=Totals(9, 0)))
    with pytest.raises(PageRefused, match=r"the page states 3 parties, its rows show 0"):
        diff.check(page(AZE, totals=Totals(1, 3)))
    with pytest.raises(PageRefused, match=r"the page is of XVIII-16, not of X-1"):
        diff.check_number(page(AZE), "X-1")
    with pytest.raises(PageRefused, match=r"the page is of XVIII-16, not of X-1"):
        diff.check(page(AZE), number="X-1")
    play = watched(*(row(name, "2025-10-25 s") for name in NAMES))
    play.show(page(*(row(name, "2025-10-25 s") for name in NAMES[6:])))
    assert play.last is not None
    assert "6 rows vanished at once: Albania, Algeria, Angola, Argentina, Armenia, …" in str(play.last.refused)


def test_a_complaint_is_remembered_by_its_reason_and_detail() -> None:
    assert diff.complaint_key("totals_disagree", "x") == "page|totals_disagree|x"
    complaint = next(iter(checking.by_itself(page(AZE, totals=Totals(2, 0)))))
    assert complaint.key == "page|totals_disagree|the page states 2 signatories, its rows show 1"


def test_a_sight_counts_an_interval_after_the_last_that_counted() -> None:
    waited = seen_again(None, "k", START, QUARTER)
    assert waited == Waiting("k", START, START)
    assert seen_again(waited, "k", START + QUARTER - timedelta(seconds=1), QUARTER) is waited
    second = seen_again(waited, "k", START + QUARTER, QUARTER)
    assert second == Waiting("k", START, START + QUARTER, 2)
    assert seen_again(second, "k", START + QUARTER + timedelta(minutes=1), QUARTER) is second


def test_each_rule_asks_for_sights_and_an_age() -> None:
    asked = {str(name): (need.sights, need.age, need.contradicted) for name, need in NEEDS.items()}
    week, fortnight, none = timedelta(days=7), timedelta(days=14), timedelta(0)
    assert asked == {
        "at once": (1, none, None),
        "second sight": (2, none, None),
        "second sight and the XML": (2, DAY, None),
        "the XML or a day": (1, DAY, None),
        "a day and four sights": (4, DAY, fortnight),
        "seven days": (4, week, fortnight),
        "the XML or seven days": (1, week, None),
        "seven days as printed": (2, week, None),
    }
    assert set(Patience) - XML_HELPS == {Patience.AT_ONCE, Patience.SECOND_SIGHT, Patience.UNREACHED}


def test_an_xml_that_changed_at_that_very_moment_contradicts_nothing() -> None:
    before = opinion_of(page(AZE), None, START)
    opinion = opinion_of(page(AZE, CUB), before, START)
    waited = Waiting("k", START, START, sights=4)
    key = "XVIII-16|CUB|signature|2025-10-25"
    assert ripe(Patience.VANISHED, waited, START + DAY, opinion, key)
    assert not ripe(Patience.VANISHED, replace(waited, first_at=START - HOUR), START + DAY, opinion, key)
    assert ripe(Patience.VANISHED, replace(waited, first_at=START - HOUR), START + DAY, opinion, "another key")


def test_what_differs_is_listed_in_the_pages_order() -> None:
    memory = diff.compare(None, page(AZE, CUB, statements=(said("Cuba", TEXT),)), now=START).memory
    assert memory is not None
    new = page(row("Mali", "2026-01-01"), row("Cuba", "2025-10-26 s"))
    kinds = [change.event.kind for change in diff.changes_between(memory, new)]
    assert kinds == ["ratification", "date_corrected", "removed", "withdrawal"]


def test_rows_are_paired_by_code_then_by_name_then_by_acts() -> None:
    old = page(AZE, row("Nowhere", "2025-10-25 s"), row("Elsewhere", "2026-01-01"))
    new = page(row("Elsewhere", "2026-02-02"), row("Republic of Nowhere", "2025-10-25 s"), AZE, CUB)
    pairs = pair_rows(old, new)
    assert [(former.name if former else None, now.name) for former, now in pairs.rows] == [
        ("Elsewhere", "Elsewhere"),
        ("Nowhere", "Republic of Nowhere"),
        ("Azerbaijan", "Azerbaijan"),
        (None, "Cuba"),
    ]
    assert pairs.gone == ()


def test_a_known_state_is_never_taken_for_another_known_one() -> None:
    pairs = pair_rows(page(CUB), page(AZE))
    assert (pairs.rows, pairs.gone) == (((None, AZE),), (CUB,))


def test_a_row_without_acts_is_nobodys_former_name() -> None:
    pairs = pair_rows(page(row("Nowhere")), page(row("Somewhere", "2026-01-01")))
    assert pairs.rows[0][0] is None


def test_texts_at_the_first_place_are_rivals_too() -> None:
    assert alike_pairs(["a b"], ["a c b"], Index(["a b"])) == [(0.8, 0, 0)]


def test_a_change_knows_whether_it_comes_or_goes() -> None:
    event = Event("X-1", "signature", "Cuba", "CUB", None, "k")
    comes = Change(event, Patience.AT_ONCE, new_action=CUB.actions[0])
    goes = Change(replace(event, kind="removed"), Patience.VANISHED, old_action=CUB.actions[0])
    moves = Change(
        replace(event, kind="date_corrected"),
        Patience.SECOND_SIGHT,
        old_action=CUB.actions[0],
        new_action=AZE.actions[0],
    )
    renames = Change(replace(event, kind="renamed"), Patience.SECOND_SIGHT, CUB, AZE)
    back = Change(replace(event, kind="restored"), Patience.AT_ONCE, new_action=CUB.actions[0])
    assert [one.appears for one in (comes, goes, moves, renames, back)] == [True, False, False, False, False]
    assert [one.vanishes for one in (comes, goes, moves, renames, back)] == [False, True, False, False, False]
