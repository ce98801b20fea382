from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.preview.stand_in import PageFacts, build_page, build_xml
from tests.builders import CORPUS, cyber_facts, declarations_of, facts_of_table, needs_corpus, read_table
from watchers.depositary import mtdsg, untc
from watchers.depositary.assemble import read_as_at, read_number_and_title
from watchers.depositary.model import ActionKind, Adoption, StatementKind
from watchers.errors import PageRefused, Reason

AZE = ("Azerbaijan{1}", "25 Oct 2025", "")
FACTS = cyber_facts(
    AZE,
    ("Viet Nam", "25 Oct 2025", "1 Mar 2026"),
    references="C.N.196.2025.TREATIES-XVIII.16. Open for signature in Hanoi from 25 to 26 October 2025 and thereafter"
    " at United Nations Headquarters until 31 December 2026.",
    declarations=[
        (
            "Azerbaijan{1}",
            ["Upon signature:", "Reservations:", "Criminal liability arises only …", "Declaration:", "A text."],
        ),
        ("Cuba", ["Cuba does not consider itself bound by article 63."]),
        ("Mali", ["[Original: French]", "Une déclaration."]),
    ],
    objections=[
        (
            "Sweden",
            ["14 Jan 2026", "With regard to the reservations made by Azerbaijan upon signature:", "Sweden objects."],
        )
    ],
    special_tables=[
        (
            "Territorial Application",
            [("Participant", "Date of receipt", "Territories"), ("France", "1 Mar 2026", "Mayotte")],
        )
    ],
    notes=[("1", "See C.N.500.2025.")],
)


def test_everything_the_page_says_is_read() -> None:
    status = untc.parse(build_page(FACTS))
    assert (status.number, status.chapter) == ("XVIII-16", "XVIII")
    assert status.title == "United Nations Convention against Cybercrime"
    assert status.adopted == Adoption("New York", date(2024, 12, 24))
    clause = status.entry_into_force
    assert (clause.date, clause.article, clause.threshold, clause.days) == (None, "65(1)", 40, 90)
    assert clause.regional_organizations_count is False
    assert status.signature_window is not None
    assert (status.signature_window.opens, status.signature_window.closes) == (date(2025, 10, 25), date(2026, 12, 31))
    assert (status.totals.signatories, status.totals.parties) == (2, 1)
    assert status.as_at == datetime(2025, 10, 27, 13, 15, tzinfo=UTC)
    aze, vnm = status.participants
    assert (aze.name, aze.code, aze.notes) == ("Azerbaijan", "AZE", ("1",))
    assert [action.kind for action in vnm.actions] == [ActionKind.SIGNATURE, ActionKind.RATIFICATION]
    assert status.notes[0].text == "See C.N.500.2025."
    assert status.special_tables[0].rows == (("France", "1 Mar 2026", "Mayotte"),)


def test_statements_have_their_kind_participant_and_target() -> None:
    first, second, cuba, mali, sweden = untc.parse(build_page(FACTS)).statements
    assert (first.kind, first.code, first.heading) == (StatementKind.RESERVATION, "AZE", "Upon signature: Reservations")
    assert (second.kind, second.text) == (StatementKind.DECLARATION, "A text.")
    assert cuba.kind is StatementKind.RESERVATION
    assert (mali.language, mali.text) == ("French", "Une déclaration.")
    assert (sweden.kind, sweden.objects_to, sweden.date) == (StatementKind.OBJECTION, "AZE", date(2026, 1, 14))


def test_the_french_page_reads_to_the_same_status() -> None:
    french = replace(
        FACTS,
        chapter="CHAPITRE XVIII QUESTIONS PÉNALES",
        columns=("Participant", "Signature", "Ratification, Acceptation(A), Approbation(AA), Adhésion(a)"),
        rows=[("Azerbaïdjan{1}", "25 oct. 2025", ""), ("Viet Nam", "25 oct. 2025", "1 mars 2026")],
        totals="Signataires : 2. Parties : 1",
        adoption="New York, 24 décembre 2024",
        entry_into_force="Pas encore en vigueur : voir article 65(1).",
        french=True,
    )
    ours, theirs = untc.parse(build_page(FACTS)), untc.parse(build_page(french))
    assert [(row.identity, row.actions) for row in theirs.participants] == [
        (row.identity, row.actions) for row in ours.participants
    ]
    assert (theirs.number, theirs.totals, theirs.as_at, theirs.adopted) == (
        ours.number,
        ours.totals,
        ours.as_at,
        ours.adopted,
    )
    assert replace(theirs.entry_into_force, text="") == replace(ours.entry_into_force, text="")


def test_the_xml_rendition_reads_to_the_same_status() -> None:
    page, xml = untc.parse(build_page(FACTS)), mtdsg.parse(build_xml(FACTS))
    assert xml == replace(page, special_tables=(), blocks=xml.blocks)


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("16. United Nations Convention", "XVIII-16"),
        ("12 . a Protocol to Prevent", "XVIII-12-a"),
        ("7-d. Paris Agreement", "XVIII-7-d"),
        ("2 . 2a Revised text of Annex II", "XVIII-2-2a"),
    ],
)
def test_numbers(printed: str, number: str) -> None:
    assert read_number_and_title("CHAPTER XVIII PENAL MATTERS", printed)[1] == number


def test_new_york_time_rules_over_the_printed_season() -> None:
    assert read_as_at("23-11-2025 09:15:43 EDT") == datetime(2025, 11, 23, 14, 15, 43, tzinfo=UTC)
    assert read_as_at("23-07-2025 09:15:43 EDT") == datetime(2025, 7, 23, 13, 15, 43, tzinfo=UTC)
    assert read_as_at("02-11-2025 01:30:00 EST") == datetime(2025, 11, 2, 6, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", Reason.UNREADABLE),
        (b"<html><title>Request Rejected</title>Your support ID is: 1</html>", Reason.BLOCK_PAGE),
        (b"<html><h1>Server Error in '/' Application.</h1></html>", Reason.ERROR_PAGE),
        (b"<html><table><tr><td>Name</td></tr></table></html>", Reason.NO_PARTICIPANTS_TABLE),
        (build_page(replace(FACTS, title="")), Reason.ANATOMY_MOVED),
        (build_page(cyber_facts(("Cuba", "31 Feb 2025", ""))), Reason.UNKNOWN_DATE),
        (build_page(cyber_facts(AZE, AZE)), Reason.DUPLICATE_PARTICIPANT),
        (build_page(cyber_facts(AZE, ("99", "25 Oct 2025", ""))), Reason.UNKNOWN_PARTICIPANT),
        (build_page(replace(FACTS, rows=[("Cuba", "25 Oct 2025")])), Reason.RAGGED_ROW),
        (build_page(replace(FACTS, columns=("Participant", "Blessing", "Ratification"))), Reason.UNKNOWN_COLUMN),
    ],
)
def test_a_page_that_cannot_be_trusted_is_refused_by_name(body: bytes, reason: Reason) -> None:
    with pytest.raises(PageRefused) as refused:
        untc.parse(body)
    assert refused.value.reason is reason


def test_an_unknown_name_is_kept_and_flagged() -> None:
    status = untc.parse(build_page(cyber_facts(AZE, ("Atlantis", "25 Oct 2025", ""))))
    assert (status.participants[1].name, status.participants[1].code) == ("Atlantis", None)
    assert status.problems == ("unknown participant: Atlantis",)


@needs_corpus
def test_no_row_or_action_of_201_real_tables_is_lost() -> None:
    tables = rows = cells = 0
    for path in sorted((CORPUS / "untc/tables-2015/treaties").glob("*.csv")):
        facts = facts_of_table(path)
        page, xml = untc.parse(build_page(facts)), mtdsg.parse(build_xml(facts))
        assert page.participants == xml.participants, path.name
        tables += 1
        for row, participant in zip(facts.rows, page.participants, strict=True):
            rows += 1
            filled = [cell for cell in row[1:] if cell.strip()]
            assert len(filled) == len(participant.actions) + len(participant.raw), (path.name, row)
            cells += len(filled)
            assert participant.name == row[0]
            for action in participant.actions:
                assert any(str(action.date.year) in cell for cell in filled)
    assert tables == 201
    assert (rows, cells) == (14477, 19417)


@needs_corpus
def test_no_word_of_the_real_declarations_is_lost() -> None:
    texts = participants = 0
    for path in sorted((CORPUS / "untc/tables-2015/declarations").glob("*.txt")):
        statements = declarations_of(path)
        treaty = CORPUS / "untc/tables-2015/treaties" / f"{path.stem}.csv"
        facts = facts_of_table(treaty) if treaty.exists() else PageFacts("CHAPTER I X", "1. T", [("Cuba", "", "")])
        facts = replace(facts, declarations=statements)
        page = untc.parse(build_page(facts))
        assert page.statements == mtdsg.parse(build_xml(facts)).statements
        texts += 1
        for name, paragraphs in statements:
            said = "".join(_letters(row.heading + row.text) for row in page.statements if row.participant == name)
            assert all(letter in said for letter in map(_letters, paragraphs)) or said == _letters(
                "".join(paragraphs)
            ), name
            participants += bool(paragraphs)
    assert texts == 37
    assert participants == 673


def _letters(text: str) -> str:
    return "".join(letter for letter in text if letter.isalnum())


@needs_corpus
def test_the_73_signatories_of_the_cybercrime_convention_are_read() -> None:
    _, rows = read_table(CORPUS / "untc/xviii-16.csv")
    cells = [(row[0], f"{int(row[1][8:])} {'Oct' if row[1][5:7] == '10' else 'Nov'} {row[1][:4]}", "") for row in rows]
    status = untc.parse(build_page(cyber_facts(*cells)))
    assert (status.signatories, status.parties) == (73, 0)
    assert all(row.code for row in status.participants)
