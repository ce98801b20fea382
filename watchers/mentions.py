"""What a sentence speaks of: treaties, and the participants that act in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from babel import Locale

from watchers import lexicon
from watchers.folding import Sentence, fold_word
from watchers.participants import table

NEAR = 9
"""Words between a topic and the kind of treaty it belongs to ("Convention ... against Cybercrime")."""
_KEEPER_NEAR = 6
_LONG_NAME = 5
_ACTORS = frozenset({"state", "territory", "reio"})
_LANGUAGES = ("az", "ru", "en", "tr")
_RUSSIAN_END = re.compile("[аеиоуыьэюяй]+$")
_LOCATIVE = re.compile("(?:da|de|ta|te)n?$")
_PLACES = frozenset("in at from to near into в во из на под для между с со with".split())
_CLITIC_MARKS = frozenset("'’-‘`")
_LOCATIVE_ENDINGS = frozenset("da de ta te dan den tan ten".split())
_CAPITALS = frozenset("baskenti baskentinde paytaxti paytaxtinda capital столице столица столицу".split())
_PARTNERS = frozenset("ile birlikde arasinda".split())


@dataclass(frozen=True, slots=True)
class Mention:
    """Words ``first`` to ``last`` of a sentence name ``what``: a treaty's number or a participant's code.

    ``foreign`` is true for a treaty that is not deposited with the UN Secretary-General; ``place`` for a
    participant that is only where something happens or with whom.
    """

    what: str
    first: int
    last: int
    foreign: bool = False
    place: bool = False


@dataclass(frozen=True, slots=True)
class _Known:
    number: str
    names: re.Pattern[str]
    topics: re.Pattern[str]
    kind: re.Pattern[str]
    kind_with_un: re.Pattern[str]
    near: re.Pattern[str]
    context: re.Pattern[str]
    needs_un: bool
    foreign: bool
    unless_un: bool


@cache
def _treaties() -> tuple[_Known, ...]:
    told = lexicon.load("treaties.toml")
    kinds = {name: lexicon.pattern(words) for name, words in told["kinds"].items()}
    return tuple(
        _Known(
            entry["number"],
            lexicon.pattern(entry.get("names", ())),
            lexicon.pattern(entry.get("topics", ())),
            kinds[entry.get("kind", "convention")],
            kinds.get(entry.get("kind_with_un", ""), lexicon.pattern(())),
            lexicon.pattern(entry.get("near", ())),
            lexicon.pattern(entry.get("context", ())),
            entry.get("un", False),
            foreign,
            entry.get("unless_un", False),
        )
        for section, foreign in (("foreign", True), ("treaty", False))
        for entry in told[section]
    )


@cache
def _any_kind() -> re.Pattern[str]:
    kinds = lexicon.load("treaties.toml")["kinds"]
    return lexicon.pattern([word for words in kinds.values() for word in words])


@cache
def _un() -> re.Pattern[str]:
    return lexicon.pattern(lexicon.load("treaties.toml")["un"]["words"])


@cache
def _keepers() -> re.Pattern[str]:
    return lexicon.pattern(lexicon.load("treaties.toml")["foreign_keepers"]["words"])


def speaks_of_treaties(sentence: Sentence) -> bool:
    """Whether any word for a treaty stands in it; most news ends here."""
    return _any_kind().search(sentence.folded) is not None or any(
        known.names.search(sentence.folded) for known in _treaties()
    )


def names_un(sentence: Sentence) -> bool:
    """Whether the United Nations are named in it."""
    return _un().search(sentence.folded) is not None


def has_kind_word(sentence: Sentence) -> bool:
    """Whether a word such as "Convention" stands in it, whichever is meant."""
    return _any_kind().search(sentence.folded) is not None


def span(sentence: Sentence, match: re.Match[str]) -> tuple[int, int]:
    """The numbers of the first and the last word of a match."""
    return sentence.index(match.start()), sentence.index(match.end() - 1)


def treaties_in(sentence: Sentence, *, un_nearby: bool = False, around: str = "") -> list[Mention]:
    """The treaties a sentence names, in order.

    ``un_nearby``: the item names the United Nations elsewhere; ``around``: all of the item, folded.
    """
    folded = sentence.folded
    named_here = [span(sentence, match) for match in _un().finditer(folded)]
    keepers = [span(sentence, match)[0] for match in _keepers().finditer(folded)]
    found: list[Mention] = []
    for known in _treaties():
        for first, last in _spans(
            known, sentence, un=bool(named_here) or un_nearby or known.context.search(around) is not None
        ):
            if known.unless_un and any(abs(first - at) <= NEAR for at, _ in named_here):
                continue
            foreign = known.foreign or _kept_by_others(first, last, [at for at, _ in named_here], keepers)
            found.append(Mention(known.number, first, last, foreign))
    return _without_overlaps(found)


def _spans(known: _Known, sentence: Sentence, *, un: bool) -> Iterator[tuple[int, int]]:
    for match in known.names.finditer(sentence.folded):
        yield span(sentence, match)
    topics = [known.topics] if un or not known.needs_un else []
    topics += [known.near] if un else []
    for topic in topics:
        for match in topic.finditer(sentence.folded):
            first, last = span(sentence, match)
            kinds = [
                *known.kind.finditer(sentence.folded),
                *(known.kind_with_un.finditer(sentence.folded) if un else ()),
            ]
            for kind in kinds:
                at = sentence.index(kind.start())
                if first - NEAR <= at <= last + NEAR:
                    yield min(first, at), max(last, at)
                    break


def _kept_by_others(first: int, last: int, un: Sequence[int], keepers: Sequence[int]) -> bool:
    """Whether another keeper is named at the treaty, nearer than the United Nations are."""

    def away(at: int) -> int:
        return 0 if first <= at <= last else min(abs(at - first), abs(at - last))

    nearest = min(map(away, keepers), default=NEAR + 1)
    return nearest <= _KEEPER_NEAR and nearest < min(map(away, un), default=NEAR + 1)


def _without_overlaps(found: Sequence[Mention]) -> list[Mention]:
    """Of mentions that share words the foreign one wins, then the shorter span, then the first known."""
    kept: list[Mention] = []
    for mention in sorted(found, key=lambda one: (not one.foreign, one.last - one.first)):
        if not any(mention.first <= other.last and other.first <= mention.last for other in kept):
            kept.append(mention)
    return sorted(kept, key=lambda one: one.first)


@cache
def _state_words() -> tuple[tuple[re.Pattern[str], str], ...]:
    """(pattern, code) for every participant."""
    told = lexicon.load("states.toml")
    made = []
    for code, known in table().items():
        if known.type not in _ACTORS:
            continue
        extra = told.get(code, {})
        entries = [entry for key in ("names", "capitals", "parliament", "people") for entry in extra.get(key, ())]
        if not extra.get("names"):
            entries += _regular_names(known.alpha2, known.english)
        if entries:
            made.append((lexicon.pattern(entries), code))
    return tuple(made)


@cache
def _parliaments() -> re.Pattern[str]:
    return lexicon.pattern(
        [entry for told in lexicon.load("states.toml").values() for entry in told.get("parliament", ())]
    )


def _regular_names(alpha2: str, english: str) -> list[str]:
    """Names with the endings of each language."""
    entries = [english]
    for code in _LANGUAGES if alpha2 else ():
        name = Locale(code).territories.get(alpha2)
        if not name:
            continue
        words = re.findall(r"[^\W_]+", name)
        if code == "ru":
            entries.append(
                " ".join(_RUSSIAN_END.sub("", word) + "*" if len(word) > _LONG_NAME else word for word in words)
            )
        else:
            entries.append(" ".join(words) + ("*" if len(words[-1]) >= _LONG_NAME else ""))
    return entries


@cache
def _one_state_pattern() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{one.pattern})" for one, _ in _state_words()))


@cache
def _code_of(folded: str) -> str | None:
    return next((code for one, code in _state_words() if one.fullmatch(folded)), None)


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
    return not _any_kind().search(fold_word(following))


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
