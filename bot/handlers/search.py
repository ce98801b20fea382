"""/search WORDS: statements of the depositary and stories of the press that have them."""

from __future__ import annotations

from bot.conversation.routing import Handler, command
from bot.conversation.searching import found_message, search_all
from bot.conversation.talk import Talk
from bot.language.i18n import search_fold

_MOST = 10
_LONGEST_QUERY = 120


def handlers() -> list[Handler]:
    """The conversation's handlers."""
    return [command("search", search)]


async def search(talk: Talk) -> None:
    """The likeliest ten."""
    query = talk.words[:_LONGEST_QUERY]
    if not search_fold(query):
        await talk.answer(talk.say("search-usage"))
        return
    found = await talk.services.database.write(lambda c: search_all(c, query, _MOST))
    await talk.answer(found_message(query, found, talk.language))
