from datetime import date

import pytest

from watchers.depositary.columns import UnknownDate, header_alone, read_cell, read_column, read_date
from watchers.depositary.model import Action, ActionKind

MIXED = read_column("Ratification, Acceptance(A), Approval(AA), Accession(a), Succession(d)")


@pytest.mark.parametrize(
    ("text", "kind", "day"),
    [
        ("21 Jun 2006", ActionKind.RATIFICATION, date(2006, 6, 21)),
        ("21 Jun 2006 a", ActionKind.ACCESSION, date(2006, 6, 21)),
        ("3 Dec 2002 AA", ActionKind.APPROVAL, date(2002, 12, 3)),
        ("29 May\t 2013 A", ActionKind.ACCEPTANCE, date(2013, 5, 29)),
        ("1\xa0Sep\xa01993\xa0d", ActionKind.SUCCESSION, date(1993, 9, 1)),
        ("19 July 2006", ActionKind.RATIFICATION, date(2006, 7, 19)),
        ("2 févr. 1992 a", ActionKind.ACCESSION, date(1992, 2, 2)),
    ],
)
def test_a_suffix_letter_tells_the_kind(text: str, kind: ActionKind, day: date) -> None:
    assert read_cell(text, MIXED) == (Action(kind, day),)


def test_footnotes_cling_to_dates_and_brackets_mean_withdrawn() -> None:
    first, second = read_cell("[15 Nov 1971 4 , 5 ] 25 Aug 1998 a 12", MIXED)
    assert first == Action(ActionKind.RATIFICATION, date(1971, 11, 15), ("4", "5"), withdrawn=True)
    assert second == Action(ActionKind.ACCESSION, date(1998, 8, 25), ("12",))


@pytest.mark.parametrize(
    ("header", "kind", "words"),
    [
        ("Acceptance(A)", ActionKind.ACCEPTANCE, ""),
        ("Definitive signature(s)", ActionKind.DEFINITIVE_SIGNATURE, ""),
        ("Provisional application(n)", ActionKind.PROVISIONAL_APPLICATION, ""),
        ("Adhésion(a)", ActionKind.ACCESSION, ""),
        ("Confirmation of signature", ActionKind.OTHER, "Confirmation of signature"),
        ("Withdrawal", ActionKind.OTHER, "Withdrawal"),
        ("Date of Adoption", ActionKind.OTHER, "Date of Adoption"),
        (
            "Participation in the Convention by virtue of ratification, accession or succession",
            ActionKind.PARTICIPATION,
            "Participation in the Convention by virtue of ratification, accession or succession",
        ),
    ],
)
def test_a_header_with_one_kind_needs_no_suffix(header: str, kind: ActionKind, words: str) -> None:
    (action,) = read_cell("1 Mar 2010", read_column(header))
    assert (action.kind, action.words) == (kind, words)


def test_several_kinds_without_a_letter_are_told_in_the_columns_own_words() -> None:
    header = "Definitive signature of the Protocol, Acceptance of the Protocol"
    (action,) = read_cell("1 Mar 2010", read_column(header))
    assert (action.kind, action.words) == (ActionKind.OTHER, header)


def test_succession_to_signature_makes_a_signatory_and_no_party() -> None:
    (action,) = read_cell("1 Sep 1993 d", read_column("Signature, Succession to signature(d)"))
    assert action.kind is ActionKind.SUCCESSION
    assert action.of_signature
    assert not action.binds


@pytest.mark.parametrize(
    "text",
    [
        "31 Feb 2020",
        "12 Foo 2020",
        "soon",
        "12 Mar 2020 zz",
        "12 Mar 2020 a d",
        "see 1 May 2020",
        "2020-03-12",
        "12 Mar 1799",
        "12 Mar 2200",
        "112 Mar 2020",
        "12 Mar 2020 (in part)",
    ],
)
def test_an_unknown_form_is_not_guessed(text: str) -> None:
    with pytest.raises(UnknownDate):
        read_cell(text, MIXED)


@pytest.mark.parametrize("text", ["12 Mar 1800", "12 Mar 2199"])
def test_years_in_which_treaties_are_made_are_read(text: str) -> None:
    assert len(read_cell(text, MIXED)) == 1


def test_a_bracket_may_hold_several_acts_and_ends_where_it_closes() -> None:
    found = read_cell("[1 Jan 2001, 2 Feb 2002 a; 3 Mar 2003 ] 4 Apr 2004 a", MIXED)
    assert [action.withdrawn for action in found] == [True, True, True, False]
    assert [action.withdrawn for action in read_cell("1 Jan 2001 [2 Feb 2002]", MIXED)] == [False, True]
    assert [action.withdrawn for action in read_cell("1 Jan 2001]", MIXED)] == [True]


def test_marks_belong_to_the_date_they_stand_by() -> None:
    first, second = read_cell("25 Oct\x021\x03 2025\x022,3\x03 4 Mar 2026\x025\x03 a 6", MIXED)
    assert (first.notes, second.notes) == (("1", "2", "3"), ("5", "6"))
    assert (first.kind, second.kind) == (ActionKind.RATIFICATION, ActionKind.ACCESSION)


def test_an_unknown_kind_keeps_its_words_and_its_letter() -> None:
    column = read_column("Blessing(b), Ratification")
    assert not column.known
    assert [(action.kind, action.words) for action in read_cell("1 Mar 2010 b 2 Mar 2010", column)] == [
        (ActionKind.OTHER, "Blessing"),
        (ActionKind.RATIFICATION, ""),
    ]


@pytest.mark.parametrize(
    ("printed", "alone"),
    [
        ("Participant 3,4", "Participant"),
        ("Participant3", "Participant"),
        ("Signature 2", "Signature"),
        ("Ratification, Accession(a) 6", "Ratification, Accession(a)"),
        ("Accession(a)5", "Accession(a)"),
        ("Notification under article 25", "Notification under article 25"),
        (
            "Signature under Section 3 (c) (i) of resolution 07-79",
            "Signature under Section 3 (c) (i) of resolution 07-79",
        ),
        ("Protocol of 25 March 1972", "Protocol of 25 March 1972"),
    ],
)
def test_a_header_is_itself_without_its_footnotes(printed: str, alone: str) -> None:
    assert header_alone(printed) == alone


def test_an_unknown_header_is_marked_and_a_raw_one_is_not_dated() -> None:
    assert not read_column("Blessing(b)").known
    assert not read_column("UNTS Volume").dated


def test_the_first_day_in_a_text_is_found_in_either_language() -> None:
    assert read_date("New York, 24 December 2024") == date(2024, 12, 24)
    assert read_date("conformément à l'article 9, le 1er août 2012") == date(2012, 8, 1)
    assert read_date("Not yet in force: see article 65(1)") is None
