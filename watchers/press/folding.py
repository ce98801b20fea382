"""Text made comparable: Azerbaijani, Turkish, Russian and English letters folded, word by word.

Azerbaijani I is the capital of ı and İ of i; Python's ``lower`` knows neither. ə, ı, ö, ü, ş, ç, ğ are
also written e, i, o, u, s (sh), c (ch), g (gh), so both sides are brought to the bare letters.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

MOST_WORDS = 120
"""Of a sentence; what is longer is no sentence, and its rest is not read."""
_LETTERS = str.maketrans(
    {"İ": "i", "I": "i", "ı": "i", "ə": "e", "Ə": "e", "ё": "е", "Ё": "е", "ğ": "g", "Ğ": "g", "ß": "s"}
)
_DIGRAPHS = (("sh", "s"), ("ch", "c"), ("kh", "x"), ("gh", "g"))
_TOKEN = re.compile(r"([^\W_]+)")
_SENTENCE_END = re.compile(
    r"(?<!\bNo)(?<!\bMr)(?<!\bDr)(?<!\bSt)(?<!\bArt)(?<!\bSen)(?<!\bRep)(?<=[^\s.][^\s.])[.!?…]+[\"”»’)]*\s+"
    r"(?=[\"“„«(/]?[A-ZƏİÖÜÇŞĞА-ЯЁ0-9])|\n+|\s[|]\s"
)


@lru_cache(maxsize=60_000)
def fold_word(word: str) -> str:
    """A word in bare small letters: "Kibercinayətkarlığa" and "Kibercinayetkarligha" are the same."""
    small = word.translate(_LETTERS).lower()
    plain = "".join(letter for letter in unicodedata.normalize("NFD", small) if not unicodedata.combining(letter))
    # й is a letter of its own, not и with a mark
    if "й" in small:
        plain = "".join(letter if letter == "й" else _bare(letter) for letter in unicodedata.normalize("NFC", small))
    for written, folded in _DIGRAPHS:
        plain = plain.replace(written, folded)
    return plain


def _bare(letter: str) -> str:
    return "".join(part for part in unicodedata.normalize("NFD", letter) if not unicodedata.combining(part))


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as words: as they are written, as they are folded (``tokens``), and what stood before each."""

    words: tuple[str, ...]
    tokens: tuple[str, ...]
    gaps: tuple[str, ...]

    @property
    def folded(self) -> str:
        """The folded words joined by blanks."""
        return " ".join(self.tokens)

    def written(self, first: int, last: int) -> str:
        """Words ``first`` to ``last`` (included) as they were written."""
        return " ".join(self.words[first : last + 1])


def sentence_of(text: str) -> Sentence:
    """One sentence, folded; of a very long one its beginning."""
    parts = _TOKEN.split(text, maxsplit=MOST_WORDS)
    words = tuple(parts[1::2])
    return Sentence(words, tuple(map(fold_word, words)), tuple(parts[: 2 * len(words) : 2]))


def sentences(text: str) -> tuple[Sentence, ...]:
    """A text's sentences, folded; empty ones are left out."""
    return tuple(sentence for part in _SENTENCE_END.split(text) if (sentence := sentence_of(part)).words)
