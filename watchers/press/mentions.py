"""Which treaties a sentence speaks of, and whether they are deposited with the UN Secretary-General.

A name suffices alone; a topic needs the word for its kind near it. Of mentions that share words the most
specific wins: a protocol or an amendment is itself, not its parent.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from watchers.press import lexicon
from watchers.press.folding import Sentence
from watchers.press.phrases import Found, Phrasebook
from watchers.press.titles import LEFT_OUT, title_entries

NEAR_AFTER, NEAR_BEFORE = 10, 13
"""Words from a topic to the word for its kind behind it, and before it ("Convention on the ... of ... Mines")."""
KEEPER_NEAR = 6
CHILD_NEAR = 7
"""Words between "Protocol" and its parent's name, or the other way about."""
_CLITICS = frozenset("nin nun in un ni nu i u na ne ya ye a e yi yu ci cu".split())
_NOT_BETWEEN = frozenset("the un united nations".split())
_CHILD_KINDS = ("protocol", "amendment")


@dataclass(frozen=True, slots=True)
class Mention:
    """Words ``first`` to ``last`` of a sentence name ``what``: a treaty's number.

    ``foreign``: not deposited with the UN Secretary-General. ``named``: by a name of its own, not by its topic.
    ``body``: its organ stands for it. ``unclear``: a protocol or amendment nobody can tell from its sisters, or an
    organ, a meeting, an anniversary of the treaty: no step is one towards it. ``topic``: the words of its topic.
    """

    what: str
    first: int
    last: int
    foreign: bool = False
    named: bool = False
    body: bool = False
    unclear: bool = False
    topic: int = 0


@dataclass(frozen=True, slots=True)
class Known:
    """A treaty of the word list. ``kinds`` are the words that may stand for it, by the names of their lists."""

    number: str
    kind: str
    kind_with_un: str
    parent: str
    needs_un: bool
    foreign: bool
    unless_un: bool
    has_topics: bool


@dataclass(frozen=True, slots=True)
class _Label:
    sort: str
    what: str = ""


@cache
def _told() -> dict[str, Any]:
    return lexicon.load("treaties.toml")


@cache
def known_treaties() -> dict[str, Known]:
    """Every treaty of the word list, by number."""
    return {
        entry["number"]: Known(
            entry["number"],
            entry.get("kind", "main"),
            entry.get("kind_with_un", entry.get("kind", "main")),
            entry.get("parent", ""),
            entry.get("un", False),
            section == "foreign",
            entry.get("unless_un", False),
            bool(entry.get("topics")),
        )
        for section in ("foreign", "treaty")
        for entry in _told()[section]
    }


@cache
def _book() -> Phrasebook[_Label]:
    """Everything that names treaties, their kinds and their keepers, as one book."""
    told = _told()
    entries = [(_Label("kind", name), word) for name, words in told["kinds"].items() for word in words]
    entries += [(_Label("un"), word) for word in told["un"]["words"]]
    entries += [(_Label("keeper"), word) for word in told["foreign_keepers"]["words"]]
    entries += [(_Label("organ", side), word) for side, words in lexicon.load("organs.toml").items() for word in words]
    for section in ("foreign", "treaty"):
        for entry in told[section]:
            for sort, field in (("name", "names"), ("topic", "topics"), ("near", "near"), ("body", "bodies")):
                entries += [(_Label(sort, entry["number"]), _spelled(one)) for one in entry.get(field, ())]
            entries += [(_Label("context", entry["number"]), one) for one in entry.get("context", ())]
    with_un = {number for number, known in known_treaties().items() if known.needs_un}
    entries += [(_Label("title", number), entry) for number, entry in title_entries() if number not in with_un]
    return Phrasebook(entries, fillers=LEFT_OUT | _CLITICS)


def _spelled(entry: str) -> str:
    """An entry with "@main" and its kin written out."""
    kinds = _told()["kinds"]
    return " ".join("|".join(kinds[word[1:]]) if word.startswith("@") else word for word in entry.split())


@dataclass(frozen=True, slots=True)
class Names:
    """What one sentence's words name, before the item around it is known."""

    sentence: Sentence
    kinds: Sequence[Found[_Label]]
    found: Mapping[str, Sequence[Found[_Label]]]

    @property
    def speaks_of_treaties(self) -> bool:
        """Whether any word for a treaty stands in it; most news ends here."""
        return bool(self.kinds) or any(self.found.get(sort) for sort in ("name", "title", "body"))

    @property
    def names_un(self) -> bool:
        """Whether the United Nations are named in it."""
        return bool(self.found.get("un"))

    def topics(self) -> set[str]:
        """The numbers of treaties whose topic stands in it, with or without a word for their kind."""
        return {one.label.what for sort in ("topic", "near") for one in self.found.get(sort, ())}

    def contexts(self) -> set[str]:
        """The numbers of treaties whose context stands in it."""
        return {one.label.what for one in self.found.get("context", ())}


def names_in(sentence: Sentence) -> Names:
    """A sentence's words for treaties, keepers and the United Nations, in one walk."""
    kinds: list[Found[_Label]] = []
    found: dict[str, list[Found[_Label]]] = {}
    for one in _book().find(sentence.tokens):
        if one.label.sort == "kind":
            kinds.append(one)
        else:
            found.setdefault(one.label.sort, []).append(one)
    return Names(sentence, kinds, found)


def treaties_in(names: Names, *, un_nearby: bool = False, contexts: Iterable[str] = ()) -> list[Mention]:
    """The treaties a sentence names, in order.

    ``un_nearby``: the item names the United Nations elsewhere; ``contexts``: treaties whose context it names.
    """
    if not names.speaks_of_treaties:
        return []
    around = frozenset(contexts) | names.contexts()
    un = un_nearby or names.names_un
    mentions = [mention for mention in _all(names, around, un=un) if not _meant_otherwise(mention, names)]
    kept = _without_overlaps([_kept_by_others(mention, names) for mention in mentions])
    return [_of_an_organ(mention, names) for mention in _most_specific(kept, names)]


def _all(names: Names, around: frozenset[str], *, un: bool) -> Iterator[Mention]:
    treaties = known_treaties()
    for sort in ("name", "title"):
        for one in names.found.get(sort, ()):
            known = treaties.get(one.label.what)
            foreign = known is not None and known.foreign
            yield Mention(one.label.what, one.first, one.last, foreign=foreign, named=True)
    for one in names.found.get("body", ()):
        yield Mention(one.label.what, one.first, one.last, named=True, body=True)
    for sort in ("topic", "near"):
        for one in names.found.get(sort, ()):
            known = treaties[one.label.what]
            allowed = un or known.number in around
            if (sort == "near" or known.needs_un) and not allowed:
                continue
            kinds = {known.kind, known.kind_with_un} if allowed else {known.kind}
            kind = _kind_near(names, one, kinds)
            if kind is not None:
                first, last = min(one.first, kind.first), max(one.last, kind.last)
                yield Mention(known.number, first, last, foreign=known.foreign, topic=one.last - one.first)


def _kind_near(names: Names, topic: Found[_Label], kinds: Iterable[str]) -> Found[_Label] | None:
    """The nearest word for a treaty's kind around a topic, None where it is too far."""
    near = [
        (min(abs(kind.first - topic.last), abs(topic.first - kind.last)), kind)
        for kind in names.kinds
        if kind.label.what in kinds
        and (topic.first <= kind.first <= topic.last + NEAR_AFTER or 0 <= topic.first - kind.last <= NEAR_BEFORE)
        and not _apart(names.sentence, topic, kind)
    ]
    return min(near, key=lambda one: (one[0], one[1].first))[1] if near else None


def _apart(sentence: Sentence, topic: Found[_Label], kind: Found[_Label]) -> bool:
    """Whether a colon or a semicolon parts a topic from a word for treaties."""
    left, right = sorted(((topic.first, topic.last), (kind.first, kind.last)))
    return any(mark in gap for gap in sentence.gaps[left[1] + 1 : right[0] + 1] for mark in ":;")


def _meant_otherwise(mention: Mention, names: Names) -> bool:
    """Whether words others use loosely stand near the United Nations, which then means another treaty."""
    known = known_treaties().get(mention.what)
    if known is None or not known.unless_un:
        return False
    others = [*names.found.get("un", ()), *(o for o in names.found.get("context", ()) if o.label.what == mention.what)]
    return any(abs(mention.first - other.first) <= NEAR_AFTER for other in others)


def _kept_by_others(mention: Mention, names: Names) -> Mention:
    """The mention, foreign where another keeper is named at it, nearer than the United Nations are."""
    keepers = [
        one
        for one in names.found.get("keeper", ())
        if not (mention.named and mention.first <= one.first and one.last <= mention.last)
    ]
    nearest = min((_away(mention, one) for one in keepers), default=NEAR_AFTER)
    un = min((_away(mention, one) for one in names.found.get("un", ())), default=NEAR_AFTER)
    if nearest <= KEEPER_NEAR and nearest < un and not (mention.named and nearest > 2):  # noqa: PLR2004
        return replace(mention, foreign=True)
    return mention


def _away(mention: Mention, one: Found[_Label]) -> int:
    if mention.first <= one.first <= mention.last:
        return 0
    return min(abs(one.first - mention.last), abs(mention.first - one.last))


def _without_overlaps(found: Sequence[Mention]) -> list[Mention]:
    """Of mentions that share words names beat topics, a child its parent, what begins earlier or says more the rest."""
    treaties = known_treaties()

    def order(mention: Mention) -> tuple[bool, bool, bool, int, int]:
        length = mention.last - mention.first
        known = treaties.get(mention.what)
        child = known is not None and bool(known.parent)
        if mention.named:
            return (mention.body, False, not child, mention.first, -length)
        return (mention.body, True, not child, -mention.topic, length)

    kept: list[Mention] = []
    for mention in sorted(found, key=order):
        if not any(mention.first <= other.last and other.first <= mention.last for other in kept):
            kept.append(mention)
    return sorted(kept, key=lambda one: one.first)


def _most_specific(found: Sequence[Mention], names: Names) -> list[Mention]:
    """Parents read as the protocol or amendment that is named with them; parents of children named are left out."""
    grown = [_child_of(mention, names, found) for mention in found]
    named = {mention.what for mention in grown}
    parents = {parent_of(what) for what in named} | {parent_of(parent_of(what)) for what in named}
    kept = [mention for mention in grown if mention.what not in parents - {""} or mention.unclear]
    kept = [m for m in kept if not (m.body and any(o.what == m.what and not o.body for o in kept))]
    return kept or grown


def parent_of(number: str) -> str:
    """The treaty a protocol or amendment belongs to, "" for none."""
    known = known_treaties().get(number)
    return known.parent if known is not None else ""


def _child_of(parent: Mention, names: Names, found: Sequence[Mention]) -> Mention:
    """The protocol or amendment to a treaty that a sentence names beside it, or the treaty itself."""
    if parent.foreign:
        return parent
    for kind in names.kinds:
        if kind.label.what not in _CHILD_KINDS or parent.first <= kind.first <= parent.last:
            continue
        if any(one is not parent and one.first <= kind.first <= one.last for one in found):
            continue
        if _joined(parent, kind, names):
            span = min(parent.first, kind.first), max(parent.last, kind.last)
            child = _which_child(parent.what, kind.label.what, names, kind.first)
            return Mention(child or parent.what, *span, named=parent.named, unclear=child is None)
    return parent


def child_spoken_of(known: Mention, names: Names) -> Mention | None:
    """The protocol or amendment a sentence means by "the Convention's Protocol" without naming the treaty again."""
    kinds = [one for one in names.kinds if one.label.what == "main"]
    if known.foreign or not kinds:
        return None
    spoken = Mention(known.what, kinds[0].first, kinds[0].last)
    child = _child_of(spoken, names, ())
    return None if child is spoken else child


def _joined(parent: Mention, kind: Found[_Label], names: Names) -> bool:
    """Whether a protocol or amendment is one to the treaty: "Protocol to the Convention", "Konvensiyanın Protokolu"."""
    tokens = names.sentence.tokens
    plural = _plural(tokens[kind.last])
    if plural:
        return False
    if kind.last < parent.first:
        between = tokens[kind.last + 1 : parent.first]
        return len(between) <= CHILD_NEAR * 2 and bool({"to", "к", "supplementing", "of", "дополняющий"} & set(between))
    between = tokens[parent.last + 1 : kind.first]
    apart = any(mark in gap for gap in names.sentence.gaps[parent.last + 1 : kind.first + 1] for mark in ",;:")
    return len(between) <= CHILD_NEAR and not apart and not {"and", "ve", "и", "under"} & set(between)


def _plural(token: str) -> bool:
    return token.startswith(("protokollar", "protokoller", "duzelisler", "degisiklikler"))


def _which_child(parent: str, kind: str, names: Names, at: int) -> str | None:
    """The number of the protocol or amendment meant; None where several could be and no topic tells them apart."""
    children = [known for known in known_treaties().values() if known.parent == parent and known.kind == kind]
    topics = {one.label.what for one in names.found.get("topic", ()) if abs(one.first - at) <= NEAR_BEFORE}
    told = [known for known in children if known.number in topics]
    plain = [known for known in children if not known.has_topics]
    if len(told) == 1:
        return told[0].number
    if not told and len(children) == 1:
        return children[0].number
    if not told and len(plain) == 1 and kind == "protocol":
        return plain[0].number
    return None


def _in_front(one: Found[_Label], mention: Mention, names: Names) -> bool:
    """Whether an organ stands in front of a treaty's name; "parties to" it are one, to become them is a step."""
    becoming = any(word.startswith(("becom", "became")) for word in names.sentence.tokens[: one.first])
    return one.label.what == "before" and 0 < mention.first - one.last <= 3 and not becoming  # noqa: PLR2004


def _of_an_organ(mention: Mention, names: Names) -> Mention:
    """The mention, unclear where it only names an organ, a meeting or an anniversary of the treaty."""
    for one in names.found.get("organ", ()):
        after = one.label.what == "after" and 0 < one.first - mention.last <= 3  # noqa: PLR2004 - "... Convention's 5th Conference"
        before = _in_front(one, mention, names)
        between = set(names.sentence.tokens[one.last + 1 : mention.first])
        after = after or (one.label.what == "next" and one.first == mention.last + 1)
        close = one.label.what == "close" and one.last < mention.first and between <= _NOT_BETWEEN
        inside = mention.first <= one.first <= mention.last and one.label.what == "after" and one.last > mention.last
        if after or before or close or inside:
            return replace(mention, unclear=True)
    return mention
