"""What a language's type asks for beyond its words: no-break spaces in French, the run of lines in Arabic."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

NARROW, NO_BREAK = "\u202f", "\u00a0"
_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = "\u200e", "\u200f"
_ISOLATE, _POP = "\u2066", "\u2069"
_RUNS_LEFT = frozenset({"ar"})
_HIGH = re.compile(r" (?=[;?!])")
_COLON = re.compile(r" (?=:)|(?<=«) | (?=»)|(?<=\d|\}) (?=(?:h|s)\b)")
_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w|\{)")
_COMMAND = re.compile(r"(?<![\w</:.\"\u200e])/(?=[a-z])")
_STRONG_LEFT = frozenset({"R", "AL"})


def typeset(language: str, catalogue: str) -> str:
    """A catalogue as its language prints it; the files themselves have ordinary spaces and no marks.

    French sets ``; ? !`` off by a narrow no-break space, ``:`` and the inside of « » by a no-break space, and writes ’
    (Lexique des règles typographiques en usage à l'Imprimerie nationale). In Arabic a command keeps its slash in front
    by a mark before it.
    """
    if language == "fr":
        return _APOSTROPHE.sub("’", _COLON.sub(NO_BREAK, _HIGH.sub(NARROW, catalogue)))
    return _COMMAND.sub(f"{_LEFT_TO_RIGHT}/", catalogue) if language in _RUNS_LEFT else catalogue


def run_of(language: str, text: str) -> str:
    """A message whose lines run from right to left where the language does.

    A client takes a line's direction from its first strong letter, and a flag, a command or a Latin word are read
    from left to right (UAX 9, P2): each line that has Arabic letters gets a mark in front.
    """
    return runs_left(text) if language in _RUNS_LEFT else text


def listed_numbers(language: str, comma: str, numbers: Iterable[str]) -> str:
    """Numbers of articles ("7(2)") in a list; where it runs from right to left, each keeps its own direction in it."""
    if language not in _RUNS_LEFT:
        return comma.join(numbers)
    return _RIGHT_TO_LEFT + comma.join(f"{_ISOLATE}{number}{_POP}" for number in numbers)


def runs_left(text: str) -> str:
    """The text with a mark before each line that has letters of a script that runs from right to left."""
    return "\n".join(f"{_RIGHT_TO_LEFT}{line}" if _needs_mark(line) else line for line in text.split("\n"))


def _needs_mark(line: str) -> bool:
    return not line.startswith(_RIGHT_TO_LEFT) and any(unicodedata.bidirectional(sign) in _STRONG_LEFT for sign in line)
