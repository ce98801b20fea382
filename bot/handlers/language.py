"""/language: a button for each language."""

from __future__ import annotations

from bot.config import LANGUAGES
from bot.conversation.forms import form, one_of
from bot.conversation.permission import allowed
from bot.conversation.routing import Handler, command, press
from bot.conversation.talk import Talk, pressed
from bot.messages.settings import languages_of
from storage.chats import Put

_SET = "language"


def handlers() -> list[Handler]:
    """The conversation's handlers."""
    return [command("language", choose), press(_SET, choice, form((one_of(*LANGUAGES),)))]


async def choose(talk: Talk) -> None:
    """Sets the language named after the command, or offers all."""
    if not await allowed(talk):
        return
    wanted = talk.words.casefold()
    if wanted in LANGUAGES:
        chosen = await _chosen(talk, wanted)
        await chosen.answer(chosen.say("language-set"))
        return
    names = [[(name, f"{_SET}|{language}")] for name, language in languages_of(talk.language)]
    await talk.answer(talk.say("language-choose"), names)


async def choice(talk: Talk) -> None:
    """A language's button was pressed."""
    if not await allowed(talk):
        return
    talk = await _chosen(talk, pressed(talk.update)[0])
    await talk.edit(talk.say("language-set"))
    await talk.toast()


async def _chosen(talk: Talk, language: str) -> Talk:
    async with talk.alone():
        return await talk.change(Put({"language": language}))
