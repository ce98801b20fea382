"""`treatywatch messages`: every message of a language with sample values, for a translator's eye."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated

import typer
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.commands.console import err, out
from bot.config import LANGUAGES
from bot.language.i18n import Html, catalogue_text, say, show_date, show_month
from bot.language.markup import plain_text
from bot.language.names import flag, participant_name
from bot.messages.phrases import treaty_name

_NUMBER = "XVIII-16"
_URL = "https://example.org"
_COUNTS = (1, 2, 5, 21)
"""Numbers that take every plural form of our languages."""


class _Variables(Visitor):
    """The variables a pattern uses, and those it chooses a plural form by."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self.chosen_by: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the library's name
        self.names.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 - the library's name
        if isinstance(node.selector, ast.VariableReference):
            self.chosen_by.add(node.selector.id.name)
        self.generic_visit(node)


def sampled(language: str) -> Iterator[tuple[str, str]]:
    """(message, its text with sample values); one with plurals once for each number."""
    for entry in FluentParser().parse(catalogue_text(language)).body:
        if not isinstance(entry, ast.Message):
            continue
        variables = _Variables()
        variables.visit(entry)
        for count in _COUNTS if variables.chosen_by else _COUNTS[-1:]:
            values = {name: _sample(name, language, count) for name in variables.names}
            shown = say(language, entry.id.name, **{name.replace("-", "_"): value for name, value in values.items()})
            yield entry.id.name, plain_text(shown)


def _sample(name: str, language: str, count: int) -> str | int:
    """A value as it comes in real messages."""
    shown = show_date(date(2026, 2, 10), language)
    azerbaijan, viet_nam = participant_name("AZE", "Azerbaijan", language), participant_name("VNM", "", language)
    samples: dict[str, str | int] = {
        "treaty": treaty_name(_NUMBER, language),
        "treaties": _NUMBER,
        "date": shown,
        "was": shown,
        "time": f"{shown}, 18:15",
        "period": show_month(date(2026, 2, 1), language),
        "place": "New York",
        "name": Html(f"{flag('AZE')} {azerbaijan}"),
        "target": viet_nam,
        "query": "Atlantis",
        "title": "Kiber hüquq",
        "names": participant_name("EUE", "", language),
        "number": _NUMBER,
        "address": "https://t.me/treatywatch_bot",
        "command": "/status",
        "action": say(language, "action-ratification"),
        "step": say(language, "step-parliament_approved"),
        "words": "…",
        "text": "…",
        "articles": "7(2), 9(2)",
        "outlet": "Day.Az",
        "sources": "Day.Az · Trend",
        "numbers": "71 (Day.Az), 72 (Trend)",
        "url": _URL,
        "bar": "▰▱▱▱▱▱▱▱▱▱▱▱",
        "from": "23",
        "to": "8",
        "hour": "9",
        "threshold": 40,
        "counted": 3,
        "signatories": 73,
        "parties": 3,
        "all": 7,
    }
    return samples.get(name, count)


def review_messages(
    lang: Annotated[str, typer.Option(help="A language of the bot.")] = "en",
) -> None:
    """Print every message of a language with sample values, for a translator."""
    if lang not in LANGUAGES:
        err.print(f"{lang} is not one of {', '.join(LANGUAGES)}", markup=False)
        raise typer.Exit(2)
    for name, text in sampled(lang):
        out.print(f"[bold]{name}[/bold]", end="\n")
        out.print("\n".join(f"    {line}" for line in text.split("\n")), markup=False)
