"""Which step of the ladder a sentence says was taken: verbs, who acts, on what; plans and denials set aside."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from watchers.press import lexicon
from watchers.press.folding import Sentence, fold_word
from watchers.press.lexicon import Language
from watchers.press.mentions import span
from watchers.press.news import Step

SENSES = ("deposit", "withdraw", "in_force", "reserve", "open", "join", "approve", "enact", "discuss", "submit", "sign")
_BLOCKER_WORDS = 4
_NEAR_OBJECT = 8
_AUXILIARY = frozenset("was were been is has have had be got also officially formally".split())
_RELATIVE = frozenset("that which who whose".split())
_ORDINALS = frozenset("first second third fourth fifth latest newest".split())
_REDUCED_AFTER = frozenset("by in on at".split())
_RUSSIAN_UNREAL = re.compile(r"(?<!\w)(?:бы|если|чтобы|будет|будут|быть|котор\w+)(?!\w)")
_RUSSIAN_CONDITION = re.compile(r"(?<!\w)(?:чтобы|если|после того как)(?!\w)")
VERB_FINAL = frozenset({"az", "tr"})
"""Languages whose verb closes the clause: what it is about stands before it."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A verb of the lexicon in a sentence: words ``first`` to ``last``; ``step`` None where it is no step."""

    sense: str
    form: str
    language: str
    first: int
    last: int
    text: str
    step: Step | None = None


def hits_in(sentence: Sentence, *, headline: bool = False) -> list[Hit]:
    """Every verb that could tell of a step, in order of place, each with its step or None."""
    found: list[Hit] = []
    for language in lexicon.languages_of(sentence.folded):
        for sense in SENSES:
            for form in lexicon.FORMS:
                for match in language.verbs.get((sense, form), _NOTHING).finditer(sentence.folded):
                    first, last = span(sentence, match)
                    hit = Hit(sense, form, language.code, first, last, sentence.written(first, last))
                    finished = form == "done" or (
                        form == "base" and headline and _plural_before(hit, language, sentence)
                    )
                    if finished and not _blocked(hit, language, sentence, headline=headline):
                        hit = _with_step(hit, language, sentence)
                    found.append(hit)
    return sorted(found, key=lambda hit: (hit.first, hit.last))


_NOTHING = re.compile(r"(?!)")


def _plural_before(hit: Hit, language: Language, sentence: Sentence) -> bool:
    """Whether subjects stand before ("Qatar and Vietnam ratify"): a headline's bare verb then tells a fact."""
    words = sentence.folded.split()
    if language.code != "en":
        return True
    before = words[max(0, hit.first - 3) : hit.first]
    return bool(before) and (language.cues["many"].fullmatch(before[-1]) is not None or "and" in before[:-1])


def _blocked(hit: Hit, language: Language, sentence: Sentence, *, headline: bool) -> bool:
    """Whether a verb in a finished form tells no finished fact: a plan, a denial, a relative clause."""
    words = sentence.folded.split()
    if hit.sense == "join" and _attends(hit, words):
        return True
    if language.code in VERB_FINAL:
        return language.cues["plan"].match(" ".join(words[hit.last + 1 : hit.last + 3])) is not None
    if language.code == "ru":
        return _blocked_in_russian(hit, language, words)
    return _blocked_in_english(hit, language, sentence) or (not headline and _reduced(hit, words))


def _blocked_in_russian(hit: Hit, language: Language, words: Sequence[str]) -> bool:
    before = words[max(0, hit.first - _BLOCKER_WORDS) : hit.first]
    return bool(
        language.cues["not"].search(" ".join(before[-1:]))
        or _RUSSIAN_UNREAL.search(" ".join(before[-2:]))
        or _RUSSIAN_CONDITION.search(" ".join(before))
    )


def _blocked_in_english(hit: Hit, language: Language, sentence: Sentence) -> bool:
    words = sentence.folded.split()
    before = words[max(0, hit.first - _BLOCKER_WORDS) : hit.first]
    cued = any(language.cues[name].search(" ".join(before)) for name in ("plan", "not"))
    apart = bool(before) and "," in sentence.gaps[hit.first] and words[hit.first] in _ORDINALS
    following = " ".join(words[hit.last + 1 : hit.last + 2])
    other = hit.sense == "approve" and lexicon.sign("other_objects").fullmatch(following) is not None
    relative = bool(set(before[-2:]) & _RELATIVE) and before[-1] in _AUXILIARY
    return cued or apart or other or relative or before[-1:] == ["to"] or bool(set(before[-1:]) & _RELATIVE)


def _reduced(hit: Hit, words: Sequence[str]) -> bool:
    """Whether an English participle only describes ("the Convention, signed in Hanoi")."""
    before = words[max(0, hit.first - 3) : hit.first]
    followed = hit.last + 1 < len(words) and words[hit.last + 1] in _REDUCED_AFTER
    return bool(before) and followed and hit.text.lower().endswith("ed") and not set(before) & _AUXILIARY


def _attends(hit: Hit, words: Sequence[str]) -> bool:
    """Whether a ceremony is joined, not a treaty."""
    around = [*words[max(0, hit.first - 1) : hit.first], *words[hit.last + 1 : hit.last + 5]]
    return lexicon.sign("gatherings").search(" ".join(around)) is not None


def _with_step(hit: Hit, language: Language, sentence: Sentence) -> Hit:
    scene = _Scene(hit, language, sentence)
    step = _RULES[hit.sense](scene)
    return Hit(hit.sense, hit.form, hit.language, hit.first, hit.last, hit.text, step)


@dataclass(frozen=True, slots=True)
class _Scene:
    """A verb with what stands around it."""

    hit: Hit
    language: Language
    sentence: Sentence

    def says(self, pattern: re.Pattern[str]) -> bool:
        """Whether the sentence has a word."""
        return pattern.search(self.sentence.folded) is not None

    def near(self, pattern: re.Pattern[str]) -> bool:
        """Whether a word stands where the verb's object does."""
        final = self.language.code in VERB_FINAL
        for match in pattern.finditer(self.sentence.folded):
            at = self.sentence.index(match.start())
            away = self.hit.first - at if final else at - self.hit.last
            passive = 0 < self.hit.first - at <= _NEAR_OBJECT
            if 0 < away <= _NEAR_OBJECT or passive:
                return True
        return False

    def actor(self) -> str | None:
        """Who acts: the nearest agent before the verb that is not in a by-phrase, else the nearest after it."""
        by = [span(self.sentence, match) for match in self.language.cues["by"].finditer(self.sentence.folded)]
        before: list[tuple[int, str]] = []
        after: list[tuple[int, str]] = []
        for name, pattern in [*self.language.agents.items(), ("president", lexicon.heads_of_state())]:
            for match in pattern.finditer(self.sentence.folded):
                first, last = span(self.sentence, match)
                if last < self.hit.first:
                    if not _in_by_phrase(first, last, by, final=self.language.code in VERB_FINAL):
                        before.append((last, name))
                elif not _initiates(first, by, self.language.code):
                    after.append((first, name))
        if before:
            return max(before)[1]
        return min(after)[1] if after else None


def _in_by_phrase(first: int, last: int, by: Sequence[tuple[int, int]], *, final: bool) -> bool:
    if final:
        return any(0 < start - last <= 4 for start, _ in by)  # noqa: PLR2004 - "President X Y tərəfindən"
    return any(0 < first - end <= 3 for _, end in by)  # noqa: PLR2004 - "by the President"


def _initiates(first: int, by: Sequence[tuple[int, int]], code: str) -> bool:
    """Whether an agent only proposes ("по инициативе президента", "submitted by President")."""
    return any(0 < first - end <= 2 and (code == "ru" or end > start) for start, end in by)  # noqa: PLR2004


def _sign(scene: _Scene) -> Step | None:
    words = scene.language.words
    if scene.near(words["decree"]) and scene.says(lexicon.sign("application")):
        return None
    if scene.near(words["decree"]) or scene.near(lexicon.sign("memoranda")):
        approving = scene.language.verbs[("approve", "noun")]
        signing = scene.language.verbs[("sign", "noun")]
        binding = scene.near(words["decree"]) and scene.says(approving) and _count(signing, scene) < 2  # noqa: PLR2004
        return Step.LAW_SIGNED if binding and scene.actor() == "president" and not scene.says(signing) else None
    if scene.near(words["law"]) and not scene.near(words["draft"]):
        return Step.LAW_SIGNED
    return Step.SIGNED


def _count(pattern: re.Pattern[str], scene: _Scene) -> int:
    return len(pattern.findall(scene.sentence.folded))


def _approve(scene: _Scene) -> Step | None:
    actor = scene.actor()
    if actor == "committee":
        return Step.COMMITTEE
    if actor == "assembly" or _united_nations_act(scene):
        return Step.ADOPTED
    if scene.near(scene.language.verbs[("sign", "noun")]) and not scene.says(scene.language.verbs[("approve", "noun")]):
        return None
    if actor == "president":
        return Step.LAW_SIGNED
    if actor in ("government", "minister"):
        return None
    return Step.PARLIAMENT_APPROVED


def _united_nations_act(scene: _Scene) -> bool:
    """Whether the UN itself acts ("UN approves convention"): the Assembly under another name."""
    words = scene.sentence.folded.split()
    before = words[max(0, scene.hit.first - 2) : scene.hit.first]
    if scene.language.code in VERB_FINAL:
        return bool(words) and words[0] in {"bmt", "bm"} and not _owned(scene.sentence)
    return bool({"un", "оон", "nations", "наций"} & set(before))


def _owned(sentence: Sentence) -> bool:
    """Whether it begins "BMT-nin": of the UN, not the UN itself."""
    return len(sentence.words) > 1 and fold_word(sentence.words[1]) in {"nin", "in"}


def _discuss(scene: _Scene) -> Step | None:
    return Step.COMMITTEE if scene.says(scene.language.agents["committee"]) else None


def _submit(scene: _Scene) -> Step | None:
    to_parliament = scene.says(scene.language.agents["parliament"])
    bill = scene.says(scene.language.words["draft"]) or scene.says(scene.language.verbs[("approve", "noun")])
    if not (to_parliament and bill):
        return None
    words = scene.sentence.folded.split()
    following = words[scene.hit.last + 1 : scene.hit.last + 2]
    reduced = following == ["by"] and not set(words[max(0, scene.hit.first - 2) : scene.hit.first]) & _AUXILIARY
    return None if reduced else Step.BILL_SUBMITTED


def _deposit(scene: _Scene) -> Step | None:
    keeper = scene.says(lexicon.sign("depositary"))
    return Step.DEPOSITED if scene.says(scene.language.words["instrument"]) or keeper else None


def _always(step: Step) -> Callable[[_Scene], Step | None]:
    return lambda _: step


_RULES: dict[str, Callable[[_Scene], Step | None]] = {
    "sign": _sign,
    "approve": _approve,
    "enact": _always(Step.LAW_SIGNED),
    "join": _always(Step.SIGNED),
    "submit": _submit,
    "discuss": _discuss,
    "deposit": _deposit,
    "reserve": _always(Step.RESERVATION),
    "in_force": _always(Step.ENTERED_INTO_FORCE),
    "open": _always(Step.OPENED),
    "withdraw": _always(Step.WITHDRAWAL),
}


def cues(sentence: Sentence, name: str) -> Iterable[str]:
    """The words of a cue ("comment", "call", "plan", "many") that stand in a sentence."""
    for language in lexicon.languages_of(sentence.folded):
        for match in language.cues[name].finditer(sentence.folded):
            yield sentence.written(*span(sentence, match))


def officials_in(sentence: Sentence) -> bool:
    """Whether somebody who acts for a State is named: a president, a parliament, a minister."""
    return any(
        pattern.search(sentence.folded)
        for language in lexicon.languages_of(sentence.folded)
        for name, pattern in language.agents.items()
        if name != "assembly"
    )
