"""Events to message text in a language. Pure: values in, HTML out, one glance long."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from bot.language.i18n import Html, say, show_date
from bot.language.markup import escaped, shorten
from bot.language.names import participant_name
from bot.messages.phrases import articles_line, headline, named, noun, source_line, treaty_name
from storage.treaties import Context, Recorded
from watchers.depositary.articles import articles_named
from watchers.depositary.model import ActionKind, Event, EventKind, StatementKind

_CORRECTIONS = frozenset(
    {
        EventKind.DATE_CORRECTED,
        EventKind.KIND_CORRECTED,
        EventKind.TEXT_CORRECTED,
        EventKind.REMOVED,
        EventKind.RESTORED,
    }
)
_HAPPENED = _CORRECTIONS | {EventKind.WITHDRAWAL}
_STATEMENTS = frozenset({EventKind.RESERVATION, EventKind.DECLARATION, EventKind.OBJECTION, EventKind.COMMUNICATION})


def event_message(recorded: Recorded, language: str, zone: str, note: Html | None = None) -> Html:
    """One event: flag, participant, what happened, date, a note, treaty, numbers, source and its time."""
    event, context = recorded.event, recorded.context
    lines = [_headline(event, language)]
    if event.date is not None and event.kind != EventKind.DATE_CORRECTED:
        lines.append(f"📅 {show_date(event.date, language)}")
    lines.extend(_details(event, language))
    lines.extend([note] if note else [])
    lines.append(f"📜 {treaty_name(event.treaty, language)}")
    lines.append(tally(context, language))
    lines.append(source_line(context, language, zone))
    return Html("\n".join(lines))


def corrected_message(message: Html, corrections: Sequence[Event], language: str) -> Html:
    """A message that was sent before, with what has been corrected since above it."""
    lines = [f"✏️ <i>{say(language, 'correction')}</i> {event_words(event, language)}" for event in corrections]
    return Html("\n".join([*lines, "", message])) if lines else message


def _headline(event: Event, language: str) -> str:
    what = event_words(event, language)
    if not event.participant:
        return f"⚖️ <b>{what}</b>"
    mark = f"<i>{say(language, 'correction')}</i> " if event.kind in _CORRECTIONS else ""
    return f"{mark}{headline(named(event.code, event.participant, language), what, language)}"


def event_words(event: Event, language: str) -> Html:
    """What happened, without the participant's name; what came all at once with how many it is."""
    if event.count > 1:
        return _many(event, language)
    if event.kind == EventKind.ENTRY_INTO_FORCE and event.date is not None and event.text == event.date.isoformat():
        return say(language, "event-entry_into_force_on", date=show_date(event.date, language))
    return say(
        language,
        _message_of(event),
        words=event.text,
        action=noun(event.action, event.text, language),
        was=_former(event, language),
        date="" if event.date is None else show_date(event.date, language),
        target=participant_name(event.objects_to, event.objects_to or "…", language),
    )


def _message_of(event: Event) -> str:
    """A reservation, an act taken back, a treaty left: three things (Vienna Convention, articles 22, 54 to 56)."""
    if event.kind != EventKind.WITHDRAWAL:
        return f"event-{event.kind}"
    if event.action in set(StatementKind):
        return "event-withdrawal_of_statement"
    left = event.supersedes is None and event.action == ActionKind.OTHER
    return "event-withdrawal_from_treaty" if left else "event-withdrawal"


def _many(event: Event, language: str) -> Html:
    """Many of one kind in one event: new ones by their noun, corrections by what happened to them."""
    if event.kind == event.action or event.kind not in _HAPPENED:
        return say(language, "event-many", action=noun(event.action or event.kind, "", language), count=event.count)
    return Html(f"{event_words(replace(event, count=1), language)} · {event.count}")


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
    if event.count > 1:
        yield escaped(event.text)
        return
    if event.kind in _STATEMENTS or event.kind == EventKind.TEXT_CORRECTED:
        articles = articles_named(event.text)
        if articles:
            yield articles_line(articles, language)
        yield f"<i>{say(language, 'quote', text=shorten(event.text))}</i>"
    if event.kind == EventKind.TERRITORIAL_APPLICATION:
        yield escaped(shorten(event.text))


def tally(context: Context, language: str) -> Html:
    """The treaty's numbers in one line."""
    if context.threshold is None:
        return say(language, "tally-in-force", signatories=context.signatories, parties=context.parties)
    return say(
        language,
        "tally",
        signatories=context.signatories,
        counted=context.counted,
        threshold=context.threshold,
    )


def event_line(event: Event, language: str) -> str:
    """One event in one line of a list."""
    day = "" if event.date is None else f"{show_date(event.date, language)} · "
    if not event.participant:
        return f"• {day}{event_words(event, language)}"
    who = named(event.code, event.participant, language)
    return f"• {day}{headline(who, event_words(event, language), language)}"
