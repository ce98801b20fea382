"""Settings: the example is the defaults, the environment wins, the README's table is complete."""

import contextlib
import json
import re
import tomllib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.config import Settings, SettingsWrongError, load_settings, schema

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
    settings = load_settings(token="123456:AAAA-secret-words")
    assert "secret" not in f"{settings!r} {settings}"


def test_an_unknown_key_in_the_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "treatywatch.toml").write_text('treatys = ["XVIII-16"]\n')
    with pytest.raises(SettingsWrongError, match="treatys"):
        load_settings()


def wrong(text: str = "") -> str:
    if text:
        Path("treatywatch.toml").write_text(text, encoding="utf-8")
    with pytest.raises(SettingsWrongError) as error:
        load_settings()
    return str(error.value)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("poll_minuts = 5", "poll_minuts is not known; did you mean poll_minutes?"),
        ('colour = "red"', "colour is not known"),
        ('[[news]]\nname = "a"\noutlet = "a"\nkind = "feed"\nurll = "https://a.az"', "did you mean url?"),
        ('[[news]]\nname = "a"\noutlet = "a"\nkind = "feed"\nurl = "a.az/rss"', "'a.az/rss' is no address"),
        (
            '[[news]]\nname = "a"\noutlet = "a"\nkind = "listing"\nurl = "https://a.az"\nselectors = {item = ":::["}',
            "'a': the selector item = ':::[' is no CSS",
        ),
        (
            '[[news]]\nname="a"\noutlet="a"\nkind="listing"\nurl="https://a.az"\nselectors={item="a",link_pattern="("}',
            "no regular expression",
        ),
        ('page_url = "https://un.org/{numbr}"', "has the placeholder {numbr}; known are {chapter}, {number}"),
        ('page_url = "https://un.org/{"', "odd brace"),
        ('page_url = "https://un.org/{number.__class__}"', "placeholder"),
        ('page_url = "https://un.org/{}"', "placeholder"),
        ('xml_url = "https://un.org/page"', "one address for all treaties"),
        ('page_url = "ftp://un.org/{number}"', "is no address"),
        ('page_url = "https://[un.org/{number}"', "is no address"),
        ("messages_per_second = 2000", "less than or equal to 1000"),
        ("messages_per_second = nan", "messages_per_second: "),
        ("poll_minutes = inf", "less than or equal to 1440"),
        ('time_zone = "Asia"', "write it as Asia/Baku"),
        ('time_zone = "../etc/passwd"', "write it as Asia/Baku"),
        ("operators = [-100123]", "is no person's id"),
    ],
)
def test_a_wrong_line_of_the_file_is_one_sentence_that_names_it(text: str, why: str) -> None:
    told = wrong(text)
    assert why in told
    assert "\n" not in told


@pytest.mark.parametrize(
    ("name", "value", "why"),
    [
        ("TELEGRAM_BOT_TOKEN", "", "token: it is empty|TELEGRAM_BOT_TOKEN: it is empty"),
        ("TELEGRAM_BOT_TOKEN", "  ", "it is empty"),
        ("TELEGRAM_BOT_TOKEN", "a:b", "it is no token"),
        ("TELEGRAM_API_BASE", "api.telegram.org", "is no address"),
        ("TREATYWATCH_CONFIG", "nowhere.toml", "TREATYWATCH_CONFIG names nowhere.toml, and there is no such file"),
        ("TREATYWATCH_CONFIG", ".", "TREATYWATCH_CONFIG names ., and there is no such file"),
        ("TREATYWATCH_TREATIES", "XVIII-16", "TREATYWATCH_TREATIES holds no JSON"),
        ("TREATYWATCH_NEWS", "[{", "TREATYWATCH_NEWS holds no JSON"),
        ("TREATYWATCH_TREATYS", "[]", "TREATYWATCH_TREATYS is not known; did you mean TREATYWATCH_TREATIES?"),
        ("TREATYWATCH_COLOUR", "red", "TREATYWATCH_COLOUR is not known; see the table"),
        ("TELEGRAM_TOKEN", "1:a", "did you mean TELEGRAM_BOT_TOKEN?"),
    ],
)
def test_a_wrong_variable_is_one_sentence_that_names_it(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, why: str
) -> None:
    monkeypatch.setenv(name, value)
    told = wrong()
    assert re.search(why, told)
    assert "\n" not in told


def test_variables_of_others_are_theirs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_SESSION", "x")
    load_settings()


def test_a_file_of_other_letters_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "treatywatch.toml").write_bytes(b"contact = '\xff'")
    assert "treatywatch.toml cannot be read" in wrong()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=200), url=st.text(max_size=40))
def test_whatever_stands_in_the_file_only_our_own_error_comes_of_it(text: str, url: str) -> None:
    for content in (text, f"page_url = {json.dumps(url)}", f"news_off = [{text}]"):
        Path("treatywatch.toml").write_text(content, encoding="utf-8", errors="replace")
        with contextlib.suppress(SettingsWrongError):
            load_settings()


def test_the_shipped_schema_is_that_of_the_settings() -> None:
    shipped = json.loads((ROOT / "treatywatch.schema.json").read_text(encoding="utf-8"))
    assert shipped == json.loads(json.dumps(schema()))
    assert set(shipped["properties"]) == set(Settings.model_fields) - {"token"}
