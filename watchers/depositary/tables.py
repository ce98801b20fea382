"""The tables of the page: the participants', the special ones beside it, and end notes, as cells of text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from selectolax.lexbor import LexborNode

from watchers.depositary.columns import PARTICIPANT, has_date, header_alone, is_participant, read_column
from watchers.depositary.footnotes import title_alone, without_marks
from watchers.depositary.markup import block_lines
from watchers.depositary.model import ActionKind, EndNote, SpecialTable
from watchers.depositary.rows import read_name

_PARTS = frozenset(("tbody", "thead", "tfoot"))
_MOST_BEFORE_HEADER = 3
_NOTE = re.compile(r"[\[(]?(\d{1,3})[\])]?\s?[.)]?(?:\s|$)(.*)", re.DOTALL)
_NUMBER = re.compile(r"[\[(]?\d{1,3}[\])]?\s?[.)]?")
_A_DATE = 20
"""Letters that hold a date at the beginning of a line, with its day."""
_MARKED_NOTE = re.compile(r"\s*\x02\s*(\d{1,3})\s*\x03(.*)", re.DOTALL)
_MOST_TITLE = 300
_LONG_ENOUGH = 8
"""Letters of "Participant" by which a cell may be told from nearly all names."""


def rows_of(table: LexborNode) -> Iterator[LexborNode]:
    """A table's own rows, not those of tables in its cells."""
    for child in table.iter():
        if child.tag == "tr":
            yield child
        elif child.tag in _PARTS:
            yield from (row for row in child.iter() if row.tag == "tr")


def cells_of(row: LexborNode) -> list[str]:
    """A row's cells as text, footnote marks in them."""
    return [cell.text(separator=" ") for cell in row.iter()]


def participants_table(table: LexborNode, *, hinted: bool) -> tuple[list[str], list[list[str]]] | None:
    """(header, rows) of the table of participants; None when this is another table."""
    rows = list(rows_of(table))
    for place, row in enumerate(rows[:_MOST_BEFORE_HEADER]):
        header = cells_of(row)
        headers = [header_alone(text) for text in header]
        if headers and is_participant(headers[0]) and (hinted or _names_a_kind(headers[1:])):
            cells = [cells_of(row) for row in rows[place + 1 :]]
            return header, [row for row in cells if any(map(str.strip, row)) and not _is_header(row)]
    return None


def _is_header(row: Sequence[str]) -> bool:
    """Whether a row prints the header again."""
    return row[0][:_LONG_ENOUGH].strip().casefold() == PARTICIPANT[:_LONG_ENOUGH] and is_participant(row[0])


def _names_a_kind(headers: Sequence[str]) -> bool:
    columns = [read_column(header) for header in headers]
    return any(
        kind is not ActionKind.OTHER for column in columns for kind, _ in (column.plain, *column.letters.values())
    )


def special_tables(block: LexborNode, participants: LexborNode) -> Iterator[SpecialTable]:
    """The tables of a block, each with its title; a row without a name continues the State above."""
    for table in block.css("table"):
        if table.mem_id == participants.mem_id or table.css_first("table table") is not None:
            continue
        rows = [plain for row in rows_of(table) if any(plain := tuple(map(without_marks, cells_of(row))))]
        if rows:
            columns, *following = rows
            yield SpecialTable(_title_before(table, block), tuple(map(title_alone, columns)), continued(following))


def continued(rows: Sequence[tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    """Rows whose empty first cell is filled with the name above ("Germany | … | Berlin", " | … | Saar")."""
    name, filled = "", []
    for row in rows:
        name = read_name(row[0])[0] or row[0] or name
        filled.append((name, *row[1:]))
    return tuple(filled)


def _title_before(table: LexborNode, block: LexborNode) -> str:
    """The nearest text before a table in its block, no other table in between."""
    node: LexborNode | None = table
    while node is not None and node.mem_id != block.mem_id:
        before = node.prev
        while before is not None:
            if before.tag == "table" or before.css_first("table") is not None:
                return ""
            text = title_alone((before.text(separator=" ") or "")[:_MOST_TITLE])
            if text:
                return text
            before = before.prev
        node = node.parent
    return ""


def end_notes(divisions: Sequence[LexborNode]) -> Iterator[EndNote]:
    """The notes in order. What does not begin with the next number goes on with the note before."""
    number = 0
    words: list[str] = []
    for cells in (cells for division in divisions for cells in _note_rows(division)):
        found = _numbered(cells)
        if found is not None and (
            found[0] > number if len(cells) > 1 else found[0] in (number + 1, number or found[0])
        ):
            if number:
                yield EndNote(str(number), "\n".join(words))
            number, words = found[0], [found[1]] if found[1] else []
        elif number and (text := " ".join(filter(None, cells))):
            words.append(text)
    if number:
        yield EndNote(str(number), "\n".join(words))


def _numbered(cells: Sequence[str]) -> tuple[int, str] | None:
    """The number a row begins with, in a cell of its own or before the text, and the text."""
    text = " ".join(filter(None, cells))
    found = _MARKED_NOTE.match(text) or (_NOTE.match(text) if cells[0] and not has_date(text[:_A_DATE]) else None)
    if found is None or (len(cells) > 1 and not _MARKED_NOTE.match(text) and not _NUMBER.fullmatch(cells[0])):
        return None
    return int(found.group(1)), found.group(2).strip()


def _note_rows(division: LexborNode) -> Iterator[list[str]]:
    """A division's rows as cells of text, the text of tables inside a cell among its words."""
    tables = [division] if division.tag == "table" else _outer_tables(division)
    rows = [row for table in tables for row in rows_of(table)]
    if not rows:
        yield from ([line.text] for line in block_lines(division.html or ""))
    for row in rows:
        cells = [" ".join(text.split()) for text in cells_of(row)]
        if any(cells):
            yield cells


def _outer_tables(node: LexborNode) -> list[LexborNode]:
    found: list[LexborNode] = []
    for child in node.iter():
        if child.tag == "table":
            found.append(child)
        else:
            found.extend(_outer_tables(child))
    return found
