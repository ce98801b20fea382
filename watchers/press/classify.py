"""A news item to what it reports: treaty, participants, step, date, how sure; and the words that decided.

Rules and word lists only: the same item gives the same answer, without a network, and says why.
A headline may exaggerate ("72 States ratify", "joins"); where the text tells the step, the text decides.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from watchers.press.claims import MOST_TITLE, Claim, Said, claims_of, count_said, counts_only, more_specific, read
from watchers.press.mentions import Mention
from watchers.press.news import ABOUT_THE_TREATY, NewsItem, Polarity, Report, Step
from watchers.press.steps import officials_in
from watchers.press.sureness import sureness_of

_LEAD = 3
"""The sentences of a text in which news stands."""
_HOME = {"az": "AZE", "tr": "TUR"}
"""Whose press writes in a language: it names its own State's officials without saying whose they are."""
_WEAK = frozenset({"join", "party"})
_AGAINST = frozenset(
    {Polarity.PLANNED, Polarity.ORDERED, Polarity.DENIED, Polarity.SUSPENDED, Polarity.DELAYED, Polarity.CONDITIONAL}
)
_RANK = {step: rank for rank, step in enumerate(Step)}


def classify(item: NewsItem, *, today: date | None = None) -> Report:
    """What an item reports. ``today`` stands in for a missing day of publication."""
    published = item.published.date() if item.published is not None else today
    said = read(item)
    if not said:
        return Report(None)
    claims = list(claims_of(said, published))
    if _suspended(said):
        return _nothing_happened(said)
    told = [_by_whom(claim, said) for claim in claims if claim.told and _is_the_law(claim, said)]
    chosen = _choose(told, claims, said)
    if chosen is None:
        return _nothing_happened(said)
    chosen = more_specific(chosen, [claim for claim in told if claim.said.number in (1, 2)])
    report = _report(chosen, told, said, _HOME.get(item.language or _letters(item.title[:MOST_TITLE])))
    if _nobody_acts(report, said):
        return _nothing_happened(said)
    return replace(report, sure=sureness_of(chosen, report, claims, said))


def _suspended(said: Sequence[Said]) -> bool:
    """Whether the title or the lead tells that the step itself was suspended or put off."""
    return any(
        hit.polarity is Polarity.SUSPENDED and (one.treaties or one.number == 0)
        for one in said
        if one.number < _LEAD
        for hit in one.hits
    )


def _nobody_acts(report: Report, said: Sequence[Said]) -> bool:
    """Whether a text "was signed" by nobody in particular: a ceremony, no State's step."""
    if report.participants or report.step in ABOUT_THE_TREATY:
        return False
    return not any(officials_in(one.marks) for one in said)


def _letters(text: str) -> str:
    """The language whose own letters a text has: only Azerbaijani has ə."""
    return "az" if set("əƏ") & set(text) else ""


def _by_whom(claim: Claim, said: Sequence[Said]) -> Claim:
    """A law in its own words ("təsdiq edilsin") is the parliament's, or the President's where he signs below it."""
    if claim.hit.sense == "party" and claim.said.number == 0:
        return replace(claim, step=Step.SIGNED)  # headlines call a signatory a party
    if claim.step is Step.PARLIAMENT_APPROVED and claim.hit.text.lower().startswith(_RATIFIED):
        agents = {name for one in said for name, _, _ in one.marks.agents()}
        counted = any(one.marks.at("signs", "counted") for one in said)
        return replace(claim, step=Step.DEPOSITED) if counted and not agents & _VOTERS else claim
    if claim.hit.sense != "enact":
        return claim
    agents = {name for one in said for name, _, _ in one.marks.agents()}
    decides = any(one.marks.at("signs", "decides") for one in said)
    parliament = "president" not in agents and ("parliament" in agents and decides)
    return replace(claim, step=Step.PARLIAMENT_APPROVED) if parliament and claim.step is Step.LAW_SIGNED else claim


def _is_the_law(claim: Claim, said: Sequence[Said]) -> bool:
    """Whether the title of a Turkish law stands over the law itself, and is not merely named."""
    named = claim.hit.sense == "enact" and claim.said.sentence.tokens[claim.hit.last] == "kanun"
    return not named or any(one.marks.at("signs", "decides") for one in said)


_RATIFIED = ("ratif", "has ratif", "have ratif", "ратифицир", "ratifikasiya")
_VOTERS = frozenset({"parliament", "committee", "president", "government"})


def _choose(told: Sequence[Claim], claims: Sequence[Claim], said: Sequence[Said]) -> Claim | None:
    """The claim that is the news; None for commentary, background and plans."""
    title = [claim for claim in told if claim.said.number == 0 and not claim.said.question]
    text = [claim for claim in told if claim.said.number > 0]
    if title and (_only_a_draft(_highest(title), said) or _only_authorised(_highest(title), said)):
        return None
    if any(_quotes_a_speaker(one) for one in said if one.number == 0):
        title = []
    if not title:
        return _from_text(text, claims, said)
    best = _highest(title)
    if not text:
        return None if _contradicted(best, claims) else best
    if best.hit.sense in _WEAK or not any(claim.step is best.step for claim in text):
        return _corrected(best, text)
    higher = [claim for claim in text if _RANK[claim.step] > _RANK[best.step] and not _others(best, claim)]
    return _highest(higher) if higher and best.step is not Step.WITHDRAWAL else best


def _contradicted(best: Claim, claims: Sequence[Claim]) -> bool:
    """Whether the text takes back what the title tells: the step is planned, ordered, denied, only a draft's."""
    against = [
        claim
        for claim in claims
        if claim.said.number in (1, 2)
        and claim.polarity in _AGAINST
        and (claim.step is best.step or best.hit.sense in _WEAK)
        and not _others(best, claim)
    ]
    return bool(against)


def _only_a_draft(best: Claim, said: Sequence[Said]) -> bool:
    """Whether the text says that what the title tells is a draft's: agreed upon in a committee, before a parliament."""
    if best.step is Step.ADOPTED:
        return any(one.marks.at("signs", "not_adopted") for one in said if one.number)
    bill = any(
        one.marks.at("words", "draft") and any(hit.sense in ("discuss", "submit") for hit in one.hits)
        for one in said
        if one.number
    )
    passed = any(hit.told and hit.sense not in ("discuss", "submit") for one in said if one.number for hit in one.hits)
    return best.hit.sense in _WEAK and bill and not passed


def _only_authorised(best: Claim, said: Sequence[Said]) -> bool:
    """Whether the text says that what was approved is only a signature to come."""
    approved = best.hit.sense == "approve" and not best.said.marks.nouns("approve")
    return approved and any(
        one.marks.nouns("sign") and one.cued("order") and not one.marks.nouns("approve")
        for one in said
        if one.number in (1, 2)
    )


def _quotes_a_speaker(title: Said) -> bool:
    """Whether a title quotes somebody who speaks of others' steps ("Ambassador: Azerbaijan was first to ratify")."""
    colon = next((at for at, gap in enumerate(title.sentence.gaps) if at and ":" in gap), None)
    return colon is not None and any(last < colon for _, last in title.marks.at("cues", "speaker"))


def _corrected(best: Claim, told: Sequence[Claim]) -> Claim:
    """What the text says where it does not say what the title does.

    A step below the title's corrects it only from the first sentence, where the news is told; further down
    it is the way to it. What happens to the treaty itself ("opened for signature") is no State's step.
    """
    if best.step is Step.WITHDRAWAL:
        return best
    same = [
        claim
        for claim in told
        if not _others(best, claim)
        and claim.treaty.what == best.treaty.what
        and (claim.hit.sense not in _WEAK or best.hit.sense in _WEAK)
        and (best.step is not Step.LAW_SIGNED or _RANK[claim.step] > _RANK[best.step])
        and (claim.step not in ABOUT_THE_TREATY or best.step in ABOUT_THE_TREATY or claim.participants)
        and (best.hit.sense in _WEAK or claim.said.number == 1 or _RANK[claim.step] >= _RANK[best.step])
    ]
    return _highest(same) if same else best


def _others(title: Claim, text: Claim) -> bool:
    """Whether a claim of the text is about others than the title's."""
    named = set(title.participants) and set(text.participants)
    return bool(named) and not set(title.participants) & set(text.participants)


def _from_text(text: Sequence[Claim], claims: Sequence[Claim], said: Sequence[Said]) -> Claim | None:
    """A title without the step: the lead may tell it, unless the title is a comment, a plan or a denial."""
    titles = [one for one in said if one.number == 0]
    comment = any(_comments(one) or _quotes_a_speaker(one) for one in titles)
    event = any(one.cued("event") for one in titles)
    against = any(claim.polarity in _AGAINST for claim in claims if claim.said.number == 0)
    spoken = {mention.what for one in titles for mention in one.treaties}
    lead = [c for c in text if c.said.number <= _LEAD and (c.treaty.what in spoken or not _background(c))]
    if event:
        lead = [c for c in lead if c.own and (len(c.participants) > 1 or c.date is not None)]
    return None if comment or against or not lead else _highest(lead)


def _background(claim: Claim) -> bool:
    """Whether a text's claim is told in passing: who does not act in it, or the treaty is only spoken of before."""
    return not claim.own and not claim.participants and claim.step not in ABOUT_THE_TREATY and claim.hit.sense != "sign"


def _comments(title: Said) -> bool:
    """Whether a title explains, quotes ("Name: what they said"), appeals or counts."""
    colon = next((at for at, gap in enumerate(title.sentence.gaps) if at and ":" in gap), None)
    if title.question:
        return True
    acts = any(hit.form == "done" for hit in title.hits)
    quoted = colon is not None and not acts and not any(mention.first < colon for mention in title.treaties)
    cued = any(title.marks.at("cues", name) for name in ("comment", "call"))
    return quoted or cued or counts_only(title)


def _highest(claims: Sequence[Claim]) -> Claim:
    """The furthest rung; of equals the first that names a participant, the strong verb before the weak."""
    return max(
        claims,
        key=lambda claim: (
            claim.hit.sense not in _WEAK,
            claim.polarity is Polarity.REVOKED,
            _RANK[claim.step],
            bool(claim.participants),
            -claim.said.number,
        ),
    )


def _report(chosen: Claim, claims: Sequence[Claim], said: Sequence[Said], home: str | None) -> Report:
    participants = chosen.participants
    if not participants and chosen.step not in ABOUT_THE_TREATY:
        participants = _participants_elsewhere(chosen, claims, said, home)
    day = chosen.date or next((claim.date for claim in claims if claim.step is chosen.step and claim.date), None)
    return Report(
        chosen.treaty.what,
        foreign=chosen.treaty.foreign,
        participants=participants,
        step=None if chosen.treaty.foreign else chosen.step,
        date=day,
        count=count_said(said),
        words=_words(chosen, said),
        polarity=chosen.polarity,
    )


def _participants_elsewhere(
    chosen: Claim, claims: Sequence[Claim], said: Sequence[Said], home: str | None
) -> tuple[str, ...]:
    """Who acts where the decisive sentence does not name it: the same step's claims, the title, the text, home.

    "The minister signed" in a Turkish newspaper is Türkiye's minister.
    """
    for claim in claims:
        if claim.step is chosen.step and claim.participants:
            return claim.participants
    for one in said:
        named = [state for state in one.states if state.acts]
        if named:
            best = max(named, key=lambda state: state.role.weight)
            return (best.what,)
    return (home,) if home is not None and any(officials_in(one.marks) for one in said) else ()


def _words(chosen: Claim, said: Sequence[Said]) -> tuple[tuple[str, str], ...]:
    """(role, the item's own words) that decided."""
    found = [
        ("treaty", _written(chosen.treaty, said)),
        ("step", chosen.hit.text),
    ]
    found += [
        ("participant", chosen.said.sentence.written(state.first, state.last))
        for state in chosen.said.states
        if state.what in chosen.participants
    ]
    return tuple(dict.fromkeys(found))


def _nothing_happened(said: Sequence[Said]) -> Report:
    """A report without a step: the treaty spoken of, and whether a step is planned or ordered."""
    mentioned = [mention for one in said for mention in one.treaties]
    if not mentioned:
        return Report(None)
    treaty = next((mention for mention in mentioned if not mention.unclear), mentioned[0])
    title = next(one for one in said if one.number == 0)
    if treaty.foreign and not (treaty in title.treaties and title.hits):
        return Report(None, foreign=True, words=(("treaty", _written(treaty, said)),))
    appeal = title.cued("call")
    planned = [one for one in said[:2] if not appeal and _plans(one)]
    words = [("treaty", _written(treaty, said))]
    words += [("plan", word) for one in planned for name in ("plan", "order") for word in one.cued(name)]
    words += [("appeal", word) for word in appeal]
    words += [("comment", word) for word in title.cued("comment")]
    actors: tuple[str, ...] = ()
    if planned and not treaty.foreign:
        actors = tuple(dict.fromkeys(state.what for state in planned[0].states if state.acts))[:1]
    polarity = next((hit.polarity for one in said[:2] for hit in one.hits if hit.polarity in _AGAINST), None)
    return Report(treaty.what, treaty.foreign, actors, plan=bool(planned), words=tuple(words), polarity=polarity)


def _written(treaty: Mention, said: Sequence[Said]) -> str:
    """The words that name a treaty."""
    holder = next((one for one in said if treaty in one.treaties), said[0])
    return holder.sentence.written(treaty.first, treaty.last)


def _plans(one: Said) -> bool:
    """Whether a sentence announces or orders a step."""
    tokens = one.sentence.tokens
    named = [hit for hit in one.hits if hit.form == "noun"]
    still_to = any(hit.language == "en" and tokens[hit.first - 1 : hit.first] == ("to",) for hit in named)
    announced = bool(named) and bool(one.cued("plan") or one.cued("order"))
    return (
        still_to
        or announced
        or any(hit.polarity in (Polarity.PLANNED, Polarity.ORDERED) and hit.form != "done" for hit in one.hits)
    )
