"""How a verb is spoken of: done, planned, ordered, denied, conditional, long past; by the words around it.

Cues count in the verb's own clause: a comma between ends their reach, and so does distance.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from watchers.press.folding import Sentence
from watchers.press.lexicon import Marks
from watchers.press.news import Polarity

VERB_FINAL = frozenset({"az", "tr"})
"""Languages whose verb closes the clause: what it is about stands before it."""
_REACH = 4
_REACH_BEHIND = 3
_CLAUSE_END = re.compile("[,;:()–—]")
_FORMS = {"plan": Polarity.PLANNED, "not": Polarity.DENIED}
_AUXILIARY = frozenset(
    "was were been is has have had be got are also officially formally unanimously finally recently".split()
)
_RELATIVE = frozenset("that which who whose".split())
MODALS = frozenset("will would shall".split())
_BECOMES = frozenset("is are was were becomes became".split())
_OPENS_CONDITION = frozenset("if once unless until whether should when".split())
_ORDINALS = frozenset("first second third fourth fifth latest newest".split())
"""Behind a comma they describe: "Azerbaijan, first to ratify the Convention, hosts a forum"."""
_REDUCED_AFTER = frozenset("by in on at".split())
_PLUPERFECT = ("misti", "mistu", "mustu", "misdi", "musdu")
_UNREAL = re.compile(r"(?:бы|если|чтобы|будет|будут|быть|котор\w+|может|могут)$")
_CUES = (
    ("not", Polarity.DENIED),
    ("order", Polarity.ORDERED),
    ("condition", Polarity.CONDITIONAL),
    ("delay", Polarity.DELAYED),
    ("plan", Polarity.PLANNED),
)


def polarity_of(
    sentence: Sentence, marks: Marks, code: str, span: tuple[int, int], form: str, *, headline: bool
) -> Polarity | None:
    """How the verb at ``span`` is spoken of; None where it only names or describes."""
    if form in _FORMS:
        return _FORMS[form]
    if code == "en" and form in ("noun", "base") and sentence.tokens[max(0, span[0] - 1)] in MODALS:
        return Polarity.PLANNED
    if form in ("noun", "part", "that"):
        return None
    if code in VERB_FINAL:
        return _verb_final(sentence, marks, span, headline=headline)
    if code == "ru":
        return _russian(sentence, marks, span, headline=headline)
    return _english(sentence, marks, span, headline=headline)


def _verb_final(sentence: Sentence, marks: Marks, span: tuple[int, int], *, headline: bool) -> Polarity | None:
    first, last = span
    behind = range(last + 1, last + 1 + _REACH_BEHIND)
    for name, polarity in _CUES:
        if any(at in behind and _together(sentence, last, at) for at, _ in marks.at("cues", name)):
            return polarity
    if any(at < first for at, _ in marks.at("cues", "condition") if sentence.tokens[at] == "eger"):
        return Polarity.CONDITIONAL
    if any(sentence.tokens[at].endswith(_PLUPERFECT) for at in range(last, min(last + 6, len(sentence.tokens)))):
        return Polarity.PAST
    return _past(marks, first, headline=headline)


def _russian(sentence: Sentence, marks: Marks, span: tuple[int, int], *, headline: bool) -> Polarity | None:
    first, last = span
    before = sentence.tokens[max(0, first - _REACH) : first]
    if before and (before[-1] in ("не", "ни") or sentence.tokens[first] in ("отказался", "отказалась", "отказались")):
        return Polarity.DENIED
    if any(token.startswith("котор") for token in before[-2:]):
        return None
    if "если" in sentence.tokens[:first] or "бы" in sentence.tokens[first : last + 2]:
        return Polarity.CONDITIONAL
    if any(_UNREAL.fullmatch(token) for token in before[-2:]):
        return Polarity.PLANNED
    reach = range(first - _REACH, first)
    for name in ("condition", "order"):
        if any(at in reach for at, _ in marks.at("cues", name)):
            return Polarity.CONDITIONAL if name == "condition" else Polarity.ORDERED
    return _past(marks, last, headline=headline)


def _english(sentence: Sentence, marks: Marks, span: tuple[int, int], *, headline: bool) -> Polarity | None:
    first, last = span
    tokens = sentence.tokens
    before = tokens[max(0, first - _REACH) : first]
    if before and before[-1] == "to":
        return Polarity.PLANNED
    if tokens[first] in _ORDINALS and before[-1:] == ("among",) and not set(before) & _BECOMES:
        return None
    if tokens[0] in _OPENS_CONDITION and first:
        return Polarity.CONDITIONAL
    for name, polarity in _CUES:
        for at, until in marks.at("cues", name):
            if first - _REACH <= at and until < first and _together(sentence, at, first):
                return polarity
    apart = tokens[first] in _ORDINALS and "," in sentence.gaps[first]
    relative = set(before[-1:]) & _RELATIVE or (set(before[-2:]) & _RELATIVE and before[-1] in _AUXILIARY)
    if apart or relative or (not headline and _reduced(tokens, before, last)):
        return None
    return Polarity.PAST if "had" in before[-2:] else _past(marks, first, headline=headline)


def _reduced(tokens: Sequence[str], before: Sequence[str], last: int) -> bool:
    """Whether an English participle only describes ("the Convention, signed in Hanoi")."""
    followed = last + 1 < len(tokens) and tokens[last + 1] in _REDUCED_AFTER
    return bool(before) and followed and tokens[last].endswith("ed") and not set(before) & _AUXILIARY


def _past(marks: Marks, until: int, *, headline: bool) -> Polarity:
    """Past where a text says "earlier", "recall", "ago" before its verb; a headline's "already" is none."""
    told = not headline and any(at < until for at, _ in marks.at("cues", "past"))
    return Polarity.PAST if told else Polarity.DONE


def _together(sentence: Sentence, left: int, right: int) -> bool:
    """Whether no mark ends a clause between two words."""
    low, high = min(left, right), max(left, right)
    return not any(_CLAUSE_END.search(gap) for gap in sentence.gaps[low + 1 : high + 1])
