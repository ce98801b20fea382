"""What is kept about a chat, each line with what it speaks of: no less than there is. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from bot.language.i18n import Html, say

ALL = "*"
KEPT: Mapping[str, Mapping[str, str]] = {
    "privacy-chat": {"chat": "id thread type language time_zone state created_at owner trouble gone_at", "hold": ALL},
    "privacy-settings": {
        "chat": "muted participants mode digest_hour quiet_from quiet_to pictures quiet_days digest_at",
        "subscription": ALL,
    },
    "privacy-messages": {"delivery": ALL, "edit": ALL, "told": ALL, "notice": ALL, "deadline_told": ALL},
    "privacy-pin": {"pin": ALL},
    "privacy-asked": {"treaty_wish": ALL},
}
"""Message, table, its columns. A new column or table about a chat belongs to a line, or gets one."""


def privacy_message(language: str) -> Html:
    """What is kept, what never is, and how it is erased."""
    lines = ("privacy-title", *KEPT, "privacy-never", "privacy-forget")
    return Html("\n".join(say(language, line) for line in lines))
