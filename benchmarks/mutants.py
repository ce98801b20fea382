"""The mutation score of the decisive modules: planted faults that the unit tests notice, by module.

``make mutants`` for all, ``make mutants MODULES="claims stories"`` for some, ``ARGS=--survivors`` to see what survived.
A fault counts as noticed when a test fails or hangs on it; one that no test reaches counts as unnoticed. Exit code 1
when a score is below the goal.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tomllib
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
GOAL = 0.9
_KILLED, _SURVIVED, _UNREACHED = (1, 3), (0,), (33, 5)
_HUNG = (24, 36, 152, 255, -24)


def main() -> None:
    """Runs the mutants and prints a line a module."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("modules", nargs="*", help="ends of paths, with or without .py; all where none is named")
    parser.add_argument("--survivors", action="store_true", help="show each unnoticed fault as a diff")
    asked = parser.parse_args()
    modules = chosen(asked.modules)
    patterns = [f"{module.removesuffix('.py').replace('/', '.')}.*" for module in modules]
    subprocess.run([sys.executable, "-m", "mutmut", "run", *patterns], cwd=ROOT, check=False, stdout=subprocess.DEVNULL)
    print(f"{'module':44}{'faults':>8}{'killed':>8}{'hung':>6}{'survived':>10}{'unreached':>11}{'score':>8}")
    scores = [report(module, survivors=asked.survivors) for module in modules]
    sys.exit(min(scores, default=0.0) < GOAL)


def chosen(names: list[str]) -> list[str]:
    """Paths of the decisive modules whose name was given; all where none was."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    decisive: list[str] = project["tool"]["mutmut"]["only_mutate"]
    ends = tuple("/" + name.removesuffix(".py") + ".py" for name in names)
    found = [path for path in decisive if not names or f"/{path}".endswith(ends)]
    if not found:
        raise SystemExit(f"none of the decisive modules is named so; they are: {', '.join(decisive)}")
    return found


def report(module: str, *, survivors: bool) -> float:
    """Prints a module's line and returns its score."""
    meta = ROOT / "mutants" / f"{module}.meta"
    outcomes: dict[str, int | None] = json.loads(meta.read_text(encoding="utf-8"))["exit_code_by_key"]
    codes = Counter(outcomes.values())
    killed, hung, survived, unreached = (
        sum(codes[code] for code in group) for group in (_KILLED, _HUNG, _SURVIVED, _UNREACHED)
    )
    judged = killed + hung + survived + unreached
    score = (killed + hung) / judged if judged else 0.0
    print(f"{module:44}{judged:8}{killed:8}{hung:6}{survived:10}{unreached:11}{score:8.3f}")
    if judged != len(outcomes):
        print(f"  {len(outcomes) - judged} without a verdict: {dict(codes)}")
    if survivors:
        for name in (name for name, code in outcomes.items() if code in (*_SURVIVED, *_UNREACHED)):
            shown = subprocess.run(
                [sys.executable, "-m", "mutmut", "show", name], cwd=ROOT, check=False, capture_output=True, text=True
            )
            print(shown.stdout)
    return score


if __name__ == "__main__":
    main()
