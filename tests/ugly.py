"""What strangers write, and counters of the work it causes: no clock, only how often something was done."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest
from rapidfuzz import process as rapidfuzz_process
from telegram.ext import CallbackQueryHandler, CommandHandler

import bot.language.finding
import bot.language.spelling
import storage.database
import watchers.depositary.treaties
import watchers.press.claims
import watchers.press.folding
from bot.app import Bot

UGLY = {
    "nothing": "",
    "letters": "a" * 5_000,
    "emoji": "👨‍👩‍👧🇦🇿" * 300,
    "right to left": "\u202eأذربيجان\u202c \u2067x\u2069 \u200f" * 40,
    "control": "".join(map(chr, range(1, 32))) + "\x7f\x85\u2028 Peru",
    "html": '<b><a href="https://example.org/?a=1&b=2">x</a> &lt; &amp; </i> "\'',
    "words": "a " * 2_000,
    "different words": " ".join(f"w{number}" for number in range(2_000)),
    "names": "XVIII-16 " + "Azerbaycan Vyetnam " * 9,
    "syntax": "\" OR * NEAR( ^ - : {} ' ; --",
}
FORGED = ["", "|", "\u202e", "<b>", "XVIII-16", "XVIII-16|AZE", "-1|0", "9" * 50, "a|b|c|d|e", "🇦🇿" * 7, "1|home|x"]


def commands_of(bot: Bot) -> list[str]:
    """Every command there is a handler for."""
    handlers = [one for group in bot.handlers.values() for one in group]
    return sorted({name for one in handlers if isinstance(one, CommandHandler) for name in one.commands})


def buttons_of(bot: Bot) -> list[str]:
    """Every button's name there is a handler for."""
    patterns = [
        one.pattern.pattern  # type: ignore[union-attr]
        for group in bot.handlers.values()
        for one in group
        if isinstance(one, CallbackQueryHandler)
    ]
    return sorted(pattern.removeprefix("^").removesuffix(r"(\||$)").replace("\\", "") for pattern in patterns)


@dataclass(slots=True)
class Work:
    """Names and titles compared, rows read, sentences read by the press's classifier; since the last look."""

    names: int = 0
    rows: int = 0
    sentences: int = 0
    worst: dict[str, tuple[int, str]] = field(default_factory=dict)

    def done(self, by: str) -> dict[str, int]:
        """The counts since the last look; the worst are remembered with who caused them."""
        counts = {"names": self.names, "rows": self.rows, "sentences": self.sentences}
        for what, count in counts.items():
            self.worst[what] = max(self.worst.get(what, (0, "")), (count, by))
        self.names = self.rows = self.sentences = 0
        return counts


class _CountedProcess:
    def __init__(self, work: Work) -> None:
        self._work = work

    def extract(self, query: str, choices: Iterable[str], **how: Any) -> Any:  # noqa: ANN401 - rapidfuzz's own
        kept: Sequence[str] | Iterable[str] = choices if hasattr(choices, "__len__") else list(choices)
        self._work.names += len(kept)  # type: ignore[arg-type]
        return rapidfuzz_process.extract(query, kept, **how)


def counted(monkeypatch: pytest.MonkeyPatch) -> Work:
    """Counts from now on, in every database opened from now on."""
    work = Work()
    monkeypatch.setattr(watchers.depositary.treaties, "process", _CountedProcess(work))
    mistakes = bot.language.spelling.mistakes

    def counted_mistakes(wanted: str, name: str) -> int | None:
        work.names += 1
        return mistakes(wanted, name)

    monkeypatch.setattr(bot.language.finding, "mistakes", counted_mistakes)
    connect, sentences = storage.database._connect, watchers.press.folding.sentences

    def counting(path: str) -> sqlite3.Connection:
        connection = connect(path)

        def row(cursor: sqlite3.Cursor, values: tuple[Any, ...]) -> sqlite3.Row:
            work.rows += 1
            return sqlite3.Row(cursor, values)

        connection.row_factory = row
        return connection

    def counted_sentences(text: str) -> Any:  # noqa: ANN401 - as the classifier has it
        found = sentences(text)
        work.sentences += len(found)
        return found

    monkeypatch.setattr(storage.database, "_connect", counting)
    monkeypatch.setattr(watchers.press.claims, "sentences", counted_sentences)
    return work
