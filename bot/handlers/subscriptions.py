"""/subscribe, /unsubscribe, /subscriptions, and the one tap under a greeting."""

from __future__ import annotations

from bot.conversation.follow import FOLLOW, follow, follow_button, followed, may_follow, named_treaty, unfollow
from bot.conversation.forms import form, treaty
from bot.conversation.permission import allowed
from bot.conversation.routing import Handler, command, press
from bot.conversation.talk import Talk, pressed
from bot.language.i18n import Html
from bot.messages.phrases import treaty_name

_UNFOLLOW = "unfollow"


def handlers() -> list[Handler]:
    """The conversation's handlers."""
    return [
        command("subscribe", subscribe),
        command("unsubscribe", unsubscribe),
        command("subscriptions", show),
        press(FOLLOW, tapped_follow, form((treaty,))),
        press(_UNFOLLOW, tapped_unfollow, form((treaty,))),
    ]


async def subscribe(talk: Talk) -> None:
    """Follows the treaty named, else the first we watch."""
    if await allowed(talk):
        number = await named_treaty(talk, talk.words)
        if number is not None and await may_follow(talk, number):
            await talk.answer(_told(talk, number, "subscribed", new=await follow(talk, number)))


async def unsubscribe(talk: Talk) -> None:
    """Stops following the treaty named, else the one the chat follows."""
    if await allowed(talk):
        number = await named_treaty(talk, talk.words)
        if number is not None:
            await talk.answer(_told(talk, number, "unsubscribed", new=await unfollow(talk, number)))


async def show(talk: Talk) -> None:
    """What the chat follows, a button under it for each."""
    numbers = await followed(talk)
    if not numbers:
        first = talk.services.settings.treaties[0]
        await talk.answer(talk.say("subscriptions-none"), [[follow_button(first, talk.language)]])
        return
    names = [treaty_name(number, talk.language) for number in numbers]
    lines = [
        talk.say("subscriptions-title"),
        *(f"• {name} · {number}" for name, number in zip(names, numbers, strict=True)),
    ]
    buttons = [[(f"🔕 {name}", f"{_UNFOLLOW}|{number}")] for name, number in zip(names, numbers, strict=True)]
    await talk.answer("\n".join(lines), buttons)


async def tapped_follow(talk: Talk) -> None:
    """The button under a greeting: followed with one tap."""
    (number,) = pressed(talk.update)
    if await allowed(talk) and await may_follow(talk, number):
        await talk.edit(_told(talk, number, "subscribed", new=await follow(talk, number)))
    await talk.toast()


async def tapped_unfollow(talk: Talk) -> None:
    """The button under the list of what is followed."""
    (number,) = pressed(talk.update)
    if await allowed(talk):
        await talk.edit(_told(talk, number, "unsubscribed", new=await unfollow(talk, number)))
    await talk.toast()


def _told(talk: Talk, number: str, message: str, *, new: bool) -> Html:
    return talk.say(message if new else f"{message}-already", treaty=treaty_name(number, talk.language))
