"""The reader of statements: lists by pages, long texts by parts, nothing lost between them."""

from dataclasses import replace
from datetime import date

from bot.messages.statements import articles_page, authors_page, cut, statement_page
from bot.messages.view import View
from bot.preview.stand_in import build_page
from storage.treaties import context_of
from tests.builders import cyber_facts
from watchers.depositary import untc
from watchers.depositary.model import MADE_LATER, Statement, StatementKind
from watchers.participants import table

CODES = [code for code, known in table().items() if known.type == "state"][:14]
LONG = "Article 7, paragraph 2. " + "The Government declares that words go on. " * 120


def view(*statements: Statement) -> View:
    status = replace(untc.parse(build_page(cyber_facts(("Cuba", "25 Oct 2025", "")))), statements=statements)
    return View(status, context_of(status, "https://un"), [], None)


def said(code: str, text: str = "No.") -> Statement:
    return Statement(table()[code].english, code, StatementKind.RESERVATION, text, language="Original: French")


def test_a_long_text_is_cut_between_words_and_whole() -> None:
    parts = cut(LONG.strip())
    assert len(parts) > 2
    assert " ".join(parts) == LONG.strip()


def test_many_authors_come_by_pages() -> None:
    many = view(*map(said, CODES))
    _, first = authors_page(many, "en", 0)
    _, last = authors_page(many, "en", 1)
    assert [len(row) for row in first] == [2, 2, 2, 2, 2, 2, 2]
    assert [text for text, _ in last[-1]] == ["‹", "2/2"]


def test_a_statement_is_read_part_by_part_with_its_language_and_link() -> None:
    page = statement_page(view(said("FRA", LONG), said("FRA")), "FRA", 0, 1, "en")
    assert page is not None
    text, buttons = page
    assert "🌐 Language of the text: French" in text
    assert 'href="https://un"' in text
    assert "§ Articles: 7(2)" in text
    assert buttons[0][0][0] == "‹"
    assert [label for label, _ in buttons[1]] == ["● 1", "2"]
    assert max(len(data) for row in buttons for _, data in row) <= 64


def test_who_said_nothing_has_no_page() -> None:
    assert statement_page(view(said("FRA")), "CUB", 0, 0, "en") is None


def test_articles_are_the_step_between_participant_and_text() -> None:
    many = view(said("FRA", f"{LONG} On article 63 (3) too."), said("CUB"))
    _, authors = authors_page(many, "en", 0)
    assert [data for row in authors for _, data in row] == ["read|XVIII-16|CUB", "read|XVIII-16|FRA"]
    page = articles_page(many, "FRA", "en")
    assert page is not None
    first, *rest = page[1]
    assert [label for label, _ in first] == ["§ 7(2)", "§ 63(3)"]
    opened = statement_page(many, "FRA", 0, int(first[1][1].split("|")[-1]), "en")
    assert opened is not None
    assert "On article 63 (3) too." in opened[0]
    assert opened[1][-1][-1][1] == "read|XVIII-16|FRA"
    assert [label for row in rest for label, _ in row] == ["📄 Whole text: Reservation", "‹ Back"]


def test_a_text_that_names_no_article_is_opened_at_once() -> None:
    assert articles_page(view(said("FRA")), "FRA", "en") is None


def shown(**facts: object) -> str:
    statement = replace(said("SWE"), **facts)  # type: ignore[arg-type]
    page = statement_page(view(statement), "SWE", 0, 0, "en")
    assert page is not None
    return page[0]


def test_when_a_statement_was_made_is_shown() -> None:
    assert "🗓 When: signature\n" in shown(made="signature")
    assert "🗓 When: accession · 1 March 2026\n" in shown(made="accession", date=date(2026, 3, 1))
    assert "🗓 When: 1 March 2026\n" in shown(made=MADE_LATER, date=date(2026, 3, 1))
    assert "🗓 When: later\n" in shown(made=MADE_LATER)
    assert "🗓" not in shown()


def test_an_objection_says_whose_statement_it_answers_and_a_communication_its_title() -> None:
    assert "↩️ In answer to: Azerbaijan\n" in shown(kind=StatementKind.OBJECTION, objects_to="AZE")
    title = {"section": "Notifications under Article 4 (3)"}
    assert "<b>Notifications under Article 4 (3)</b>" in shown(kind=StatementKind.COMMUNICATION, **title)
    assert "Notifications" not in shown(kind=StatementKind.RESERVATION, **title)


def test_the_articles_noted_by_the_reader_are_shown() -> None:
    assert "§ Articles: 63(3)\n" in shown(articles=("63(3)",))
