"""Which participant a person means: by any of its names in any language, mistyped, begun, or inside a sentence."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from babel import Locale

from bot.config import LANGUAGES
from bot.language.names import participant_name
from bot.language.spelling import LONGEST, mistakes, other_layout, plain, squeezed, surely, without_forms
from watchers.participants import table

_PAIR = 2
_BETWEEN = re.compile(
    r"[,;/،؛、，；]|\b(?:and|və|и|ve|vs|et|y|e|with|ilə|ile|с)\b|(?<=\S)(?:和|与|跟)(?=\S)", re.IGNORECASE
)
_ARABIC_AND = re.compile(r"\s+و\s*(?=\S)")
_MOST = 5
_BEGUN, _BEGUN_PART = 5, 0.6
"""A beginning counts from so many letters and so much of the name."""
_ENDINGS = {5: 2, 6: 4}
"""How long an ending a name of so many letters or more may bear ("Азербайджану", "Azərbaycanın", "Kenyan")."""
_APOSTROPHES = re.compile(r"['’ʼ`´]")
_MOST_WORDS = 8
_MOST_TWO = 20
"""Each word more is another place where two names may meet, with two searches for each."""
_IN_A_SENTENCE = 5
"""Letters a name needs to be seen among other words."""
_ALPHA3_LENGTH = 3
_A_FORM = 4
"""Letters of a constitution's words that may be left away before a short name: "gine de" is no Gine."""
_FIRST_SIGN = "\u2e80"
"""From here on a letter is a word."""


@dataclass(frozen=True, slots=True)
class Guess:
    """Codes a person may have meant, the likeliest first; ``sure`` when there is no doubt about the one."""

    codes: tuple[str, ...] = ()
    sure: bool = False


def _toml(name: str) -> dict[str, Any]:
    return tomllib.loads(files("bot.language").joinpath(f"locales/{name}").read_text(encoding="utf-8"))


@cache
def _forms() -> tuple[frozenset[str], tuple[str, ...]]:
    told = _toml("forms.toml")
    return frozenset(plain(word) for word in told["words"]), tuple(told["signs"])


@cache
def _words() -> dict[str, frozenset[str]]:
    """Everyday words by what they are: "lookalikes" and "small" as written, "homonyms" squeezed."""
    told = _toml("lookalikes.toml")
    told["homonyms"] = [squeezed(word) for word in told["homonyms"]]
    return {kind: frozenset(words) for kind, words in told.items()}


@cache
def _index() -> dict[str, frozenset[str]]:
    """Every name in every language, squeezed, to the codes it names; usually one."""
    index: dict[str, set[str]] = {}
    for code, names in _toml("also.toml").items():
        for name in names:
            if not _is_abbreviation(name):
                index.setdefault(squeezed(name), set()).add(code)
    for code, known in table().items():
        shown = [participant_name(code, known.english, language) for language in LANGUAGES]
        cldr = [Locale(language).territories.get(known.alpha2, "") for language in LANGUAGES if known.alpha2]
        for name in (*known.names, *shown, *cldr):
            if name:
                index.setdefault(squeezed(name), {code})
    return {name: frozenset(codes) for name, codes in index.items() if name}


@cache
def _abbreviations() -> dict[str, str]:
    """Abbreviations as they are written: in small letters nearly all of them are words ("us", "who", "onu", "ес")."""
    told = {name: code for code, names in _toml("also.toml").items() for name in names if _is_abbreviation(name)}
    small = {name.lower(): code for name, code in told.items() if name.lower() in _words()["small"]}
    return {code: code for code in table() if len(code) == _ALPHA3_LENGTH} | told | small


def _is_abbreviation(name: str) -> bool:
    letters = name.replace(".", "").replace(" ", "")
    return letters.isalpha() and letters.isupper() and len(letters) <= _IN_A_SENTENCE


@cache
def _cores() -> dict[str, frozenset[str]]:
    """Names without the words of their constitution, to all the codes that have them."""
    cores: dict[str, set[str]] = {}
    for name, codes in _spelled().items():
        core = without_forms(name, *_forms())
        if core:
            cores.setdefault(core, set()).update(codes)
    return {core: frozenset(codes) for core, codes in cores.items()}


@cache
def _spelled() -> dict[str, frozenset[str]]:
    """Names with their blanks; States of the past share theirs with others and are found by the whole only."""
    spelled: dict[str, set[str]] = {}
    past = {code for code, known in table().items() if known.type == "past"}
    names = [(name, code) for code, also in _toml("also.toml").items() for name in also if code not in past]
    for code, known in table().items():
        if code in past:
            continue
        shown = [participant_name(code, known.english, language) for language in LANGUAGES]
        names += [(name, code) for name in (*known.names, *shown)]
    for name, code in names:
        spelled.setdefault(plain(name), set()).add(code)
    return {name: frozenset(codes) for name, codes in spelled.items()}


@cache
def _by_length() -> dict[int, tuple[str, ...]]:
    lengths: dict[int, list[str]] = {}
    for name in _index():
        lengths.setdefault(len(name), []).append(name)
    return {length: tuple(names) for length, names in lengths.items()}


@lru_cache(maxsize=1024)
def guess(query: str) -> Guess:
    """What a query names. Everyday words name nobody, however near to a name they are.

    Sure: a name as it is written somewhere, with or without the words of its constitution, or so near to one and to
    no other that there is no doubt. Else up to five candidates to ask about.
    """
    asked = " ".join(query.split())
    if not asked or len(asked) > LONGEST:
        return Guess()
    wanted = squeezed(asked)
    if not wanted:
        return _of_layout(asked)
    exact = _exactly(asked, wanted)
    if exact.codes or _is_everyday(asked):
        return exact
    near = _before_apostrophe(asked)
    near = near if near.codes else _merged(_with_ending(wanted), _nearly(wanted))
    named = () if near.sure else _in_sentence(asked)
    return Guess(named) if named else near if near.codes else _of_layout(asked)


def _exactly(asked: str, wanted: str) -> Guess:
    if asked in _abbreviations():
        return Guess((_abbreviations()[asked],), sure=True)
    if asked in _words()["words"]:
        return Guess()
    codes = _index().get(wanted)
    if codes is None:
        core = without_forms(asked, *_forms())
        left_away = len(wanted) - len(core)
        said = left_away >= _A_FORM or (left_away and (len(core) >= _IN_A_SENTENCE or core > _FIRST_SIGN))
        codes = _index().get(core, frozenset()) | _cores().get(core, frozenset()) if said else frozenset()
    return _ranked(codes)


def _is_everyday(asked: str) -> bool:
    return asked.lower().strip(" .,!?…") in _words()["lookalikes"]


def _ranked(codes: Iterable[str]) -> Guess:
    order = {code: place for place, code in enumerate(table())}
    found = tuple(sorted(codes, key=lambda code: order.get(code, 0)))[:_MOST]
    return Guess(found, sure=len(found) == 1)


def _nearly(wanted: str) -> Guess:
    """Names a few mistakes away, or begun."""
    best: dict[str, int] = {}
    for length in range(len(wanted) - 3, len(wanted) + 4):
        for name in _by_length().get(length, ()):
            found = mistakes(wanted, name)
            if found is not None:
                for code in _index()[name]:
                    best[code] = min(found, best.get(code, found))
    if best:
        fewest = min(best.values())
        nearest = [code for code, found in best.items() if found == fewest]
        doubt = any(fewest < found <= fewest + 1 for found in best.values()) and fewest > 0
        ranked = sorted(best, key=lambda code: best[code])[:_MOST]
        if len(nearest) == 1 and not doubt and surely(wanted, fewest):
            return Guess((nearest[0],), sure=True)
        return Guess(tuple(ranked))
    return _begun(wanted)


def _begun(wanted: str) -> Guess:
    begun = {
        code
        for name, codes in _index().items()
        if len(wanted) >= _BEGUN and name.startswith(wanted) and len(wanted) >= _BEGUN_PART * len(name)
        for code in codes
        if table()[code].type == "state"
    }
    return Guess(_ranked(begun).codes)


def _before_apostrophe(asked: str) -> Guess:
    """A name with an ending that an apostrophe sets off: "Türkiye'nin"."""
    before, *after = _APOSTROPHES.split(asked)
    if len(after) == 1 and len(after[0]) <= max(_ENDINGS.values()):
        return _exactly(before, squeezed(before))
    return Guess()


def _merged(ended: frozenset[str], near: Guess) -> Guess:
    """A name with an ending, unless it may as well be another name mistyped."""
    if not ended or set(near.codes) == ended:
        return near
    return Guess((*ended, *(code for code in near.codes if code not in ended)), sure=not near.codes and len(ended) == 1)


def _in_sentence(asked: str) -> tuple[str, ...]:
    """Names among other words, in the order they stand; words that are also everyday words name nobody there."""
    words = plain(asked).split()
    if len(words) < _PAIR:
        return ()
    found: dict[str, None] = {}
    place = 0
    while place < len(words):
        step = 1
        for length in range(min(_MOST_WORDS, len(words) - place), 0, -1):
            piece = "".join(words[place : place + length])
            codes = _index().get(piece) or (_with_ending(piece) if length == 1 else None)
            if codes and len(codes) == 1 and len(piece) >= _least(piece) and piece not in _words()["homonyms"]:
                found.update(dict.fromkeys(codes))
                step = length
                break
        place += step
    return tuple(found)[:_MOST]


def _least(piece: str) -> int:
    return _IN_A_SENTENCE if piece < _FIRST_SIGN else _PAIR


def _with_ending(piece: str) -> frozenset[str]:
    for cut in range(1, max(_ENDINGS.values()) + 1):
        name = piece[:-cut]
        longest = max((most for length, most in _ENDINGS.items() if len(name) >= length), default=0)
        if cut <= longest and name in _index():
            return _index()[name]
    return frozenset()


def _of_layout(asked: str) -> Guess:
    """The same keys on the other keyboard: only a name without a mistake, and always a question."""
    typed = other_layout(asked)
    wanted = "" if typed is None else squeezed(typed)
    if len(wanted) < 4:  # noqa: PLR2004 - shorter ones are words by chance
        return Guess()
    return Guess(tuple(_index().get(wanted, ()))) if wanted in _index() else Guess()


def completions(query: str) -> tuple[str, ...]:
    """Whom a name that is still being typed may become, from three letters on; else the codes of a guess."""
    wanted = squeezed(query[:LONGEST])
    found = guess(query).codes
    if found or len(wanted) < _ALPHA3_LENGTH:
        return found
    return _ranked({code for name, codes in _index().items() if name.startswith(wanted) for code in codes}).codes


def find_participants(query: str) -> tuple[str, ...]:
    """The codes of a guess."""
    return guess(query).codes


def find_two(query: str) -> tuple[str, str] | None:
    """The two participants of "Azerbaijan, Viet Nam" or "阿塞拜疆、越南"; None where they are not clear."""
    words = query.split()
    if len(words) > _MOST_TWO:
        return None
    ways = [tuple(part.strip() for part in between.split(query) if part.strip()) for between in (_BETWEEN, _ARABIC_AND)]
    ways += [(" ".join(words[:cut]), " ".join(words[cut:])) for cut in range(1, len(words))]
    for way in ways:
        if len(way) == _PAIR:
            one, other = guess(way[0]), guess(way[1])
            if one.sure and other.sure and one.codes != other.codes:
                return one.codes[0], other.codes[0]
    return None
