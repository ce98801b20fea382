"""Reads the MTDSG's XML rendition of the same treaty: a second opinion, made nightly by the UN.

Element names as in the published files: Document/Treaty/{ExternalData, Participants, Declarations,
Objections, SpecialTables, EndNotes}; entries carry footnotes as (escaped) <superscript> markup.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from watchers.depositary.assemble import Rendition, assemble
from watchers.depositary.model import Block, EndNote, SpecialTable, TreatyStatus
from watchers.depositary.statements import Line
from watchers.errors import PageRefused, Reason

_BLOCKS = {
    Block.TOTALS: "Status",
    Block.ENTRY_INTO_FORCE: "EIF/Labeltext",
    Block.REGISTRATION: "Registration/Labeltext",
    Block.REFERENCES: "TreatyText/Text",
    Block.STATEMENTS: "Declarations",
    Block.SPECIAL_TABLES: "SpecialTables",
    Block.NOTES: "EndNotes",
}
_MARKUP = re.compile(r"</?(?:i|b|u|em|strong|italic|bold|para|br|p|font|a)\b[^>]*>", re.IGNORECASE)
_SUPERSCRIPT = re.compile(r"<superscript>\s*(.*?)\s*</superscript>", re.IGNORECASE)


def looks_like_xml(body: bytes) -> bool:
    """Whether a body is the XML rendition rather than the page."""
    start = body.lstrip(b"\xef\xbb\xbf \t\r\n")[:200]
    return start.startswith(b"<?xml") and b"<html" not in body[:1000].lower()


def parse(body: bytes) -> TreatyStatus:
    """The status the XML rendition shows. Raises PageRefused."""
    root = _root(body)
    table = root.find(".//Participants//Thead")
    if table is None:
        raise PageRefused(Reason.NO_PARTICIPANTS_TABLE, "the XML has no Participants table")
    columns = [_plain(entry) for entry in table.iter("Entry")]
    if not columns or columns[0].casefold() != "participant":
        raise PageRefused(Reason.NO_PARTICIPANTS_TABLE, 'the XML table\'s header does not begin with "Participant"')
    rows = [[_with_notes(entry) for entry in row.iter("Entry")] for row in root.findall(".//Participants//Tbody//Row")]
    signatories, parties = _first(root, "Status/Signatories"), _first(root, "Status/Parties")
    return assemble(
        Rendition(
            chapter=_chapter(root),
            title=" ".join((_first(root, "Treaty/Header/Number"), _first(root, "Titlesect"))).strip(),
            adoption=_first(root, "Conclusion"),
            entry_into_force=_first(root, "EIF/Labeltext"),
            registration=_first(root, "Registration/Labeltext"),
            totals=f"Signatories : {signatories}. Parties : {parties}",
            references=_first(root, "TreatyText/Text"),
            as_at=_first(root, "StatusAsAt") or _first(root, "Header/Date"),
            columns=columns,
            rows=rows,
            lines=tuple(_statement_lines(root)),
            special_tables=tuple(_special_tables(root)),
            notes=tuple(_end_notes(root)),
            blocks=tuple(block for block, path in _BLOCKS.items() if root.find(f".//{path}") is not None),
        )
    )


def _root(body: bytes) -> ET.Element:
    """The document. Entities are refused: the real files declare none, and a bomb would."""
    if b"<!ENTITY" in body[:10_000]:
        raise PageRefused(Reason.UNREADABLE, "the XML declares entities, which the real one never does")
    try:
        return ET.fromstring(body)  # noqa: S314 - no entities, and the body's size is capped at fetching
    except ET.ParseError as error:
        raise PageRefused(Reason.UNREADABLE, f"the XML does not parse: {error}") from error


def _inner(element: ET.Element) -> str:
    """An element's text with footnotes as <superscript>, whether that was markup or escaped."""
    text = element.text or ""
    for child in element:
        inner = _inner(child)
        text += f"<superscript>{inner}</superscript>" if child.tag.lower() == "superscript" else inner
        text += child.tail or ""
    return text


def _with_notes(element: ET.Element) -> str:
    marked = _SUPERSCRIPT.sub(r" \1 ", _MARKUP.sub(" ", html.unescape(_inner(element))))
    return " ".join(marked.split())


def _plain(element: ET.Element) -> str:
    return " ".join(_MARKUP.sub(" ", _SUPERSCRIPT.sub("", html.unescape(_inner(element)))).split())


def _first(root: ET.Element, path: str) -> str:
    element = root.find(".//" + path)
    return "" if element is None else _plain(element)


def _chapter(root: ET.Element) -> str:
    return " ".join(filter(None, (_first(root, "Chapter/Header"), _first(root, "Chapter/Name"))))


def _statement_lines(root: ET.Element) -> Iterator[Line]:
    for tag, item in (("Declarations", "Declaration"), ("Objections", "Objection")):
        block = root.find(f".//{tag}")
        if block is None:
            continue
        yield Line(_first(block, "Title") or tag, strong=True)
        for entry in block.iter(item):
            name = entry.find("Participant")
            if name is not None:
                yield Line(_with_notes(name), strong=True)
            for text in entry.iter("Text"):
                yield from (
                    Line(line, strong=False)
                    for part in re.split(r"\n|<br\s*/?>", html.unescape(_inner(text)))
                    if (line := " ".join(_MARKUP.sub(" ", _SUPERSCRIPT.sub("", part)).split()))
                )


def _special_tables(root: ET.Element) -> Iterator[SpecialTable]:
    for block in root.iter("SpecialTables"):
        for table in list(block) if block.find("TableHeader") is None else [block]:
            rows = [tuple(_with_notes(cell) for cell in row.iter("Column")) for row in table.iter("Row")]
            headers = tuple(_plain(title) for head in table.iter("TableHeader") for title in head.iter("Title"))
            if headers or rows:
                yield SpecialTable(_first(table, "TableTitle"), headers, tuple(rows))


def _end_notes(root: ET.Element) -> Iterator[EndNote]:
    for note in root.findall(".//EndNotes/EndNote"):
        yield EndNote(_first(note, "Number"), _first(note, "Text"))
