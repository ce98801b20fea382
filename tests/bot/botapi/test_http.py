"""Requests to the Bot API: what was written and what was not, files, proxies, no token in any error."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
from telegram import Bot
from telegram.error import NetworkError

from bot.botapi.http import READ_SECONDS, AiohttpRequest
from bot.botapi.verdicts import NoAnswer, Retry, Unanswered, verdict
from bot.preview.stand_in import PREVIEW_TOKEN, BotApi, Person, World, serving

pytestmark = pytest.mark.asyncio
Answer = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def server(answer: Answer) -> AsyncIterator[str]:
    """A server that does as told with each connection."""

    async def one(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await answer(reader, writer)
        finally:
            writer.close()

    listening = await asyncio.start_server(one, "127.0.0.1", 0)
    async with listening:
        yield f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}"


async def failure(base: str, read_seconds: float = 5.0) -> NetworkError:
    request = AiohttpRequest(1, read_seconds)
    await request.initialize()
    try:
        with pytest.raises(NetworkError) as caught:
            await request.do_request(f"{base}/bot{PREVIEW_TOKEN}/sendMessage", "POST")
    finally:
        await request.shutdown()
    assert PREVIEW_TOKEN not in str(caught.value)
    return caught.value


async def test_a_connection_that_is_refused_wrote_nothing() -> None:
    async with server(_nothing) as base:
        pass
    error = await failure(base)
    assert not isinstance(error, Unanswered)
    assert isinstance(verdict(error, 0), Retry)


async def _nothing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    del reader, writer


async def _read_and_close(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    del writer
    await reader.readuntil(b"\r\n\r\n")


async def _half_an_answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.readuntil(b"\r\n\r\n")
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{")
    await writer.drain()


async def _silence(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.readuntil(b"\r\n\r\n")
    await asyncio.sleep(0.5)
    del writer


@pytest.mark.parametrize("answer", [_read_and_close, _half_an_answer, _silence])
async def test_a_request_that_was_written_may_have_arrived(answer: Answer) -> None:
    async with server(answer) as base:
        error = await failure(base, 0.2)
    assert isinstance(error, Unanswered)
    assert verdict(error, 0) == NoAnswer()


async def test_telegram_has_a_minute_to_answer() -> None:
    assert READ_SECONDS >= 60
    assert AiohttpRequest(1).read_timeout == READ_SECONDS


async def test_words_and_files_arrive_as_they_are() -> None:
    world = World(lambda: 0.0, lambda: 0.0)
    world.add_person(Person(1, "Leyla", "az")).started = True
    async with (
        serving(BotApi(world).routes()) as base,
        Bot(PREVIEW_TOKEN, base_url=f"{base}/bot", request=AiohttpRequest(2)) as bot,
    ):
        await bot.send_message(1, "<b>Ğ&amp;ü</b> 🇦🇿 %20+ =", parse_mode="HTML")
        await bot.send_document(1, b"a,b\n", filename="x.csv", caption="ə")
    first, second = world.rooms[1].posts
    assert first["text"] == "Ğ&ü 🇦🇿 %20+ ="
    assert (second["document"]["file_name"], second["caption"]) == ("x.csv", "ə")
    assert world.files[second["document"]["file_id"]] == ("x.csv", b"a,b\n")


async def test_the_proxy_is_the_environments(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    async def proxy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append((await reader.readuntil(b"\r\n\r\n")).split(b" ")[1])
        writer.write(b'HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n{"ok":true}')
        await writer.drain()

    async with server(proxy) as base:
        monkeypatch.setenv("http_proxy", base)
        monkeypatch.setenv("no_proxy", "quiet.example")
        request = AiohttpRequest(1)
        await request.initialize()
        assert await request.do_request("http://telegram.example/bot1/getMe", "POST") == (200, b'{"ok":true}')
        assert request._proxy("http://quiet.example/bot1/getMe") is None
        await request.shutdown()
    assert asked == [b"http://telegram.example/bot1/getMe"]


async def test_it_opens_once_and_says_when_it_is_not_open() -> None:
    request = AiohttpRequest(1)
    with pytest.raises(RuntimeError, match="before initialize"):
        await request.do_request("http://127.0.0.1/", "POST")
    await request.initialize()
    await request.initialize()
    await request.shutdown()
    await request.shutdown()
