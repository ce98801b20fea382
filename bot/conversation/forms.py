"""The forms a button's callback data may have: what is not of one was forged, or is older than we are. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from watchers.addresses import looks_like_number
from watchers.participants import table

Part = Callable[[str], bool]
Form = Callable[[Sequence[str]], bool]
"""Whether the parts behind a button's name are of the form it was made in."""

LONGEST_DATA = 64
"""Bytes (core.telegram.org/bots/api#inlinekeyboardbutton)."""
_PLACE = re.compile(r"[0-9]{1,4}")
_ROW = re.compile(r"[1-9][0-9]{0,14}")
_CHAT = re.compile(r"-?[1-9][0-9]{0,15}")
_THREAD = re.compile(r"[0-9]{1,10}")


def form(*ways: Sequence[Part]) -> Form:
    """One of several rows of parts, each part of its own form."""

    def has(parts: Sequence[str]) -> bool:
        return any(
            len(parts) == len(way) and all(fits(part) for fits, part in zip(way, parts, strict=True)) for way in ways
        )

    return has


def treaty(text: str) -> bool:
    """An MTDSG number."""
    return looks_like_number(text)


def participant(text: str) -> bool:
    """A code of the table."""
    return text in table()


def place(text: str) -> bool:
    """A page or a part, from 0."""
    return _PLACE.fullmatch(text) is not None


def row(text: str) -> bool:
    """A row of a table of ours."""
    return _ROW.fullmatch(text) is not None


def chat(text: str) -> bool:
    """A chat's number."""
    return _CHAT.fullmatch(text) is not None


def thread(text: str) -> bool:
    """A topic's number, 0 for none."""
    return _THREAD.fullmatch(text) is not None


def words(text: str) -> bool:
    """What a person searched for."""
    return bool(text.strip()) and len(text) <= LONGEST_DATA


def one_of(*values: str) -> Part:
    """One of these words."""
    known = frozenset(map(str, values))
    return known.__contains__
