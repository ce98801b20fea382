"""Final clauses in words to values: entry into force, signature window, place and date of adoption.

The page quotes or cites the clause; where it only cites it, the treaty's own text (kept in
data/treaties.toml) supplies threshold and days.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from typing import Any

from watchers.depositary.columns import read_date
from watchers.depositary.model import Adoption, EntryIntoForce, SignatureWindow, TreatyStatus
from watchers.participants import table

_UNITS = "first second third fourth fifth sixth seventh eighth ninth".split()
_TEENS = ("tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth").split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_FRENCH_ORDINALS: Mapping[str, int] = {
    "dixième": 10,
    "quinzième": 15,
    "vingtième": 20,
    "trentième": 30,
    "quarantième": 40,
    "cinquantième": 50,
    "soixantième": 60,
    "quatre-vingt-dixième": 90,
    "centième": 100,
}


def _english_ordinals() -> dict[str, int]:
    ordinals = {word: number for number, word in enumerate(_UNITS, start=1)}
    ordinals |= {word: number for number, word in enumerate(_TEENS, start=10)}
    for ten, word in enumerate(_TENS, start=2):
        ordinals[word[:-1] + "ieth"] = ten * 10
        ordinals |= {f"{word}-{unit}": ten * 10 + number for number, unit in enumerate(_UNITS, start=1)}
    ordinals |= {"one hundredth": 100, "hundredth": 100, "one hundred and twentieth": 120}
    return ordinals


_ORDINALS: Mapping[str, int] = {**_english_ordinals(), **_FRENCH_ORDINALS}
_ORDINAL = "|".join(sorted(map(re.escape, _ORDINALS), key=len, reverse=True)) + r"|\d+(?:st|nd|rd|th|e|ème)?"
_DAYS = re.compile(rf"\b(?:({_ORDINAL})\s+(?:day|jour)|(\d+)\s+(?:days|jours))\b", re.IGNORECASE)
_INSTRUMENT = re.compile(rf"\b({_ORDINAL})\s+instrument", re.IGNORECASE)
_INSTRUMENTS = re.compile(r"\b(\d+)\s+(?:instruments|States|États)\b", re.IGNORECASE)
_ARTICLE = re.compile(r"\b(?:articles?|art\.)\s+([\dIVXLC]+(?:\s*\(\s*\w+\s*\))*)", re.IGNORECASE)
_NOT_YET = re.compile(r"\bnot yet in force|pas encore en vigueur|n'est pas en vigueur", re.IGNORECASE)
_A_DAY = r"(\d{1,2}(?:er)? [^\W\d_]+\.? \d{4})"
_DEFINITIVELY = re.compile(
    rf"\b(?:definitively|entered into force|est entrée? en vigueur)(?: on| le)? {_A_DAY}", re.IGNORECASE
)
_IN_FORCE = re.compile(rf"\W*(?:on |le )?{_A_DAY}", re.IGNORECASE)
"""The page affirms it by the day first: "12 December 2015, in accordance with article …"."""
_NOT_COUNTED = re.compile(r"not be counted as additional|pas considéré comme .{0,60}s'ajoutant", re.IGNORECASE)
_ORGANIZATION = re.compile(r"regional economic integration|intégration économique", re.IGNORECASE)
_UNTIL = re.compile(r"\b(?:until|jusqu'au)\s+(\d{1,2}(?:er)?\s+\w+\s+\d{4})", re.IGNORECASE)
_FROM = re.compile(r"\b(?:from|on|du|le)\s+(\d{1,2}(?:er)?)(?:\s*(?:-|–|to|and|et)\s*\d{1,2})?(\s+\w+\s+\d{4})")
_OPEN = re.compile(r"open(?:ed)?\s+for\s+signature|ouvert\w*\s+à\s+la\s+signature", re.IGNORECASE)


@cache
def known_treaties() -> dict[str, dict[str, Any]]:
    """Facts of a treaty's own final clauses by MTDSG number."""
    return tomllib.loads(files("watchers.depositary").joinpath("data/treaties.toml").read_text(encoding="utf-8"))


def read_entry_into_force(text: str, number: str) -> EntryIntoForce:
    """The clause as a value, completed from the treaty's own text where the page only cites it.

    A day is the day of entry into force only where the page says so; others stand in the same box.
    """
    facts = known_treaties().get(number, {})
    text = " ".join(text.split())
    affirmed = None if _NOT_YET.search(text) else _DEFINITIVELY.search(text) or _IN_FORCE.match(text)
    article = _ARTICLE.search(text)
    days, instrument = _DAYS.search(text), _INSTRUMENT.search(text) or _INSTRUMENTS.search(text)
    counted: bool | None = None
    if _ORGANIZATION.search(text) and _NOT_COUNTED.search(text):
        counted = False
    return EntryIntoForce(
        text=text,
        date=read_date(affirmed.group(1)) if affirmed else None,
        article=re.sub(r"\s+", "", article.group(1)) if article else facts.get("article"),
        threshold=_number(instrument.group(1)) if instrument else facts.get("threshold"),
        days=_number(days.group(1) or days.group(2)) if days else facts.get("days"),
        regional_organizations_count=counted if counted is not None else facts.get("regional_organizations_count"),
    )


def _number(word: str) -> int:
    ordinal = _ORDINALS.get(word.casefold())
    return ordinal if ordinal is not None else int(re.sub(r"\D", "", word))


def read_signature_window(text: str, number: str) -> SignatureWindow | None:
    """How long the treaty is open for signature, if the page or the treaty's own text says."""
    opening = _OPEN.search(text)
    closes = _UNTIL.search(text, opening.start()) if opening else None
    facts = known_treaties().get(number, {})
    if closes is None:
        if "signature_closes" not in facts:
            return None
        return SignatureWindow(facts.get("signature_opens"), facts["signature_closes"])
    opens = _FROM.search(text, opening.start() if opening else 0)
    return SignatureWindow(
        opens=read_date(opens.group(1) + opens.group(2)) if opens else facts.get("signature_opens"),
        closes=read_date(closes.group(1)),
    )


def read_adoption(text: str) -> Adoption:
    """Place and date from "New York, 24 December 2024"; a text without a date is all place."""
    day = read_date(text)
    place = re.split(r",?\s*\d{1,2}(?:er)?\s+[^\W\d_]+\s+\d{4}", text, maxsplit=1)[0] if day else text
    return Adoption(" ".join(place.split()).strip(" ,."), day)


def instruments_counted(status: TreatyStatus) -> list[date]:
    """Deposit dates that count towards entry into force, oldest first.

    An instrument of a regional economic integration organization is left out where the clause
    says that it is not additional to those of its member States.
    """
    organizations_count = status.entry_into_force.regional_organizations_count is not False
    return sorted(
        min(action.date for action in participant.actions if action.binds)
        for participant in status.participants
        if participant.is_party and (organizations_count or not _is_regional_organization(participant.code))
    )


def _is_regional_organization(code: str | None) -> bool:
    known = table().get(code or "")
    return known is not None and known.type == "reio"


def expected_entry_into_force(status: TreatyStatus) -> date | None:
    """The day the treaty enters into force once enough instruments are deposited, else None."""
    clause, deposits = status.entry_into_force, instruments_counted(status)
    if clause.threshold is None or clause.days is None or len(deposits) < clause.threshold:
        return None
    return deposits[clause.threshold - 1] + timedelta(days=clause.days)
