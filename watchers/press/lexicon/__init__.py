"""The words the press uses, as data: stems with their senses, read from the TOML files beside this module.

How an entry is written: ``watchers.press.phrases``. May not touch anything but these files and their matcher.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Protocol

from watchers.press.phrases import Found, Phrasebook

LANGUAGES = ("az", "en", "ru", "tr")
FORMS = ("done", "base", "plan", "noun", "part", "that", "not")
"""Told as a fact; a fact in a headline only; still to come; the act's name; background; told by others; denied."""
_SECTIONS = ("words", "agents", "cues", "content")
_SIGNS = "signs"


def load(name: str) -> dict[str, Any]:
    """A file of this folder."""
    return tomllib.loads(files("watchers.press.lexicon").joinpath(name).read_text(encoding="utf-8"))


@dataclass(frozen=True, slots=True)
class Word:
    """What an entry is: a verb's sense and form, or the name of a list of words, agents, cues, content or signs."""

    section: str
    name: str
    form: str = ""


class Span(Protocol):
    """Words of a sentence that name something, ``named`` where by a name of its own."""

    @property
    def first(self) -> int:
        """The first word."""

    @property
    def last(self) -> int:
        """The last word."""

    @property
    def named(self) -> bool:
        """Whether by a name of its own."""


def _within(at: int, names: Sequence[Span], named_only: bool) -> bool:  # noqa: FBT001 - one caller, beside it
    return any(name.first <= at <= name.last and (name.named or not named_only) for name in names)


@dataclass(frozen=True, slots=True)
class Marks:
    """The words of one sentence that a language's lists know, by list."""

    found: Mapping[tuple[str, str], Sequence[tuple[int, int]]]
    verbs: Sequence[Found[Word]]

    def at(self, section: str, name: str) -> Sequence[tuple[int, int]]:
        """(first, last) of every entry of a list, in order."""
        return self.found.get((section, name), ())

    def outside(self, names: Sequence[Span]) -> Marks:
        """The marks without what stands inside of names: the "law" of the sea is no law, its "prohibition" no denial.

        Verbs and agents inside a name go only where it is one of its own; a topic and its kind may embrace them.
        """
        found = {
            key: [span for span in places if not _within(span[0], names, key[0] == "agents")]
            for key, places in self.found.items()
        }
        return Marks(found, [one for one in self.verbs if not _within(one.first, names, True)])

    def agents(self) -> Iterator[tuple[str, int, int]]:
        """(who, first, last) of everybody who acts for a State or for the United Nations."""
        agents = [
            (name, first, last)
            for (section, name), places in self.found.items()
            if section == "agents"
            for first, last in places
        ]
        for name, first, last in agents:
            wider = any(f <= first and last <= t and t - f > last - first for _, f, t in agents)
            if not wider:
                yield name, first, last

    def nouns(self, sense: str) -> list[tuple[int, int]]:
        """The places where an act is only named."""
        return [(one.first, one.last) for one in self.verbs if one.label.name == sense and one.label.form == "noun"]


@dataclass(frozen=True, slots=True)
class Language:
    """One language's words, compiled."""

    code: str
    book: Phrasebook[Word]

    def marks(self, tokens: Sequence[str]) -> Marks:
        """What a sentence's words are."""
        found: dict[tuple[str, str], list[tuple[int, int]]] = {}
        verbs: list[Found[Word]] = []
        for one in self.book.find(tokens):
            if one.label.section == "verbs":
                verbs.append(one)
            else:
                found.setdefault((one.label.section, one.label.name), []).append((one.first, one.last))
        return Marks(found, verbs)


@cache
def language(code: str) -> Language:
    """A language's words."""
    told = load(f"{code}.toml")
    endings: dict[str, str] = told["endings"]
    entries = [
        (Word("verbs", sense, form), entry)
        for sense, verb in told["verbs"].items()
        for form in FORMS
        for entry in _forms(verb, form, endings, told.get("light", {}).get("stems", ()))
    ]
    for section in _SECTIONS:
        entries += [(Word(section, name), entry) for name, lists in told[section].items() for entry in lists]
    entries += [(Word(_SIGNS, name), entry) for name, lists in load("signs.toml").items() for entry in lists]
    entries += [(Word("agents", "president"), entry) for entry in _heads_of_state()]
    ordinals = "|".join((*told["ordinals"]["words"], *(f"{digit}*" for digit in range(10))))
    spelled = dict.fromkeys((word, entry.replace("@nth", ordinals)) for word, entry in entries)
    return Language(code, Phrasebook(spelled, endings))


def _forms(verb: Mapping[str, Sequence[str]], form: str, endings: Mapping[str, str], light: Sequence[str]) -> list[str]:
    """The entries of one form: those listed, and the regular ones of stems and compounds."""
    listed = list(verb.get(form, ()))
    if form not in endings:
        return listed
    listed += [f"{stem}~{form}" for stem in verb.get("stems", ())]
    listed += [f"{noun} {stem}~{form}" for noun in verb.get("compounds", ()) for stem in light]
    return listed


def _heads_of_state() -> Iterator[str]:
    """Those whose names the press gives without their office."""
    for told in load("states.toml").values():
        yield from told.get("people", ())


_ENGLISH = frozenset("the of and to in for has is was with by on its".split())
_CYRILLIC, _LATIN = re.compile("[А-Яа-яЁё]"), re.compile("[A-Za-z]")
_SURE_ENGLISH = 2
_TELLING = (
    ("en", ("convention", "treaty", "treaties", "agreement", "covenant")),
    ("tr", ("sozlesme", "anlasma", "antlasma", "cumhurbaskan", "onayla", "yururlug")),
    ("az", ("konvensiya", "sazis", "muqavile", "tesdiq", "ratifikasiya", "quvvey")),
)
"""Beginnings of words only one of two neighbours writes."""


def tongue_of(text: str, tokens: Sequence[str], given: str | None) -> tuple[str, ...]:
    """The languages an item may be in: that of its letters and small words before the one its source is said to write.

    Several only where neither decides.
    """
    if len(_CYRILLIC.findall(text)) > len(_LATIN.findall(text)):
        return ("ru",)
    if "ə" in text or "Ə" in text:
        return ("az",)
    known = set(tokens)
    if given in ("az", "en", "tr") and not (given != "en" and len(known & _ENGLISH) > _SURE_ENGLISH):
        return (given,)
    if len(known & _ENGLISH) >= _SURE_ENGLISH:
        return ("en",)
    for code, stems in _TELLING:
        if any(token.startswith(stems) for token in tokens):
            return (code,)
    return ("az", "tr", "en")
