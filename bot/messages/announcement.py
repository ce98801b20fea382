"""An operator's text, language by language. Pure."""

from __future__ import annotations

import re

from bot.config import LANGUAGES
from bot.language.i18n import Html, say
from bot.language.markup import escaped

LONGEST = 3000
"""Letters of one announcement, so that it is one message."""
_BEGINS = re.compile(rf"^\s*({'|'.join(LANGUAGES)}):", re.MULTILINE)


def texts_by_language(written: str) -> dict[str, str]:
    """{"az": "Salam.", "en": "Hello."} from "az: Salam." and "en: Hello." on lines of their own.

    A text goes on to the next language; one without words is left out, of two in one language the last counts.
    """
    _, *pieces = _BEGINS.split(written)
    pairs = zip(pieces[::2], pieces[1::2], strict=True)
    return {language: text.strip() for language, text in pairs if text.strip()}


def announcement_message(text: str, language: str) -> Html:
    """The announcement as chats read it; the text is the operator's, shown as it was written."""
    return Html(f"{say(language, 'announcement')}\n\n{escaped(text)}")
