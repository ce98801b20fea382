"""/timeline and /compare A B: a treaty's way, and two participants beside each other."""

from __future__ import annotations

from bot.conversation.answers import viewed
from bot.conversation.routing import Handler, command
from bot.conversation.talk import Talk
from bot.language.finding import find_two
from bot.messages.overview import compare_message, timeline_message


def handlers() -> list[Handler]:
    """The conversation's handlers."""
    return [command("timeline", timeline), command("compare", compare)]


async def timeline(talk: Talk) -> None:
    """Signatures and instruments over time."""
    found = await viewed(talk)
    if found is not None:
        view, _ = found
        await talk.answer(timeline_message(view, language=talk.language, zone=talk.chat.time_zone))


async def compare(talk: Talk) -> None:
    """Two participants' ladders."""
    found = await viewed(talk)
    if found is None:
        return
    view, rest = found
    codes = find_two(rest)
    if codes is None:
        await talk.answer(talk.say("compare-usage"))
        return
    await talk.answer(compare_message(codes, view, language=talk.language, zone=talk.chat.time_zone))
