"""/confirm and /reject: an operator's word on a refused page or a change that waits for its second sight."""

from __future__ import annotations

from bot.conversation import rulings as waiting_room
from bot.conversation.permission import for_operators
from bot.conversation.routing import Handler, command, press
from bot.conversation.rulings import Waiting
from bot.conversation.talk import Talk, pressed
from bot.language.i18n import Html, show_time
from bot.language.markup import escaped, shorten
from bot.messages.event import event_line
from bot.messages.phrases import treaty_name
from bot.messages.view import PAGE_SOURCE, source_name
from storage import rulings
from watchers.depositary.model import Ruling

_RULE = "rule"
_MOST = 20
_LONGEST_WHY = 300
_PARTS = 2


def handlers() -> list[Handler]:
    """The conversation's handlers."""
    return [
        command("confirm", for_operators(show)),
        command("reject", for_operators(show)),
        press(_RULE, for_operators(ruled)),
    ]


async def show(talk: Talk) -> None:
    """What waits, each with its two buttons."""
    found = await talk.services.database.read(waiting_room.waiting)
    await talk.answer(*_page(talk, found))


def _page(talk: Talk, found: list[Waiting]) -> tuple[Html, list[list[tuple[str, str]]]]:
    if not found:
        return talk.say("ruling-none"), []
    lines: list[str] = [talk.say("ruling-title")]
    buttons = []
    for place, one in enumerate(found[:_MOST], start=1):
        lines += ["", f"<b>{place}.</b> {treaty_name(one.number, talk.language)}", _words(talk, one)]
        row: list[tuple[str, str]] = []
        if one.confirmable:
            row.append((talk.say("ruling-confirm", number=str(place)), f"{_RULE}|{Ruling.CONFIRMED}|{one.mark}"))
        if not one.rejected:
            row.append((talk.say("ruling-reject", number=str(place)), f"{_RULE}|{Ruling.REJECTED}|{one.mark}"))
        buttons.append(row)
    return Html("\n".join(lines)), [row for row in buttons if row]


def _words(talk: Talk, one: Waiting) -> str:
    """What it is, in the operator's language; the refusal's own words as they are."""
    rejected = f"{talk.say('ruling-rejected')} · " if one.rejected else ""
    if one.event is None:
        unreadable = "" if one.confirmable else f"\n{talk.say('ruling-unreadable')}"
        return f"{rejected}⚠️ {escaped(shorten(one.why, _LONGEST_WHY))}{unreadable}"
    line = event_line(one.event, talk.language)
    if one.first_seen is None:
        return f"{rejected}{line}"
    seen = show_time(one.first_seen, talk.language, talk.chat.time_zone)
    return f"{rejected}{line}\n{talk.say('ruling-seen', time=seen)}"


async def ruled(talk: Talk) -> None:
    """A word was said: remembered, and the page is read again at once; what no longer waits changes nothing."""
    wanted, database = pressed(talk.update), talk.services.database
    found = await database.read(waiting_room.waiting)
    one = next((one for one in found if len(wanted) == _PARTS and one.mark == wanted[1]), None)
    if one is None or wanted[0] not in set(Ruling) or (wanted[0] == Ruling.CONFIRMED and not one.confirmable):
        await talk.toast(talk.say("ruling-gone"))
        return
    verdict, now = Ruling(wanted[0]), talk.now
    await database.write(lambda c: rulings.rule(c, one.number, one.key, verdict, now))
    talk.services.hurry.poll(source_name(PAGE_SOURCE, one.number))
    what = f"{treaty_name(one.number, talk.language)}\n{_words(talk, one)}"
    await talk.edit(f"{talk.say(f'ruling-{verdict}')}\n\n{what}")
    await talk.toast()
