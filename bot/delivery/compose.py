"""What a broadcast says to one chat: the depositary's event or the press's story, and what it replies to."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.botapi.keyboards import Button
from bot.botapi.links import Deed, Link
from bot.language.i18n import Html, say
from bot.language.typography import run_of
from bot.messages.announcement import announcement_message
from bot.messages.deadlines import deadline_line, deadline_message
from bot.messages.event import corrected_message, event_line, event_message
from bot.messages.phrases import treaty_name
from bot.messages.press import recorded_after, reported_line, story_message
from bot.pictures.specs import Kind
from storage import announcements, deadlines, news, treaties
from storage.chats import Address
from storage.deadlines import Notice
from storage.treaties import Recorded
from watchers.depositary.deadlines import DeadlineKind
from watchers.depositary.model import BINDING, ActionKind, EventKind
from watchers.participants import table

_MOST_LINES = 12
"""Lines of one treaty in a digest, about a phone's screen; what is over is counted."""
_EVERY = 10
"""Each so many parties deserve a picture."""
_MAP_DAYS = 30
"""So many days before signature closes the map shows who has signed and who has not."""
_JOINED = frozenset({*BINDING, ActionKind.SIGNATURE})


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A message's HTML, the same for all chats of a language and zone; the link to share, the picture it deserves.

    It replies to what told the event ``corrects``, or what reported the step of ``reported`` (treaty, participant),
    or what announced the deadline of the notice it ``answers``.
    """

    text: Html
    share: Link | None = None
    picture: Kind | None = None
    corrects: int | None = None
    reported: tuple[str, str] | None = None
    answers: int | None = None

    @property
    def number(self) -> str:
        """The treaty it is about."""
        return self.share.number if self.share is not None else ""


@dataclass(frozen=True, slots=True)
class Post:
    """One message as it goes to Telegram; a silent one rings no bell.

    ``share`` makes the button under it, or ``buttons`` as rows of (text, data).
    """

    text: str
    language: str
    html: bool = True
    reply_to: int | None = None
    silent: bool = False
    share: Link | None = None
    buttons: Sequence[Sequence[Button]] = ()


def compose(connection: sqlite3.Connection, broadcast: int, language: str, zone: str) -> Outgoing:
    """The message as it stands now: a story shows all the reports known at this moment."""
    made = _composed(connection, broadcast, language, zone)
    return replace(made, text=Html(run_of(language, made.text)))


def _composed(connection: sqlite3.Connection, broadcast: int, language: str, zone: str) -> Outgoing:
    recorded = treaties.broadcast_of(connection, broadcast)
    if recorded is not None:
        return _of_event(connection, recorded, language, zone)
    notice = deadlines.of_broadcast(connection, broadcast)
    if notice is not None:
        return _of_deadline(notice, language, zone)
    announced = announcements.of_broadcast(connection, broadcast)
    if announced is not None:
        return Outgoing(announcement_message(announced.text, announced.language))
    known = news.story_of_broadcast(connection, broadcast)
    if known is None:
        raise LookupError(f"broadcast {broadcast} tells neither an event, a story, a deadline nor an announcement")
    text = story_message(known.story, language, recorded=news.is_recorded(connection, known.story))
    return Outgoing(text, Link(Deed.OPEN, known.story.treaty, known.story.participant or None))


def replies_to(connection: sqlite3.Connection, outgoing: Outgoing, address: Address) -> int | None:
    """The chat's earlier message that this one answers."""
    if outgoing.corrects is not None:
        return treaties.message_corrected(connection, address, outgoing.corrects)
    if outgoing.reported is not None:
        return news.message_that_told(connection, address, *outgoing.reported)
    if outgoing.answers is not None:
        return deadlines.message_answered(connection, address, outgoing.answers)
    return None


def compose_digest(connection: sqlite3.Connection, broadcasts: Sequence[int], language: str) -> Html:
    """Several events and stories in one message, a line each, grouped by treaty; the oldest first."""
    groups: dict[str, list[str]] = {}
    for broadcast in broadcasts:
        recorded, known = treaties.broadcast_of(connection, broadcast), news.story_of_broadcast(connection, broadcast)
        if recorded is not None:
            groups.setdefault(recorded.event.treaty, []).append(event_line(recorded.event, language))
        elif known is not None:
            groups.setdefault(known.story.treaty, []).append(f"📰 {reported_line(known.story, language)}")
        else:
            notice = deadlines.of_broadcast(connection, broadcast)
            if notice is not None:
                groups.setdefault(notice.deadline.treaty, []).append(deadline_line(notice, language))
    lines = [f"<b>{say(language, 'digest-title', count=len(broadcasts))}</b>"]
    for number, told in groups.items():
        lines += ["", f"📜 {treaty_name(number, language)}", *told[:_MOST_LINES]]
        if len(told) > _MOST_LINES:
            lines.append(say(language, "digest-more", count=len(told) - _MOST_LINES))
    return Html(run_of(language, "\n".join(lines)))


def _of_deadline(notice: Notice, language: str, zone: str) -> Outgoing:
    """A day to come, with the map of who has acted where it is still far; a date that moved answers what was told."""
    deadline = notice.deadline
    picture = Kind.MAP if deadline.kind is DeadlineKind.SIGNATURE and notice.days == _MAP_DAYS else None
    share = Link(Deed.OPEN, deadline.treaty, deadline.participant if deadline.participant in table() else None)
    answers = notice.row if notice.days is None else None
    return Outgoing(deadline_message(notice, language, zone), share, picture, answers=answers)


def _of_event(connection: sqlite3.Connection, recorded: Recorded, language: str, zone: str) -> Outgoing:
    """An event; a signature or an instrument the press reported before says so and replies to that message."""
    event = recorded.event
    share = Link(Deed.OPEN, event.treaty, event.code)
    since = treaties.corrections_of(connection, recorded.row)
    picture = _picture(connection, recorded)
    if event.kind not in _JOINED or event.code is None:
        text = corrected_message(event_message(recorded, language, zone), since, language)
        return Outgoing(text, share, picture, corrects=recorded.row)
    stories = [known.story for known in news.stories_of(connection, event.treaty, event.code)]
    note = recorded_after(stories, event.date, language) if event.kind in BINDING else None
    text = corrected_message(event_message(recorded, language, zone, note), since, language)
    return Outgoing(text, share, picture, reported=(event.treaty, event.code) if stories else None)


def _picture(connection: sqlite3.Connection, recorded: Recorded) -> Kind | None:
    """The map when a treaty enters into force, the chart when enough instruments or another ten parties are there.

    A page that brings several instruments brings one chart, with the last of them.
    """
    kind, parties = recorded.event.kind, recorded.context.parties
    if kind == EventKind.ENTRY_INTO_FORCE:
        return Kind.MAP
    if kind == EventKind.THRESHOLD_REACHED:
        return Kind.CHART
    if kind not in BINDING:
        return None
    together = treaties.recorded_together(connection, recorded.row, BINDING)
    tenth = parties // _EVERY > (parties - len(together)) // _EVERY
    return Kind.CHART if tenth and recorded.row == together[-1] else None
