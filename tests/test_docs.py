"""The documentation names what there is."""

import re
from pathlib import Path

import pytest

from bot.botapi.menus import EVERYBODY, OPERATORS, SETTINGS
from bot.commands.cli import cli
from bot.preview.stand_in import METHODS
from watchers.depositary.model import ActionKind, EventKind
from watchers.errors import Reason

ROOT = Path(__file__).resolve().parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def test_every_command_line_command_is_in_the_readme() -> None:
    commands = {command.name or getattr(command.callback, "__name__", "") for command in cli.registered_commands}
    assert set(re.findall(r"^\| `treatywatch (\w+)", text("README.md"), re.MULTILINE)) == commands


def test_every_bot_command_and_right_is_documented() -> None:
    rows = dict(re.findall(r"^\| /(\w+)[^|]*\| (\w+)", text("docs/commands.md"), re.MULTILINE))
    assert {name for name, right in rows.items() if right == "settings"} == set(SETTINGS)
    assert {name for name, right in rows.items() if right == "operators"} == set(OPERATORS)
    assert {name for name, right in rows.items() if right == "everybody"} == {*EVERYBODY, "start"}


def test_every_reason_is_documented() -> None:
    assert set(re.findall(r"^\| (\w+) \|", text("docs/reading.md"), re.MULTILINE)) - {"reason"} == set(map(str, Reason))


def test_every_kind_is_documented() -> None:
    kinds = text("docs/contract.md").split("## Kinds")[1].split("##")[0]
    assert {*map(str, ActionKind), *map(str, EventKind)} <= set(re.findall(r"\w+", kinds))


def test_every_method_of_the_stand_in_is_documented() -> None:
    named = set(
        re.findall(r"\b[a-z]+[A-Z]\w+", text("docs/preview.md").split("## The stand-in's methods")[1].split("##")[0])
    )
    assert named == {*METHODS, "getUpdates"}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []
