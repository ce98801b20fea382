"""/confirm and /reject: an operator's word on a refused page, a change seen once, a report of the press that waits."""

from __future__ import annotations

from bot.conversation import rulings as waiting_room
from bot.conversation.forms import form, one_of, words
from bot.conversation.permission import for_operators
from bot.conversation.routing import Handler, command, press
from bot.conversation.rulings import Waiting
from bot.conversation.talk import Talk, pressed
from bot.language.i18n import Html, show_time
from bot.language.markup import escaped, shorten
from bot.messages.event import event_line
from bot.messages.phrases import treaty_name
from bot.messages.press import reported_line, sources_of
from bot.messages.view import PAGE_SOURCE, source_name
from storage import reports, rulings
from storage.reports import WaitingReport
from watchers.depositary.model import Ruling

_RULE = "rule"
_MOST = 20
_LONGEST_WHY = 300


def handlers() -> list[Handler]:
    """The conversation's handlers."""
    return [
        command("confirm", for_operators(show)),
        command("reject", for_operators(show)),
        press(_RULE, for_operators(ruled), form((one_of(*Ruling), words))),
    ]


async def show(talk: Talk) -> None:
    """What waits, each with its two buttons."""
    found = await talk.services.database.read(waiting_room.waiting)
    await talk.answer(*_page(talk, found, await _reports(talk)))


async def _reports(talk: Talk) -> list[WaitingReport]:
    when, now = talk.services.settings.news_push, talk.now
    return await talk.services.database.read(lambda c: reports.waiting_reports(c, when, now))


def _page(talk: Talk, found: list[Waiting], told: list[WaitingReport]) -> tuple[Html, list[list[tuple[str, str]]]]:
    if not found and not told:
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
    for place, report in enumerate(told[: _MOST - len(buttons)], start=len(buttons) + 1):
        treaty = treaty_name(report.known.story.treaty, talk.language)
        lines += ["", f"<b>{place}.</b> {treaty}", _reported(talk, report)]
        shown = str(place)
        buttons.append(
            [
                (talk.say("ruling-confirm", number=shown), f"{_RULE}|{Ruling.CONFIRMED}|{report.key}"),
                (talk.say("ruling-reject", number=shown), f"{_RULE}|{Ruling.REJECTED}|{report.key}"),
            ]
        )
    return Html("\n".join(lines)), [row for row in buttons if row]


def _reported(talk: Talk, report: WaitingReport) -> str:
    """What is reported, and by whom in which words."""
    story = report.known.story
    said = f"{sources_of(story)}: {escaped(shorten(story.sightings[0].title, _LONGEST_WHY))}"
    return f"📰 {reported_line(story, talk.language).removeprefix('• ')}\n{said}"


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
    if wanted[1].startswith(reports.PREFIX):
        await _rule_on_report(talk, wanted[0], wanted[1])
        return
    found = await database.read(waiting_room.waiting)
    one = next((one for one in found if one.mark == wanted[1]), None)
    if one is None or (wanted[0] == Ruling.CONFIRMED and not one.confirmable):
        await talk.toast(talk.say("ruling-gone"))
        return
    verdict, now = Ruling(wanted[0]), talk.now
    await database.write(lambda c: rulings.rule(c, one.number, one.key, verdict, now))
    talk.services.hurry.poll(source_name(PAGE_SOURCE, one.number))
    what = f"{treaty_name(one.number, talk.language)}\n{_words(talk, one)}"
    await talk.edit(f"{talk.say(f'ruling-{verdict}')}\n\n{what}")
    await talk.toast()


async def _rule_on_report(talk: Talk, verdict: str, key: str) -> None:
    """A report is told at once, or never; what no longer waits changes nothing."""
    one = next((report for report in await _reports(talk) if report.key == key), None)
    if one is None or verdict not in set(Ruling):
        await talk.toast(talk.say("ruling-gone"))
        return
    when, now, database = talk.services.settings.news_push, talk.now, talk.services.database
    if verdict == Ruling.CONFIRMED:
        await database.write(lambda c: reports.confirm_report(c, key, when, now))
        talk.services.hurry.deliver()
        said = talk.say("report-confirmed")
    else:
        await database.write(lambda c: reports.reject_report(c, key, when, now))
        said = talk.say("ruling-rejected")
    await talk.edit(f"{said}\n\n{treaty_name(one.known.story.treaty, talk.language)}\n{_reported(talk, one)}")
    await talk.toast()
