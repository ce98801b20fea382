"""Telegram's HTML to text and entities, refusing what Telegram refuses (core.telegram.org/bots/api#html-style).

Offsets and lengths count UTF-16 units, as Telegram's do.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape
from typing import Any

from bot.preview.errors import ApiError

_KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
}
_PIECE = re.compile(r"<[^>]*>?|&(?:lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+);|[^<&]+|&")
_TAG = re.compile(r"<(/?)([a-zA-Z][\w-]*)\s*((?:[\w-]+(?:\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s\"'>]+))?\s*)*)>")
_ATTRIBUTE = re.compile(r"([\w-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")


@dataclass(slots=True)
class _Open:
    tag: str
    start: int
    attributes: dict[str, str]


@dataclass(slots=True)
class _Parsing:
    text: str = ""
    units: int = 0
    entities: list[dict[str, Any]] = field(default_factory=list)
    opened: list[_Open] = field(default_factory=list)

    def add(self, text: str) -> None:
        self.text += text
        self.units += units(text)


def units(text: str) -> int:
    """Length in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def parse_html(markup: str) -> tuple[str, list[dict[str, Any]]]:
    """(text, entities). Raises ApiError 400 in Telegram's words for what is not well-formed."""
    state, place = _Parsing(), 0
    for piece in _PIECE.findall(markup):
        if piece.startswith("<"):
            _tag(state, piece, place)
        else:
            state.add(unescape(piece) if piece.startswith("&") else piece)
        place += len(piece.encode())
    if state.opened:
        raise _refused(f'Can\'t find end tag corresponding to start tag "{state.opened[-1].tag}"')
    return state.text, sorted(state.entities, key=lambda entity: (entity["offset"], -entity["length"]))


def _tag(state: _Parsing, piece: str, place: int) -> None:
    found = _TAG.fullmatch(piece)
    if found is None:
        raise _refused(f"Unclosed start tag at byte offset {place}" if ">" not in piece else _unsupported("", place))
    closing, tag = found.group(1), found.group(2).lower()
    if closing:
        _close(state, tag, place)
        return
    attributes = {name: unescape(a or b or c) for name, a, b, c in _ATTRIBUTE.findall(found.group(3))}
    known = tag in _KINDS and (tag != "span" or attributes.get("class") == "tg-spoiler")
    if not known:
        raise _refused(_unsupported(tag, place))
    state.opened.append(_Open(tag, state.units, attributes))


def _close(state: _Parsing, tag: str, place: int) -> None:
    if not state.opened:
        raise _refused(f"Unexpected end tag at byte offset {place}")
    opened = state.opened.pop()
    if opened.tag != tag:
        raise _refused(f'Unmatched end tag at byte offset {place}, expected "</{opened.tag}>", found "</{tag}>"')
    if state.units > opened.start:
        entity = {"type": _KINDS[tag], "offset": opened.start, "length": state.units - opened.start}
        if tag == "a":
            entity["url"] = opened.attributes.get("href", "")
        state.entities.append(entity)


def _unsupported(tag: str, place: int) -> str:
    return f'Unsupported start tag "{tag}" at byte offset {place}'


def _refused(why: str) -> ApiError:
    return ApiError(400, f"Bad Request: can't parse entities: {why}")
