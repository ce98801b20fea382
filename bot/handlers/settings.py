"""/settings: one message with buttons that edits itself; each button says what it sets, so an old one does no harm."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import Talk, pressed
from bot.follow import follow, followed, may_follow, unfollow
from bot.permission import allowed
from bot.routing import Handler, command, press
from bot.settings_change import changed, page_of
from bot.settings_pages import ON, PAGES, STAYS, Page, State, home
from storage import wishes

_SET = "set"
_TWO = 2


def handlers() -> list[Handler]:
    """The conversation's handlers."""
    return [command("settings", show), press(_SET, change)]


async def show(talk: Talk) -> None:
    """The settings, to those who may change them."""
    if await allowed(talk):
        await talk.answer(*home(await _state(talk)))


async def change(talk: Talk) -> None:
    """A button was pressed: the setting it names is stored, and the message shows the page it leads to."""
    if not await allowed(talk):
        return
    page, *values = pressed(talk.update) or ["home"]
    talk = await _changed(talk, page, values)
    await talk.edit(*_shown(await _state(talk), page, values))
    await talk.toast()


async def _changed(talk: Talk, page: str, values: list[str]) -> Talk:
    if page == "treaties" and len(values) == _TWO:
        number, state = values
        if state != ON:
            await unfollow(talk, number)
        elif await may_follow(talk, number):
            await follow(talk, number)
        return talk
    chat = changed(talk.chat, page, values)
    if chat != talk.chat:
        talk = replace(talk, chat=chat)
        await talk.remember()
    return talk


def _shown(state: State, page: str, values: list[str]) -> Page:
    """The page itself, or home once something was chosen on a page without boxes."""
    if page not in PAGES or (values and page not in STAYS):
        return home(state)
    return PAGES[page](state, page_of(values))


async def _state(talk: Talk) -> State:
    allowed_too = await talk.services.database.read(wishes.allowed)
    return State(talk.chat, await followed(talk), [*talk.services.settings.treaties, *allowed_too], _SET)
