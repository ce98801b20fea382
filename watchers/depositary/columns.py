"""What a column header promises and what a dated cell says.

A suffix letter after a date names the kind ("21 Jun 2006 a"); the header announces the letters
("Acceptance(A), Ratification, Approval(AA)"). See the legend of any UNTC status page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from watchers.depositary.footnotes import apart, title_alone, without_marks
from watchers.depositary.model import Action, ActionKind

Meaning = tuple[ActionKind, str]
"""A kind, and the column's own words where the kind alone does not say it all."""

_K = ActionKind
_KINDS: Mapping[str, Meaning] = {
    "definitive signature": (_K.DEFINITIVE_SIGNATURE, ""),
    "signature définitive": (_K.DEFINITIVE_SIGNATURE, ""),
    "signature": (_K.SIGNATURE, ""),
    "ratification": (_K.RATIFICATION, ""),
    "definitive acceptance": (_K.ACCEPTANCE, "Definitive acceptance"),
    "acceptation définitive": (_K.ACCEPTANCE, "Definitive acceptance"),
    "acceptance": (_K.ACCEPTANCE, ""),
    "acceptation": (_K.ACCEPTANCE, ""),
    "approval": (_K.APPROVAL, ""),
    "approbation": (_K.APPROVAL, ""),
    "accession": (_K.ACCESSION, ""),
    "adhésion": (_K.ACCESSION, ""),
    "succession to signature": (_K.SUCCESSION, "Succession to signature"),
    "succession à la signature": (_K.SUCCESSION, "Succession to signature"),
    "succession": (_K.SUCCESSION, ""),
    "formal confirmation": (_K.FORMAL_CONFIRMATION, ""),
    "act of formal confirmation": (_K.FORMAL_CONFIRMATION, ""),
    "confirmation formelle": (_K.FORMAL_CONFIRMATION, ""),
    "acte de confirmation formelle": (_K.FORMAL_CONFIRMATION, ""),
    "consent to be bound": (_K.CONSENT_TO_BE_BOUND, ""),
    "consentement à être lié": (_K.CONSENT_TO_BE_BOUND, ""),
    "provisional application": (_K.PROVISIONAL_APPLICATION, ""),
    "provisional acceptance": (_K.PROVISIONAL_APPLICATION, ""),
    "application provisoire": (_K.PROVISIONAL_APPLICATION, ""),
    "participation": (_K.PARTICIPATION, ""),
    "simplified procedure": (_K.SIMPLIFIED_PROCEDURE, ""),
    "procédure simplifiée": (_K.SIMPLIFIED_PROCEDURE, ""),
    "application": (_K.APPLICATION, ""),
    "withdrawal": (_K.OTHER, "Withdrawal"),
    "retrait": (_K.OTHER, "Withdrawal"),
    "denunciation": (_K.OTHER, "Denunciation"),
    "dénonciation": (_K.OTHER, "Denunciation"),
    "confirmation of signature": (_K.OTHER, "Confirmation of signature"),
    "confirmation": (_K.OTHER, ""),
    "notification": (_K.OTHER, ""),
    "date of": (_K.OTHER, ""),
    "date d": (_K.OTHER, ""),
    "registration date": (_K.OTHER, ""),
    "entry into force": (_K.OTHER, ""),
    "entrée en vigueur": (_K.OTHER, ""),
}
PARTICIPANT = "participant"
"""What the first header of a participants' table says, in English and French."""
_PREFIXES = sorted(_KINDS, key=len, reverse=True)

_UNDATED = frozenset(("resolution", "registration number", "unts volume", "unts page", "résolution"))

_USUAL_LETTERS: Mapping[str, Meaning] = {
    "a": (_K.ACCESSION, ""),
    "A": (_K.ACCEPTANCE, ""),
    "AA": (_K.APPROVAL, ""),
    "c": (_K.FORMAL_CONFIRMATION, ""),
    "d": (_K.SUCCESSION, ""),
    "s": (_K.DEFINITIVE_SIGNATURE, ""),
    "n": (_K.PROVISIONAL_APPLICATION, ""),
    "p": (_K.SIMPLIFIED_PROCEDURE, ""),
    "P": (_K.CONSENT_TO_BE_BOUND, ""),
}

_MONTHS: Mapping[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "jan january janv janvier",
            "feb february févr fév février",
            "mar march mars",
            "apr april avr avril",
            "may mai",
            "jun june juin",
            "jul july juil juillet",
            "aug august août",
            "sep sept september septembre",
            "oct october octobre",
            "nov november novembre",
            "dec december déc décembre",
        ),
        start=1,
    )
    for name in names.split()
}

_ITEM_BREAK = re.compile(r",\s*(?=[A-ZÀ-Ý])(?![^(]*\))")
_LETTER = re.compile(r"\s*\(([A-Za-z]{1,2})\)$")
_TRAILING_NUMBERS = re.compile(r" \d{1,3}(?: ?, ?\d{1,3})*$")
_DATE = re.compile(r"(\[?) ?(?<!\d)(\d{1,2})(?: ?er\b)? ([^\W\d_]{3,9})\.? (\d{4})")
_PLAIN_CELL = re.compile(r"(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})(?: ([A-Za-z]{1,2}))?")
_TAIL = re.compile(r"[A-Za-z]{1,2}(?![A-Za-z])|\d{1,3}(?!\d)|[\],;]")


_FIRST_YEAR, _LAST_YEAR = 1800, 2199


class UnknownDate(Exception):
    """A cell that should hold dates and is printed in a form we do not know."""


@dataclass(frozen=True, slots=True)
class Column:
    """A header as printed and what its letters, or their absence, mean.

    ``known`` is False where a kind is named that nobody has told us about: its dates are of kind
    ``other``, in the header's own words. ``dated`` is False for columns without dates.
    """

    header: str
    plain: Meaning
    letters: Mapping[str, Meaning] = field(default_factory=dict)
    known: bool = True
    dated: bool = True

    def meaning(self, letter: str) -> Meaning | None:
        """What a date with this suffix letter ("" for none) is; None for an unknown letter."""
        if not letter:
            return self.plain
        return self.letters.get(letter) or _USUAL_LETTERS.get(letter)


@lru_cache(maxsize=512)
def read_column(header: str) -> Column:
    """The meaning of one header cell (white space already folded)."""
    items = [item.strip() for item in _ITEM_BREAK.split(header) if item.strip()]
    letters: dict[str, Meaning] = {}
    bare: list[Meaning] = []
    known = bool(items)
    for item in items:
        letter = _LETTER.search(item)
        words = item[: letter.start()] if letter else item
        meaning = _meaning(words)
        known = known and meaning is not None
        if letter:
            letters[letter.group(1)] = meaning or (_K.OTHER, words)
        else:
            bare.append(meaning or (_K.OTHER, words))
    if header.casefold() in _UNDATED:
        return Column(header, (_K.OTHER, header), dated=False)
    return Column(header, _plain_meaning(header, bare, letters), letters, known=known)


def is_participant(header: str) -> bool:
    """Whether a header is that of the names."""
    return header_alone(header).casefold() in (PARTICIPANT, f"{PARTICIPANT}s")


def header_alone(text: str) -> str:
    """A header without footnotes, marked or printed in line ("Participant 3,4", "Signature2")."""
    plain = ", ".join(title_alone(item) for item in _ITEM_BREAK.split(without_marks(text)))
    numbered = _TRAILING_NUMBERS.search(plain)
    if numbered is not None:
        words = plain[: numbered.start()]
        last = _LETTER.sub("", words.rsplit(", ", 1)[-1]).casefold()
        if last in _KINDS or last == PARTICIPANT:
            return words
    return plain


def _meaning(words: str) -> Meaning | None:
    lowered = words.casefold()
    for prefix in _PREFIXES:
        if lowered.startswith(prefix):
            kind, canonical = _KINDS[prefix]
            itself = lowered == prefix and kind is not _K.OTHER
            return kind, canonical or ("" if itself else words)
    return None


def _plain_meaning(header: str, bare: list[Meaning], letters: Mapping[str, Meaning]) -> Meaning:
    """A date without a suffix: the one kind without a letter, else the only kind there is."""
    candidates = bare or list(letters.values())
    return candidates[0] if len(candidates) == 1 else (_K.OTHER, header)


def read_cell(text: str, column: Column) -> tuple[Action, ...]:
    """The actions in a cell ("21 Jun 2006 a", "[15 Nov 1971] 25 Aug 1998", notes included).

    Raises UnknownDate for a form or suffix letter nobody has told us about.
    """
    return _read_cell(text, column.header)


@lru_cache(maxsize=16384)
def _read_cell(text: str, header: str) -> tuple[Action, ...]:
    """Days repeat down a column and from poll to poll, so each cell's reading is kept."""
    plain, notes = apart(text)
    column = read_column(header)
    if not plain:
        return ()
    usual = _PLAIN_CELL.fullmatch(plain)
    if usual is not None:
        day, month, year, letter = usual.groups()
        numbers = tuple(number for _, number in notes)
        return (_action(column, plain, _day(plain, day, month, year), letter or "", numbers),)
    found = list(_DATE.finditer(plain))
    if not found or plain[: found[0].start()]:
        raise UnknownDate(plain)
    return tuple(_dated(column, plain, found, notes))


def _dated(
    column: Column, text: str, found: list[re.Match[str]], marks: tuple[tuple[int, str], ...]
) -> Iterator[Action]:
    """One action a date, in order; what follows a date up to the next one belongs to it."""
    ends = [match.start() for match in found[1:]] + [len(text)]
    bracketed, marked = False, list(marks)
    for match, end in zip(found, ends, strict=True):
        bracket, day, month, year = match.groups()
        tail = text[match.end() : end]
        tokens = _TAIL.findall(tail)
        letters = [token for token in tokens if token.isalpha()]
        if _TAIL.sub("", tail).strip() or len(letters) > 1:
            raise UnknownDate(text)
        numbers = [number for place, number in marked if place <= end]
        marked = [(place, number) for place, number in marked if place > end]
        notes = (*numbers, *(token for token in tokens if token.isdigit()))
        bracketed = bracketed or bool(bracket)
        letter = letters[0] if letters else ""
        closed = "]" in tokens
        yield _action(column, text, _day(text, day, month, year), letter, notes, withdrawn=bracketed or closed)
        bracketed = bracketed and not closed


def _action(
    column: Column, text: str, day: date, letter: str, notes: tuple[str, ...] = (), *, withdrawn: bool = False
) -> Action:
    meaning = column.meaning(letter)
    if meaning is None:
        raise UnknownDate(text)
    return Action(meaning[0], day, notes, meaning[1], withdrawn)


@lru_cache(maxsize=4096)
def read_date(text: str) -> date | None:
    """The first day named in a text ("24 December 2024", "2 juin 1992"), if there is one."""
    for match in _DATE.finditer(" ".join(text.split())):
        _, day, month, year = match.groups()
        number = _MONTHS.get(month.casefold())
        if number is not None:
            try:
                return date(int(year), number, int(day))
            except ValueError:
                continue
    return None


def _day(text: str, day: str, month: str, year: str) -> date:
    """A day there is, in a year in which treaties are made."""
    number = _MONTHS.get(month.casefold())
    if number is None or not _FIRST_YEAR <= int(year) <= _LAST_YEAR:
        raise UnknownDate(text)
    try:
        return date(int(year), number, int(day))
    except ValueError as error:
        raise UnknownDate(text) from error


def has_date(text: str) -> bool:
    """Whether a text holds anything that looks like a date."""
    return _DATE.search(without_marks(text)) is not None
