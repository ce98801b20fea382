"""Reads the UN Treaty Collection's status page (HTML, English or French) into a TreatyStatus.

Tables are found by their headers first; the known ids are hints. A page whose anatomy has moved
is refused, never misread. How the live pages are built: docs/reading.md.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from selectolax.lexbor import LexborHTMLParser, LexborNode

from watchers.blocked import looks_blocked
from watchers.depositary import limits
from watchers.depositary.assemble import Rendition, assemble, read_as_at, read_number_and_title
from watchers.depositary.footnotes import mark_html
from watchers.depositary.markup import block_lines
from watchers.depositary.model import Block, TreatyStatus
from watchers.depositary.tables import end_notes, participants_table, special_tables
from watchers.depositary.treaties import WITHOUT_TABLE
from watchers.errors import PageRefused, Reason

_PREFIX = "ctl00_ctl00_ContentPlaceHolder1_ContentPlaceHolderInnerPage_"
_BOXES: Mapping[str, str] = {
    "chapter": "rptHead_ctl00_tcText",
    "title": "rptTreaty_ctl00_tcTreaty",
    "adoption": "rptTreaty_ctl00_tcText",
    "entry_into_force": "rptEIF_ctl00_tcText",
    "registration": "rptRegistration_ctl00_tcText",
    "totals": "rptStatus_ctl00_tcText",
    "references": "rptText_ctl00_tcText",
}
_BLOCKS: Mapping[Block, str] = {
    Block.TOTALS: _BOXES["totals"],
    Block.ENTRY_INTO_FORCE: _BOXES["entry_into_force"],
    Block.REGISTRATION: _BOXES["registration"],
    Block.REFERENCES: _BOXES["references"],
    Block.STATEMENTS: "divAll",
    Block.SPECIAL_TABLES: "specialtbl",
    Block.NOTES: "divNotes",
}
_ITEM = re.compile(r"_ctl\d{1,3}_")
_AS_AT = re.compile(rb"(?:STATUS AS AT|TAT (?:AU|EN DATE DU|A))\b", re.IGNORECASE)
_AFTER_AS_AT = 300
_MOST_TIMES = 20
_HEAD = 20_000
"""Where a page links its own number, for want of a chapter."""
_SIGNS_OF_AN_ERROR = re.compile(
    rb"urgent maintenance|currently unavailable|Runtime Error|Server Error in|Service Unavailable|PageNotFound|"
    rb"page (?:you requested |you are looking for )?(?:was |is |could )?not (?:be )?found|page cannot be found|"
    rb"Object reference not set|an error (?:has )?occurred",
    re.IGNORECASE,
)


def parse(body: bytes) -> TreatyStatus:
    """The status a saved or fetched page shows. Raises PageRefused."""
    limits.entrance(body)
    if looks_blocked(body):
        raise PageRefused(Reason.BLOCK_PAGE, "the site answered with a page that keeps visitors out")
    tree = LexborHTMLParser(mark_html(body))
    if tree.body is None or not body.strip():
        raise PageRefused(Reason.UNREADABLE, "the page is empty")
    tree.strip_tags(["script", "style", "noscript", "template", "textarea", "title"])
    marked = _marked(tree)
    columns, rows, table = _participants(tree, marked, body)
    boxes = {name: _text(marked.get(identifier)) for name, identifier in _BOXES.items()}
    statements, special = marked.get("divAll"), marked.get("specialtbl")
    notes = [node for key, node in marked.items() if "divNotesAll" in key]
    if not notes and "divNotes" in marked:
        notes = [marked["divNotes"]]
    return assemble(
        Rendition(
            **boxes,
            as_at=_status_time(body),
            columns=columns,
            rows=rows,
            lines=() if statements is None else block_lines(statements.html or ""),
            special_tables=() if special is None else tuple(special_tables(special, table)),
            notes=tuple(end_notes(notes)),
            links=body[:_HEAD].decode("utf-8", "replace"),
            blocks=tuple(block for block, identifier in _BLOCKS.items() if identifier in marked),
        )
    )


def _marked(tree: LexborHTMLParser) -> dict[str, LexborNode]:
    """Nodes by id without ASP.NET's prefix, which has changed before; the first one where an id is there twice."""
    marked: dict[str, LexborNode] = {}
    for node in tree.css("td[id],div[id],table[id],span[id],tr[id]"):
        identifier = node.id or ""
        marked.setdefault(identifier.removeprefix(_PREFIX), node)
    for wanted in (*_BOXES.values(), *_BLOCKS.values(), "tblgrid"):
        if wanted not in marked:
            found = next(
                (node for key, node in marked.items() if _ITEM.sub("_ctl00_", f"_{key}").endswith(f"_{wanted}")), None
            )
            if found is not None:
                marked[wanted] = found
    return marked


def _text(node: LexborNode | None) -> str:
    return "" if node is None else " ".join(node.text(separator=" ").split())[: limits.MOST_IN_A_BOX]


def _status_time(body: bytes) -> str:
    """The words after "STATUS AS AT", where they hold a time."""
    around = ""
    for _, found in zip(range(_MOST_TIMES), _AS_AT.finditer(body), strict=False):
        after = body[found.start() : found.start() + _AFTER_AS_AT].decode("utf-8", "replace")
        around = re.sub(r"<[^>]*>|&nbsp;|&#160;|\s", " ", after)
        if read_as_at(around) is not None:
            break
    return around


def _participants(
    tree: LexborHTMLParser, marked: Mapping[str, LexborNode], body: bytes
) -> tuple[list[str], list[list[str]], LexborNode]:
    hinted = marked.get("tblgrid")
    candidates = ([hinted] if hinted is not None and hinted.tag == "table" else []) + tree.css("table")
    for table in candidates:
        found = participants_table(table, hinted=table is hinted)
        if found is not None:
            return *found, table
    if _SIGNS_OF_AN_ERROR.search(body):
        raise PageRefused(Reason.ERROR_PAGE, "the site answered with an error or maintenance page")
    if (number := _number(marked)) in WITHOUT_TABLE:
        raise PageRefused(
            Reason.NO_PARTICIPANTS_TABLE,
            f"the page of {number} never has a table of participants; it cannot be followed",
        )
    raise PageRefused(Reason.NO_PARTICIPANTS_TABLE, 'no table whose header begins with "Participant"')


def _number(marked: Mapping[str, LexborNode]) -> str:
    chapter, title = (_text(marked.get(_BOXES[name])) for name in ("chapter", "title"))
    try:
        return read_number_and_title(chapter, title)[1]
    except PageRefused:
        return ""
