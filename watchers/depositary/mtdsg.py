"""Reads the MTDSG's XML rendition of the same treaty: a second opinion, made nightly by the UN.

ISO-8859-1; Treaty > Participants > Table > TGroup > Thead/Tbody > Rows > Row > Entry; ExternalData
with Titlesect, Conclusion, EIF, Registration, Status, TreatyText; sections of statements; special
tables; EndNotes. Element names differ in letter case from file to file. Footnotes are (escaped)
<superscript> markup.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import replace
from xml.etree import ElementTree as ET

from watchers.depositary import limits
from watchers.depositary.assemble import Rendition, assemble
from watchers.depositary.columns import is_participant
from watchers.depositary.footnotes import mark_xml, title_alone, without_marks
from watchers.depositary.lines import Line, Role
from watchers.depositary.model import Block, EndNote, SpecialTable, TreatyStatus
from watchers.depositary.tables import continued
from watchers.depositary.treaties import number_titled
from watchers.errors import PageRefused, Reason

_SECTIONS: Mapping[str, str] = {
    "declarations": "Declarations and Reservations",
    "reservations": "Reservations",
    "objections": "Objections",
    "declarationsunderarticle": "Declarations under article",
    "notifications": "Notifications",
    "notificationsunderarticle": "Notifications under article",
    "territorialapplications": "Territorial Application",
    "territorialapplication": "Territorial Application",
    "communications": "Communications",
}
"""Sections of statements by element, and their titles where the file gives none."""
_BLOCKS: Mapping[Block, AbstractSet[str]] = {
    Block.TOTALS: {"status"},
    Block.ENTRY_INTO_FORCE: {"eif"},
    Block.REGISTRATION: {"registration"},
    Block.REFERENCES: {"treatytext"},
    Block.STATEMENTS: _SECTIONS.keys(),
    Block.SPECIAL_TABLES: {"specialtables"},
    Block.NOTES: {"endnotes"},
}
_TITLES = frozenset(("title", "header", "heading", "type", "label"))
_WHO = frozenset(("participant", "state", "name"))
_CELLS = frozenset(("column", "entry"))
_MARKUP = re.compile(r"</?(?:i|b|u|em|strong|italic|bold|a|font|span|sub|sup)\b[^<>]{0,300}>", re.IGNORECASE)
_BREAK = re.compile(r"</?(?:br|p|para|div|li|ul|ol|text|tr|td|table)\b[^<>]{0,300}>", re.IGNORECASE)
_SLANTED = re.compile(
    r"\s*(?:<(?:i|em|u|b|italic|bold|strong)>)+[^<>]*(?:</(?:i|em|u|b|italic|bold|strong)>)+[\s:.]*", re.IGNORECASE
)
_ENCODING = re.compile(rb"<\?xml[^>]{0,100}encoding=[\"']([\w.-]{1,20})[\"']", re.IGNORECASE)
_ENCODINGS = frozenset((b"utf-8", b"iso-8859-1", b"iso-8859-15", b"latin1", b"windows-1252", b"us-ascii", b"ascii"))
_HTML = re.compile(
    rb"\s*(?:<!--.{0,500}?-->\s*)?(?:<\?xml[^>]{0,100}\?>\s*)?<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)
_BOMS = b"\xef\xbb\xbf"


def looks_like_xml(body: bytes) -> bool:
    """Whether a body is the XML rendition rather than the page."""
    start = body.lstrip(_BOMS + b" \t\r\n")[:200]
    return start.startswith((b"<?xml", b"<Treaty", b"<Document")) and b"<html" not in body[:1000].lower()


def parse(body: bytes) -> TreatyStatus:
    """The status the XML rendition shows. Raises PageRefused."""
    root = _root(body)
    table = next(root.iter("participants"), None)
    head = None if table is None else next(table.iter("thead"), None)
    columns = [] if head is None else [_text(entry) for entry in head.iter("entry")]
    if table is None or not columns or not is_participant(columns[0]):
        raise PageRefused(Reason.NO_PARTICIPANTS_TABLE, 'the XML has no table whose header begins with "Participant"')
    rows = [[_text(entry) for entry in row.iter("entry")] for part in table.iter("tbody") for row in part.iter("row")]
    number, title, adoption = _first(root, "header/number"), _first(root, "titlesect"), _first(root, "conclusion")
    return assemble(
        Rendition(
            chapter=_chapter(root),
            title=title if title[:1].isdigit() else f"{number} {title}".strip(),
            adoption=adoption,
            entry_into_force=_first(root, "eif/labeltext", "eif"),
            registration=_first(root, "registration/labeltext", "registration"),
            totals=_totals(root),
            references=_first(root, "treatytext/text", "treatytext"),
            as_at=_first(root, "statusasat", "header/date"),
            columns=columns,
            rows=[row for row in rows if any(row)],
            lines=tuple(_lines(root)),
            special_tables=tuple(_special_tables(root)),
            notes=tuple(_end_notes(root)),
            links=f"mtdsg_no={number_titled(title_alone(title), without_marks(adoption))}",
            blocks=tuple(_blocks(root)),
        )
    )


def _root(body: bytes) -> ET.Element:
    """The document, element names in lower case. What declares entities or an odd encoding is refused."""
    limits.entrance(body)
    if _HTML.match(body):
        raise PageRefused(Reason.ERROR_PAGE, "the site answered with an HTML page where the XML should be")
    if b"<!ENTITY" in body or b"<!DOCTYPE" in body:
        raise PageRefused(Reason.UNREADABLE, "the XML declares entities, which the real one never does")
    encoding = _ENCODING.match(body.lstrip(_BOMS))
    if body[:2] in (b"\xff\xfe", b"\xfe\xff") or (encoding and encoding.group(1).lower() not in _ENCODINGS):
        raise PageRefused(Reason.UNREADABLE, "the XML is in an encoding the real one never has")
    try:
        root = ET.fromstring(body)  # noqa: S314 - no entities, and bytes and depth are capped above
    except (ET.ParseError, LookupError, ValueError) as error:
        raise PageRefused(Reason.UNREADABLE, f"the XML does not parse: {error}") from error
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2].lower()
    return root


def _markup(element: ET.Element) -> str:
    """An element's text, its own markup as tags in it, whether that was markup or escaped."""
    parts = [element.text or ""]
    for child in element:
        parts.extend((f"<{child.tag}>", _markup(child), f"</{child.tag}>", child.tail or ""))
    return "".join(parts)


def _words(element: ET.Element) -> str:
    """An element's text with footnote marks, other markup in it still as tags."""
    return mark_xml(html.unescape(_markup(element)))


def _text(element: ET.Element) -> str:
    """An element's text with footnote marks and no markup, white space folded."""
    return " ".join(_MARKUP.sub("", _BREAK.sub(" ", _words(element))).split())


def _first(root: ET.Element, *paths: str) -> str:
    """The text of the first of these elements that is there, at most as long as any box of a page."""
    for path in paths:
        element = root if root.tag == path else root.find(f".//{path}")
        if element is not None:
            return _text(element)[: limits.MOST_IN_A_BOX]
    return ""


def _totals(root: ET.Element) -> str:
    signatories, parties = _first(root, "status/signatories"), _first(root, "status/parties")
    stated = (f"Signatories : {signatories}" if signatories else "", f"Parties : {parties}" if parties else "")
    return ". ".join(filter(None, stated))


def _chapter(root: ET.Element) -> str:
    parts = (_first(root, "chapter/header"), _first(root, "chapter/name"))
    return " ".join(filter(None, parts)) or _first(root, "chapter")


def _blocks(root: ET.Element) -> Iterator[Block]:
    tags = {element.tag for element in root.iter()}
    for block, wanted in _BLOCKS.items():
        if tags & wanted:
            yield block


def _lines(root: ET.Element) -> Iterator[Line]:
    """Each section's title, its States' names, and their words line by line."""
    for section in _sections(root):
        title = next((child for child in section if child.tag in _TITLES), None)
        yield Line(("" if title is None else _text(title)) or _SECTIONS[section.tag], Role.SECTION)
        yield from _entries([child for child in section if child is not title], Role.PREAMBLE)


def _sections(element: ET.Element) -> Iterator[ET.Element]:
    """The sections of statements in order; an item inside one may be named like a section."""
    if element.tag in _SECTIONS:
        yield element
        return
    for child in element:
        yield from _sections(child)


def _entries(elements: Iterable[ET.Element], role: Role) -> Iterator[Line]:
    """Names and words in order; ``role`` is what words are that stand before any name."""
    for element in elements:
        if element.tag in _WHO:
            yield Line(_text(element), Role.PARTICIPANT)
            role = Role.TEXT
        elif any(inner.tag in _WHO for inner in element.iter()):
            yield from _entries(element, role)
        else:
            yield from (replace(line, role=role) for line in _broken(element))


def _broken(element: ET.Element) -> Iterator[Line]:
    """An element's words in lines, as its breaks and paragraphs cut them."""
    for part in _BREAK.split(_words(element)):
        text = " ".join(_MARKUP.sub("", part).split())
        if text:
            yield Line(text, Role.TEXT, slanted=_SLANTED.fullmatch(part) is not None)


def _special_tables(root: ET.Element) -> Iterator[SpecialTable]:
    for block in root.iter("specialtables"):
        for table in list(block) if block.find("tableheader") is None else [block]:
            heads = [title for head in table.iter("tableheader") for title in head.iter("title")]
            heads = heads or [entry for head in table.iter("thead") for entry in head.iter("entry")]
            headers = tuple(title_alone(_text(title)) for title in heads)
            cells = ([cell for cell in row.iter() if cell.tag in _CELLS] for row in table.iter("row"))
            rows = [plain for row in cells if any(plain := tuple(without_marks(_text(cell)) for cell in row))]
            rows = [row for row in rows if row != headers]
            if headers or rows:
                yield SpecialTable(title_alone(_first(table, "tabletitle", "title")), headers, continued(rows))


def _end_notes(root: ET.Element) -> Iterator[EndNote]:
    for note in root.iter("endnote"):
        number = re.sub(r"\D", "", _first(note, "number"))
        yield EndNote(
            number, "\n".join(line.text for child in note if child.tag != "number" for line in _broken(child))
        )
