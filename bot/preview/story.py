"""The dated series of status pages of XVIII-16 that the preview serves instead of the UN's site."""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cache
from importlib.resources import files
from typing import Any

from bot.preview.facts import PageFacts, StatementFacts
from bot.preview.pages import build_page
from bot.preview.xml_pages import build_xml

_MAINTENANCE = b"<html><body><h1>The site is currently unavailable for urgent maintenance.</h1></body></html>"


@dataclass(frozen=True, slots=True)
class Page:
    """One sight of the page: its name for people, its time, what a request for it answers, and its facts."""

    name: str
    as_at: datetime
    html: bytes
    xml: bytes
    facts: PageFacts | None = None


@dataclass(frozen=True, slots=True)
class _State:
    """What has been recorded so far; ``deposits`` are cells as the page prints them."""

    signed_until: date
    missing: tuple[str, ...] = ()
    deposits: Mapping[str, str] = field(default_factory=dict)
    statements: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@cache
def story() -> tuple[Page, ...]:
    """Every page in order."""
    told = tomllib.loads(_data("story.toml"))
    signatures = [(row["participant"], date.fromisoformat(row["signature"])) for row in _signatories()]
    return tuple(_pages(told, signatures))


def _data(name: str) -> str:
    return files("bot.preview").joinpath(name).read_text(encoding="utf-8")


def _signatories() -> list[dict[str, str]]:
    return list(csv.DictReader(_data("signatories.csv").splitlines()))


def _pages(told: Mapping[str, Any], signatures: list[tuple[str, date]]) -> Iterator[Page]:
    state = _State(told["page"][0]["signed_until"])
    for page in told["page"]:
        state = replace(
            state,
            signed_until=page.get("signed_until", state.signed_until),
            missing=tuple(page.get("missing", ())),
            deposits={**state.deposits, **page.get("deposits", {})},
            statements={**state.statements, **page.get("statements", {})},
        )
        facts = _facts(told, signatures, state, page["as_at"])
        html = _MAINTENANCE if page.get("error") else build_page(facts)
        yield Page(page["name"], page["as_at"], html, build_xml(facts), facts)


def _facts(told: Mapping[str, Any], signatures: list[tuple[str, date]], state: _State, as_at: datetime) -> PageFacts:
    signed = {name: _printed(day) for name, day in signatures if day <= state.signed_until}
    names = sorted((signed.keys() | state.deposits.keys()) - set(state.missing))
    rows = [(name, signed.get(name, ""), state.deposits.get(name, "")) for name in names]
    statements: list[StatementFacts] = [(name, lines) for name, lines in state.statements.items()]
    signatories, parties = sum(bool(row[1]) for row in rows), sum(bool(row[2]) for row in rows)
    return PageFacts(
        chapter=told["chapter"],
        title=told["title"],
        rows=rows,
        columns=("Participant", "Signature", "Acceptance(A), Ratification, Approval(AA), Accession(a)"),
        adoption=told["adoption"],
        entry_into_force=told["entry_into_force"],
        references=told["references"],
        totals=f"Signatories : {signatories}. Parties : {parties}",
        as_at=as_at,
        declarations=statements,
    )


def _printed(day: date) -> str:
    """A date as the page prints it: "25 Oct 2025"."""
    return f"{day.day} {('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec').split()[day.month - 1]} {day.year}"
