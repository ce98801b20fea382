"""Footnote marks, wherever they cling: to names, dates, headers, titles, headings.

The depositary renumbers its notes at will, so a mark is never part of what it clings to. Readers
wrap the marks they recognise by markup between two control characters, which no text has.
"""

from __future__ import annotations

import re
from itertools import islice

_OPEN, _CLOSE = "\x02", "\x03"
_MARKS = re.compile(r"(?:\x02[^\x02\x03]*\x03)+")
_INLINE = rb"</?(?:a|span|font|i|b|em|strong|u|small|big)\b[^<>]{0,300}>"
_SUP = rb"<sup\b[^<>]{0,200}>((?:[\d,;.*\s\[\]()\xe2\x80\xa0\xc2\xa0]|&nbsp;|" + _INLINE + rb"){1,80})</sup\s*>"
_HTML_MARK, _HTML_MARK_IN_CAPITALS = re.compile(_SUP), re.compile(_SUP, re.IGNORECASE)
_UNSEEN = "\u200b\u2060\ufeff\xad"
_XML_MARK = re.compile(r"<superscript>\s*([\d,;.*\s\[\]()†]{0,80}?)\s*</superscript>", re.IGNORECASE)
_TAG = re.compile(rb"<[^<>]*>")
_NUMBER = re.compile(r"\d+")
_CLINGING = re.compile(r"(?<=[^\W\d_])\d{1,3}(?:\s?,\s?\d{1,3})*\s*$|(?<=[)\]”\"»])\d{1,3}(?:\s?,\s?\d{1,3})*\s*$")
_MOST_MARKS = 64
"""Groups of marks whose numbers are kept in one cell."""
_STARS = " \t*†‡"


def mark_html(body: bytes) -> bytes:
    """A page whose superscript numbers are marks; other superscripts ("1er") stay as they are."""
    for sign, marks in ((b"<sup", _HTML_MARK), (b"<SUP", _HTML_MARK_IN_CAPITALS)):
        if sign in body:
            body = marks.sub(_marked_up, body)
    return body


def _marked_up(found: re.Match[bytes]) -> bytes:
    return b"\x02%b\x03" % _TAG.sub(b"", found.group(1))


def mark_xml(text: str) -> str:
    """Text of the XML rendition whose <superscript> numbers are marks, without spaces nobody sees."""
    return _XML_MARK.sub(rf"{_OPEN}\1{_CLOSE}", seen(text))


def seen(text: str) -> str:
    """Text without the spaces that have no width, which nobody sees."""
    if not text.isascii():
        for letter in _UNSEEN:
            text = text.replace(letter, "")
    return text


def marked(notes: str) -> str:
    """A mark of these numbers ("1,2")."""
    return f"{_OPEN}{notes}{_CLOSE}"


def without_marks(text: str) -> str:
    """The text alone, white space folded."""
    return " ".join(seen(_MARKS.sub(_gap, text) if _OPEN in text else text).split())


def _gap(marks: re.Match[str]) -> str:
    """Nothing, or a space where a mark was all that stood between a number and its neighbour."""
    before, after = marks.string[max(marks.start() - 1, 0) : marks.start()], marks.string[marks.end() : marks.end() + 1]
    return (
        " " if before.isalnum() and after.isalnum() and (before + after).strip("0123456789") != before + after else ""
    )


def apart(text: str) -> tuple[str, tuple[tuple[int, str], ...]]:
    """The text alone, folded, and each note's number with the place in it where the mark stood."""
    if _OPEN not in text:
        return " ".join(seen(text).split()), ()
    text = seen(text)
    plain, read = "", 0
    notes: list[tuple[int, str]] = []
    for marks in islice(_MARKS.finditer(text), _MOST_MARKS):
        plain += text[read : marks.start()] + _gap(marks)
        read = marks.end()
        folded = len(" ".join(plain.split()))
        notes.extend((folded, number) for number in _NUMBER.findall(marks.group()))
    return without_marks(plain + text[read:]), tuple(notes)


def title_alone(text: str) -> str:
    """A title, heading or header without marks, clinging numbers ("Court of Justice1") and a closing star."""
    plain = without_marks(text).rstrip(_STARS)
    return _CLINGING.sub("", plain).rstrip(_STARS)
