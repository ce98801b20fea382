"""What a reader takes at its entrance, measured before anything is parsed. Sizes are bytes and characters.

The largest real pages have about 2 MB, 250 rows, 600 statements and tags nested 40 deep.
"""

from __future__ import annotations

import re

from watchers.errors import PageRefused, Reason

MOST_BYTES = 10 * 1024 * 1024
MOST_DEPTH = 200
MOST_ROWS = 2_000
MOST_COLUMNS = 40
MOST_IN_A_CELL = 10_000
MOST_IN_A_BOX = 20_000
MOST_STATEMENTS = 5_000
MOST_SPECIAL_TABLES = 200
MOST_NOTES = 900

_MOST_COPIES = 300_000
"""How often the parser may open anew a <b> or <i> that a block closed over, before its tree outgrows the page."""
_MOST_UNSEEN = 1_000_000
_PIECE = 2_048
_OPENING = re.compile(rb"<(/?)([a-zA-Z][^\s/>]{0,30})")
_CLOSED_BY_THEMSELVES = frozenset(
    b"area base br col dd dt embed hr img input li link meta option p param source tbody td tfoot th thead tr"
    b" wbr".split()
)
_FORMATTING = frozenset(b"a b big code em font i nobr s small strike strong tt u".split())


def entrance(body: bytes) -> None:
    """Raises PageRefused for a body too long, nested deeper, or growing larger in the parser than any page does."""
    if len(body) > MOST_BYTES:
        raise outsized(f"{len(body)} bytes; a page has at most {MOST_BYTES}")
    tags = body.count(b"<")
    for closed_by_themselves in ((), (b"<br", b"<!", b"<inp", b"<img")):
        depth = _depth_at_most(body, closed_by_themselves)
        if depth <= MOST_DEPTH and depth * tags <= _MOST_UNSEEN:
            return
    _measure(body)


def _depth_at_most(body: bytes, closed_by_themselves: tuple[bytes, ...]) -> int:
    """A depth the tags cannot exceed, cheap to find: most pages need no closer look.

    A tag cut in two by a piece's end is counted as one that opens: too much, never too little.
    """
    depth = most = 0
    for start in range(0, len(body), _PIECE):
        piece = body[start : start + _PIECE]
        closed = piece.count(b"</")
        opened = piece.count(b"<") - closed - sum(map(piece.count, closed_by_themselves))
        most = max(most, depth + opened)
        depth = max(0, depth + opened - closed)
    return most


def _measure(body: bytes) -> None:
    """Counts tag by tag, those left out that close by themselves."""
    depth = formatting = copies = 0
    for found in _OPENING.finditer(body):
        closing, tag = found.group(1), found.group(2).lower()
        if tag in _FORMATTING:
            formatting = max(0, formatting + (-1 if closing else 1))
        elif not closing:
            copies += formatting
        if tag not in _CLOSED_BY_THEMSELVES:
            depth = max(0, depth + (-1 if closing else 1))
        if depth > MOST_DEPTH:
            raise outsized(f"tags nested more than {MOST_DEPTH} deep")
        if copies > _MOST_COPIES:
            raise outsized("bold or italics left open over more blocks than any page has")


def outsized(what: str) -> PageRefused:
    """The refusal of a page that is larger in one way than any real one."""
    return PageRefused(Reason.OUTSIZED, what)
