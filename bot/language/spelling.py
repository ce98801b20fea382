"""What a person typed, made comparable: letters, keyboards, words of official names, typing mistakes. Pure."""

from __future__ import annotations

import re
from functools import cache

from rapidfuzz.distance import OSA

from bot.language.i18n import search_fold

LONGEST = 120
"""More letters than this are no name."""
_ARABIC = str.maketrans("ىةیک", "يهيك", "ـ")
_ARTICLE = re.compile(r"\bال(?=\w{3})")
_TRADITIONAL = str.maketrans(
    "國亞羅韓聯烏爾蘭馬魯義維納達圖盧賓緬萊與華島東聖衛綠貝寧內門約庫薩紐俄羅斯亞爾賽剛歐洲盟組織會區澳黑鮮臺灣個緬劃",
    "国亚罗韩联乌尔兰马鲁义维纳达图卢宾缅莱与华岛东圣卫绿贝宁内门约库萨纽俄罗斯亚尔赛刚欧洲盟组织会区澳黑鲜台湾个缅划",
)
_LATIN_KEYS = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
_RUSSIAN_KEYS = "ёйцукенгшщзхъфывапролджэячсмитьбю"
_TO_RUSSIAN = str.maketrans(_LATIN_KEYS + '~{}:"<>', _RUSSIAN_KEYS + "ёхъжэбю")
_TO_LATIN = str.maketrans(_RUSSIAN_KEYS, _LATIN_KEYS)
_TWINS = str.maketrans("асеорхукітвмнАСЕОРХУКІТВМН", "aceopxykitbmhACEOPXYKITBMH")
"""Cyrillic letters that look Latin."""
_BACK = str.maketrans("aceopxykitbmhACEOPXYKITBMH", "асеорхукітвмнАСЕОРХУКІТВМН")
_SURE_LENGTH = 7
_SHORT = 5
_KEYBOARDS = (("qwertyuiop", "asdfghjkl", "zxcvbnm"), ("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"))


def plain(text: str) -> str:
    """Folded, and without what languages spell in two ways: the Arabic article and its alifs, traditional signs."""
    folded = search_fold(_one_script(text).translate(_TRADITIONAL).translate(_ARABIC))
    return _ARTICLE.sub("", folded)


def squeezed(text: str) -> str:
    """The same without blanks: "Guinea Bissau" and "Guinea-Bissau" are one name."""
    return plain(text).replace(" ", "")


def _one_script(text: str) -> str:
    """Words in which Latin and Cyrillic letters are mixed, in the script most of their letters have."""
    return " ".join(_unmixed(word) for word in text.split())


def _unmixed(word: str) -> str:
    cyrillic = sum("\u0400" <= letter <= "\u04ff" for letter in word)
    latin = sum(letter.isascii() and letter.isalpha() for letter in word)
    if not cyrillic or not latin:
        return word
    return word.translate(_TWINS if latin >= cyrillic else _BACK)


def other_layout(text: str) -> str | None:
    """What would have been typed with the keyboard switched between English and Russian; None for other scripts."""
    small = text.casefold()
    if any("\u0400" <= letter <= "\u04ff" for letter in small):
        return small.translate(_TO_LATIN)
    if small.isascii():
        return small.translate(_TO_RUSSIAN)
    return None


def without_forms(text: str, forms: frozenset[str], signs: tuple[str, ...]) -> str:
    """A name without the words of its constitution ("Republic of"), squeezed; Chinese without their signs."""
    kept = "".join(word for word in plain(text).split() if word not in forms)
    for sign in signs:
        kept = kept.replace(sign, "")
    return kept


@cache
def _allowed(length: int) -> int:
    """How many mistakes a name of so many letters may have."""
    return 0 if length < 4 else 1 if length < 10 else 2  # noqa: PLR2004 - the steps themselves


def mistakes(wanted: str, name: str) -> int | None:
    """How many mistakes make one of the other; None where they are too many, or the first letters differ.

    A mistake is a letter too many, too few, another, or two that changed places. Names of four and five letters
    forgive less: nearly every short word is a mistake away from one of them.
    """
    most = _allowed(min(len(wanted), len(name)))
    found = OSA.distance(wanted, name, score_cutoff=most)
    if found > most or (found and wanted[0] != name[0] and set(wanted[:2]) != set(name[:2])):
        return None
    if found and min(len(wanted), len(name)) <= _SHORT and not _slip(wanted, name):
        return None
    return int(found)


def _slip(wanted: str, name: str) -> bool:
    """Whether a short name was missed by a slip of the fingers: letters that changed places, or the key beside."""
    if sorted(wanted) == sorted(name):
        return True
    if len(name) == _SHORT - 1:
        return len(wanted) == _SHORT and any(wanted == name[:at] + name[at - 1] + name[at:] for at in range(1, _SHORT))
    if len(wanted) != len(name):
        return len(wanted) >= _SHORT
    missed, meant = next(pair for pair in zip(wanted, name, strict=True) if pair[0] != pair[1])
    return meant in _beside(missed)


@cache
def _beside(letter: str) -> str:
    """The keys around a key, of the Latin and the Russian keyboard."""
    for rows in _KEYBOARDS:
        for row, keys in enumerate(rows):
            place = keys.find(letter)
            if place >= 0:
                around = [r[max(0, place - 1) : place + 2] for r in rows[max(0, row - 1) : row + 2]]
                return "".join(around).replace(letter, "")
    return ""


def surely(wanted: str, found: int) -> bool:
    """Whether so many mistakes leave no doubt."""
    return found == 0 or len(wanted) >= _SURE_LENGTH + found
