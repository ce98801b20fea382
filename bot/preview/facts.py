"""What a status page says, as a small table of facts: pages and XML renditions are built from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from html import escape

from watchers.depositary.assemble import NEW_YORK

StatementFacts = tuple[str, Sequence[str]]
"""A participant's name and the lines of its block, markers such as "Reservation:" included."""


class Anatomy(StrEnum):
    """How a page marks up its headings: by CSS classes, as in 2026, or by bold lines, as before."""

    CLASSES = "classes"
    BOLD = "bold"


@dataclass(frozen=True, slots=True)
class SectionFacts:
    """A section of statements: its title, what it says of when they were made, and each State's block."""

    title: str
    statements: Sequence[StatementFacts]
    preamble: str = ""


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What a page says. Cells and lines are texts as printed: "Azerbaijan{1}" carries footnote 1, "**so**" is bold.

    ``declarations`` and ``objections`` are the two usual sections; ``sections`` follow them under
    titles of their own. A line of a note that begins with "|" is a row of a table inside it.
    """

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
    sections: Sequence[SectionFacts] = ()
    special_tables: Sequence[tuple[str, Sequence[Sequence[str]]]] = ()
    notes: Sequence[tuple[str, str]] = ()
    french: bool = False
    anatomy: Anatomy = Anatomy.CLASSES
    prefixed: bool = True
    """Whether ids carry ASP.NET's prefix."""
    order: Sequence[str] = ("participants", "specialtbl", "divAll", "divNotes")

    @property
    def all_sections(self) -> list[SectionFacts]:
        """Every section that has a State's block, in the page's order."""
        words = _FRENCH if self.french else _ENGLISH
        usual = (
            SectionFacts(words["declarations"], self.declarations, words["unless"]),
            SectionFacts(words["objections"], self.objections),
        )
        return [section for section in usual if section.statements] + list(self.sections)

    @property
    def status_time(self) -> str:
        """The line "STATUS AS AT : 27-10-2025 09:15:00 EDT"."""
        words = _FRENCH if self.french else _ENGLISH
        return f"{words['as_at']} : {new_york(self.as_at)}"


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


def new_york(moment: datetime) -> str:
    """A moment as the page prints it, in its own time zone."""
    return moment.astimezone(NEW_YORK).strftime("%d-%m-%Y %H:%M:%S EDT")


def marked(text: str, tag: str = "sup") -> str:
    """Escaped text with "{1,2}" turned into a footnote mark and "**so**" into bold."""
    pieces = escape(text, quote=False).replace("{", f"<{tag}>").replace("}", f"</{tag}>").split("**")
    return "".join(f"<b>{piece}</b>" if place % 2 else piece for place, piece in enumerate(pieces))
