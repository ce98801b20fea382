"""What a participant's name does in its sentence, by its case, its preposition and the words beside it.

Tables for four languages; one function that reads them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum

from watchers.press.folding import Sentence


class Role(Enum):
    """What a name does. ``acts``: it may take a step; ``weight``: who acts more likely where several may."""

    BY = ("by", True, 4)
    SUBJECT = ("subject", True, 3)
    OWNER = ("owner", True, 2)
    BARE_OWNER = ("bare owner", True, 1)
    BENEFICIARY = ("beneficiary", False, 0)
    PLACE = ("place", False, 0)

    def __init__(self, word: str, acts: bool, weight: int) -> None:  # noqa: FBT001 - values of an enumeration
        self.word = word
        self.acts = acts
        self.weight = weight


_PLACE_BEFORE = """
in at from to near into with against between after following toward towards unlike like than over about on outside
inside via urge urges urged ask asks asked including despite capital
в во из на под с со у к ко о об обо между против после при кроме вопреки над перед через вслед за до ради
столица столице столицу
"""
_PLACE_BEHIND = """
ile birlikde arasinda arasindaki ardinca kimi gibi sonra qarsi karsi eleyhine gore haqqinda barede hakkinda yaninda
capital paytaxti paytaxtinda baskenti baskentinde baskentindeki seheri seherinde sehrinde sehri kentinde
"""
_BEFORE = {
    **dict.fromkeys(_PLACE_BEFORE.split(), Role.PLACE),
    **dict.fromkeys(("for", "для"), Role.BENEFICIARY),
    **dict.fromkeys(("by", "имени"), Role.BY),
    "of": Role.BARE_OWNER,
    "от": Role.OWNER,
}
"""The word in front of a name."""
_SKIPPED = frozenset("the republic of state federal kingdom республики республика respublikasi".split())
"""Words between that word and the name."""
_AFTER = {
    **dict.fromkeys(_PLACE_BEHIND.split(), Role.PLACE),
    **dict.fromkeys("ucun icin baximindan bakimindan acisindan".split(), Role.BENEFICIARY),
    **dict.fromkeys("adindan adina terefinden tarafindan".split(), Role.BY),
}
"""The word behind a name, or behind its clitic."""
_CASES = (
    (re.compile("y?n?(?:da|de|ta|te)(?:ki)?$"), Role.PLACE),
    (re.compile("y?n?(?:dan|den|tan|ten)$"), Role.PLACE),
    (re.compile("y?(?:la|le)$"), Role.PLACE),
    (re.compile("[ny]?(?:a|e)$"), Role.PLACE),
    (re.compile("n?(?:in|un)$"), Role.BARE_OWNER),
)
"""Turkish and Azerbaijani case endings; a genitive is an owner where what it owns acts for it."""
_ENDINGS = frozenset(
    (
        "da de ta te dan den tan ten la le yla yle a e ya ye na ne in un nin nun daki deki taki teki nda nde ndan nden"
    ).split()
)
_CLITIC_MARKS = frozenset("'’-‘`´ʼ")
_RUSSIAN_INSTRUMENTAL = re.compile("(?:ом|ем|ой|ей|ией|ами|ями)$")
_CYRILLIC = re.compile("[а-я]")
_NEAR_AGENT = 4


def role_of(sentence: Sentence, first: int, last: int, agents: Sequence[tuple[int, int]], *, nominative: bool) -> Role:
    """What the name at words ``first`` to ``last`` does. ``agents``: where those who act for States stand."""
    front = _front(sentence, first)
    if _CYRILLIC.search(sentence.tokens[last]):
        return _russian(sentence, (first, last), front, agents, nominative=nominative)
    case, behind = _case(sentence, last, nominative=nominative)
    after = _AFTER.get(behind)
    if after is not None:
        return after
    if case is Role.BARE_OWNER:
        return Role.OWNER if _leads_to_agent(last, agents) else Role.BARE_OWNER
    if case is not None:
        return case
    if front is Role.BARE_OWNER:
        return Role.OWNER if _agent_before(first, agents) else Role.BARE_OWNER
    return front or Role.SUBJECT


def _front(sentence: Sentence, first: int) -> Role | None:
    at = first - 1
    while at >= 0 and sentence.tokens[at] in _SKIPPED and sentence.tokens[at] != "of":
        at -= 1
    if at < 0 or "," in sentence.gaps[at + 1]:
        return None
    if sentence.tokens[at] == "of" and at and sentence.tokens[at - 1] in ("behalf", "republic", "people"):
        return Role.BY if sentence.tokens[at - 1] == "behalf" else _front(sentence, at - 1)
    return _BEFORE.get(sentence.tokens[at])


def _case(sentence: Sentence, last: int, *, nominative: bool) -> tuple[Role | None, str]:
    """The role a Latin name's case gives, and the word behind the name and its clitic."""
    tokens = sentence.tokens
    behind = tokens[last + 1] if last + 1 < len(tokens) else ""
    clitic = last + 1 < len(tokens) and sentence.gaps[last + 1] in _CLITIC_MARKS and behind in _ENDINGS
    if clitic:
        return _by_case(behind), tokens[last + 2] if last + 2 < len(tokens) else ""
    if last + 1 < len(sentence.gaps) and any(mark in sentence.gaps[last + 1] for mark in ",;:("):
        behind = ""
    return None if nominative else _by_case(tokens[last]), behind


def _by_case(word: str) -> Role | None:
    return next((role for ending, role in _CASES if ending.search(word)), None)


def _russian(
    sentence: Sentence,
    span: tuple[int, int],
    front: Role | None,
    agents: Sequence[tuple[int, int]],
    *,
    nominative: bool,
) -> Role:
    first, last = span
    token = sentence.tokens[last]
    if "ск" in token:
        return Role.OWNER if any(0 < at - last <= 2 for at, _ in agents) else front or Role.BARE_OWNER  # noqa: PLR2004
    if front is not None:
        return front
    if _agent_before(first, agents):
        return Role.OWNER
    if nominative:
        return Role.SUBJECT
    return Role.BY if _RUSSIAN_INSTRUMENTAL.search(token) else Role.BARE_OWNER


def _leads_to_agent(last: int, agents: Sequence[tuple[int, int]]) -> bool:
    return any(0 < first - last <= _NEAR_AGENT for first, _ in agents)


def _agent_before(first: int, agents: Sequence[tuple[int, int]]) -> bool:
    return any(0 < first - last <= _NEAR_AGENT - 1 for _, last in agents)
