"""Which articles a statement names."""

from __future__ import annotations

import re
from functools import lru_cache

_NUMBER = r"(?:\d{1,3}(?:\s?(?:bis|ter|quater)\b)?|[IVXLC]{1,7}\b)"
_SUBS = r"(?:\s?\(\s?\w{1,4}\s?\))*"
_PARAGRAPH_BEFORE = re.compile(
    rf"\b(?:sub-?)?paragraph(?:s|es|e)?\s(\(?\w{{1,3}}\)?{_SUBS})(?:\s?,)?\s(?:of|de)\s(?:the\s)?(?:l['’]\s?)?(?:article|art\.)\s({_NUMBER})",
    re.IGNORECASE,
)
_ANCHOR = re.compile(r"\b(?:articles?|art\.)\s", re.IGNORECASE)
_ONE = re.compile(rf"({_NUMBER})({_SUBS})(?:\s?,?\s(paragraph(?:s|es|e)?|para\.)\s(\d{{1,2}})({_SUBS}))?")
_NEXT = re.compile(r"\s?(?:,|;|and|et|or|ou)\s?(?:(?:and|et|or|ou)\s)?", re.IGNORECASE)
_MORE_PARAGRAPHS = re.compile(
    rf"(?:\s?,\s?|\s(?:and|et|or|ou)\s|\s?,\s(?:and|et)\s)(\d{{1,2}})\b(?!\s?,\s(?:paragraph|para\.))({_SUBS})"
)
_MOST = 200


@lru_cache(maxsize=4096)
def articles_named(text: str) -> tuple[str, ...]:
    """("7(2)", "9(2)", "63(3)") from "articles 7(2), 9 (2) and 63, paragraph 3", each once, in order."""
    text = " ".join(text.split())
    if "aragraph" in text:
        text = _PARAGRAPH_BEFORE.sub(_turned, text)
    named: dict[str, None] = {}
    place = 0
    while (anchor := _ANCHOR.search(text, place)) is not None and len(named) < _MOST:
        place = anchor.end()
        while (one := _ONE.match(text, place)) is not None:
            number, subs, word, paragraph, letters = one.groups()
            sub = f"({paragraph})" if paragraph else ""
            named[f"{number}{subs}{sub}{letters or ''}".replace(" ", "")] = None
            place = one.end()
            while word in ("paragraphs", "paragraphes") and (more := _MORE_PARAGRAPHS.match(text, place)) is not None:
                named[f"{number}({more.group(1)}){more.group(2)}".replace(" ", "")] = None
                place = more.end()
            following = _NEXT.match(text, place)
            if following is None:
                break
            place = following.end()
    return tuple(named)


def _turned(found: re.Match[str]) -> str:
    """Turns "paragraph 1 (b) of article 9" into "article 9(1)(b)"."""
    subs = "".join(f"({part})" for part in re.findall(r"\w+", found.group(1)))
    return f"article {found.group(2)}{subs}"
