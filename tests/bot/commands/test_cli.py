"""The command line: the contract other programs rely on, exit codes, errors in one sentence."""

import asyncio
import json
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.commands.cli import cli
from bot.commands.review import sampled
from bot.config import LANGUAGES
from bot.preview.stand_in import PREVIEW_TOKEN, BotApi, StorySource, World, build_page, build_xml, serving, story
from bot.version import our_version
from tests.builders import cyber_facts

run = CliRunner()
AZE, CUB = ("Azerbaijan{1}", "25 Oct 2025{2}", ""), ("Cuba", "25 Oct 2025", "")


@pytest.fixture(autouse=True)
def empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No settings of the machine's own."""
    monkeypatch.chdir(tmp_path)
    for name in ("TELEGRAM_BOT_TOKEN", "TELEGRAM_API_BASE", "TREATYWATCH_DATABASE", "TREATYWATCH_CONFIG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TREATYWATCH_NEWS", "[]")


def saved(folder: Path, name: str, body: bytes) -> Path:
    path = folder / name
    path.write_bytes(body)
    return path


def test_read_prints_what_the_contract_fixes(tmp_path: Path) -> None:
    facts = cyber_facts(AZE, CUB, declarations=[("Azerbaijan", ["Reservation:", "Article 7(2)."])])
    result = run.invoke(cli, ["read", str(saved(tmp_path, "page.html", build_page(facts))), "--json"])
    assert result.exit_code == 0
    seen = json.loads(result.stdout)
    assert list(seen) == (
        "number chapter title adopted as_at entry_into_force totals columns participants statements problems".split()
    )
    assert (seen["number"], seen["chapter"], seen["as_at"]) == ("XVIII-16", "XVIII", "2025-10-27T13:15:00+00:00")
    assert seen["adopted"] == {"place": "New York", "date": "2024-12-24"}
    assert seen["entry_into_force"] == {"date": None, "article": "65(1)", "threshold": 40, "days": 90}
    assert seen["totals"] == {"signatories": 2, "parties": 0}
    assert seen["participants"][0] == {
        "name": "Azerbaijan",
        "code": "AZE",
        "notes": ["1"],
        "actions": [{"kind": "signature", "date": "2025-10-25", "notes": ["2"]}],
    }
    (statement,) = seen["statements"]
    assert (statement["code"], statement["kind"], statement["objects_to"]) == ("AZE", "reservation", None)
    assert statement["text"] == "Article 7(2)."


def test_page_and_xml_are_told_apart_by_content_and_read_alike(tmp_path: Path) -> None:
    facts = cyber_facts(AZE, CUB)
    page = run.invoke(cli, ["read", str(saved(tmp_path, "a", build_page(facts))), "--json"])
    xml = run.invoke(cli, ["read", str(saved(tmp_path, "b", build_xml(facts))), "--json"])
    assert json.loads(page.stdout) == json.loads(xml.stdout)


def test_a_refused_page_ends_with_three_and_its_reason(tmp_path: Path) -> None:
    path = saved(tmp_path, "page.html", build_page(cyber_facts(AZE, totals="Signatories : 9")))
    result = run.invoke(cli, ["read", str(path), "--json"])
    assert result.exit_code == 3
    assert json.loads(result.stdout)["refused"] == {
        "reason": "totals_disagree",
        "detail": "the page states 9 signatories, its rows show 1",
    }
    assert "totals_disagree" in run.invoke(cli, ["read", str(path)]).stderr


@pytest.mark.parametrize("arguments", [["read"], ["read", "missing.html"], ["replay", "missing"], ["nonsense"]])
def test_wrong_usage_ends_with_two(arguments: list[str]) -> None:
    assert run.invoke(cli, arguments).exit_code == 2


def test_replay_prints_one_event_a_line_and_refused_files(tmp_path: Path) -> None:
    for page in story():
        saved(tmp_path, f"{page.as_at:%Y%m%dT%H%M}.html", page.html)
    result = run.invoke(cli, ["replay", str(tmp_path), "--json"])
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert result.exit_code == 0
    assert lines[3] == {
        "file": "20251120T1415.html",
        "number": "XVIII-16",
        "kind": "signature",
        "participant": "Mauritius",
        "code": "MUS",
        "date": "2025-11-19",
        "was": None,
        "key": "XVIII-16|MUS|signature|2025-11-19",
    }
    kinds = [line["kind"] for line in lines if "kind" in line]
    assert kinds[:8] == ["signature"] * 4 + ["reservation"] * 4
    assert kinds[8:] == ["ratification", "ratification", "ratification", "accession", "date_corrected"]
    assert [line for line in lines if "refused" in line] == [{"file": "20270111T0200.html", "refused": "error_page"}]


def test_in_a_replay_a_day_and_four_sights_suffice_for_what_vanished(tmp_path: Path) -> None:
    first, gone = build_page(cyber_facts(AZE, CUB)), build_page(cyber_facts(AZE))
    saved(tmp_path, "20251026T1200.html", first)
    for name in ("20251026T1300.html", "20251026T2000.html", "20251027T1259.html", "20251027T1259b.html"):
        saved(tmp_path, name, gone)
    assert run.invoke(cli, ["replay", str(tmp_path), "--json"]).stdout == ""
    saved(tmp_path, "20251027T1314.html", gone)
    (line,) = map(json.loads, run.invoke(cli, ["replay", str(tmp_path), "--json"]).stdout.splitlines())
    assert (line["file"], line["kind"], line["code"]) == ("20251027T1314.html", "removed", "CUB")


@pytest.mark.parametrize("arguments", [["status"], ["backup", "copy.db"], ["check", "--alive"]])
def test_a_missing_database_is_said_and_not_made(tmp_path: Path, arguments: list[str]) -> None:
    result = run.invoke(cli, arguments)
    assert (result.exit_code, "there is no database at treatywatch.db" in result.output) == (1, True)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.asyncio
async def test_poll_check_status_and_backup_against_a_source(monkeypatch: pytest.MonkeyPatch) -> None:
    source, world = StorySource(story(), time.monotonic), World(time.time, time.monotonic)
    async with serving([*source.routes(), *BotApi(world).routes()]) as base:
        monkeypatch.setenv("TREATYWATCH_PAGE_URL", base + "/source/{number}.html")
        monkeypatch.setenv("TREATYWATCH_CONTACT", "https://example.org")
        monkeypatch.setenv("TREATYWATCH_DEFAULT_LANGUAGE", "en")
        monkeypatch.setenv("TELEGRAM_API_BASE", base)
        monkeypatch.setenv("TELEGRAM_BOT_TOKEN", PREVIEW_TOKEN)

        async def invoke(*arguments: str) -> str:
            return (await asyncio.to_thread(run.invoke, cli, list(arguments))).output

        assert "page XVIII-16: baseline" in await invoke("poll", "--dry-run")
        assert not Path("treatywatch.db").exists()
        assert "page XVIII-16: baseline" in await invoke("poll", "xviii-16")
        source.turn()
        dry = await invoke("poll", "--dry-run")
        assert "🇲🇱 Mali — signed" in dry
        assert await invoke("poll") == dry
        checked = await invoke("check")
        assert "ok    token: belongs to @treatywatch_preview_bot" in checked
        assert "wrong" not in checked
        assert "is it running?" in await invoke("check", "--alive")
        assert "Signatories: 72" in await invoke("status")
        assert "copied to copy.db" in await invoke("backup", "copy.db")
        assert "exists already" in await invoke("backup", "copy.db")
        [source.turn() for _ in range(next(at for at, page in enumerate(story()) if "site is down" in page.name) - 1)]
        assert "refused (page refused (error_page)" in await invoke("poll")
        assert "XVIII-16" in await invoke("poll", "XVI-1")


def test_a_wrong_setting_is_one_sentence_that_names_it(tmp_path: Path) -> None:
    saved(tmp_path, "treatywatch.toml", b'treaties = ["eighteen"]\npoll_minutes = 0\n')
    result = run.invoke(cli, ["status"])
    assert result.exit_code == 2
    assert "treaties: 'eighteen' is no MTDSG number; write it as XVIII-16" in result.stderr
    assert "poll_minutes" in result.stderr
    assert "Traceback" not in result.output


def test_a_broken_settings_file_is_one_sentence(tmp_path: Path) -> None:
    saved(tmp_path, "treatywatch.toml", b"treaties = [")
    result = run.invoke(cli, ["status"])
    assert result.exit_code == 2
    assert "treatywatch.toml cannot be read" in result.stderr


def test_a_token_never_reaches_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "123456:secret-secret-secret-secret-secret")
    monkeypatch.setenv("TREATYWATCH_POLL_MINUTES", "often")
    assert "secret" not in run.invoke(cli, ["run"]).output


def test_version_and_module_run() -> None:
    assert run.invoke(cli, ["--version"]).stdout == f"treatywatch {our_version()}\n"
    root = Path(__file__).resolve().parents[3]
    done = subprocess.run(
        [sys.executable, "-m", "bot", "--version"], cwd=root, capture_output=True, text=True, check=True
    )
    assert done.stdout == f"treatywatch {our_version()}\n"


def test_eval_scores_labelled_items_and_explains_mistakes(tmp_path: Path) -> None:
    items = [
        {"id": "a", "lang": "en", "published": "2026-02-10", "title": "Azerbaijan ratifies the Paris Agreement"}
        | {"relevant": True, "treaty": "XXVII-7-d", "states": ["AZE"], "step": "parliament_approved"},
        {"id": "b", "lang": "ru", "published": "2026-02-10", "title": "Киев ждёт тепла"}
        | {"relevant": True, "treaty": "XVIII-16", "states": [], "step": "signed"},
    ]
    file = tmp_path / "items.jsonl"
    file.write_text("\n".join(map(json.dumps, items)), encoding="utf-8")
    result = run.invoke(cli, ["eval", str(file), "--json"])
    assert result.exit_code == 0
    told = json.loads(result.stdout)
    assert told["relevance"] == {"precision": 1.0, "recall": 0.5, "f1": pytest.approx(2 / 3)}
    assert (told["treaty"], told["states"], told["step"]) == ({"accuracy": 0.5}, {"accuracy": 1.0}, {"accuracy": 0.5})
    assert told["by_language"]["en"]["relevance"]["f1"] == 1.0
    assert {(mistake["id"], mistake["what"]) for mistake in told["mistakes"]} == {
        ("b", "relevance"),
        ("b", "treaty"),
        ("b", "step"),
    }
    assert "labelled True, said False" in run.invoke(cli, ["eval", str(file)]).stdout


def test_eval_of_items_nobody_labelled_shows_what_would_be_pushed(tmp_path: Path) -> None:
    file = tmp_path / "items.jsonl"
    file.write_text(
        json.dumps({"title": "Azerbaijan signs the Paris Agreement", "published": "2026-02-10T10:00:00Z", "url": "u"}),
        encoding="utf-8",
    )
    told = json.loads(run.invoke(cli, ["eval", str(file), "--json"]).stdout)
    assert (told["items"], [(one["treaty"], one["step"]) for one in told["pushed"]]) == (1, [("XXVII-7-d", "signed")])
    assert "1 of 1 items would be pushed" in run.invoke(cli, ["eval", str(file)]).stdout


def test_eval_of_what_is_no_item_names_the_line(tmp_path: Path) -> None:
    file = tmp_path / "items.jsonl"
    file.write_text('{"title": "a"}\nnot json\n', encoding="utf-8")
    result = run.invoke(cli, ["eval", str(file)])
    assert (result.exit_code, "line 2 is no news item" in result.stderr) == (1, True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_messages_shows_a_translator_every_message_filled_in(language: str) -> None:
    result = run.invoke(cli, ["messages", "--lang", language])
    assert result.exit_code == 0
    names = {name for name, _ in sampled(language)}
    assert names == set(re.findall(r"^([a-zA-Z][\w-]*)$", result.stdout, re.MULTILINE)) & names
    assert "{" not in result.stdout
    plurals = [text for name, text in sampled(language) if name == "digest-title"]
    assert len(plurals) in (1, 4)
    assert run.invoke(cli, ["messages", "--lang", "xx"]).exit_code == 2
