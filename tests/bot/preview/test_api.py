"""The stand-in answers as Telegram does, errors included."""

import time
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
import pytest_asyncio

from bot.preview.stand_in import (
    BOT_ID,
    METHODS,
    PREVIEW_TOKEN,
    ApiError,
    BotApi,
    Person,
    Room,
    Tally,
    World,
    parse_html,
    serving,
)


class Client:
    """Calls methods as a bot would."""

    def __init__(self, http: httpx.AsyncClient, base: str, world: World, api: BotApi) -> None:
        self.http, self.base, self.world, self.api = http, base, world, api

    async def call(self, method: str, **values: object) -> dict[str, Any]:
        answer = await self.http.post(f"{self.base}/bot{PREVIEW_TOKEN}/{method}", json=values)
        body: dict[str, Any] = answer.json()
        assert answer.status_code == (200 if body["ok"] else body["error_code"])
        return body

    async def refused(self, method: str, **values: object) -> tuple[int, str]:
        body = await self.call(method, **values)
        assert not body["ok"]
        return body["error_code"], body["description"]


@pytest_asyncio.fixture
async def telegram() -> AsyncIterator[Client]:
    world = World(time.time, time.monotonic)
    world.add_person(Person(1, "Leyla", "az")).started = True
    world.add_person(Person(2, "Murad", "az"))
    world.add_room(Room(-10, "group", "Group", {1: "creator", 2: "member"}))
    world.add_room(Room(-30, "channel", "Channel", {1: "creator"}, bot="administrator"))
    api = BotApi(world)
    async with serving(api.routes()) as base, httpx.AsyncClient() as http:
        yield Client(http, base, world, api)


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("method", "values", "code", "description"),
    [
        ("noSuchMethod", {}, 404, "Not Found: method not found"),
        ("sendMessage", {"chat_id": 99, "text": "x"}, 400, "Bad Request: chat not found"),
        ("sendMessage", {"chat_id": 1, "text": " "}, 400, "Bad Request: message text is empty"),
        ("sendMessage", {"chat_id": 1, "text": "x" * 4097}, 400, "Bad Request: message is too long"),
        ("sendMessage", {"chat_id": 2, "text": "x"}, 403, "Forbidden: bot can't initiate conversation with a user"),
        (
            "sendMessage",
            {"chat_id": 1, "text": "<b>x", "parse_mode": "HTML"},
            400,
            "Bad Request: can't parse entities: Can't find end tag corresponding to start tag \"b\"",
        ),
        (
            "sendMessage",
            {"chat_id": 1, "text": "x", "reply_parameters": {"message_id": 77}},
            400,
            "Bad Request: message to be replied not found",
        ),
        (
            "sendMessage",
            {
                "chat_id": 1,
                "text": "x",
                "reply_markup": {"inline_keyboard": [[{"text": "a", "callback_data": "d" * 65}]]},
            },
            400,
            "Bad Request: BUTTON_DATA_INVALID",
        ),
        (
            "sendMessage",
            {"chat_id": 1, "text": "x", "reply_markup": {"inline_keyboard": [[{"text": "a"}]]}},
            400,
            ("Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"),
        ),
        (
            "editMessageText",
            {"chat_id": 1, "message_id": 5, "text": "x"},
            400,
            "Bad Request: message to edit not found",
        ),
        ("deleteMessage", {"chat_id": 1, "message_id": 5}, 400, "Bad Request: message to delete not found"),
        (
            "answerCallbackQuery",
            {"callback_query_id": "9"},
            400,
            "Bad Request: query is too old and response timeout expired or query ID is invalid",
        ),
        ("getChatAdministrators", {"chat_id": 1}, 400, "Bad Request: there are no administrators in the private chat"),
        (
            "setMyCommands",
            {"commands": [{"command": "Bad!", "description": "x"}]},
            400,
            "Bad Request: BOT_COMMAND_INVALID",
        ),
        (
            "setWebhook",
            {"url": "http://example.org"},
            400,
            "Bad Request: bad webhook: An HTTPS URL must be provided for webhook",
        ),
        ("pinChatMessage", {"chat_id": -10, "message_id": 1}, 400, "Bad Request: message to pin not found"),
        ("sendPhoto", {"chat_id": 1}, 400, "Bad Request: there is no photo in the request"),
    ],
)
async def test_errors_are_telegrams(
    telegram: Client, method: str, values: dict[str, Any], code: int, description: str
) -> None:
    assert await telegram.refused(method, **values) == (code, description)


@pytest.mark.asyncio
async def test_a_wrong_token_is_unauthorized(telegram: Client) -> None:
    answer = await telegram.http.get(f"{telegram.base}/bot1:wrong/getMe")
    assert (answer.status_code, answer.json()["description"]) == (401, "Unauthorized")


@pytest.mark.asyncio
async def test_each_way_of_being_gone(telegram: Client) -> None:
    world = telegram.world
    for room, status, description in (
        (1, "kicked", "Forbidden: bot was blocked by the user"),
        (-10, "kicked", "Forbidden: bot was kicked from the group chat"),
        (-10, "left", "Forbidden: bot is not a member of the group chat"),
        (-30, "member", "Bad Request: need administrator rights in the channel chat"),
    ):
        world.rooms[room].bot = status
        assert (await telegram.refused("sendMessage", chat_id=room, text="x"))[1] == description
    world.rooms[1].bot, world.people[1].deactivated = "member", True
    assert (await telegram.refused("sendMessage", chat_id=1, text="x"))[1] == "Forbidden: user is deactivated"


@pytest.mark.asyncio
async def test_an_upgraded_group_says_where_it_went(telegram: Client) -> None:
    new = telegram.world.upgrade(telegram.world.rooms[-10])
    body = await telegram.call("sendMessage", chat_id=-10, text="x")
    assert body["parameters"] == {"migrate_to_chat_id": new.id}
    assert (await telegram.call("sendMessage", chat_id=new.id, text="x"))["ok"]


@pytest.mark.asyncio
async def test_updates_are_confirmed_by_their_offset(telegram: Client) -> None:
    world = telegram.world
    world.say(world.rooms[1], world.people[1], "/start now")
    world.say(world.rooms[-10], world.people[2], "chatter the bot does not hear")
    world.say(world.rooms[-10], world.people[2], "/help")
    first, second = (await telegram.call("getUpdates", timeout=0))["result"]
    assert first["message"]["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    assert second["message"]["from"]["first_name"] == "Murad"
    assert len((await telegram.call("getUpdates", offset=second["update_id"]))["result"]) == 1
    assert (await telegram.call("getUpdates", offset=second["update_id"] + 1))["result"] == []


@pytest.mark.asyncio
async def test_only_the_kinds_asked_for_are_heard(telegram: Client) -> None:
    world = telegram.world
    await telegram.call("getUpdates", allowed_updates=["callback_query"])
    world.say(world.rooms[1], world.people[1], "/start")
    assert (await telegram.call("getUpdates"))["result"] == []


@pytest.mark.asyncio
async def test_a_webhook_conflicts_with_polling(telegram: Client) -> None:
    await telegram.call("setWebhook", url="https://example.org/hook")
    assert (await telegram.refused("getUpdates"))[0] == 409
    assert (await telegram.call("getWebhookInfo"))["result"]["url"] == "https://example.org/hook"
    await telegram.call("deleteWebhook")
    assert (await telegram.call("getUpdates"))["ok"]


@pytest.mark.asyncio
async def test_editing_needs_a_change_and_marks_it(telegram: Client) -> None:
    sent = (await telegram.call("sendMessage", chat_id=1, text="<b>one</b>", parse_mode="HTML"))["result"]
    same = {"chat_id": 1, "message_id": sent["message_id"], "text": "<b>one</b>", "parse_mode": "HTML"}
    assert "message is not modified" in (await telegram.refused("editMessageText", **same))[1]
    edited = (await telegram.call("editMessageText", **(same | {"text": "two"})))["result"]
    assert "edit_date" in edited
    assert "entities" not in edited


@pytest.mark.asyncio
async def test_photos_documents_and_copies(telegram: Client) -> None:
    url = f"{telegram.base}/bot{PREVIEW_TOKEN}/"
    answer = await telegram.http.post(
        url + "sendPhoto", data={"chat_id": "1", "caption": "x"}, files={"photo": ("a.png", b"PNG")}
    )
    photo = answer.json()["result"]["photo"][0]["file_id"]
    assert (await telegram.call("sendPhoto", chat_id=-10, photo=photo))["ok"]
    assert (await telegram.refused("sendPhoto", chat_id=1, photo=photo, caption="x" * 1025))[1].endswith(
        "caption is too long"
    )
    answer = await telegram.http.post(
        url + "sendDocument", data={"chat_id": "1"}, files={"document": ("a.csv", b"1,2")}
    )
    copied = await telegram.call(
        "copyMessage", chat_id=-30, from_chat_id=1, message_id=answer.json()["result"]["message_id"]
    )
    assert telegram.world.rooms[-30].posts[-1]["document"]["file_name"] == "a.csv"
    assert copied["result"]["message_id"] == 1


@pytest.mark.asyncio
async def test_members_rights_and_menus(telegram: Client) -> None:
    assert (await telegram.call("getChatMember", chat_id=-10, user_id=1))["result"]["status"] == "creator"
    assert (await telegram.call("getChatMember", chat_id=-10, user_id=BOT_ID))["result"]["status"] == "member"
    assert [one["user"]["id"] for one in (await telegram.call("getChatAdministrators", chat_id=-10))["result"]] == [1]
    commands = [{"command": "status", "description": "Status"}]
    scope = {"type": "all_private_chats"}
    await telegram.call("setMyCommands", commands=commands, scope=scope, language_code="az")
    assert (await telegram.call("getMyCommands", scope=scope, language_code="az"))["result"] == commands
    assert (await telegram.call("getMyCommands", scope=scope))["result"] == []
    await telegram.call("setMyDescription", description="hello", language_code="az")
    assert (await telegram.call("getMyDescription", language_code="az"))["result"] == {"description": "hello"}


@pytest.mark.asyncio
async def test_strictly_a_burst_is_answered_with_429_until_it_is_over(telegram: Client) -> None:
    now = [100.0]
    telegram.api.strict, telegram.world.tally = True, Tally(lambda: now[0])
    for count in range(3):
        assert (await telegram.call("sendMessage", chat_id=1, text=str(count)))["ok"]
    refused = await telegram.call("sendMessage", chat_id=1, text="3")
    assert (refused["error_code"], refused["parameters"]) == (429, {"retry_after": 3})
    now[0] += 3
    assert (await telegram.call("sendMessage", chat_id=1, text="3"))["ok"]


def test_the_limits_are_telegrams() -> None:
    now = [100.0]
    tally = Tally(lambda: now[0])
    for _ in range(20):
        tally.sent(-5, "x")
        now[0] += 1.5
    assert tally.must_wait(-5) == 30
    assert tally.must_wait(7) == 0
    for chat in range(1, 31):
        tally.sent(chat, "y")
    assert tally.must_wait(99) == 1
    assert (tally.duplicates, tally.over_limit) == (19, 0)


def test_numbers_that_come_out_of_order_are_counted() -> None:
    tally = Tally(lambda: 0.0)
    for text in ("#1 a", "#3 c", "#2 b"):
        tally.sent(1, text)
    assert tally.out_of_order == 1


@pytest.mark.parametrize(
    ("markup", "why"),
    [
        ("<b>x", "Can't find end tag"),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b><i>x</b></i>", 'expected "</i>", found "</b>"'),
        ("<h1>x</h1>", 'Unsupported start tag "h1" at byte offset 0'),
        ("ə<span>x</span>", 'Unsupported start tag "span" at byte offset 2'),
        ("1 < 2", "Unclosed start tag at byte offset 2"),
    ],
)
def test_malformed_html_is_refused_in_telegrams_words(markup: str, why: str) -> None:
    with pytest.raises(ApiError, match=why):
        parse_html(markup)


def test_entities_count_utf16_units_and_nest() -> None:
    text, entities = parse_html('🇦🇿 <b>A <i>&lt;b&gt;</i></b> <a href="https://x.org/?a=1&amp;b=2">l</a>')
    assert text == "🇦🇿 A <b> l"
    assert entities == [
        {"type": "bold", "offset": 5, "length": 5},
        {"type": "italic", "offset": 7, "length": 3},
        {"type": "text_link", "offset": 11, "length": 1, "url": "https://x.org/?a=1&b=2"},
    ]


def test_the_methods_are_those_promised() -> None:
    promised = """getMe setWebhook deleteWebhook getWebhookInfo sendMessage editMessageText deleteMessage sendPhoto
    sendDocument answerCallbackQuery setMyCommands getMyCommands setMyDescription getChat getChatMember
    getChatAdministrators leaveChat pinChatMessage sendChatAction answerInlineQuery copyMessage""".split()
    assert set(promised) <= set(METHODS)
