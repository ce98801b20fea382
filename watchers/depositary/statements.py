"""The statements under the table: which section, which State, which heading each word belongs to.

A reader gives lines with what the page's markup tells of them. Where it tells nothing but bold
type, a line is a State's name or a section's title by its words and by looking like the others.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from watchers.depositary import limits
from watchers.depositary.articles import articles_named
from watchers.depositary.footnotes import marked, without_marks
from watchers.depositary.lines import Line, Role, told
from watchers.depositary.markers import Marker, against_whom, read_marker, without_language
from watchers.depositary.model import MADE_LATER, Participant, Statement, StatementKind
from watchers.depositary.rows import read_name
from watchers.depositary.sections import Section, kind_by_words, read_section
from watchers.depositary.targets import target_of
from watchers.participants import code_of

_K = StatementKind
_MARK = marked("")[0]
_LONGEST_TARGET = 300
_MOST_IN_A_LINE = 8
"""Headings one line may begin with ("Upon signature: Reservation: …")."""
_SAYS_SOMETHING = 4
"""Words a heading has that says more than what kind of statement follows."""


@dataclass(slots=True)
class _Draft:
    """A statement being gathered while lines go by."""

    section: Section
    participant: str
    occasion: Marker | None = None
    markers: tuple[Marker, ...] = ()
    said_on: date | None = None
    day: str = ""
    language: str | None = None
    paragraphs: list[str] = field(default_factory=list)

    @property
    def heading(self) -> str:
        """Its markers' words, the occasion first."""
        occasion = () if self.occasion is None else (self.occasion.words,)
        return ": ".join((*occasion, *(marker.words for marker in self.markers if marker.words)))


def read_statements(
    lines: tuple[Line, ...], participants: Sequence[Participant], problems: list[str]
) -> tuple[Statement, ...]:
    """The statements of a block, in order; what belongs to nobody is told in ``problems``.

    ``participants`` are the table's rows: whoever says nothing of when, said it with an act of theirs.
    """
    acts = {row.identity: row for row in participants}
    drafts = list(_worded(_gathered(told(lines), problems), problems))
    if len(drafts) > limits.MOST_STATEMENTS:
        raise limits.outsized(f"{len(drafts)} statements; a page has at most {limits.MOST_STATEMENTS}")
    return tuple(_finish(draft, acts) for draft in drafts)


def _gathered(lines: Sequence[Line], problems: list[str]) -> list[_Draft]:
    section, draft = Section(""), None
    drafts: list[_Draft] = []
    for line in lines:
        if line.role is Role.SECTION:
            section, draft = read_section(line.text), None
        elif line.role is Role.PREAMBLE:
            section = section.with_preamble(without_marks(line.text))
        elif line.role is Role.PARTICIPANT and without_marks(line.text):
            draft = _Draft(section, _named(line.text, problems))
            drafts.append(draft)
        elif draft is not None:
            draft = _absorbed(line, draft, drafts)
        elif text := _plain(line.text):
            problems.append(f"words under no participant in {section.title[:60]!r}: {text[:80]!r}")
    return drafts


def _worded(drafts: Sequence[_Draft], problems: list[str]) -> Iterator[_Draft]:
    """The drafts that say something. A long heading is what is said where no words follow it."""
    last: _Draft | None = None
    for draft in drafts:
        if draft.paragraphs:
            last = draft
            yield draft
        elif draft.markers and len(draft.markers[-1].words.split()) >= _SAYS_SOMETHING:
            draft.paragraphs.append(draft.markers[-1].words)
            yield draft
        elif draft.day and last is not None and last.participant == draft.participant:
            # A day below a text and above nothing is that text's last line.
            last.paragraphs.append(draft.day)
        elif draft.heading:
            problems.append(f"a heading without words of {draft.participant}: {draft.heading[:80]!r}")


def _plain(text: str) -> str:
    """A line's words; white space is folded already, and few lines have marks."""
    return without_marks(text) if _MARK in text else text


def _named(text: str, problems: list[str]) -> str:
    name, _ = read_name(text)
    name = name or without_marks(text)
    if code_of(name) is None:
        problems.append(f"unknown participant: {name}")
    return name


def _absorbed(line: Line, draft: _Draft, drafts: list[_Draft]) -> _Draft:
    """One line of a State's block taken in; a heading of its own begins the next statement."""
    text, language = without_language(_plain(line.text))
    if not draft.paragraphs and not draft.markers:
        text = _without_name(text, draft.participant)
    for _ in range(_MOST_IN_A_LINE):
        found = _heading_in(text, draft.section, set_apart=line.set_apart) if text else None
        if found is None:
            break
        draft = _headed(found[0], draft, drafts)
        draft.day = draft.day if found[0].words else text
        text = found[1]
    if language is not None:
        draft.language = language
    if text:
        draft.paragraphs.append(text)
    return draft


def _without_name(text: str, name: str) -> str:
    """A block's first words without the State's name, which some repeat ("Sweden", "Sweden: Declaration: …")."""
    if not text.casefold().startswith(name.casefold()):
        return text
    rest = text[len(name) :].lstrip()
    return rest[1:].lstrip() if rest[:1] == ":" else rest and text


def _heading_in(text: str, section: Section, *, set_apart: bool) -> tuple[Marker, str] | None:
    """The heading a line begins with, if headings of its kind divide statements in this section."""
    found = read_marker(text, set_apart=set_apart)
    if section.kind is not _K.OBJECTION:
        return found
    if found is not None and found[0].kind in (None, _K.OBJECTION, _K.COMMUNICATION):
        return found
    words, colon, _ = text[:_LONGEST_TARGET].partition(":")
    if colon and against_whom(words):
        return Marker(words, against=True), text[len(words) + 1 :].strip()
    return None


def _headed(marker: Marker, draft: _Draft, drafts: list[_Draft]) -> _Draft:
    """The draft the heading belongs to: the same one while it has no words, else a new one of the same State."""
    if draft.paragraphs:
        keeps = bool(marker.words) and not marker.occasion
        draft = _Draft(draft.section, draft.participant, occasion=draft.occasion if keeps else None)
        drafts.append(draft)
    draft.said_on = marker.date or draft.said_on
    if marker.occasion:
        draft.occasion, draft.markers = marker, ()
    elif marker.words:
        draft.markers = (*draft.markers, marker)
    return draft


def _finish(draft: _Draft, acts: Mapping[str, Participant]) -> Statement:
    text, code = "\n".join(draft.paragraphs), code_of(draft.participant)
    kind = _kind(draft, text)
    objects_to = target_of(draft.heading, text, besides=code) if kind is _K.OBJECTION else None
    return Statement(
        participant=draft.participant,
        code=code,
        kind=kind,
        text=text,
        date=draft.said_on or (draft.occasion.date if draft.occasion is not None else None),
        language=draft.language,
        objects_to=objects_to,
        heading=draft.heading,
        made=_made(draft, acts.get(code or draft.participant)),
        articles=articles_named(f"{draft.heading}\n{text}"),
        section=draft.section.title,
    )


def _kind(draft: _Draft, text: str) -> StatementKind:
    """Told by the section where it is fixed, else by the last heading with a noun, the section, the words."""
    section = draft.section
    named = next((marker.kind for marker in reversed(draft.markers) if marker.kind is not None), None)
    if section.kind is not None and section.fixed:
        return named if section.kind is _K.OBJECTION and named is _K.COMMUNICATION else section.kind
    return named or section.kind or kind_by_words(text)


def _made(draft: _Draft, row: Participant | None) -> str:
    """When: as its headings say, else by its date, else as the section says of all that say nothing else."""
    headings = (*reversed(draft.markers), *(() if draft.occasion is None else (draft.occasion,)))
    said = next((marker.made for marker in headings if marker.made and not marker.against), "")
    if said:
        return said
    acts = () if row is None else row.actions
    if draft.said_on is not None:
        return next((str(act.kind) for act in acts if act.date == draft.said_on), MADE_LATER)
    usual = draft.section.occasions
    if len(usual) > 1:
        usual = tuple(kind for kind in usual if any(str(act.kind) == kind for act in acts))
    return usual[0] if len(usual) == 1 else ""
