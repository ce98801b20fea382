"""Which participants a sentence names, by name, adjective, capital or parliament, and who is only a place in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from babel import Locale

from watchers.participants import table
from watchers.press import lexicon
from watchers.press.folding import Sentence, fold_word
from watchers.press.mentions import Mention, any_kind, span

_LONG_NAME = 5
_ACTORS = frozenset({"state", "territory", "reio"})
_LANGUAGES = ("az", "ru", "en", "tr")
_SHORT_ENDINGS = tuple("in un nin nun i u ni nu a e ya ye da de ta te dan den tan ten la le lilar".split())
_SHORT_RUSSIAN_ENDINGS = tuple("а у ом е ы и ой ей ю я ия ии ию ией ск* ийск* анск*".split())
_WORD = re.compile(r"[^\W_]+")
_RUSSIAN_END = re.compile("[аеиоуыьэюяй]+$")
_LOCATIVE = re.compile("(?:da|de|ta|te)n?$")
_PLACES = frozenset("in at from to near into в во из на под для между с со with".split())
_CLITIC_MARKS = frozenset("'’-‘`")
_LOCATIVE_ENDINGS = frozenset("da de ta te dan den tan ten".split())
_CAPITALS = frozenset("baskenti baskentinde paytaxti paytaxtinda capital столице столица столицу".split())
_PARTNERS = frozenset("ile birlikde arasinda".split())


@cache
def _state_words() -> tuple[tuple[str, str], ...]:
    """(entry, code) of every name of every participant, the longest first."""
    told = lexicon.load("states.toml")
    acting = {code: known for code, known in table().items() if known.type in _ACTORS}
    made: dict[str, str] = {}
    for code, known in acting.items():
        for name in _shown_names(known.alpha2).values():
            made.setdefault(" ".join(map(fold_word, _WORD.findall(name))), code)
    for code, known in acting.items():
        extra = told.get(code, {})
        entries = [entry for key in ("names", "capitals", "parliament", "people") for entry in extra.get(key, ())]
        for entry in (*entries, *told["more"].get(code, ()), *_regular_names(known.alpha2, known.english)):
            made.setdefault(entry, code)
    return tuple(sorted(made.items(), key=lambda one: _precedence(one[0])))


def _precedence(entry: str) -> tuple[int, bool]:
    """Longer names first; of equal ones that without further endings."""
    first = entry.split("|", maxsplit=1)[0]
    return -len(first.rstrip("*")), "*" in first


def _shown_names(alpha2: str) -> dict[str, str]:
    """A participant's name in each language, by CLDR."""
    names = {code: Locale(code).territories.get(alpha2) for code in _LANGUAGES if alpha2}
    return {code: str(name) for code, name in names.items() if name}


@cache
def _parliaments() -> re.Pattern[str]:
    return lexicon.pattern(
        [entry for told in lexicon.load("states.toml").values() for entry in told.get("parliament", ())]
    )


def _regular_names(alpha2: str, english: str) -> list[str]:
    """Names with the endings of each language; short names only with endings that are listed."""
    entries = [re.sub(r"[^\w ]+", " ", english)]
    for code, name in _shown_names(alpha2).items():
        words = _WORD.findall(name)
        if code == "ru":
            entries.append(" ".join(map(_russian, words)))
        elif len(words[-1]) > _LONG_NAME:
            entries.append(" ".join(words) + "*")
        else:
            entries += [" ".join(words) + ending for ending in ("", *_SHORT_ENDINGS)]
    return entries


def _russian(word: str) -> str:
    """A word in any case: its stem with any ending, or with those that a short word takes."""
    stem = _RUSSIAN_END.sub("", word)
    if len(word) > _LONG_NAME:
        return stem + "*"
    return "|".join([word, *(stem + ending for ending in _SHORT_RUSSIAN_ENDINGS)]) if len(stem) > 1 else word


@cache
def _one_state_pattern() -> re.Pattern[str]:
    return lexicon.pattern([entry for entry, _ in _state_words()])


@cache
def _code_of(folded: str) -> str | None:
    return next((code for entry, code in _state_words() if _entry_pattern(entry).fullmatch(folded)), None)


@cache
def _entry_pattern(entry: str) -> re.Pattern[str]:
    return lexicon.pattern([entry])


@cache
def _whole_names() -> frozenset[str]:
    names = [name for known in table().values() for name in known.names]
    for code in ("az", "tr"):
        names += [str(name) for name in Locale(code).territories.values()]
    return frozenset(fold_word(name) for name in names)


def states_in(sentence: Sentence, *, besides: Sequence[Mention] = ()) -> list[Mention]:
    """The participants a sentence names, in order; words inside ``besides`` (treaties' names) do not count."""
    found: list[Mention] = []
    for match in _one_state_pattern().finditer(sentence.folded):
        first, last = span(sentence, match)
        if not sentence.words[first][:1].isupper() and not _is_adjective(match.group()):
            continue
        if any(one.first <= first <= one.last for one in besides) and not _outside_topic(sentence, first):
            continue
        code = _code_of(match.group())
        if code is not None:
            place = not _parliaments().fullmatch(match.group()) and _is_place(sentence, first, last, found)
            found.append(Mention(code, first, last, place=place))
    found += [
        Mention(_exact()[word], at, at, place=bool(at) and fold_word(sentence.words[at - 1]) in _PLACES)
        for at, word in enumerate(sentence.words)
        if word in _exact() and not any(one.first <= at <= one.last for one in found)
    ]
    return sorted(found, key=lambda mention: mention.first)


@cache
def _exact() -> dict[str, str]:
    """Abbreviations that fold into other words: Aİ is the European Union, AI is not."""
    told = lexicon.load("states.toml")
    return {word: code for code, names in told.items() for word in names.get("exact", ())}


def _is_adjective(folded: str) -> bool:
    return "ск" in folded


def _outside_topic(sentence: Sentence, at: int) -> bool:
    """A capital that names a treaty ("Hanoi Convention") is no State; another name in the span is."""
    following = sentence.words[at + 1] if at + 1 < len(sentence.words) else ""
    return not any_kind().search(fold_word(following))


def _of_capital(sentence: Sentence, at: int) -> bool:
    return at < len(sentence.words) and fold_word(sentence.words[at]) in _CAPITALS


def _is_place(sentence: Sentence, first: int, last: int, before: Sequence[Mention]) -> bool:
    if first and fold_word(sentence.words[first - 1]) in _PLACES:
        return True
    if last + 1 < len(sentence.words) and fold_word(sentence.words[last + 1]) in _PARTNERS:
        return True
    if last + 1 < len(sentence.words) and sentence.gaps[last + 1] in _CLITIC_MARKS:
        return fold_word(sentence.words[last + 1]) in _LOCATIVE_ENDINGS or _of_capital(sentence, last + 2)
    if _of_capital(sentence, last + 1) or (first and fold_word(sentence.words[first - 1]) in _CAPITALS):
        return True
    written = fold_word(sentence.words[last])
    if _LOCATIVE.search(written) and written not in _whole_names() and not re.search("[а-я]", written):
        return True
    chained = before and before[-1].place and before[-1].last == first - 1 and "," in sentence.gaps[first]
    return bool(chained)
