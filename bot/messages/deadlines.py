"""Days to come, to message text: so many days are left, or a date has moved. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.i18n import Html, say, show_date
from bot.messages.phrases import headline, named, source_line, treaty_name
from storage.codec import moment_from_text
from storage.deadlines import Notice
from watchers.depositary.clauses import known_treaties
from watchers.depositary.deadlines import Deadline, DeadlineKind, force_for
from watchers.depositary.model import Participant, TreatyStatus

_SIGNS = {DeadlineKind.SIGNATURE: "🗓", DeadlineKind.FORCE: "⚖️", DeadlineKind.FORCE_FOR: "⚖️"}


def deadline_message(notice: Notice, language: str, zone: str) -> Html:
    """One announcement: the day, who may still act, the article, the source; what has moved since stands above."""
    lines = list(_since(notice, language))
    if notice.days is None:
        lines.extend(_moved(notice, language))
    else:
        lines.append(_headline(notice, language, bold=True))
    if notice.date is not None:
        lines.extend(_details(notice, language))
    lines.append(f"📜 {treaty_name(notice.deadline.treaty, language)}")
    lines.append(source_line(notice.context, language, zone))
    return Html("\n".join(lines))


def deadline_line(notice: Notice, language: str) -> str:
    """The same in one line of a digest."""
    if notice.days is not None:
        return _headline(notice, language)
    return " · ".join(line for line in _moved(notice, language) if line)


def _since(notice: Notice, language: str) -> Iterator[str]:
    """What became of the date after it was announced."""
    if notice.outdated and notice.date is not None:
        if notice.stands is None:
            yield say(language, "deadline-void", date=show_date(notice.date, language))
        else:
            now, was = show_date(notice.stands, language), show_date(notice.date, language)
            yield say(language, "deadline-changed", was=was, date=now)
        yield ""
    elif notice.outdated and notice.stands is not None:
        yield say(language, "deadline-on", date=show_date(notice.stands, language), what=_what(notice, language))
        yield ""


def _moved(notice: Notice, language: str) -> Iterator[str]:
    was = None if notice.was is None else show_date(notice.was, language)
    if notice.date is None:
        yield say(language, "deadline-void", date=was or "")
        yield f"{_SIGNS[notice.deadline.kind]} {_of_whom(notice.deadline, _what(notice, language), language)}"
        return
    if was is not None:
        yield say(language, "deadline-changed", was=was, date=show_date(notice.date, language))
    yield _headline(notice, language, bold=True)


def _headline(notice: Notice, language: str, *, bold: bool = False) -> str:
    """The day, what falls on it and how far it is, with the participant before it."""
    day = "" if notice.date is None else show_date(notice.date, language)
    text = say(language, "deadline-on", date=day, what=_what(notice, language))
    if notice.days is not None:
        left = say(language, "deadline-left", days=notice.days)
        text = say(language, "deadline-with-left", day=text, left=left)
    shown = Html(f"<b>{text}</b>") if bold else text
    return f"{_SIGNS[notice.deadline.kind]} {_of_whom(notice.deadline, shown, language)}"


def _what(notice: Notice, language: str) -> Html:
    return say(language, f"deadline-{notice.deadline.kind}")


def _of_whom(deadline: Deadline, text: Html, language: str) -> str:
    if not deadline.participant:
        return text
    return headline(named(deadline.participant, deadline.name, language), text, language)


def _details(notice: Notice, language: str) -> Iterator[str]:
    deadline, context = notice.deadline, notice.context
    if deadline.kind is DeadlineKind.SIGNATURE and _is_to_come(notice):
        known = known_treaties().get(deadline.treaty, {})
        everybody, accession = known.get("all_states", False), "accession_article" in known
        yield say(language, "deadline-signed", count=context.signatories)
        yield say(language, "deadline-may-sign-all" if everybody else "deadline-may-sign")
        yield say(language, "deadline-after-accession" if accession else "deadline-after")
    elif deadline.kind is DeadlineKind.FORCE:
        yield say(language, "deadline-parties", count=context.parties)
    if deadline.computed:
        yield computed_line(deadline, language)
    elif deadline.article is not None:
        yield say(language, "deadline-article", article=deadline.article)


def _is_to_come(notice: Notice) -> bool:
    """Whether the day had not passed when this was announced, as far as the status then knew."""
    as_at = moment_from_text(notice.context.as_at)
    return notice.days is not None or (as_at is not None and notice.date is not None and notice.date >= as_at.date())


def computed_line(deadline: Deadline, language: str) -> Html:
    """From which article and deposit a day was computed."""
    basis = "" if deadline.basis is None else show_date(deadline.basis, language)
    return say(language, "deadline-computed", article=deadline.article or "?", basis=basis)


def force_lines(status: TreatyStatus, row: Participant | None, language: str) -> Iterator[str]:
    """When a treaty enters or entered into force for a participant, as computed; nothing where that is unknown."""
    found = None if row is None else force_for(status, row)
    if found is not None:
        yield say(language, "deadline-force-on", date=show_date(found.date, language))
        yield computed_line(found, language)
