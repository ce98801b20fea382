"""/search WORDS: statements of the depositary and stories of the press that have them."""

from __future__ import annotations

from bot.conversation.routing import Handler, command
from bot.conversation.searching import Found, search_all
from bot.conversation.talk import Talk
from bot.language.i18n import search_fold
from bot.language.markup import escaped, link
from bot.messages.answers import statement_lines
from bot.messages.phrases import treaty_name
from bot.messages.press import reported_line

_MOST = 10


def handlers() -> list[Handler]:
    """The conversation's handlers."""
    return [command("search", search)]


async def search(talk: Talk) -> None:
    """The likeliest ten."""
    if not search_fold(talk.words):
        await talk.answer(talk.say("search-usage"))
        return
    found = await talk.services.database.write(lambda c: search_all(c, talk.words, _MOST))
    if not found:
        await talk.answer(talk.say("search-none", query=talk.words))
        return
    lines = [f"🔎 <b>{escaped(talk.words)}</b>"]
    for one in found:
        lines += ["", *_lines(one, talk.language)]
    await talk.answer("\n".join(lines))


def _lines(found: Found, language: str) -> list[str]:
    """A statement with a link to the UN's page, or a story with its sources."""
    where = f"📜 {treaty_name(found.number, language)}"
    if found.statement is not None:
        return [statement_lines(found.statement, language, with_name=True), f"{where} · {link('UN', found.url)}"]
    if found.story is None:
        return []
    told = found.story.links[0]
    return [
        f"📰 {reported_line(found.story, language)}",
        f"{link(told.outlet, told.url)}: {escaped(told.title)}",
        where,
    ]
