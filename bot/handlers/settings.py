"""/settings: one message with buttons that edits itself; each button says what it sets, so an old one does no harm."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.config import LANGUAGES
from bot.conversation import Button, Talk, pressed
from bot.i18n import Html, language_name
from bot.permission import allowed
from bot.routing import Handler, command, press
from storage.hours import Mode, Quiet
from watchers.topics import Topic

_SET = "set"
_HOURS = (8, 9, 12, 18)
_NIGHTS: tuple[Quiet, ...] = ((22, 7), (22, 8), (23, 8), (0, 9))
_DAY_HOURS = range(24)
_ON, _OFF = "1", "0"
Page = tuple[Html, list[list[Button]]]


def handlers() -> list[Handler]:
    """The conversation's handlers."""
    return [command("settings", show), press(_SET, change)]


async def show(talk: Talk) -> None:
    """The settings, to those who may change them."""
    if await allowed(talk):
        text, buttons = _home(talk)
        await talk.answer(text, buttons)


async def change(talk: Talk) -> None:
    """A button was pressed: the setting it names is stored, and the message shows the page it leads to."""
    if not await allowed(talk):
        return
    page, *values = pressed(talk.update) or ["home"]
    changed = _changed(talk, page, values)
    if changed is not None and changed.chat != talk.chat:
        talk = changed
        await talk.remember()
    shown = _PAGES.get(page, _home)
    text, buttons = _home(talk) if values and page != "topics" else shown(talk)
    await talk.edit(text, buttons)
    await talk.toast()


def _changed(talk: Talk, page: str, values: Sequence[str]) -> Talk | None:
    """The conversation with the setting a button names; None for a button that sets nothing we know."""
    chat = talk.chat
    match (page, *values):
        case ("language", language) if language in LANGUAGES:
            return talk.with_language(language)
        case ("topics", topic, state) if topic in set(Topic):
            muted = chat.muted - {topic} if state == _ON else chat.muted | {topic}
            return replace(talk, chat=replace(chat, muted=frozenset(muted)))
        case ("mode", mode, hour) if mode in set(Mode) and _hour(hour) is not None:
            return replace(talk, chat=replace(chat, mode=Mode(mode), digest_hour=int(hour)))
        case ("quiet", "off"):
            return replace(talk, chat=replace(chat, quiet=None))
        case ("quiet", start, end) if _hour(start) is not None and _hour(end) is not None:
            return replace(talk, chat=replace(chat, quiet=(int(start), int(end))))
    return None


def _hour(text: str) -> int | None:
    return int(text) if text.isdecimal() and int(text) in _DAY_HOURS else None


def _home(talk: Talk) -> Page:
    chat, all_topics = talk.chat, list(Topic)
    told = len([topic for topic in all_topics if topic not in chat.muted])
    rows = [
        (talk.say("settings-language", name=language_name(talk.language)), "language"),
        (talk.say("settings-topics", count=told, all=len(all_topics)), "topics"),
        (_mode(talk, chat.mode, chat.digest_hour), "mode"),
        (_quiet(talk, chat.quiet), "quiet"),
    ]
    return talk.say("settings-title"), [[(text, f"{_SET}|{page}")] for text, page in rows]


def _mode(talk: Talk, mode: Mode, hour: int) -> Html:
    return talk.say("settings-now") if mode is Mode.NOW else talk.say(f"settings-{mode}", hour=str(hour))


def _quiet(talk: Talk, quiet: Quiet | None) -> Html:
    if quiet is None:
        return talk.say("settings-loud")
    return talk.say("settings-quiet", **{"from": str(quiet[0]), "to": str(quiet[1])})


def _back(talk: Talk) -> list[Button]:
    return [(talk.say("settings-back"), f"{_SET}|home")]


def _languages(talk: Talk) -> Page:
    names = [(language_name(language), f"{_SET}|language|{language}") for language in LANGUAGES]
    pairs = [names[place : place + 2] for place in range(0, len(names), 2)]
    return talk.say("language-choose"), [*pairs, _back(talk)]


def _topics(talk: Talk) -> Page:
    rows = []
    for topic in Topic:
        told = topic not in talk.chat.muted
        label = f"{'✅' if told else '▫️'} {talk.say(f'topic-{topic}')}"
        rows.append([(label, f"{_SET}|topics|{topic}|{_OFF if told else _ON}")])
    return talk.say("settings-topics-choose"), [*rows, _back(talk)]


def _modes(talk: Talk) -> Page:
    at_once: list[Button] = [(_mode(talk, Mode.NOW, 0), f"{_SET}|mode|now|{talk.chat.digest_hour}")]
    rows: list[list[Button]] = [
        [(_mode(talk, mode, hour), f"{_SET}|mode|{mode}|{hour}") for mode in (Mode.DAILY, Mode.WEEKLY)]
        for hour in _HOURS
    ]
    return talk.say("settings-mode-choose"), [at_once, *rows, _back(talk)]


def _nights(talk: Talk) -> Page:
    rows: list[list[Button]] = [[(_quiet(talk, night), f"{_SET}|quiet|{night[0]}|{night[1]}")] for night in _NIGHTS]
    return talk.say("settings-quiet-choose"), [[(_quiet(talk, None), f"{_SET}|quiet|off")], *rows, _back(talk)]


_PAGES = {"language": _languages, "topics": _topics, "mode": _modes, "quiet": _nights}
