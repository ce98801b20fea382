"""/language: a button for each language."""

from __future__ import annotations

from bot.config import LANGUAGES
from bot.conversation.permission import allowed
from bot.conversation.routing import Handler, command, press
from bot.conversation.talk import Talk, pressed
from bot.messages.settings import languages_of

_SET = "language"


def handlers() -> list[Handler]:
    """The conversation's handlers."""
    return [command("language", choose), press(_SET, choice)]


async def choose(talk: Talk) -> None:
    """Sets the language named after the command, or offers all."""
    if not await allowed(talk):
        return
    wanted = talk.words.casefold()
    if wanted in LANGUAGES:
        chosen = talk.with_language(wanted)
        await chosen.remember()
        await chosen.answer(chosen.say("language-set"))
        return
    names = [[(name, f"{_SET}|{language}")] for name, language in languages_of(talk.language)]
    await talk.answer(talk.say("language-choose"), names)


async def choice(talk: Talk) -> None:
    """A language's button was pressed."""
    if not await allowed(talk):
        return
    wanted = pressed(talk.update)
    if wanted and wanted[0] in LANGUAGES:
        talk = talk.with_language(wanted[0])
        await talk.remember()
        await talk.edit(talk.say("language-set"))
    await talk.toast()
