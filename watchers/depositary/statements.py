"""The statements under the table: reservations, declarations, then objections, each under its participant.

The page marks them up for the eye only, so lines are classified by what they say: a section
heading, a participant's name, a marker ("Upon signature:", "Reservation:"), a date, or text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import chain

from watchers.depositary.columns import read_date
from watchers.depositary.model import Statement, StatementKind
from watchers.participants import code_of, split_notes, table


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a block as a reader sees it; ``strong`` when all of it is set in bold or as a heading."""

    text: str
    strong: bool


_K = StatementKind
_NOUNS: Mapping[str, StatementKind] = {
    "reservation": _K.RESERVATION,
    "réserve": _K.RESERVATION,
    "declaration": _K.DECLARATION,
    "déclaration": _K.DECLARATION,
    "understanding": _K.DECLARATION,
    "interpretation": _K.DECLARATION,
    "statement": _K.DECLARATION,
    "objection": _K.OBJECTION,
    "communication": _K.COMMUNICATION,
    "notification": _K.COMMUNICATION,
}
_NOUN = re.compile("|".join(_NOUNS), re.IGNORECASE)
_SECTION = re.compile(
    r"(?:declarations?|reservations?|objections?|communications?|notifications?|déclarations?|réserves?)\b"
    r"[^.:]{0,160}",
    re.IGNORECASE,
)
_PREAMBLE = re.compile(r"\((?:unless otherwise|for objections|sauf indication|see also|en l'absence)", re.IGNORECASE)
_OCCASION = (
    r"(?:(?:made|confirmed|formulated|faites?|formulées?)\s+)?(?:upon|on|lors\s+de|au\s+moment\s+de)\s+[^:.]{3,80}"
)
_KIND_WORDS = (
    r"(?:(?:interpretative|interpretive|general|political)\s+)?"
    r"(?:reservations?|declarations?|understandings?|statements?|objections?|communications?|notifications?"
    r"|réserves?|déclarations?)(?:\s[^:.]{1,120})?"
)
_MARKER = re.compile(rf"({_OCCASION}|{_KIND_WORDS})\s*:\s*", re.IGNORECASE)
_BARE_MARKER = re.compile(rf"{_OCCASION}|{_KIND_WORDS}", re.IGNORECASE)
_TARGET = re.compile(
    r"((?:with\s+regard\s+to|in\s+respect\s+of|concerning|regarding|à\s+l'égard\s+de|en\s+ce\s+qui\s+concerne)"
    r"\s[^:]{5,300}):\s*",
    re.IGNORECASE,
)
_LANGUAGE = re.compile(
    r"[\[(]\s*(?:translation\W+)?(?:original|texte\s+original)\s*:\s*([^\])]{2,40})[\])]", re.IGNORECASE
)
_ONLY_DATE = re.compile(r"[(\[]?\s*\d{1,2}(?:er)?\s+[^\W\d_]{3,9}\.?\s+\d{4}\s*[)\]]?[:.]?")
_RESERVING = (
    "reserv",
    "réserv",
    "not consider itself bound",
    "not consider itself to be bound",
    "pas lié par",
    "pas liée par",
)
_BODY_START = re.compile(r"(?:article|paragraph|annex|part|chapter|section|note)s?\b|\W*\d", re.IGNORECASE)
_CAPITALIZED = re.compile(r"\b[A-ZÀ-Ý][^\W\d_]*")
_LONGEST_HEADING = 90


@dataclass(slots=True)
class _Draft:
    """A statement being gathered while lines go by."""

    participant: str
    kind: StatementKind | None
    heading: tuple[str, ...] = ()
    said_on: date | None = None
    language: str | None = None
    paragraphs: tuple[str, ...] = ()


def read_statements(lines: Iterable[Line], problems: list[str]) -> tuple[Statement, ...]:
    """The statements of a block, in order; names nobody knows are kept and added to ``problems``."""
    lines = list(lines)
    any_strong = any(line.strong for line in lines)
    section: StatementKind | None = None
    draft: _Draft | None = None
    drafts: list[_Draft] = []
    for line in lines:
        heading = _section_of(line)
        if heading is not None:
            section, draft = heading, None
        elif (name := _participant_of(line, any_strong=any_strong)) is not None:
            if code_of(name) is None:
                problems.append(f"unknown participant: {name}")
            draft = _Draft(name, section if section is StatementKind.OBJECTION else None)
            drafts.append(draft)
        elif draft is not None and not _PREAMBLE.match(line.text):
            draft = _absorb(line.text, draft, drafts, in_objections=section is StatementKind.OBJECTION)
    return tuple(_finish(entry) for entry in drafts if entry.paragraphs)


def _section_of(line: Line) -> StatementKind | None:
    """The kind a section heading announces, or None when the line is no section heading."""
    if not line.strong or not _SECTION.fullmatch(line.text):
        return None
    noun = _NOUN.search(line.text)
    plural = re.match(r"\w+s\b", line.text)
    return _NOUNS[noun.group().casefold()] if noun and plural else None


def _participant_of(line: Line, *, any_strong: bool) -> str | None:
    """The name, when the line is a participant's heading."""
    if len(line.text) > _LONGEST_HEADING or (any_strong and not line.strong):
        return None
    name, _ = split_notes(line.text)
    if code_of(name) is not None:
        return name
    looks_like_text = name.endswith((".", ":", ";", ",")) or _BODY_START.match(name) or _BARE_MARKER.match(name)
    return None if not line.strong or looks_like_text or _ONLY_DATE.fullmatch(name) else name


def _absorb(text: str, draft: _Draft, drafts: list[_Draft], *, in_objections: bool) -> _Draft:
    """Adds a line to the draft, or starts the next one where a marker or a date says so."""
    if _ONLY_DATE.fullmatch(text):
        draft = _next(draft, drafts)
        draft.said_on = read_date(text)
        return draft
    if in_objections and (target := _TARGET.match(text)):
        draft = _next(draft, drafts)
        draft.heading = (*_occasions(draft.heading), target.group(1))
        text = text[target.end() :]
    while marker := _MARKER.match(text):
        draft = _marked(marker.group(1), draft, drafts, in_objections=in_objections)
        text = text[marker.end() :]
    language = _LANGUAGE.search(text) if "riginal" in text else None
    if language is not None:
        draft.language = language.group(1).strip()
        text = _LANGUAGE.sub(" ", text).strip()
    if text:
        draft.paragraphs = (*draft.paragraphs, text)
    return draft


def _marked(words: str, draft: _Draft, drafts: list[_Draft], *, in_objections: bool) -> _Draft:
    draft = _next(draft, drafts)
    if re.match(_OCCASION, words, re.IGNORECASE):
        draft.heading = (words,)
        return draft
    noun = _NOUN.search(words)
    kind = _NOUNS[noun.group().casefold()] if noun else None
    draft.heading = (*_occasions(draft.heading), words)
    draft.kind = StatementKind.OBJECTION if in_objections and kind is not _K.COMMUNICATION else kind
    return draft


def _occasions(heading: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(words for words in heading if re.match(_OCCASION, words, re.IGNORECASE))


def _next(draft: _Draft, drafts: list[_Draft]) -> _Draft:
    """A fresh draft of the same participant, or the same one while it has no text yet."""
    if not draft.paragraphs:
        return draft
    kind = draft.kind if draft.kind is StatementKind.OBJECTION else None
    following = _Draft(draft.participant, kind, _occasions(draft.heading))
    drafts.append(following)
    return following


def _finish(draft: _Draft) -> Statement:
    text = "\n".join(draft.paragraphs)
    kind = draft.kind or _kind_by_words(text.casefold())
    code = code_of(draft.participant)
    objects_to = None
    if kind is StatementKind.OBJECTION:
        objects_to = next(chain.from_iterable(mentions(part, besides=code) for part in (*draft.heading, text)), None)
    heading = ": ".join(draft.heading)
    return Statement(draft.participant, code, kind, text, draft.said_on, draft.language, objects_to, heading)


def _kind_by_words(lowered: str) -> StatementKind:
    """A statement without a marker: what it does decides, not what it is called (VCLT art. 2(1)(d))."""
    reserves = any(words in lowered for words in _RESERVING)
    return StatementKind.RESERVATION if reserves else StatementKind.DECLARATION


@cache
def _names_by_first_word() -> dict[str, list[tuple[str, str]]]:
    index: dict[str, list[tuple[str, str]]] = {}
    for known in table().values():
        if known.type != "organization":
            for name in known.names:
                index.setdefault(re.split(r"\W", name, maxsplit=1)[0], []).append((name, known.code))
    for names in index.values():
        names.sort(key=lambda entry: -len(entry[0]))
    return index


def mentions(text: str, *, besides: str | None = None) -> Iterator[str]:
    """Codes of participants named in a text, in order, the longest name at each place."""
    index, end = _names_by_first_word(), 0
    for word in _CAPITALIZED.finditer(text):
        if word.start() < end:
            continue
        for name, code in index.get(word.group(), ()):
            after = text[word.start() + len(name) : word.start() + len(name) + 1]
            if text.startswith(name, word.start()) and not after.isalpha():
                end = word.start() + len(name)
                if code != besides:
                    yield code
                break
