"""Which articles a statement names."""

from __future__ import annotations

import re

_NAMED = re.compile(
    r"\b(?:articles?|art\.)\s+((?:\d+(?:\s*\(\w{1,4}\))*(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s+et\s+)?)+)", re.IGNORECASE
)
_ONE = re.compile(r"\d+(?:\s*\(\w{1,4}\))*")
_PARAGRAPH_BEFORE = re.compile(r"\bparagraphs?\s+(\d+)\s*(?:\([a-z]\)\s*)?(?:,\s*)?of\s+article\s+(\d+)", re.IGNORECASE)
_PARAGRAPH_AFTER = re.compile(r"\barticle\s+(\d+)\s*,\s*paragraphs?\s+(\d+)", re.IGNORECASE)


def articles_named(text: str) -> tuple[str, ...]:
    """("7(2)", "9(2)", "63(3)") from "articles 7(2), 9 (2) and 63, paragraph 3", each once, in order."""
    text = _PARAGRAPH_BEFORE.sub(r"article \2(\1)", text)
    text = _PARAGRAPH_AFTER.sub(r"article \1(\2)", text)
    found = [re.sub(r"\s+", "", one) for group in _NAMED.findall(text) for one in _ONE.findall(group)]
    return tuple(dict.fromkeys(found))
