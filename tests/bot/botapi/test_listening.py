"""No answer to getUpdates ends the asking, but a token that stays unknown."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import Update
from telegram.request import BaseRequest

from bot.botapi.listening import LONGEST_RETRY_AFTER, REVOKED_AFTER_SECONDS, Listening, TokenRevokedError, usable

UPDATE = {
    "update_id": 7,
    "message": {"message_id": 1, "date": 0, "chat": {"id": 5, "type": "private"}, "text": "/help"},
}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["ok", "result", "update_id", "message", "parameters", "retry_after"]), inner)
    ),
    max_leaves=12,
)


def told(status: int, answer: object) -> tuple[int, dict[str, Any]]:
    code, body = usable(status, json.dumps(answer).encode())
    return code, json.loads(body)


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (401, b'{"ok":false,"error_code":401,"description":"Unauthorized"}'),
        (404, b'{"ok":false,"error_code":404,"description":"Not Found"}'),
        (404, b"<html>nginx</html>"),
        (200, b"<html>a proxy</html>"),
        (200, b"\xff\xfe"),
        (200, b"[]"),
        (200, b'{"ok":true}'),
        (200, b'{"ok":true,"result":{"update_id":1}}'),
        (200, b'{"ok":true,"result":[7]}'),
        (200, b'{"ok":true,"result":[{"update_id":"7"}]}'),
        (200, b"[" * 100_000),
    ],
)
def test_what_is_no_list_of_updates_is_a_failure_that_passes(status: int, body: bytes) -> None:
    code, answer = usable(status, body)
    assert (code, json.loads(answer)["ok"]) == (502, False)


def test_updates_pass_as_they_are() -> None:
    assert told(200, {"ok": True, "result": [UPDATE]}) == (200, {"ok": True, "result": [UPDATE]})


def test_an_update_that_cannot_be_read_is_passed_over_and_keeps_no_other_out() -> None:
    odd = {"update_id": 6, "message": {"message_id": 1, "date": "yesterday", "chat": 5}}
    assert told(200, {"ok": True, "result": [odd, UPDATE]})[1]["result"] == [{"update_id": 6}, UPDATE]


@pytest.mark.parametrize(
    ("parameters", "wait"),
    [
        ({"retry_after": 20}, {"retry_after": 20}),
        ({"retry_after": 10**9}, {"retry_after": LONGEST_RETRY_AFTER}),
        ({"retry_after": -5}, {"retry_after": 1}),
        ({"retry_after": "soon"}, {}),
        ([1], {}),
    ],
)
def test_a_wait_has_an_end_and_a_form(parameters: object, wait: object) -> None:
    assert told(429, {"ok": False, "description": "Too Many Requests", "parameters": parameters}) == (
        429,
        {"ok": False, "description": "Too Many Requests", "parameters": wait},
    )


def test_a_conflict_stays_one() -> None:
    assert told(409, {"ok": False, "description": "Conflict: terminated"})[0] == 409


@given(st.sampled_from([200, 400, 401, 403, 404, 409, 429, 500, 502]), JSON)
def test_whatever_telegram_answers_python_telegram_bot_can_take_it(status: int, answer: object) -> None:
    code, taken = told(status, answer)
    if code == 200:
        assert all(Update.de_json(update).update_id == update["update_id"] for update in taken["result"])
    else:
        assert code not in (401, 404)
        assert isinstance(taken.get("parameters", {}), dict)


class Line(BaseRequest):
    """Answers with statuses in turn."""

    def __init__(self, *statuses: int) -> None:
        self.statuses = list(statuses)

    @property
    def read_timeout(self) -> float | None:
        return 40.0

    async def initialize(self) -> None:
        pass

    async def shutdown(self) -> None:
        pass

    async def do_request(self, *_: object, **__: object) -> tuple[int, bytes]:
        return self.statuses.pop(0), b'{"ok":true,"result":[]}'


@pytest.mark.asyncio
async def test_a_token_that_stays_unknown_was_revoked_and_one_known_again_was_not() -> None:
    now = 0.0
    asked: list[float] = []
    listening = Listening(Line(401, 200, 401, 404, 401, 401), lambda: asked.append(now), lambda: now)
    for moment in (0.0, 30.0, 40.0, 70.0, 80.0):
        now = moment
        await listening.do_request("https://api.telegram.org/bot7:x/getUpdates", "POST")
        listening.check()
    now = 80.0 + REVOKED_AFTER_SECONDS
    await listening.do_request("https://api.telegram.org/bot7:x/getUpdates", "POST")
    with pytest.raises(TokenRevokedError, match="BotFather"):
        listening.check()
    assert asked == [0.0, 30.0, 40.0, 70.0, 80.0, 100.0]
