"""What a button of /settings changes in a chat. Pure: a stale or foreign button changes nothing."""

from __future__ import annotations

from collections.abc import Sequence

from bot.config import LANGUAGES
from bot.messages.settings import OFF, ON, PAGES, ZONES
from storage.chats import Change, Put, Tick
from storage.hours import Mode
from watchers.addresses import looks_like_number
from watchers.depositary.topics import Topic
from watchers.participants import table

_DAY_HOURS = range(24)
_LONGEST_PAGE = 4
_SWITCHES = {"pictures": "pictures", "days": "quiet_days"}
HOME = "home"


def change_of(page: str, values: Sequence[str]) -> Change | None:  # noqa: PLR0911 - one line a setting
    """The columns a button sets; None for a button that sets nothing we know."""
    match (page, *values):
        case ("language", language) if language in LANGUAGES:
            return Put({"language": language})
        case ("topics", topic, state) if topic in set(Topic) and state in (ON, OFF):
            return Tick("muted", topic, on=state == OFF)
        case ("mode", mode, hour) if mode in set(Mode) and _is_hour(hour):
            return Put({"mode": mode, "digest_hour": int(hour)})
        case ("quiet", "off"):
            return Put({"quiet_from": None, "quiet_to": None})
        case ("quiet", start, end) if _is_hour(start) and _is_hour(end):
            return Put({"quiet_from": int(start), "quiet_to": int(end)})
        case ("zone", zone) if zone in ZONES:
            return Put({"time_zone": zone})
        case (switch, state) if switch in _SWITCHES and state in (ON, OFF):
            return Put({_SWITCHES[switch]: int(state == ON)})
        case ("who", "all"):
            return Put({"participants": "[]"})
        case ("who", code, state, place) if code in table() and state in (ON, OFF) and _is_place(place):
            return Tick("participants", code, on=state == ON)
    return None


def is_settings_press(parts: Sequence[str]) -> bool:
    """Whether a button of /settings has this form: a page, a page's place, a treaty, or a change we know."""
    match tuple(parts):
        case () | ("home",):
            return True
        case ("who", "page", place):
            return _is_place(place)
        case ("treaties", number, state):
            return looks_like_number(number) and state in (ON, OFF)
        case (page,):
            return page in PAGES
        case (page, *values):
            return change_of(page, values) is not None
    return False


def _is_hour(text: str) -> bool:
    return _is_place(text) and int(text) in _DAY_HOURS


def _is_place(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= _LONGEST_PAGE


def page_of(values: Sequence[str]) -> int:
    """The page a button leads to or was pressed on: its last value where that is a number."""
    return int(values[-1]) if len(values) > 1 and _is_place(values[-1]) else 0
