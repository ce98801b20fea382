"""From the strings of one rendition to a TreatyStatus: the part both readers share.

A reader (HTML, XML) only finds strings; what they mean is decided here, once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from watchers.depositary import limits
from watchers.depositary.clauses import read_adoption, read_entry_into_force, read_signature_window
from watchers.depositary.columns import header_alone
from watchers.depositary.footnotes import title_alone, without_marks
from watchers.depositary.lines import Line
from watchers.depositary.model import (
    READER_VERSION,
    Block,
    EndNote,
    SpecialTable,
    Totals,
    TreatyStatus,
)
from watchers.depositary.rows import read_rows
from watchers.depositary.statements import read_statements
from watchers.errors import PageRefused, Reason

NEW_YORK = ZoneInfo("America/New_York")

_CHAPTER = re.compile(r"\bCHAP\w{0,8} ([IVXLC]{1,6})\b", re.IGNORECASE)
_PART_OF_CHAPTER = re.compile(r"\b([A-E]) ?\. ")
_TREATY = re.compile(r"(\d{1,3}) ?(?:[-.] ?(\d{1,2}[a-z]?|[a-z])(?: ?[-.] ?([a-z]))?(?=[ .)]))?[ .)\-–]*(.+)")
_LONGEST_TITLE = 2_000
_MTDSG_NUMBER = re.compile(r"mtdsg_no=([IVXLC]+(?:-[A-E])?-\d+(?:-\w+)*)", re.IGNORECASE)
_SIGNATORIES = re.compile(r"(?:Signatories|Signataires)\W+(\d+)", re.IGNORECASE)
_PARTIES = re.compile(r"\bParties\W+(\d+)", re.IGNORECASE)
_AS_AT = re.compile(
    r"(\d{1,2})-(\d{1,2})-(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(AM|PM)?\s*(E[DS]T)?", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Rendition:
    """The strings a reader found. ``rows`` are participants' cells; ``links`` any MTDSG numbers linked."""

    chapter: str
    title: str
    adoption: str
    entry_into_force: str
    registration: str
    totals: str
    references: str
    as_at: str
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    lines: tuple[Line, ...] = ()
    special_tables: tuple[SpecialTable, ...] = ()
    notes: tuple[EndNote, ...] = ()
    links: str = ""
    blocks: tuple[Block, ...] = ()


def assemble(found: Rendition) -> TreatyStatus:
    """The status the strings amount to. Raises PageRefused where the core of a page is not what it was."""
    problems: list[str] = []
    _refuse_outsized(found)
    chapter, number, title = read_number_and_title(found.chapter, title_alone(found.title), found.links)
    headers = tuple(header_alone(header) for header in found.columns)
    participants = read_rows(headers, found.rows, problems)
    references = without_marks(found.references)
    notes = tuple(EndNote(note.number, without_marks(note.text)) for note in found.notes)
    said = " ".join((references, *(note.text for note in notes)))
    return TreatyStatus(
        number=number,
        chapter=chapter,
        title=title,
        adopted=read_adoption(without_marks(found.adoption)),
        entry_into_force=read_entry_into_force(without_marks(found.entry_into_force), number),
        registration=without_marks(found.registration),
        signature_window=read_signature_window(said, number),
        totals=read_totals(without_marks(found.totals)),
        as_at=read_as_at(found.as_at),
        columns=headers,
        participants=participants,
        statements=read_statements(found.lines, participants, problems),
        special_tables=found.special_tables,
        notes=notes,
        references=references,
        problems=tuple(dict.fromkeys(problems)),
        blocks=found.blocks,
        reader=READER_VERSION,
    )


def _refuse_outsized(found: Rendition) -> None:
    for what, size, most in (
        ("rows", len(found.rows), limits.MOST_ROWS),
        ("columns", len(found.columns), limits.MOST_COLUMNS),
        ("characters in a cell", longest(found.rows), limits.MOST_IN_A_CELL),
        ("characters in a header", longest([found.columns]), limits.MOST_IN_A_CELL),
        ("special tables", len(found.special_tables), limits.MOST_SPECIAL_TABLES),
        ("end notes", len(found.notes), limits.MOST_NOTES),
    ):
        if size > most:
            raise limits.outsized(f"{size} {what}; a page has at most {most}")


def longest(rows: Iterable[Iterable[str]]) -> int:
    """The length of the longest cell."""
    return max((len(cell) for row in rows for cell in row), default=0)


def read_number_and_title(chapter: str, title: str, links: str = "") -> tuple[str, str, str]:
    """("XVIII", "XVIII-12-a", "Protocol to Prevent …") from "CHAPTER XVIII …" and "12 . a Protocol …"."""
    chapter, title = " ".join(chapter[:_LONGEST_TITLE].split()), " ".join(title[:_LONGEST_TITLE].split())
    found_chapter, found = _CHAPTER.search(chapter), _TREATY.fullmatch(title)
    linked = None if found_chapter else _MTDSG_NUMBER.search(links)
    if linked is not None and title:
        return linked.group(1).split("-")[0], linked.group(1), found.group(4).strip() if found else title
    if found is None or found_chapter is None:
        raise PageRefused(Reason.ANATOMY_MOVED, f"no chapter and number in {chapter[:60]!r}, {title[:60]!r}")
    first, second, third, words = found.groups()
    part = _PART_OF_CHAPTER.search(chapter, found_chapter.end())
    parts = [found_chapter.group(1).upper(), part.group(1) if part else None, first, second, third]
    return parts[0] or "", "-".join(part for part in parts if part), words.strip()


def read_totals(text: str) -> Totals:
    """The page's own numbers from "Signatories : 141. Parties : 191"."""
    signatories, parties = _SIGNATORIES.search(text), _PARTIES.search(text)
    return Totals(
        int(signatories.group(1)) if signatories else None,
        int(parties.group(1)) if parties else None,
    )


def read_as_at(text: str) -> datetime | None:
    """Aware UTC from "STATUS AS AT : 23-11-2025 09:15:43 EDT".

    The time is New York's; the printed EST/EDT is often a season late, so it only decides the
    one hour that happens twice.
    """
    found = _AS_AT.search(text)
    if found is None:
        return None
    day, month, year, hour, minute = (int(part) for part in found.groups()[:5])
    second = int(found.group(6) or 0)
    half = (found.group(7) or "").upper()
    if half and hour <= 12:  # noqa: PLR2004 - a twelve-hour clock
        hour = hour % 12 + (12 if half == "PM" else 0)
    fold = 1 if (found.group(8) or "").upper() == "EST" else 0
    try:
        local = datetime(year, month, day, hour, minute, second, tzinfo=NEW_YORK, fold=fold)
    except ValueError:
        return None
    return local.astimezone(UTC)
