"""Reads the catalogues and CLDR's data before the first person asks: each language takes some 50 ms, once."""

from __future__ import annotations

from datetime import date

from bot.config import LANGUAGES
from bot.language.finding import guess
from bot.language.i18n import bundle, show_date
from bot.language.names import participant_name

_A_DAY = date(2024, 12, 24)


def warm_up() -> None:
    """Blocks for a while: for a thread."""
    for language in LANGUAGES:
        bundle(language)
        show_date(_A_DAY, language)
        participant_name("AZE", "Azerbaijan", language)
    guess("Azerbaijan is begun")
