"""What an announcement of a deadline says, in every language, and what it says once the date has moved."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from icalendar import Calendar

from bot.config import LANGUAGES
from bot.language.markup import plain_text
from bot.messages.answers import participant_message
from bot.messages.deadlines import deadline_line, deadline_message
from bot.messages.files import calendar_file
from bot.messages.view import View
from storage.deadlines import Notice
from storage.treaties import Context, context_of
from tests.bot.polling.playing import party, status
from tests.stage import Stage, stage
from watchers.depositary.deadlines import Deadline, DeadlineKind
from watchers.depositary.model import EntryIntoForce, TreatyStatus

LAST, LATER = date(2026, 12, 31), date(2027, 3, 31)
CONTEXT = Context("https://treaties.un.org/x", None, 73, 2, 2, 40)
CLOSING = Deadline(DeadlineKind.SIGNATURE, "XVIII-16", LAST, article="64(1)")
FOR_AZE = Deadline(
    DeadlineKind.FORCE_FOR, "XVIII-14", LAST, "AZE", "Azerbaijan", "68(2)", computed=True, basis=date(2026, 12, 1)
)


def notice(deadline: Deadline = CLOSING, days: int | None = 30, **changes: object) -> Notice:
    made = Notice(1, deadline, deadline.date, days, None, deadline.date, CONTEXT)
    return replace(made, **changes)  # type: ignore[arg-type]


def lines(made: Notice, language: str = "en") -> list[str]:
    return plain_text(deadline_message(made, language, "Asia/Baku")).split("\n")


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("az", "🗓 31 dekabr 2026-cı il: imzalamaq üçün son gün, 30 gün qalıb"),
        ("en", "🗓 31 December 2026: last day to sign, 30 days left"),
        ("ru", "🗓 31 декабря 2026 г.: последний день для подписания, осталось 30 дней"),
        ("tr", "🗓 31 Aralık 2026: imza için son gün, 30 gün kaldı"),
        ("fr", "🗓 31 décembre 2026 : dernier jour pour signer, 30 jours restants"),
        ("es", "🗓 31 de diciembre de 2026: último día para firmar, quedan 30 días"),
        ("zh", "🗓 2026年12月31日：签署的最后一天，还剩 30 天"),
    ],
)
def test_the_first_line_says_it_all(language: str, line: str) -> None:
    assert " ".join(lines(notice(), language)[0].split()) == line
    assert " ".join(plain_text(deadline_line(notice(), language)).split()) == line


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("days", [0, 1, 2, 7, 30, None])
@pytest.mark.parametrize("deadline", [CLOSING, FOR_AZE, replace(CLOSING, kind=DeadlineKind.FORCE, computed=True)])
def test_every_language_has_every_form(language: str, days: int | None, deadline: Deadline) -> None:
    for made in (
        notice(deadline, days),
        notice(deadline, days, stands=LATER),
        notice(deadline, days, stands=None),
        notice(deadline, days, date=None, was=LAST, stands=None),
        notice(deadline, days, date=None, was=LAST, stands=LATER),
    ):
        said = "\n".join(lines(made, language))
        assert "{" not in said
        assert "None" not in said
        assert plain_text(deadline_line(made, language)).strip()


def test_one_day_and_today_have_their_own_words() -> None:
    ends = {days: lines(notice(days=days), "az")[0].rsplit(", ", 1)[1] for days in (0, 1, 7)}
    assert ends == {0: "bu gün", 1: "1 gün qalıb", 7: "7 gün qalıb"}


def test_it_names_who_signed_who_may_and_the_article() -> None:
    assert lines(notice(), "az")[1:6] == [
        "✍️ İmzalayıb: 73",
        "İmzalamamış istənilən dövlət həmin gün də daxil olmaqla imzalaya bilər.",
        "Sonra yalnız qoşulmaq olar. İmzalamış dövlətlər isə yenə ratifikasiya edə bilər.",
        "§ Maddə 64(1)",
        "📜 BMT-nin Kibercinayətkarlığa qarşı Konvensiyası",
    ]


def test_of_a_treaty_whose_clauses_are_not_known_less_is_said() -> None:
    unknown = replace(CLOSING, treaty="X-9", article=None)
    assert lines(notice(unknown))[1:4] == [
        "✍️ Signed: 73",
        "Who has not signed may do so up to and including that day.",
        "Afterwards it can no longer be signed.",
    ]


def test_a_day_that_was_computed_says_from_what() -> None:
    assert lines(notice(FOR_AZE, 0))[:2] == [
        "⚖️ 🇦🇿 Azerbaijan — 31 December 2026: the treaty enters into force for this participant, today",
        "🧮 Computed from article 68(2) and the deposit of 1 December 2026; the depositary does not state this day.",
    ]


def test_a_message_says_what_became_of_its_date() -> None:
    assert lines(notice(stands=LATER))[:3] == [
        "✏️ Correction: 31 December 2026 → 31 March 2027",
        "",
        "🗓 31 December 2026: last day to sign, 30 days left",
    ]
    assert lines(notice(stands=None))[0] == "✏️ Correction: 31 December 2026 no longer stands"


def test_the_news_of_a_move_says_from_when_to_when() -> None:
    moved = notice(replace(CLOSING, date=LATER, article=None), None, was=LAST)
    assert lines(moved)[:2] == [
        "✏️ Correction: 31 December 2026 → 31 March 2027",
        "🗓 31 March 2027: last day to sign",
    ]
    gone = notice(days=None, date=None, was=LAST, stands=None)
    assert lines(gone)[:2] == ["✏️ Correction: 31 December 2026 no longer stands", "🗓 last day to sign"]


@pytest.mark.parametrize(
    ("as_at", "may_sign"), [("2027-03-31T23:59:00+00:00", True), ("2027-04-01T00:00:00+00:00", False)]
)
def test_a_day_moved_into_the_past_invites_nobody_to_sign(as_at: str, may_sign: bool) -> None:  # noqa: FBT001
    moved = notice(replace(CLOSING, date=LATER, article=None), None, was=LAST, context=replace(CONTEXT, as_at=as_at))
    assert any("may do so" in line for line in lines(moved)) is may_sign


def test_a_name_from_outside_is_escaped() -> None:
    strange = replace(FOR_AZE, participant="<b>x", name="<b>x")
    assert "&lt;b&gt;x" in deadline_message(notice(strange, 0), "en", "UTC")


def corruption(*codes: str) -> TreatyStatus:
    in_force = EntryIntoForce("…", date=date(2005, 12, 14), article="68(1)")
    rows = tuple(party(code, date(2026, 12, 1)) for code in codes)
    return status(None, number="XVIII-14", entry_into_force=in_force, participants=rows)


def test_a_participant_is_shown_its_day_and_one_without_a_known_clause_is_not() -> None:
    seen = corruption("AZE")
    view = View(seen, context_of(seen, "https://x"), [], None)
    said = plain_text(participant_message("AZE", view, language="en", zone="UTC"))
    assert "⚖️ Entry into force for this participant: 31 December 2026" in said
    assert "Computed from article 68(2)" in said
    other = replace(seen, number="I-1")
    silent = participant_message("AZE", replace(view, status=other), language="en", zone="UTC")
    assert "Entry into force" not in silent


def test_the_calendar_has_the_days_of_a_chats_own_participants() -> None:
    seen, now = corruption("AZE", "FRA"), datetime(2026, 12, 10, tzinfo=UTC)
    data = calendar_file(seen, context_of(seen, "https://x"), "en", now, {"AZE"})
    assert data is not None
    (event,) = Calendar.from_ical(data).events
    assert str(event.get("uid")) == "XVIII-14-force_for-AZE@treatywatch"
    assert event.start == LAST
    assert str(event.get("summary")).startswith("Entry into force for Azerbaijan: ")
    assert "Computed from article 68(2)" in str(event.get("description"))
    assert calendar_file(seen, context_of(seen, "https://x"), "en", now) is None


def says(scene: Stage, words: str) -> bool:
    return any(words in post.get("text", "") for post in scene.room.posts)


@pytest.mark.asyncio
async def test_the_previews_story_comes_to_the_last_day_and_settings_leave_it_out(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        await scene.say("/subscribe")
        names = [page.name for page in scene.source.pages]
        await scene.running.keep_deadlines()
        await scene.turn(next(place for place, name in enumerate(names) if "30 days before" in name))
        await scene.running.keep_deadlines()
        await scene.until(lambda: says(scene, "last day to sign, 30 days left"))
        await scene.delivered()
        page = await scene.say("/settings")
        await scene.press(scene.room, page, "Topics")
        await scene.press(scene.room, page, "✅ Deadlines")
        await scene.turn()
        await scene.running.keep_deadlines()
        await scene.delivered()
        assert not says(scene, "last day to sign, today")
