"""Builds a status page (HTML) or its XML rendition from a small table of facts.

The anatomy is the real page's: the same ids, blocks, tabs in dates and footnote marks.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape

from watchers.depositary.assemble import NEW_YORK

_PREFIX = "ctl00_ctl00_ContentPlaceHolder1_ContentPlaceHolderInnerPage_"

StatementFacts = tuple[str, Sequence[str]]
"""A participant's name and its paragraphs, markers such as "Reservation:" included."""


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What a page says. Cells are texts as printed; "Azerbaijan{1}" carries footnote 1."""

    chapter: str
    title: str
    rows: Sequence[Sequence[str]]
    columns: Sequence[str] = (
        "Participant",
        "Signature",
        "Ratification, Acceptance(A), Approval(AA), Accession(a)",
    )
    adoption: str = "New York, 24 December 2024"
    entry_into_force: str = "Not yet in force: see article 65(1)."
    registration: str = ""
    totals: str = ""
    references: str = ""
    as_at: datetime = datetime(2025, 10, 27, 13, 15, tzinfo=UTC)
    declarations: Sequence[StatementFacts] = ()
    objections: Sequence[StatementFacts] = ()
    special_tables: Sequence[tuple[str, Sequence[Sequence[str]]]] = ()
    notes: Sequence[tuple[str, str]] = ()
    french: bool = False


def build_page(facts: PageFacts) -> bytes:
    """The status page in HTML."""
    labels = _FRENCH if facts.french else _ENGLISH
    boxes = "".join(
        _box(name, text)
        for name, text in (
            ("rptHead_ctl00_tcText", facts.chapter),
            ("rptTreaty_ctl00_tcTreaty", facts.title),
            ("rptTreaty_ctl00_tcText", facts.adoption),
            ("rptEIF_ctl00_tcText", facts.entry_into_force),
            ("rptRegistration_ctl00_tcText", facts.registration),
            ("rptStatus_ctl00_tcText", facts.totals),
            ("rptText_ctl00_tcText", facts.references),
        )
        if text
    )
    body = "\n".join(
        (
            f"<div><b>{labels['as_at']} : {_new_york(facts.as_at)}</b></div>",
            f'<div id="{_PREFIX}headerbox"><table>{boxes}</table></div>',
            f'<div id="{_PREFIX}participants">{_grid(facts.columns, facts.rows)}</div>',
            f'<div id="{_PREFIX}specialtbl">{"".join(map(_special, facts.special_tables))}</div>',
            _statements(facts, labels),
            _notes(facts.notes),
        )
    )
    return f"<!DOCTYPE html><html><head><title>UNTC</title></head><body>{body}</body></html>".encode()


_ENGLISH = {
    "as_at": "STATUS AS AT",
    "declarations": "Declarations and Reservations",
    "unless": "(Unless otherwise indicated, the declarations and reservations were made upon ratification.)",
    "objections": "Objections",
}
_FRENCH = {
    "as_at": "ÉTAT EN DATE DU",
    "declarations": "Déclarations et réserves",
    "unless": "(En l'absence d'indication contraire, elles ont été formulées lors de la ratification.)",
    "objections": "Objections",
}


def _new_york(moment: datetime) -> str:
    return moment.astimezone(NEW_YORK).strftime("%d-%m-%Y %H:%M:%S EDT")


def _marked(text: str) -> str:
    """Escaped text with "{1,2}" turned into a footnote mark."""
    return escape(text, quote=False).replace("{", "<sup>").replace("}", "</sup>")


def _box(name: str, text: str) -> str:
    return f'<tr><td id="{_PREFIX}{name}">{_marked(text)}</td></tr>'


def _grid(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    head = "".join(f"<th>{escape(column)}</th>" for column in columns)
    lines = "".join("<tr>" + "".join(f"<td>{_dated(cell)}</td>" for cell in row) + "</tr>\n" for row in rows)
    return f'<table id="{_PREFIX}tblgrid" class="table"><tr>{head}</tr>\n{lines}</table>'


def _dated(cell: str) -> str:
    """A cell as the site writes it: a tab before the year, a no-break space for nothing."""
    day, _, rest = cell.partition(" ")
    month, _, year = rest.partition(" ")
    if day.isdigit() and month and year:
        return f"{day} {month}\t {_marked(year)}"
    return _marked(cell) or "&nbsp;"


def _special(table: tuple[str, Sequence[Sequence[str]]]) -> str:
    title, rows = table
    lines = "".join("<tr>" + "".join(f"<td>{_marked(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<div><b>{escape(title)}</b></div><table>{lines}</table>"


def _statements(facts: PageFacts, labels: dict[str, str]) -> str:
    parts = []
    if facts.declarations:
        parts.append(f"<div align='center'><b>{labels['declarations']}</b><br/>{labels['unless']}</div>")
        parts.extend(map(_statement, facts.declarations))
    if facts.objections:
        parts.append(f"<div align='center'><b>{labels['objections']}</b></div>")
        parts.extend(map(_statement, facts.objections))
    return f'<div id="{_PREFIX}divAll">{"".join(parts)}</div>'


def _statement(statement: StatementFacts) -> str:
    name, paragraphs = statement
    lines = "".join(
        f"<p><i>{_marked(line)}</i></p>" if line.endswith(":") else f"<p>{_marked(line)}</p>" for line in paragraphs
    )
    return f"<p align='center'><b>{_marked(name)}</b></p>{lines}"


def _notes(notes: Sequence[tuple[str, str]]) -> str:
    rows = "".join(
        f'<div id="{_PREFIX}dgNotesAll_ctl{order:02}_divNotesAll"><table><tr><td>{number}.</td>'
        f"<td>{_marked(text)}</td></tr></table></div>"
        for order, (number, text) in enumerate(notes, start=2)
    )
    return f'<div id="{_PREFIX}divNotes">{rows}</div>'


def build_xml(facts: PageFacts) -> bytes:
    """The same treaty's XML rendition."""
    number, _, title = facts.title.partition(" ")
    chapter, _, name = facts.chapter.partition(" ")
    roman, _, name = name.partition(" ")
    signatories, _, parties = facts.totals.partition(". ")
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<Document><Header>'
        f"<Chapter><Header>{chapter} {roman}</Header><Name>{escape(name)}</Name></Chapter></Header><Treaty>"
        f"<Header><Number>{escape(number)}</Number></Header>"
        f"<ExternalData><Titlesect>{escape(title)}</Titlesect><Conclusion>{escape(facts.adoption)}</Conclusion>"
        f"<EIF><Labeltext>{escape(facts.entry_into_force)}</Labeltext></EIF>"
        f"<Registration><Labeltext>{escape(facts.registration)}</Labeltext></Registration>"
        f"<Status><Signatories>{_digits(signatories)}</Signatories><Parties>{_digits(parties)}</Parties></Status>"
        f"<TreatyText><Text>{escape(facts.references)}</Text></TreatyText></ExternalData>"
        f"<StatusAsAt>{_new_york(facts.as_at)}</StatusAsAt>"
        f"<Participants><Table><TGroup><Thead>{_xml_row(facts.columns)}</Thead>"
        f"<Tbody><Rows>{''.join(map(_xml_row, facts.rows))}</Rows></Tbody></TGroup></Table></Participants>"
        f"{_xml_statements('Declarations', 'Declaration', facts.declarations)}"
        f"{_xml_statements('Objections', 'Objection', facts.objections)}"
        f"<EndNotes>{''.join(_xml_note(*note) for note in facts.notes)}</EndNotes>"
        "</Treaty></Document>"
    ).encode()


def _digits(text: str) -> str:
    return "".join(letter for letter in text if letter.isdigit())


def _xml_marked(text: str) -> str:
    marked = text.replace("{", "<superscript>").replace("}", "</superscript>")
    return escape(marked, quote=False)


def _xml_row(cells: Sequence[str]) -> str:
    return "<Row>" + "".join(f"<Entry>{_xml_marked(cell)}</Entry>" for cell in cells) + "</Row>"


def _xml_statements(block: str, item: str, statements: Sequence[StatementFacts]) -> str:
    entries = "".join(
        f"<{item}><Participant>{_xml_marked(name)}</Participant>"
        + "".join(f'<Text type="para">{_xml_marked(line)}</Text>' for line in paragraphs)
        + f"</{item}>"
        for name, paragraphs in statements
    )
    return f"<{block}><Title>{_ENGLISH[block.lower()]}</Title>{entries}</{block}>" if entries else ""


def _xml_note(number: str, text: str) -> str:
    return f"<EndNote><Number>{number}</Number><Text>{_xml_marked(text)}</Text></EndNote>"
