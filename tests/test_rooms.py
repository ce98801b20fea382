"""The house is as docs/architecture.md draws it, and its doors are used."""

import ast
import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ROOMS = sorted(
    path.parent
    for package in ("bot", "storage", "watchers")
    for path in (ROOT / package).rglob("__init__.py")
    if path.parent != ROOT / "storage" / "migrations"
)
FRONT_DOOR = "bot.preview.stand_in"


def imported(path: Path) -> set[str]:
    """Modules a file names in its import statements."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module} | {f"{node.module}.{name.name}" for name in node.names}
        elif isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
    return found


@pytest.mark.parametrize("folder", ["tests", "benchmarks"])
def test_the_preview_is_entered_by_its_front_door(folder: str) -> None:
    elsewhere = {
        f"{path.name}: {module}"
        for path in (ROOT / folder).rglob("*.py")
        for module in imported(path)
        if module.startswith("bot.preview") and not module.startswith(FRONT_DOOR)
    }
    assert elsewhere == set()


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.relative_to(ROOT).as_posix())
def test_a_room_says_what_it_is_for_and_what_it_may_not_touch(room: Path) -> None:
    said = ast.get_docstring(ast.parse((room / "__init__.py").read_text(encoding="utf-8"))) or ""
    first, *rest = [line for line in said.splitlines() if line.strip()]
    assert first.endswith((".", ":"))
    assert "may not" in " ".join(rest).casefold()


def drawn() -> list[tuple[str, str]]:
    """Arrows of the page's diagram, by the rooms' names: each points from who imports to what is imported."""
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    diagram = page.split("```mermaid")[1].split("```")[0]
    names = dict(re.findall(r"(\w+)\[\"?([\w/ .]+?)\"?\]", diagram))
    return [(names[a], names[b]) for a, b in re.findall(r"^\s*(\w+) --> (\w+)$", diagram, re.MULTILINE)]


def floors() -> list[set[str]]:
    """The contract's floors from the top, each a set of rooms."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = project["tool"]["importlinter"]["contracts"]
    layers = next(contract["layers"] for contract in contracts if contract["type"] == "layers")
    return [{room.strip().replace(".", "/") for room in re.split(r"[|:]", layer)} for layer in layers]


def test_the_diagram_shows_the_rooms_of_the_contracts() -> None:
    shown = {room for arrow in drawn() for room in arrow}
    assert shown == set().union(*floors())


def test_every_arrow_of_the_diagram_runs_down_a_floor_of_the_contracts() -> None:
    height = {room: number for number, floor in enumerate(floors()) for room in floor}
    assert [arrow for arrow in drawn() if height[arrow[0]] >= height[arrow[1]]] == []


def test_every_arrow_of_the_diagram_is_an_import_of_the_code() -> None:
    for room, target in drawn():
        place = ROOT / room
        files = list(place.rglob("*.py")) if place.is_dir() else [place.with_suffix(".py")]
        dotted = target.replace("/", ".")
        assert any(f"{module}.".startswith(f"{dotted}.") for path in files for module in imported(path)), (room, target)
