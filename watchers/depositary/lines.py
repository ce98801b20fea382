"""The lines of a block of statements as a reader sees them, and what each of them is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import lru_cache

from watchers.depositary.footnotes import without_marks
from watchers.depositary.rows import read_name
from watchers.depositary.sections import looks_like_a_name, looks_like_a_title, looks_like_preamble
from watchers.participants import code_of, fold

_LONGEST_NAME = 90
_LONGEST_TITLE = 300


class Role(Enum):
    """What a line is. ``UNTOLD``: the markup does not say."""

    UNTOLD = auto()
    SECTION = auto()
    PREAMBLE = auto()
    PARTICIPANT = auto()
    TEXT = auto()


@dataclass(frozen=True, slots=True)
class Line:
    """One line, footnote marks in it. ``strong`` and ``slanted`` tell of the whole of it."""

    text: str
    role: Role = Role.UNTOLD
    strong: bool = False
    slanted: bool = False
    centred: bool = False

    @property
    def set_apart(self) -> bool:
        """Whether all of it is set in another type than text."""
        return self.strong or self.slanted

    @property
    def style(self) -> tuple[bool, bool]:
        """How it looks: names of States all look alike on one page, and so do titles."""
        return self.strong, self.centred


@lru_cache(maxsize=16)
def told(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Every line with its role, told by the markup or found by words, looks and what follows."""
    if all(line.role is not Role.UNTOLD for line in lines):
        return lines
    names = {place: name for place, line in enumerate(lines) if (name := _known_name(line))}
    looks = Counter(lines[place].style for place in names if lines[place].strong)
    if not looks:
        return tuple(_plainly(line, place, names, lines) for place, line in enumerate(lines))
    style = looks.most_common(1)[0][0]
    heads = {place: name for place, name in names.items() if lines[place].style == style}
    return tuple(_by_looks(lines, heads, style))


def _known_name(line: Line) -> str:
    """The participant's name, when the line is nothing else and the markup does not say what it is."""
    if line.role is not Role.UNTOLD or len(line.text) > _LONGEST_NAME:
        return ""
    name, _ = read_name(line.text)
    return name if name and code_of(name) is not None else ""


def _plainly(line: Line, place: int, names: dict[int, str], lines: Sequence[Line]) -> Line:
    """Names and titles that are not set in bold: only by what they say."""
    if line.role is not Role.UNTOLD:
        return line
    if place in names:
        return replace(line, role=Role.PARTICIPANT)
    if looks_like_preamble(line.text):
        return replace(line, role=Role.PREAMBLE)
    if len(line.text) <= _LONGEST_TITLE and looks_like_a_title(without_marks(line.text)):
        follows = lines[place + 1] if place + 1 < len(lines) else None
        if follows is None or place + 1 in names or looks_like_preamble(follows.text):
            return replace(line, role=Role.SECTION)
    return replace(line, role=Role.TEXT)


def _by_looks(lines: Sequence[Line], heads: dict[int, str], style: tuple[bool, bool]) -> Iterator[Line]:
    """Names and titles that are set in bold, on a page whose States' names look like ``style``."""
    last, role = "", Role.UNTOLD
    for place, line in enumerate(lines):
        if line.role is not Role.UNTOLD:
            role = line.role
        elif place in heads:
            role, last = Role.PARTICIPANT, heads[place]
        elif looks_like_preamble(line.text):
            role = Role.PREAMBLE
        elif line.strong and len(line.text) <= _LONGEST_TITLE:
            role = _title_or_name(lines, place, heads, style, last)
        else:
            role = Role.TEXT
        if role is Role.SECTION:
            last = ""
        yield replace(line, role=role)


def _title_or_name(
    lines: Sequence[Line], place: int, heads: dict[int, str], style: tuple[bool, bool], last: str
) -> Role:
    """What a bold line is that names no State we know: a title, a State new to us, or words of a text."""
    line, words = lines[place], without_marks(lines[place].text)
    follows = lines[place + 1] if place + 1 < len(lines) else None
    before_a_list = follows is None or place + 1 in heads or looks_like_preamble(follows.text)
    before_a_list = before_a_list or (follows is not None and follows.role in (Role.SECTION, Role.PARTICIPANT))
    if looks_like_a_title(words) and (before_a_list or (follows is not None and follows.style == style)):
        return Role.SECTION
    if words.endswith((":", ";", ",")):
        return Role.TEXT
    if line.style != style:
        # Titles that are centred where names are not stand out before a name; so does no end of a text.
        return Role.SECTION if before_a_list and line.centred and not style[1] and words[-1:] != "." else Role.TEXT
    if follows is not None and place + 1 in heads:
        # States stand in the order of the alphabet: one we do not know stands between its neighbours.
        between = (not last or fold(last) <= fold(words)) and fold(words) <= fold(heads[place + 1])
        return Role.PARTICIPANT if between and looks_like_a_name(words) else Role.SECTION
    if not before_a_list and looks_like_a_name(words) and not looks_like_a_title(words):
        return Role.PARTICIPANT
    return Role.SECTION if before_a_list or line.centred else Role.TEXT
