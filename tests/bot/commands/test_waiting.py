"""`treatywatch waiting`, `confirm`, `reject`, `check`: a refused page is not silent where nobody is an operator."""

import asyncio
import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.commands.checkup import check_all
from bot.commands.cli import cli
from bot.config import load_settings
from bot.messages.answers import read_lines
from storage import health
from storage.database import Database
from tests.bot.polling.test_depositary import AZE, CUB, PER, World

run = CliRunner()


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    monkeypatch.chdir(tmp_path)
    for name in ("TELEGRAM_BOT_TOKEN", "TREATYWATCH_DATABASE", "TREATYWATCH_CONFIG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TREATYWATCH_NEWS", "[]")
    monkeypatch.setenv("TREATYWATCH_DEFAULT_LANGUAGE", "en")
    monkeypatch.setenv("TREATYWATCH_PAGE_URL", "http://127.0.0.1:9/{number}")
    database = Database(tmp_path / "treatywatch.db")
    yield World(database)
    database.close()


def listed() -> list[dict[str, object]]:
    result = run.invoke(cli, ["waiting", "--json"])
    assert result.exit_code == 0
    found: list[dict[str, object]] = json.loads(result.stdout)
    return found


async def refused(world: World) -> None:
    await world.shows(AZE, CUB)
    await world.shows(AZE, CUB, PER, totals="Signatories : 9. Parties : 0")


@pytest.mark.asyncio
async def test_a_refused_page_is_listed_confirmed_and_told_at_the_next_poll(world: World) -> None:
    await refused(world)
    (one,) = listed()
    assert (one["what"], one["number"], one["confirmable"], one["rejected"]) == ("page", "XVIII-16", True, False)
    assert one["since"] == world.now.isoformat()
    assert "totals_disagree" in str(one["why"])
    assert str(one["key"]) in run.invoke(cli, ["waiting"]).stdout
    assert "confirmed: XVIII-16" in run.invoke(cli, ["confirm", str(one["key"])]).stdout
    assert [event.code for event in (await world.poll()).events] == ["PER"]
    assert listed() == []
    assert "nothing waits" in run.invoke(cli, ["waiting"]).stdout


@pytest.mark.asyncio
async def test_a_change_that_waits_is_rejected_by_its_natural_key_and_never_told(world: World) -> None:
    await world.shows(AZE, CUB)
    await world.shows(AZE)
    (one,) = listed()
    assert (one["what"], one["kind"], one["code"], one["date"]) == ("change", "removed", "CUB", "2025-10-25")
    assert one["natural_key"] == "XVIII-16|CUB|signature|2025-10-25|removed"
    assert "rejected: XVIII-16" in run.invoke(cli, ["reject", str(one["natural_key"])]).stdout
    for _ in range(200):
        assert (await world.poll()).events == ()
    assert [row["rejected"] for row in listed()] == [True]


@pytest.mark.asyncio
async def test_a_page_that_cannot_be_read_cannot_be_confirmed(world: World) -> None:
    world.body = b"<html><body>urgent maintenance</body></html>"
    await world.poll()
    (one,) = listed()
    assert (one["confirmable"], one["number"]) == (False, "XVIII-16")
    result = run.invoke(cli, ["confirm", str(one["key"])])
    assert (result.exit_code, "cannot be confirmed" in result.stderr) == (1, True)
    assert run.invoke(cli, ["reject", str(one["key"])]).exit_code == 0


@pytest.mark.asyncio
async def test_a_key_that_nothing_has_is_wrong_usage(world: World) -> None:
    await world.shows(AZE)
    result = run.invoke(cli, ["confirm", "nonsense"])
    assert (result.exit_code, "nothing with the key nonsense waits" in result.stderr) == (2, True)


@pytest.mark.asyncio
async def test_the_refusal_shown_is_the_one_the_last_poll_ended_with(world: World) -> None:
    await refused(world)
    first = world.body
    await world.shows(AZE, CUB, totals="Signatories : 7. Parties : 0")
    world.body = first
    await world.poll()
    assert ["states 9" in str(one["why"]) for one in listed()] == [True]


@pytest.mark.asyncio
async def test_a_refusal_is_an_error_in_the_log_with_the_next_step(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        await refused(world)
    (record,) = [one for one in caplog.records if one.levelno == logging.ERROR]
    assert "treatywatch waiting" in record.getMessage()
    assert "totals_disagree" in record.getMessage()


@pytest.mark.asyncio
async def test_status_says_since_when_the_page_has_not_added_up(world: World) -> None:
    await refused(world)
    since = world.now
    await world.shows(AZE, totals="Signatories : 8. Parties : 0")
    known = world.database.read_now(lambda c: health.health_of(c, "page XVIII-16"))
    assert known is not None
    assert known.refused_since == since
    assert "The page has not added up since 1 March 2026, 12:30" in list(read_lines(known, "en", "UTC"))[1]
    await world.shows(AZE, CUB)
    known = world.database.read_now(lambda c: health.health_of(c, "page XVIII-16"))
    assert len(list(read_lines(known, "en", "UTC"))) == 1


@pytest.mark.asyncio
async def test_check_lists_refusals_with_the_next_step_and_ends_with_one(world: World) -> None:
    await refused(world)
    (one,) = listed()
    settings = load_settings()
    findings = await check_all(settings)
    found = next(finding for finding in findings if finding.what == "refused XVIII-16")
    assert (found.good, f"treatywatch confirm {one['key']}" in found.words) == (False, True)
    run.invoke(cli, ["reject", str(one["key"])])
    (again,) = [finding for finding in await check_all(settings) if finding.what == "refused XVIII-16"]
    assert "rejected" in again.words
    result = await asyncio.to_thread(run.invoke, cli, ["check"])
    assert result.exit_code == 1
    assert "wrong refused XVIII-16" in result.stdout
