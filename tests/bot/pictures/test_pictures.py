"""Charts and maps: what they show, in which words, and that they are drawn once and sent by their id."""

import json
import re
import struct
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from bot.config import LANGUAGES
from bot.delivery.compose import compose
from bot.language.i18n import say
from bot.language.markup import plain_text
from bot.messages.view import View
from bot.pictures.artist import key_of
from bot.pictures.chart import growth
from bot.pictures.drawing import PictureFailedError, drawn
from bot.pictures.spec import Json, Theme, time_locale
from bot.pictures.specs import Kind, rungs_of, specification
from bot.pictures.world import Rung, drawn_codes
from bot.preview.stand_in import build_page
from bot.workers.crew import Crew
from bot.workers.limits import InProcess
from storage.database import Database
from storage.treaties import commit_comparison, context_of
from tests.builders import cyber_facts
from tests.stage import buttons, stage
from watchers.depositary import diff, untc
from watchers.participants import table
from watchers.press.news import Step
from watchers.press.stories import Sighting, Story

TODAY, NOW = date(2026, 6, 1), datetime(2026, 6, 1, 9, tzinfo=UTC)
ROWS = (
    ("Azerbaijan", "25 Oct 2025", ""),
    ("Palau", "25 Oct 2025", ""),
    ("European Union", "25 Oct 2025", ""),
    ("Viet Nam", "25 Oct 2025", "1 May 2026"),
)
FONTS = Path(__file__).resolve().parents[3] / "bot" / "pictures" / "fonts"


def view(*rows: tuple[str, str, str]) -> View:
    status = untc.parse(build_page(cyber_facts(*rows)))
    vote = Sighting(
        "k", "XVIII-16", "AZE", Step.PARLIAMENT_APPROVED, "Day.Az", "Day.Az", True, "t", "https://day.az/1", NOW
    )
    return View(status, context_of(status, "https://un"), [], None, [Story("XVIII-16", "AZE", vote.step, (vote,))])


def shown(spec: Json) -> str:
    bare = {**spec, "layer": [{**layer, "data": None} for layer in spec["layer"]]}
    return json.dumps(bare, ensure_ascii=False)


def test_a_rung_is_recorded_or_only_reported_and_a_deposit_outweighs_both() -> None:
    assert rungs_of(view(*ROWS)) == {
        "AZE": Rung.REPORTED,
        "PLW": Rung.SIGNED,
        "EUE": Rung.SIGNED,
        "VNM": Rung.PARTY,
    }


def test_lines_grow_to_today() -> None:
    assert growth([date(2026, 1, 2), date(2026, 1, 2), date(2026, 3, 1)], TODAY) == [
        (date(2026, 1, 2), 2),
        (date(2026, 3, 1), 3),
        (TODAY, 3),
    ]
    assert growth([], TODAY) == [(TODAY, 0)]


def test_every_state_has_its_place_on_the_map() -> None:
    states = {code for code, known in table().items() if known.type == "state"}
    assert states - drawn_codes() == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_pictures_speak_each_language_and_the_map_endorses_nothing(language: str) -> None:
    chart, world = (specification(kind, view(*ROWS), language, Theme.LIGHT, TODAY) for kind in Kind)
    assert re.sub("[\u2066-\u2069]", "", plain_text(say(language, "chart-needed", threshold=40))) in shown(chart)
    assert plain_text(say(language, "map-note")).rstrip(".") in shown(world)
    assert "subtitle" not in world["title"], "several lines in one text mix up Arabic"
    assert not any(isinstance(layer["mark"].get("text"), list) for layer in world["layer"])
    assert plain_text(say(language, "map-reported")) in shown(world)
    assert "🇪🇺" not in shown(world)


@pytest.mark.parametrize(
    ("days", "language", "form"), [(1, "az", "%-d %b"), (60, "zh", "%-m/%-d"), (400, "az", "%b %Y"), (2000, "az", "%Y")]
)
def test_the_axis_counts_what_tells_its_labels_apart(days: int, language: str, form: str) -> None:
    today = date(2025, 10, 25) + timedelta(days=days)
    chart = specification(Kind.CHART, view(*ROWS[:3]), language, Theme.LIGHT, today)
    assert chart["layer"][0]["encoding"]["x"]["axis"]["format"] == form


def test_another_state_language_or_theme_is_another_picture() -> None:
    specs = [
        (specification(Kind.MAP, view(*rows), language, theme, TODAY), language)
        for rows in (ROWS, ROWS[:3])
        for language in ("az", "en")
        for theme in Theme
    ]
    keys = {key_of(spec, language) for spec, language in specs}
    assert len(keys) == len(specs)
    assert key_of(*specs[0]) in keys


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_fonts_have_every_letter_that_is_drawn(language: str) -> None:
    fonts = [TTFont(path) for path in sorted(FONTS.glob("*-Regular.*"))]
    known = {letter for font in fonts for letter in font.getBestCmap()}
    words = "".join(
        shown(specification(kind, view(*ROWS), language, theme, TODAY)) for kind in Kind for theme in Theme
    ) + str(time_locale(language))
    assert {letter for letter in words if ord(letter) not in known} == set()


@pytest.mark.asyncio
@pytest.mark.parametrize(("language", "kind"), [("az", Kind.MAP), ("ar", Kind.CHART)])
async def test_a_picture_is_drawn_without_a_browser(language: str, kind: Kind) -> None:
    async with Crew.open() as crew:
        png = await drawn(crew, specification(kind, view(*ROWS), language, Theme.DARK, TODAY), language)
    width, height = struct.unpack(">II", png[16:24])
    assert (png[:4], 1100 < width < 1500, 700 < height < 1100) == (b"\x89PNG", True, True)


@pytest.mark.asyncio
async def test_what_cannot_be_drawn_says_so() -> None:
    with pytest.raises(PictureFailedError):
        await drawn(InProcess(), {"mark": 7}, "en")


@pytest.mark.asyncio
async def test_a_chart_is_answered_once_drawn_and_turns_dark(tmp_path: Path) -> None:
    async with stage(tmp_path) as scene:
        first = await scene.say("/chart")
        assert first["caption"].startswith("📜 UN Convention against Cybercrime\n✍️")
        again = await scene.say("/chart")
        assert again["photo"][-1]["file_id"] == first["photo"][-1]["file_id"]
        before = first["photo"][-1]["file_id"]
        assert [text for text, _ in buttons(first)] == ["🌙", "↗️ Share"]
        await scene.press(scene.room, first, "🌙")
        await scene.until(lambda: first["photo"][-1]["file_id"] != before)
        assert buttons(first)[0][0] == "☀️"


@pytest.mark.parametrize(("known", "fresh", "drawn"), [(9, 1, 1), (8, 3, 1), (7, 2, 0), (10, 3, 0), (9, 12, 1)])
def test_another_ten_parties_bring_one_chart_with_the_last_of_them(
    tmp_path: Path, known: int, fresh: int, drawn: int
) -> None:
    names = [one.english for one in table().values() if one.type == "state"][: known + fresh]
    rows = [(name, "25 Oct 2025", "1 May 2026") for name in names]
    before, after = (untc.parse(build_page(cyber_facts(*some))) for some in (rows[:known], rows))
    database = Database(tmp_path / "t.db")
    memory = None
    for page in (before, after):
        comparison = diff.compare(memory, page, now=NOW)
        memory = comparison.memory
        database.write_now(lambda c, done=comparison: commit_comparison(c, done, "https://un", None, NOW))  # type: ignore[misc]
    told = [database.read_now(lambda c, n=n: compose(c, n, "en", "UTC")) for n in range(1, 1 + 2 * fresh)]  # type: ignore[misc]
    database.close()
    assert [(one.picture, one.number) for one in told if one.picture is not None] == [(Kind.CHART, "XVIII-16")] * drawn
    assert (told[-1].picture is not None) == bool(drawn)
