"""What people say to anybody: a greeting, thanks. In any of our languages, or typed on the other keyboard."""

from __future__ import annotations

import re
import tomllib
from enum import StrEnum
from functools import cache
from importlib.resources import files

from bot.language.spelling import other_layout, squeezed

_DRAWN_OUT = re.compile(r"(.)\1{2,}")


class Said(StrEnum):
    """What was said."""

    HELLO = "hello"
    THANKS = "thanks"


@cache
def _phrases() -> dict[str, Said]:
    told = tomllib.loads(files("bot.language").joinpath("locales/greetings.toml").read_text(encoding="utf-8"))
    return {squeezed(phrase): Said(kind) for kind, phrases in told.items() for phrase in phrases}


def greeting_in(text: str) -> Said | None:
    """The greeting or the thanks a text is, "heyyy" and "ghbdtn" among them; None where it is neither."""
    typed = [squeezed(text), squeezed(other_layout(text) or "")]
    shorter = [_DRAWN_OUT.sub(r"\1", one) for one in typed]
    return next((_phrases()[one] for one in (*typed, *shorter) if one in _phrases()), None)
