"""Every link in every message of every language, opened with a parser and compared with what was meant."""

from html.parser import HTMLParser

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor
from hypothesis import given
from hypothesis import strategies as st

from bot.config import LANGUAGES
from bot.language.i18n import Html, Verbatim, catalogue_text, say

ADDRESS = "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-16&chapter=18&clang=_en"
ADDRESSES = frozenset({"url", "address"})
WORDS = 'Ünlü <b>"ad"</b> & co'
ISOLATES = "\u2066\u2067\u2068\u2069"
MARKS = f"{ISOLATES}\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u200b\ufeff"


class Links(HTMLParser):
    """Where a message's links lead, and which tags it has."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.targets: list[str] = []
        self.tags: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.targets += [value or "" for name, value in attrs if name == "href"]


class Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the library's name
        self.names.add(node.id.name)


def messages(language: str) -> dict[str, dict[str, str | float]]:
    """Each message with a value for each of its variables."""
    found: dict[str, dict[str, str | float]] = {}
    for entry in FluentParser().parse(catalogue_text(language)).body:
        if isinstance(entry, ast.Message):
            variables = Variables()
            variables.visit(entry)
            found[entry.id.name] = {
                name: ADDRESS if name in ADDRESSES else 3 if name in {"count", "days"} else WORDS
                for name in variables.names
            }
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_of_every_message_leads_where_it_was_meant_to(language: str) -> None:
    meant = messages("en")
    for name, values in messages(language).items():
        links, english = Links(say(language, name, **values)), Links(say("en", name, **meant[name]))
        assert links.targets == english.targets, name
        assert all(target in (ADDRESS, "https://treaties.un.org") for target in links.targets), name
        assert links.tags <= {"b", "i", "a", "code", "pre", "blockquote"}, name


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_address_written_out_is_followed_by_no_mark(language: str) -> None:
    for name, values in messages(language).items():
        text = say(language, name, **values)
        for place in range(len(text)):
            if text.startswith("https://", place):
                whole = text[place:].split('"')[0].split()[0]
                assert not set(whole) & set(MARKS), (name, whole)
                assert text[place - 1 : place] not in {*MARKS}, name


def test_names_in_arabic_are_isolated_and_what_is_read_letter_by_letter_is_not() -> None:
    assert "\u2068Peru\u2069" in say("ar", "participant-unknown", query="Peru")
    assert "\u2068<b>Peru</b>\u2069" in say("ar", "subscribed", treaty=Html("<b>Peru</b>"))
    for value in (ADDRESS, "XVIII-16", "XXVII-7-d", "12", "12:30", "-4", "@some_bot", "/status", Verbatim("a b")):
        assert not set(say("ar", "participant-unknown", query=value)) & set(ISOLATES), value
    for value in ("http:/ /x", "https://a b", "Peru 12", "12 (A)", "XVIII-16 Peru", "İran-1", "@ some"):
        assert f"\u2068{value}\u2069" in say("ar", "participant-unknown", query=value), value


def test_nothing_is_isolated_where_the_script_runs_from_left_to_right() -> None:
    assert not any(set(say(one, "participant-unknown", query="أذربيجان")) & set(ISOLATES) for one in LANGUAGES[:6])


@given(value=st.text(max_size=60))
def test_whatever_is_embedded_stays_text_and_every_isolate_is_closed(value: str) -> None:
    said = say("ar", "participant-unknown", query=value)
    assert Links(said).tags == Links(say("ar", "participant-unknown", query="x")).tags
    if not set(value) & set(MARKS):
        assert said.count("\u2068") == said.count("\u2069") <= 1
