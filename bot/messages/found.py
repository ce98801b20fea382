"""What was found for a person's words. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from bot.language.finding import Guess
from bot.language.i18n import Html, say
from bot.language.markup import escaped


@dataclass(frozen=True, slots=True)
class Found:
    """The words, whom they may name, the treaties they name, and in how many statements and reports they are."""

    query: str
    guess: Guess
    treaties: tuple[str, ...]
    words: int

    @property
    def rest(self) -> bool:
        """Whether anything but participants was found."""
        return bool(self.treaties or self.words)


def found_page(found: Found, language: str) -> Html:
    """What was found by kind; participants are asked about, their buttons stand below."""
    lines = [f"🔎 <b>{escaped(found.query)}</b>"]
    if found.guess.codes:
        lines.append(say(language, "find-states"))
    if found.treaties:
        lines.append(say(language, "find-treaties", count=len(found.treaties)))
    if len(found.treaties) > 4:  # noqa: PLR2004 - as many have buttons
        lines.append(say(language, "find-all", query=found.query))
    if found.words:
        lines.append(say(language, "find-words", count=found.words))
    return Html("\n".join(lines))
