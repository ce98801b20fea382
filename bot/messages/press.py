"""What the press reports, to message text: marked as reported, with its sources, never as a record. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from bot.language.i18n import Html, say, show_date
from bot.language.markup import link
from bot.messages.phrases import headline, listed_in, named_code, treaty_name
from watchers.depositary.model import TreatyStatus
from watchers.press.news import Step
from watchers.press.stories import Story, furthest, recorded_by

_MOST_SOURCES = 6
_PIPELINE_STEPS = frozenset(
    {Step.SIGNED, Step.BILL_SUBMITTED, Step.COMMITTEE, Step.PARLIAMENT_APPROVED, Step.LAW_SIGNED, Step.DEPOSITED}
)


def step_words(step: Step, language: str) -> Html:
    """What is reported, without the participant's name."""
    return say(language, f"step-{step}")


def sources_of(story: Story) -> Html:
    """The outlets that report it, each linked, in order of time."""
    shown = [link(one.outlet, one.url) for one in story.links[:_MOST_SOURCES]]
    more = len(story.links) - _MOST_SOURCES
    return Html(" · ".join(shown) + (f" +{more}" if more > 0 else ""))


def story_message(story: Story, language: str, *, recorded: bool) -> Html:
    """One story: that the press reports it, who, what, when, what the UN has, the sources, what they disagree on."""
    lines = [f"<i>{say(language, 'story-title')}</i>", _who_what(story, language)]
    lines.append(f"📅 {show_date(story.date, language)}")
    lines.append(f"📜 {treaty_name(story.treaty, language)}")
    lines.append(say(language, "story-recorded" if recorded else "story-unrecorded"))
    lines.append(say(language, "story-sources", sources=sources_of(story)))
    lines.extend(_conflicts(story, language))
    return Html("\n".join(lines))


def _who_what(story: Story, language: str) -> str:
    words = step_words(story.step, language)
    if not story.participant:
        return f"<b>{words}</b>"
    return headline(named_code(story.participant, language), words, language)


def _conflicts(story: Story, language: str) -> Iterable[str]:
    for day, outlet in story.other_dates:
        yield say(language, "story-other-date", date=show_date(day, language), outlet=outlet)
    if story.counts:
        told = [say(language, "in-brackets", what=str(count), more=outlet) for count, outlet in story.counts]
        yield say(language, "story-counts", numbers=Html(listed_in(language, told)))


def recorded_after(stories: Sequence[Story], day: date | None, language: str) -> Html | None:
    """How long after the step the press reported the depositary's record came; None where nothing was reported.

    Counted from the vote in parliament, where one was reported, else from the furthest step.
    """
    votes = [story for story in stories if story.step is Step.PARLIAMENT_APPROVED]
    before = votes[0] if votes else furthest([story for story in stories if story.step in _PIPELINE_STEPS])
    if before is None or day is None or day < before.date:
        return None
    return say(
        language,
        "recorded-after",
        days=(day - before.date).days,
        step=step_words(before.step, language),
        date=show_date(before.date, language),
    )


def reported_rungs(stories: Sequence[Story], status: TreatyStatus, language: str) -> list[tuple[date, str]]:
    """(day, line) of each step the press reports; a signature or deposit that is recorded needs no report."""
    shown = []
    for story in stories:
        replaced = story.step in (Step.SIGNED, Step.DEPOSITED, Step.RESERVATION)
        if replaced and recorded_by(status, story.participant, story.step):
            continue
        line = f"📰 {headline(show_date(story.date, language), step_words(story.step, language), language)}"
        shown.append((story.date, f"{line} · {say(language, 'ladder-reported', sources=sources_of(story))}"))
    return shown


def pipeline(stories: Sequence[Story], status: TreatyStatus) -> list[Story]:
    """The furthest reported step of each participant that the depositary has not recorded, the oldest first."""
    waiting: dict[str, list[Story]] = {}
    for story in stories:
        if story.step in _PIPELINE_STEPS and not recorded_by(status, story.participant, story.step):
            waiting.setdefault(story.participant, []).append(story)
    found = [one for together in waiting.values() if (one := furthest(together)) is not None]
    return sorted(found, key=lambda story: (story.date, story.participant))


def reported_line(story: Story, language: str) -> str:
    """One story in one line of a list."""
    return f"• {show_date(story.date, language)} · {_who_what(story, language)}"


def pipeline_message(number: str, waiting: Sequence[Story], language: str) -> Html:
    """Who is on a reported rung the depositary has not recorded."""
    lines = [f"<b>{say(language, 'pipeline-title', treaty=treaty_name(number, language))}</b>", ""]
    for story in waiting:
        lines.append(reported_line(story, language))
        lines.append(f"  {say(language, 'story-sources', sources=sources_of(story))}")
    if waiting:
        lines += ["", say(language, "pipeline-note")]
    else:
        lines.append(say(language, "pipeline-none"))
    return Html("\n".join(lines))
