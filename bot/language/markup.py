"""Telegram's HTML: shortening, splitting at paragraph ends with tags balanced, and taking it off again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape, unescape

LONGEST_MESSAGE = 4096
_TAG = re.compile(r"<(/?)([a-z][a-z0-9-]*)(?: [^<>]*)?>")
_ATOM = re.compile(
    r"<(?P<close>/?)(?P<name>[a-z][a-z0-9-]*)(?: [^<>]*)?>|&(?:[a-z]{2,8}|#[0-9a-fx]{1,7});|[^<&\s]{1,16}|.", re.DOTALL
)
_NICE_CUTS = (("\n", "\n"), ("\n",), (" ",))


def escaped(text: str) -> str:
    """Text as HTML."""
    return escape(text, quote=False)


def link(text: str, url: str) -> str:
    """A link; the text alone where there is no address."""
    return f'<a href="{escape(url)}">{escaped(text)}</a>' if url else escaped(text)


def plain_text(markup: str) -> str:
    """The text without its tags, links kept as addresses."""
    linked = re.sub(r'<a href="([^"]*)">(.*?)</a>', r"\2 (\1)", markup, flags=re.DOTALL)
    return bare_text(linked)


def bare_text(markup: str) -> str:
    """The text without its tags, links gone too: never longer than the markup."""
    return unescape(_TAG.sub("", markup))


def shorten(text: str, length: int = 280) -> str:
    """The beginning of a text, cut between words."""
    folded = " ".join(text.split())
    if len(folded) <= length:
        return folded
    return folded[:length].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"


def size(text: str) -> int:
    """Length as Telegram counts it: UTF-16 units."""
    return len(text) + sum(letter > "\uffff" for letter in text)


@dataclass(frozen=True, slots=True)
class _Atom:
    """What is not cut: up to 16 letters, a space, an entity, a tag; ``around``: the tags open behind it."""

    text: str
    around: tuple[str, ...]
    opens: bool = False
    closes: bool = False

    @property
    def cost(self) -> int:
        """What a part that ends here has to hold beyond what stands before: this, and its tags' ends."""
        return size(self.text) + _closing_size(self.around)


def split_message(markup: str, limit: int = LONGEST_MESSAGE) -> list[str]:
    """Parts of at most ``limit`` units, cut at paragraphs, else lines, else words; tags balanced, no text lost.

    Ends whatever it is given: tags may fill half a part at most, those beyond are left out, and each
    part takes at least one atom further.
    """
    if size(markup) <= limit:
        return [markup]
    atoms = _atoms(markup, limit // 2)
    parts: list[str] = []
    start = 0
    opened: tuple[str, ...] = ()
    while start < len(atoms):
        end = _reach(atoms, start, opened, limit)
        if end < len(atoms):
            end = _nicer(atoms, start, end)
        around = atoms[end - 1].around
        text = "".join(opened) + "".join(atom.text for atom in atoms[start:end]).rstrip() + _closing(around)
        if bare_text(text).strip():
            parts.append(text)
        start, opened = _after_space(atoms, end), around
    return parts or [""]


def _atoms(markup: str, room_for_tags: int) -> list[_Atom]:
    """The markup in order; tags that close nothing, never close or leave too little room are left out."""
    found: list[_Atom] = []
    stack: list[tuple[str, bool]] = []
    kept: tuple[str, ...] = ()
    for match in _ATOM.finditer(markup):
        text, name = match.group(), match.group("name")
        if name is None:
            found.append(_Atom(text, kept))
        elif not match.group("close"):
            fits = size("".join((*kept, text))) + _closing_size((*kept, text)) <= room_for_tags
            stack.append((name, fits))
            if fits:
                kept = (*kept, text)
                found.append(_Atom(text, kept, opens=True))
        elif stack and stack[-1][0] == name and stack.pop()[1]:
            kept = kept[:-1]
            found.append(_Atom(text, kept, closes=True))
    return found


def _reach(atoms: Sequence[_Atom], start: int, opened: Sequence[str], limit: int) -> int:
    """The furthest end that still fits; at least one atom further."""
    used = size("".join(opened))
    for place in range(start, len(atoms)):
        if used + atoms[place].cost > limit:
            return max(place, start + 1)
        used += size(atoms[place].text)
    return len(atoms)


def _nicer(atoms: Sequence[_Atom], start: int, end: int) -> int:
    """A place to cut in the last three quarters: a paragraph's end, a line's, a word's; else where it was."""
    earliest = _first_quarter(atoms, start, end)
    for signs in _NICE_CUTS:
        for place in range(end, earliest, -1):
            if tuple(atom.text for atom in atoms[place - len(signs) : place]) == signs and place - len(signs) >= start:
                return place
    return _beside_tags(atoms, start, end)


def _first_quarter(atoms: Sequence[_Atom], start: int, end: int) -> int:
    """Where a quarter of the part's letters is over."""
    left = sum(len(atom.text) for atom in atoms[start:end]) // 4
    for place in range(start, end):
        left -= len(atoms[place].text)
        if left < 0:
            return place
    return end


def _beside_tags(atoms: Sequence[_Atom], start: int, end: int) -> int:
    """Not between a tag and what it surrounds: that would leave empty tags."""
    while end < len(atoms) and atoms[end].closes:
        end += 1
    place = end
    while place > start + 1 and atoms[place - 1].opens:
        place -= 1
    return place


def _after_space(atoms: Sequence[_Atom], place: int) -> int:
    while place < len(atoms) and atoms[place].text.isspace():
        place += 1
    return place


def _closing(around: Sequence[str]) -> str:
    return "".join(f"</{_name(tag)}>" for tag in reversed(around))


def _closing_size(around: Sequence[str]) -> int:
    return sum(len(_name(tag)) + 3 for tag in around)


def _name(tag: str) -> str:
    found = _TAG.match(tag)
    return found.group(2) if found else ""
