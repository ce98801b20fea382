"""/forget: erases all that is kept about a chat, after asking once."""

from __future__ import annotations

from bot.conversation.forms import form, one_of
from bot.conversation.permission import allowed
from bot.conversation.routing import Handler, command, press
from bot.conversation.talk import Talk, pressed
from storage import chats

_FORGET = "forget"


def handlers() -> list[Handler]:
    """The conversation's handlers."""
    return [command("forget", ask), press(_FORGET, decided, form((one_of("yes", "no"),)))]


async def ask(talk: Talk) -> None:
    """Asks before erasing."""
    if await allowed(talk):
        yes, no = (talk.say("forget-yes"), f"{_FORGET}|yes"), (talk.say("forget-no"), f"{_FORGET}|no")
        await talk.answer(talk.say("forget-ask"), [[yes, no]])


async def decided(talk: Talk) -> None:
    """Erases, or not."""
    if not await allowed(talk):
        return
    if pressed(talk.update) == ["yes"]:
        await talk.services.database.write(lambda connection: chats.forget(connection, talk.chat.address))
        await talk.edit(talk.say("forget-done"))
    else:
        await talk.edit(talk.say("forget-kept"))
    await talk.toast()
