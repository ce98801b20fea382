"""A news item to what it reports: treaty, participants, step, date; and the words that decided.

Rules and word lists only: the same item gives the same answer, without a network, and says why.
A headline may exaggerate ("72 States ratify", "joins"); where the text tells the step, the text decides.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from watchers.press.claims import WITHOUT_PARTICIPANT, Claim, Said, claims_of, count_said, counts_only, read
from watchers.press.mentions import Mention
from watchers.press.news import NewsItem, Report, Step
from watchers.press.steps import cues, officials_in

_LEAD = 3
"""The sentences of a text in which news stands."""
_HOME = {"az": "AZE", "tr": "TUR"}
"""Whose press writes in a language: it names its own State's officials without saying whose they are."""
_WEAK = frozenset({"join"})
_RANK = {step: rank for rank, step in enumerate(Step)}


def classify(item: NewsItem, *, today: date | None = None) -> Report:
    """What an item reports. ``today`` stands in for a missing day of publication."""
    published = item.published.date() if item.published is not None else today
    said = read(item)
    if not said:
        return Report(None)
    claims = list(claims_of(said, published))
    chosen = _choose(claims, said)
    if chosen is None:
        return _nothing_happened(said)
    report = _report(chosen, claims, said, _HOME.get(item.language or _letters(item.title)))
    return _nothing_happened(said) if _nobody_signed(report, said) else report


def _nobody_signed(report: Report, said: Sequence[Said]) -> bool:
    """Whether a text "was signed" by nobody in particular: a ceremony, no State's step."""
    return report.step is Step.SIGNED and not report.participants and not any(officials_in(o.sentence) for o in said)


def _letters(text: str) -> str:
    """The language whose own letters a text has: only Azerbaijani has ə."""
    return "az" if set("əƏ") & set(text) else ""


def _choose(claims: Sequence[Claim], said: Sequence[Said]) -> Claim | None:
    """The claim that is the news; None for commentary, background and plans."""
    title = [claim for claim in claims if claim.said.number == 0]
    text = [claim for claim in claims if claim.said.number > 0]
    if not title:
        return _from_text(text, said)
    best = _highest(title)
    if not text:
        return best
    if best.hit.sense in _WEAK or not any(claim.step is best.step for claim in text):
        return _corrected(best, text)
    higher = [claim for claim in text if _RANK[claim.step] > _RANK[best.step] and not _others(best, claim)]
    return _highest(higher) if higher else best


def _corrected(best: Claim, told: Sequence[Claim]) -> Claim:
    """What the text says where it does not say what the title does.

    A step below the title's corrects it only from the first sentence, where the news is told; further down
    it is the way to it. What happens to the treaty itself ("opened for signature") is no State's step.
    """
    same = [
        claim
        for claim in told
        if not _others(best, claim)
        and (claim.step not in WITHOUT_PARTICIPANT or best.step in WITHOUT_PARTICIPANT)
        and (best.hit.sense in _WEAK or claim.said.number == 1 or _RANK[claim.step] >= _RANK[best.step])
    ]
    return _highest(same) if same else best


def _others(title: Claim, text: Claim) -> bool:
    """Whether a claim of the text is about others than the title's."""
    named = set(title.participants) and set(text.participants)
    return bool(named) and not set(title.participants) & set(text.participants)


def _from_text(text: Sequence[Claim], said: Sequence[Said]) -> Claim | None:
    """A title without the step: the lead may tell it, unless the title is a comment."""
    titles = [one for one in said if one.number == 0]
    comment = any(_comments(one) for one in titles)
    lead = [claim for claim in text if claim.said.number <= _LEAD]
    return None if comment or not lead else _highest(lead)


def _comments(title: Said) -> bool:
    """Whether a title explains, quotes ("Name: what they said"), appeals or counts."""
    colon = next((at for at, gap in enumerate(title.sentence.gaps) if at and ":" in gap), None)
    quoted = colon is not None and not any(mention.first < colon for mention in title.treaties)
    cued = any(True for name in ("comment", "call") for _ in cues(title.sentence, name))
    return quoted or cued or counts_only(title)


def _highest(claims: Sequence[Claim]) -> Claim:
    """The furthest rung; of equals the first that names a participant, the strong verb before the weak."""
    return max(
        claims,
        key=lambda claim: (
            claim.hit.sense not in _WEAK,
            _RANK[claim.step],
            bool(claim.participants),
            -claim.said.number,
        ),
    )


def _report(chosen: Claim, claims: Sequence[Claim], said: Sequence[Said], home: str | None) -> Report:
    participants = chosen.participants
    if not participants and chosen.step not in WITHOUT_PARTICIPANT:
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
        named = tuple(dict.fromkeys(mention.what for mention in one.states if not mention.place))
        if named:
            return named[:1]
    return (home,) if home is not None and any(officials_in(one.sentence) for one in said) else ()


def _words(chosen: Claim, said: Sequence[Said]) -> tuple[tuple[str, str], ...]:
    """(role, the item's own words) that decided."""
    found = [
        ("treaty", _written(chosen.treaty, said)),
        ("step", chosen.hit.text),
    ]
    found += [
        ("participant", chosen.said.sentence.written(mention.first, mention.last))
        for mention in chosen.said.states
        if mention.what in chosen.participants
    ]
    return tuple(dict.fromkeys(found))


def _nothing_happened(said: Sequence[Said]) -> Report:
    """A report without a step: the treaty spoken of, and whether a step is planned or ordered."""
    mentioned = [mention for one in said for mention in one.treaties]
    if not mentioned:
        return Report(None)
    treaty = mentioned[0]
    title = next(one for one in said if one.number == 0)
    if treaty.foreign and not (treaty in title.treaties and title.hits):
        return Report(None, foreign=True, words=(("treaty", _written(treaty, said)),))
    appeal = tuple(cues(title.sentence, "call"))
    planned = [one for one in said[:2] if not appeal and _plans(one)]
    words = [("treaty", _written(treaty, said))]
    words += [("plan", word) for one in planned for word in cues(one.sentence, "plan")]
    words += [("appeal", word) for word in appeal]
    words += [("comment", word) for word in cues(title.sentence, "comment")]
    actors: tuple[str, ...] = ()
    if planned and not treaty.foreign:
        actors = tuple(dict.fromkeys(mention.what for mention in planned[0].states if not mention.place))[:1]
    return Report(treaty.what, treaty.foreign, actors, plan=bool(planned), words=tuple(words))


def _written(treaty: Mention, said: Sequence[Said]) -> str:
    """The words that name a treaty."""
    holder = next(one for one in said if treaty in one.treaties)
    return holder.sentence.written(treaty.first, treaty.last)


def _plans(one: Said) -> bool:
    """Whether a sentence announces or orders a step."""
    words = one.sentence.folded.split()
    named = [hit for hit in one.hits if hit.form == "noun"]
    still_to = any(hit.language == "en" and words[hit.first - 1 : hit.first] == ["to"] for hit in named)
    announced = bool(named) and any(True for _ in cues(one.sentence, "plan"))
    return still_to or announced or any(hit.form == "plan" for hit in one.hits)
