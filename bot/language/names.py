"""Participants' names and flags in each language."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from babel import Locale

from watchers.participants import table

_LETTER_A = 0x1F1E6


@cache
def _overrides() -> dict[str, dict[str, str]]:
    return _toml("names.toml")


def _toml(name: str) -> dict[str, Any]:
    return tomllib.loads(files("bot.language").joinpath(f"locales/{name}").read_text(encoding="utf-8"))


@cache
def participant_name(code: str | None, printed: str, language: str) -> str:
    """The name to show: ours where the region has its own, CLDR's, else as the UN prints it."""
    override = _overrides().get(code or "", {}).get(language)
    known = table().get(code or "")
    if override is not None or known is None:
        return override or printed
    if language == "en" or not known.alpha2:
        return known.english
    return str(Locale(language).territories.get(known.alpha2) or known.english)


def flag(code: str | None) -> str:
    """The participant's flag, or a plain sign for those without one."""
    known = table().get(code or "")
    if known is None or not known.alpha2:
        return "🏛"
    return "".join(chr(_LETTER_A + ord(letter) - ord("A")) for letter in known.alpha2)
