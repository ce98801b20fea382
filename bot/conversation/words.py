"""What a stranger writes, before any work: cleaned, and measured against what a question can be. Pure."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

_LEFT_OUT = frozenset(("Cc", "Cf", "Cs", "Co", "Cn"))
"""Control characters, marks of direction, halves of characters; kept are the two that join letters and emoji."""
_JOINERS = "\u200c\u200d"
_LONGEST_READ = 20_000


@dataclass(frozen=True, slots=True)
class Cap:
    """The most letters and words a command reads."""

    letters: int
    words: int

    def holds(self, text: str) -> bool:
        """Whether a text is within both."""
        return len(text) <= self.letters and len(text.split()) <= self.words


QUESTION = Cap(160, 20)
"""A treaty's number and two names; the longest two States' names have 95 letters and 16 words."""


def words_of(text: str) -> str:
    """All of a text, or what stands after its "/command@bot"; white space folded, what cannot be seen left out.

    Marks of direction would turn our own answer around where it repeats the words.
    """
    text = text[:_LONGEST_READ]
    words = text.split()[1:] if text.startswith("/") else text.split()
    return " ".join(filter(None, map(_seen, words)))


def _seen(word: str) -> str:
    if word.isascii() and word.isprintable():
        return word
    return "".join(c for c in word if c in _JOINERS or unicodedata.category(c) not in _LEFT_OUT)
