import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.preview.stand_in import Anatomy, PageFacts, build_page, build_xml
from tests.builders import CORPUS, cyber_facts, declarations_of, facts_of_table, needs_corpus, read_table
from watchers.depositary import mtdsg, untc
from watchers.depositary.assemble import read_as_at, read_number_and_title
from watchers.depositary.model import Action, ActionKind, Adoption, Block, EndNote, SpecialTable, TreatyStatus
from watchers.errors import PageRefused, Reason

Read = Callable[[PageFacts], TreatyStatus]
AZE = ("Azerbaijan{1}", "25 Oct 2025", "")
FACTS = cyber_facts(
    AZE,
    ("Viet Nam", "25 Oct 2025", "1 Mar 2026"),
    references="C.N.196.2025.TREATIES-XVIII.16. Open for signature in Hanoi from 25 to 26 October 2025 and thereafter"
    " at United Nations Headquarters until 31 December 2026.",
    declarations=[("Azerbaijan{1}", ["Upon signature:", "Reservation:", "Criminal liability arises only …"])],
    objections=[("Sweden", ["14 Jan 2026", "Sweden objects to the reservation made by Azerbaijan upon signature."])],
    special_tables=[
        (
            "Territorial Application",
            [
                ("Participant", "Date of receipt{4}", "Territories"),
                ("France{2}", "1 Mar 2026", "Mayotte{3}"),
                ("", "2 Mar 2026", "Réunion"),
            ],
        )
    ],
    notes=[("1", "See C.N.500.2025."), ("2", "Withdrawals:\n| Burundi | 27 Oct 2016 |\n| 3 | Gambia | 10 Nov 2016 |")],
)


def read_xml(facts: PageFacts) -> TreatyStatus:
    return mtdsg.parse(build_xml(facts))


def reader_of(anatomy: Anatomy) -> Read:
    return lambda facts: untc.parse(build_page(replace(facts, anatomy=anatomy)))


READERS = [pytest.param(reader_of(anatomy), id=anatomy) for anatomy in Anatomy] + [pytest.param(read_xml, id="xml")]
PAGES = READERS[:-1]
each_reader = pytest.mark.parametrize("read", READERS)
each_page = pytest.mark.parametrize("read", PAGES)


@each_reader
def test_everything_the_page_says_is_read(read: Read) -> None:
    status = read(FACTS)
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
    assert vnm.actions == (
        Action(ActionKind.SIGNATURE, date(2025, 10, 25)),
        Action(ActionKind.RATIFICATION, date(2026, 3, 1)),
    )
    assert status.problems == ()


@each_reader
def test_a_special_row_without_a_name_continues_the_state_above_and_footnotes_are_left_out(read: Read) -> None:
    (table,) = read(FACTS).special_tables
    assert (table.title, table.columns) == (
        "Territorial Application",
        ("Participant", "Date of receipt", "Territories"),
    )
    assert table.rows == (("France", "1 Mar 2026", "Mayotte"), ("France", "2 Mar 2026", "Réunion"))


@each_reader
def test_a_table_inside_an_end_note_belongs_to_the_note(read: Read) -> None:
    first, second = read(FACTS).notes
    assert first == EndNote("1", "See C.N.500.2025.")
    assert (second.number, " ".join(second.text.split())) == (
        "2",
        "Withdrawals: Burundi 27 Oct 2016 3 Gambia 10 Nov 2016",
    )


@each_page
def test_page_and_xml_read_to_the_same_status(read: Read) -> None:
    facts = replace(FACTS, registration="No. 1", notes=FACTS.notes[:1])
    assert read(facts) == read_xml(facts)


@each_page
def test_which_blocks_a_page_shows_is_a_fact_of_its_own(read: Read) -> None:
    empty = replace(
        FACTS,
        totals="",
        entry_into_force="",
        references="",
        declarations=(),
        objections=(),
        special_tables=(),
        notes=(),
    )
    assert set(read(FACTS).blocks) == set(Block) - {Block.REGISTRATION}
    assert set(read(empty).blocks) == {Block.STATEMENTS, Block.SPECIAL_TABLES, Block.NOTES}
    assert set(read(replace(empty, order=("participants",))).blocks) == set()


@pytest.mark.parametrize("order", [("specialtbl", "participants", "divAll", "divNotes"), ("divAll", "participants")])
@each_page
def test_blocks_come_in_any_order_and_ids_with_or_without_the_prefix(read: Read, order: tuple[str, ...]) -> None:
    usual = read(FACTS)
    other = read(replace(FACTS, order=order, prefixed=False))
    assert (other.participants, other.statements) == (usual.participants, usual.statements)


NOTED = replace(
    FACTS,
    title="16. United Nations Convention against Cybercrime{1}",
    adoption="New York, 24 December 2024{1}",
    entry_into_force="Not yet in force: see article 65(1).{4}",
    columns=("Participant{2,3}", "Signature{5}", "Ratification, Acceptance(A){6}, Approval(AA), Accession(a){7}"),
    rows=[("Azerbaijan{1}", "25 Oct{8} 2025{9}", ""), ("Viet Nam", "25 Oct 2025", "1 Mar 2026{10,11}")],
)


@each_reader
def test_footnotes_are_no_part_of_what_they_cling_to(read: Read) -> None:
    plain, noted = read(FACTS), read(NOTED)
    assert (noted.title, noted.adopted, noted.columns) == (plain.title, plain.adopted, plain.columns)
    assert noted.entry_into_force == plain.entry_into_force
    assert [action.notes for row in noted.participants for action in row.actions] == [("8", "9"), (), ("10", "11")]
    assert [[replace(act, notes=()) for act in row.actions] for row in noted.participants] == [
        list(row.actions) for row in plain.participants
    ]


@pytest.mark.parametrize("printed", ["Participant 3,4", "Participant3,4", "Participant 3 , 4", "Participants"])
@each_reader
def test_footnotes_of_the_first_header_may_stand_in_line(read: Read, printed: str) -> None:
    facts = replace(FACTS, columns=(printed, "Signature2", "Accession(a)5, Ratification 6"))
    status = read(facts)
    assert status.columns[1:] == ("Signature", "Accession(a), Ratification")
    assert [row.name for row in status.participants] == ["Azerbaijan", "Viet Nam"]


@each_reader
def test_footnotes_of_title_and_names_may_stand_in_line(read: Read) -> None:
    facts = replace(
        FACTS,
        title="16. Statute of the International Court of Justice1",
        adoption="New York, 18 December 19791",
        rows=[("Bahrain12", "25 Oct 20253", ""), ("Germany6,7,8", "25 Oct 2025", "1 Mar 2026 a4,5")],
    )
    status = read(facts)
    assert status.title == "Statute of the International Court of Justice"
    assert status.adopted == Adoption("New York", date(1979, 12, 18))
    assert [(row.code, row.notes) for row in status.participants] == [("BHR", ("12",)), ("DEU", ("6", "7", "8"))]
    assert [action.notes for row in status.participants for action in row.actions] == [("3",), (), ("4", "5")]


@each_reader
def test_a_closing_star_is_no_part_of_the_title_and_a_year_is(read: Read) -> None:
    assert read(replace(FACTS, title="16. Protocol of 1998 *")).title == "Protocol of 1998"


@each_reader
def test_brackets_stand_beside_a_new_act_in_one_cell(read: Read) -> None:
    facts = cyber_facts(("Cuba", "25 Oct 2025", "[20 Jan{2}\t 2021 A] 3 Mar 2026 A"))
    withdrawn, standing = read(facts).participants[0].actions[1:]
    assert (withdrawn.date, withdrawn.withdrawn, withdrawn.notes) == (date(2021, 1, 20), True, ("2",))
    assert (standing.kind, standing.date, standing.withdrawn) == (ActionKind.ACCEPTANCE, date(2026, 3, 3), False)


@each_reader
def test_an_unknown_column_is_kept_as_other_in_its_own_words(read: Read) -> None:
    facts = replace(
        FACTS,
        columns=("Participant", "Signature", "Blessing(b), Ratification", "Extension{2}"),
        rows=[
            ("Azerbaijan", "25 Oct 2025", "1 Mar 2026 b", "2 Mar 2026"),
            ("Viet Nam", "", "3 Mar 2026", "To Hanoi"),
            ("Cuba", "25 Oct 2025", "", "4 Mar 2026 and Havana"),
        ],
        totals="",
    )
    status = read(facts)
    aze, vnm, cuba = status.participants
    assert aze.actions[1:] == (
        Action(ActionKind.OTHER, date(2026, 3, 1), words="Blessing"),
        Action(ActionKind.OTHER, date(2026, 3, 2), words="Extension"),
    )
    assert vnm.actions == (Action(ActionKind.RATIFICATION, date(2026, 3, 3)),)
    assert (vnm.raw, cuba.raw) == ((("Extension", "To Hanoi"),), (("Extension", "4 Mar 2026 and Havana"),))
    assert cuba.unread == ()
    assert status.problems == (
        "unknown column kept as other: Blessing(b), Ratification",
        "unknown column kept as other: Extension",
    )


@each_reader
def test_an_unknown_date_form_holds_its_row_and_the_rest_is_read(read: Read) -> None:
    facts = replace(FACTS, rows=[AZE, ("Cuba", "31 Feb 2025", ""), ("Viet Nam", "25 Oct 2025", "soon")], totals="")
    status = read(facts)
    aze, cuba, vnm = status.participants
    assert (len(aze.actions), aze.unread) == (1, ())
    assert (cuba.actions, cuba.unread) == ((), (("Signature", "31 Feb 2025"),))
    assert (len(vnm.actions), vnm.unread) == (1, ((FACTS.columns[2], "soon"),))
    assert status.unread_rows == 2
    assert [problem.split(" in column")[0] for problem in status.problems] == [
        "unknown date form '31 Feb 2025' of Cuba",
        "unknown date form 'soon' of Viet Nam",
    ]


@each_reader
def test_a_table_of_which_no_date_can_be_read_refuses_the_page(read: Read) -> None:
    names = ["Azerbaijan", "Cuba", "France", "Mali"]
    odd = replace(FACTS, rows=[(name, "2025-10-25", "") for name in names], totals="")
    with pytest.raises(PageRefused) as refused:
        read(odd)
    assert refused.value.reason is Reason.UNKNOWN_DATE
    assert read(replace(odd, rows=odd.rows[:3])).unread_rows == 3
    assert read(replace(odd, rows=[*odd.rows, ("Viet Nam", "25 Oct 2025", "")])).unread_rows == 4


@each_reader
def test_a_row_without_a_name_is_given_to_nobody_and_holds_the_row_above(read: Read) -> None:
    status = read(replace(FACTS, rows=[AZE, ("Cuba", "25 Oct 2025", ""), ("99", "26 Oct 2025", "")], totals=""))
    aze, cuba = status.participants
    assert (aze.unread, cuba.unread) == ((), (("Signature", "26 Oct 2025"),))
    assert len(cuba.actions) == 1
    assert status.problems == ("a row without a name below Cuba: both are held",)


@each_reader
def test_more_than_three_rows_without_a_name_refuse_the_page(read: Read) -> None:
    nameless = [("", f"{day} Oct 2025", "") for day in range(10, 14)]
    assert read(replace(FACTS, rows=[AZE, *nameless[:3]], totals="")).unread_rows == 1
    for rows in ([AZE, *nameless], [nameless[0], AZE]):
        with pytest.raises(PageRefused) as refused:
            read(replace(FACTS, rows=rows, totals=""))
        assert refused.value.reason is Reason.UNKNOWN_PARTICIPANT


@each_reader
def test_an_unknown_name_is_kept_and_flagged(read: Read) -> None:
    status = read(cyber_facts(AZE, ("Atlantis{3}", "25 Oct 2025", "")))
    atlantis = status.participants[1]
    assert (atlantis.name, atlantis.code, atlantis.notes) == ("Atlantis", None, ("3",))
    assert status.problems == ("unknown participant: Atlantis",)


def test_the_french_page_reads_to_the_same_status() -> None:
    french = replace(
        FACTS,
        chapter="CHAPITRE XVIII QUESTIONS PÉNALES",
        columns=("Participant", "Signature", "Ratification, Acceptation(A), Approbation(AA), Adhésion(a)"),
        rows=[("Azerbaïdjan{1}", "25 oct. 2025", ""), ("Viet Nam", "25 oct. 2025", "1er mars 2026")],
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


@pytest.mark.parametrize(
    ("chapter", "printed", "number"),
    [
        ("CHAPTER XVIII PENAL MATTERS", "16. United Nations Convention", "XVIII-16"),
        ("CHAPTER XVIII PENAL MATTERS", "12 . a Protocol to Prevent", "XVIII-12-a"),
        ("CHAPTER XXVII ENVIRONMENT", "7-d. Paris Agreement", "XXVII-7-d"),
        ("CHAPTER III PRIVILEGES", "2 . 2a Revised text of Annex II", "III-2-2a"),
        ("CHAPTER XI TRANSPORT B. Road Traffic", "16. 9 Regulation No. 9", "XI-B-16-9"),
        ("CHAPTER\t XI \n TRANSPORT\n A .\n Customs", "8 Convention", "XI-A-8"),
        ("CHAPITRE IV DROITS", "8. Convention", "IV-8"),
    ],
)
def test_numbers(chapter: str, printed: str, number: str) -> None:
    assert read_number_and_title(chapter, printed)[1] == number


def test_a_page_without_a_chapter_is_known_by_the_number_it_links() -> None:
    links = "?src=TREATY&mtdsg_no=XI-B-16-9&chapter=11"
    assert read_number_and_title("", "16. 9 Regulation", links) == ("XI", "XI-B-16-9", "Regulation")
    with pytest.raises(PageRefused):
        read_number_and_title("", "16. 9 Regulation", "")


def test_new_york_time_rules_over_the_printed_season() -> None:
    assert read_as_at("23-11-2025 09:15:43 EDT") == datetime(2025, 11, 23, 14, 15, 43, tzinfo=UTC)
    assert read_as_at("23-07-2025 09:15:43 EDT") == datetime(2025, 7, 23, 13, 15, 43, tzinfo=UTC)
    assert read_as_at("02-11-2025 01:30:00 EST") == datetime(2025, 11, 2, 6, 30, tzinfo=UTC)
    assert read_as_at("02-11-2025 01:30:00 EDT") == datetime(2025, 11, 2, 5, 30, tzinfo=UTC)
    assert read_as_at("02-07-2025 12:05 AM") == datetime(2025, 7, 2, 4, 5, tzinfo=UTC)
    assert read_as_at("02-07-2025 12:05 PM") == datetime(2025, 7, 2, 16, 5, tzinfo=UTC)
    assert read_as_at("31-02-2025 01:30:00 EST") is None
    assert read_as_at("soon") is None


def test_the_words_status_as_at_without_a_time_are_no_status_time() -> None:
    page = build_page(FACTS).replace(b"<form>", b"<form><p>STATUS AS AT the date below</p>")
    assert untc.parse(page).as_at == datetime(2025, 10, 27, 13, 15, tzinfo=UTC)
    assert untc.parse(page.replace(b"27-10-2025", b"")).as_at is None


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", Reason.UNREADABLE),
        (b"<html><title>Request Rejected</title>Your support ID is: 1</html>", Reason.BLOCK_PAGE),
        (b"<html><h1>Server Error in '/' Application.</h1></html>", Reason.ERROR_PAGE),
        (b"<html><form action='PageNotFound.aspx'>Sorry</form></html>", Reason.ERROR_PAGE),
        (b"<html>The page you requested was not found</html>", Reason.ERROR_PAGE),
        (b"<html><table><tr><td>Name</td></tr></table></html>", Reason.NO_PARTICIPANTS_TABLE),
        (b"<html><table><tr><th>Participant<th>Height</table></html>", Reason.NO_PARTICIPANTS_TABLE),
        (build_page(replace(FACTS, title="")), Reason.ANATOMY_MOVED),
        (build_page(cyber_facts(AZE, ("Azerbaïdjan", "25 Oct 2025", ""))), Reason.DUPLICATE_PARTICIPANT),
        (build_page(replace(FACTS, rows=[("Cuba", "25 Oct 2025")])), Reason.RAGGED_ROW),
    ],
)
def test_a_page_whose_core_cannot_be_trusted_is_refused_by_name(body: bytes, reason: Reason) -> None:
    with pytest.raises(PageRefused) as refused:
        untc.parse(body)
    assert refused.value.reason is reason


def test_a_number_without_a_table_is_known_as_such() -> None:
    page = build_page(replace(FACTS, chapter="CHAPTER I CHARTER", title="3. Statute of the Court"))
    with pytest.raises(PageRefused, match="the page of I-3 never has a table of participants") as refused:
        untc.parse(page.replace(b"Participant<", b"Name<"))
    assert refused.value.reason is Reason.NO_PARTICIPANTS_TABLE


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"<!DOCTYPE html><html>not found</html>", Reason.ERROR_PAGE),
        (b'<?xml version="1.0"?><html></html>', Reason.ERROR_PAGE),
        (b"<Treaty><Participants>", Reason.UNREADABLE),
        (b"", Reason.UNREADABLE),
        (b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', Reason.UNREADABLE),
        ('<?xml version="1.0" encoding="utf-16"?><a/>'.encode("utf-16"), Reason.UNREADABLE),
        (b'<?xml version="1.0" encoding="ebcdic-cp-us"?><a/>', Reason.UNREADABLE),
        (b"<Treaty><Participants/></Treaty>", Reason.NO_PARTICIPANTS_TABLE),
        (
            b"<Treaty><Participants><Thead><Entry>Name</Entry></Thead></Participants></Treaty>",
            Reason.NO_PARTICIPANTS_TABLE,
        ),
    ],
)
def test_what_is_no_xml_rendition_is_refused_by_name(body: bytes, reason: Reason) -> None:
    with pytest.raises(PageRefused) as refused:
        mtdsg.parse(body)
    assert refused.value.reason is reason


def test_the_xmls_element_names_may_be_in_lower_case_and_its_footnotes_markup() -> None:
    xml = build_xml(FACTS).decode("iso-8859-1")
    for name in ("Participants", "Thead", "Tbody", "Row", "Entry", "Titlesect", "Text", "EndNotes", "Conclusion"):
        xml = re.sub(rf"(</?){name}\b", rf"\1{name.lower()}", xml)
    xml = xml.replace("&lt;superscript&gt;", "<superscript>").replace("&lt;/superscript&gt;", "</superscript>")
    assert mtdsg.parse(xml.encode("iso-8859-1")) == read_xml(FACTS)


def xml_of(*elements: str) -> bytes:
    participants = (
        "<Participants><Table><TGroup><Thead><Rows><Row><Entry>Participant<superscript>2,3</superscript></Entry>"
        "<Entry>Accession(a), Succession(d)</Entry></Row></Rows></Thead><Tbody><Rows><Row><Entry>Bahrain</Entry>"
        "<Entry>17 Sep 1992 a</Entry></Row></Rows></Tbody></TGroup></Table></Participants>"
    )
    return f"<Treaty>{''.join(elements)}{participants}</Treaty>".encode("iso-8859-1")


PRIVILEGES = "Convention on the Privileges and Immunities of the Specialized Agencies"
ADOPTED = "<Conclusion>New York, 21 November 1947<superscript>1</superscript></Conclusion>"
CHAPTER = "<Header><Chapter>CHAPTER III</Chapter></Header>"


@pytest.mark.parametrize(
    "elements",
    [
        (CHAPTER, f"<Titlesect>2. {PRIVILEGES}</Titlesect>"),
        (CHAPTER, "<Header><Number>2.</Number></Header>", f"<Titlesect>{PRIVILEGES}</Titlesect>"),
        (CHAPTER, "<Header><Number>2.</Number></Header>", f"<Titlesect>2. {PRIVILEGES}</Titlesect>"),
        (ADOPTED, f"<Titlesect>{PRIVILEGES}<superscript>1</superscript></Titlesect>"),
    ],
)
def test_an_xml_rendition_is_known_by_number_or_by_title_and_adoption(elements: tuple[str, ...]) -> None:
    status = mtdsg.parse(xml_of(*elements))
    assert (status.number, status.chapter, status.title) == ("III-2", "III", PRIVILEGES)


def test_an_xml_rendition_without_number_and_known_title_is_refused() -> None:
    with pytest.raises(PageRefused) as refused:
        mtdsg.parse(xml_of(ADOPTED, "<Titlesect>Another Convention</Titlesect>"))
    assert refused.value.reason is Reason.ANATOMY_MOVED


def test_every_section_of_the_xml_is_read_whatever_holds_its_states() -> None:
    said = "<Participant>Bahrain<superscript>1</superscript></Participant><Text>A text.</Text>"
    sections = (
        f"<Declarations><Text>(Unless otherwise indicated.)</Text><Declaration>{said}</Declaration></Declarations>",
        f"<Objections>{said}</Objections>",
        f"<DeclarationsUnderArticle><Title>Declarations under article 41</Title>{said}</DeclarationsUnderArticle>",
        f"<notifications><Rows><Item>{said}<para>More &lt;br/&gt;and more.</para></Item></Rows></notifications>",
        f"<TerritorialApplications>{said}{said.replace('Bahrain', 'Cuba')}</TerritorialApplications>",
    )
    status = mtdsg.parse(xml_of(CHAPTER, f"<Titlesect>2. {PRIVILEGES}</Titlesect>", *sections))
    assert [(str(one.kind), one.section, one.text) for one in status.statements] == [
        ("declaration", "Declarations and Reservations", "A text."),
        ("objection", "Objections", "A text."),
        ("declaration", "Declarations under article 41", "A text."),
        ("communication", "Notifications", "A text.\nMore\nand more."),
        ("communication", "Territorial Application", "A text."),
        ("communication", "Territorial Application", "A text."),
    ]
    assert status.problems == ()


def test_a_special_table_of_the_xml_may_have_a_head_of_entries() -> None:
    table = (
        "<specialtables><Table><TableTitle>Territories</TableTitle><TGroup><Thead><Row><Entry>Participant</Entry>"
        "<Entry>Territories</Entry></Row></Thead><Tbody><Row><Entry>Germany</Entry><Entry>Berlin</Entry></Row><Row>"
        "<Entry/><Entry>Saar</Entry></Row></Tbody></TGroup></Table></specialtables>"
    )
    (found,) = mtdsg.parse(xml_of(CHAPTER, f"<Titlesect>2. {PRIVILEGES}</Titlesect>", table)).special_tables
    assert found == SpecialTable(
        "Territories", ("Participant", "Territories"), (("Germany", "Berlin"), ("Germany", "Saar"))
    )


def test_boxes_may_be_numbered_otherwise_and_the_header_printed_twice() -> None:
    page = build_page(FACTS).replace(b"_ctl00_tc", b"_ctl01_tc")
    head = page[page.index(b"<tr><th>Participant") : page.index(b"<tr><td>", page.index(b"<tr><th>Participant"))]
    assert untc.parse(page.replace(b"<tr><td>Viet Nam", head + b"<tr><td>Viet Nam")) == untc.parse(build_page(FACTS))


@needs_corpus
@each_page
def test_no_row_or_action_of_201_real_tables_is_lost(read: Read) -> None:
    tables = rows = cells = 0
    for path in sorted((CORPUS / "untc/tables-2015/treaties").glob("*.csv")):
        facts = facts_of_table(path)
        page, xml = read(facts), read_xml(facts)
        assert page.participants == xml.participants, path.name
        tables += 1
        for row, participant in zip(facts.rows, page.participants, strict=True):
            rows += 1
            filled = [cell for cell in row[1:] if cell.strip()]
            assert len(filled) == len(participant.actions) + len(participant.raw), (path.name, row)
            assert participant.unread == ()
            cells += len(filled)
            assert participant.name == row[0]
            for action in participant.actions:
                assert any(str(action.date.year) in cell for cell in filled)
    assert tables == 201
    assert (rows, cells) == (14477, 19417)


@needs_corpus
@each_page
def test_no_word_of_the_real_declarations_is_lost(read: Read) -> None:
    texts = participants = 0
    for path in sorted((CORPUS / "untc/tables-2015/declarations").glob("*.txt")):
        statements = declarations_of(path)
        treaty = CORPUS / "untc/tables-2015/treaties" / f"{path.stem}.csv"
        facts = facts_of_table(treaty) if treaty.exists() else PageFacts("CHAPTER I X", "1. T", [("Cuba", "", "")])
        facts = replace(facts, declarations=statements)
        page = read(facts)
        assert page.statements == read_xml(facts).statements
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
@each_page
def test_the_73_signatories_of_the_cybercrime_convention_are_read(read: Read) -> None:
    _, rows = read_table(CORPUS / "untc/xviii-16.csv")
    cells = [(row[0], f"{int(row[1][8:])} {'Oct' if row[1][5:7] == '10' else 'Nov'} {row[1][:4]}", "") for row in rows]
    status = read(cyber_facts(*cells))
    assert (status.signatories, status.parties) == (73, 0)
    assert all(row.code for row in status.participants)


@needs_corpus
def test_a_page_built_as_the_live_ones_are_is_read_whole() -> None:
    status = untc.parse((CORPUS / "untc/example-anatomy.html").read_bytes())
    said = [(one.code, str(one.kind), one.made, one.objects_to) for one in status.statements]
    assert said == [
        ("ARM", "reservation", "accession", None),
        ("BHR", "declaration", "accession", None),
        ("NLD", "objection", "later", "CHN"),
        ("ARM", "objection", "later", "BHR"),
    ]
    assert status.problems == ()


@each_reader
def test_an_act_printed_twice_is_one_act(read: Read) -> None:
    status = read(replace(FACTS, rows=[("Azerbaijan", "25 Oct 2025", "1 Mar 2026 1 Mar 2026 [1 Mar 2026]")], totals=""))
    assert [(act.kind, act.withdrawn) for act in status.participants[0].actions] == [
        (ActionKind.SIGNATURE, False),
        (ActionKind.RATIFICATION, False),
        (ActionKind.RATIFICATION, True),
    ]
