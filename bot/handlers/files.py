"""/export [csv|json] and /calendar: a treaty's data as a file."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.answers import viewed
from bot.conversation.routing import Handler, command
from bot.conversation.talk import Talk
from bot.messages.files import calendar_file, csv_file, json_file
from bot.messages.phrases import treaty_name

FORMATS = ("csv", "json")


def handlers() -> list[Handler]:
    """The conversation's handlers."""
    return [command("export", export), command("calendar", calendar)]


async def export(talk: Talk) -> None:
    """The participants' actions as CSV, or the whole status as JSON."""
    words = talk.words.casefold().split()
    wanted = next((word for word in words if word in FORMATS), "csv")
    rest = " ".join(word for word in talk.words.split() if word.casefold() not in FORMATS)
    found = await viewed(replace(talk, words=rest))
    if found is None:
        return
    view, unknown = found
    if unknown:
        await talk.answer(talk.say("export-usage"))
        return
    data = csv_file(view.status) if wanted == "csv" else json_file(view.status, view.context)
    name = treaty_name(view.status.number, talk.language)
    caption = talk.say("export-caption", treaty=name, url=view.context.url)
    await talk.send_file(f"{view.status.number}.{wanted}", data, caption)


async def calendar(talk: Talk) -> None:
    """The last day to sign and entry into force, for the chat's own participants too, as far as they are known."""
    found = await viewed(talk)
    if found is None:
        return
    view, _ = found
    data = calendar_file(view.status, view.context, talk.language, talk.now, talk.chat.participants)
    if data is None:
        await talk.answer(talk.say("calendar-none"))
        return
    name = treaty_name(view.status.number, talk.language)
    await talk.send_file(f"{view.status.number}.ics", data, talk.say("calendar-caption", treaty=name))
