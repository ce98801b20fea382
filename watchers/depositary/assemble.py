"""From the strings of one rendition to a TreatyStatus: the part both readers share.

A reader (HTML, XML) only finds strings; what they mean is decided here, once.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from watchers.depositary.clauses import read_adoption, read_entry_into_force, read_signature_window
from watchers.depositary.columns import Column, has_date, read_cell, read_column
from watchers.depositary.model import (
    READER_VERSION,
    Action,
    Block,
    EndNote,
    Participant,
    SpecialTable,
    Totals,
    TreatyStatus,
)
from watchers.depositary.statements import Line, read_statements
from watchers.errors import PageRefused, Reason
from watchers.participants import code_of, split_notes

NEW_YORK = ZoneInfo("America/New_York")

_CHAPTER = re.compile(r"CHAP\w*\s+([IVXLC]+)\b(?:.*?\b([A-E])\s*\.\s)?", re.IGNORECASE | re.DOTALL)
_TREATY = re.compile(
    r"(\d{1,3})\s*(?:[-.]\s*(\d{1,2}[a-z]?|[a-z])(?:\s*[-.]\s*([a-z]))?(?=[\s.)]))?[\s.)\-–]*(.+)", re.DOTALL
)
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
    lines: Sequence[Line] = ()
    special_tables: tuple[SpecialTable, ...] = ()
    notes: tuple[EndNote, ...] = ()
    links: str = ""
    blocks: tuple[Block, ...] = ()


def assemble(found: Rendition) -> TreatyStatus:
    """The status the strings amount to. Raises PageRefused for what nobody has told us how to read."""
    problems: list[str] = []
    chapter, number, title = read_number_and_title(found.chapter, found.title, found.links)
    columns = [read_column(header) for header in found.columns[1:]]
    _refuse_unknown_columns(columns, found.rows)
    problems.extend(f"unknown column kept raw: {column.header}" for column in columns if not column.known)
    references = f"{found.references} {' '.join(note.text for note in found.notes)}"
    return TreatyStatus(
        number=number,
        chapter=chapter,
        title=title,
        adopted=read_adoption(found.adoption),
        entry_into_force=read_entry_into_force(found.entry_into_force, number),
        registration=found.registration,
        signature_window=read_signature_window(references, number),
        totals=read_totals(found.totals),
        as_at=read_as_at(found.as_at),
        columns=tuple(found.columns),
        participants=_read_participants(tuple(found.columns[1:]), found.rows, problems),
        statements=read_statements(found.lines, problems),
        special_tables=found.special_tables,
        notes=found.notes,
        references=found.references,
        problems=tuple(dict.fromkeys(problems)),
        blocks=found.blocks,
        reader=READER_VERSION,
    )


def read_number_and_title(chapter: str, title: str, links: str = "") -> tuple[str, str, str]:
    """("XVIII", "XVIII-12-a", "Protocol to Prevent …") from "CHAPTER XVIII …" and "12 . a Protocol …"."""
    found_chapter, found = _CHAPTER.search(chapter), _TREATY.match(title)
    linked = None if found_chapter else _MTDSG_NUMBER.search(links)
    if found is None or (found_chapter is None and linked is None):
        raise PageRefused(Reason.ANATOMY_MOVED, f"no chapter and number in {chapter[:60]!r}, {title[:60]!r}")
    first, second, third, words = found.groups()
    if found_chapter is None:
        number = linked.group(1) if linked else ""
        return number.split("-")[0], number, words.strip()
    parts = [found_chapter.group(1).upper(), found_chapter.group(2), first, second, third]
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


def _refuse_unknown_columns(columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> None:
    for position, column in enumerate(columns, start=1):
        if not column.known and any(position < len(row) and has_date(row[position]) for row in rows):
            raise PageRefused(Reason.UNKNOWN_COLUMN, f"column {column.header!r} holds dates of an unknown kind")


def _read_participants(
    headers: tuple[str, ...], rows: Sequence[Sequence[str]], problems: list[str]
) -> tuple[Participant, ...]:
    participants: dict[str, Participant] = {}
    for row in rows:
        participant = _read_participant(headers, tuple(row))
        if participant.code is None:
            problems.append(f"unknown participant: {participant.name}")
        if participant.identity in participants:
            raise PageRefused(Reason.DUPLICATE_PARTICIPANT, f"{participant.name!r} has two rows")
        participants[participant.identity] = participant
    return tuple(participants.values())


@lru_cache(maxsize=8192)
def _read_participant(headers: tuple[str, ...], row: tuple[str, ...]) -> Participant:
    """One row. Kept, because a page is read all day long with nearly all rows unchanged."""
    if len(row) != len(headers) + 1:
        raise PageRefused(Reason.RAGGED_ROW, f"{len(row)} cells under {len(headers) + 1} headers: {list(row)!r}")
    name, notes = split_notes(" ".join(row[0].split()))
    code = code_of(name)
    if code is None and not re.fullmatch(r"[^\W\d_][^\d<>]*", name):
        raise PageRefused(Reason.UNKNOWN_PARTICIPANT, f"{row[0]!r} is no participant's name")
    actions: tuple[Action, ...] = ()
    raw: list[tuple[str, str]] = []
    for header, cell in zip(headers, row[1:], strict=True):
        column = read_column(header)
        if column.known and column.dated:
            actions += read_cell(cell, column)
        elif cell and not cell.isspace():
            raw.append((header, " ".join(cell.split())))
    return Participant(name, code, notes, actions, tuple(raw))
