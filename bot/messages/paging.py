"""Long lists by pages: what is on one, and the buttons that turn. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")
Button = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Pages(Generic[T]):
    """A list cut into pages of ``size``; a place beyond the end is the last page."""

    whole: Sequence[T]
    size: int

    @property
    def count(self) -> int:
        """How many pages there are, at least one."""
        return max(1, -(-len(self.whole) // self.size))

    def place(self, wanted: int) -> int:
        """The nearest page there is."""
        return min(max(wanted, 0), self.count - 1)

    def at(self, wanted: int) -> Sequence[T]:
        """What is on a page."""
        first = self.place(wanted) * self.size
        return self.whole[first : first + self.size]


def page_buttons(pages: Pages[T], wanted: int, data: str) -> list[list[Button]]:
    """‹ 2/5 ›, each with "data|page"; nothing where one page holds all."""
    here = pages.place(wanted)
    if pages.count == 1:
        return []
    row = [(f"{here + 1}/{pages.count}", f"{data}|{here}")]
    if here > 0:
        row.insert(0, ("‹", f"{data}|{here - 1}"))
    if here < pages.count - 1:
        row.append(("›", f"{data}|{here + 1}"))
    return [row]
