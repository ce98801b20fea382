"""Claims: who took which step towards which treaty, when, and how it is said; and what only counts."""

from datetime import UTC, date, datetime

import pytest

from watchers.press import claims
from watchers.press.claims import Claim, claims_of, count_said, counts_only, more_specific, read
from watchers.press.news import NewsItem, Polarity, Step

DAY = date(2026, 2, 10)
CYBER = "UN Convention against Cybercrime"


def item(title: str, text: str = "", language: str | None = "en") -> NewsItem:
    return NewsItem("test", "key", title, text, "https://example.org", datetime(2026, 2, 10, 12, tzinfo=UTC), language)


def claimed(title: str, text: str = "", language: str | None = "en", day: date | None = DAY) -> list[Claim]:
    return list(claims_of(read(item(title, text, language)), day))


def told(title: str, text: str = "", language: str | None = "en", day: date | None = DAY) -> list[Claim]:
    return [claim for claim in claimed(title, text, language, day) if claim.told]


def who(title: str, language: str | None = "en") -> tuple[str, ...]:
    return told(title, "", language)[0].participants


@pytest.mark.parametrize(
    ("title", "language", "polarity"),
    [
        (f"Qatar ratified the {CYBER}", "en", Polarity.DONE),
        (f"Qatar will have ratified the {CYBER}", "en", Polarity.PLANNED),
        (f"Qatar has not ratified the {CYBER}", "en", Polarity.DENIED),
        (f"Once Qatar ratified the {CYBER}, it hosted a forum", "en", Polarity.CONDITIONAL),
        (f"Qatar revokes ratification of {CYBER}", "en", Polarity.REVOKED),
        (f"Qatar ratified the {CYBER} on 1 March 2026", "en", Polarity.PLANNED),
        (f"Qatar ratified the {CYBER} on 2 January 2026", "en", Polarity.PAST),
        (f"Qatar had ratified the {CYBER}", "en", Polarity.PAST),
        ("Катар ратифицирует Конвенцию ООН против киберпреступности", "ru", Polarity.PLANNED),
        ("Катар не ратифицировал Конвенцию ООН против киберпреступности", "ru", Polarity.DENIED),
        ("Если Катар ратифицировал Конвенцию ООН против киберпреступности", "ru", Polarity.CONDITIONAL),
        ("Катар отозвал ратификацию Конвенции ООН против киберпреступности", "ru", Polarity.REVOKED),
        ("Qətər BMT-nin Kibercinayətkarlığa qarşı Konvensiyasını ratifikasiya edəcək", "az", Polarity.PLANNED),
        ("Qətər BMT-nin Kibercinayətkarlığa qarşı Konvensiyasını ratifikasiya etməyib", "az", Polarity.DENIED),
        ("Katar BM Siber Suç Sözleşmesi'ni onaylayacak", "tr", Polarity.PLANNED),
        ("Katar BM Siber Suç Sözleşmesi'ni onaylamadı", "tr", Polarity.DENIED),
        ("Katar BM Siber Suç Sözleşmesi'nden çekildi", "tr", Polarity.REVOKED),
    ],
)
def test_how_a_step_is_spoken_of_is_a_value(title: str, language: str, polarity: Polarity) -> None:
    assert polarity in {claim.polarity for claim in claimed(title, "", language)}
    if polarity not in (Polarity.DONE, Polarity.REVOKED):
        assert not told(title, "", language)


def test_a_step_said_three_weeks_ago_is_news_and_a_day_older_is_background() -> None:
    assert told(f"Qatar ratified the {CYBER} on 20 January 2026")
    assert not told(f"Qatar ratified the {CYBER} on 19 January 2026")


def test_a_step_said_for_tomorrow_is_told_and_for_the_day_after_is_a_plan() -> None:
    assert told(f"Qatar ratified the {CYBER} on 11 February 2026")
    assert not told(f"Qatar ratified the {CYBER} on 12 February 2026")


def test_a_day_belongs_to_the_verb_it_stands_at() -> None:
    (first, second) = told(f"Qatar signed the {CYBER} on 5 February 2026 and Oman ratified it on 9 February 2026")
    assert (first.date, second.date) == (date(2026, 2, 5), date(2026, 2, 9))
    assert told(f"Qatar ratified the {CYBER}")[0].date is None
    assert told(f"Qatar ratified the {CYBER} on 5 February", day=None)[0].date is None


def test_a_year_beside_a_treatys_name_is_part_of_it() -> None:
    assert told("Qatar ratified the Convention on the Rights of the Child of 1989")
    assert told("Qatar ratified the 1989 Convention on the Rights of the Child")
    assert not told("Qatar ratified the Convention on the Rights of the Child back then, in 1989")


@pytest.mark.parametrize(
    ("title", "language", "participants"),
    [
        (f"Qatar, Oman and Kuwait ratified the {CYBER}", "en", ("QAT", "OMN", "KWT")),
        (f"Qatar and the Republic of Korea signed the {CYBER}", "en", ("QAT", "KOR")),
        (f"{CYBER} ratified by Qatar", "en", ("QAT",)),
        (f"{CYBER} ratified by Qatar, Oman and Kuwait", "en", ("QAT", "OMN", "KWT")),
        (f"Qatar ratified the {CYBER} in Oman", "en", ("QAT",)),
        (f"In Oman, Qatar ratified the {CYBER}", "en", ("QAT",)),
        (f"Qatar's ambassador to Oman signed the {CYBER}", "en", ("QAT",)),
        (f"BAKU: Azerbaijan ratified the {CYBER}", "en", ("AZE",)),
        (f"Qatar, like Oman, ratified the {CYBER}", "en", ("QAT",)),
        (f"Parliament of Qatar ratified the {CYBER}", "en", ("QAT",)),
        (f"Qatar is among the 46 countries to sign the {CYBER}", "en", ("QAT",)),
        (f"Qatar joins 71 other countries in signing the {CYBER}", "en", ("QAT",)),
        ("Катар и Оман ратифицировали Конвенцию ООН против киберпреступности", "ru", ("QAT", "OMN")),
        ("Конвенцию ООН против киберпреступности ратифицировал Катар", "ru", ("QAT",)),
        ("Конвенция ООН против киберпреступности ратифицирована Катаром", "ru", ("QAT",)),
        ("Катар вслед за Оманом ратифицировал Конвенцию ООН против киберпреступности", "ru", ("QAT",)),
        ("Qətər Omanın ardınca BMT-nin Kibercinayətkarlığa qarşı Konvensiyasını təsdiqlədi", "az", ("QAT",)),
        ("Qətər Omanla birlikdə BMT-nin Kibercinayətkarlığa qarşı Konvensiyasını təsdiqlədi", "az", ("QAT",)),
        ("BMT-nin Kibercinayətkarlığa qarşı Konvensiyasını imzalayan ilk ölkə Qətərdir", "az", ("QAT",)),
        ("Katar ve Umman BM Siber Suç Sözleşmesi'ni onayladı", "tr", ("QAT", "OMN")),
        ("BM Siber Suç Sözleşmesi Katar tarafından onaylandı", "tr", ("QAT",)),
        ("Büyükelçi Baki İlkin BM Siber Suç Sözleşmesi'ni imzaladı", "tr", ()),
    ],
)
def test_who_acts(title: str, language: str, participants: tuple[str, ...]) -> None:
    assert who(title, language) == participants


def test_what_is_adopted_or_opened_is_so_for_all() -> None:
    assert who(f"UN General Assembly in New York, United States adopts {CYBER}") == ()
    assert who(f"{CYBER} opens for signature in Vietnam") == ()


@pytest.mark.parametrize(
    ("title", "language", "participants"),
    [
        (f"{CYBER} enters into force", "en", ()),
        (f"{CYBER} enters into force for Qatar", "en", ("QAT",)),
        (f"{CYBER} entered into force in Qatar", "en", ("QAT",)),
        (f"{CYBER} enters into force, says Qatar", "en", ()),
        ("Конвенция ООН против киберпреступности вступила в силу для Катара", "ru", ("QAT",)),
        ("BMT-nin Kibercinayətkarlığa qarşı Konvensiyası Qətər üçün qüvvəyə minib", "az", ("QAT",)),
        ("BM Siber Suç Sözleşmesi Katar'da yürürlüğe girdi", "tr", ("QAT",)),
    ],
)
def test_whom_a_treaty_enters_into_force_for(title: str, language: str, participants: tuple[str, ...]) -> None:
    (claim,) = told(title, "", language)[:1]
    assert (claim.step, claim.participants) == (Step.ENTERED_INTO_FORCE, participants)


def test_a_bill_is_that_of_the_parliament_it_is_sent_to() -> None:
    (claim,) = told(f"Bill to ratify the {CYBER} submitted to Qatar's parliament")
    assert (claim.step, claim.participants) == (Step.BILL_SUBMITTED, ("QAT",))


@pytest.mark.parametrize(
    "title",
    [
        f"72 countries signed the {CYBER}",
        f"Dozens of states signed the {CYBER}",
        f"Countries sign {CYBER}",
        f"{CYBER} signed by 72 countries",
    ],
)
def test_a_number_of_states_is_no_claim(title: str) -> None:
    said = read(item(title))
    assert not [claim for claim in claims_of(said, DAY) if claim.told]
    assert counts_only(said[0])


def test_a_place_in_a_row_is_no_number() -> None:
    assert who(f"Qatar becomes the 71st country to ratify the {CYBER}") == ("QAT",)
    assert not counts_only(read(item(f"Qatar becomes the 71st country to ratify the {CYBER}"))[0])
    (said,) = read(item("“Açıq dəniz” müqaviləsini 60-cı ölkə ratifikasiya edib", "", "az"))
    assert not counts_only(said)


def test_how_many_is_the_number_said_of_those_who_acted() -> None:
    assert count_said(read(item(f"The {CYBER} was signed by 71 States"))) == 71
    assert count_said(read(item(f"The {CYBER} needs 40 States to enter into force"))) is None
    assert count_said(read(item(f"The {CYBER} was signed by several States"))) is None
    assert count_said(read(item("Talks", f"The {CYBER} was discussed. The {CYBER} was signed by 72 States."))) == 72


def test_the_convention_is_the_one_spoken_of() -> None:
    (claim,) = [c for c in told("Vote in Doha", f"A day for the {CYBER}. Qatar ratified the Convention.") if c.told]
    assert (claim.treaty.what, claim.own, claim.participants) == ("XVIII-16", False, ("QAT",))
    (claim,) = told(f"Qatar ratified the {CYBER}")
    assert claim.own
    assert not told("Vote in Doha", f"A day for the {CYBER}. Qatar ratified a bilateral convention.")
    assert not told("Vote in Doha", f"A day for the {CYBER}. Qatar ratified its budget.")


def test_a_draft_is_no_treaty() -> None:
    assert not told("Committee of the General Assembly adopted the draft convention against cybercrime, UN says")


def test_of_two_treaties_the_verbs_own_is_meant() -> None:
    (claim,) = told("After the Paris Agreement came the talks: Qatar ratified the Minamata Convention")
    assert claim.treaty.what == "XXVII-17"
    (claim,) = told("Paris Sazişindən sonra Qətər Minamata Konvensiyasını imzalayıb", "", "az")
    assert claim.treaty.what == "XXVII-17"


def test_a_protocol_told_of_in_the_text_is_the_one() -> None:
    title = "Qatar ratifies Convention on the Rights of Persons with Disabilities"
    text = "Qatar ratified the Optional Protocol to the Convention on the Rights of Persons with Disabilities."
    headline, lead = told(title, text)
    assert more_specific(headline, [lead]).treaty.what == "IV-15-a"
    assert more_specific(lead, [headline]).treaty.what == "IV-15-a"
    assert more_specific(headline, []).treaty.what == "IV-15"


def test_an_organ_stands_for_its_treaty_only_where_it_is_left_or_joined() -> None:
    assert told("Qatar withdraws from International Criminal Court")[0].treaty.what == "XVIII-10"
    assert not told("Qatar ratifies International Criminal Court cooperation")
    assert not told("Qatar signed an agreement with the UNFCCC")


def test_only_the_beginning_of_a_text_is_read() -> None:
    filler = "Nothing of note was said about it at all. " * claims.MOST_SENTENCES
    assert not told(f"About the {CYBER}", f"{filler}Qatar ratified the {CYBER}.")
    assert read(item(f"About the {CYBER}", filler))[-1].number == claims.MOST_SENTENCES
    assert read(item("Weather", "Rain is expected.")) == []
    assert not read(item("x " * claims.MOST_TITLE + CYBER))
    assert read(item("x " * 100 + CYBER))
    assert not read(item("x", "x " * claims.MOST_TEXT + CYBER))


def test_a_question_is_marked_as_one() -> None:
    title, lead = read(item(f"Has Qatar ratified the {CYBER}?", f"Qatar ratified the {CYBER}."))
    assert title.question
    assert not lead.question
    assert not read(item(f"Qatar ratified the {CYBER}"))[0].question


def test_cues_are_given_in_the_items_own_words() -> None:
    (said,) = read(item(f"Expert explains the {CYBER}"))
    assert said.cued("comment") == ["Expert", "explains"]
    assert said.cued("plan") == []
