"""Settings: the example is the defaults, the environment wins, the README's table is complete."""

import re
import tomllib
from pathlib import Path

import pytest

from bot.config import Settings, SettingsWrongError, load_settings

ROOT = Path(__file__).resolve().parents[2]
ALIASES = {"token": "TELEGRAM_BOT_TOKEN", "api_base": "TELEGRAM_API_BASE"}


@pytest.fixture(autouse=True)
def empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in (*ALIASES.values(), "TREATYWATCH_CONFIG"):
        monkeypatch.delenv(name, raising=False)


def test_the_example_file_shows_every_default(monkeypatch: pytest.MonkeyPatch) -> None:
    defaults = load_settings()
    monkeypatch.setenv("TREATYWATCH_CONFIG", str(ROOT / "treatywatch.example.toml"))
    assert load_settings() == defaults
    shown = tomllib.loads((ROOT / "treatywatch.example.toml").read_text(encoding="utf-8"))
    assert set(shown) == set(Settings.model_fields) - set(ALIASES)


def test_the_readmes_table_names_every_setting() -> None:
    table = set(re.findall(r"^\| `([A-Z_]+)`", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE))
    expected = {ALIASES.get(name, f"TREATYWATCH_{name.upper()}") for name in Settings.model_fields}
    assert table == expected | {"TREATYWATCH_CONFIG"}


def test_the_environment_goes_before_the_file_and_arguments_before_both(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "treatywatch.toml").write_text('contact = "file"\npoll_minutes = 5\ndatabase = "file.db"\n')
    monkeypatch.setenv("TREATYWATCH_CONTACT", "environment")
    monkeypatch.setenv("TREATYWATCH_DATABASE", "environment.db")
    settings = load_settings(database=Path("argument.db"))
    assert (settings.contact, settings.poll_minutes, settings.database) == ("environment", 5, Path("argument.db"))


@pytest.mark.parametrize(
    ("name", "value", "why"),
    [
        ("TREATYWATCH_DEFAULT_LANGUAGE", "xx", "is not one of az, en, ru, tr"),
        ("TREATYWATCH_TIME_ZONE", "Mars/Base", "write it as Asia/Baku"),
        ("TREATYWATCH_TREATIES", "[]", "at least 1 item"),
        ("TREATYWATCH_MESSAGES_PER_SECOND", "0", "greater than 0"),
    ],
)
def test_a_wrong_value_is_said_in_words(monkeypatch: pytest.MonkeyPatch, name: str, value: str, why: str) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingsWrongError, match=why):
        load_settings()


def test_the_token_is_never_shown() -> None:
    settings = load_settings(token="123456:AAAA-secret")
    assert "secret" not in f"{settings!r} {settings}"


def test_an_unknown_key_in_the_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "treatywatch.toml").write_text('treatys = ["XVIII-16"]\n')
    with pytest.raises(SettingsWrongError, match="treatys"):
        load_settings()
