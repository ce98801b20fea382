"""The words the press uses, as data: stems with their senses, read from the TOML files beside this module.

How an entry is written (every word is folded as text is, see ``watchers.press.folding``):
``stem*`` any ending; ``stem~done`` an ending of that class of the language; ``_`` up to four words between;
``a|b`` one or the other. Entries match whole words. May not touch anything but these files and ``folding``.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from watchers.press.folding import fold_word

LATIN, CYRILLIC = ("az", "tr", "en"), ("ru",)
FORMS = ("done", "base", "plan", "noun", "part", "not")
"""A verb told as a fact; a fact in a headline only; still to come; the act's name; background; denied."""
_GAP = r"(?:\w+ ){0,4}?"
_NOTHING = re.compile(r"(?!)")
_IN_WORD = re.compile(r"\||\*|~\w+|[^|*~]+")


def load(name: str) -> dict[str, Any]:
    """A file of this folder."""
    return tomllib.loads(files("watchers.press.lexicon").joinpath(name).read_text(encoding="utf-8"))


def pattern(entries: Iterable[str], endings: Mapping[str, str] | None = None) -> re.Pattern[str]:
    """Entries as one pattern over folded words; it matches nothing where there are none."""
    written = sorted({_entry(entry, endings or {}) for entry in entries}, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(written)})(?!\w)") if written else _NOTHING


def _entry(entry: str, endings: Mapping[str, str]) -> str:
    parts = [_GAP if word == "_" else _word(word, endings) + " " for word in entry.split()]
    return "".join(parts).removesuffix(" ")


def _word(word: str, endings: Mapping[str, str]) -> str:
    out = ""
    for part in _IN_WORD.findall(word):
        if part == "|":
            out += "|"
        elif part == "*":
            out += r"\w*"
        elif part.startswith("~"):
            out += endings[part[1:]]
        else:
            out += re.escape(fold_word(part))
    return f"(?:{out})"


@dataclass(frozen=True, slots=True)
class Language:
    """One language's words, compiled. ``verbs`` by (sense, form); ``words``, ``agents`` and ``cues`` by name."""

    code: str
    verbs: Mapping[tuple[str, str], re.Pattern[str]]
    words: Mapping[str, re.Pattern[str]]
    agents: Mapping[str, re.Pattern[str]]
    cues: Mapping[str, re.Pattern[str]]
    origin: Sequence[str]


@cache
def language(code: str) -> Language:
    """A language's words."""
    told = load(f"{code}.toml")
    endings: dict[str, str] = told["endings"]
    verbs = {
        (sense, form): pattern(_forms(verb, form, endings, told.get("light", {}).get("stems", ())), endings)
        for sense, verb in told["verbs"].items()
        for form in FORMS
    }
    cues = {name: pattern(entries, endings) for name, entries in told["cues"].items() if name != "origin"}
    return Language(
        code,
        verbs,
        {name: pattern(entries) for name, entries in told["words"].items()},
        {name: pattern(entries) for name, entries in told["agents"].items()},
        {"not": _NOTHING, **cues},
        tuple(told["cues"].get("origin", ())),
    )


def _forms(verb: Mapping[str, Sequence[str]], form: str, endings: Mapping[str, str], light: Sequence[str]) -> list[str]:
    """The entries of one form: those listed, and the regular ones of stems and compounds."""
    listed = list(verb.get(form, ()))
    if form not in endings:
        return listed
    listed += [f"{stem}~{form}" for stem in verb.get("stems", ())]
    listed += [f"{noun} {stem}~{form}" for noun in verb.get("compounds", ()) for stem in light]
    return listed


@cache
def sign(name: str) -> re.Pattern[str]:
    """A list of signs.toml."""
    return pattern(load("signs.toml")[name])


@cache
def heads_of_state() -> re.Pattern[str]:
    """Those whose names the press gives without their office."""
    return pattern([entry for told in load("states.toml").values() for entry in told.get("people", ())])


def languages_of(folded: str) -> tuple[Language, ...]:
    """The languages whose words a folded text may hold, told by its letters."""
    cyrillic = sum("а" <= letter <= "я" for letter in folded)
    latin = sum("a" <= letter <= "z" for letter in folded)
    return tuple(map(language, CYRILLIC if cyrillic > latin else LATIN))
