"""How long a page of 196 participants with 60 statements takes: our reader against bare cell extraction.

Run: .venv/bin/python benchmarks/read_page.py
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

from bs4 import BeautifulSoup
from selectolax.lexbor import LexborHTMLParser

from bot.preview.stand_in import PageFacts, build_page
from watchers.depositary import articles, columns, lines, markup, rows, sections, targets, untc
from watchers.participants import table

ROUNDS = 60


def page() -> bytes:
    """About 100 KB: 196 participants, 60 statements, 10 of them objections."""
    names = [known.english for known in table().values() if known.type == "state"][:196]
    cells = [
        (
            f"{name}{{{number}}}" if number % 9 == 0 else name,
            "25 Oct 2025",
            f"{number % 27 + 1} Mar 2026{' a' * (number % 3 == 0)}",
        )
        for number, name in enumerate(names, start=1)
    ]
    words = "The Government declares, in accordance with article 7, paragraph 2, that the offence requires intent. "
    declarations = [(name, ["Upon signature:", "Reservation:", words * 13]) for name in names[:50]]
    objections = [
        (name, [f"With regard to the reservation made by {other} upon ratification:", words * 13])
        for name, other in zip(names[50:60], names[:10], strict=True)
    ]
    return build_page(
        PageFacts(
            "CHAPTER XVIII PENAL MATTERS",
            "16. United Nations Convention against Cybercrime",
            cells,
            totals="Signatories : 196. Parties : 196",
            declarations=declarations,
            objections=objections,
        )
    )


def read_afresh(body: bytes) -> object:
    """The reader as at its first page: no row or cell remembered from an earlier poll."""
    rows._read_row.cache_clear()  # noqa: SLF001 - what the benchmark is about
    columns._read_cell.cache_clear()  # noqa: SLF001
    for kept in (markup.block_lines, lines.told, articles.articles_named, sections.kind_by_words, targets.target_of):
        kept.cache_clear()
    return untc.parse(body)


def bare_selectolax(body: bytes) -> int:
    """The same cells and paragraphs taken out as strings, nothing understood."""
    tree = LexborHTMLParser(body)
    rows = [[cell.text() for cell in row.css("td")] for row in tree.css("#participants tr, [id$=participants] tr")]
    return len(rows) + len([paragraph.text() for paragraph in tree.css(".structTable div, .heading-four div")])


def bare_beautifulsoup(body: bytes) -> int:
    """Likewise with BeautifulSoup on lxml."""
    soup = BeautifulSoup(body, "lxml")
    rows = [[cell.get_text() for cell in row.find_all("td")] for row in soup.select("[id$=participants] tr")]
    return len(rows) + len([paragraph.get_text() for paragraph in soup.select(".structTable div, .heading-four div")])


def milliseconds(work: Callable[[bytes], object], body: bytes) -> float:
    """The processor time of one call: another program on the machine does not count."""
    started = time.process_time()
    work(body)
    return (time.process_time() - started) * 1000


def main() -> None:
    """Prints medians of interleaved rounds, and their ratios."""
    body = page()
    works: dict[str, Callable[[bytes], object]] = {
        "whole reader": untc.parse,
        "whole reader, nothing kept": read_afresh,
        "bare selectolax": bare_selectolax,
        "bare BeautifulSoup (lxml)": bare_beautifulsoup,
    }
    for work in works.values():
        work(body)
    times: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(ROUNDS):
        for name, work in works.items():
            times[name].append(milliseconds(work, body))
    medians = {name: statistics.median(values) for name, values in times.items()}
    print(f"page: {len(body) / 1024:.0f} KB; medians of {ROUNDS} interleaved rounds")
    for name, median in medians.items():
        print(f"{name:28} {median:7.2f} ms   {median / medians['bare selectolax']:5.2f} x bare selectolax")


if __name__ == "__main__":
    main()
