"""Reports of one happening are one story; whose they are; when it is told."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.config import LANGUAGES
from bot.language.markup import plain_text
from bot.messages.press import pipeline, pipeline_message, recorded_after, reported_rungs, story_message
from bot.preview.stand_in import build_page, parse_html
from tests.builders import cyber_facts
from watchers.depositary import untc
from watchers.depositary.model import TreatyStatus
from watchers.press.classify import classify
from watchers.press.news import NewsItem, Step
from watchers.press.origins import NOBODY, origin_of
from watchers.press.outlets import NewsKind, NewsSource
from watchers.press.stories import PushWhen, Sighting, Story, furthest, joined, ready, recorded_by, sightings_of

VOTE = datetime(2026, 2, 10, 11, tzinfo=UTC)
TREND = Sighting(
    "https://trend.az/1",
    "XVIII-16",
    "AZE",
    Step.PARLIAMENT_APPROVED,
    "Trend",
    "Trend",
    trusted=True,
    title="Azerbaijan ratifies",
    url="https://trend.az/1",
    at=VOTE,
)
MINVAL = replace(
    TREND,
    item="m",
    outlet="Minval",
    origin="Minval",
    trusted=False,
    url="https://minval.az/1",
    at=VOTE + timedelta(hours=1),
)


def story(*sightings: Sighting) -> Story:
    made: Story | None = None
    for sighting in sightings:
        made = joined(made, sighting)
    assert made is not None
    return made


def status(*rows: tuple[str, str, str]) -> TreatyStatus:
    return untc.parse(build_page(cyber_facts(*rows)))


SIGNED = status(("Azerbaijan", "25 Oct 2025", ""))


@pytest.mark.parametrize(
    ("title", "text", "outlet", "origin"),
    [
        ("Konvensiya təsdiqləndi", "APA-ya istinadən xəbər verilir.", "Qafqazinfo", "APA"),
        ("Konvensiya təsdiqləndi", "Bu barədə Trend-ə istinadən bildirilir.", "Modern.az", "Trend"),
        ("Konvensiya təsdiqləndi", "Report xəbər verir ki, sənəd qəbul edilib.", "Report", "Report"),
        ("Конвенция утверждена", "Как сообщает Day.Az со ссылкой на АЗЕРТАДЖ, закон подписан.", "Day.Az", "Azertag"),
        ("Конвенция утверждена", "Об этом сообщает Trend.", "Minval", "Trend"),
        ("Convention ratified", "The vote was held today, Report informs.", "Azernews", "Report"),
        ("Convention ratified", "Caliber.Az reports, citing local media.", "Caliber.Az", NOBODY),
        ("Convention ratified", "Parliament voted today.", "Azernews", "Azernews"),
    ],
)
def test_whose_report_it_is(title: str, text: str, outlet: str, origin: str) -> None:
    assert origin_of(title, text, outlet) == origin


def test_reports_join_in_order_of_time_whatever_order_they_come_in() -> None:
    told = story(MINVAL, TREND)
    assert [one.outlet for one in told.sightings] == ["Trend", "Minval"]
    assert (told.first_at, told.date, told.origins) == (VOTE, date(2026, 2, 10), ("Trend", "Minval"))


def test_reposts_are_one_origin() -> None:
    reposts = [replace(MINVAL, item=str(n), outlet=f"Paper {n}", origin="APA") for n in range(5)]
    told = story(*reposts)
    assert told.origins == ("APA",)
    assert not ready(told, PushWhen.TRUSTED)
    assert ready(story(*reposts, MINVAL), PushWhen.TRUSTED)


def test_a_trusted_outlet_is_enough_unless_the_operator_wants_two() -> None:
    assert ready(story(TREND), PushWhen.TRUSTED)
    assert not ready(story(TREND), PushWhen.TWO)
    assert ready(story(TREND, MINVAL), PushWhen.TWO)
    assert not ready(story(MINVAL), PushWhen.TRUSTED)


def test_a_report_that_cites_nobody_in_particular_is_no_second_origin() -> None:
    assert not ready(story(MINVAL, replace(MINVAL, item="x", outlet="Caliber.Az", origin=NOBODY)), PushWhen.TWO)


def test_another_date_or_number_is_shown_as_conflicting_not_overwritten() -> None:
    told = story(
        replace(TREND, said=date(2026, 2, 10), count=71),
        replace(MINVAL, said=date(2026, 2, 11), count=72),
    )
    text = plain_text(story_message(told, "en", recorded=False))
    assert "📅 10 February 2026" in text
    assert "⚠️ Another date: 11 February 2026 (Minval)" in text
    assert "⚠️ The numbers differ: 71 (Trend), 72 (Minval). The UN's number: /status" in text


def test_numbers_that_agree_are_not_shown_at_all() -> None:
    told = story(replace(TREND, count=71), replace(MINVAL, count=71))
    assert "71" not in plain_text(story_message(told, "en", recorded=False))


def test_an_item_about_two_states_is_two_sightings() -> None:
    source = NewsSource("Trend", "Trend", NewsKind.FEED, "https://trend.az/rss", trusted=True)
    item = NewsItem("Trend", "k", "Qatar and Vietnam ratify UN Convention against Cybercrime", "", "u", None)
    found = list(sightings_of(item, classify(item), source, VOTE))
    assert [(one.participant, one.step, one.at) for one in found] == [
        ("QAT", Step.PARLIAMENT_APPROVED, VOTE),
        ("VNM", Step.PARLIAMENT_APPROVED, VOTE),
    ]


def test_a_step_without_anybody_named_is_no_sighting() -> None:
    source = NewsSource("Trend", "Trend", NewsKind.FEED, "https://trend.az/rss")
    item = NewsItem("Trend", "k", "Minister signs UN Convention against Cybercrime", "", "u", None)
    assert classify(item).relevant
    assert list(sightings_of(item, classify(item), source, VOTE)) == []


@pytest.mark.parametrize(
    ("step", "recorded"),
    [
        (Step.ADOPTED, True),
        (Step.OPENED, True),
        (Step.SIGNED, True),
        (Step.PARLIAMENT_APPROVED, False),
        (Step.LAW_SIGNED, False),
        (Step.DEPOSITED, False),
        (Step.ENTERED_INTO_FORCE, False),
        (Step.RESERVATION, False),
        (Step.WITHDRAWAL, False),
    ],
)
def test_what_the_depositary_has_of_a_signatory(step: Step, recorded: bool) -> None:  # noqa: FBT001
    assert recorded_by(SIGNED, "AZE", step) is recorded
    bound = status(("Azerbaijan", "25 Oct 2025", "23 Mar 2026"))
    assert recorded_by(bound, "AZE", Step.DEPOSITED)
    assert recorded_by(bound, "AZE", Step.PARLIAMENT_APPROVED)
    assert not recorded_by(None, "AZE", step)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("step", list(Step))
def test_every_step_makes_a_message_telegram_takes(step: Step, language: str) -> None:
    nasty = replace(TREND, step=step, outlet="<b>A & B</b>", url='https://example.org/?a="&b')
    text, _ = parse_html(story_message(story(nasty), language, recorded=False))
    assert "<b>A & B</b>" in text
    assert "{" not in text


def test_a_story_says_that_it_is_reported_and_not_recorded() -> None:
    text = plain_text(story_message(story(TREND, MINVAL), "az", recorded=False))
    assert text.split("\n") == [
        "📰 Mətbuat yazır",
        "🇦🇿 Azərbaycan — parlament təsdiqləyib",
        "📅 10 fevral 2026-cı il",
        "📜 BMT-nin Kibercinayətkarlığa qarşı Konvensiyası",
        "⏳ BMT-də qeydə alınmayıb",
        "🗞 Trend (https://trend.az/1) · Minval (https://minval.az/1)",
    ]
    assert "✅ BMT-də qeydə alınıb" in story_message(story(TREND), "az", recorded=True)


def test_the_record_counts_the_days_since_the_vote() -> None:
    law = replace(TREND, step=Step.LAW_SIGNED, at=VOTE + timedelta(days=13))
    told = recorded_after([story(TREND), story(law)], date(2026, 3, 23), "az")
    assert told == "⏱ BMT-də 41 gün sonra qeydə alınıb (parlament təsdiqləyib, 10 fevral 2026-cı il; mətbuata görə)"
    assert recorded_after([story(law)], date(2026, 2, 24), "en") == (
        "⏱ Recorded by the UN one day later (the law on it is signed, 23 February 2026, according to the press)"
    )
    assert recorded_after([], date(2026, 3, 23), "en") is None
    assert recorded_after([story(TREND)], date(2026, 1, 1), "en") is None


def test_the_pipeline_shows_the_furthest_reported_rung_the_oldest_first() -> None:
    law = replace(TREND, step=Step.LAW_SIGNED, at=VOTE + timedelta(days=13))
    qatar = replace(TREND, participant="QAT", at=VOTE - timedelta(days=30))
    signature = replace(TREND, step=Step.SIGNED)
    waiting = pipeline([story(TREND), story(law), story(qatar), story(signature)], SIGNED)
    assert [(one.participant, one.step) for one in waiting] == [
        ("QAT", Step.PARLIAMENT_APPROVED),
        ("AZE", Step.LAW_SIGNED),
    ]
    text = plain_text(pipeline_message("XVIII-16", waiting, "en"))
    assert "• 11 January 2026 · 🇶🇦 Qatar — parliament approved it" in text
    assert "is not yet consent to be bound" in text
    assert "nothing that the UN has not recorded" in pipeline_message("XVIII-16", [], "en")


def test_a_bound_participant_is_in_no_pipeline() -> None:
    assert pipeline([story(TREND)], status(("Azerbaijan", "25 Oct 2025", "23 Mar 2026"))) == []


def test_a_recorded_signature_needs_no_report_on_the_ladder() -> None:
    rungs = reported_rungs([story(replace(TREND, step=Step.SIGNED)), story(TREND)], SIGNED, "en")
    assert [plain_text(line) for _, line in rungs] == [
        "📰 10 February 2026 — parliament approved it · reported: Trend (https://trend.az/1)"
    ]


def test_a_report_that_is_only_likely_is_not_enough_of_a_trusted_outlet() -> None:
    likely = replace(TREND, sure=False)
    assert not ready(story(likely), PushWhen.TRUSTED)
    assert ready(story(likely, MINVAL), PushWhen.TRUSTED)
    assert ready(story(likely, replace(TREND, item="2", at=VOTE + timedelta(hours=3))), PushWhen.TRUSTED)


def test_a_sighting_keeps_how_sure_its_report_is() -> None:
    source = NewsSource("Trend", "Trend", NewsKind.FEED, "https://trend.az/rss", trusted=True)
    title = "Qatar ratifies UN Convention against Cybercrime"
    alone = NewsItem("Trend", "k", title, "", "u", None)
    told = NewsItem("Trend", "k", title, "Qatar ratified the UN Convention against Cybercrime.", "u", None)
    assert [one.sure for one in sightings_of(alone, classify(alone), source, VOTE)] == [False]
    assert [one.sure for one in sightings_of(told, classify(told), source, VOTE)] == [True]


def test_entry_into_force_for_one_is_that_participants_and_for_all_is_nobodys() -> None:
    source = NewsSource("Trend", "Trend", NewsKind.FEED, "https://trend.az/rss")
    titles = ("UN Convention against Cybercrime enters into force", "Rome Statute enters into force for Armenia")
    items = [NewsItem("Trend", "k", title, "", "u", None) for title in titles]
    found = [one for item in items for one in sightings_of(item, classify(item), source, VOTE)]
    assert [(one.participant, one.step) for one in found] == [
        ("", Step.ENTERED_INTO_FORCE),
        ("ARM", Step.ENTERED_INTO_FORCE),
    ]


def test_what_a_page_says_of_entry_into_force_is_that_of_the_treaty() -> None:
    facts = replace(SIGNED, entry_into_force=replace(SIGNED.entry_into_force, date=date(2027, 1, 1)))
    assert recorded_by(facts, "", Step.ENTERED_INTO_FORCE)
    assert not recorded_by(SIGNED, "", Step.ENTERED_INTO_FORCE)
    assert not recorded_by(facts, "AZE", Step.ENTERED_INTO_FORCE)


def test_a_report_is_dated_by_its_own_day_else_by_the_moment_it_was_published_else_by_now() -> None:
    source = NewsSource("Trend", "Trend", NewsKind.FEED, "https://trend.az/rss")
    item = NewsItem("Trend", "k", "Qatar ratifies UN Convention against Cybercrime", "", "u", VOTE)
    (seen,) = sightings_of(item, classify(item), source, VOTE + timedelta(days=9))
    assert (seen.at, seen.said) == (VOTE, None)
    assert story(replace(MINVAL, said=date(2026, 2, 9)), TREND).date == date(2026, 2, 9)
    assert story(MINVAL).date == MINVAL.at.date()


def test_each_outlet_is_linked_once_by_its_first_report() -> None:
    again = replace(TREND, item="t2", url="https://trend.az/2", at=VOTE + timedelta(hours=5))
    told = story(TREND, MINVAL, again)
    assert [one.url for one in told.links] == ["https://trend.az/1", "https://minval.az/1"]


def test_the_furthest_story_is_the_highest_and_of_equals_the_latest() -> None:
    law = replace(TREND, step=Step.LAW_SIGNED, at=VOTE - timedelta(days=1))
    later = replace(TREND, participant="QAT", at=VOTE + timedelta(days=1))
    assert furthest([]) is None
    highest = furthest([story(TREND), story(law)])
    assert highest is not None
    assert highest.step is Step.LAW_SIGNED
    latest = furthest([story(later), story(TREND)])
    assert latest is not None
    assert latest.participant == "QAT"


def test_a_statement_of_the_participant_records_its_reservation() -> None:
    assert not recorded_by(SIGNED, "AZE", Step.RESERVATION)
    assert not recorded_by(status(("Azerbaijan", "25 Oct 2025", "23 Mar 2026")), "QAT", Step.PARLIAMENT_APPROVED)
    bound = status(("Azerbaijan", "25 Oct 2025", "23 Mar 2026"))
    assert not recorded_by(bound, "AZE", Step.WITHDRAWAL)
    assert recorded_by(bound, "AZE", Step.SIGNED)
