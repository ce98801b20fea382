"""Parts that messages share: names, the treaty, the source."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from bot.config import LANGUAGES
from bot.language.i18n import Html, has_message, say, search_fold, show_time
from bot.language.markup import escaped, shorten
from bot.language.names import flag, participant_name
from bot.language.typography import listed_numbers, run_of
from storage.codec import moment_from_text
from storage.treaties import Context
from watchers.depositary.treaties import listed

_LEAST_LETTERS = 4
"""Shorter words name no treaty."""


def treaty_name(number: str, language: str, title: str = "") -> Html:
    """The treaty's short name in a language, else its title as the UN prints it."""
    message = f"treaty-{number}"
    if has_message(language, message):
        return say(language, message)
    known = listed().get(number)
    return Html(escaped(shorten(title or (known.name if known is not None else number), 120)))


def treaties_called(words: str) -> tuple[str, ...]:
    """Treaties whose short name, in any of our languages, begins with each of the words or has them inside."""
    wanted = search_fold(words).split()
    if not wanted or min(map(len, wanted)) < _LEAST_LETTERS:
        return ()
    return tuple(number for number, names in _short_names().items() if any(_has(name, wanted) for name in names))


def _has(name: str, wanted: Iterable[str]) -> bool:
    """Whether each word begins a word of the name, endings aside."""
    words = name.split()
    return all(any(one.startswith(word[: max(_LEAST_LETTERS, len(word) - 2)]) for one in words) for word in wanted)


@cache
def _short_names() -> dict[str, tuple[str, ...]]:
    """The treaties that have a short name, with it in every language and those people say, folded."""
    return {
        number: tuple(search_fold(say(language, f"treaty-{number}")) for language in LANGUAGES)
        for number in listed()
        if has_message("en", f"treaty-{number}")
    }


def named(code: str | None, printed: str, language: str) -> str:
    """A participant with its flag, in bold, escaped."""
    return run_of(language, f"{flag(code)} <b>{escaped(participant_name(code, printed, language))}</b>")


def headline(name: str, what: str, language: str) -> Html:
    """What somebody did, after the name, as the language sets it off; the name is HTML already."""
    return say(language, "headline", name=Html(name), what=Html(what))


def listed_in(language: str, parts: Iterable[str]) -> str:
    """Parts of a list, with the language's own comma."""
    return str(say(language, "list-comma")).join(parts)


def articles_line(articles: Iterable[str], language: str) -> str:
    """The articles a statement names."""
    named = listed_numbers(language, say(language, "list-comma"), articles)
    return f"§ {say(language, 'articles', articles=Html(named))}"


def named_code(code: str, language: str) -> str:
    """A participant by its code, with its flag, in bold."""
    return named(code, code, language)


def noun(kind: str | None, words: str, language: str) -> str:
    """An action or statement as a noun; the column's own words where the kind says nothing."""
    if kind is None or not has_message(language, f"action-{kind}"):
        return words
    return str(say(language, f"action-{kind}", words=words))


def source_line(context: Context, language: str, zone: str) -> Html:
    """The depositary's page and the time it speaks of."""
    moment = moment_from_text(context.as_at)
    if moment is None:
        return say(language, "source-untimed", url=context.url)
    return say(language, "source", url=context.url, time=show_time(moment, language, zone))
