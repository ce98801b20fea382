"""What strangers may send: refused or read, never an error of another's, never more than a page's worth of work."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.preview.stand_in import build_page, build_xml
from tests.builders import cyber_facts
from watchers.depositary import limits, mtdsg, untc
from watchers.depositary.model import TreatyStatus
from watchers.errors import PageRefused, Reason

FACTS = cyber_facts(
    ("Azerbaijan{1}", "25 Oct 2025{2}", ""),
    ("Viet Nam", "25 Oct 2025", "1 Mar 2026"),
    declarations=[("Azerbaijan", ["Upon signature:", "Reservation:", "Article 7 (2) …"])],
    objections=[("Sweden", ["14 Jan 2026", "Sweden objects to the reservation made by Azerbaijan."])],
    special_tables=[("Territorial Application", [("Participant", "Territories"), ("France", "Mayotte")])],
    notes=[("1", "See C.N.500.2025.")],
)
PAGE, XML = build_page(FACTS), build_xml(FACTS)
Parse = Callable[[bytes], TreatyStatus]


def reason_of(parse: Parse, body: bytes) -> Reason:
    with pytest.raises(PageRefused) as refused:
        parse(body)
    return refused.value.reason


def inside(page: bytes, what: bytes) -> bytes:
    return page.replace(b"Article 7 (2)", what + b"Article 7 (2)", 1)


@pytest.mark.parametrize("tag", [b"div", b"span", b"b", b"table", b"ul", b"font", b"x-y", b"center", b"blockquote"])
@pytest.mark.parametrize("closed", [False, True])
def test_tags_nested_deeper_than_any_page_are_refused(tag: bytes, closed: bool) -> None:  # noqa: FBT001
    def nested(depth: int) -> bytes:
        return inside(PAGE, (b"<%b>" % tag) * depth + b"x" + (b"</%b>" % tag if closed else b"") * depth)

    assert reason_of(untc.parse, nested(100_000)) is Reason.OUTSIZED
    assert reason_of(untc.parse, nested(limits.MOST_DEPTH)) is Reason.OUTSIZED
    if tag not in (b"table", b"b"):
        assert untc.parse(nested(50)).participants


def test_many_tags_side_by_side_are_no_depth() -> None:
    side = b"<p>x<br><div><b>y</b></div>" * 20_000
    assert len(untc.parse(inside(PAGE, side)).participants) == 2
    assert len(untc.parse(inside(PAGE, b"<p>x" * 20_000)).participants) == 2


def test_bold_left_open_over_very_many_blocks_is_refused() -> None:
    left_open = b"".join(b"<p><b id=%d></p>" % number for number in range(40))
    assert reason_of(untc.parse, inside(PAGE, left_open + b"<p>x" * 50_000)) is Reason.OUTSIZED
    assert len(untc.parse(inside(PAGE, left_open + b"<p>x" * 50)).participants) == 2


def test_xml_nested_five_thousand_deep_is_refused() -> None:
    deep = b"<i>" * 5_000 + b"x" + b"</i>" * 5_000
    assert reason_of(mtdsg.parse, inside(XML, deep)) is Reason.OUTSIZED
    shallow = b"<i>" * 100 + b"x" + b"</i>" * 100
    assert "xArticle 7" in mtdsg.parse(inside(XML, shallow)).statements[0].text


@pytest.mark.parametrize(("parse", "body"), [(untc.parse, PAGE), (mtdsg.parse, XML)])
def test_more_bytes_than_any_page_has_are_refused(parse: Parse, body: bytes) -> None:
    assert reason_of(parse, body + b" " * limits.MOST_BYTES) is Reason.OUTSIZED
    assert parse(body + b" " * (limits.MOST_BYTES - len(body))).participants


@pytest.mark.parametrize("build_and_parse", [(build_page, untc.parse), (build_xml, mtdsg.parse)])
def test_more_of_anything_than_any_page_has_is_refused(
    build_and_parse: tuple[Callable[..., bytes], Parse],
) -> None:
    build, parse = build_and_parse

    def refused(**changes: object) -> bool:
        return reason_of(parse, build(replace(FACTS, totals="", **changes))) is Reason.OUTSIZED  # type: ignore[arg-type]

    name = "Ab" + "c" * 9_000
    assert refused(rows=[(f"{name}{'d' * 1_000}", "25 Oct 2025", "")])
    assert refused(rows=[("Cuba", "25 Oct 2025 " + "x" * limits.MOST_IN_A_CELL, "")])
    assert refused(rows=[(f"A{'b' * (number + 1)}", "", "") for number in range(limits.MOST_ROWS + 1)])
    columns = ("Participant", *("Signature" for _ in range(limits.MOST_COLUMNS)))
    assert refused(columns=columns, rows=[("Cuba", *("" for _ in columns[1:]))])
    assert refused(columns=("Participant", "Signature", "S" * (limits.MOST_IN_A_CELL + 1)))
    assert refused(declarations=[("Cuba", ["A."])] * (limits.MOST_STATEMENTS + 1))
    table = ("T", [("Participant", "Territory"), ("Cuba", "All")])
    assert refused(special_tables=[table] * (limits.MOST_SPECIAL_TABLES + 1))
    assert refused(notes=[(str(number), "See.") for number in range(1, limits.MOST_NOTES + 2)])


@pytest.mark.parametrize("words", ["CHAP", "CHAP ", "CHAPTER I", "CHAPTERS"])
def test_a_chapter_of_repeated_words_has_no_number(words: str) -> None:
    facts = replace(FACTS, chapter=words * 5_000)
    assert reason_of(untc.parse, build_page(facts)) is Reason.ANATOMY_MOVED
    assert reason_of(mtdsg.parse, build_xml(facts)) is Reason.ANATOMY_MOVED


@pytest.mark.parametrize("words", ["A . ", "- . ", "1 ", "CHAPTER "])
def test_a_long_box_is_cut_and_read(words: str) -> None:
    facts = replace(FACTS, chapter=FACTS.chapter + words * 5_000, title=FACTS.title + words * 5_000)
    for parse, body in ((untc.parse, build_page(facts)), (mtdsg.parse, build_xml(facts))):
        assert parse(body).number.startswith("XVIII-")


SLOW_WORDS = ["reservation ", "(", "article ", "article 7, ", "paragraph 1 of ", "Germany ", "Upon signature: ", "\t"]


@pytest.mark.parametrize("words", [*SLOW_WORDS, "Original: ", "(Original: ", "objects to ", "<sup>1</sup>", "<!-- "])
def test_a_text_of_repeated_words_is_read(words: str) -> None:
    body = inside(PAGE, (words * (200_000 // len(words))).encode())
    assert len(untc.parse(body).participants) == 2


NOISE = st.sampled_from(
    b'< > </td> </tr> </table> <td> <tr> <table> </div> <sup> \x00 \xff &#0; &lt; " <b> 2025 <p> \x02 \x03 <!--'
    b" <script> <Row> </Entry> {".split()
)


@settings(max_examples=150, deadline=None)
@given(
    body=st.sampled_from([PAGE, XML]),
    changes=st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 40), NOISE | st.binary(max_size=8)), max_size=6),
)
def test_only_our_own_errors_come_out_of_a_spoilt_body(body: bytes, changes: list[tuple[int, int, bytes]]) -> None:
    for place, length, noise in changes:
        start = place % (len(body) + 1)
        body = body[:start] + noise + body[start + length :]
    for parse in (untc.parse, mtdsg.parse):
        with suppress(PageRefused):
            parse(body)


@settings(max_examples=100, deadline=None)
@given(body=st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_only_our_own_errors_come_out_of_anything_else(body: bytes) -> None:
    for parse in (untc.parse, mtdsg.parse):
        with pytest.raises(PageRefused):
            parse(body)
