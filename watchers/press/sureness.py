"""How sure a reading is (DESIGN.md, "The press: how sure").

Sure: the treaty by its own name, the participant and a finished verb in one sentence, no cue against it, the
headline names the treaty, and the text says the same. Everything weaker is likely; a headline alone is never more.
"""

from __future__ import annotations

from collections.abc import Sequence

from watchers.press.claims import Claim, Said
from watchers.press.news import ABOUT_THE_TREATY, Polarity, Report, Step, Sureness

_WEAK = frozenset({"join", "party"})
_CUES = ("plan", "order", "condition", "delay", "call", "not")
_SAME_NEWS = {
    Step.PARLIAMENT_APPROVED: frozenset({Step.PARLIAMENT_APPROVED, Step.LAW_SIGNED, Step.DEPOSITED}),
    Step.LAW_SIGNED: frozenset({Step.LAW_SIGNED, Step.PARLIAMENT_APPROVED}),
}
"""A ratification is told of a vote, a law and a deposit alike: a headline's "ratifies" agrees with each."""


def sureness_of(chosen: Claim, report: Report, claims: Sequence[Claim], said: Sequence[Said]) -> Sureness | None:
    """How sure the report of a chosen claim is; None where no step is reported."""
    if not report.relevant:
        return None
    full = any(_full(claim, report) for claim in claims if _says(claim, report))
    by_text = any(claim.said.number > 0 and _says(claim, report) for claim in claims)
    against = any(_against(claim, report) for claim in claims)
    weak = chosen.hit.sense in _WEAK
    headed = any(mention.what == report.treaty for one in said if one.number == 0 for mention in one.treaties)
    sure = full and by_text and headed and not against and not weak
    return Sureness.SURE if sure else Sureness.LIKELY


def _says(claim: Claim, report: Report) -> bool:
    """Whether a claim tells what the report does."""
    step = report.step is not None and claim.step is report.step
    named = not claim.participants or set(claim.participants) == set(report.participants)
    return claim.told and step and named and claim.treaty.what == report.treaty


def _full(claim: Claim, report: Report) -> bool:
    """Whether one sentence says it all, and nothing in it speaks against it."""
    named = set(claim.participants) == set(report.participants) and (
        bool(claim.participants) or report.step in ABOUT_THE_TREATY
    )
    cued = any(claim.said.marks.at("cues", name) for name in _CUES)
    return claim.own and named and not cued and not claim.treaty.body


def _against(claim: Claim, report: Report) -> bool:
    """Whether a claim of the item speaks of another step's news, or takes this one back."""
    if claim.treaty.what != report.treaty or claim.polarity is Polarity.PAST:
        return False
    if not claim.told:
        return claim.step is report.step
    agrees = _SAME_NEWS.get(claim.step, frozenset({claim.step}))
    others = bool(claim.participants) and not set(claim.participants) & set(report.participants)
    return claim.said.number == 0 and (report.step not in agrees or others) and claim.hit.sense not in _WEAK
