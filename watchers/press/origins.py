"""Who first told a report: outlets repost each other all day, and say so. Count origins, not outlets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from watchers.press import lexicon
from watchers.press.folding import Sentence, sentence_of
from watchers.press.mentions import span

NOBODY = ""
"""The origin of a report that cites "local media": somebody else's, nobody knows whose."""
_NEAR = 3
"""Words between "citing" and the outlet it cites."""


@cache
def _told() -> dict[str, Any]:
    return lexicon.load("origins.toml")


@cache
def _outlets() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, lexicon.pattern(forms)) for name, forms in _told()["outlets"].items())


@cache
def _signs(kind: str, side: str) -> re.Pattern[str]:
    return lexicon.pattern(_told()[kind][side])


@cache
def _nobody() -> re.Pattern[str]:
    return lexicon.pattern(_told()["citing"]["nobody"])


def origin_of(title: str, text: str, outlet: str) -> str:
    """Whose report it is: the outlet cited, else the one said to tell it, else the outlet itself.

    NOBODY where it cites others without a name.
    """
    read = [sentence_of(title), sentence_of(text)]
    cited = list(_named(read, "citing"))
    if cited:
        return next((name for name in cited if name != outlet), outlet)
    if any(_cites_nobody(sentence) for sentence in read):
        return NOBODY
    told = list(_named(read, "telling"))
    return outlet if outlet in told or not told else told[0]


def _named(read: Iterable[Sentence], kind: str) -> Iterator[str]:
    """The outlets beside the signs of citing or telling, in order."""
    for sentence in read:
        signs = [(*span(sentence, match), "before") for match in _signs(kind, "before").finditer(sentence.folded)]
        signs += [(*span(sentence, match), "after") for match in _signs(kind, "after").finditer(sentence.folded)]
        for name, pattern in _outlets():
            for match in pattern.finditer(sentence.folded):
                first, last = span(sentence, match)
                if any(
                    0 < first - end <= _NEAR if side == "before" else 0 < start - last <= _NEAR
                    for start, end, side in signs
                ):
                    yield name


def _cites_nobody(sentence: Sentence) -> bool:
    signs = [span(sentence, match)[1] for match in _signs("citing", "before").finditer(sentence.folded)]
    after = [span(sentence, match)[0] for match in _signs("citing", "after").finditer(sentence.folded)]
    for match in _nobody().finditer(sentence.folded):
        first, last = span(sentence, match)
        if any(0 < first - end <= _NEAR for end in signs) or any(0 < start - last <= _NEAR for start in after):
            return True
    return False
