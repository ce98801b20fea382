"""Sentences to claims: this participant took this step towards this treaty, on this day; and how it is said.

A claim carries its polarity (done, planned, ordered, denied, revoked, ...) and its scope (the treaty for all, or a
participant). Only what is done, or done away with, is told.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from watchers.press import lexicon
from watchers.press.actors import Participant, states_in
from watchers.press.folding import Sentence, sentences
from watchers.press.lexicon import Marks
from watchers.press.mentions import Mention, Names, child_spoken_of, names_in, parent_of, treaties_in
from watchers.press.news import NewsItem, Polarity, Step
from watchers.press.polarity import VERB_FINAL
from watchers.press.roles import Role
from watchers.press.said_dates import SaidDate, dates_in
from watchers.press.steps import TOLD, Hit, hits_in

MOST_TITLE, MOST_TEXT = 600, 6_000
"""Characters read of a title and of a text: strangers write them, and news stands at their beginning."""
MOST_SENTENCES = 8
"""Of a text: what is said later is background."""
STALE = timedelta(days=21)
"""A step said to be older than this is background, not news."""
AHEAD = timedelta(days=1)
"""Time zones: a step may be said to happen on the reader's tomorrow."""
_LIST_GAP = 3
_PARTED = 8
_DATED = frozenset({"tarixli", "tarihli"})
_IN_A_YEAR = frozenset("in в году ilde yilinda de da te ta since с".split())
_COUNT_WORDS = 3
_COUNT_AFTER = 5
_COUNTED_SENSES = frozenset({"sign", "approve"})
_ABLATIVE = ("dan", "den", "tan", "ten")
_AND = frozenset({"and", "ve", "и", "hem", "как"})
_AMONG = frozenset("among one including joins joined arasinda sirasinda числе".split())
_ORDINAL_ENDINGS = frozenset("ci cu inci nci uncu ncu й я м ю ой ым го му st nd rd th".split())


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence read: its treaties, participants and verbs. Sentence 0 is the title."""

    number: int
    sentence: Sentence
    treaties: Sequence[Mention]
    states: Sequence[Participant]
    hits: Sequence[Hit]
    marks: Marks
    names: Names
    question: bool = False

    def cued(self, name: str) -> list[str]:
        """The words of a cue that stand in the sentence."""
        return [self.sentence.written(first, last) for first, last in self.marks.at("cues", name)]


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence says that a step was taken towards a treaty. A number of States ("72 sign") is no claim.

    ``own``: the sentence itself names the treaty.
    """

    said: Said
    hit: Hit
    step: Step
    treaty: Mention
    participants: tuple[str, ...]
    date: date | None
    polarity: Polarity
    own: bool

    @property
    def told(self) -> bool:
        """Whether it tells that the step was taken."""
        return self.polarity in TOLD


def read(item: NewsItem) -> list[Said]:
    """An item's sentences; none where nothing in it speaks of treaties."""
    everything = [(0, names_in(sentence)) for sentence in sentences(item.title[:MOST_TITLE])]
    lead = sentences(item.summary[:MOST_TEXT])[:MOST_SENTENCES]
    everything += [(number, names_in(sentence)) for number, sentence in enumerate(lead, start=1)]
    if not any(names.speaks_of_treaties for _, names in everything):
        return []
    un = any(names.names_un for _, names in everything)
    contexts = set().union(*(names.contexts() for _, names in everything))
    tokens = [token for _, names in everything for token in names.sentence.tokens]
    tongues = lexicon.tongue_of(f"{item.title[:MOST_TITLE]} {item.summary[:MOST_TITLE]}", tokens, item.language)
    asked = "?" in item.title[:MOST_TITLE]
    return [
        _said(number, names, tongues, contexts, un=un, question=asked and not number) for number, names in everything
    ]


def _said(number: int, names: Names, tongues: Sequence[str], contexts: set[str], *, un: bool, question: bool) -> Said:
    sentence = names.sentence
    treaties = treaties_in(names, un_nearby=un, contexts=contexts)
    read_as = [(code, lexicon.language(code).marks(sentence.tokens)) for code in tongues]
    code, marks = max(read_as, key=lambda one: (len(one[1].verbs), len(one[1].found)))
    marks = marks.outside(treaties)
    hits = hits_in(sentence, marks, code, treaties, headline=number == 0)
    states = states_in(sentence, besides=treaties, marks=marks, tongues=(code,) if marks.verbs else tongues)
    return Said(number, sentence, treaties, states, hits, marks, names, question)


def claims_of(said: Sequence[Said], published: date | None) -> Iterator[Claim]:
    """Every claim, in the order of the text, however it is said. Steps long past, or still to come, say so."""
    known = _only_treaty(said)
    for one in said:
        treaty = _treaty_meant(one, known)
        known = one.treaties[-1] if one.treaties else known
        if treaty is None or one.marks.at("signs", "drafts"):
            continue
        days = _days(one, published)
        for told in one.hits:
            hit = _a_states(one, told)
            meant = _nearest_treaty(one, hit) or treaty
            if hit.step is None or _inside(hit, one.treaties) or not _may(hit, meant):
                continue
            said_day = days.get((hit.first, hit.last))
            participants = _who(one, hit)
            if participants is None:
                continue
            day = said_day.day if said_day is not None else None
            polarity = _dated(_overtaken(one, hit), said_day, published)
            if polarity is None:
                continue
            yield Claim(one, hit, hit.step, meant, participants, day, polarity, own=bool(one.treaties))


def _a_states(one: Said, hit: Hit) -> Hit:
    """The verb, a State's where the Assembly is not named and a State stands before it."""
    assembly = any(name == "assembly" for name, _, _ in one.marks.agents())
    named = any(state.acts and state.last < hit.first for state in one.states)
    if hit.step is not Step.ADOPTED or assembly or not named or hit.language not in VERB_FINAL:
        return hit
    return replace(hit, step=Step.PARLIAMENT_APPROVED)


def more_specific(claim: Claim, others: Sequence[Claim]) -> Claim:
    """The claim, about the protocol or amendment where another says the same step of one to its treaty."""
    for other in others:
        if other.step is claim.step and parent_of(other.treaty.what) == claim.treaty.what:
            return replace(claim, treaty=other.treaty)
    return claim


def _may(hit: Hit, treaty: Mention) -> bool:
    """Whether a step can be one towards what is named: an organ stands for its treaty where it is left or joined."""
    return not treaty.unclear and (
        not treaty.body or hit.sense in ("withdraw", "join", "party") or hit.step is Step.WITHDRAWAL
    )


def _overtaken(one: Said, hit: Hit) -> Polarity | None:
    """How a step is spoken of, past where the sentence denies the next one ("signed, but has not ratified")."""
    denied = any(
        other.polarity is Polarity.DENIED and other.sense != hit.sense and other.first > hit.last for other in one.hits
    )
    return Polarity.PAST if denied and hit.told and hit.step is Step.SIGNED else hit.polarity


def _dated(polarity: Polarity | None, said: SaidDate | None, published: date | None) -> Polarity | None:
    """A step said to be old is past; one said for a day to come is planned."""
    if said is None or published is None or polarity not in TOLD:
        return polarity
    if said.last < published - STALE:
        return Polarity.PAST
    return Polarity.PLANNED if said.first > published + AHEAD else polarity


def _inside(hit: Hit, treaties: Sequence[Mention]) -> bool:
    return any(treaty.first <= hit.last <= treaty.last for treaty in treaties)


def _several(subject: str, hit: Hit) -> bool:
    """Whether "countries" takes the step ("as countries sign"), and not "the head of state"."""
    if hit.language == "ru":
        return hit.text.endswith(("ли", "лись"))
    return hit.language == "en" or subject.endswith(("lar", "ler"))


def counts_only(one: Said) -> bool:
    """Whether a sentence tells how many States took a step, and of no State in particular."""
    return any(hit.told and _who(one, hit) is None for hit in one.hits)


def _only_treaty(said: Sequence[Said]) -> Mention | None:
    """The treaty an item is about where it names one only: "the document" may come before its name."""
    named = [mention for one in said for mention in one.treaties]
    return named[0] if len({mention.what for mention in named}) == 1 else None


def _treaty_meant(one: Said, known: Mention | None) -> Mention | None:
    """The treaty a sentence is about: its own, else the one spoken of before, where it says "the Convention"."""
    if one.treaties:
        return one.treaties[0]
    if known is None or one.marks.at("signs", "bilateral"):
        return None
    refers = bool(one.names.kinds) or any(one.marks.at("words", name) for name in ("document", "instrument"))
    refers = refers or _means_its_law(one)
    child = child_spoken_of(known, one.names)
    if child is not None:
        return child
    hinted = one.number == 0 and known.what in one.names.topics() and not one.names.found.get("keeper")
    return known if refers or hinted else None


def _means_its_law(one: Said) -> bool:
    """Whether "the law" of a sentence is the one on the treaty, and not a law "on" something else."""
    tokens = one.sentence.tokens
    acts = any(one.marks.nouns(sense) for sense in ("approve", "join", "withdraw"))
    return any(
        acts or not (_ABOUT & {*tokens[max(0, first - 1) : first], *tokens[last + 1 : last + 2]})
        for name in ("law", "draft")
        for first, last in one.marks.at("words", name)
    )


_ABOUT = frozenset(
    "on to about against amending regulating о об по против haqqinda barede dair uzre hakkinda iliskin".split()
)


def _nearest_treaty(one: Said, hit: Hit) -> Mention | None:
    """Of several treaties in a sentence the one the verb is about: behind it, or before it where verbs come last."""
    if len(one.treaties) < 2:  # noqa: PLR2004 - only several need a choice
        return None
    final = hit.language in VERB_FINAL
    ahead = [t for t in one.treaties if (t.last < hit.first if final else t.first > hit.last)]
    if ahead:
        return ahead[-1] if final else ahead[0]
    return min(one.treaties, key=lambda t: abs(t.first - hit.first))


def _days(one: Said, published: date | None) -> dict[tuple[int, int], SaidDate]:
    """The day each verb is said to have happened on: a date belongs to the verb nearest to it."""
    found: dict[tuple[int, int], SaidDate] = {}
    for said in dates_in(one.sentence, published) if published is not None else ():
        if _in_a_name(one, said):
            continue
        acts = [hit for hit in one.hits if hit.form not in ("noun", "base") or hit.told] or one.hits
        verbs = [hit for hit in acts if hit.language not in VERB_FINAL or hit.last > said.at] or acts
        if verbs:
            nearest = min(verbs, key=lambda hit: (_away(one.sentence, hit, said.at), -hit.last))
            found[(nearest.first, nearest.last)] = said
    return found


def _in_a_name(one: Said, said: SaidDate) -> bool:
    """Whether a date is part of a treaty's name ("the 1951 Convention", "конвенции 1968 года"), and no day of news."""
    tokens = one.sentence.tokens
    if _DATED & {*tokens[said.at + 1 : said.at + 4]}:
        return True
    around = {*tokens[max(0, said.at - 1) : said.at], *tokens[said.at + 1 : said.at + 3]}
    reach = 2 if said.day is None and not around & _IN_A_YEAR else 0
    return any(treaty.first - reach <= said.at <= treaty.last + reach for treaty in one.treaties)


def _away(sentence: Sentence, hit: Hit, at: int) -> int:
    """Words between a verb and a date; an "and" between parts them."""
    left, right = min(hit.first, at), max(hit.last, at)
    parted = bool(_AND & set(sentence.tokens[left:right]))
    return min(abs(hit.first - at), abs(hit.last - at)) + parted * _PARTED


def _who(one: Said, hit: Hit) -> tuple[str, ...] | None:
    """The participants that take the step; None for a mere count.

    What is adopted or opened is so for all; what enters into force may do so for one.
    """
    if hit.step in (Step.ADOPTED, Step.OPENED):
        return ()
    if hit.step is Step.ENTERED_INTO_FORCE:
        return _beneficiary(one, hit)
    acting = [state for state in one.states if state.acts]
    before = [state for state in acting if state.last < hit.first]
    counted = _counted(one, hit)
    if counted is not None and (not before or before[-1].last < counted < hit.first):
        listed = _after_a_dash(one, hit, acting)
        if not listed and not _among(one, before, counted, hit):
            return None
        before = before or listed
    group = _group(one, hit, before, [state for state in acting if state.first > hit.last])
    if not group and hit.sense == "enact" and hit.language == "tr":
        return ("TUR",)  # the gazette and the wording of Türkiye's laws
    if not group and hit.step is Step.BILL_SUBMITTED:
        group = _whose_parliament(one)
    return tuple(dict.fromkeys(state.what for state in _names_before_capitals(group)))


def _group(one: Said, hit: Hit, before: Sequence[Participant], behind: Sequence[Participant]) -> Sequence[Participant]:
    """Of those before the verb the one that acts most plainly, of equals the nearest, and who is listed with it.

    Where none stands before it, those behind it.
    """
    after = behind
    if hit.language == "en":
        after = [state for state in behind if state.role is Role.BY or _among_them(one, state)]
    elif hit.language in VERB_FINAL:
        after = [state for state in behind if state.role in (Role.SUBJECT, Role.BY)]
    if hit.form == "base" and hit.language in VERB_FINAL and not before:
        before = [state for state in one.states if state.last < hit.first and _whence(one.sentence, state)]
    by = [state for state in after if state.role is Role.BY]
    best = max((state.role.weight for state in before), default=0)
    if by and best < Role.SUBJECT.weight:
        return _list_beginning(one.sentence, [state for state in behind if state.first >= by[0].first])
    group = _list_ending(one.sentence, [state for state in before if state.role.weight == best])
    return group or _list_beginning(one.sentence, after)


def _whose_parliament(one: Said) -> list[Participant]:
    """The State whose parliament a bill is sent to ("submitted to Finland's parliament")."""
    parliaments = [first for name, first, _ in one.marks.agents() if name == "parliament"]
    return [state for state in one.states if any(0 <= at - state.last <= 2 for at in parliaments)][:1]  # noqa: PLR2004


def _after_a_dash(one: Said, hit: Hit, acting: Sequence[Participant]) -> list[Participant]:
    """Those counted, where they are listed behind a dash ("Four governments ratified it – Sri Lanka, ...")."""
    dash = next((at for at, gap in enumerate(one.sentence.gaps) if at > hit.last and set(gap) & set("–—:")), None)
    return [] if dash is None else _list_beginning(one.sentence, [state for state in acting if state.first >= dash])


def _whence(sentence: Sentence, state: Participant) -> bool:
    """Whether a name stands in the case a headline's noun takes for who acts ("Katar'dan ... onay")."""
    return any(token.endswith(_ABLATIVE) for token in sentence.tokens[state.last : state.last + 2])


def _names_before_capitals(group: Sequence[Participant]) -> Sequence[Participant]:
    """A list without the capitals among names ("BAKU: Azerbaijan joins")."""
    names = [state for state in group if state.sort != "capital"]
    return names or group


def _beneficiary(one: Said, hit: Hit) -> tuple[str, ...]:
    """Whom a treaty enters into force for: "for Armenia", "in Uzbekistan", "Azərbaycan üçün"; nobody where for all."""
    found = []
    for state in one.states:
        if state.sort != "name":
            continue
        front = one.sentence.tokens[state.first - 1] if state.first else ""
        inside = front in ("in", "в") or one.sentence.tokens[state.last].endswith(("da", "de"))
        locative = state.last + 1 < len(one.sentence.tokens) and one.sentence.tokens[state.last + 1] in ("da", "de")
        if state.role is Role.BENEFICIARY or ((inside or locative) and abs(state.first - hit.last) <= _COUNT_AFTER):
            found.append(state.what)
    return tuple(dict.fromkeys(found))


def _among(one: Said, before: Sequence[Participant], counted: int, hit: Hit) -> bool:
    """Whether a State named is one of a number ("are among the 46 countries to sign", "joins 71 others")."""
    return (
        bool(before)
        and any(token in _AMONG for token in one.sentence.tokens[before[-1].last : hit.last + 1])
        and counted > 0
    )


def _among_them(one: Said, state: Participant) -> bool:
    return one.sentence.tokens[state.last + 1 : state.last + 2] == ("among",)


def _list_ending(sentence: Sentence, mentions: Sequence[Participant]) -> list[Participant]:
    """The last name and those listed with it ("Qatar, Viet Nam and Norway")."""
    group = list(mentions[-1:])
    for mention in reversed(mentions[:-1]):
        if not _listed(sentence, mention, group[0]):
            break
        group.insert(0, mention)
    return group


def _list_beginning(sentence: Sentence, mentions: Sequence[Participant]) -> list[Participant]:
    group = list(mentions[:1])
    for mention in mentions[1:]:
        if not _listed(sentence, group[-1], mention):
            break
        group.append(mention)
    return group


def _listed(sentence: Sentence, left: Participant, right: Participant) -> bool:
    between = range(left.last + 1, right.first + 1)
    if len(between) > _LIST_GAP:
        return False
    joined = any("," in sentence.gaps[at] for at in between)
    return joined or any(sentence.tokens[at] in _AND for at in between)


def _counted(one: Said, hit: Hit) -> int | None:
    """The place of a number of States beside the verb ("72 countries sign"), None where there is none."""
    tokens = one.sentence.tokens
    numbers = {at for at, _ in one.marks.at("signs", "numbers")}
    for at, _ in one.marks.at("cues", "many"):
        near = range(max(0, at - _COUNT_WORDS), at)
        subject = at + 1 == hit.first and _several(tokens[at], hit)
        counted = subject or any(_is_number(tokens, place) or place in numbers for place in near)
        if counted and at <= hit.last + _COUNT_AFTER and not hit.first <= at <= hit.last:
            return at
    return None


def _is_number(tokens: Sequence[str], at: int) -> bool:
    """Whether a word is a number of things, and no place in a row ("60-cı ölkə", "125-м участником")."""
    return tokens[at].isdigit() and tokens[at + 1] not in _ORDINAL_ENDINGS


def count_said(said: Sequence[Said]) -> int | None:
    """How many States an item says have signed or approved ("signed by 71 States"), None where it says nothing."""
    for one in said:
        for hit in one.hits:
            at = _counted(one, hit) if hit.told and hit.sense in _COUNTED_SENSES else None
            near = one.sentence.words[max(0, at - _COUNT_WORDS) : at] if at is not None else ()
            for word in reversed(near):
                if word.isdigit():
                    return int(word)
    return None
