"""The titles under which statements stand, and what kind of statement each section holds.

"Declarations and Reservations", "Objections", "Notifications under article 4 (3)", "Territorial
Application", "Communications": each belongs to what it says; an unknown title is a communication.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from watchers.depositary.footnotes import title_alone
from watchers.depositary.markers import NOUNS, acts_in
from watchers.depositary.model import StatementKind

_K = StatementKind
_ADJECTIVES = (
    r"(?:(?:interpretative|interpretive|optional|other|general|special|further|additional|subsequent|late)\s)?"
)
_ANY_NOUN = "|".join(NOUNS)
_LEADING = re.compile(
    rf"{_ADJECTIVES}(?:{_ANY_NOUN})s?(?:(?:\s?[,/&]\s?|\s)(?:(?:and|et|or|ou)\s)?{_ADJECTIVES}(?:{_ANY_NOUN})s?\b)*",
    re.IGNORECASE,
)
_NOUN = re.compile(_ANY_NOUN, re.IGNORECASE)
_TITLE = re.compile(
    rf"{_ADJECTIVES}(?:(?:{_ANY_NOUN})s|(?:reservation|declaration)\sand\s\w+|territorial\sapplications?|application\sterritoriale"
    r"|withdrawals?\s(?:of|from)|denunciations?|amendments?|designations?|extensions?)\b(?!\s?:)",
    re.IGNORECASE,
)
_PREAMBLE = re.compile(
    r"\s?[(\[]\s?(?:unless|except|sauf|for (?:the |objections|declarations|reservations)|see also|en l['’]absence|until"
    r"|the (?:following |texts? )|les )",
    re.IGNORECASE,
)
_NAME = re.compile(r"[^\W\d_]['’.\w-]*(?:[ ,(]{1,2}(?:of|the|and|de|du|des|la|et|[^\W\d_a-z]['’.\w-]*)\)?){0,12}\)?")
_LONGEST_NAME = 90
_BEGINNING = 300
"""Letters in which a withdrawal says that it is one; further on it is told of another statement."""
_OBJECTS = re.compile(
    r"\b(?:object|objects|objected|objecting|objection|objections)\s(?:to|against|in respect of|with regard to)\b"
    r"[^.;]{0,120}?\b(?:reservation|declaration|statement|interpretation)|\bobjections? (?:to|aux?) ",
    re.IGNORECASE,
)
_TAKES_BACK = re.compile(
    r"\b(?:withdraws?|withdrew|decided to withdraw|retire)\b[^.;]{0,80}?\b(?:reserv|réserv)"
    r"|\breservations?\b[^.;]{0,60}?\bwithdrawn\b",
    re.IGNORECASE,
)
_OF_ANOTHER = re.compile(
    r"\b(?:reserv\w{1,6}|réserv\w{1,6})[^.;]{0,60}?"
    r"\b(?:made|formulated|entered|expressed|submitted|faites?|formulées?) (?:by|par) ",
    re.IGNORECASE,
)
_RESERVES = re.compile(
    r"reserv|réserv|not consider (?:itself|themselves) (?:to be )?bound|not (?:be )?bound by|pas liée? par",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Section:
    """A title as printed, and what stands under it.

    ``kind`` is None where both reservations and declarations stand; ``fixed`` when no heading
    inside can change it; ``occasions`` are the acts its statements were made upon, if not said otherwise.
    """

    title: str
    kind: StatementKind | None = None
    fixed: bool = False
    occasions: tuple[str, ...] = ()

    def with_preamble(self, words: str) -> Section:
        """The section with what its preamble says of when its statements were made."""
        return replace(self, occasions=self.occasions or acts_in(words))


@lru_cache(maxsize=512)
def read_section(text: str) -> Section:
    """The section of a title, a preamble printed in the same line included."""
    preamble = _PREAMBLE.search(text)
    title = title_alone(text[: preamble.start()] if preamble else text)
    kind, fixed = _kind_of(title)
    section = Section(title, kind, fixed)
    return section.with_preamble(text[preamble.start() :]) if preamble else section


def _kind_of(title: str) -> tuple[StatementKind | None, bool]:
    leading = _LEADING.match(title)
    if leading is None:
        return _K.COMMUNICATION, True
    kinds = {NOUNS[noun.casefold()] for noun in _NOUN.findall(leading.group())}
    if len(kinds) > 1:
        return None, False
    (kind,) = kinds
    return kind, kind in (_K.OBJECTION, _K.COMMUNICATION)


def looks_like_a_title(text: str) -> bool:
    """Whether a line of its own may be a section's title, by its words."""
    return text[-1:] not in ".:;," and _TITLE.match(text) is not None


def looks_like_preamble(text: str) -> bool:
    """Whether a line is a section's "(Unless otherwise indicated, …)"."""
    return _PREAMBLE.match(text) is not None


def looks_like_a_name(text: str) -> bool:
    """Whether a line may be the name of a participant nobody has told us about."""
    return len(text) <= _LONGEST_NAME and text[:1].isupper() and _NAME.fullmatch(text) is not None


@lru_cache(maxsize=4096)
def kind_by_words(text: str) -> StatementKind:
    """A statement without a marker: what it does decides, not what it is called (VCLT art. 2(1)(d))."""
    if _OBJECTS.search(text) and _OF_ANOTHER.search(text):
        return _K.OBJECTION
    if _TAKES_BACK.search(text[:_BEGINNING]):
        return _K.COMMUNICATION
    return _K.RESERVATION if _RESERVES.search(_OF_ANOTHER.sub(" ", text)) else _K.DECLARATION
