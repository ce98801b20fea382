"""Who first told a report: outlets repost each other all day, and say so. Count origins, not outlets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from watchers.press import lexicon
from watchers.press.folding import sentences
from watchers.press.phrases import Found, Phrasebook

NOBODY = ""
"""The origin of a report that cites "local media": somebody else's, nobody knows whose."""
MOST_TEXT = 6_000
"""Characters of a text in which its origin is looked for."""
_NEAR = 3
"""Words between "citing" and the outlet it cites."""
_BEFORE, _AFTER, _OUTLET, _NOBODY = "before", "after", "outlet", "nobody"


@cache
def _book() -> Phrasebook[tuple[str, str]]:
    """Outlets by name, and the signs of citing and telling: (sort, name) each."""
    told = lexicon.load("origins.toml")
    entries = [((_OUTLET, name), form) for name, forms in told["outlets"].items() for form in forms]
    entries += [((_NOBODY, ""), form) for form in told["citing"]["nobody"]]
    for kind in ("citing", "telling"):
        for side in (_BEFORE, _AFTER):
            entries += [((side, kind), form) for form in told[kind][side]]
    return Phrasebook(entries)


def origin_of(title: str, text: str, outlet: str) -> str:
    """Whose report it is: the outlet cited, else the one said to tell it, else the outlet itself.

    NOBODY where it cites others without a name.
    """
    read = [_book().find(one.tokens) for one in (*sentences(title), *sentences(text[:MOST_TEXT]))]
    cited = list(_named(read, "citing"))
    if cited:
        return next((name for name in cited if name != outlet), outlet)
    if any(_beside(one, found, "citing") for found in read for one in found if one.label[0] == _NOBODY):
        return NOBODY
    told = list(_named(read, "telling"))
    return outlet if outlet in told or not told else told[0]


def _named(read: Iterable[Sequence[Found[tuple[str, str]]]], kind: str) -> Iterator[str]:
    """The outlets beside the signs of citing or telling, in order."""
    for found in read:
        for one in found:
            if one.label[0] == _OUTLET and _beside(one, found, kind):
                yield one.label[1]


def _beside(one: Found[tuple[str, str]], found: Sequence[Found[tuple[str, str]]], kind: str) -> bool:
    """Whether a sign stands in front of a name, or behind it, as that sign does."""
    return any(
        sign.label[1] == kind
        and (
            (sign.label[0] == _BEFORE and 0 < one.first - sign.last <= _NEAR)
            or (sign.label[0] == _AFTER and 0 < sign.first - one.last <= _NEAR)
        )
        for sign in found
    )
