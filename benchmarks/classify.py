"""How many news items a second the classifier reads, beside what folding their letters alone takes.

Items: the project's own cases, half of which speak of treaties, and a file of news items if one is named.
Run: python benchmarks/classify.py [ITEMS.jsonl]
"""

from __future__ import annotations

import statistics
import sys
import time
import tomllib
from collections.abc import Callable, Sequence
from pathlib import Path

from watchers.press.classify import classify
from watchers.press.evaluation import items_in
from watchers.press.folding import sentences
from watchers.press.news import NewsItem

ROUNDS = 7
CASES = Path(__file__).parents[1] / "tests" / "watchers" / "press" / "cases.toml"


def cases() -> list[NewsItem]:
    """The items of the tests: each speaks of a treaty."""
    told = tomllib.loads(CASES.read_text(encoding="utf-8"))["case"]
    return [NewsItem("", str(n), one["title"], one.get("text", ""), "", None) for n, one in enumerate(told)]


def seconds(work: Callable[[NewsItem], object], items: Sequence[NewsItem]) -> float:
    """The median time of a round over all items."""
    taken = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        for item in items:
            work(item)
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def show(name: str, items: Sequence[NewsItem]) -> None:
    """One line: items a second, and the ratio to folding alone."""
    classify(items[0])
    whole = seconds(classify, items)
    folding = seconds(lambda item: sentences(f"{item.title}\n{item.summary}"), items)
    print(
        f"{name}: {len(items)} items, {len(items) / whole:,.0f} a second, "
        f"{whole / folding:.1f} times the time of folding their letters"
    )


def main() -> None:
    """Prints the figures."""
    show("items that speak of treaties", cases())
    for path in sys.argv[1:]:
        labelled = items_in(Path(path).read_text(encoding="utf-8"))
        show(Path(path).name, [one.item for one in labelled])


if __name__ == "__main__":
    main()
