"""Which section, State and heading each word belongs to: on both anatomies and the XML alike."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from bot.preview.stand_in import Anatomy, PageFacts, SectionFacts, build_page
from tests.builders import cyber_facts
from tests.watchers.depositary.test_untc import READERS, Read
from watchers.depositary import untc
from watchers.depositary.lines import Line, Role, told
from watchers.depositary.model import MADE_LATER, Statement, StatementKind

each_reader = pytest.mark.parametrize("read", READERS)

ROWS = (
    ("Azerbaijan", "25 Oct 2025", ""),
    ("Bahrain", "25 Oct 2025", "1 Mar 2026"),
    ("Cuba", "", "2 Mar 2026 a"),
    ("Netherlands (Kingdom of the)", "25 Oct 2025", "3 Mar 2026 A"),
    ("Sweden", "25 Oct 2025", ""),
)
RESERVATION, DECLARATION, OBJECTION, COMMUNICATION = StatementKind
UNLESS = "(Unless otherwise indicated, the declarations and reservations were made upon {}.)"
CYBER = "of the UN Convention against Cybercrime"
FOUR = (
    ("Article 7, paragraph 2", "7(2)"),
    ("Article 9, paragraph 2", "9(2)"),
    ("Article 11, paragraph 3", "11(3)"),
    ("Article 63, paragraph 3", "63(3)"),
)
SENTENCE = "In accordance with {}, of the Convention, the Republic of Azerbaijan declares that …"


def facts(*sections: SectionFacts, **changes: object) -> PageFacts:
    return replace(cyber_facts(*ROWS), sections=sections, **changes)  # type: ignore[arg-type]


def mixed(*statements: tuple[str, Sequence[str]], made: str = "ratification") -> PageFacts:
    return facts(SectionFacts("Declarations and Reservations", statements, UNLESS.format(made)))


def objections(*statements: tuple[str, Sequence[str]]) -> PageFacts:
    return facts(SectionFacts("Objections", statements))


def only(read: Read, page: PageFacts) -> Statement:
    (statement,) = read(page).statements
    return statement


@each_reader
def test_azerbaijans_four_reservations_are_four(read: Read) -> None:
    lines = ["Made upon signature, 25 October 2025:"]
    for article, _ in FOUR:
        lines.append(f"Reservation by the Republic of Azerbaijan under {article}, {CYBER}")
        lines.append(SENTENCE.format(article))
    status = read(mixed(("Azerbaijan{1}", lines)))
    assert status.problems == ()
    assert [one.articles for one in status.statements] == [(article,) for _, article in FOUR]
    for one, (article, _) in zip(status.statements, FOUR, strict=True):
        assert (one.code, one.kind, one.made) == ("AZE", RESERVATION, "signature")
        assert (
            one.text == f"In accordance with {article}, of the Convention, the Republic of Azerbaijan declares that …"
        )
        assert one.heading.endswith(f"Reservation by the Republic of Azerbaijan under {article}, {CYBER}")
        assert one.section == "Declarations and Reservations"
    assert {one.date for one in status.statements} == {date(2025, 10, 25)}


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Reservations", RESERVATION),
        ("Declarations", DECLARATION),
        ("Interpretative declarations", DECLARATION),
        ("Optional declarations under article 36", DECLARATION),
        ("Declarations under article 41 of the Covenant", DECLARATION),
        ("Objections", OBJECTION),
        ("Objections{14}", OBJECTION),
        ("Objections to reservations", OBJECTION),
        ("Communications relating to reservations", COMMUNICATION),
        ("Notifications under Article 4 (3)", COMMUNICATION),
        ("Notifications made under articles 5 and 6", COMMUNICATION),
        ("Territorial Application", COMMUNICATION),
        ("Withdrawal of reservations", COMMUNICATION),
        ("Designation of authorities", COMMUNICATION),
        ("Communications", COMMUNICATION),
    ],
)
@each_reader
def test_a_section_holds_what_its_title_says(read: Read, title: str, kind: StatementKind) -> None:
    text = "Bahrain does not consider itself bound by, and makes a reservation to, article 63."
    status = read(facts(SectionFacts(title, [("Bahrain", [text]), ("Sweden", ["Not us."])])))
    assert [(one.kind, one.section) for one in status.statements] == [(kind, title.replace("{14}", ""))] * 2
    assert status.statements[0].text == text


@each_reader
def test_a_section_after_a_text_is_not_swallowed_by_it(read: Read) -> None:
    said = [("Bahrain", ["A text of Bahrain."])]
    sections = [
        SectionFacts(title, said)
        for title in ("Declarations and Reservations", "Objections", "Notifications under Article 4 (3)")
    ]
    status = read(facts(*sections, SectionFacts("Matters of form", said)))
    assert [one.text for one in status.statements] == ["A text of Bahrain."] * 4
    assert [one.section for one in status.statements] == [*(section.title for section in sections), "Matters of form"]
    assert [one.kind for one in status.statements] == [DECLARATION, OBJECTION, COMMUNICATION, COMMUNICATION]
    assert status.problems == ()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Cuba does not consider itself bound by article 63.", RESERVATION),
        ("Cuba shall not be bound by section 32.", RESERVATION),
        ("Cuba reserves the right not to apply article 9.", RESERVATION),
        ("Cuba interprets article 9 as a matter of course.", DECLARATION),
        ("Cuba cannot accept the reservation made by Bahrain.", DECLARATION),
        ("Cuba objects to the reservation made by Bahrain.", OBJECTION),
        ("Cuba withdraws its reservation to article 9.", COMMUNICATION),
        ("[Reservation withdrawn on 5 May 2010.]", COMMUNICATION),
        ("Cuba reserves article 9. " + "So it does. " * 30 + "It withdraws its reservation to 8.", RESERVATION),
    ],
)
@each_reader
def test_without_a_heading_what_it_does_tells_its_kind(read: Read, text: str, kind: StatementKind) -> None:
    assert only(read, mixed(("Cuba", [text]))).kind is kind


@each_reader
def test_each_heading_of_its_own_begins_a_statement(read: Read) -> None:
    status = read(
        mixed(
            (
                "Bahrain{12}",
                [
                    "Upon signature:",
                    "Reservation concerning article 11, paragraph 1:",
                    "One.",
                    "Two.",
                    "Interpretative declaration:",
                    "Three.",
                    "Upon ratification: Declaration: Four.",
                    "Statement by the Government of Bahrain",
                    "Five.",
                ],
            )
        )
    )
    assert [(one.kind, one.made, one.text) for one in status.statements] == [
        (RESERVATION, "signature", "One.\nTwo."),
        (DECLARATION, "signature", "Three."),
        (DECLARATION, "ratification", "Four."),
        (DECLARATION, "ratification", "Five."),
    ]
    assert [one.heading for one in status.statements] == [
        "Upon signature: Reservation concerning article 11, paragraph 1",
        "Upon signature: Interpretative declaration",
        "Upon ratification: Declaration",
        "Upon ratification: Statement by the Government of Bahrain",
    ]
    assert status.statements[0].articles == ("11(1)",)


@pytest.mark.parametrize(
    "text",
    [
        "Reservations made by others are of no concern to us.",
        "Declaration is what this is: a text.",
        "Declarations shall be made in these forms: by letter.",
        "On the question of article 9: we disagree.",
        "Notifications that are received later: none.",
        "The Government declares: article 9 applies.",
        "Reservation to article 9 (text in full)",
    ],
)
@each_reader
def test_words_of_a_text_are_no_heading(read: Read, text: str) -> None:
    status = read(mixed(("Bahrain", ["First.", text, "Last."])))
    texts = [one.text for one in status.statements]
    if text.startswith("Reservation to"):
        assert texts == ["First.", "Last."]
    else:
        assert texts == [f"First.\n{text}\nLast."]


@each_reader
def test_bold_words_and_states_names_inside_a_text_end_nothing(read: Read) -> None:
    lines = ["A text with a **bold** word.", "**Sweden**", "Sweden", "**All of it is bold.**", "End."]
    one = only(read, mixed(("Bahrain", lines)))
    assert one.text == "A text with a bold word.\nSweden\nSweden\nAll of it is bold.\nEnd."


@each_reader
def test_the_name_repeated_before_the_text_is_no_part_of_it(read: Read) -> None:
    assert only(read, mixed(("Bahrain{1}", ["Bahrain", "A text.", "Bahrain"]))).text == "A text.\nBahrain"
    one = only(read, mixed(("Bahrain", ["Upon signature:", "Bahrain: Declaration: A text."])))
    assert (one.heading, one.text) == ("Upon signature: Declaration", "A text.")
    assert only(read, mixed(("Niger", ["Nigeria is another State."]))).text == "Nigeria is another State."


@each_reader
def test_a_state_without_words_says_nothing(read: Read) -> None:
    status = read(mixed(("Azerbaijan{12}", []), ("Bahrain", ["A text."]), ("Cuba", ["Declaration:"])))
    assert [one.code for one in status.statements] == ["BHR"]
    assert status.problems == ("a heading without words of Cuba: 'Declaration'",)


@each_reader
def test_when_a_statement_was_made(read: Read) -> None:
    def made(name: str, *lines: str, upon: str = "ratification") -> tuple[str, date | None]:
        one = only(read, mixed((name, lines), made=upon))
        return one.made, one.date

    assert made("Bahrain", "A text.") == ("ratification", None)
    assert made("Bahrain", "A text.", upon="ratification, accession or succession") == ("ratification", None)
    assert made("Cuba", "A text.", upon="ratification, accession or succession") == ("accession", None)
    assert made("Sweden", "A text.", upon="ratification or accession") == ("", None)
    assert made("Netherlands (Kingdom of the)", "A text.", upon="signature or acceptance") == ("", None)
    assert made("Bahrain", "Made upon signature:", "A text.") == ("signature", None)
    assert made("Bahrain", "Declaration made upon signature and confirmed upon ratification:", "A text.") == (
        "signature",
        None,
    )
    assert made("Bahrain", "1 March 2026", "A text.") == ("ratification", date(2026, 3, 1))
    assert made("Bahrain", "25 Oct 2025:", "A text.") == ("signature", date(2025, 10, 25))
    assert made("Bahrain", "(Received on 4 April 2027)", "A text.") == (MADE_LATER, date(2027, 4, 4))
    assert made("Bahrain", "Communication received on 4 April 2027:", "A text.") == (MADE_LATER, date(2027, 4, 4))
    assert made("Bahrain", "Declaration contained in the notification received on 4 April 2027:", "A text.") == (
        MADE_LATER,
        date(2027, 4, 4),
    )
    assert made("Bahrain", "Declaration under the Protocol of 25 March 1972:", "A text.") == ("ratification", None)


@each_reader
def test_a_day_of_its_own_begins_a_statement_that_no_earlier_occasion_covers(read: Read) -> None:
    status = read(mixed(("Bahrain", ["Upon signature:", "Declaration:", "One.", "4 April 2027", "Two."])))
    assert [(one.text, one.made, one.heading) for one in status.statements] == [
        ("One.", "signature", "Upon signature: Declaration"),
        ("Two.", MADE_LATER, ""),
    ]


@pytest.mark.parametrize(
    ("lines", "language", "text"),
    [
        (["[Original: French]", "Une déclaration."], "French", "Une déclaration."),
        (["Une déclaration. (Translation) (Original: Spanish)"], "Spanish", "Une déclaration."),
        (["[Translation – Original: Russian] Text."], "Russian", "Text."),
        (["Declaration:", "Text.", "Original: English and French"], "English and French", "Text."),
        (["The original: a text."], None, "The original: a text."),
    ],
)
@each_reader
def test_the_original_language_is_noted_and_no_part_of_the_text(
    read: Read, lines: list[str], language: str | None, text: str
) -> None:
    one = only(read, mixed(("Mali", lines)))
    assert (one.language, one.text) == (language, text)


@pytest.mark.parametrize(
    ("lines", "target"),
    [
        (["Sweden objects to the reservation made by Azerbaijan upon signature."], "AZE"),
        (["The Government of Sweden, with Cuba, has examined the declaration made by Bahrain."], "BHR"),
        (["With regard to the reservations made by Azerbaijan upon signature:", "Sweden objects as Cuba did."], "AZE"),
        (["In respect of the declaration by Viet Nam:", "Sweden objects."], "VNM"),
        (["Objection to the reservation made by Niger:", "Not Nigeria."], "NER"),
        (["With regard to Cuba:", "Sweden objects to the reservation."], "CUB"),
        (["Sweden cannot accept what Azerbaijan declared."], "AZE"),
        (["Sweden objects to the reservations made by the Government of the People’s Republic of China."], "CHN"),
        (["Sweden objects to the reservation of the Democratic People’s Republic of Korea."], "PRK"),
        (["Sweden objects."], None),
    ],
)
@each_reader
def test_an_objection_names_whose_statement_it_answers(read: Read, lines: list[str], target: str | None) -> None:
    one = only(read, objections(("Sweden", lines)))
    assert (one.kind, one.objects_to) == (OBJECTION, target)


@each_reader
def test_several_objections_of_one_state_are_cut_by_their_targets_and_days(read: Read) -> None:
    status = read(
        objections(
            (
                "Sweden{20}",
                [
                    "14 January 2026",
                    "With regard to the reservations made by Azerbaijan upon signature:",
                    "Sweden objects.",
                    'It quotes: "…',
                    "Declaration:",
                    'they say …"',
                    "With regard to the declaration made by Cuba upon accession:",
                    "Sweden objects again.",
                    "15 January 2026",
                    "Sweden objects to the reservation made by Bahrain.",
                ],
            )
        )
    )
    assert [(one.objects_to, one.date, one.made, one.kind) for one in status.statements] == [
        ("AZE", date(2026, 1, 14), MADE_LATER, OBJECTION),
        ("CUB", None, "", OBJECTION),
        ("BHR", date(2026, 1, 15), MADE_LATER, OBJECTION),
    ]
    assert status.statements[0].text == 'Sweden objects.\nIt quotes: "…\nDeclaration:\nthey say …"'


@each_reader
def test_a_communication_among_objections_is_one(read: Read) -> None:
    status = read(objections(("Azerbaijan", ["Communication received on 4 April 2027:", "We explain."])))
    assert [one.kind for one in status.statements] == [COMMUNICATION]


@each_reader
def test_an_unknown_participant_is_kept_as_printed_and_flagged(read: Read) -> None:
    status = read(mixed(("Atlantis", ["Declaration:", "A text."]), ("Bahrain", ["Another."])))
    assert [(one.participant, one.code) for one in status.statements] == [("Atlantis", None), ("Bahrain", "BHR")]
    assert status.problems == ("unknown participant: Atlantis",)


def test_words_under_no_participant_are_flagged() -> None:
    page = build_page(mixed(("Bahrain", ["A text."])))
    lost = page.replace(b'<div class="structTableHead">Bahrain</div>', b"")
    status = untc.parse(lost)
    assert status.statements == ()
    assert status.problems == ("words under no participant in 'Declarations and Reservations': 'A text.'",)


def test_a_name_may_be_bold_while_its_footnote_is_not() -> None:
    page = build_page(replace(mixed(("Bahrain", ["A text."])), anatomy=Anatomy.BOLD))
    (one,) = untc.parse(page.replace(b"<b>Bahrain</b>", b"<b><a name='x'>Bahrain</a></b> <sup>3</sup>")).statements
    assert (one.code, one.text) == ("BHR", "A text.")


def test_a_cell_without_a_name_goes_on_with_the_state_above() -> None:
    page = build_page(mixed(("Bahrain", ["A text."])))
    more = page.replace(
        b"</td></tr></tbody></table></div></div>", b"</td></tr><tr><td><div>More.</div></td></tr></table>"
    )
    assert more != page
    (one,) = untc.parse(more).statements
    assert one.text == "A text.\nMore."


@each_reader
def test_a_long_heading_without_words_is_what_was_said_and_a_last_day_belongs_to_its_text(read: Read) -> None:
    heading = "Reservation in respect of article 9, paragraph 2"
    status = read(mixed(("Bahrain", ["A text.", "4 April 2027"]), ("Cuba", [heading])))
    assert [(one.code, one.kind, one.text, one.articles) for one in status.statements] == [
        ("BHR", DECLARATION, "A text.\n4 April 2027", ()),
        ("CUB", RESERVATION, heading, ("9(2)",)),
    ]


def test_names_that_are_not_set_in_bold_are_known_by_what_they_say() -> None:
    lines = ("Declarations and Reservations", "Bahrain", "A text on Cuba.", "Objections", "Sweden", "No.")
    plain = "".join(f"<p>{line}</p>" for line in lines)
    page = build_page(cyber_facts(*ROWS)).replace(b'divAll">', f'divAll">{plain}'.encode())
    status = untc.parse(page)
    assert [(one.code, one.kind, one.text) for one in status.statements] == [
        ("BHR", DECLARATION, "A text on Cuba."),
        ("SWE", OBJECTION, "No."),
    ]


def test_a_page_may_mix_both_anatomies() -> None:
    bold = "<p align='center'><b>Objections</b></p><p align='center'><b>Sweden</b></p><p>No.</p>"
    page = build_page(mixed(("Bahrain", ["A text."])))
    status = untc.parse(page.replace(b"</table></div></div>\n", b"</table></div>" + bold.encode() + b"</div>\n"))
    assert [(one.code, one.kind, one.text) for one in status.statements] == [
        ("BHR", DECLARATION, "A text."),
        ("SWE", OBJECTION, "No."),
    ]


def bold(text: str) -> Line:
    return Line(text, strong=True, centred=True)


def roles(*lines: Line) -> list[Role]:
    return [line.role for line in told(lines)]


def test_a_bold_line_between_names_is_a_name_in_the_order_of_the_alphabet_else_a_title() -> None:
    head, text, title = Role.PARTICIPANT, Role.TEXT, Role.SECTION
    body = Line("Words.")
    assert roles(bold("Albania"), body, bold("Atlantis"), bold("Bahrain"), body) == [head, text, head, head, text]
    assert roles(bold("Sweden"), body, bold("Atlantis"), bold("Bahrain"), body) == [
        head,
        text,
        Role.SECTION,
        head,
        text,
    ]
    assert roles(bold("Albania"), body, bold("Xanadu"), bold("Bahrain"), body) == [head, text, title, head, text]
    assert roles(bold("Albania"), body, bold("Xanadu"), body) == [head, text, head, text]
    assert roles(bold("Albania"), body, bold("Lists of all sorts"), body) == [head, text, title, text]
    assert roles(bold("Albania"), body, Line("Xanadu", strong=True), body) == [head, text, text, text]
    assert roles(bold("Albania"), body, bold("Note:"), body) == [head, text, text, text]
    assert roles(bold("Albania"), body, bold("Annex"), Line("(Unless …)"), bold("Mali"), body) == [
        head,
        text,
        Role.SECTION,
        Role.PREAMBLE,
        head,
        text,
    ]


def test_a_title_nobody_knows_is_no_end_of_the_text_before_it() -> None:
    head, text, title = Role.PARTICIPANT, Role.TEXT, Role.SECTION
    name, body = Line("Albania", strong=True), Line("Words.")
    assert roles(name, body, bold("Mystery matters"), Line("Bahrain", strong=True), body) == [
        head,
        text,
        title,
        head,
        text,
    ]
    for one in (bold("Done."), bold("Mystery matters:")):
        assert roles(name, body, one, Line("Bahrain", strong=True), body)[2] is text


def test_a_titles_words_inside_a_text_are_no_participant() -> None:
    lines = Line("Albania", strong=True), Line("Words."), Line("Objections", strong=True), Line("are not foreseen.")
    assert roles(*lines)[2:] == [Role.TEXT, Role.TEXT]
