"""Answers to people's questions, to message text in a language. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from bot.language.i18n import Html, say, show_date, show_time
from bot.language.markup import escaped, shorten
from bot.language.places import show_place
from bot.messages.deadlines import force_lines
from bot.messages.event import event_line, tally
from bot.messages.phrases import articles_line, headline, listed_in, named, noun, source_line, treaty_name
from bot.messages.press import pipeline, reported_line, reported_rungs
from bot.messages.view import View
from storage.health import Health
from storage.treaties import Recorded
from watchers.depositary.articles import articles_named
from watchers.depositary.clauses import expected_entry_into_force, instruments_counted
from watchers.depositary.model import Action, ActionKind, Statement, TreatyStatus

_BAR_LENGTH = 12
_MOST_REPORTED = 3
_MOST_PINNED = 3


def status_message(view: View, *, language: str, zone: str, today: date) -> Html:
    """Where a treaty stands: numbers, what is needed, days left, what the press sees further, latest events, source."""
    status, adopted = view.status, view.status.adopted
    lines = [f"📜 <b>{treaty_name(status.number, language, status.title)}</b> · {status.number}"]
    if adopted.date is not None:
        place, day = show_place(adopted.place, language), show_date(adopted.date, language)
        lines.append(say(language, "status-adopted", place=place, date=day))
    lines += ["", say(language, "status-signatories", count=view.context.signatories)]
    lines.append(say(language, "status-parties", count=view.context.parties))
    lines.extend(_road(status, language, today))
    lines.extend(_window(status, language, today))
    lines.extend(_reported(view, language))
    lines += ["", f"<b>{say(language, 'status-latest')}</b>"]
    lines.extend(event_line(recorded.event, language) for recorded in view.latest)
    if not view.latest:
        lines.append(say(language, "status-none-latest"))
    lines += ["", source_line(view.context, language, zone), *read_lines(view.health, language, zone)]
    return Html("\n".join(lines))


def pinned_message(view: View, *, language: str, zone: str, today: date) -> Html:
    """What stays pinned: numbers, bar, the last three events, and when that was so."""
    status = view.status
    lines = [f"📌 <b>{treaty_name(status.number, language, status.title)}</b>"]
    lines.append(say(language, "status-signatories", count=view.context.signatories))
    lines.append(say(language, "status-parties", count=view.context.parties))
    lines.extend([*_road(status, language, today), *_window(status, language, today)])
    if view.latest:
        lines += ["", f"<b>{say(language, 'status-latest')}</b>"]
        lines.extend(event_line(recorded.event, language) for recorded in view.latest[:_MOST_PINNED])
    lines += ["", source_line(view.context, language, zone)]
    return Html("\n".join(lines))


def _reported(view: View, language: str) -> Iterable[str]:
    """Who the press sees on a further rung than the depositary: how many, and the latest few."""
    waiting = pipeline(view.stories, view.status)
    if waiting:
        yield say(language, "status-reported", count=len(waiting))
        for story in waiting[-_MOST_REPORTED:]:
            yield reported_line(story, language)


def _road(status: TreatyStatus, language: str, today: date) -> Iterable[str]:
    """In force since, or enters into force on, or how many instruments are still needed."""
    clause, counted = status.entry_into_force, len(instruments_counted(status))
    expected = expected_entry_into_force(status)
    if clause.date is not None and clause.date > today:
        yield say(language, "status-enters", date=show_date(clause.date, language))
    elif clause.date is not None:
        yield say(language, "status-in-force", date=show_date(clause.date, language))
    elif expected is not None:
        yield say(language, "status-enters", date=show_date(expected, language))
    elif clause.threshold is not None:
        yield say(language, "status-needed", count=clause.threshold - counted)
        yield say(
            language, "status-bar", bar=bar(counted, clause.threshold), counted=counted, threshold=clause.threshold
        )


def bar(counted: int, threshold: int) -> str:
    """A progress bar; full only when the threshold is reached, not empty once anything is counted."""
    filled = min(_BAR_LENGTH, counted * _BAR_LENGTH // threshold)
    filled = max(filled, 1 if counted else 0)
    return "▰" * filled + "▱" * (_BAR_LENGTH - filled)


def _window(status: TreatyStatus, language: str, today: date) -> Iterable[str]:
    window = status.signature_window
    if window is None or window.closes is None:
        return
    left = (window.closes - today).days
    shown = show_date(window.closes, language)
    if left > 0:
        yield say(language, "status-window", date=shown, days=left)
    elif left == 0:
        yield say(language, "status-window-last-day")
    else:
        yield say(language, "status-window-closed", date=shown)


def read_lines(health: Health | None, language: str, zone: str) -> Iterable[str]:
    """When the source was last read well, and whether it is in trouble since."""
    if health is None or health.read_at is None:
        yield say(language, "read-never")
        return
    yield say(language, "read-at", time=show_time(health.read_at, language, zone))
    if health.refused_since is not None:
        yield say(language, "read-refused", time=show_time(health.refused_since, language, zone))
    elif health.failures:
        yield say(language, "read-trouble")


def latest_message(number: str, latest: Sequence[Recorded], language: str) -> Html:
    """Events of a treaty, the latest first."""
    lines = [f"<b>{say(language, 'latest-title', treaty=treaty_name(number, language))}</b>", ""]
    lines.extend(event_line(recorded.event, language) for recorded in latest)
    return Html("\n".join(lines if latest else [*lines, say(language, "status-none-latest")]))


def participant_message(code: str, view: View, *, language: str, zone: str) -> Html:
    """One participant's ladder, each rung with its date and source, recorded or reported, and its statements."""
    row, statements = view.row(code), view.statements(code)
    lines = [named(code, row.name if row else code, language), f"📜 {treaty_name(view.status.number, language)}", ""]
    lines.extend(ladder_lines(code, view, language))
    lines.extend(force_lines(view.status, row, language))
    if statements:
        lines += ["", f"<b>{say(language, 'participant-statements')}</b>"]
        lines.extend(statement_lines(statement, language) for statement in statements)
    lines += ["", source_line(view.context, language, zone)]
    return Html("\n".join(lines))


def ladder_lines(code: str, view: View, language: str) -> Iterable[str]:
    """One participant's rungs in order of time, each with its date and source, and whether an instrument is missing."""
    row = view.row(code)
    source = say(language, "ladder-recorded", url=view.context.url)
    recorded = [(action.date, f"{_step(action, language)} · {source}") for action in (row.actions if row else ())]
    reported = reported_rungs(view.stories_of(code), view.status, language)
    yield from (line for _, line in sorted([*recorded, *reported], key=lambda rung: rung[0]))
    if not recorded:
        yield say(language, "participant-no-steps")
    elif row is not None and not row.is_party:
        yield say(language, "ladder-missing")


def _step(action: Action, language: str) -> str:
    words = noun(action.kind, action.words, language)
    if action.kind is not ActionKind.OTHER and action.words:
        words = str(say(language, "in-brackets", what=words, more=Html(action.words)))
    if action.withdrawn:
        words = str(say(language, "action-withdrawn", action=words))
    sign = "✅" if action.binds else "✍️" if action.of_signature else "•"
    return f"{sign} {headline(show_date(action.date, language), escaped(words), language)}"


def statement_lines(statement: Statement, language: str, *, with_name: bool = False) -> str:
    """A statement: kind, articles named, a short quotation."""
    what = noun(statement.kind, "", language)
    if statement.date is not None:
        what = listed_in(language, [what, show_date(statement.date, language)])
    who = named(statement.code, statement.participant, language)
    lines = [f"• {headline(who, what, language) if with_name else what}"]
    articles = articles_named(f"{statement.heading} {statement.text}")
    if articles:
        lines.append(articles_line(articles, language))
    lines.append(f"<i>{say(language, 'quote', text=shorten(statement.text))}</i>")
    return "\n".join(lines)


def nothing_new_message(views: Sequence[View], language: str) -> Html:
    """What a digest says on a quiet day: that nothing is new, and where each treaty stands."""
    lines: list[str] = [say(language, "digest-nothing")]
    for view in views:
        lines += ["", f"📜 {treaty_name(view.status.number, language)}", tally(view.context, language)]
    return Html("\n".join(lines))
