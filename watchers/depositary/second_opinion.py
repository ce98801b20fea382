"""Page and XML of one treaty side by side: what both show, where they disagree, and what the XML says of a change."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import datetime

from watchers.depositary.beside import plain, territorial_rows
from watchers.depositary.keys import action_key, clause_key, statement_key, territory_key
from watchers.depositary.memory import Opinion
from watchers.depositary.model import Statement, TreatyStatus
from watchers.depositary.wording import Index, alike_pairs, found_in, joined
from watchers.participants import code_of


def keys_of(status: TreatyStatus) -> frozenset[str]:
    """Natural keys of every standing action and statement, of territorial applications and the entry into force."""
    return frozenset(
        (*_action_keys(status), *(statement_key(status.number, one) for one in status.statements), *_others(status))
    )


def _action_keys(status: TreatyStatus) -> Iterator[str]:
    for row in status.participants:
        for action in row.actions:
            if not action.withdrawn:
                yield action_key(status.number, row.identity, action)


def _others(status: TreatyStatus) -> Iterator[str]:
    for cells in map(plain, territorial_rows(status)):
        yield territory_key(status.number, code_of(cells[0]) or cells[0], cells[1:])
    if status.entry_into_force.date is not None:
        yield clause_key(status.number, str(status.entry_into_force.date))


def opinion_of(xml: TreatyStatus, before: Opinion | None, now: datetime) -> Opinion:
    """What the XML shows now, and since when it has said something else than it did."""
    keys = keys_of(xml)
    changed_at = None if before is None else now if before.keys != keys else before.changed_at
    return Opinion(keys, changed_at)


def both_show(page: TreatyStatus, xml: TreatyStatus) -> frozenset[str]:
    """Keys, as the page's, of what both show; a statement is the same in other layout too."""
    same = {statement_key(page.number, one) for one, _ in _statement_pairs(page, xml)}
    return keys_of(page) & keys_of(xml) | same


def disagreements(page: TreatyStatus, xml: TreatyStatus) -> tuple[str, ...]:
    """As sentences: acts only one of the two shows; of statements, other numbers of a kind, and other words."""
    ours, theirs = set(_action_keys(page)), set(_action_keys(xml))
    return (
        *(f"only the page shows {key}" for key in sorted(ours - theirs)),
        *(f"only the XML shows {key}" for key in sorted(theirs - ours)),
        *_other_numbers(page, xml),
        *_other_words(page, xml),
    )


def _other_numbers(page: TreatyStatus, xml: TreatyStatus) -> Iterator[str]:
    ours, theirs = (Counter((one.identity, str(one.kind)) for one in status.statements) for status in (page, xml))
    for who, kind in sorted(ours.keys() | theirs.keys()):
        shown = ours[who, kind], theirs[who, kind]
        if shown[0] != shown[1]:
            yield f"{who}: the page shows {shown[0]} of kind {kind}, the XML {shown[1]}"


def _other_words(page: TreatyStatus, xml: TreatyStatus) -> Iterator[str]:
    """Where both show as many of a kind, the words of each are to be found in the other."""
    paired = {id(one) for one, _ in _statement_pairs(page, xml)}
    ours, theirs = _by_voice(page.statements), _by_voice(xml.statements)
    for voice, statements in sorted(ours.items()):
        if len(statements) != len(theirs.get(voice, ())):
            continue
        for one in statements:
            if id(one) not in paired:
                yield f"{voice[0]}: the XML has other words for {statement_key(page.number, one)}"


def _by_voice(statements: Sequence[Statement]) -> dict[tuple[str, str], list[Statement]]:
    voices: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for statement in statements:
        voices[statement.identity, str(statement.kind)].append(statement)
    return voices


def _statement_pairs(page: TreatyStatus, xml: TreatyStatus) -> Iterator[tuple[Statement, Statement]]:
    """The page's statement and the XML's that is the same: alike in words, or one within the other."""
    theirs = _by_voice(xml.statements)
    for voice, ours in _by_voice(page.statements).items():
        others = theirs.get(voice, [])
        texts = [one.text for one in ours]
        likely = [(old, new) for _, old, new in alike_pairs(texts, [one.text for one in others], Index(texts))]
        likely += _one_within_the_other(ours, others)
        left, right = set[int](), set[int]()
        for old, new in likely:
            if old not in left and new not in right:
                left.add(old)
                right.add(new)
                yield ours[old], others[new]


def _one_within_the_other(ours: Sequence[Statement], others: Sequence[Statement]) -> list[tuple[int, int]]:
    index = Index([f"{one.heading} {one.text}" for one in others])
    return [
        (old, new)
        for old, one in enumerate(ours)
        for new in index.near(f"{one.heading} {one.text}")
        if found_in(joined(one.text), joined(others[new].heading, others[new].text))
        or found_in(joined(others[new].text), joined(one.heading, one.text))
    ]
