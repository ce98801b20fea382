"""The pages of /settings: what each says, and its buttons. Pure; a button's data names the value it sets."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from bot.config import LANGUAGES
from bot.language.alphabet import in_order
from bot.language.i18n import Html, language_name, say, show_hour
from bot.language.names import flag, participant_name
from bot.language.places import show_zone
from bot.messages.paging import Button, Pages, page_buttons
from bot.messages.phrases import treaty_name
from storage.chats import Chat
from storage.hours import Mode, Quiet
from watchers.depositary.topics import Topic
from watchers.participants import table

ON, OFF = "1", "0"
HOURS = (8, 9, 12, 18)
NIGHTS: tuple[Quiet, ...] = ((22, 7), (22, 8), (23, 8), (0, 9))
ZONES = (
    "Asia/Baku",
    "Europe/Istanbul",
    "Asia/Tbilisi",
    "Europe/Moscow",
    "Asia/Tashkent",
    "Europe/London",
    "Europe/Paris",
    "Europe/Vienna",
    "America/New_York",
    "Asia/Shanghai",
    "Asia/Ho_Chi_Minh",
    "UTC",
)
_DAYS_AT = 5
"""Below how news come."""
_A_PAGE = 20
_IN_A_ROW = 2
Page = tuple[Html, list[list[Button]]]


@dataclass(frozen=True, slots=True)
class State:
    """What the pages show: the chat, what it follows, what it may follow, and how a button's data begins."""

    chat: Chat
    followed: Sequence[str]
    offered: Sequence[str]
    prefix: str

    def say(self, message: str, **values: str | float) -> Html:
        """A catalogue message in the chat's language."""
        return say(self.chat.language, message, **values)

    def data(self, *parts: object) -> str:
        """A button's data: at most 64 bytes."""
        return "|".join([self.prefix, *map(str, parts)])


def home(state: State) -> Page:
    """All settings, a button each."""
    chat, topics = state.chat, list(Topic)
    told = len([topic for topic in topics if topic not in chat.muted])
    picture = "on" if chat.pictures else "off"
    everybody = state.say("settings-participants-all")
    rows = [
        (state.say("settings-language", name=language_name(chat.language)), ("language",)),
        (state.say("settings-treaties", count=len(state.followed)), ("treaties",)),
        (state.say("settings-topics", count=told, all=len(topics)), ("topics",)),
        (
            state.say("settings-participants", count=len(chat.participants)) if chat.participants else everybody,
            ("who", "page", 0),
        ),
        (_mode(state, chat.mode, chat.digest_hour), ("mode",)),
        (_quiet(state, chat.quiet), ("quiet",)),
        (state.say("settings-zone", name=show_zone(chat.time_zone, chat.language)), ("zone",)),
        (state.say(f"settings-pictures-{picture}"), ("pictures", OFF if chat.pictures else ON)),
    ]
    if chat.mode is not Mode.NOW:
        days = "on" if chat.quiet_days else "off"
        rows.insert(_DAYS_AT, (state.say(f"settings-quiet-days-{days}"), ("days", OFF if chat.quiet_days else ON)))
    return state.say("settings-title"), [[(text, state.data(*data))] for text, data in rows]


def _mode(state: State, mode: Mode, hour: int) -> Html:
    return (
        state.say("settings-now")
        if mode is Mode.NOW
        else state.say(f"settings-{mode}", hour=show_hour(hour, state.chat.language))
    )


def _quiet(state: State, quiet: Quiet | None) -> Html:
    if quiet is None:
        return state.say("settings-loud")
    hours = {"from": show_hour(quiet[0], state.chat.language), "to": show_hour(quiet[1], state.chat.language)}
    return state.say("settings-quiet", **hours)


def _back(state: State) -> list[Button]:
    return [(state.say("settings-back"), state.data("home"))]


def _rows(buttons: Sequence[Button], across: int) -> list[list[Button]]:
    return [list(buttons[place : place + across]) for place in range(0, len(buttons), across)]


def _languages(state: State, page: int) -> Page:
    del page
    rows = [[(name, state.data("language", language))] for name, language in languages_of(state.chat.language)]
    return state.say("language-choose"), [*rows, _back(state)]


def languages_of(reader: str) -> list[tuple[str, str]]:
    """(label, code) of each language: its own name, and the reader's name for it, in the order of the reader's.

    A person whose chat speaks a language they cannot read finds their own by its own name.
    """
    known = sorted(LANGUAGES, key=lambda one: (one != reader, in_order(language_name(one, reader), reader)))
    return [(_twice_named(one, reader), one) for one in known]


def _twice_named(language: str, reader: str) -> str:
    own, theirs = language_name(language), language_name(language, reader)
    return own if language == reader or own == theirs else f"{own} · {theirs}"


def _topics(state: State, page: int) -> Page:
    del page
    rows = []
    for topic in Topic:
        told = topic not in state.chat.muted
        rows.append([(_box(state.say(f"topic-{topic}"), on=told), state.data("topics", topic, OFF if told else ON))])
    return state.say("settings-topics-choose"), [*rows, _back(state)]


def _box(label: str, *, on: bool) -> str:
    return f"{'✅' if on else '▫️'} {label}"


def _modes(state: State, page: int) -> Page:
    del page
    at_once: list[Button] = [(_mode(state, Mode.NOW, 0), state.data("mode", "now", state.chat.digest_hour))]
    rows: list[list[Button]] = [
        [(_mode(state, mode, hour), state.data("mode", mode, hour)) for mode in (Mode.DAILY, Mode.WEEKLY)]
        for hour in HOURS
    ]
    return state.say("settings-mode-choose"), [at_once, *rows, _back(state)]


def _nights(state: State, page: int) -> Page:
    del page
    loud: list[Button] = [(_quiet(state, None), state.data("quiet", "off"))]
    rows: list[list[Button]] = [[(_quiet(state, night), state.data("quiet", *night))] for night in NIGHTS]
    return state.say("settings-quiet-choose"), [loud, *rows, _back(state)]


def _zones(state: State, page: int) -> Page:
    del page
    language = state.chat.language
    named = sorted(((show_zone(zone, language), zone) for zone in ZONES), key=lambda one: in_order(one[0], language))
    names: list[Button] = [(city, state.data("zone", zone)) for city, zone in named]
    return state.say("settings-zone-choose"), [*_rows(names, 2), _back(state)]


def _treaties(state: State, page: int) -> Page:
    del page
    rows: list[list[Button]] = []
    for number in dict.fromkeys([*state.followed, *state.offered]):
        on = number in state.followed
        label = _box(f"{number} {treaty_name(number, state.chat.language)}", on=on)
        rows.append([(Html(label), state.data("treaties", number, OFF if on else ON))])
    return state.say("settings-treaties-choose"), [*rows, _back(state)]


def _participants(state: State, page: int) -> Page:
    """Everybody by name, those chosen first; a page of them, two in a row."""
    language, chosen = state.chat.language, state.chat.participants
    known = [code for code, one in table().items() if one.type in ("state", "reio")]
    names = {code: participant_name(code, table()[code].english, language) for code in known}
    ordered = sorted(known, key=lambda code: (code not in chosen, in_order(names[code], language)))
    pages = Pages(ordered, _A_PAGE)
    here = pages.place(page)
    buttons: list[Button] = []
    for code in pages.at(here):
        on = code in chosen
        label = f"{'✅ ' if on else ''}{flag(code)} {names[code]}"
        buttons.append((label, state.data("who", code, OFF if on else ON, here)))
    everybody: list[Button] = [(_box(state.say("settings-participants-all"), on=not chosen), state.data("who", "all"))]
    turn = page_buttons(pages, here, state.data("who", "page"))
    return state.say("settings-participants-choose"), [everybody, *_rows(buttons, _IN_A_ROW), *turn, _back(state)]


PAGES: Mapping[str, Callable[[State, int], Page]] = {
    "language": _languages,
    "topics": _topics,
    "mode": _modes,
    "quiet": _nights,
    "zone": _zones,
    "treaties": _treaties,
    "who": _participants,
}
STAYS = frozenset({"topics", "treaties", "who"})
"""Pages with boxes to tick: a press leaves one there."""
