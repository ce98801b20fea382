"""Parts that messages share: names, the treaty, the source."""

from __future__ import annotations

from collections.abc import Iterable

from bot.language.i18n import Html, has_message, say, show_time
from bot.language.markup import escaped, shorten
from bot.language.names import flag, participant_name
from bot.language.typography import run_of
from storage.codec import moment_from_text
from storage.treaties import Context
from watchers.depositary.treaties import listed


def treaty_name(number: str, language: str, title: str = "") -> Html:
    """The treaty's short name in a language, else its title as the UN prints it."""
    message = f"treaty-{number}"
    if has_message(language, message):
        return say(language, message)
    known = listed().get(number)
    return Html(escaped(shorten(title or (known.name if known is not None else number), 120)))


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
    return f"§ {say(language, 'articles', articles=listed_in(language, articles))}"


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
