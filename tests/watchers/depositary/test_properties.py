"""Reading is the inverse of building: whatever a page says, in either anatomy and the XML, is read back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from bot.preview.stand_in import Anatomy, PageFacts, SectionFacts, build_page, build_xml
from watchers.depositary import mtdsg, untc
from watchers.depositary.model import Action, ActionKind, StatementKind, TreatyStatus
from watchers.participants import table

NAMES = sorted({known.english for known in table().values() if known.type in ("state", "reio", "territory")})
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
LETTERS = {
    "": ActionKind.RATIFICATION,
    "a": ActionKind.ACCESSION,
    "A": ActionKind.ACCEPTANCE,
    "AA": ActionKind.APPROVAL,
    "d": ActionKind.SUCCESSION,
}
COLUMNS = ("Participant", "Signature", "Ratification, Acceptance(A), Approval(AA), Accession(a), Succession(d)")
SECTIONS: list[tuple[str, StatementKind | None]] = [
    ("Declarations and Reservations", None),
    ("Declarations under article 41", StatementKind.DECLARATION),
    ("Objections", StatementKind.OBJECTION),
    ("Notifications under Article 4 (3)", StatementKind.COMMUNICATION),
    ("Territorial Application", StatementKind.COMMUNICATION),
    ("Communications", StatementKind.COMMUNICATION),
]
HEADINGS: dict[str, StatementKind] = {
    "Reservation:": StatementKind.RESERVATION,
    "Interpretative declaration:": StatementKind.DECLARATION,
    "Reservation by the Government concerned under Article 7, paragraph 2, of the text": StatementKind.RESERVATION,
    "Declaration with regard to article 34 (a) of the said Convention:": StatementKind.DECLARATION,
}
WORDS = (
    "the Objections Reservations declaration reservation Sweden Declarations “so” article 7 (2), that upon signature"
    " 25 October 2025 objects to & < > § **bold** Upon Ratification; Participant Notifications 1. [sic] and"
).split()
TITLE = "Convention on the Elimination of All Forms of Discrimination"
SPACES = st.sampled_from([" ", "  ", "\t", "\u00a0", "\n ", " \u200b", "\u2003"])


@dataclass(frozen=True)
class Printed:
    """A text as it will be printed, footnotes and odd spaces in it, and as it is meant."""

    printed: str
    meant: str
    notes: tuple[str, ...] = ()


@st.composite
def printed(draw: st.DrawFn, words: str, *, most: int = 2) -> Printed:
    """The words with footnote marks after any of them, and with any white space between them."""
    pieces = words.split(" ")
    marks = draw(st.dictionaries(st.integers(0, len(pieces) - 1), st.lists(st.integers(1, 99), min_size=1, max_size=2)))
    marks = dict(list(marks.items())[:most])
    text, notes = "", []
    for place, piece in enumerate(pieces):
        text += piece
        if place in marks:
            numbers = [str(number) for number in marks[place]]
            text += draw(st.sampled_from(["", " "])) + "{" + ",".join(numbers) + "}"
            notes.append((place, numbers))
        if place < len(pieces) - 1:
            text += draw(SPACES)
    return Printed(text, words, tuple(number for _, numbers in sorted(notes) for number in numbers))


@st.composite
def acts(draw: st.DrawFn) -> tuple[str, tuple[Action, ...]]:
    """A cell of the mixed column: up to two acts, one of which may be bracketed."""
    found, texts = [], []
    for _ in range(draw(st.integers(0, 2))):
        day = date(1950, 1, 1) + timedelta(days=draw(st.integers(0, 28_000)))
        letter = draw(st.sampled_from(sorted(LETTERS)))
        withdrawn = draw(st.booleans())
        said = draw(printed(f"{day.day} {MONTHS[day.month - 1]} {day.year}", most=1))
        texts.append(f"[{said.printed} {letter}]" if withdrawn else f"{said.printed} {letter}")
        found.append(Action(LETTERS[letter], day, said.notes, withdrawn=withdrawn))
    return draw(SPACES).join(texts), tuple(found)


@st.composite
def sentence(draw: st.DrawFn) -> Printed:
    words = draw(st.lists(st.sampled_from(WORDS), max_size=12))
    return draw(printed(" ".join(("The Government is of the view:", *words, "end."))))


Blocks = list[tuple[str | None, list[Printed]]]


@st.composite
def blocks(draw: st.DrawFn, *, headed: bool) -> Blocks:
    """A State's block: words without a heading, then headings of their own with their words; perhaps nothing."""
    bare = draw(st.lists(sentence(), max_size=2))
    found: Blocks = [(None, bare)] if bare else []
    for heading in draw(st.lists(st.sampled_from(sorted(HEADINGS)), max_size=3 if headed else 0)):
        found.append((heading, draw(st.lists(sentence(), min_size=1, max_size=2))))
    return found


@st.composite
def facts(draw: st.DrawFn) -> tuple[PageFacts, list[tuple[Printed, tuple[Action, ...]]], list[tuple[str, str, Blocks]]]:
    """(the page's facts, its rows as meant, its statements as meant: section, name, blocks)."""
    rows, cells = [], []
    for name in sorted(draw(st.sets(st.sampled_from(NAMES), min_size=1, max_size=8))):
        said, (cell, found) = draw(printed(name)), draw(acts())
        signed = date(1950, 1, 1) + timedelta(days=draw(st.integers(0, 28_000)))
        signature = draw(printed(f"{signed.day} {MONTHS[signed.month - 1]} {signed.year}"))
        rows.append((said, (Action(ActionKind.SIGNATURE, signed, signature.notes), *found)))
        cells.append((said.printed, signature.printed, cell))
    sections: list[SectionFacts] = []
    meant: list[tuple[str, str, Blocks]] = []
    for title, kind in draw(st.lists(st.sampled_from(SECTIONS), unique=True, max_size=4)):
        statements = []
        for name in sorted(draw(st.sets(st.sampled_from(NAMES), min_size=1, max_size=3))):
            said_there = draw(blocks(headed=kind is not StatementKind.OBJECTION))
            lines = [
                line for heading, texts in said_there for line in (heading, *(text.printed for text in texts)) if line
            ]
            statements.append((draw(printed(name)).printed, lines))
            meant.append((title, name, said_there))
        preamble = draw(st.sampled_from(["", "(Unless otherwise indicated, they were made upon ratification.)"]))
        sections.append(SectionFacts(draw(printed(title, most=1)).printed, statements, preamble))
    page = PageFacts(
        chapter="CHAPTER IV HUMAN RIGHTS",
        title="8. " + draw(printed(TITLE)).printed,
        adoption=draw(printed("New York, 18 December 1979", most=1)).printed,
        columns=[draw(printed(column)).printed for column in COLUMNS],
        rows=cells,
        sections=sections,
        prefixed=draw(st.booleans()),
        order=draw(st.permutations(PageFacts("", "", ()).order)),
    )
    return page, rows, meant


def readings(page: PageFacts) -> list[TreatyStatus]:
    pages = [untc.parse(build_page(replace(page, anatomy=anatomy))) for anatomy in Anatomy]
    return [*pages, mtdsg.parse(build_xml(page))]


@settings(max_examples=40, deadline=None, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(facts())
def test_what_is_built_is_read(
    said: tuple[PageFacts, list[tuple[Printed, tuple[Action, ...]]], list[tuple[str, str, Blocks]]],
) -> None:
    page, rows, meant = said
    for status in readings(page):
        assert status.title == TITLE
        assert (status.adopted.place, status.adopted.date) == ("New York", date(1979, 12, 18))
        assert status.columns == COLUMNS
        assert [(row.name, row.notes, row.actions) for row in status.participants] == [
            (name.meant, name.notes, actions) for name, actions in rows
        ]
        assert [(one.section, one.participant, one.heading, one.text) for one in status.statements] == [
            (title, name, (heading or "").rstrip(":"), "\n".join(text.meant.replace("**", "") for text in texts))
            for title, name, blocks in meant
            for heading, texts in blocks
            if texts
        ]
        for one in status.statements:
            assert one.kind is (kind_of(one.section, one.heading) or one.kind)
        assert status.problems == ()


def kind_of(section: str, heading: str) -> StatementKind | None:
    """What a section or a heading fixes; None where the words decide."""
    fixed = dict(SECTIONS)[section]
    headed = next((kind for words, kind in HEADINGS.items() if words.rstrip(":") == heading), None)
    return fixed if fixed in (StatementKind.OBJECTION, StatementKind.COMMUNICATION) else headed or fixed
