"""Which step of the ladder a sentence says was taken: a verb, who acts, on what, and what that is about.

Two things are read apart: the *procedure* (a vote, a signature under a law, a notification) and its *content* (to
be bound, to leave, to suspend, to carry out). A law on withdrawal is a withdrawal, never a ratification.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from watchers.press import lexicon
from watchers.press.folding import Sentence
from watchers.press.lexicon import Marks
from watchers.press.mentions import Mention
from watchers.press.news import Polarity, Step
from watchers.press.phrases import Found
from watchers.press.polarity import MODALS, VERB_FINAL, polarity_of

_NEAR_OBJECT = 8
_NEAR_CONTENT = 6
_NEAR_TREATY = 12
_COMMITTEE_OF = 4
"""Words from a committee to the parliament it belongs to ("Комитет Жогорку Кенеша")."""
_AUXILIARY = frozenset("was were been is has have had be got also officially formally".split())
_BARE_LEAVING = frozenset(
    "left leaves exited exits quit quits withdraws withdrew revoked revokes rescinded rescinds".split()
)
TOLD = frozenset({Polarity.DONE, Polarity.REVOKED})
"""What makes a report; everything else is a plan, a denial, a condition or background."""


_ABLATIVE = ("dan", "den", "tan", "ten")


class Content(Enum):
    """What a procedure is about."""

    BIND = "bind"
    LEAVE = "leave"
    SUSPEND = "suspend"
    SIGN = "sign"
    APPLY = "apply"


@dataclass(frozen=True, slots=True)
class Hit:
    """A verb of the lexicon in a sentence: words ``first`` to ``last``; ``step`` None where it is no step."""

    sense: str
    form: str
    language: str
    first: int
    last: int
    text: str
    step: Step | None = None
    polarity: Polarity | None = None

    @property
    def told(self) -> bool:
        """Whether it tells that a step was taken."""
        return self.step is not None and self.polarity in TOLD


def hits_in(
    sentence: Sentence, marks: Marks, code: str, treaties: Sequence[Mention] = (), *, headline: bool = False
) -> list[Hit]:
    """Every verb that could tell of a step, in order of place, each with its step or None."""
    found = [
        _read(sentence, marks, code, treaties, one.label, (one.first, one.last), headline=headline)
        for one in _longest(list(dict.fromkeys(marks.verbs)))
    ]
    return sorted(found, key=lambda hit: (hit.first, hit.last))


def _longest(verbs: Sequence[Found[lexicon.Word]]) -> list[Found[lexicon.Word]]:
    """Verbs without those that are part of a longer one ("ratification" in "withdrew its ratification")."""
    finished = [one for one in verbs if one.label.form in ("done", "plan", "not")]
    return [
        one
        for one in verbs
        if one.label.form == "noun"
        or not any(
            other is not one
            and other.first <= one.first
            and one.last <= other.last
            and other.last - other.first > one.last - one.first
            for other in finished
        )
    ]


def _read(
    sentence: Sentence,
    marks: Marks,
    code: str,
    treaties: Sequence[Mention],
    label: lexicon.Word,
    span: tuple[int, int],
    *,
    headline: bool,
) -> Hit:
    first, last = span
    hit = Hit(label.name, label.form, code, first, last, sentence.written(first, last))
    planned = code == "en" and sentence.tokens[max(0, first - 1)] in MODALS
    if (
        label.form == "base"
        and not planned
        and not (headline and _tells(sentence, marks, code, treaties, (first, last)))
    ):
        return hit
    polarity = polarity_of(sentence, marks, code, span, label.form, headline=headline)
    if polarity is None:
        return hit
    scene = Scene(hit, marks, sentence, treaties)
    step = _RULES[label.name](scene)
    if label.name == "suspend":
        return replace(hit, polarity=Polarity.SUSPENDED if polarity is Polarity.DONE else polarity)
    if step is None:
        return replace(hit, polarity=Polarity.PLANNED if polarity is not Polarity.DENIED else polarity)
    return _with_content(replace(hit, step=step, polarity=polarity), scene)


def _with_content(hit: Hit, scene: Scene) -> Hit:
    """The step as its content makes it: leaving is a withdrawal, suspending and carrying out are no steps."""
    content = Content.LEAVE if hit.sense == "withdraw" else scene.content()
    if content is Content.LEAVE:
        undone = hit.step in (
            Step.WITHDRAWAL,
            Step.PARLIAMENT_APPROVED,
            Step.LAW_SIGNED,
            Step.DEPOSITED,
            Step.ENTERED_INTO_FORCE,
        )
        if not undone or scene.reservation():
            return replace(hit, step=None, polarity=Polarity.PLANNED)
        revoked = Polarity.REVOKED if hit.polarity is Polarity.DONE else hit.polarity
        return replace(hit, step=Step.WITHDRAWAL, polarity=revoked)
    if content is Content.SUSPEND:
        return replace(hit, step=None, polarity=Polarity.SUSPENDED)
    if content is Content.APPLY:
        return replace(hit, step=None, polarity=None)
    if content is Content.SIGN:
        return replace(hit, step=None, polarity=Polarity.ORDERED)
    return hit


def _tells(sentence: Sentence, marks: Marks, code: str, treaties: Sequence[Mention], span: tuple[int, int]) -> bool:
    """Whether a headline's bare verb or noun tells a fact: "Qatar and Vietnam ratify", "Katar'dan sözleşmeye onay"."""
    if code == "en":
        return _several_before(sentence, marks, span[0])
    closes = span[1] == len(sentence.tokens) - 1
    to = [sentence.tokens[min(treaty.last + 1, len(sentence.tokens) - 1)] for treaty in treaties]
    return closes and (not treaties or any(end in _DATIVE or end == sentence.tokens[span[0]] for end in to))


_DATIVE = frozenset("na ne ya ye a e".split())


def _several_before(sentence: Sentence, marks: Marks, first: int) -> bool:
    """Whether subjects stand before ("Qatar and Vietnam ratify"): a headline's bare verb then tells a fact."""
    tokens = sentence.tokens
    before = tokens[max(0, first - 3) : first]
    many = any(last == first - 1 for _, last in marks.at("cues", "many"))
    listed = first >= 2 and "," in "".join(sentence.gaps[max(0, first - 2) : first])  # noqa: PLR2004 - "A, B sign"
    return bool(before) and (many or "and" in before[:-1] or (listed and before[-1] not in ("to", "will")))


@dataclass(frozen=True, slots=True)
class Scene:
    """A verb with what stands around it."""

    hit: Hit
    marks: Marks
    sentence: Sentence
    treaties: Sequence[Mention]

    def says(self, section: str, name: str) -> bool:
        """Whether a list has a word anywhere in the sentence."""
        return bool(self.marks.at(section, name))

    def near(self, section: str, name: str) -> bool:
        """Whether a word of a list is the verb's object: before it or after it, as the language orders them."""
        tokens = self.sentence.tokens
        passive = self.hit.language == "en" and any(
            token in ("was", "were", "been", "is") for token in tokens[max(0, self.hit.first - 3) : self.hit.first]
        )
        for start, end in self.marks.at(section, name):
            if self.hit.first <= start <= self.hit.last:
                return True
            away = self.hit.first - end if self.hit.language in VERB_FINAL or passive else start - self.hit.last
            if 0 < away <= _NEAR_OBJECT or (passive and start < self.hit.first):
                return True
        return False

    def noun(self, sense: str) -> list[tuple[int, int]]:
        """Where an act is named outside of the verb itself."""
        return [
            (first, last) for first, last in self.marks.nouns(sense) if not self.hit.first <= first <= self.hit.last
        ]

    def actor(self) -> str | None:
        """Who acts: the nearest agent before the verb that is not in a by-phrase, else the nearest after it."""
        by = self.marks.at("cues", "by")
        final = self.hit.language in VERB_FINAL
        before: list[tuple[int, str]] = []
        after: list[tuple[int, str]] = []
        for name, first, last in self.marks.agents():
            if name in ("minister", "envoy") and self.hit.sense != "sign":
                continue
            if last < self.hit.first:
                if not _in_by_phrase(first, last, by, final=final):
                    before.append((last, name))
            elif first > self.hit.last and not _initiates(first, by, self.hit.language):
                after.append((first, name))
            elif self.hit.first <= first <= self.hit.last:
                before.append((last, name))
        if before:
            last, name = max(before)
            of_committee = (
                name == "parliament"
                and not final
                and any(other == "committee" and 0 < last - at <= _COMMITTEE_OF for at, other in before)
            )
            return "committee" if of_committee else name
        return min(after)[1] if after else None

    def content(self) -> Content:
        """What the procedure is about, by the words at the treaty and between it and the verb."""
        if any(self._at_treaty(first, last) for first, last in self.marks.at("content", "leave")):
            return Content.LEAVE
        if any(self._at_treaty(first, last) for first, last in self.marks.at("content", "suspend")):
            return Content.SUSPEND
        if self.hit.sense in ("approve", "sign", "enact", "promulgate", "submit", "discuss") and self._applies():
            return Content.APPLY
        return Content.BIND

    def reservation(self) -> bool:
        """Whether a reservation is what is taken back."""
        return bool(self.marks.nouns("reserve"))

    def _at_treaty(self, first: int, last: int) -> bool:
        """Whether words stand at a treaty's name, outside of the verb; anywhere where no treaty is named."""
        if self.hit.first <= first <= self.hit.last and self.hit.sense != "approve":
            return False
        if not self.treaties:
            return True
        return any(
            -_NEAR_CONTENT <= first - treaty.last <= _NEAR_CONTENT or 0 < treaty.first - last <= _NEAR_CONTENT
            for treaty in self.treaties
        )

    def _applies(self) -> bool:
        """Whether the treaty is only carried out, complied with, reported on or met about."""
        for first, last in self.marks.at("content", "apply"):
            if any(treaty.first <= first <= treaty.last for treaty in self.treaties):
                continue
            if not self.treaties:
                return False
            nearest = min(
                first - treaty.last if first > treaty.last else treaty.first - last for treaty in self.treaties
            )
            if 0 < nearest <= 4:  # noqa: PLR2004 - "in line with the UN Convention", "Sözleşmesi kapsamında"
                return True
        return False


def _in_by_phrase(first: int, last: int, by: Sequence[tuple[int, int]], *, final: bool) -> bool:
    if final:
        return any(0 < start - last <= 4 for start, _ in by)  # noqa: PLR2004 - "President X Y tərəfindən"
    return any(0 < first - end <= 3 for _, end in by)  # noqa: PLR2004 - "by the President"


def _initiates(first: int, by: Sequence[tuple[int, int]], code: str) -> bool:
    """Whether an agent only proposes ("по инициативе президента", "submitted by President")."""
    return any(0 < first - end <= 2 and (code == "ru" or end > start) for start, end in by)  # noqa: PLR2004


def _sign(scene: Scene) -> Step | None:
    if (scene.near("words", "decree") and scene.says("signs", "application")) or scene.near("cues", "order"):
        return None
    if scene.near("words", "decree") or scene.near("signs", "memoranda"):
        signing = scene.noun("sign")
        binding = scene.near("words", "decree") and scene.noun("approve") and len(signing) < 2  # noqa: PLR2004
        return Step.LAW_SIGNED if binding and scene.actor() == "president" and not signing else None
    bill = scene.near("words", "draft")
    if bill and scene.hit.language == "en" and scene.actor() == "president":
        return Step.LAW_SIGNED
    if scene.near("words", "law") and not bill:
        return Step.LAW_SIGNED
    if scene.near("content", "leave"):
        return Step.LAW_SIGNED
    return Step.SIGNED


_APPROVED_BY = {
    "committee": Step.COMMITTEE,
    "assembly": Step.ADOPTED,
    "president": Step.LAW_SIGNED,
    "government": None,
    "minister": None,
}
"""What approval means by who approves; a State, or its parliament, means a vote."""


def _approve(scene: Scene) -> Step | None:
    actor = scene.actor()
    if actor == "committee" and _of_the_un(scene):
        return None
    if _other_object(scene) or (scene.noun("sign") and scene.says("cues", "order")):
        return None
    if actor != "committee" and _united_nations_act(scene):
        return Step.ADOPTED
    signing = scene.noun("sign") and not scene.noun("approve") and not scene.noun("join")
    if signing and actor not in ("committee", "assembly"):
        return None
    return _APPROVED_BY.get(actor or "", Step.PARLIAMENT_APPROVED)


def _of_the_un(scene: Scene) -> bool:
    """Whether a committee is one of the United Nations ("UN committee", "Комитет ООН", "BMT-nin komitəsi")."""
    tokens = scene.sentence.tokens
    beside = [
        token
        for first, last in scene.marks.at("agents", "committee")
        for token in (*tokens[max(0, first - 2) : first], *tokens[last + 1 : last + 2])
    ]
    return bool(_UN & set(beside)) and not _state_like(scene)


_POSTPOSITIONS = frozenset("uzre ile konusunda cercevesinde uzerine uyarinca elaqedar bagli baximindan".split())
_UN = frozenset("un nations оон bmt bm".split())


def _other_object(scene: Scene) -> bool:
    """Whether something else is approved: the words behind an English verb, a postposition behind a treaty's name."""
    tokens = scene.sentence.tokens
    acts = any(scene.noun(sense) for sense in ("approve", "join", "withdraw"))
    if scene.hit.language in VERB_FINAL and scene.treaties and not acts:
        before = [treaty.last for treaty in scene.treaties if treaty.last < scene.hit.first]
        if before and _POSTPOSITIONS & set(tokens[before[-1] + 1 : before[-1] + 3]):
            return True
    objects = scene.marks.at("signs", "other_objects")
    if scene.hit.language in VERB_FINAL:
        return any(0 < scene.hit.first - last <= 1 for _, last in objects)
    return any(0 < first - scene.hit.last <= 2 for first, _ in objects)  # noqa: PLR2004 - "приняла обращение"


def _united_nations_act(scene: Scene) -> bool:
    """Whether the UN itself acts ("UN approves convention"): the Assembly under another name."""
    tokens = scene.sentence.tokens
    before = tokens[max(0, scene.hit.first - 2) : scene.hit.first]
    if scene.hit.language in VERB_FINAL:
        itself = tokens[:1] in (("bmt",), ("bm",)) and tokens[1:2] not in (("nin",), ("in",))
        itself = itself or (tokens[:2] == ("birlesmis", "milletler") and "," in "".join(scene.sentence.gaps[2:3]))
        passive = tokens[scene.hit.last].startswith(("edil", "olun", "onaylan", "tesdiqlen"))
        return itself and not passive and not _state_like(scene)
    return bool({"un", "оон", "nations", "наций"} & set(before))


def _state_like(scene: Scene) -> bool:
    return any(name in ("parliament", "president") for name, _, _ in scene.marks.agents())


def _discuss(scene: Scene) -> Step | None:
    return Step.COMMITTEE if scene.says("agents", "committee") and not _of_the_un(scene) else None


def _submit(scene: Scene) -> Step | None:
    to_parliament = scene.says("agents", "parliament")
    bill = scene.says("words", "draft") or scene.noun("approve") or scene.noun("join")
    if not (to_parliament and bill):
        return None
    tokens = scene.sentence.tokens
    following = tokens[scene.hit.last + 1 : scene.hit.last + 2]
    reduced = following == ("by",) and not set(tokens[max(0, scene.hit.first - 2) : scene.hit.first]) & _AUXILIARY
    return None if reduced else Step.BILL_SUBMITTED


def _deposit(scene: Scene) -> Step | None:
    instrument = scene.says("words", "instrument") or "instrument" in scene.hit.text.lower()
    return Step.DEPOSITED if instrument or scene.says("signs", "depositary") else None


def _in_force(scene: Scene) -> Step | None:
    """The treaty's entry into force, or a participant's; that of a law is none."""
    for _, last in (*scene.marks.at("words", "law"), *scene.marks.at("words", "decree")):
        if 0 < scene.hit.first - last <= _NEAR_CONTENT and not any(
            last < treaty.first and treaty.last < scene.hit.first for treaty in scene.treaties
        ):
            return None
    return Step.ENTERED_INTO_FORCE


def _withdraw(scene: Scene) -> Step | None:
    """A withdrawal; verbs of leaving that say it of anything need the treaty beside them."""
    words = scene.sentence.tokens[scene.hit.first : scene.hit.last + 1]
    if scene.hit.language in VERB_FINAL and len(words) == 1:
        named = [(treaty.first, treaty.last) for treaty in scene.treaties] or scene.marks.at("words", "document")
        return Step.WITHDRAWAL if any(_left(last, scene) for _, last in named) else None
    if _takes_back_leaving(words, scene):
        return None
    close = any(
        -_NEAR_TREATY <= treaty.first - scene.hit.last <= _NEAR_TREATY
        or 0 < scene.hit.first - treaty.last <= _NEAR_TREATY
        for treaty in scene.treaties
    )
    return Step.WITHDRAWAL if close or scene.noun("approve") else None


def _takes_back_leaving(words: Sequence[str], scene: Scene) -> bool:
    """Whether a withdrawal itself is taken back ("отозвала уведомление о выходе", "rescinds its withdrawal")."""
    if not words[0].startswith(_TAKING_BACK) or scene.noun("approve"):
        return False
    return any(0 < first - scene.hit.last <= _NEAR_CONTENT for first, _ in scene.marks.at("content", "leave"))


_TAKING_BACK = ("отозва", "отмени", "аннулирова", "revok", "rescind", "cancel", "withdrew", "withdraws")


def _left(at: int, scene: Scene) -> bool:
    """Whether a name that ends before the verb stands in the case of what is left ("Konvensiyasından")."""
    tokens = scene.sentence.tokens
    ends = tokens[at : at + 2]
    return 0 < scene.hit.first - at <= _NEAR_TREATY and any(end.endswith(_ABLATIVE) for end in ends)


def _enact(scene: Scene) -> Step | None:
    """The law's own voice: an infinitive only where it opens its sentence."""
    tokens = scene.sentence.tokens
    infinitive = scene.hit.language in ("ru", "en") and tokens[scene.hit.first] in _INFINITIVES
    decided = any(0 < scene.hit.first - last <= 2 for _, last in scene.marks.at("signs", "decides"))  # noqa: PLR2004
    if infinitive and scene.hit.first and not decided:
        return None
    law = scene.says("words", "law") and not scene.says("words", "decree")
    voted = tokens[scene.hit.last] == "bulunmustur" or (law and scene.hit.language == "tr")
    return Step.PARLIAMENT_APPROVED if voted else Step.LAW_SIGNED


_INFINITIVES = frozenset("to ратифицировать присоединиться утвердить".split())


def _always(step: Step) -> Callable[[Scene], Step | None]:
    return lambda _: step


def _join(scene: Scene) -> Step | None:
    """Joining; a ceremony is joined too, and is no treaty."""
    return None if _attends(scene) else Step.SIGNED


def _attends(scene: Scene) -> bool:
    first, last = scene.hit.first, scene.hit.last
    return any(first - 2 <= at <= last + 4 for at, _ in scene.marks.at("signs", "gatherings"))


_RULES: dict[str, Callable[[Scene], Step | None]] = {
    "sign": _sign,
    "approve": _approve,
    "enact": _enact,
    "join": _join,
    "party": _always(Step.DEPOSITED),
    "submit": _submit,
    "discuss": _discuss,
    "deposit": _deposit,
    "reserve": _always(Step.RESERVATION),
    "in_force": _in_force,
    "open": _always(Step.OPENED),
    "withdraw": _withdraw,
    "promulgate": _always(Step.LAW_SIGNED),
    "suspend": lambda _: None,
}


def officials_in(marks: Marks) -> bool:
    """Whether somebody who acts for a State is named: a president, a parliament, a minister."""
    return any(name != "assembly" for name, _, _ in marks.agents())
