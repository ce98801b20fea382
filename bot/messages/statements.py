"""Statements read by pages of buttons: participants, articles, then the text, whole, part by part. Pure."""

from __future__ import annotations

from babel import Locale, UnknownLocaleError

from bot.language.alphabet import in_order
from bot.language.i18n import Html, capitalized, say, show_date
from bot.language.markup import escaped
from bot.language.names import flag, participant_name
from bot.language.typography import run_of
from bot.messages.paging import Button, Pages, page_buttons
from bot.messages.phrases import articles_line, headline, noun, treaty_name
from bot.messages.view import View
from watchers.depositary.articles import articles_named
from watchers.depositary.model import MADE_LATER, Statement, StatementKind

READ = "read"
_A_PAGE = 12
_IN_A_ROW = 2
_ARTICLES_IN_A_ROW = 4
_MOST_ARTICLES = 60
_MOST_TEXTS = 20
_A_PART = 1500
"""Letters of a statement's text in one message."""
Page = tuple[Html, list[list[Button]]]


def authors_page(view: View, language: str, place: int) -> Page:
    """Who made statements, a button each, with how many."""
    number = view.status.number
    counts: dict[str, int] = {}
    names: dict[str, str] = {}
    for statement in view.status.statements:
        if statement.code is not None:
            counts[statement.code] = counts.get(statement.code, 0) + 1
            names[statement.code] = participant_name(statement.code, statement.participant, language)
    pages = Pages(sorted(counts, key=lambda code: in_order(names[code], language)), _A_PAGE)
    buttons: list[Button] = [
        (f"{flag(code)} {names[code]} · {counts[code]}", f"{READ}|{number}|{code}") for code in pages.at(place)
    ]
    rows = [buttons[first : first + _IN_A_ROW] for first in range(0, len(buttons), _IN_A_ROW)]
    title = say(language, "reservations-title", treaty=treaty_name(number, language))
    text = Html(f"<b>{title}</b>\n\n{say(language, 'reader-choose')}")
    return text, [*rows, *page_buttons(pages, place, f"{READ}|{number}|*")]


def articles_page(view: View, code: str, language: str) -> Page | None:
    """The articles a participant's statements name, a button each, and the whole texts; None without any."""
    statements, number = view.statements(code), view.status.number
    several = len(statements) > 1
    articles: list[Button] = []
    texts: list[list[Button]] = []
    for which, statement in enumerate(statements):
        data = f"{READ}|{number}|{code}|{which}"
        mark = f"{which + 1} · " if several else ""
        parts = cut(statement.text)
        articles += [(f"{mark}§ {article}", f"{data}|{_part_of(article, parts)}") for article in _articles(statement)]
        what = capitalized(noun(statement.kind, "", language), language)
        texts.append([(f"{mark}{say(language, 'reader-whole', name=what)}", f"{data}|0")])
    if not articles:
        return None
    who = participant_name(code, statements[0].participant, language)
    text = Html(f"{flag(code)} <b>{escaped(who)}</b>\n\n{say(language, 'reader-articles')}")
    shown = articles[:_MOST_ARTICLES]
    rows = [shown[first : first + _ARTICLES_IN_A_ROW] for first in range(0, len(shown), _ARTICLES_IN_A_ROW)]
    back: list[Button] = [(say(language, "settings-back"), f"{READ}|{number}|*|0")]
    return text, [*rows, *texts[:_MOST_TEXTS], back]


def _part_of(article: str, parts: list[str]) -> int:
    """Where a text first names an article; its beginning where the name is in the heading or cut in two."""
    return next((place for place, part in enumerate(parts) if article in articles_named(part)), 0)


def statement_page(view: View, code: str, which: int, part: int, language: str) -> Page | None:
    """One part of one statement, in its own language, with the UN's link; None where there is none."""
    statements, number = view.statements(code), view.status.number
    if not statements:
        return None
    chosen = Pages(statements, 1)
    which = chosen.place(which)
    statement = statements[which]
    parts = Pages(cut(statement.text), 1)
    who = participant_name(code, statement.participant, language)
    lines: list[str] = [
        headline(run_of(language, f"{flag(code)} <b>{escaped(who)}</b>"), noun(statement.kind, "", language), language)
    ]
    if heading := statement.heading or _title_of(statement):
        lines.append(f"<b>{escaped(heading)}</b>")
    lines += [line for line in (_when(statement, language), _against(statement, language)) if line]
    if articles := _articles(statement):
        lines.append(articles_line(articles, language))
    lines += ["", escaped("".join(parts.at(part))), ""]
    if statement.language:
        lines.append(say(language, "reader-language", name=_language(statement.language, language)))
    lines.append(say(language, "source-untimed", url=view.context.url))
    data = f"{READ}|{number}|{code}"
    turn = page_buttons(parts, part, f"{data}|{which}")
    others = [(f"{'● ' if place == which else ''}{place + 1}", f"{data}|{place}|0") for place in range(len(statements))]
    rows = [others[first : first + 8] for first in range(0, len(others), 8)] if len(others) > 1 else []
    above = data if articles_page(view, code, language) is not None else f"{READ}|{number}|*|0"
    back: list[Button] = [(say(language, "settings-back"), above)]
    return Html("\n".join(lines)), [*turn, *rows, back]


def _articles(statement: Statement) -> tuple[str, ...]:
    """The articles it names; found in its words where an earlier reader did not note them."""
    return statement.articles or articles_named(f"{statement.heading} {statement.text}")


def _title_of(statement: Statement) -> str:
    """The title a communication stands under, which says what it is about."""
    return statement.section if statement.kind is StatementKind.COMMUNICATION else ""


def _when(statement: Statement, language: str) -> Html | None:
    """Upon which act it was made, or that it was later, and the day the page prints with it."""
    day = "" if statement.date is None else show_date(statement.date, language)
    if statement.made and statement.made != MADE_LATER:
        act = noun(statement.made, "", language)
        return say(language, "statement-made", act=f"{act} · {day}" if day else act)
    if day:
        return say(language, "statement-made", act=day)
    return say(language, "statement-made-later") if statement.made else None


def _against(statement: Statement, language: str) -> Html | None:
    """Whose statement an objection answers."""
    if statement.objects_to is None:
        return None
    return say(
        language, "statement-answers", name=participant_name(statement.objects_to, statement.objects_to, language)
    )


def cut(text: str) -> list[str]:
    """A long text in parts, cut between words."""
    parts, rest = [], text
    while len(rest) > _A_PART:
        end = rest.rfind(" ", 0, _A_PART)
        end = _A_PART if end <= 0 else end
        parts.append(rest[:end])
        rest = rest[end:].lstrip()
    return [*parts, rest]


def _language(noted: str, language: str) -> str:
    """What "Original: French" says, in the reader's words; as the page prints it where it is no language we know."""
    name = noted.removeprefix("Original:").strip()
    english = Locale("en").languages
    code = next((code for code, known in english.items() if known.casefold() == name.casefold()), None)
    try:
        shown = Locale(language).languages.get(code or "")
    except UnknownLocaleError:
        shown = None
    return capitalized(shown, language) if shown else name
