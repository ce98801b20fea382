"""What a button of /settings changes in a chat. Pure: a stale or foreign button changes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.config import LANGUAGES
from bot.messages.settings import OFF, ON, ZONES
from storage.chats import Chat
from storage.hours import Mode
from watchers.depositary.topics import Topic
from watchers.participants import table

_DAY_HOURS = range(24)


def changed(chat: Chat, page: str, values: Sequence[str]) -> Chat:  # noqa: PLR0911 - one line a setting
    """The chat with the setting a button names; as it is for a button that sets nothing we know."""
    match (page, *values):
        case ("language", language) if language in LANGUAGES:
            return replace(chat, language=language)
        case ("topics", topic, state) if topic in set(Topic):
            muted = chat.muted - {topic} if state == ON else chat.muted | {topic}
            return replace(chat, muted=frozenset(muted))
        case ("mode", mode, hour) if mode in set(Mode) and _hour(hour) is not None:
            return replace(chat, mode=Mode(mode), digest_hour=int(hour))
        case ("quiet", "off"):
            return replace(chat, quiet=None)
        case ("quiet", start, end) if _hour(start) is not None and _hour(end) is not None:
            return replace(chat, quiet=(int(start), int(end)))
        case ("zone", zone) if zone in ZONES:
            return replace(chat, time_zone=zone)
        case ("pictures" | "days", state) if state in (ON, OFF):
            return replace(chat, pictures=state == ON) if page == "pictures" else replace(chat, quiet_days=state == ON)
        case ("who", "all"):
            return replace(chat, participants=frozenset())
        case ("who", code, state, _) if code in table():
            chosen = chat.participants | {code} if state == ON else chat.participants - {code}
            return replace(chat, participants=frozenset(chosen))
    return chat


def _hour(text: str) -> int | None:
    return int(text) if text.isdecimal() and int(text) in _DAY_HOURS else None


def page_of(values: Sequence[str]) -> int:
    """The page a button leads to or was pressed on: its last value where that is a number."""
    return int(values[-1]) if len(values) > 1 and values[-1].isdecimal() else 0
