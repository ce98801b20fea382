"""The Bot API over aiohttp, as python-telegram-bot wants its requests made; says whether a request was written.

Measured against python-telegram-bot's own HTTPX requests and HTTPX on aiohttp: benchmarks/throughput.py.
"""

from __future__ import annotations

import ssl
from functools import cache
from typing import Any, Final
from urllib.parse import urlencode
from urllib.request import getproxies, proxy_bypass

import aiohttp
import httpx
from telegram._utils.defaultvalue import DefaultValue
from telegram._utils.types import ODVInput
from telegram.error import NetworkError
from telegram.request import BaseRequest, RequestData

from bot.botapi.verdicts import Unanswered

READ_SECONDS: Final = 65.0
"""Longer than Telegram lets a request wait itself; what takes longer counts as no answer."""
_CONNECT_SECONDS = 10.0
_IDLE_SECONDS = 15.0
"""A connection unused for so long is closed by us, before the server does it in the middle of a request."""
_DNS_SECONDS = 300
_FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@cache
def _trusted_authorities() -> ssl.SSLContext:
    """Read once for all clients of Telegram: reading the bundle of certificates takes some 80 ms."""
    return httpx.create_ssl_context()


class AiohttpRequest(BaseRequest):
    """Up to ``connections`` at once, kept open between requests; proxies come from the environment.

    Raises NetworkError where nothing was written, Unanswered where Telegram may have the request.
    """

    def __init__(self, connections: int, read_seconds: float = READ_SECONDS) -> None:
        self._connections = connections
        self._read_seconds = read_seconds
        self._session: aiohttp.ClientSession | None = None
        self._proxies: dict[str, str | None] = {}

    @property
    def read_timeout(self) -> float:
        """Seconds to wait for an answer."""
        return self._read_seconds

    async def initialize(self) -> None:
        """Opens the pool."""
        if self._session is None:
            trace = aiohttp.TraceConfig()
            trace.on_request_headers_sent.append(_written)
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(
                    limit=self._connections,
                    keepalive_timeout=_IDLE_SECONDS,
                    ttl_dns_cache=_DNS_SECONDS,
                    ssl=_trusted_authorities(),
                ),
                headers={"User-Agent": self.USER_AGENT},
                trace_configs=[trace],
            )

    async def shutdown(self) -> None:
        """Closes all connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    def _proxy(self, url: str) -> str | None:
        """The environment's proxy for a server, looked up once: HTTPS_PROXY, HTTP_PROXY, NO_PROXY."""
        scheme, _, rest = url.partition("://")
        server = f"{scheme}://{rest.partition('/')[0]}"
        if server not in self._proxies:
            host = rest.partition("/")[0]
            self._proxies[server] = None if proxy_bypass(host) else getproxies().get(scheme)
        return self._proxies[server]

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """(status, body)."""
        del write_timeout, pool_timeout
        if self._session is None:
            raise RuntimeError("the request is used before initialize() or after shutdown()")
        read = self._read_seconds if isinstance(read_timeout, DefaultValue) else read_timeout
        connect = _CONNECT_SECONDS if isinstance(connect_timeout, DefaultValue) else connect_timeout
        timeout = aiohttp.ClientTimeout(total=None, sock_connect=connect, sock_read=read)
        written: dict[str, bool] = {}
        data, kind = _body(request_data)
        try:
            async with self._session.request(
                method, url, data=data, headers=kind, timeout=timeout, proxy=self._proxy(url), trace_request_ctx=written
            ) as answer:
                return answer.status, await answer.read()
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            said = f"{type(error).__name__}: {_without_address(error)}"
            raise (Unanswered(said) if written else NetworkError(said)) from None


async def _written(session: aiohttp.ClientSession, context: Any, params: aiohttp.TraceRequestHeadersSentParams) -> None:  # noqa: ANN401 - aiohttp's own
    """From here on Telegram may have the request."""
    del session, params
    context.trace_request_ctx["written"] = True


def _body(data: RequestData | None) -> tuple[aiohttp.FormData | bytes | None, dict[str, str]]:
    """The body and what it is; without files it is made by hand, which costs a tenth of a form."""
    if data is None:
        return None, {}
    if not data.contains_files:
        return urlencode(data.json_parameters).encode(), _FORM
    form = aiohttp.FormData(data.json_parameters)
    for name, (filename, content, kind) in (data.multipart_data or {}).items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form, {}


def _without_address(error: Exception) -> str:
    """What went wrong, without the URL: the token stands in it."""
    return getattr(error, "strerror", None) or type(error.__cause__ or error).__name__
