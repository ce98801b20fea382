"""`treatywatch waiting`, `confirm`, `reject`: reports of the press that wait for a second origin."""

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.clock import utc_now
from bot.commands.cli import cli
from storage import news
from storage.database import Database
from storage.news import Read
from watchers.press.news import NewsItem, Report, Step
from watchers.press.stories import PushWhen, Sighting

run = CliRunner()


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Database]:
    monkeypatch.chdir(tmp_path)
    for name in ("TELEGRAM_BOT_TOKEN", "TREATYWATCH_DATABASE", "TREATYWATCH_CONFIG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TREATYWATCH_DEFAULT_LANGUAGE", "en")
    made = Database(tmp_path / "treatywatch.db")
    at = utc_now() - timedelta(hours=1)
    url = "https://minval.example/1"
    seen = Sighting(
        url,
        "XVIII-16",
        "QAT",
        Step.DEPOSITED,
        "Minval",
        "Minval",
        trusted=False,
        title="Qatar deposits [it]",
        url=url,
        at=at,
    )
    read = Read(NewsItem("Minval", url, seen.title, "", url, at), Report("XVIII-16"), (seen,))
    made.write_now(lambda c: news.commit_items(c, [read], PushWhen.TRUSTED, at, baseline=False))
    yield made
    made.close()


def listed() -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(run.invoke(cli, ["waiting", "--json"]).stdout)
    return found


@pytest.mark.usefixtures("database")
def test_a_report_that_waits_is_listed_with_its_key() -> None:
    (one,) = listed()
    assert (one["what"], one["number"], one["code"], one["kind"]) == ("report", "XVIII-16", "QAT", "deposited")
    assert (one["why"], one["rejected"], one["confirmable"]) == ("Qatar deposits [it]", False, True)
    shown = run.invoke(cli, ["waiting"]).stdout
    assert str(one["key"]) in shown
    assert "Qatar deposits [it]" in shown.replace("\n", " ")


def test_a_confirmed_report_is_told_and_waits_no_more(database: Database) -> None:
    key = str(listed()[0]["key"])
    assert "confirmed: XVIII-16" in run.invoke(cli, ["confirm", key]).stdout
    assert listed() == []
    (known,) = database.read_now(lambda c: news.stories_of(c, "XVIII-16"))
    assert known.told


def test_a_rejected_report_is_gone(database: Database) -> None:
    key = str(listed()[0]["key"])
    assert "rejected: XVIII-16" in run.invoke(cli, ["reject", key]).stdout
    assert (listed(), database.read_now(lambda c: news.stories_of(c, "XVIII-16"))) == ([], [])


@pytest.mark.usefixtures("database")
def test_a_key_under_which_nothing_waits_is_said_so() -> None:
    result = run.invoke(cli, ["confirm", "press-99"])
    assert result.exit_code == 2
    assert len(listed()) == 1
