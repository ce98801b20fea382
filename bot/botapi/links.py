"""Deep links: t.me/BOT?start=PAYLOAD opens a treaty or a participant, or follows a treaty, in a language.

A payload has at most 64 letters of A-Za-z0-9_- (core.telegram.org/bots/features#deep-linking).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import quote

from bot.config import LANGUAGES
from watchers.addresses import canonical_number, looks_like_number
from watchers.participants import table

_LONGEST = 64
_MOST_PARTS = 4


class Deed(StrEnum):
    """What a link does."""

    OPEN = "o"
    FOLLOW = "f"


@dataclass(frozen=True, slots=True)
class Link:
    """Where a link leads: a treaty, perhaps one participant in it, perhaps in a language."""

    deed: Deed
    number: str
    code: str | None = None
    language: str | None = None

    @property
    def payload(self) -> str:
        """As it stands behind "?start="."""
        return "_".join(filter(None, (self.deed, self.number, self.code, self.language)))


def read_link(payload: str) -> Link | None:
    """The link of a payload; None for what is none of ours."""
    deed, *parts = payload.split("_")
    if len(payload) > _LONGEST or deed not in set(Deed) or not 1 <= len(parts) < _MOST_PARTS:
        return None
    number, *rest = parts
    code = next((part for part in rest if part in table()), None)
    language = next((part for part in rest if part in LANGUAGES), None)
    known = (code is not None) + (language is not None)
    if not looks_like_number(number) or known != len(rest):
        return None
    return Link(Deed(deed), canonical_number(number), code, language)


def address_of(link: Link, username: str) -> str:
    """The link as people pass it on."""
    return f"https://t.me/{username}?start={link.payload}"


def group_address(link: Link, username: str) -> str:
    """Telegram's window for adding the bot to a group, where the link is then opened."""
    return f"https://t.me/{username}?startgroup={link.payload}"


def channel_address(username: str) -> str:
    """Telegram's window for making the bot a channel's administrator with the rights it needs.

    A channel gets no payload (core.telegram.org/bots/features#deep-linking); it follows the first treaty.
    """
    return f"https://t.me/{username}?startchannel&admin=post_messages+edit_messages+pin_messages"


def share_address(link: Link, username: str) -> str:
    """Telegram's own window for passing the link on."""
    return f"https://t.me/share/url?url={quote(address_of(link, username), safe='')}"
