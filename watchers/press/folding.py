"""Text made comparable: Azerbaijani, Turkish, Russian and English letters folded, word by word.

Azerbaijani I is the capital of ı and İ of i; Python's ``lower`` knows neither. ə, ı, ö, ü, ş, ç, ğ are
also written e, i, o, u, s (sh), c (ch), g (gh), so both sides are brought to the bare letters.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass

_LETTERS = str.maketrans(
    {"İ": "i", "I": "i", "ı": "i", "ə": "e", "Ə": "e", "ё": "е", "Ё": "е", "ğ": "g", "Ğ": "g", "ß": "s"}
)
_DIGRAPHS = (("sh", "s"), ("ch", "c"), ("kh", "x"), ("gh", "g"))
_TOKEN = re.compile(r"[^\W_]+")
_SENTENCE_END = re.compile(
    r"(?<!\bNo)(?<!\bMr)(?<!\bDr)(?<!\bSt)(?<!\bArt)(?<=[^\s.][^\s.])[.!?…]+[\"”»’)]*\s+(?=[\"“„«(]?[A-ZƏİÖÜÇŞĞА-ЯЁ0-9])|\n+|\s[|]\s"
)


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
    """A sentence as folded words joined by blanks; each word remembers how it was written.

    ``starts`` are the offsets of the words in ``folded``, ``gaps`` what stood before each word.
    """

    folded: str
    words: tuple[str, ...]
    starts: tuple[int, ...]
    gaps: tuple[str, ...]

    def index(self, offset: int) -> int:
        """The number of the word at an offset of ``folded``."""
        return bisect_right(self.starts, offset) - 1

    def written(self, first: int, last: int) -> str:
        """Words ``first`` to ``last`` (included) as they were written."""
        return " ".join(self.words[first : last + 1])


def sentence_of(text: str) -> Sentence:
    """One sentence, folded."""
    found = list(_TOKEN.finditer(text))
    words = tuple(match.group() for match in found)
    folded = [fold_word(word) for word in words]
    starts: list[int] = []
    at = 0
    for word in folded:
        starts.append(at)
        at += len(word) + 1
    ends = [0, *(match.end() for match in found)]
    gaps = tuple(text[ends[order] : match.start()] for order, match in enumerate(found))
    return Sentence(" ".join(folded), words, tuple(starts), gaps)


def sentences(text: str) -> tuple[Sentence, ...]:
    """A text's sentences, folded; empty ones are left out."""
    return tuple(sentence for part in _SENTENCE_END.split(text) if (sentence := sentence_of(part)).words)
