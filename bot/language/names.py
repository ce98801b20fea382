"""Participants' names and flags in each language, and finding one by what a person types."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from babel import Locale
from rapidfuzz import fuzz, process

from bot.config import LANGUAGES
from bot.language.i18n import search_fold
from watchers.participants import table

_PAIR = 2
_BETWEEN = re.compile(r"[,;/]|\b(?:and|və|и|ve|vs)\b", re.IGNORECASE)
_SURE = 88
_LIKELY = 72
_LETTER_A = 0x1F1E6
_ALPHA3_LENGTH = 3


@cache
def _overrides() -> dict[str, dict[str, str]]:
    return _toml("names.toml")


def _toml(name: str) -> dict[str, Any]:
    return tomllib.loads(files("bot.language").joinpath(f"locales/{name}").read_text(encoding="utf-8"))


@cache
def participant_name(code: str | None, printed: str, language: str) -> str:
    """The name to show: ours where the region has its own, CLDR's, else as the UN prints it."""
    override = _overrides().get(code or "", {}).get(language)
    known = table().get(code or "")
    if override is not None or known is None:
        return override or printed
    if language == "en" or not known.alpha2:
        return known.english
    return str(Locale(language).territories.get(known.alpha2) or known.english)


def flag(code: str | None) -> str:
    """The participant's flag, or a plain sign for those without one."""
    known = table().get(code or "")
    if known is None or not known.alpha2:
        return "🏛"
    return "".join(chr(_LETTER_A + ord(letter) - ord("A")) for letter in known.alpha2)


@cache
def _index() -> dict[str, str]:
    """Every name in every language, folded for searching, to its code."""
    index = {search_fold(name): code for code, names in _toml("also.toml").items() for name in names}
    for code, known in table().items():
        shown = [participant_name(code, known.english, language) for language in LANGUAGES]
        cldr = [Locale(language).territories.get(known.alpha2, "") for language in LANGUAGES if known.alpha2]
        for name in (*known.names, *shown, *cldr):
            if name:
                index.setdefault(search_fold(name), code)
        if len(code) == _ALPHA3_LENGTH:
            index.setdefault(code.casefold(), code)
    return index


def find_participants(query: str) -> tuple[str, ...]:
    """Codes a person may have meant, the likeliest first; exactly one when it is clear.

    Typing mistakes are forgiven; an ambiguous query gives up to five candidates.
    """
    wanted = search_fold(query)
    index = _index()
    if not wanted:
        return ()
    if wanted in index:
        return (index[wanted],)
    scores: dict[str, float] = {}
    for name, score, _ in process.extract(wanted, index.keys(), scorer=_similarity, limit=12, score_cutoff=_LIKELY):
        scores[index[name]] = max(score, scores.get(index[name], 0))
    ranked = sorted(scores, key=lambda code: -scores[code])[:5]
    clear = len(ranked) == 1 or (len(ranked) > 1 and scores[ranked[0]] - scores[ranked[1]] > 100 - _SURE)
    return tuple(ranked[:1]) if ranked and scores[ranked[0]] >= _SURE and clear else tuple(ranked)


def find_two(query: str) -> tuple[str, str] | None:
    """The two participants of "Azerbaijan, Viet Nam" or "Azerbaijan Viet Nam"; None where they are not clear."""
    parts = [part.strip() for part in _BETWEEN.split(query) if part.strip()]
    words = query.split()
    ways = [(parts[0], parts[1])] if len(parts) == _PAIR else []
    ways += [(" ".join(words[:cut]), " ".join(words[cut:])) for cut in range(1, len(words))]
    for left, right in ways:
        one, other = find_participants(left), find_participants(right)
        if len(one) == 1 and len(other) == 1 and one != other:
            return one[0], other[0]
    return None


def _similarity(wanted: str, name: str, *, score_cutoff: float | None = None) -> float:
    """Likeness of whole names; a name's beginning counts nearly as much as the whole."""
    whole = fuzz.ratio(wanted, name)
    beginning = fuzz.ratio(wanted, name[: len(wanted)]) * 0.95 if len(wanted) > _ALPHA3_LENGTH else 0.0
    score = max(whole, beginning)
    return score if score_cutoff is None or score >= score_cutoff else 0.0
