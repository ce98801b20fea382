"""Events and statuses to message text in a language. Pure: values in, HTML out, one glance long."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from bot.i18n import Html, has_message, say, show_date, show_time
from bot.markup import shorten
from bot.names import flag, participant_name
from storage.codec import moment_from_text
from storage.health import Health
from storage.treaties import Context, Recorded
from watchers.articles import articles_named
from watchers.clauses import expected_entry_into_force, instruments_counted
from watchers.model import Action, ActionKind, Event, EventKind, Participant, Statement, TreatyStatus

_CORRECTIONS = frozenset(
    {
        EventKind.DATE_CORRECTED,
        EventKind.KIND_CORRECTED,
        EventKind.TEXT_CORRECTED,
        EventKind.REMOVED,
    }
)
_STATEMENTS = frozenset({EventKind.RESERVATION, EventKind.DECLARATION, EventKind.OBJECTION, EventKind.COMMUNICATION})
_BAR_LENGTH = 12
_MOST_RESERVATIONS = 12


def treaty_name(number: str, language: str, title: str = "") -> Html:
    """The treaty's short name in a language, else its title as the UN prints it."""
    message = f"treaty-{number}"
    return say(language, message) if has_message(language, message) else Html(shorten(title or number, 120))


def event_message(recorded: Recorded, language: str, zone: str) -> Html:
    """One event: flag, participant, what happened, date, treaty, numbers, source and its time."""
    event, context = recorded.event, recorded.context
    lines = [_headline(event, language)]
    if event.date is not None and event.kind != EventKind.DATE_CORRECTED:
        lines.append(f"📅 {show_date(event.date, language)}")
    lines.extend(_details(event, language))
    lines.append(f"📜 {treaty_name(event.treaty, language)}")
    lines.append(_tally(context, language))
    lines.append(_source(context, language, zone))
    return Html("\n".join(lines))


def _headline(event: Event, language: str) -> str:
    what = event_words(event, language)
    if not event.participant:
        return f"⚖️ <b>{what}</b>"
    mark = f"<i>{say(language, 'correction')}:</i> " if event.kind in _CORRECTIONS else ""
    return f"{mark}{named(event.code, event.participant, language)} — {what}"


def named(code: str | None, printed: str, language: str) -> str:
    """A participant with its flag, in bold, escaped."""
    return f"{flag(code)} <b>{_escaped(participant_name(code, printed, language))}</b>"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def event_words(event: Event, language: str) -> Html:
    """What happened, without the participant's name."""
    return say(
        language,
        f"event-{event.kind}",
        words=event.text,
        action=noun(event.action, event.text, language),
        was=_former(event, language),
        date="" if event.date is None else show_date(event.date, language),
        target=participant_name(event.objects_to, event.objects_to or "…", language),
    )


def noun(kind: str | None, words: str, language: str) -> str:
    """An action or statement as a noun; the column's own words where the kind says nothing."""
    if kind is None or not has_message(language, f"action-{kind}"):
        return words
    return str(say(language, f"action-{kind}", words=words))


def _former(event: Event, language: str) -> str:
    if event.was is None:
        return ""
    if event.kind == EventKind.DATE_CORRECTED:
        return show_date(date.fromisoformat(event.was), language)
    if event.kind == EventKind.KIND_CORRECTED:
        return noun(event.was, "", language)
    return shorten(event.was, 60)


def _details(event: Event, language: str) -> Iterable[str]:
    if event.kind == EventKind.THRESHOLD_REACHED and event.text:
        day = show_date(date.fromisoformat(event.text), language)
        yield f"⏳ {say(language, 'event-entry_into_force_on', date=day)}"
    if event.kind in _STATEMENTS or event.kind == EventKind.TEXT_CORRECTED:
        articles = articles_named(event.text)
        if articles:
            yield f"§ {say(language, 'articles', articles=', '.join(articles))}"
        yield f"<i>{say(language, 'quote', text=shorten(event.text))}</i>"
    if event.kind == EventKind.TERRITORIAL_APPLICATION:
        yield _escaped(shorten(event.text))


def _tally(context: Context, language: str) -> Html:
    if context.threshold is None:
        return say(language, "tally-in-force", signatories=context.signatories, parties=context.parties)
    return say(
        language,
        "tally",
        signatories=context.signatories,
        counted=context.counted,
        threshold=context.threshold,
    )


def _source(context: Context, language: str, zone: str) -> Html:
    moment = moment_from_text(context.as_at)
    if moment is None:
        return say(language, "source-untimed", url=context.url)
    return say(language, "source", url=context.url, time=show_time(moment, language, zone))


def status_message(
    status: TreatyStatus,
    latest: Sequence[Recorded],
    context: Context,
    health: Health | None,
    *,
    language: str,
    zone: str,
    today: date,
) -> Html:
    """Where a treaty stands: numbers, what is still needed, days left, latest events, source."""
    adopted = status.adopted
    lines = [f"📜 <b>{treaty_name(status.number, language, status.title)}</b> · {status.number}"]
    if adopted.date is not None:
        lines.append(say(language, "status-adopted", place=adopted.place, date=show_date(adopted.date, language)))
    lines += ["", say(language, "status-signatories", count=status.signatories)]
    lines.append(say(language, "status-parties", count=status.parties))
    lines.extend(_road(status, language))
    lines.extend(_window(status, language, today))
    lines += ["", f"<b>{say(language, 'status-latest')}</b>"]
    lines.extend(event_line(recorded.event, language) for recorded in latest)
    if not latest:
        lines.append(say(language, "status-none-latest"))
    lines += ["", _source(context, language, zone), *read_lines(health, language, zone)]
    return Html("\n".join(lines))


def _road(status: TreatyStatus, language: str) -> Iterable[str]:
    """In force since, or enters into force on, or how many instruments are still needed."""
    clause, counted = status.entry_into_force, len(instruments_counted(status))
    expected = expected_entry_into_force(status)
    if clause.date is not None:
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


def event_line(event: Event, language: str) -> str:
    """One event in one line of a list."""
    day = "" if event.date is None else f"{show_date(event.date, language)} · "
    if not event.participant:
        return f"• {day}{event_words(event, language)}"
    return f"• {day}{named(event.code, event.participant, language)} — {event_words(event, language)}"


def read_lines(health: Health | None, language: str, zone: str) -> Iterable[str]:
    """When the source was last read well, and whether it is in trouble since."""
    if health is None or health.read_at is None:
        yield say(language, "read-never")
        return
    yield say(language, "read-at", time=show_time(health.read_at, language, zone))
    if health.failures:
        yield say(language, "read-trouble")


def latest_message(number: str, latest: Sequence[Recorded], language: str) -> Html:
    """The latest events of a treaty."""
    lines = [f"<b>{say(language, 'latest-title', treaty=treaty_name(number, language))}</b>", ""]
    lines.extend(event_line(recorded.event, language) for recorded in latest)
    return Html("\n".join(lines if latest else [*lines, say(language, "status-none-latest")]))


def participant_message(
    code: str,
    row: Participant | None,
    statements: Sequence[Statement],
    context: Context,
    number: str,
    *,
    language: str,
    zone: str,
) -> Html:
    """One participant's steps with their dates, and its statements."""
    printed = row.name if row else code
    lines = [named(code, printed, language), f"📜 {treaty_name(number, language)}", ""]
    steps = [_step(action, language) for action in (row.actions if row else ())]
    lines.extend(steps or [say(language, "participant-no-steps")])
    if statements:
        lines += ["", f"<b>{say(language, 'participant-statements')}</b>"]
        lines.extend(statement_lines(statement, language) for statement in statements)
    lines += ["", _source(context, language, zone)]
    return Html("\n".join(lines))


def _step(action: Action, language: str) -> str:
    words = noun(action.kind, action.words, language)
    if action.kind is not ActionKind.OTHER and action.words:
        words = f"{words} ({action.words})"
    if action.withdrawn:
        words = str(say(language, "action-withdrawn", action=words))
    sign = "✅" if action.binds else "✍️" if action.of_signature else "•"
    return f"{sign} {show_date(action.date, language)} — {_escaped(words)}"


def statement_lines(statement: Statement, language: str, *, with_name: bool = False) -> str:
    """A statement: kind, articles named, a short quotation."""
    who = f"{named(statement.code, statement.participant, language)} — " if with_name else ""
    lines = [f"• {who}{noun(statement.kind, '', language)}"]
    if statement.date is not None:
        lines[0] += f", {show_date(statement.date, language)}"
    articles = articles_named(f"{statement.heading} {statement.text}")
    if articles:
        lines.append(f"§ {say(language, 'articles', articles=', '.join(articles))}")
    lines.append(f"<i>{say(language, 'quote', text=shorten(statement.text))}</i>")
    return "\n".join(lines)


def reservations_message(
    number: str, statements: Sequence[Statement], context: Context, *, language: str, zone: str
) -> Html:
    """Everybody's reservations and declarations, the first dozen."""
    lines = [f"<b>{say(language, 'reservations-title', treaty=treaty_name(number, language))}</b>"]
    for statement in statements[:_MOST_RESERVATIONS]:
        lines += ["", statement_lines(statement, language, with_name=True)]
    if len(statements) > _MOST_RESERVATIONS:
        lines += ["", say(language, "reservations-more", count=len(statements) - _MOST_RESERVATIONS)]
    if not statements:
        lines += ["", say(language, "reservations-none")]
    lines += ["", _source(context, language, zone)]
    return Html("\n".join(lines))
