"""Whose statement an objection answers, and which participants a text names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from watchers.participants import table

_CAPITALIZED = re.compile(r"\b[A-ZÀ-Ý][^\W\d_]*")
_STATEMENT = re.compile(
    r"\b(?:reservation|declaration|statement|understanding|communication|réserve|déclaration)s?\b", re.IGNORECASE
)


@lru_cache(maxsize=4096)
def target_of(headings: str, text: str, *, besides: str | None) -> str | None:
    """The code of the participant objected to: named after "reservation", in a heading before the text."""
    for words in (headings.replace("’", "'"), text.replace("’", "'")):
        after = _STATEMENT.search(words)
        for part in (words[after.end() :], words) if after else (words,):
            found = next(mentions(part, besides=besides), None)
            if found is not None:
                return found
    return None


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
    """Codes of participants named in a text, in order, the longest name at each place; apostrophes are straight."""
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
