"""Telegram's HTML: shortening, splitting at paragraph ends with tags balanced, and taking it off again."""

from __future__ import annotations

import re
from html import escape, unescape

LONGEST_MESSAGE = 4096
_TAG = re.compile(r"<(/?)([a-z]+)[^>]*>")


def escaped(text: str) -> str:
    """Text as HTML."""
    return escape(text, quote=False)


def link(text: str, url: str) -> str:
    """A link; the text alone where there is no address."""
    return f'<a href="{escape(url)}">{escaped(text)}</a>' if url else escaped(text)


def plain_text(markup: str) -> str:
    """The text without its tags, links kept as addresses."""
    linked = re.sub(r'<a href="([^"]*)">(.*?)</a>', r"\2 (\1)", markup, flags=re.DOTALL)
    return unescape(_TAG.sub("", linked))


def shorten(text: str, length: int = 280) -> str:
    """The beginning of a text, cut between words."""
    folded = " ".join(text.split())
    if len(folded) <= length:
        return folded
    return folded[:length].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"


def size(text: str) -> int:
    """Length as Telegram counts it: UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def split_message(markup: str, limit: int = LONGEST_MESSAGE) -> list[str]:
    """Parts of at most ``limit`` units, cut at paragraphs, else lines, else words; tags balanced."""
    parts: list[str] = []
    rest = markup
    while size(rest) > limit:
        cut = _place_to_cut(rest, limit - 64)
        head, rest = rest[:cut].rstrip(), rest[cut:].lstrip()
        opened = _left_open(head)
        parts.append(head + "".join(f"</{_name(tag)}>" for tag in reversed(opened)))
        rest = "".join(opened) + rest
    return [*parts, rest]


def _place_to_cut(text: str, limit: int) -> int:
    end = min(limit, len(text))
    while size(text[:end]) > limit:
        end -= 1
    window = text[:end]
    for separator in ("\n\n", "\n", " "):
        place = window.rfind(separator)
        if place > end // 4 and not _inside_tag(window[:place]):
            return place
    return window.rfind("<") if _inside_tag(window) else end


def _inside_tag(text: str) -> bool:
    return text.rfind("<") > text.rfind(">")


def _left_open(text: str) -> list[str]:
    opened: list[str] = []
    for tag in _TAG.finditer(text):
        if tag.group(1):
            if opened:
                opened.pop()
        else:
            opened.append(tag.group())
    return opened


def _name(tag: str) -> str:
    found = _TAG.match(tag)
    return found.group(2) if found else ""
