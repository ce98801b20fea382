"""Notes to the operators, in the words of the operator's language. Pure.

The log and the database keep them in English; what went wrong is a machine's own words and stays as it is.
"""

from __future__ import annotations

import re

from bot.language.i18n import Html, say

_KINDS = (
    (
        "note-refused",
        re.compile(
            r"(?P<source>\S+ \S+): (?P<why>.+?)\. The last trusted state is kept; the page is stored\.(?P<rule>.*)"
        ),
    ),
    ("note-disagree", re.compile(r"(?P<source>\S+): page and XML disagree since the last reading: (?P<why>.+)")),
    ("note-problem", re.compile(r"(?P<source>[IVXLC]+-\S+): (?P<why>.+)")),
    ("note-failed", re.compile(r"(?P<source>(?:page|xml|news) .+?): (?P<why>.+?)\.?")),
)
"""Message and the form of the note, the most particular first."""


def note_message(text: str, language: str) -> Html:
    """A note, what to do about it where there is something; one of another kind as it was left."""
    for message, form in _KINDS:
        found = form.fullmatch(text)
        if found is not None:
            told = say(language, message, source=found["source"], why=found["why"])
            asks = message == "note-refused" and bool(found["rule"].strip())
            return Html(f"⚠️ {told}\n{say(language, 'note-rule')}" if asks else f"⚠️ {told}")
    return say(language, "note-other", text=text)
