"""Where a treaty's status page and its XML rendition are. MTDSG chapters I to XI are in Volume I."""

from __future__ import annotations

import re

_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_NUMBER = re.compile(r"[IVXLC]+(?:-[A-E])?-\d{1,3}(?:-[\w]{1,3}){0,2}", re.IGNORECASE)
_LAST_CHAPTER_OF_VOLUME_ONE = 11

PAGE = "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no={number}&chapter={chapter}&clang=_en"
XML = "https://treaties.un.org/doc/Publication/MTDSG/Volume%20{volume}/Chapter%20{roman}/{number}.en.xml"
PLACEHOLDERS = frozenset({"number", "chapter", "roman", "volume"})


def looks_like_number(text: str) -> bool:
    """Whether a word has the form of an MTDSG number."""
    return _NUMBER.fullmatch(text) is not None


def canonical_number(text: str) -> str:
    """The number as the MTDSG writes it: "xviii-16" is "XVIII-16"; letters after the number stay small."""
    chapter, *rest = text.split("-")
    return "-".join(
        [chapter.upper(), *(part.upper() if part.isalpha() and not i else part for i, part in enumerate(rest))]
    )


def address(template: str, number: str) -> str:
    """A template (PAGE or XML) filled in for a treaty."""
    roman = number.split("-", 1)[0]
    chapter = chapter_number(roman)
    volume = "I" if chapter <= _LAST_CHAPTER_OF_VOLUME_ONE else "II"
    return template.format(number=number, chapter=chapter, roman=roman, volume=volume)


def chapter_number(roman: str) -> int:
    """18 from "XVIII"."""
    values = [_ROMAN[letter] for letter in roman]
    return sum(-value if value < max(values[place:]) else value for place, value in enumerate(values))
