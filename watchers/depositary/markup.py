"""The lines of a block of the page, with what its markup tells of each: by classes, by bold type.

Works on the parser's own serialization, where tags are well-formed: far faster than walking
nodes, and statements are most of a page.
"""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from functools import lru_cache
from html import unescape

from watchers.depositary.footnotes import marked, seen, without_marks
from watchers.depositary.lines import Line, Role

_BLOCK_TAGS = frozenset(
    "address article blockquote br caption center dd div dl dt fieldset h1 h2 h3 h4 h5 h6 hr li ol p pre section table"
    " tbody td tfoot th thead tr ul".split()
)
_STRONG_TAGS = frozenset("b strong h1 h2 h3 h4 h5 h6 th".split())
_SLANTED_TAGS = frozenset("i em u".split())
_VOID_TAGS = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_TAG = re.compile(r'<(/?)([a-z][a-z0-9]*)([^">]*(?:"[^"]*"[^">]*)*)>')
_CLASS = re.compile(r'\sclass="([^"]*)"')
_CENTRED = re.compile(r'\salign="center"|text-align\s?:\s?center', re.IGNORECASE)
_BOLD = re.compile(r"font-weight\s?:\s?(?:bold|[6-9]00)", re.IGNORECASE)
_ITALIC = re.compile(r"font-style\s?:\s?italic|text-decoration\s?:\s?underline", re.IGNORECASE)
_MARK = marked("")[0]
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_ZONES = {"heading-four": Role.SECTION, "structtablehead": Role.PARTICIPANT, "structtable": Role.TEXT}
_NONE: AbstractSet[str] = frozenset()
_WHOLE = frozenset((Role.SECTION, Role.PARTICIPANT))
"""What is one line however many the page breaks it into."""


@lru_cache(maxsize=16)
def block_lines(html: str) -> tuple[Line, ...]:
    """The block's lines in order, white space folded, footnote marks in them.

    Kept, because most polls of a page find the statements as they were.
    """
    gathering = _Gathering()
    html = seen(html)
    pieces = _TAG.split(_COMMENT.sub("", html) if "<!--" in html else html)
    gathering.take(pieces[0])
    for place in range(1, len(pieces), 4):
        closing, tag, attributes, text = pieces[place : place + 4]
        if closing:
            gathering.closed(tag)
        else:
            gathering.opened(tag, attributes)
        if text:
            gathering.take(text)
    gathering.end_line()
    return tuple(gathering.lines)


class _Gathering:
    """The words of a line while tags go by, and where in the markup they stand."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.depth = 0
        self.zones = [(-1, Role.UNTOLD)]
        self.strong: list[int] = []
        self.slanted: list[int] = []
        self.centred: list[int] = []
        self.words: list[str] = []
        self.all_strong = self.all_slanted = True
        self.titled = False

    def take(self, text: str) -> None:
        """Words of the line."""
        self.words.append(text)
        if not text.isspace() and (_MARK not in text or without_marks(text)):
            self.all_strong = self.all_strong and bool(self.strong)
            self.all_slanted = self.all_slanted and bool(self.slanted)

    def opened(self, tag: str, attributes: str) -> None:
        """A tag opens; a block ends the line before it."""
        classes = _classes(attributes) if attributes else _NONE
        zone = self._zone(classes) if classes else None
        if zone is not None:
            self.end_line()
        elif tag in _BLOCK_TAGS:
            self.broken()
        if tag in _VOID_TAGS:
            return
        self.depth += 1
        if zone is not None:
            self.zones.append((self.depth, zone))
        if tag in _STRONG_TAGS or (attributes and ("bold" in classes or _BOLD.search(attributes))):
            self.strong.append(self.depth)
        if tag in _SLANTED_TAGS or (attributes and ("italic" in classes or _ITALIC.search(attributes))):
            self.slanted.append(self.depth)
        if tag == "center" or (attributes and _CENTRED.search(attributes)):
            self.centred.append(self.depth)

    def closed(self, tag: str) -> None:
        """A tag closes; a block ends its line."""
        if self.zones[-1][0] == self.depth:
            self.end_line()
            self.zones.pop()
        elif tag in _BLOCK_TAGS:
            self.broken()
        for depths in (self.strong, self.slanted, self.centred):
            if depths and depths[-1] == self.depth:
                depths.pop()
        self.depth -= 1

    def broken(self) -> None:
        """The page breaks the line; a name or title goes on."""
        if self.zones[-1][1] not in _WHOLE:
            self.end_line()
        elif self.words:
            self.words.append(" ")

    def end_line(self) -> None:
        """What has been gathered is a line, if it is more than white space."""
        if not self.words:
            return
        text = _folded("".join(self.words))
        if text:
            role = self._role(text)
            self.lines.append(Line(unescape(text), role, self.all_strong, self.all_slanted, bool(self.centred)))
        self.words, self.all_strong, self.all_slanted = [], True, True

    def _role(self, text: str) -> Role:
        role = self.zones[-1][1]
        if role is Role.SECTION:
            # A heading has one title; what else stands in it says when its statements were made.
            if self.titled or text[:1] in "([":
                return Role.PREAMBLE
            self.titled = True
        return role

    def _zone(self, classes: AbstractSet[str]) -> Role | None:
        zone = next((_ZONES[name] for name in classes if name in _ZONES), None)
        if zone is Role.SECTION:
            self.titled = False
        within = self.zones[-1][1]
        if within is Role.SECTION and "italic" in classes:
            return Role.PREAMBLE
        if within is Role.SECTION and "bold" in classes:
            return Role.SECTION
        return zone


def _classes(attributes: str) -> AbstractSet[str]:
    found = _CLASS.search(attributes)
    return frozenset(found.group(1).casefold().split()) if found else _NONE


def _folded(text: str) -> str:
    """White space folded, no-break spaces too."""
    return " ".join((text.replace("&nbsp;", " ") if "&nbsp;" in text else text).split())
