"""Which participants a sentence names, by name, adjective, capital, parliament or Head of State; and who may act.

A name in a case or behind a word of place, source, company or comparison is where, whence, with whom: never who.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from babel import Locale

from watchers.participants import table
from watchers.press import lexicon
from watchers.press.folding import Sentence, fold_word
from watchers.press.mentions import Mention
from watchers.press.phrases import Found, Phrasebook
from watchers.press.roles import Role, role_of

_LONG_NAME = 5
_ACTORS = frozenset({"state", "territory", "reio"})
_LANGUAGES = ("az", "ru", "en", "tr")
_SHORT_ENDINGS = tuple("in un nin nun i u ni nu a e ya ye da de ta te dan den tan ten la le lilar li lu".split())
_SHORT_RUSSIAN_ENDINGS = tuple("а у ом е ы и ой ей ю я ия ии ию ией ск* ийск* анск*".split())
_WORD = re.compile(r"[^\W_]+")
_RUSSIAN_END = re.compile("[аеиоуыьэюяй]+$")


@dataclass(frozen=True, slots=True)
class Participant:
    """Words ``first`` to ``last`` name the participant ``what``, in a ``role``.

    ``sort`` is how: name, capital, parliament or people (a Head of State).
    """

    what: str
    first: int
    last: int
    role: Role
    sort: str = "name"

    @property
    def acts(self) -> bool:
        """Whether it may be the one that takes a step."""
        return self.role.acts

    @property
    def place(self) -> bool:
        """Whether it is only where something happens, or with whom."""
        return not self.role.acts


@dataclass(frozen=True, slots=True)
class _Label:
    code: str
    sort: str
    length: int
    base: str


@cache
def _book() -> Phrasebook[_Label]:
    made: dict[str, tuple[str, str]] = {}
    told = lexicon.load("states.toml")
    acting = {code: known for code, known in table().items() if known.type in _ACTORS}
    for code, known in acting.items():
        for name in _shown_names(known.alpha2).values():
            made.setdefault(" ".join(map(fold_word, _WORD.findall(name))), (code, "name"))
    for code, known in acting.items():
        extra = told.get(code, {})
        for sort, key in (
            ("name", "names"),
            ("capital", "capitals"),
            ("parliament", "parliament"),
            ("people", "people"),
        ):
            for entry in extra.get(key, ()):
                made.setdefault(entry, (code, sort))
        for key, sort in (("more", "name"), ("more_capitals", "capital"), ("more_parliaments", "parliament")):
            for entry in told[key].get(code, ()):
                made.setdefault(entry, (code, sort))
        for entry in _regular_names(known.alpha2, known.english):
            made.setdefault(entry, (code, "name"))
    return Phrasebook(
        (_Label(code, sort, _length(entry), entry.split()[-1].rstrip("*")), entry)
        for entry, (code, sort) in made.items()
    )


def _length(entry: str) -> int:
    return len(entry.split("|", maxsplit=1)[0].rstrip("*"))


def _shown_names(alpha2: str) -> dict[str, str]:
    """A participant's name in each language, by CLDR."""
    names = {code: Locale(code).territories.get(alpha2) for code in _LANGUAGES if alpha2}
    return {code: str(name) for code, name in names.items() if name}


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
def nominatives() -> frozenset[str]:
    """The last words of names in the form that acts, folded."""
    names = [name for known in table().values() for name in known.names]
    names += [str(name) for code in _LANGUAGES for name in Locale(code).territories.values()]
    return frozenset(words[-1] for name in names if (words := [fold_word(word) for word in _WORD.findall(name)]))


def states_in(
    sentence: Sentence,
    *,
    besides: Sequence[Mention] = (),
    marks: lexicon.Marks | None = None,
    tongues: Sequence[str] = lexicon.LANGUAGES,
) -> list[Participant]:
    """The participants a sentence names, in order; words inside ``besides`` (treaties' names) do not count."""
    found = [one for one in _longest(_book().find(sentence.tokens)) if not _hidden(one, sentence, besides)]
    agents = [(first, last) for _, first, last in marks.agents()] if marks is not None else []
    made: list[Participant] = []
    for one in found:
        uninflected = _is_nominative(one, sentence) or not _INFLECTED.intersection(tongues)
        role = role_of(sentence, one.first, one.last, agents, nominative=uninflected)
        if one.label.sort == "parliament" and not role.acts:
            role = Role.OWNER  # a step taken in a parliament is its State's
        made.append(_listed_too(Participant(one.label.code, one.first, one.last, role, one.label.sort), made, sentence))
    made += [
        Participant(_exact()[word], at, at, role_of(sentence, at, at, agents, nominative=True))
        for at, word in enumerate(sentence.words)
        if word in _exact() and not any(one.first <= at <= one.last for one in made)
    ]
    return sorted(made, key=lambda one: one.first)


def _longest(found: Sequence[Found[_Label]]) -> Iterator[Found[_Label]]:
    """Of names that share words the longest; of equal ones the longest entry."""
    taken = -1
    for one in sorted(found, key=lambda o: (o.first, -o.last, -o.label.length)):
        if one.first > taken:
            taken = one.last
            yield one


def _hidden(one: Found[_Label], sentence: Sentence, besides: Sequence[Mention]) -> bool:
    """Whether a name is none here: written small, part of a treaty's name, of a person's or a newspaper's."""
    if not sentence.words[one.first][:1].isupper() and "ск" not in sentence.tokens[one.first]:
        return True
    within = [treaty for treaty in besides if treaty.first <= one.first <= treaty.last]
    if within and (one.label.sort == "capital" or within[0].named):
        return True
    return one.label.sort == "capital" and _of_a_person(one, sentence)


_PERSONAL = frozenset(
    (
        "ambassador buyukelci buyukelcisi sefir посол vekil bakan minister nazir mr mrs ms bay cenab general albay"
    ).split()
)


def _of_a_person(one: Found[_Label], sentence: Sentence) -> bool:
    """Whether a capital's name is somebody's first name ("Büyükelçi Baki İlkin")."""
    before = sentence.tokens[one.first - 1] if one.first else ""
    after = sentence.words[one.last + 1][:1].isupper() if one.last + 1 < len(sentence.words) else False
    return before in _PERSONAL and after


_INFLECTED = frozenset({"az", "tr", "ru"})


def _is_nominative(one: Found[_Label], sentence: Sentence) -> bool:
    token = sentence.tokens[one.last]
    return token in nominatives() or token.removeprefix(one.label.base) in ("", "а")


def _listed_too(one: Participant, before: Sequence[Participant], sentence: Sentence) -> Participant:
    """A name listed behind one that does not act does not act either ("in Hanoi, Vietnam", "with Russia and China")."""
    if not before or not one.acts or one.role is Role.BY:
        return one
    left = before[-1]
    between = range(left.last + 1, one.first + 1)
    listed = any(sentence.tokens[at] in _AND for at in between[:-1]) and len(between) <= 3  # noqa: PLR2004 - "with X and the Y"
    own = left.sort == "capital" and left.what == one.what and len(between) == 1
    chained = left.place and (own or (listed and left.role is not Role.BENEFICIARY))
    return replace(one, role=left.role) if chained else one


_AND = frozenset("and ve и".split())


@cache
def _exact() -> dict[str, str]:
    """Abbreviations that fold into other words: Aİ is the European Union, AI is not."""
    told = lexicon.load("states.toml")
    return {word: code for code, names in told.items() for word in names.get("exact", ())}
