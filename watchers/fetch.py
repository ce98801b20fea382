"""One polite HTTP client: conditional, capped in size and time, patient, and gone when unwelcome."""

from __future__ import annotations

import asyncio
import hashlib
import re
import ssl
import zlib
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from functools import cache
from typing import Protocol
from urllib.parse import urljoin, urlsplit

import httpx
import stamina

from watchers.blocked import looks_blocked
from watchers.errors import Blocked, CircuitOpen, FetchFailed
from watchers.public import NotPublicError, PublicOnly, Resolve, is_private_by_choice, resolve

MOST_BYTES = 10 * 1024 * 1024
MOST_REDIRECTS = 5
_PIECE = 256 * 1024
_GZIP = ("gzip", "x-gzip")
TOTAL_SECONDS = 90.0
FAILURES_TO_OPEN = 5
PAUSE = timedelta(minutes=30)
LONGEST_RETRY_AFTER = timedelta(minutes=5)
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_RETRIED_STATUSES = frozenset({408, 425, 429, 500, 502, 503, 504})
_SECONDS = re.compile(r"\s*0*([0-9]+)\s*")
_MOST_DIGITS = 8
"""Of a Retry-After in seconds; what is longer is the longest wait, whatever it says."""
_TIMEOUT = httpx.Timeout(connect=10.0, read=30.0, write=10.0, pool=10.0)

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Source:
    """What is fetched: a name for people, its address, and headers of its own if it needs them.

    ``found_on`` is the operator's own address on whose site a stranger wrote this one; it is followed on the public
    web only. Empty for the operator's own, who may choose a private one.
    """

    name: str
    url: str
    headers: Mapping[str, str] = field(default_factory=dict)
    found_on: str = ""


@dataclass(frozen=True, slots=True)
class Validators:
    """What the last answer said about itself, for a conditional request."""

    etag: str | None = None
    last_modified: str | None = None
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class Fetched:
    """An answer. ``body`` is None when nothing changed (304, or the same content hash)."""

    url: str
    fetched_at: datetime
    body: bytes | None
    validators: Validators


class Fetches(Protocol):
    """Whoever answers for a source: the Fetcher, or a story told in its place."""

    async def fetch(self, source: Source, last: Validators = ...) -> Fetched:
        """The source's answer. Raises FetchFailed."""
        ...


class _TryAgain(FetchFailed):
    """A passing failure; ``after`` is how long the source asked us to wait, if it did."""

    def __init__(self, message: str, after: timedelta | None = None) -> None:
        super().__init__(message)
        self.after = after


@dataclass(slots=True)
class _Circuit:
    failures: int = 0
    open_until: datetime | None = None


def _utc_now() -> datetime:
    return datetime.now(UTC)


@cache
def _trusted_authorities() -> ssl.SSLContext:
    """Read once a process: reading the bundle of certificates takes some 80 ms."""
    return httpx.create_ssl_context()


class Fetcher:
    """Fetches sources, one request per source at a time. Use ``async with Fetcher.open(...)``."""

    def __init__(self, client: httpx.AsyncClient, strangers: httpx.AsyncClient, clock: Clock = _utc_now) -> None:
        self._client = client
        self._strangers = strangers
        self._clock = clock
        self._locks: dict[str, asyncio.Lock] = {}
        self._circuits: dict[str, _Circuit] = {}

    @classmethod
    @asynccontextmanager
    async def open(
        cls, version: str, contact: str, clock: Clock = _utc_now, resolver: Resolve = resolve
    ) -> AsyncIterator[Fetcher]:
        """A fetcher that says who it is: "treatywatch/VERSION (+contact)"."""
        headers = {"User-Agent": f"treatywatch/{version} (+{contact})", "Accept-Encoding": "gzip"}
        trust = _trusted_authorities()
        async with (
            httpx.AsyncClient(http2=True, headers=headers, timeout=_TIMEOUT, verify=trust) as client,
            httpx.AsyncClient(headers=headers, timeout=_TIMEOUT, transport=PublicOnly(trust, resolver)) as strangers,
        ):
            yield cls(client, strangers, clock)

    async def fetch(self, source: Source, last: Validators = Validators()) -> Fetched:
        """The source's answer. Raises Blocked, CircuitOpen or FetchFailed."""
        if source.found_on:
            return await self._fetch_patiently(source, last, attempts=1)  # asked once, and nothing of it is remembered
        circuit = self._circuits.setdefault(source.url, _Circuit())
        now = self._clock()
        if circuit.open_until is not None and now < circuit.open_until:
            raise CircuitOpen(
                f"{source.name} failed repeatedly; it is asked again after {circuit.open_until:%H:%M} UTC"
            )
        async with self._locks.setdefault(source.url, asyncio.Lock()):
            try:
                fetched = await self._fetch_patiently(source, last)
            except FetchFailed:
                circuit.failures += 1
                if circuit.failures >= FAILURES_TO_OPEN:
                    circuit.open_until = self._clock() + PAUSE
                raise
        circuit.failures, circuit.open_until = 0, None
        return fetched

    async def _fetch_patiently(self, source: Source, last: Validators, attempts: int = 4) -> Fetched:
        async for attempt in stamina.retry_context(
            on=_wait_for, attempts=attempts, timeout=None, wait_initial=1.0, wait_max=60.0, wait_jitter=1.0
        ):
            with attempt:
                try:
                    async with asyncio.timeout(TOTAL_SECONDS):
                        return await self._fetch_once(source, last)
                except TimeoutError as error:
                    raise _TryAgain(f"{source.name} took longer than {TOTAL_SECONDS:.0f} seconds") from error
                except NotPublicError as error:
                    raise FetchFailed(f"{source.name} leads to a private address; it is not followed") from error
                except httpx.TransportError as error:
                    raise _TryAgain(f"{source.name} did not answer ({type(error).__name__})") from error
                except httpx.DecodingError as error:
                    raise _TryAgain(f"{source.name} sent something broken ({error})") from error
                except (httpx.HTTPError, httpx.InvalidURL) as error:
                    raise FetchFailed(f"{source.name} could not be asked ({error}); check its address") from error
        raise FetchFailed(f"{source.name} was not asked")  # pragma: no cover - the loop returns or raises

    async def _fetch_once(self, source: Source, last: Validators) -> Fetched:
        url = source.url
        client = self._client if is_own(source) else self._strangers
        for _ in range(MOST_REDIRECTS + 1):
            async with client.stream("GET", url, headers=_conditions(source, last)) as response:
                if response.status_code in _REDIRECTS:
                    url = _next_url(source, url, response.headers.get("location", ""))
                    client = self._strangers
                    continue
                return await self._answer(source, url, response, last)
        raise FetchFailed(f"{source.name} redirects more than {MOST_REDIRECTS} times")

    async def _answer(self, source: Source, url: str, response: httpx.Response, last: Validators) -> Fetched:
        now = self._clock()
        if response.status_code == httpx.codes.NOT_MODIFIED:
            return Fetched(url, now, None, last)
        if response.status_code in _RETRIED_STATUSES:
            after = _retry_after(response.headers.get("retry-after"), now)
            raise _TryAgain(f"{source.name} answered {response.status_code}", after)
        body = await _capped(source, response)
        if response.status_code in (401, 403, 451) or looks_blocked(body):
            raise Blocked(f"{source.name} keeps us out (HTTP {response.status_code}); it is tried again later")
        if response.status_code != httpx.codes.OK:
            raise FetchFailed(f"{source.name} answered {response.status_code}; check its address")
        digest = hashlib.sha256(body).hexdigest()
        validators = Validators(response.headers.get("etag"), response.headers.get("last-modified"), digest)
        return Fetched(url, now, None if digest == last.sha256 else body, validators)


def _wait_for(error: Exception) -> bool | timedelta:
    """For stamina: retry passing failures, after the time the source asked for if it did."""
    if not isinstance(error, _TryAgain):
        return False
    return error.after or True


def _conditions(source: Source, last: Validators) -> dict[str, str]:
    headers = dict(source.headers)
    if last.etag:
        headers["If-None-Match"] = last.etag
    if last.last_modified:
        headers["If-Modified-Since"] = last.last_modified
    return headers


def _retry_after(value: str | None, now: datetime) -> timedelta | None:
    """How long a Retry-After header asks us to wait (seconds or a date), within reason."""
    if not value:
        return None
    digits = _SECONDS.fullmatch(value)
    if digits is not None:
        asked = timedelta(seconds=int(digits.group(1))) if len(digits.group(1)) <= _MOST_DIGITS else LONGEST_RETRY_AFTER
    else:
        try:
            moment = parsedate_to_datetime(value)
            asked = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)) - now
        except (ValueError, TypeError, OverflowError):
            return None
    return min(max(asked, timedelta(seconds=1)), LONGEST_RETRY_AFTER)


async def _capped(source: Source, response: httpx.Response) -> bytes:
    """The body, given up as soon as it passes the cap; decompressed bytes count, and come in small pieces.

    Raises FetchFailed, _TryAgain.
    """
    packing = _Gzip() if response.headers.get("content-encoding", "").strip().lower() in _GZIP else _Plain()
    chunks, size = [], 0
    try:
        async for packed in response.aiter_raw():
            rest = packed
            while rest:
                chunk, rest = packing.unpack(rest)
                size += len(chunk)
                if size > MOST_BYTES:
                    raise FetchFailed(f"{source.name} sent more than {MOST_BYTES // 2**20} MB; it is not read")
                chunks.append(chunk)
                if rest:
                    await asyncio.sleep(0)  # a few kilobytes may unfold to megabytes: others have their turn between
        chunks.append(packing.end())
    except zlib.error as error:
        raise _TryAgain(f"{source.name} sent something broken ({error})") from error
    return b"".join(chunks)


class _Plain:
    def unpack(self, packed: bytes) -> tuple[bytes, bytes]:
        """A piece of what the bytes hold, and what is still packed."""
        return packed, b""

    def end(self) -> bytes:
        """What is left."""
        return b""


class _Gzip(_Plain):
    def __init__(self) -> None:
        self._machine = zlib.decompressobj(zlib.MAX_WBITS | 16)

    def unpack(self, packed: bytes) -> tuple[bytes, bytes]:
        if self._machine.eof:
            return b"", b""  # what follows the end is nothing
        return self._machine.decompress(packed, _PIECE), self._machine.unconsumed_tail

    def end(self) -> bytes:
        rest = self._machine.flush()
        if not self._machine.eof:
            raise zlib.error("it breaks off")
        return rest


def is_own(source: Source) -> bool:
    """Whether a source may be asked wherever it is: the operator wrote it, or it stands on its private host."""
    if not source.found_on:
        return True
    here, home = urlsplit(source.url), urlsplit(source.found_on)
    return is_private_by_choice(source.found_on) and here.netloc == home.netloc


def _next_url(source: Source, url: str, location: str) -> str:
    """Where a redirect leads, if it has the form of something that may be followed. Raises FetchFailed."""
    try:
        target = urljoin(url, location)
        parts = urlsplit(target)
        port = parts.port
    except ValueError as error:
        raise FetchFailed(f"{source.name} redirects to an address that is none") from error
    if not location or port == 0 or parts.scheme not in ("http", "https") or not parts.hostname:
        raise FetchFailed(f"{source.name} redirects to an address that is not http(s)")
    return target
