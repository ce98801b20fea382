"""/start and /help: a greeting in the person's own language, and one tap to follow the first treaty."""

from __future__ import annotations

from telegram.constants import ChatType

from bot.botapi.keyboards import Button
from bot.botapi.links import Deed, Link, channel_address, group_address, read_link
from bot.conversation.answers import answer_unread, show_participant, show_status
from bot.conversation.follow import follow, follow_button, may_follow
from bot.conversation.permission import allowed, may_change
from bot.conversation.routing import Handler, command
from bot.conversation.talk import Talk
from bot.messages.phrases import treaty_name
from bot.messages.view import view
from watchers.depositary.treaties import listed


def handlers() -> list[Handler]:
    """The conversation's handlers."""
    return [command("start", start, cap=None), command("help", show_help, cap=None)]


async def start(talk: Talk) -> None:
    """Greets, and revives a chat that had gone; a deep link opens or follows what it names."""
    if talk.known and await may_change(talk):
        await talk.remember()
    link = read_link(talk.words)
    if link is not None and (link.number in talk.services.settings.treaties or link.number in listed()):
        await _opened(talk, link)
        return
    number = talk.services.settings.treaties[0]
    buttons: list[list[Button]] = [[follow_button(number, talk.language)]]
    if talk.chat.type == ChatType.PRIVATE:
        group = group_address(Link(Deed.FOLLOW, number), talk.bot.username)
        channel = channel_address(talk.bot.username)
        buttons.append([(talk.say("channels-add-group"), group), (talk.say("channels-add-channel"), channel)])
    await talk.answer(f"{talk.say('start')}\n\n📜 <b>{treaty_name(number, talk.language)}</b>", buttons)


async def _opened(talk: Talk, link: Link) -> None:
    """What a link names. Its language is that of a chat we did not know; one that is known keeps its own."""
    if link.language is not None and not talk.known:
        talk = talk.with_language(link.language)
        if await may_change(talk):
            await talk.remember()
    if link.deed is Deed.FOLLOW:
        if await allowed(talk) and await may_follow(talk, link.number):
            new = await follow(talk, link.number)
            message = "subscribed" if new else "subscribed-already"
            await talk.answer(talk.say(message, treaty=treaty_name(link.number, talk.language)))
        return
    seen = await talk.services.database.read(lambda connection: view(connection, link.number))
    if seen is None:
        await answer_unread(talk, link.number)
        return
    buttons = [[follow_button(link.number, talk.language)], [talk.share_button(link.number, link.code)]]
    text = show_status(talk, seen) if link.code is None else show_participant(talk, seen, link.code)
    await talk.answer(text, buttons)


async def show_help(talk: Talk) -> None:
    """All commands with an example each."""
    await talk.answer(talk.say("help"))
