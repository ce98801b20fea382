"""Pages from the corpus's tables: what is not there is skipped with a reason."""

from __future__ import annotations

import csv
import json
import sqlite3
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.preview.stand_in import PageFacts
from storage import chats
from storage.chats import Chat, Put, Tick
from watchers.depositary.topics import Topic

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus"
ROMAN = (
    "- I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII XXIV XXV XXVI XXVII"
    " XXVIII XXIX"
).split()

needs_corpus = pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus of real tables is not beside the project")


def read_table(path: Path) -> tuple[list[str], list[list[str]]]:
    """(header, rows) of one CSV."""
    with path.open(encoding="utf-8", newline="") as lines:
        header, *rows = csv.reader(lines)
    return header, rows


def facts_of_table(path: Path) -> PageFacts:
    """A page of one of the 2015 tables: chapter-treaty.csv."""
    header, rows = read_table(path)
    chapter, _, number = path.stem.partition("-")
    return PageFacts(
        chapter=f"CHAPTER {ROMAN[int(chapter)]} MATTERS",
        title=f"{number}. Treaty of this table",
        columns=header,
        rows=rows,
        entry_into_force="10 January 1990, in accordance with article 9.",
    )


def doha_facts(path: Path) -> PageFacts:
    """A page of one dated version of the Doha Amendment's participants."""
    with path.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
    cells = []
    for row in rows:
        year, month, day = row["Acceptance"].split("-")
        name = row["Name"].replace("<superscript>", "{").replace("</superscript>", "}")
        cells.append((name, f"{int(day)} {months[int(month) - 1]} {year} A"))
    return PageFacts(
        chapter="CHAPTER XXVII ENVIRONMENT",
        title="7-c. Doha Amendment to the Kyoto Protocol",
        columns=("Participant", "Acceptance(A)"),
        rows=cells,
        adoption="Doha, 8 December 2012",
        entry_into_force="Not yet in force: see articles 20 and 21 of the Kyoto Protocol.",
        totals=f"Parties : {len(cells)}",
        as_at=datetime.strptime(path.stem, "%Y%m%dT%H%M").replace(tzinfo=UTC),
    )


def cyber_facts(*rows: tuple[str, str, str], **changes: object) -> PageFacts:
    """A page of XVIII-16 with these (participant, signature, instrument) rows; its totals add up."""
    signatories = sum(bool(row[1]) and not row[1].startswith("[") for row in rows)
    parties = sum(bool(row[2]) and not row[2].startswith("[") for row in rows)
    facts = PageFacts(
        chapter="CHAPTER XVIII PENAL MATTERS",
        title="16. United Nations Convention against Cybercrime",
        rows=rows,
        totals=f"Signatories : {signatories}. Parties : {parties}",
    )
    return replace(facts, **changes)  # type: ignore[arg-type]


def declarations_of(path: Path) -> list[tuple[str, list[str]]]:
    """(participant, paragraphs) of one declarations text."""
    statements: list[tuple[str, list[str]]] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            statements.append((line[1:].strip(), []))
        elif line.strip() and statements:
            statements[-1][1].append(line.strip())
    return statements


def store_chat(connection: sqlite3.Connection, chat: Chat, now: datetime) -> None:
    """A chat that has just these settings, whatever it had before."""
    quiet_from, quiet_to = chat.quiet or (None, None)
    chats.save_chat(connection, chat, now)
    for topic in Topic:
        chats.change(connection, chat, Tick("muted", topic, on=topic in chat.muted), now)
    values: dict[str, str | int | None] = {
        "language": chat.language,
        "time_zone": chat.time_zone,
        "mode": chat.mode,
        "digest_hour": chat.digest_hour,
        "quiet_from": quiet_from,
        "quiet_to": quiet_to,
        "pictures": int(chat.pictures),
        "quiet_days": int(chat.quiet_days),
        "participants": json.dumps(sorted(chat.participants)),
    }
    chats.change(connection, chat, Put(values), now)
