"""/search WORDS: statements of the depositary and stories of the press that have them."""

from __future__ import annotations

import logging

from bot.conversation.routing import Handler, command
from bot.conversation.searching import MOST_WORDS, found_message, search_all, searched_words
from bot.conversation.talk import Talk
from bot.conversation.words import Cap
from storage.search import SearchTooLongError

log = logging.getLogger(__name__)

_MOST = 10
_CAP = Cap(200, 40)


def handlers() -> list[Handler]:
    """The conversation's handlers."""
    return [command("search", search, _CAP)]


async def search(talk: Talk) -> None:
    """The likeliest ten."""
    words = searched_words(talk.words)
    if not words:
        await talk.answer(talk.say("search-usage"))
        return
    query = " ".join(words) if len(words) == MOST_WORDS else talk.words
    try:
        found = await search_all(talk, words, _MOST)
    except SearchTooLongError as error:
        log.warning("search stopped error=%s", error)
        await talk.answer(talk.say("search-too-long"))
        return
    await talk.answer(found_message(query, found, talk.language))
