"""Sentences to claims: this participant took this step towards this treaty, on this day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from watchers.press import lexicon
from watchers.press.actors import states_in
from watchers.press.folding import Sentence, fold_word, sentences
from watchers.press.mentions import (
    Mention,
    has_kind_word,
    names_un,
    span,
    speaks_of_treaties,
    treaties_in,
)
from watchers.press.news import NewsItem, Step
from watchers.press.said_dates import SaidDate, dates_in
from watchers.press.steps import VERB_FINAL, Hit, hits_in

MOST_SENTENCES = 8
"""Of a text: what is said later is background."""
STALE = timedelta(days=21)
"""A step said to be older than this is background, not news."""
AHEAD = timedelta(days=1)
"""Time zones: a step may be said to happen on the reader's tomorrow."""
WITHOUT_PARTICIPANT = frozenset({Step.ADOPTED, Step.OPENED, Step.ENTERED_INTO_FORCE})
_LIST_GAP = 2
_COUNT_WORDS = 3
_COUNT_AFTER = 5
_COUNTED_SENSES = frozenset({"sign", "approve"})


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence read: its treaties, participants and verbs. Sentence 0 is the title."""

    number: int
    sentence: Sentence
    treaties: Sequence[Mention]
    states: Sequence[Mention]
    hits: Sequence[Hit]


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence says that a step was taken towards a treaty. A number of States ("72 sign") is no claim."""

    said: Said
    hit: Hit
    step: Step
    treaty: Mention
    participants: tuple[str, ...]
    date: date | None


def read(item: NewsItem) -> list[Said]:
    """An item's sentences; none where nothing in it speaks of treaties."""
    everything = [(0, sentence) for sentence in sentences(item.title)]
    everything += enumerate(sentences(item.summary)[:MOST_SENTENCES], start=1)
    if not any(speaks_of_treaties(sentence) for _, sentence in everything):
        return []
    un = any(names_un(sentence) for _, sentence in everything)
    around = " ".join(sentence.folded for _, sentence in everything)
    made = []
    for number, sentence in everything:
        treaties = treaties_in(sentence, un_nearby=un, around=around)
        hits = hits_in(sentence, headline=number == 0)
        made.append(Said(number, sentence, treaties, states_in(sentence, besides=treaties), hits))
    return made


def claims_of(said: Sequence[Said], published: date | None) -> Iterator[Claim]:
    """Every claim, in the order of the text. Steps long past, or still to come, are none."""
    known = _only_treaty(said)
    for one in said:
        treaty = _treaty_meant(one, known)
        known = one.treaties[-1] if one.treaties else known
        if treaty is None or lexicon.sign("drafts").search(one.sentence.folded):
            continue
        days = _days(one, published)
        for hit in one.hits:
            said_day = days.get((hit.first, hit.last))
            if hit.step is None or any(t.first <= hit.last <= t.last for t in one.treaties):
                continue
            if said_day is not None and published is not None and not _timely(said_day, published):
                continue
            participants = _who(one, hit)
            if participants is not None:
                yield Claim(one, hit, hit.step, treaty, participants, said_day.day if said_day is not None else None)


def _several(subject: str, hit: Hit) -> bool:
    """Whether "countries" takes the step ("as countries sign"), and not "the head of state"."""
    if hit.language == "ru":
        return hit.text.endswith(("ли", "лись"))
    return hit.language == "en" or subject.endswith(("lar", "ler"))


def counts_only(one: Said) -> bool:
    """Whether a sentence tells how many States took a step, and of no State in particular."""
    return any(hit.step is not None and _who(one, hit) is None for hit in one.hits)


def _only_treaty(said: Sequence[Said]) -> Mention | None:
    """The treaty an item is about where it names one only: "the document" may come before its name."""
    named = [mention for one in said for mention in one.treaties]
    return named[0] if len({mention.what for mention in named}) == 1 else None


def _treaty_meant(one: Said, known: Mention | None) -> Mention | None:
    """The treaty a sentence is about: its own, else the one spoken of before, where it says "the Convention"."""
    if one.treaties:
        return one.treaties[0]
    if known is None or lexicon.sign("bilateral").search(one.sentence.folded):
        return None
    refers = has_kind_word(one.sentence) or any(
        language.words[name].search(one.sentence.folded)
        for language in lexicon.languages_of(one.sentence.folded)
        for name in ("document", "law", "draft", "instrument")
    )
    return known if refers or one.number == 0 else None


def _timely(said: SaidDate, published: date) -> bool:
    """Whether it can have happened just before publication: neither long past nor still to come."""
    return said.last >= published - STALE and said.first <= published + AHEAD


def _days(one: Said, published: date | None) -> dict[tuple[int, int], SaidDate]:
    """The day each verb is said to have happened on: a date belongs to the verb nearest to it."""
    found: dict[tuple[int, int], SaidDate] = {}
    for said in dates_in(one.sentence, published) if published is not None else ():
        verbs = [hit for hit in one.hits if hit.language not in VERB_FINAL or hit.last > said.at] or one.hits
        if verbs:
            nearest = min(verbs, key=lambda hit: (min(abs(hit.first - said.at), abs(hit.last - said.at)), -hit.last))
            found[(nearest.first, nearest.last)] = said
    return found


def _who(one: Said, hit: Hit) -> tuple[str, ...] | None:
    """The participants that take the step: those named before the verb, else after it; None for a mere count."""
    if hit.step in WITHOUT_PARTICIPANT:
        return ()
    acting = [mention for mention in one.states if not mention.place]
    before = [mention for mention in acting if mention.last < hit.first]
    counted = _counted(one.sentence, hit)
    if counted is not None and (not before or before[-1].last < counted < hit.first):
        return None
    after = [mention for mention in acting if mention.first > hit.last]
    group = _list_ending(one.sentence, before) or _list_beginning(one.sentence, after)
    return tuple(dict.fromkeys(mention.what for mention in group))


def _list_ending(sentence: Sentence, mentions: Sequence[Mention]) -> list[Mention]:
    """The last mention and those listed with it ("Qatar, Viet Nam and Norway")."""
    group = list(mentions[-1:])
    for mention in reversed(mentions[:-1]):
        if not _listed(sentence, mention, group[0]):
            break
        group.insert(0, mention)
    return group


def _list_beginning(sentence: Sentence, mentions: Sequence[Mention]) -> list[Mention]:
    group = list(mentions[:1])
    for mention in mentions[1:]:
        if not _listed(sentence, group[-1], mention):
            break
        group.append(mention)
    return group


def _listed(sentence: Sentence, left: Mention, right: Mention) -> bool:
    between = range(left.last + 1, right.first + 1)
    if len(between) > _LIST_GAP:
        return False
    joined = any("," in sentence.gaps[at] for at in between)
    return joined or any(sentence.words[at].lower() in {"and", "ve", "və", "и", "hem", "həm"} for at in between)


def _counted(sentence: Sentence, hit: Hit) -> int | None:
    """The place of a number of States beside the verb ("72 countries sign"), None where there is none."""
    for language in lexicon.languages_of(sentence.folded):
        for match in language.cues["many"].finditer(sentence.folded):
            at, _ = span(sentence, match)
            near = [fold_word(word) for word in sentence.words[max(0, at - _COUNT_WORDS) : at]]
            subject = at + 1 == hit.first and _several(match.group(), hit)
            counted = subject or any(word.isdigit() or lexicon.sign("numbers").fullmatch(word) for word in near)
            if counted and at <= hit.last + _COUNT_AFTER:
                return at
    return None


def count_said(said: Sequence[Said]) -> int | None:
    """How many States an item says have signed or approved ("signed by 71 States"), None where it says nothing."""
    for one in said:
        for hit in one.hits:
            at = _counted(one.sentence, hit) if hit.step is not None and hit.sense in _COUNTED_SENSES else None
            near = one.sentence.words[max(0, at - _COUNT_WORDS) : at] if at is not None else ()
            for word in reversed(near):
                if word.isdigit():
                    return int(word)
    return None
