"""The polite client against a real server on loopback."""

import gzip
import ssl
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import httpx
import pytest
import stamina
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.preview.stand_in import serving
from watchers.errors import Blocked, CircuitOpen, FetchFailed
from watchers.fetch import FAILURES_TO_OPEN, MOST_BYTES, PAUSE, Fetcher, Source, Validators, _retry_after, is_own
from watchers.public import PublicOnly

pytestmark = pytest.mark.asyncio
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
PAGE = b"<html>page</html>" + b" " * 100


@pytest.fixture(autouse=True)
def no_waiting() -> Iterator[None]:
    with stamina.set_testing(True, attempts=4):
        yield


class Site:
    """Answers with what the test queued, then with the last of it."""

    def __init__(self, *answers: Response | Callable[[], Response]) -> None:
        self.answers = list(answers)
        self.requests: list[Request] = []

    async def answer(self, request: Request) -> Response:
        self.requests.append(request)
        given = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        return given if isinstance(given, Response) else given()


@asynccontextmanager
async def fetching(site: Site, clock: Callable[[], datetime] = lambda: NOW) -> AsyncIterator[tuple[Fetcher, Source]]:
    async with (
        serving([Route("/page", site.answer), Route("/other", site.answer)]) as base,
        Fetcher.open("1.2.3", "https://example.org/contact", clock) as fetcher,
    ):
        yield fetcher, Source("the site", f"{base}/page")


async def test_it_says_who_it_is_and_keeps_the_validators() -> None:
    site = Site(Response(PAGE, headers={"ETag": '"a"', "Last-Modified": "Sun, 01 Mar 2026 10:00:00 GMT"}))
    async with fetching(site) as (fetcher, source):
        fetched = await fetcher.fetch(source)
    assert fetched.body == PAGE
    assert fetched.validators.etag == '"a"'
    assert site.requests[0].headers["user-agent"] == "treatywatch/1.2.3 (+https://example.org/contact)"
    assert "gzip" in site.requests[0].headers["accept-encoding"]


async def test_a_conditional_request_and_304_bring_no_body() -> None:
    site = Site(Response(status_code=304))
    last = Validators('"a"', "Sun, 01 Mar 2026 10:00:00 GMT", "hash")
    async with fetching(site) as (fetcher, source):
        fetched = await fetcher.fetch(source, last)
    assert (fetched.body, fetched.validators) == (None, last)
    assert site.requests[0].headers["if-none-match"] == '"a"'
    assert site.requests[0].headers["if-modified-since"] == "Sun, 01 Mar 2026 10:00:00 GMT"


async def test_the_same_content_without_validators_is_no_news() -> None:
    async with fetching(Site(Response(PAGE))) as (fetcher, source):
        first = await fetcher.fetch(source)
        assert (await fetcher.fetch(source, first.validators)).body is None


async def test_a_gzipped_page_is_unpacked() -> None:
    site = Site(Response(gzip.compress(PAGE), headers={"Content-Encoding": "gzip"}))
    async with fetching(site) as (fetcher, source):
        assert (await fetcher.fetch(source)).body == PAGE


async def test_a_broken_gzip_is_tried_again_and_fails_in_words() -> None:
    broken = gzip.compress(PAGE)[:-20] + b"\x00" * 12
    site = Site(Response(broken[:12] + b"\xff\xff\xff" + broken[15:], headers={"Content-Encoding": "gzip"}))
    async with fetching(site) as (fetcher, source):
        with pytest.raises(FetchFailed, match="the site sent something broken"):
            await fetcher.fetch(source)
    assert len(site.requests) == 4


async def test_an_address_that_is_none_fails_in_words() -> None:
    async with Fetcher.open("1", "c") as fetcher:
        with pytest.raises(FetchFailed, match="check its address"):
            await fetcher.fetch(Source("the site", "http://example.org:port/x"))


async def test_a_bomb_is_given_up_at_the_cap() -> None:
    site = Site(Response(gzip.compress(b"0" * (MOST_BYTES + 1)), headers={"Content-Encoding": "gzip"}))
    async with fetching(site) as (fetcher, source):
        with pytest.raises(FetchFailed, match="more than 10 MB"):
            await fetcher.fetch(source)


@pytest.mark.parametrize("status", [429, 500, 502, 503])
async def test_a_passing_failure_is_tried_again(status: int) -> None:
    site = Site(Response(status_code=status, headers={"Retry-After": "1"}), Response(PAGE))
    async with fetching(site) as (fetcher, source):
        assert (await fetcher.fetch(source)).body == PAGE
    assert len(site.requests) == 2


async def test_what_stays_broken_fails_in_words_after_four_tries() -> None:
    site = Site(Response(status_code=503))
    async with fetching(site) as (fetcher, source):
        with pytest.raises(FetchFailed, match="the site answered 503"):
            await fetcher.fetch(source)
    assert len(site.requests) == 4


async def test_a_missing_page_is_not_asked_for_again() -> None:
    site = Site(Response(status_code=404))
    async with fetching(site) as (fetcher, source):
        with pytest.raises(FetchFailed, match="404; check its address"):
            await fetcher.fetch(source)
    assert len(site.requests) == 1


@pytest.mark.parametrize(
    "answer",
    [
        Response(status_code=403),
        Response(b"<html><title>Request Rejected</title>The requested URL was rejected.</html>"),
        Response(b"<html>Please solve this captcha</html>"),
    ],
)
async def test_a_block_page_is_recognised_whatever_its_status(answer: Response) -> None:
    async with fetching(Site(answer)) as (fetcher, source):
        with pytest.raises(Blocked, match="keeps us out"):
            await fetcher.fetch(source)


async def test_nobody_listening_is_said_in_words() -> None:
    async with Fetcher.open("1", "c") as fetcher:
        with pytest.raises(FetchFailed, match="the site did not answer"):
            await fetcher.fetch(Source("the site", "http://127.0.0.1:9/page"))


@pytest.mark.parametrize(
    ("location", "why"),
    [
        ("ftp://example.org/x", "not http"),
        ("file:///etc/passwd", "not http"),
        ("http://127.0.0.1:1/x", "private address"),
        ("http://10.0.0.8/x", "private address"),
        ("http://169.254.169.254/latest", "private address"),
        ("http://[::1]/x", "private address"),
        ("", "not http"),
        ("http://example.org:port/x", "address that is none|did not answer"),
        ("http://example.org:99999999/x", "address that is none|did not answer"),
        ("http://[::1/x", "address that is none|did not answer"),
        (f"http://{'a' * 80}.example/x", "was not found|did not answer"),
    ],
)
async def test_a_redirect_may_not_leave_the_public_web(location: str, why: str) -> None:
    site = Site(lambda: Response(status_code=302, headers={"Location": location}))
    async with fetching(site) as (fetcher, source):
        with pytest.raises(FetchFailed, match=why):
            await fetcher.fetch(source)


class Names:
    """A resolver whose answers the test decides; it counts how often it is asked."""

    def __init__(self, *answers: Sequence[str]) -> None:
        self.answers = list(answers)
        self.asked: list[tuple[str, int]] = []

    async def __call__(self, host: str, port: int) -> Sequence[str]:
        self.asked.append((host, port))
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


class Wire(httpx.AsyncBaseTransport):
    """Takes down where a connection would go."""

    def __init__(self, *answers: httpx.Response | Exception) -> None:
        self.answers = list(answers)
        self.requests: list[httpx.Request] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        given = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(given, Exception):
            raise given
        return given


def article(url: str) -> Source:
    return Source(url, url, found_on="https://news.example/feed.xml")


@asynccontextmanager
async def following(wire: Wire, names: Names) -> AsyncIterator[Fetcher]:
    transport = PublicOnly(ssl.create_default_context(), names, wire)
    async with httpx.AsyncClient(transport=transport) as strangers, httpx.AsyncClient(transport=wire) as own:
        yield Fetcher(own, strangers)


async def test_the_address_that_was_checked_is_the_one_connected_to() -> None:
    names, wire = Names(["93.184.215.14"], ["127.0.0.1"]), Wire(httpx.Response(200, stream=httpx.ByteStream(PAGE)))
    async with following(wire, names) as fetcher:
        assert (await fetcher.fetch(article("https://news.example:8443/1?a=b"))).body == PAGE
    [request] = wire.requests
    assert (str(request.url), names.asked) == ("https://93.184.215.14:8443/1?a=b", [("news.example", 8443)])
    assert request.headers["host"] == "news.example:8443"
    assert request.extensions["sni_hostname"] == "news.example"


@pytest.mark.parametrize(
    "addresses",
    [
        ["127.0.0.1"],
        ["93.184.215.14", "10.0.0.8"],
        ["169.254.169.254"],
        ["100.64.0.1"],
        ["0.0.0.0"],
        ["224.0.0.1"],
        ["::1"],
        ["fe80::1%eth0"],
        ["::ffff:127.0.0.1"],
        ["64:ff9b::7f00:1"],
        ["2002:7f00:1::"],
        ["fd00::1"],
        [],
    ],
    ids=str,
)
async def test_an_article_on_a_private_address_is_not_asked(addresses: list[str]) -> None:
    wire = Wire(httpx.Response(200))
    async with following(wire, Names(addresses)) as fetcher:
        with pytest.raises(FetchFailed, match="private address"):
            await fetcher.fetch(article("https://news.example/1"))
    assert wire.requests == []


async def test_a_redirect_is_checked_as_the_first_address_was() -> None:
    away = httpx.Response(302, headers={"Location": "http://inside.example/"})
    wire = Wire(away, httpx.Response(200))
    async with following(wire, Names(["93.184.215.14"], ["192.168.0.1"])) as fetcher:
        with pytest.raises(FetchFailed, match="private address"):
            await fetcher.fetch(article("https://news.example/1"))
    assert [request.url.host for request in wire.requests] == ["93.184.215.14"]


async def test_the_next_address_of_a_name_is_tried_where_one_does_not_answer() -> None:
    wire = Wire(httpx.ConnectError("no route"), httpx.Response(200, stream=httpx.ByteStream(PAGE)))
    async with following(wire, Names(["2606:2800:21f::1", "93.184.215.14"])) as fetcher:
        assert (await fetcher.fetch(article("https://news.example/1"))).body == PAGE
    assert [request.url.host for request in wire.requests] == ["2606:2800:21f::1", "93.184.215.14"]


async def test_an_operators_private_host_stays_his_own_and_nothing_beside_it() -> None:
    feed = "http://127.0.0.1:8000/feed"
    assert is_own(Source("feed", feed))
    assert is_own(Source("article", "http://127.0.0.1:8000/1", found_on=feed))
    assert not is_own(Source("article", "http://127.0.0.1:8001/1", found_on=feed))
    assert not is_own(Source("article", "http://intern.example/1", found_on="http://intern.example/feed"))


async def test_redirects_end() -> None:
    wire = Wire(*[httpx.Response(302, headers={"Location": "/other"}) for _ in range(9)])
    async with following(wire, Names(["93.184.215.14"])) as fetcher:
        with pytest.raises(FetchFailed, match="more than 5 times"):
            await fetcher.fetch(Source("the site", "https://news.example/"))
    assert len(wire.requests) == 6


async def test_a_page_that_breaks_off_is_no_page() -> None:
    site = Site(Response(gzip.compress(PAGE)[:-9], headers={"Content-Encoding": "gzip"}))
    async with fetching(site) as (fetcher, source):
        with pytest.raises(FetchFailed, match="something broken"):
            await fetcher.fetch(source)


async def test_the_circuit_opens_and_closes_by_itself() -> None:
    moment = [NOW]
    site = Site(Response(status_code=404))
    async with fetching(site, lambda: moment[0]) as (fetcher, source):
        for _ in range(FAILURES_TO_OPEN):
            with pytest.raises(FetchFailed):
                await fetcher.fetch(source)
        with pytest.raises(CircuitOpen, match="asked again after 12:30 UTC"):
            await fetcher.fetch(source)
        assert len(site.requests) == FAILURES_TO_OPEN
        moment[0] += PAUSE
        site.answers = [Response(PAGE)]
        assert (await fetcher.fetch(source)).body == PAGE


async def test_a_source_may_set_its_own_headers() -> None:
    site = Site(Response(PAGE))
    async with fetching(site) as (fetcher, source):
        await fetcher.fetch(Source(source.name, source.url, {"User-Agent": "Mozilla/5.0"}))
    assert site.requests[0].headers["user-agent"] == "Mozilla/5.0"


async def test_retry_after_is_read_as_seconds_or_a_date_within_reason() -> None:
    asked = [_retry_after(value, NOW) for value in ("7", "Sun, 01 Mar 2026 12:00:30 GMT", "86400", "soon", None)]
    assert asked == [timedelta(seconds=7), timedelta(seconds=30), timedelta(minutes=5), None, None]
    huge = [_retry_after(value, NOW) for value in ("9" * 9, "9" * 5000, "00000000000000000007", "0", "-7", "٣")]
    most = timedelta(minutes=5)
    assert huge == [most, most, timedelta(seconds=7), timedelta(seconds=1), None, None]
    odd = [
        _retry_after(value, NOW)
        for value in ("Sun, 99 Foo 2026", "Fri, 31 Dec 9999 23:59:59 GMT", "Mon, 01 Jan 0001 0:0:0")
    ]
    assert odd == [None, most, timedelta(seconds=1)]
    waits = [wait for wait in asked if wait is not None]
    assert all(wait > timedelta(0) for pair in pairwise(waits) for wait in pair)
