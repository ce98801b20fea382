"""Reads the UN Treaty Collection's status page (HTML, English or French) into a TreatyStatus.

Tables are found by their headers first; the known ids are hints. A page whose anatomy has moved
is refused, never misread.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from selectolax.lexbor import LexborHTMLParser, LexborNode

from watchers.blocked import looks_blocked
from watchers.depositary.assemble import Rendition, assemble
from watchers.depositary.columns import read_column
from watchers.depositary.model import ActionKind, Block, EndNote, SpecialTable, TreatyStatus
from watchers.depositary.statements import Line
from watchers.errors import PageRefused, Reason

_ID_PREFIX = "ctl00_ctl00_ContentPlaceHolder1_ContentPlaceHolderInnerPage_"
_BLOCKS = {
    Block.TOTALS: "rptStatus_ctl00_tcText",
    Block.ENTRY_INTO_FORCE: "rptEIF_ctl00_tcText",
    Block.REGISTRATION: "rptRegistration_ctl00_tcText",
    Block.REFERENCES: "rptText_ctl00_tcText",
    Block.STATEMENTS: "divAll",
    Block.SPECIAL_TABLES: "specialtbl",
    Block.NOTES: "divNotes",
}
_BLOCK_TAGS = frozenset(
    "address article blockquote br center dd div dl dt h1 h2 h3 h4 h5 h6 hr li ol p section table tbody td"
    " th tr ul".split()
)
_STRONG_TAGS = frozenset("b strong h1 h2 h3 h4 h5 h6 th".split())
_TAG = re.compile(r'<(/?)([a-z][a-z0-9]*)[^">]*(?:"[^"]*"[^">]*)*>')
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_NOTE_MARK = re.compile(r"[\s\d,;*]*")
_AS_AT = re.compile(rb"(?:STATUS AS AT|TAT (?:AU|EN DATE DU|A))\b", re.IGNORECASE)
_SIGNS_OF_AN_ERROR = re.compile(
    rb"urgent maintenance|currently unavailable|Runtime Error|Server Error in|Service Unavailable|"
    rb"Object reference not set|an error (?:has )?occurred",
    re.IGNORECASE,
)
_NOTE = re.compile(r"\[?(\d{1,3})\]?\s*[.)]?\s+(\S.*)", re.DOTALL)


def parse(body: bytes) -> TreatyStatus:
    """The status a saved or fetched page shows. Raises PageRefused."""
    if looks_blocked(body):
        raise PageRefused(Reason.BLOCK_PAGE, "the site answered with a page that keeps visitors out")
    tree = LexborHTMLParser(body)
    if tree.body is None or not body.strip():
        raise PageRefused(Reason.UNREADABLE, "the page is empty")
    marked = {
        (node.id or "").removeprefix(_ID_PREFIX): node for node in tree.css("td[id],div[id],table[id],span[id],tr[id]")
    }
    columns, rows, table = _participants_table(tree, marked, body)
    statements = _find(marked, "divAll")
    return assemble(
        Rendition(
            chapter=_text(_find(marked, "rptHead_ctl00_tcText")),
            title=_text(_find(marked, "rptTreaty_ctl00_tcTreaty")),
            adoption=_text(_find(marked, "rptTreaty_ctl00_tcText")),
            entry_into_force=_text(_find(marked, "rptEIF_ctl00_tcText")),
            registration=_text(_find(marked, "rptRegistration_ctl00_tcText")),
            totals=_text(_find(marked, "rptStatus_ctl00_tcText")),
            references=_text(_find(marked, "rptText_ctl00_tcText")),
            as_at=_status_time(body),
            columns=columns,
            rows=rows,
            lines=tuple(_lines(statements)) if statements is not None else (),
            special_tables=_special_tables(_find(marked, "specialtbl"), table),
            notes=_end_notes(marked),
            links=body[:20000].decode("utf-8", "replace"),
            blocks=tuple(block for block, name in _BLOCKS.items() if _find(marked, name) is not None),
        )
    )


def _find(marked: dict[str, LexborNode], name: str) -> LexborNode | None:
    """The node with this id, with or without ASP.NET's prefix, which has changed before."""
    if name in marked:
        return marked[name]
    return next((node for key, node in marked.items() if key.endswith("_" + name)), None)


def _text(node: LexborNode | None) -> str:
    return "" if node is None else " ".join(node.text(separator=" ").split())


def _status_time(body: bytes) -> str:
    found = _AS_AT.search(body)
    around = body[found.start() : found.start() + 300] if found else b""
    return re.sub(r"<[^>]*>|&nbsp;|&#160;|\s", " ", around.decode("utf-8", "replace"))


def _participants_table(
    tree: LexborHTMLParser, marked: dict[str, LexborNode], body: bytes
) -> tuple[list[str], list[list[str]], LexborNode]:
    hinted = _find(marked, "tblgrid")
    candidates = ([hinted] if hinted is not None and hinted.tag == "table" else []) + tree.css("table")
    for table in candidates:
        rows = table.css("tr")
        header = _cells(rows[0]) if rows else []
        if header and header[0].casefold() == "participant" and (table is hinted or _names_a_kind(header[1:])):
            cells = [_raw_cells(row) for row in rows[1:]]
            return header, [row for row in cells if any(cell.strip() for cell in row)], table
    if _SIGNS_OF_AN_ERROR.search(body):
        raise PageRefused(Reason.ERROR_PAGE, "the site answered with an error or maintenance page")
    raise PageRefused(Reason.NO_PARTICIPANTS_TABLE, 'no table whose header begins with "Participant"')


def _names_a_kind(headers: list[str]) -> bool:
    return any(
        column.known and column.plain[0] is not ActionKind.OTHER
        for column in (read_column(header) for header in headers)
    )


def _raw_cells(row: LexborNode) -> list[str]:
    return [cell.text(separator=" ") for cell in row.iter()]


def _cells(row: LexborNode) -> list[str]:
    return [" ".join(text.split()) for text in _raw_cells(row)]


def _lines(block: LexborNode) -> Iterator[Line]:
    """The block's lines as a reader sees them, footnote marks left out.

    Works on the parser's own serialization, where tags are well-formed: ten times faster than
    walking nodes, and statements are most of a page.
    """
    parts: list[str] = []
    strong, depth, in_note = True, 0, False
    pieces = _TAG.split(_COMMENT.sub("", block.html or ""))
    for text, closing, tag in zip(pieces[::3], [*pieces[1::3], ""], [*pieces[2::3], "div"], strict=True):
        if text and not (in_note and _NOTE_MARK.fullmatch(text)):
            parts.append(text)
            strong = strong and (depth > 0 or text.isspace())
        if tag in _BLOCK_TAGS and parts:
            line = _folded("".join(parts))
            if line:
                yield Line(unescape(line), strong)
            parts, strong = [], True
        if tag in _STRONG_TAGS:
            depth += -1 if closing else 1
        elif tag == "sup":
            in_note = not closing


def _folded(text: str) -> str:
    """White space folded; most lines need none of it, and looking is cheaper than splitting."""
    if text.isprintable() and "  " not in text and "&nbsp;" not in text:
        return text.strip()
    return " ".join(text.replace("&nbsp;", " ").split())


def _special_tables(block: LexborNode | None, participants: LexborNode) -> tuple[SpecialTable, ...]:
    if block is None:
        return ()
    found = []
    for table in block.css("table"):
        if table.mem_id == participants.mem_id or table.css_first("table table") is not None:
            continue
        rows = [cells for row in table.css("tr") if any(cells := _cells(row))]
        if rows:
            found.append(SpecialTable(_title_before(table), tuple(rows[0]), tuple(map(tuple, rows[1:]))))
    return tuple(found)


def _title_before(table: LexborNode) -> str:
    """The nearest text before a table: its title."""
    node = table.prev
    while node is not None:
        text = " ".join((node.text(separator=" ") or "").split())
        if text:
            return text
        node = node.prev
    return ""


def _end_notes(marked: dict[str, LexborNode]) -> tuple[EndNote, ...]:
    divisions = [node for key, node in marked.items() if "divNotesAll" in key]
    if not divisions:
        block = _find(marked, "divNotes")
        divisions = [] if block is None else [block]
    notes = []
    for division in divisions:
        rows = division.css("tr") or [division]
        for row in rows:
            found = _NOTE.match(_text(row))
            if found is not None:
                notes.append(EndNote(found.group(1), found.group(2).strip()))
            elif notes and _text(row):
                notes[-1] = EndNote(notes[-1].number, f"{notes[-1].text}\n{_text(row)}")
    return tuple(notes)
