"""Messages: one glance long, escaped, complete."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.config import LANGUAGES
from bot.language.markup import plain_text, shorten, size, split_message
from bot.messages.answers import bar, participant_message, status_message
from bot.messages.event import event_message
from bot.messages.view import View
from bot.preview.stand_in import build_page, parse_html
from storage.treaties import Context, Recorded, context_of
from tests.builders import cyber_facts
from watchers.depositary import diff, untc
from watchers.depositary.model import ActionKind, Event, EventKind, StatementKind, TreatyStatus
from watchers.press.stories import Story

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
URL = "https://treaties.un.org/x?a=1&b=2"
CONTEXT = Context(URL, "2026-03-01T12:00:00+00:00", 74, 3, 3, 40)
SIGNED = Event("XVIII-16", ActionKind.SIGNATURE, "Azerbaijan", "AZE", date(2025, 10, 25), "key")


def message(event: Event, language: str = "en", context: Context = CONTEXT) -> str:
    return plain_text(event_message(Recorded(event, context, NOW), language, "Asia/Baku"))


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            "az",
            (
                "🇦🇿 Azərbaycan — imzaladı|📅 25 oktyabr 2025-ci il|📜 BMT-nin Kibercinayətkarlığa qarşı Konvensiyası"
                "|✍️ 74 imza · 📥 verilmiş sənəd: 3 / 40"
            ),
        ),
        (
            "en",
            (
                "🇦🇿 Azerbaijan — signed|📅 25 October 2025|📜 UN Convention against Cybercrime"
                "|✍️ 74 signed · 📥 3 of 40 instruments"
            ),
        ),
    ],
)
def test_a_signature_in_one_glance(language: str, lines: str) -> None:
    *told, source = message(SIGNED, language).split("\n")
    assert "|".join(told) == lines
    assert URL in source


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [*ActionKind, *EventKind])
def test_every_kind_makes_a_message_telegram_takes(kind: str, language: str) -> None:
    event = replace(
        SIGNED,
        kind=kind,
        was="2025-10-24" if kind == EventKind.DATE_CORRECTED else "signature",
        action="ratification",
        text="2027-01-01" if kind == EventKind.THRESHOLD_REACHED else "Reservation: <art. 7> & more",
        objects_to="CUB",
    )
    text, _ = parse_html(event_message(Recorded(event, CONTEXT, NOW), language, "Asia/Baku"))
    assert size(text) < 700
    assert "{" not in text
    assert text.count("\n") <= 7


def test_a_correction_says_so_and_shows_both_dates() -> None:
    event = replace(SIGNED, kind=EventKind.DATE_CORRECTED, was="2025-10-24", action="signature")
    assert message(event).startswith(
        "Correction: 🇦🇿 Azerbaijan — date corrected (signature): 24 October 2025 → 25 October 2025"
    )


def test_a_reservation_names_its_articles_and_quotes_shortly() -> None:
    event = replace(SIGNED, kind=StatementKind.RESERVATION, text="Under article 7(2) and 9 (2), " + "words " * 200)
    told = message(event)
    assert "Articles: 7(2), 9(2)" in told
    assert len(told) < 600


def test_names_from_outside_are_escaped() -> None:
    event = replace(SIGNED, participant="<i>A & B</i>", code=None)
    assert "<i>A & B</i>" in message(event)


def status(*rows: tuple[str, str, str], today: date = date(2026, 3, 1), **changes: object) -> str:
    parsed = untc.parse(build_page(cyber_facts(*rows, **changes)))
    diff.check(parsed)
    return plain_text(status_message(seen(parsed), language="en", zone="Asia/Baku", today=today))


def seen(status: TreatyStatus, *stories: Story) -> View:
    return View(status, context_of(status, URL), [], None, stories)


def test_status_counts_down_to_the_last_day_to_sign() -> None:
    row = ("Azerbaijan", "25 Oct 2025", "")
    assert "one day left" in status(row, today=date(2026, 12, 30))
    assert "Today is the last day to sign" in status(row, today=date(2026, 12, 31))
    assert "Signature closed on 31 December 2026; accession only" in status(row, today=date(2027, 1, 1))


def test_a_regional_organizations_instrument_is_no_additional_one() -> None:
    told = status(("Azerbaijan", "", "1 Feb 2026"), ("European Union", "", "2 Feb 2026 AA"))
    assert "Parties: 2" in told
    assert "39 more instruments" in told
    assert "1 of 40" in told


def test_status_with_the_threshold_reached_tells_the_day() -> None:
    names = untc_names(40)
    told = status(*[(name, "", "1 Feb 2026") for name in names])
    assert "Enters into force on 2 May 2026" in told


def untc_names(count: int) -> list[str]:
    from watchers.participants import table  # noqa: PLC0415 - only here

    return sorted(
        known.names[0] for code, known in table().items() if len(code) == 3 and known.alpha2 not in ("EU", "")
    )[:count]


def test_the_bar_is_never_full_too_early_nor_empty_too_long() -> None:
    assert [bar(count, 40).count("▰") for count in (0, 1, 20, 39, 40, 55)] == [0, 1, 6, 11, 12, 12]


def test_a_participants_steps_and_a_stranger_without_any() -> None:
    parsed = untc.parse(build_page(cyber_facts(("Azerbaijan", "25 Oct 2025", "1 Feb 2026"))))
    told = plain_text(participant_message("AZE", seen(parsed), language="en", zone="Asia/Baku"))
    assert "✍️ 25 October 2025 — signature · recorded: UN" in told
    assert "✅ 1 February 2026 — ratification · recorded: UN" in told
    stranger = participant_message("PER", seen(parsed), language="en", zone="Asia/Baku")
    assert "No step is recorded" in plain_text(stranger)


@given(st.lists(st.text(alphabet="ab ğ😀\n", max_size=60), max_size=40), st.integers(min_value=200, max_value=400))
def test_splitting_loses_nothing_and_balances_tags(paragraphs: list[str], limit: int) -> None:
    markup = "\n\n".join(f"<b>{paragraph}x</b> tail" for paragraph in paragraphs) or "x"
    parts = split_message(markup, limit)
    assert all(size(part) <= limit for part in parts)
    texts = [parse_html(part)[0] for part in parts]
    assert "".join("".join(texts).split()) == "".join(parse_html(markup)[0].split())


def test_shortening_cuts_between_words() -> None:
    assert shorten("one two three", 9) == "one two …"
    assert shorten("short") == "short"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_coming_entry_into_force_is_not_told_as_reached(language: str) -> None:
    coming = Event("XVIII-16", EventKind.ENTRY_INTO_FORCE, "", None, date(2026, 5, 30), "key", text="2026-05-30")
    reached = replace(coming, text="")
    assert message(coming, language).split("\n")[0] != message(reached, language).split("\n")[0]
    assert "2026" in message(coming, language).split("\n")[0]


def test_many_of_one_kind_are_one_message_with_their_number_and_names() -> None:
    flood = Event("XVIII-16", "reservation", "", None, None, "k", action="reservation", text="Cuba, Mali", count=12)
    assert message(flood).split("\n")[:2] == ["⚖️ on the UN page, all at once: reservation · 12", "Cuba, Mali"]
    gone = replace(flood, kind="removed", action="signature")
    assert message(gone).split("\n")[0] == "⚖️ no longer on the UN page: signature · 12"


def test_a_status_shows_the_pages_totals_and_a_coming_entry_into_force_as_coming() -> None:
    status = untc.parse(build_page(cyber_facts(("Cuba", "25 Oct 2025", ""))))
    status = replace(status, totals=replace(status.totals, signatories=74))
    force = replace(status.entry_into_force, date=date(2026, 5, 30))
    view = View(replace(status, entry_into_force=force), context_of(status, URL), (), None)
    before, after = (
        plain_text(status_message(view, language="en", zone="UTC", today=day))
        for day in (date(2026, 5, 29), date(2026, 5, 30))
    )
    assert "Signatories: 74" in before
    assert ("Enters into force" in before, "Enters into force" in after) == (True, False)
