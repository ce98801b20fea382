"""What a line of its own inside a State's block announces: a kind of statement, when it was made, against whom.

"Upon signature:", "Reservation by … under Article 7, paragraph 2, of the Convention", "11 January 1980",
"With regard to the reservation made by … upon ratification:". Data first: the words, then the grammar.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from watchers.depositary.columns import read_date
from watchers.depositary.model import MADE_LATER, ActionKind, StatementKind

_K = StatementKind
NOUNS: Mapping[str, StatementKind] = {
    "reservation": _K.RESERVATION,
    "réserve": _K.RESERVATION,
    "declaration": _K.DECLARATION,
    "déclaration": _K.DECLARATION,
    "understanding": _K.DECLARATION,
    "interpretation": _K.DECLARATION,
    "interprétation": _K.DECLARATION,
    "statement": _K.DECLARATION,
    "proviso": _K.DECLARATION,
    "objection": _K.OBJECTION,
    "communication": _K.COMMUNICATION,
    "notification": _K.COMMUNICATION,
}
_ACTS: Mapping[str, ActionKind] = {
    "definitive signature": ActionKind.DEFINITIVE_SIGNATURE,
    "signature définitive": ActionKind.DEFINITIVE_SIGNATURE,
    "signature": ActionKind.SIGNATURE,
    "signing": ActionKind.SIGNATURE,
    "ratification": ActionKind.RATIFICATION,
    "ratifying": ActionKind.RATIFICATION,
    "acceptance": ActionKind.ACCEPTANCE,
    "acceptation": ActionKind.ACCEPTANCE,
    "accepting": ActionKind.ACCEPTANCE,
    "approval": ActionKind.APPROVAL,
    "approbation": ActionKind.APPROVAL,
    "accession": ActionKind.ACCESSION,
    "adhésion": ActionKind.ACCESSION,
    "acceding": ActionKind.ACCESSION,
    "succession": ActionKind.SUCCESSION,
    "formal confirmation": ActionKind.FORMAL_CONFIRMATION,
    "confirmation formelle": ActionKind.FORMAL_CONFIRMATION,
    "consent to be bound": ActionKind.CONSENT_TO_BE_BOUND,
}
_ACT = "|".join(sorted(map(re.escape, _ACTS), key=len, reverse=True))
_AN_ACT = re.compile(rf"\b(?:{_ACT})\b", re.IGNORECASE)
_UPON = (
    r"(?:upon|on|at the (?:time|moment) of|when|lors de|au moment de)\s(?:the\s|its\s|la\s|l['’]\s?)?"
    r"(?:deposit\s(?:of\s(?:the|its)\sinstrument\s)?of\s|dépôt\sde\s)?"
)
_MADE = r"(?:(?:and\s)?(?:made|confirmed|formulated|renewed|maintained|reiterated|received|faites?|formulée?s?)\s)?"
_OCCASION = re.compile(rf"{_MADE}{_UPON}(?:{_ACT})\b", re.IGNORECASE)
_SAID_UPON = re.compile(rf"\b{_UPON}({_ACT})\b", re.IGNORECASE)

_ENUMERATED = r"(?:\(?(?:\d{1,2}|[ivxIVX]{1,5}|[A-Za-z])[.)]\s{0,2})?"
_ADJECTIVE = (
    r"(?:(?:interpretative|interpretive|general|political|optional|further|additional|final|formal|specific|other|first"
    r"|second|third|joint|unilateral|explanatory|modified|new|text of the|the following)\s){0,2}"
)
_NOUN = rf"(?:{'|'.join(NOUNS)})s?"
_TAIL = (
    r"(?:\s(?:by|of|under|to|on|upon|at|concerning|regarding|relating|relative|pertaining|in\s(?:respect|accordance"
    r"|relation|regard|connection|terms|pursuance)|with\s(?:respect|regard|reference)|pursuant|pursuing|as\s(?:to|regards)"
    r"|recogni[sz]ing|accepting|made|confirmed|formulated|contained|received|dated|submitted|communicated|transmitted|interpretati\w+"
    r"|interprétative|article|articles|annex|in|for|from|par|en|au|aux|à|sur|de|du|des|relatives?|concernant|faites?"
    r"|formulée?s?|and|et|or)\b|\s?[,&/(–—-])"
)
_LOOSE_HEADING = re.compile(rf"{_ENUMERATED}{_ADJECTIVE}{_NOUN}\b(?!['’])", re.IGNORECASE)
_HEADING = re.compile(rf"{_LOOSE_HEADING.pattern}(?:{_TAIL}|$)", re.IGNORECASE)
_WITH = (
    r"(?:with\s(?:regard|respect|reference)\sto|in\s(?:respect|regard|relation)\s(?:of|to)|concerning|regarding|as\sregards"
    r"|in\s(?:response|reply)\sto|à\sl['’]égard|en\sce\squi\sconcerne|s['’]agissant)"
)
_AGAINST = re.compile(
    rf"{_WITH}\s(?:[\w'’,]+\s){{0,4}}(?:reservation|declaration|statement|understanding|communication|réserve|déclaration)",
    re.IGNORECASE,
)
_AGAINST_WHOM = re.compile(rf"{_WITH}\s[^\s]", re.IGNORECASE)
_VERB = re.compile(
    r"\b(?:is|are|was|were|be|been|shall|will|would|should|may|might|must|can|cannot|could|do|does|did|has|have|had"
    r"|apply|applies|applied|declares?|declared|states|considers?|objects?|accepts?|reserves?|recognizes?|recognises?"
    r"|wish(?:es)?|understands?|confirms|makes?|est|sont|sera|seront|déclare|considère)\b",
    re.IGNORECASE,
)
_DAY = r"\d{1,2}(?:er)?\s[^\W\d_]{3,9}\.?\s\d{4}"
_ONLY_DATE = re.compile(
    rf"[\[(]?\s?(?:(?:received|made|dated|on|as of|notified|communicated|reçue?|le|du)\s){{0,2}}"
    rf"{_DAY}\s?[)\]]?\s?[:.]?",
    re.IGNORECASE,
)
_RECEIVED_ON = re.compile(
    rf"(?:received|dated|notified|communicated|made|deposited|reçue?s?|on|le|[,(–-])\s?(?:the\s)?({_DAY})",
    re.IGNORECASE,
)
_LATER = re.compile(
    r"\b(?:subsequent(?:ly)?|later|notification|communication|letter|note verbale)\b"
    r".{0,60}?\b(?:received|dated|made)\b",
    re.IGNORECASE,
)
_LANGUAGE = re.compile(
    r"[\[(]\s?(?:(?:courtesy\s)?translation\W{0,3})?(?:original|texte original)\s?:\s?([^\])]{2,40})[\])]",
    re.IGNORECASE,
)
_LANGUAGE_ALONE = re.compile(
    r"(?:original|texte original)\s?:\s?([^\W\d_]{2,20}(?: (?:and|et) [^\W\d_]{2,20})?)\.?", re.IGNORECASE
)
_LONGEST = 300
_LONGEST_IN_LINE = 120


@dataclass(frozen=True, slots=True)
class Marker:
    """What a heading says: its words, the kind it names, when (``made``) and on which day it was said.

    ``against`` is true when it names the statement it answers ("With regard to the reservation …").
    """

    words: str
    kind: StatementKind | None = None
    made: str = ""
    date: date | None = None
    against: bool = False

    @property
    def occasion(self) -> bool:
        """Whether it only says when, and holds for the headings after it ("Upon signature:")."""
        return self.kind is None and not self.against and bool(self.made) and bool(self.words)


def read_marker(line: str, *, set_apart: bool = False) -> tuple[Marker, str] | None:
    """The marker a line begins with and the rest of the line; None when the line is text.

    A line is a heading by itself, or up to a colon. ``set_apart`` tells that all of it is in bold,
    italics or underlined: then a full stop does not make it a sentence.
    """
    if len(line) <= _LONGEST:
        return _read_short(line, set_apart)
    words, colon, _ = line[: _LONGEST + 1].partition(":")
    marker = _heading(words.strip(), alone=False) if colon else None
    return None if marker is None else (marker, line[len(words) + 1 :].strip())


@lru_cache(maxsize=8192)
def _read_short(line: str, set_apart: bool) -> tuple[Marker, str] | None:  # noqa: FBT001 - part of the cache's key
    """Headings are alike from State to State and from poll to poll, so each reading is kept."""
    if _ONLY_DATE.fullmatch(line):
        return Marker("", date=read_date(line)), ""
    words, colon, rest = line.partition(":")
    if colon and (marker := _heading(words.strip(), alone=not rest.strip())):
        return marker, rest.strip()
    whole = line.strip("[]() ") if line[:1] in "[(" else line
    if whole[-1:] in '.;,…”"»' and not (set_apart and whole[-1:] == "."):
        return None
    marker = _heading(whole.rstrip(". "))
    return None if marker is None or (marker.against and not set_apart) else (marker, "")


def _heading(words: str, *, alone: bool | None = None) -> Marker | None:
    """``alone`` tells of words before a colon whether they are all of the line; None where there is no colon."""
    if not words or len(words) > (_LONGEST_IN_LINE if alone is False else _LONGEST) or _VERB.search(words):
        return None
    named = (_LOOSE_HEADING if alone else _HEADING).match(words)
    against = named is None and _AGAINST.match(words) is not None
    occasion = _OCCASION.match(words) is not None and len(words) <= _LONGEST_IN_LINE
    if named is None and not against and not occasion:
        return None
    return Marker(words, first_noun(words) if named else None, made_in(words), _said_on(words), against)


def first_noun(words: str) -> StatementKind | None:
    """The kind of the first noun among the words."""
    found = re.search(_NOUN, words, re.IGNORECASE)
    return None if found is None else NOUNS[found.group().casefold().removesuffix("s")]


def against_whom(words: str) -> bool:
    """Whether words up to a colon say against whom ("With regard to Azerbaijan"): meant for objections only."""
    return _AGAINST_WHOM.match(words) is not None and not _VERB.search(words)


def made_in(words: str) -> str:
    """When: the act named first after "upon", else "later" for what was received on a day of its own."""
    upon = _SAID_UPON.search(words)
    if upon is not None:
        return str(_ACTS[upon.group(1).casefold()])
    return MADE_LATER if _LATER.search(words) else ""


def acts_in(words: str) -> tuple[str, ...]:
    """Every act named after the first "upon" ("were made upon ratification, accession or succession")."""
    upon = _SAID_UPON.search(words)
    if upon is None:
        return ()
    named = _AN_ACT.findall(re.split(r"[.;)]", words[upon.start() :], maxsplit=1)[0])
    return tuple(dict.fromkeys(str(_ACTS[act.casefold()]) for act in named))


def without_language(text: str) -> tuple[str, str | None]:
    """("…", "French") from "[Original: French] …"; None where no language is noted."""
    if "riginal" not in text and "RIGINAL" not in text:
        return text, None
    found = _LANGUAGE_ALONE.fullmatch(text) or _LANGUAGE.search(text)
    if found is None:
        return text, None
    return " ".join(f"{text[: found.start()]} {text[found.end() :]}".split()), found.group(1).strip()


def _said_on(words: str) -> date | None:
    """The day a heading gives to the statement itself, not one inside a title."""
    found = _RECEIVED_ON.search(words)
    return read_date(found.group(1)) if found else None
