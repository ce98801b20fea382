"""The settings of a chat as a conversation: what a press changes, and the page it leads to."""

from __future__ import annotations

from collections.abc import Sequence

from bot.conversation.follow import follow, followed, may_follow, unfollow
from bot.conversation.settings_change import HOME, change_of, page_of
from bot.conversation.talk import Talk
from bot.messages.settings import ON, PAGES, STAYS, Page, State, home
from storage import wishes

LINKED = "chan"
"""Begins a button's data that manages a linked chat: "chan|chat|thread|page|value"."""
_TWO = 2


async def settings_page(talk: Talk, prefix: str) -> Page:
    """All settings of the talk's chat; ``prefix`` begins every button's data."""
    return home(await _state(talk, prefix))


async def pressed_page(talk: Talk, prefix: str, parts: Sequence[str]) -> Page:
    """Stores the setting a button names; the page itself, or home once something was chosen on one without boxes.

    One at a time in a chat, so that what is shown last is how it is.
    """
    page, *values = parts or [HOME]
    async with talk.alone():
        talk = await _changed(await talk.read_again(), page, values)
        state = await _state(talk, prefix)
    if page not in PAGES or (values and page not in STAYS):
        return home(state)
    return PAGES[page](state, page_of(values))


async def _changed(talk: Talk, page: str, values: list[str]) -> Talk:
    if page == "treaties" and len(values) == _TWO:
        number, state = values
        if state != ON:
            await unfollow(talk, number)
        elif await may_follow(talk, number):
            await follow(talk, number)
        return talk
    change = change_of(page, values)
    return talk if change is None else await talk.change(change)


async def _state(talk: Talk, prefix: str) -> State:
    allowed_too = await talk.services.database.read(wishes.allowed)
    return State(talk.chat, await followed(talk), [*talk.services.settings.treaties, *allowed_too], prefix)
