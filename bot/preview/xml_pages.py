"""Builds a treaty's XML rendition from the facts of its page: the MTDSG's elements, in ISO-8859-1."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from html import escape

from bot.preview.facts import PageFacts, SectionFacts, marked, new_york

_ELEMENTS: Mapping[str, tuple[str, str]] = {
    "objections": ("Objections", "Objection"),
    "declarations under": ("DeclarationsUnderArticle", "Declaration"),
    "notifications": ("Notifications", "Notification"),
    "territorial": ("TerritorialApplications", "TerritorialApplication"),
    "declarations": ("Declarations", "Declaration"),
    "déclarations": ("Declarations", "Declaration"),
    "reservations": ("Declarations", "Declaration"),
}
"""Sections by how their titles begin; what is not here stands among the notifications."""


def build_xml(facts: PageFacts) -> bytes:
    """The XML rendition."""
    number, _, title = facts.title.partition(" ")
    chapter, _, name = facts.chapter.partition(" ")
    roman, _, name = name.partition(" ")
    signatories, _, parties = facts.totals.partition(". ")
    if "Signat" not in signatories:
        signatories, parties = "", signatories
    external = "".join(
        (
            f"<Titlesect>{_marked(title)}</Titlesect><Conclusion>{_marked(facts.adoption)}</Conclusion>",
            _labelled("EIF", facts.entry_into_force),
            _labelled("Registration", facts.registration),
            f"<Status><Signatories>{_digits(signatories)}</Signatories><Parties>{_digits(parties)}</Parties></Status>"
            if facts.totals
            else "",
            f"<TreatyText><Text>{_marked(facts.references)}</Text></TreatyText>" if facts.references else "",
        )
    )
    text = (
        '<?xml version="1.0" encoding="ISO-8859-1"?>\n<Document><Header>'
        f"<Chapter><Header>{chapter} {roman}</Header><Name>{escape(name)}</Name></Chapter></Header><Treaty>"
        f"<Header><Number>{escape(number)}</Number></Header><ExternalData>{external}</ExternalData>"
        f"<StatusAsAt>{new_york(facts.as_at)}</StatusAsAt>"
        f"<Participants><Table><TGroup><Thead>{_row(facts.columns)}</Thead>"
        f"<Tbody><Rows>{''.join(map(_row, facts.rows))}</Rows></Tbody></TGroup></Table></Participants>"
        f"{''.join(map(_section, facts.all_sections))}"
        f"<specialtables>{''.join(map(_special, facts.special_tables))}</specialtables>"
        f"<EndNotes>{''.join(map(_note, facts.notes))}</EndNotes></Treaty></Document>"
    )
    return text.encode("iso-8859-1", "xmlcharrefreplace")


def _labelled(element: str, text: str) -> str:
    return f"<{element}><Labeltext>{_marked(text)}</Labeltext></{element}>" if text else ""


def _digits(text: str) -> str:
    return "".join(letter for letter in text if letter.isdigit())


def _marked(text: str) -> str:
    """Footnotes and bold as the files have them: markup, escaped."""
    return escape(marked(text, "superscript"), quote=False)


def _row(cells: Sequence[str]) -> str:
    return "<Row>" + "".join(f"<Entry>{_marked(cell)}</Entry>" for cell in cells) + "</Row>"


def _section(section: SectionFacts) -> str:
    begins = section.title.casefold()
    usual = _ELEMENTS["notifications"]
    block, item = next((names for words, names in _ELEMENTS.items() if begins.startswith(words)), usual)
    entries = "".join(
        f"<{item}><Participant>{_marked(name)}</Participant>"
        + "".join(f'<Text type="para">{_marked(line)}</Text>' for line in lines)
        + f"</{item}>"
        for name, lines in section.statements
    )
    preamble = f"<Text>{_marked(section.preamble)}</Text>" if section.preamble else ""
    return f"<{block}><Title>{_marked(section.title)}</Title>{preamble}{entries}</{block}>"


def _special(table: tuple[str, Sequence[Sequence[str]]]) -> str:
    title, (headers, *rows) = table
    head = "".join(f"<Title>{_marked(header)}</Title>" for header in headers)
    lines = "".join("<Row>" + "".join(f"<Column>{_marked(cell)}</Column>" for cell in row) + "</Row>" for row in rows)
    return f"<Table><TableTitle>{_marked(title)}</TableTitle><TableHeader>{head}</TableHeader>{lines}</Table>"


def _note(note: tuple[str, str]) -> str:
    number, text = note
    words = re.sub(r"\s*\|\s*", " ", text.replace("\n", " ")).strip()
    return f"<EndNote><Number>{number}</Number><Text>{_marked(words)}</Text></EndNote>"
