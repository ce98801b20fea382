"""A treaty's way: its timeline, two participants side by side, its data and days as files."""

import csv
import io
import json
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from icalendar import Calendar

from bot.config import LANGUAGES
from bot.language.finding import find_two
from bot.language.markup import plain_text
from bot.messages.files import COLUMNS, calendar_file, csv_file, json_file
from bot.messages.overview import timeline_message
from bot.messages.view import View
from bot.preview.stand_in import build_page
from storage.treaties import context_of
from tests.builders import cyber_facts
from tests.stage import stage
from watchers.depositary import untc
from watchers.depositary.model import TreatyStatus
from watchers.participants import table

URL = "https://treaties.un.org/x?a=1&b=2"
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
AZE, QAT = ("Azerbaijan", "25 Oct 2025", "23 Mar 2026"), ("Qatar", "", "1 Feb 2027 a")


def status(*rows: tuple[str, str, str]) -> TreatyStatus:
    return untc.parse(build_page(cyber_facts(*rows)))


def timeline(*rows: tuple[str, str, str], language: str = "en") -> list[str]:
    parsed = status(*rows)
    view = View(parsed, context_of(parsed, URL), [], None)
    return plain_text(timeline_message(view, language=language, zone="Asia/Baku")).split("\n")


def test_the_timeline_counts_signatures_and_names_instruments() -> None:
    assert timeline(AZE, QAT, ("Cuba", "25 Oct 2025", ""), ("Peru", "3 Nov 2025", ""))[2:-2] == [
        "• 24 December 2024 — adopted (New York)",
        "• October 2025 — 2 signatures",
        "• November 2025 — one signature",
        "• 23 March 2026 — 📥 🇦🇿 Azerbaijan",
        "• 1 February 2027 — 📥 🇶🇦 Qatar",
        "▰▱▱▱▱▱▱▱▱▱▱▱ 2 of 40",
    ]


def test_a_long_timeline_counts_by_year() -> None:
    names = [known.english for known in table().values() if known.type == "state"][:60]
    rows = [
        (name, f"1 {'Jan Mar May Jul Sep'.split()[n % 5]} {2000 + n % 12}", f"2 Jun {2012 + n % 2}")
        for n, name in enumerate(names)
    ]
    told = timeline(*rows)
    assert "• 2000 — 5 signatures" in told
    assert "• 2012 — 30 instruments" in told
    assert len(told) < 25


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_tells_it(language: str) -> None:
    assert "{" not in "\n".join(timeline(AZE, language=language))


@pytest.mark.parametrize(
    ("query", "codes"),
    [
        ("Azerbaijan, Viet Nam", ("AZE", "VNM")),
        ("Azərbaycan və Vyetnam", ("AZE", "VNM")),
        ("Азербайджан и Вьетнам", ("AZE", "VNM")),
        ("azerbaijan saudi arabia", ("AZE", "SAU")),
        ("Azerbaijan", None),
        ("Azerbaijan, Azerbaijan", None),
        ("", None),
    ],
)
def test_two_names_are_taken_apart(query: str, codes: tuple[str, str] | None) -> None:
    assert find_two(query) == codes


def test_the_csv_has_an_action_a_line_and_no_formula() -> None:
    parsed = status(AZE, ("Cuba", "25 Oct 2025", ""))
    nasty = [replace(row, name="=cmd()") if row.code == "CUB" else row for row in parsed.participants]
    data = csv_file(replace(parsed, participants=tuple(nasty)))
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))
    assert tuple(rows[0]) == COLUMNS
    told = [(row["participant"], row["action"], row["date"]) for row in rows]
    assert told == [
        ("Azerbaijan", "signature", "2025-10-25"),
        ("Azerbaijan", "ratification", "2026-03-23"),
        ("'=cmd()", "signature", "2025-10-25"),
    ]


def test_the_json_is_what_read_prints_with_its_address() -> None:
    parsed = status(AZE)
    told = json.loads(json_file(parsed, context_of(parsed, URL)))
    assert (told["number"], told["url"], told["participants"][0]["code"]) == ("XVIII-16", URL, "AZE")


def test_the_calendar_holds_the_days_that_are_known() -> None:
    parsed = status(AZE)
    data = calendar_file(parsed, context_of(parsed, URL), "az", NOW)
    assert data is not None
    (event,) = Calendar.from_ical(data).events
    assert (event.start, event.end) == (date(2026, 12, 31), date(2027, 1, 1))
    assert "İmzalamaq üçün son gün" in str(event.get("summary"))
    assert calendar_file(parsed, context_of(parsed, URL), "az", datetime(2027, 1, 1, tzinfo=UTC)) is None


def test_entry_into_force_is_in_the_calendar_once_its_day_is_known() -> None:
    names = sorted(known.english for code, known in table().items() if known.type == "state")[:40]
    parsed = status(*[(name, "", "1 Feb 2027") for name in names])
    data = calendar_file(parsed, context_of(parsed, URL), "en", datetime(2027, 2, 2, tzinfo=UTC))
    assert data is not None
    (event,) = Calendar.from_ical(data).events
    assert (str(event.get("uid")), event.start) == ("XVIII-16-force@treatywatch", date(2027, 5, 2))


@pytest.mark.asyncio
async def test_a_person_asks_for_them(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        assert "69 signatures" in (await scene.say("/timeline"))["text"]
        compared = (await scene.say("/compare Azerbaijan, Vietnam"))["text"]
        assert compared.index("🇦🇿 Azerbaijan") < compared.index("🇻🇳 Viet Nam")
        assert "Reservations and declarations: 0" in compared
        assert "Write two names" in (await scene.say("/compare Azerbaijan"))["text"]
        assert (await scene.say("/export"))["document"]["file_name"] == "XVIII-16.csv"
        exported = await scene.say("/export json XVIII-16")
        assert exported["document"]["file_name"] == "XVIII-16.json"
        assert "UN Treaty Collection" in exported["caption"]
        assert "/export csv or /export json" in (await scene.say("/export pdf"))["text"]
        assert (await scene.say("/calendar"))["document"]["file_name"] == "XVIII-16.ics"
