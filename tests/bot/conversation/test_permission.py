"""Who may change a chat's settings: every way to speak in it, each with the right it carries."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, field
from typing import Any, cast

import pytest
from telegram import Bot, Update
from telegram.error import BadRequest, TimedOut

from bot.config import Settings
from bot.conversation.permission import (
    Membership,
    Right,
    administers,
    allowed,
    claim,
    for_operators,
    is_operator,
    may_change,
    right_to_change,
)
from bot.conversation.talk import Talk
from bot.language.i18n import Html, say

Json = dict[str, Any]

PERSON, OTHER = 101, 102
ANONYMOUS, CHANNEL_BOT = 1_087_968_824, 136_817_688
PRIVATE: Json = {"id": PERSON, "type": "private", "first_name": "Leyla"}
GROUP: Json = {"id": -1_000_000_000_201, "type": "supergroup", "title": "Kiber"}
SMALL_GROUP: Json = {"id": -201, "type": "group", "title": "Kiber"}
CHANNEL: Json = {"id": -1_000_000_000_301, "type": "channel", "title": "Xəbər"}
ANOTHER: Json = {"id": -1_000_000_000_302, "type": "channel", "title": "Başqa"}
GROUPS = [pytest.param(GROUP, id="supergroup"), pytest.param(SMALL_GROUP, id="group")]


def user(number: int, *, bot: bool = False) -> Json:
    return {"id": number, "is_bot": bot, "first_name": "N"}


def update(kind: str, value: Json) -> Update:
    made = Update.de_json({"update_id": 1, kind: value}, None)
    assert made is not None
    return made


def message(chat: Json, sender: int | None = PERSON, **more: object) -> Json:
    person = {} if sender is None else {"from": user(sender)}
    return {"message_id": 5, "date": 1, "chat": chat, "text": "/forget", **person, **more}


def press(chat: Json, sender: int = PERSON, **under: object) -> Update:
    """A button under one of our messages."""
    under_it = message(chat, 7_000_000_001, **under)
    return update(
        "callback_query",
        {"id": "1", "from": user(sender), "chat_instance": "1", "data": "set|home", "message": under_it},
    )


def origin(chat: Json) -> Json:
    return {"type": "channel", "date": 1, "chat": chat, "message_id": 9}


def test_in_private_its_owner_may_and_nobody_else() -> None:
    assert claim(update("message", message(PRIVATE))) is Right.YES
    assert claim(press(PRIVATE)) is Right.YES
    assert claim(update("message", message(PRIVATE, OTHER))) is Right.NO
    assert claim(press(PRIVATE, OTHER)) is Right.NO
    assert claim(update("message", message(PRIVATE, None))) is Right.NO


@pytest.mark.parametrize("chat", GROUPS)
def test_in_a_group_a_person_is_looked_up_by_their_own_number(chat: Json) -> None:
    assert claim(update("message", message(chat))) == Membership(chat["id"], PERSON)
    assert claim(update("message", message(chat, OTHER))) == Membership(chat["id"], OTHER)


@pytest.mark.parametrize("chat", GROUPS)
def test_the_groups_own_name_is_an_anonymous_administrators(chat: Json) -> None:
    assert claim(update("message", message(chat, ANONYMOUS, sender_chat=chat))) is Right.YES


@pytest.mark.parametrize("chat", GROUPS)
@pytest.mark.parametrize("name", [ANOTHER, CHANNEL, {**GROUP, "id": -1_000_000_000_999}])
def test_the_name_of_another_channel_or_group_carries_no_right(chat: Json, name: Json) -> None:
    for sender in (CHANNEL_BOT, ANONYMOUS, PERSON, None):
        assert claim(update("message", message(chat, sender, sender_chat=name))) is Right.NO


def test_the_anonymous_bots_number_without_the_groups_name_is_only_looked_up() -> None:
    assert claim(update("message", message(GROUP, ANONYMOUS))) == Membership(GROUP["id"], ANONYMOUS)


@pytest.mark.parametrize("chat", [*GROUPS, pytest.param(CHANNEL, id="channel")])
def test_words_passed_on_from_elsewhere_are_somebody_elses(chat: Json) -> None:
    kind = "channel_post" if chat is CHANNEL else "message"
    own = {"sender_chat": chat}
    assert claim(update(kind, message(chat, None, **own, forward_origin=origin(ANOTHER)))) is Right.NO
    assert claim(update(kind, message(chat, None, **own, is_automatic_forward=True))) is Right.NO
    forwarded = {"type": "user", "date": 1, "sender_user": user(OTHER)}
    assert claim(update(kind, message(chat, PERSON, forward_origin=forwarded))) is Right.NO


def test_the_linked_channels_post_in_its_discussion_group_carries_no_right() -> None:
    post = message(GROUP, 777_000, sender_chat=CHANNEL, is_automatic_forward=True, forward_origin=origin(CHANNEL))
    assert claim(update("message", post)) is Right.NO


def test_what_is_posted_in_a_channel_comes_from_its_administrators() -> None:
    assert claim(update("channel_post", message(CHANNEL, None, sender_chat=CHANNEL))) is Right.YES
    assert claim(update("channel_post", message(CHANNEL, None))) is Right.YES
    assert claim(update("channel_post", message(CHANNEL, None, sender_chat=ANOTHER))) is Right.NO


@pytest.mark.parametrize("chat", [*GROUPS, pytest.param(CHANNEL, id="channel")])
def test_a_press_is_the_persons_whoever_the_message_is_from(chat: Json) -> None:
    wanted = Membership(chat["id"], OTHER)
    assert claim(press(chat, OTHER)) == wanted
    assert claim(press(chat, OTHER, sender_chat=chat)) == wanted
    assert claim(press(chat, OTHER, sender_chat=ANOTHER)) == wanted
    assert claim(press(chat, OTHER, forward_origin=origin(ANOTHER), is_automatic_forward=True)) == wanted
    too_old = {"id": "1", "from": user(OTHER), "chat_instance": "1", "data": "set|home"}
    gone = update("callback_query", {**too_old, "message": {"chat": chat, "message_id": 5, "date": 0}})
    assert claim(gone) == wanted


def test_who_is_nowhere_or_nobody_may_nothing() -> None:
    inline = {"id": "1", "from": user(PERSON), "query": "x", "offset": ""}
    assert claim(update("inline_query", inline)) is Right.NO
    pressed = {"id": "1", "from": user(PERSON), "chat_instance": "1", "data": "set|home", "inline_message_id": "a"}
    assert claim(update("callback_query", pressed)) is Right.NO
    assert claim(update("message", message(GROUP, None))) is Right.NO


class Asked(Bot):
    """A bot that is asked for one membership and says what the test wants."""

    def __init__(self, answer: str | Exception) -> None:
        super().__init__("1:a")
        with self._unfrozen():
            self.answer = answer
            self.questions: list[tuple[object, object]] = []

    async def get_chat_member(self, chat_id: Any, user_id: Any, **_: Any) -> Any:  # noqa: ANN401 - as the library has it
        self.questions.append((chat_id, user_id))
        if isinstance(self.answer, Exception):
            raise self.answer
        return type("Member", (), {"status": self.answer})()


@pytest.mark.parametrize(
    ("status", "right"),
    [
        ("creator", Right.YES),
        ("administrator", Right.YES),
        ("member", Right.NO),
        ("restricted", Right.NO),
        ("left", Right.NO),
        ("kicked", Right.NO),
        (BadRequest("CHAT_ADMIN_REQUIRED"), Right.UNSURE),
        (TimedOut(), Right.UNSURE),
    ],
)
def test_only_owner_and_administrators_administer_and_silence_is_no_yes(status: str | Exception, right: Right) -> None:
    bot = Asked(status)
    assert asyncio.run(administers(bot, GROUP["id"], PERSON)) is right
    assert bot.questions == [(GROUP["id"], PERSON)]


def test_an_error_is_logged_with_its_chat(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        asyncio.run(administers(Asked(TimedOut("slow")), -201, PERSON))
    assert "chat=-201" in caplog.text
    assert "slow" in caplog.text


def test_rights_are_asked_of_telegram_every_time_and_only_where_the_update_does_not_say() -> None:
    bot = Asked("administrator")
    for _ in range(2):
        assert asyncio.run(right_to_change(update("message", message(GROUP)), bot)) is Right.YES
    assert len(bot.questions) == 2
    assert asyncio.run(right_to_change(update("message", message(PRIVATE)), bot)) is Right.YES
    stranger = update("message", message(GROUP, CHANNEL_BOT, sender_chat=ANOTHER))
    assert asyncio.run(right_to_change(stranger, bot)) is Right.NO
    assert len(bot.questions) == 2


@dataclass(frozen=True, slots=True)
class Speaking:
    """As much of a Talk as the right needs, and what was said."""

    update: Update
    bot: Bot
    operators: tuple[int, ...] = ()
    refused: list[str] = field(default_factory=list)

    @property
    def services(self) -> Any:  # noqa: ANN401 - stands for Services
        settings = Settings.model_construct(operators=self.operators)
        return type("Given", (), {"settings": settings})()

    def say(self, name: str) -> Html:
        return say("en", name)

    async def refuse(self, text: str) -> None:
        self.refused.append(text)


def speaking(update: Update, status: str | Exception = "member", operators: tuple[int, ...] = ()) -> Speaking:
    return Speaking(update, Asked(status), operators)


@pytest.mark.parametrize(
    ("status", "may", "told"),
    [("creator", True, []), ("member", False, ["admins-only"]), (TimedOut(), False, ["admins-unsure"])],
)
def test_who_may_not_is_told_why(status: str | Exception, may: bool, told: list[str]) -> None:  # noqa: FBT001
    talk = speaking(update("message", message(GROUP)), status)
    assert asyncio.run(allowed(cast("Talk", talk))) is may
    assert talk.refused == [say("en", name) for name in told]
    silent = speaking(update("message", message(GROUP)), status)
    assert asyncio.run(may_change(cast("Talk", silent))) is may
    assert silent.refused == []


@pytest.mark.parametrize(
    ("spoken", "yes"),
    [
        (update("message", message(PRIVATE)), True),
        (update("message", message(GROUP)), True),
        (press(GROUP), True),
        (press(GROUP, sender_chat=GROUP), True),
        (press(GROUP, OTHER), False),
        (update("message", message(PRIVATE, OTHER)), False),
        (update("message", message(GROUP, None)), False),
        (update("message", message(GROUP, PERSON, sender_chat=ANOTHER)), False),
        (update("channel_post", message(CHANNEL, None, sender_chat=CHANNEL)), False),
    ],
)
def test_an_operator_is_a_person_of_the_settings_in_their_own_name(spoken: Update, yes: bool) -> None:  # noqa: FBT001
    assert is_operator(spoken, (PERSON, 999)) is yes
    assert is_operator(spoken, ()) is False
    done: list[object] = []

    async def action(talk: object) -> None:
        done.append(talk)

    talk = speaking(spoken, operators=(PERSON, 999))
    asyncio.run(for_operators(action)(cast("Talk", talk)))
    assert done == ([talk] if yes else [])
    assert talk.refused == ([] if yes else [say("en", "operators-only")])
