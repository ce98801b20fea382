"""What differs between the trusted statements and a page's: new, re-worded, moved, cut differently, gone.

Old words under another heading, in another section or cut differently are never a new statement.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from watchers.depositary.articles import articles_named
from watchers.depositary.changes import MANY, Pairs
from watchers.depositary.keys import statement_key
from watchers.depositary.memory import Change, Gone
from watchers.depositary.model import Event, EventKind, Statement, StatementKind, TreatyStatus
from watchers.depositary.patience import Patience
from watchers.depositary.wording import Index, alike_pairs, fingerprint, found_in, joined, left_over, words
from watchers.participants import fold

_NEARLY_ALL = 0.9
"""Texts this alike are one, whatever article or section they are under."""
_CRUMBS = 0.2
"""A text of which no more than this is left, its parts taken away, is cut differently, not lost."""
_FEWEST_WORDS = 4
"""A text of fewer is found only whole: such words stand in any text."""


@dataclass(slots=True)
class _Voice:
    """One participant's statements before and now, those still to be explained."""

    old: list[Statement] = field(default_factory=list)
    new: list[Statement] = field(default_factory=list)
    before: tuple[Statement, ...] = ()


def statement_changes(old: TreatyStatus, new: TreatyStatus, pairs: Pairs, gone: Sequence[Gone]) -> list[Change]:
    """Changes of statements, in the page's order; ``gone`` are those told as withdrawn, which may come back."""
    voices = _voices(old, new, pairs)
    found = [change for voice in voices.values() for change in _moved(new.number, voice)]
    page = _Page([one for voice in voices.values() for one in voice.new])
    lost = {fingerprint(one.text): one for voice in voices.values() for one in voice.old}
    for who, voice in voices.items():
        if voice.old or voice.new:
            back = [one for one in gone if one.statement is not None and one.statement.identity == who]
            found.extend(_of_another(change, lost) for change in _explained(new.number, voice, page, back))
    alike = Counter((change.event.was, change.event.action) for change in found if _is_kind(change))
    return [
        replace(change, silent=True)
        if _is_kind(change) and alike[change.event.was, change.event.action] > MANY
        else change
        for change in found
    ]


def _of_another(change: Change, lost: Mapping[str, Statement]) -> Change:
    """Words another participant has lost are not news at once: a name may only be missing above them.

    Under a name nobody knows, or no longer under one, they are the same participant's: nothing to tell.
    """
    statement = change.new_statement
    former = lost.get(fingerprint(statement.text)) if statement is not None and change.appears else None
    if statement is None or former is None:
        return change
    renamed = statement.code is None or former.code is None
    patience = Patience.SECOND_SIGHT if renamed else Patience.OLD
    return replace(change, patience=patience, old_statement=former, silent=renamed)


def _is_kind(change: Change) -> bool:
    return change.event.kind == EventKind.KIND_CORRECTED


def _voices(old: TreatyStatus, new: TreatyStatus, pairs: Pairs) -> dict[str, _Voice]:
    """By the participant's identity in the trusted status, a new name counted as the old; what is the same left out."""
    known = {fold(row.name): former.identity for former, row in pairs.rows if former is not None}
    voices: dict[str, _Voice] = defaultdict(_Voice)
    for statements, side in ((old.statements, "old"), (new.statements, "new")):
        for statement in dict.fromkeys(statements):
            who = statement.code or known.get(fold(statement.participant), statement.participant)
            getattr(voices[who], side).append(statement)
    for voice in voices.values():
        voice.before = tuple(voice.old)
        _strike(voice, lambda one: (one.kind, one.text, one.objects_to))
        _strike(voice, lambda one: (one.kind, fingerprint(one.text), one.objects_to))
    return voices


def _strike(voice: _Voice, by: object) -> list[tuple[Statement, Statement]]:
    """Takes away, pair by pair, what is the same in both; repeated statements count once."""
    before = {by(one): one for one in voice.old}  # type: ignore[operator]
    after = {by(one): one for one in voice.new}  # type: ignore[operator]
    both = before.keys() & after.keys()
    voice.old = [one for one in voice.old if by(one) not in both]  # type: ignore[operator]
    voice.new = [one for one in voice.new if by(one) not in both]  # type: ignore[operator]
    return [(before[key], one) for key, one in after.items() if key in both]


def _moved(treaty: str, voice: _Voice) -> Iterator[Change]:
    """The same words in another section: another kind, perhaps; another target found is nothing to tell."""
    for former, statement in _strike(voice, lambda one: fingerprint(one.text)):
        if former.kind is not statement.kind:
            yield _restated(treaty, former, statement, EventKind.KIND_CORRECTED, str(former.kind))


class _Page:
    """All statements of the page that are still to be explained, whoever's they are."""

    def __init__(self, statements: Sequence[Statement]) -> None:
        self.statements = statements
        self._index = Index([_whole(one) for one in statements])

    def shows(self, lost: Statement) -> bool:
        """Whether a trusted text stands anywhere: in one statement, or in parts in its own participant's."""
        text = joined(lost.text)
        near = [self.statements[place] for place in self._index.near(_whole(lost))]
        own = [one for one in near if one.identity == lost.identity]
        parts = [joined(words) for one in own for words in (one.text, one.heading)]
        return any(found_in(text, joined(_whole(one))) for one in near) or (
            left_over(text, parts) <= _CRUMBS * len(text.split())
        )


def _whole(statement: Statement) -> str:
    return f"{statement.heading} {statement.text}"


def _explained(treaty: str, voice: _Voice, page: _Page, back: Sequence[Gone]) -> Iterator[Change]:
    """What is left of one participant: cut differently, re-worded, come back, new or gone."""
    trusted = Index([_whole(one) for one in voice.before])
    recut = [_made_of(one, [voice.before[place] for place in trusted.near(_whole(one))]) for one in voice.new]
    found = [page.shows(one) for one in voice.old]
    mates = dict(_reworded(voice, recut, found))
    for place, statement in enumerate(voice.new):
        if place in mates:
            former = voice.old[mates[place]]
            yield _restated(treaty, former, statement, EventKind.TEXT_CORRECTED, former.text)
        elif not recut[place]:
            yield _appeared(treaty, statement, back)
    paired = set(mates.values())
    for place, statement in enumerate(voice.old):
        if place not in paired and not found[place]:
            yield _vanished(treaty, statement)


def _made_of(statement: Statement, trusted: Sequence[Statement]) -> bool:
    """Whether a statement's words all stood in trusted ones."""
    text = joined(statement.text)
    if len(text.split()) < _FEWEST_WORDS:
        return False
    pieces = [joined(words) for one in trusted for words in (one.text, one.heading)]
    return any(found_in(text, joined(_whole(one))) for one in trusted) or left_over(text, pieces) == 0


def _reworded(voice: _Voice, recut: Sequence[bool], found: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """(place in new, place in old) of one statement in other words, each once, the likest first."""
    texts = [one.text for one in voice.old]
    index = Index(texts)
    likely = alike_pairs(texts, [one.text for one in voice.new], index)
    likely += [(_NEARLY_ALL, old, new) for old, new in _one_in_the_other(voice, index, recut, found)]
    olds, news = set[int](), set[int]()
    for alike, old, new in sorted(likely, key=lambda pair: -pair[0]):
        if old in olds or new in news or (recut[new] and found[old]):
            continue
        if _may_be_one(voice.old[old], voice.new[new], alike):
            olds.add(old)
            news.add(new)
            yield new, old


def _one_in_the_other(
    voice: _Voice, index: Index, recut: Sequence[bool], found: Sequence[bool]
) -> Iterator[tuple[int, int]]:
    """Pairs of which one has the other's words and more."""
    if not any(recut) and not any(found):
        return
    for new, statement in enumerate(voice.new):
        text = joined(statement.text)
        for old in index.near(statement.text):
            former = joined(voice.old[old].text)
            if (found[old] and found_in(former, text)) or (recut[new] and found_in(text, former)):
                yield old, new


def _may_be_one(former: Statement, statement: Statement, alike: float) -> bool:
    """Whether two alike texts may be one: two objections to two States, two reservations to two articles are not."""
    if former.objects_to and statement.objects_to and former.objects_to != statement.objects_to:
        return False
    if alike >= _NEARLY_ALL:
        return True
    articles, others = (set(one.articles or articles_named(f"{one.heading} {one.text}")) for one in (former, statement))
    return former.kind is statement.kind and (not articles or not others or bool(articles & others))


def _appeared(treaty: str, statement: Statement, back: Sequence[Gone]) -> Change:
    """A new statement, or one that was told as withdrawn and is there again."""
    again = next((one for one in back if one.statement is not None and _again(one.statement, statement)), None)
    if again is None:
        key = statement_key(treaty, statement)
        return Change(_event(key, treaty, statement), Patience.AT_ONCE, new_statement=statement)
    event = _event(f"{again.key}|{EventKind.RESTORED}", treaty, statement, EventKind.RESTORED)
    return Change(replace(event, supersedes=again.told_as), Patience.AT_ONCE, new_statement=statement)


def _again(gone: Statement, statement: Statement) -> bool:
    same = fingerprint(gone.text) == fingerprint(statement.text)
    return same or (
        len(words(statement.text)) >= _FEWEST_WORDS
        and found_in(joined(statement.text), joined(gone.heading, gone.text))
    )


def _restated(treaty: str, former: Statement, statement: Statement, kind: EventKind, was: str) -> Change:
    key = f"{statement_key(treaty, statement)}|{kind}|{fingerprint(was)}"
    event = replace(_event(key, treaty, statement, kind), was=was, supersedes=statement_key(treaty, former))
    return Change(event, Patience.SECOND_SIGHT, old_statement=former, new_statement=statement)


def _vanished(treaty: str, statement: Statement) -> Change:
    key = statement_key(treaty, statement)
    event = _event(f"{key}|{EventKind.WITHDRAWAL}", treaty, statement, EventKind.WITHDRAWAL)
    return Change(replace(event, supersedes=key), Patience.VANISHED, old_statement=statement)


def _event(key: str, treaty: str, statement: Statement, kind: StatementKind | EventKind | None = None) -> Event:
    return Event(
        treaty,
        str(kind or statement.kind),
        statement.participant,
        statement.code,
        statement.date,
        key,
        action=str(statement.kind),
        text=statement.text,
        objects_to=statement.objects_to,
    )
