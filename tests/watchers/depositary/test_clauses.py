"""Final clauses in words: entry into force, how many instruments, who counts, how long it is open for signature."""

from dataclasses import replace
from datetime import date

import pytest

from bot.preview.stand_in import build_page
from tests.builders import cyber_facts
from watchers.depositary import diff, untc
from watchers.depositary.clauses import (
    expected_entry_into_force,
    instruments_counted,
    read_adoption,
    read_entry_into_force,
    read_signature_window,
)
from watchers.depositary.model import Adoption, EntryIntoForce, SignatureWindow, TreatyStatus
from watchers.errors import PageRefused, Reason

CYBER = (
    'Not yet in force: see article 65 (1), which reads as follows: "This Convention shall enter into force on the'
    " ninetieth day after the date of deposit of the fortieth instrument of ratification, acceptance, approval or"
    " accession. For the purpose of this paragraph, any instrument deposited by a regional economic integration"
    ' organization shall not be counted as additional to those deposited by member States of that organization."'
)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("24 April 1964, in accordance with article 51.", date(1964, 4, 24)),
        ('"On 24 April 1964", in accordance with article 51.', date(1964, 4, 24)),
        (
            "2 December 1948, in accordance with section 44 . The Convention first entered into force …",
            date(1948, 12, 2),
        ),
        ("Le 2 septembre 1990, conformément à l'article 49(1).", date(1990, 9, 2)),
        ("1er août 2012, conformément à l'article 9", date(2012, 8, 1)),
        ("Provisionally on 16 November 1994, and definitively on 28 July 1996.", date(1996, 7, 28)),
        ("The Protocol entered into force on 3 May 2008.", date(2008, 5, 3)),
        ("Not yet in force: see article 22. Opened on 3 May 2008.", None),
        ("Pas encore en vigueur : voir article 22 du 3 mai 2008.", None),
        ("Provisionally applied since 16 November 1994.", None),
        ("See article 22; adopted on 3 May 2008.", None),
        ("Will enter into force on 3 May 2028.", None),
        ("31 February 1964, in accordance with article 51.", None),
        ("", None),
    ],
)
def test_in_force_is_what_the_page_affirms(text: str, day: date | None) -> None:
    assert read_entry_into_force(text, "").date == day


def test_a_quoted_clause_is_read_whole() -> None:
    clause = read_entry_into_force(CYBER, "")
    assert (clause.date, clause.article, clause.threshold, clause.days) == (None, "65(1)", 40, 90)
    assert clause.regional_organizations_count is False


@pytest.mark.parametrize(
    ("changed", "counts"),
    [
        ("regional economic integration organization", False),
        ("Regional Economic Integration Organization", False),
        ("international organization", None),
    ],
)
def test_a_regional_economic_integration_organization_is_not_counted_where_the_clause_says_so(
    changed: str,
    counts: bool | None,  # noqa: FBT001
) -> None:
    text = CYBER.replace("regional economic integration organization", changed)
    assert read_entry_into_force(text, "").regional_organizations_count is counts
    counted = CYBER.replace("shall not be counted as additional", "shall be counted")
    assert read_entry_into_force(counted, "").regional_organizations_count is None


def test_the_french_clause_is_read_too() -> None:
    text = (
        "Pas encore en vigueur : voir article 37, le quatre-vingt-dixième jour suivant le dépôt du 20 instruments ; un"
        " instrument déposé par une organisation d'intégration économique régionale n'est pas considéré comme un"
        " instrument venant s'ajoutant à ceux de ses membres."
    )
    clause = read_entry_into_force(text, "")
    assert (clause.article, clause.threshold, clause.days) == ("37", 20, 90)
    assert clause.regional_organizations_count is False


@pytest.mark.parametrize(
    ("words", "threshold"),
    [
        ("the fortieth instrument", 40),
        ("the twenty-second instrument", 22),
        ("the thirtieth Instrument", 30),
        ("the ninth instrument", 9),
        ("the nineteenth instrument", 19),
        ("the ninety-ninth instrument", 99),
        ("the 55th instrument", 55),
        ("the one hundred and twentieth instrument", 120),
        ("the hundredth instrument", 100),
        ("60 States", 60),
        ("du trentième instrument", 30),
        ("the last instrument", None),
    ],
)
def test_how_many_instruments(words: str, threshold: int | None) -> None:
    assert read_entry_into_force(f"Not yet in force: after deposit of {words}.", "").threshold == threshold


@pytest.mark.parametrize(
    ("words", "days"), [("the thirtieth day", 30), ("90 days", 90), ("le soixantième jour", 60), ("a day", None)]
)
def test_how_many_days(words: str, days: int | None) -> None:
    assert read_entry_into_force(f"Not yet in force: {words} after deposit.", "").days == days


def test_what_the_page_only_cites_the_treatys_own_text_supplies() -> None:
    clause = read_entry_into_force("Not yet in force: see article 65(1).", "XVIII-16")
    assert (clause.article, clause.threshold, clause.days, clause.regional_organizations_count) == (
        "65(1)",
        40,
        90,
        False,
    )
    nothing = read_entry_into_force("Not yet in force: see annex.", "")
    assert (nothing.article, nothing.threshold, nothing.days, nothing.regional_organizations_count) == (None,) * 4


OPEN = "Open for signature in Hanoi from 25 to 26 October 2025 and thereafter in New York until 31 December 2026."


def test_the_signature_window_is_on_the_page_or_in_the_treatys_own_text() -> None:
    assert read_signature_window(OPEN, "") == SignatureWindow(date(2025, 10, 25), date(2026, 12, 31))
    assert read_signature_window("", "XVIII-16") == SignatureWindow(date(2025, 10, 25), date(2026, 12, 31))
    assert read_signature_window("Opened for signature until 5 May 2030.", "") == SignatureWindow(
        None, date(2030, 5, 5)
    )
    assert read_signature_window("Ouverte à la signature jusqu'au 1er mai 2030.", "") == SignatureWindow(
        None, date(2030, 5, 1)
    )
    assert read_signature_window("Until 5 May 2030 it was not open for signature.", "") is None
    assert read_signature_window("In force until 5 May 2030.", "") is None
    later = "C.N.1 of 1 May 2025 until 2 May 2025. " + OPEN
    assert read_signature_window(later, "") == SignatureWindow(date(2025, 10, 25), date(2026, 12, 31))


def test_place_and_day_of_adoption() -> None:
    assert read_adoption("New York, 24 December 2024") == Adoption("New York", date(2024, 12, 24))
    assert read_adoption("Montego Bay (Jamaica) 10 December 1982.") == Adoption(
        "Montego Bay (Jamaica)", date(1982, 12, 10)
    )
    assert read_adoption("Geneva") == Adoption("Geneva", None)


def status(*rows: tuple[str, str, str], clause: EntryIntoForce | None = None) -> TreatyStatus:
    read = untc.parse(build_page(cyber_facts(*rows)))
    return read if clause is None else replace(read, entry_into_force=clause)


def test_the_day_of_entry_into_force_follows_from_the_deposit_that_reaches_the_number() -> None:
    two = EntryIntoForce("", threshold=2, days=90, regional_organizations_count=False)
    deposits = (("Cuba", "", "3 Mar 2026 a"), ("European Union", "", "1 Mar 2026 AA"), ("Viet Nam", "", "2 Mar 2026"))
    assert instruments_counted(status(*deposits, clause=two)) == [date(2026, 3, 2), date(2026, 3, 3)]
    assert expected_entry_into_force(status(*deposits, clause=two)) == date(2026, 6, 1)
    all_count = replace(two, regional_organizations_count=None)
    assert expected_entry_into_force(status(*deposits, clause=all_count)) == date(2026, 5, 31)
    assert expected_entry_into_force(status(*deposits, clause=replace(two, threshold=3))) is None
    assert expected_entry_into_force(status(*deposits, clause=replace(two, days=None))) is None
    assert expected_entry_into_force(status(*deposits, clause=replace(two, threshold=None))) is None


def test_a_deposit_counts_on_its_first_day_while_it_stands() -> None:
    found = status(("Cuba", "", "[1 Mar 2026 a]"), ("Viet Nam", "25 Oct 2025", "5 Mar 2026 3 Mar 2026 AA"))
    assert instruments_counted(found) == [date(2026, 3, 3)]


@pytest.mark.parametrize(
    ("totals", "right"),
    [
        ("Signatories : 2. Parties : 1", True),
        ("Signatories : 1. Parties : 1", False),
        ("Signatories : 3. Parties : 1", False),
        ("Signatories : 2. Parties : 0", False),
        ("Signatories : 2. Parties : 2", False),
        ("Signatories : 2", True),
        ("Parties : 1", True),
        ("Signataires : 3", False),
        ("", True),
    ],
)
def test_the_pages_totals_are_its_rows_neither_more_nor_less(totals: str, right: bool) -> None:  # noqa: FBT001
    page = build_page(cyber_facts(("Cuba", "25 Oct 2025", ""), ("Mali", "25 Oct 2025", "1 Mar 2026"), totals=totals))
    if right:
        diff.check(untc.parse(page))
        return
    with pytest.raises(PageRefused) as refused:
        diff.check(untc.parse(page))
    assert refused.value.reason is Reason.TOTALS_DISAGREE
