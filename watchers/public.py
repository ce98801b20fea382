"""Addresses that strangers wrote: only the public web, and the address that was checked is the one connected to.

A name is resolved once for each request. Asked twice, it may give a public address to the check and a private one to
the connection (DNS rebinding).
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import ssl
from collections.abc import Awaitable, Callable, Sequence
from urllib.parse import urlsplit

import httpx

Resolve = Callable[[str, int], Awaitable[Sequence[str]]]
"""A name and a port to its addresses. Raises OSError."""

_MOST_TRIED = 3
_TRANSLATED = ipaddress.ip_network("64:ff9b::/96")
"""IPv4 addresses inside IPv6 ones, for networks without IPv4 (RFC 6052)."""


class NotPublicError(httpx.RequestError):
    """An address leads, or may lead, into a private network."""


async def resolve(host: str, port: int) -> Sequence[str]:
    """What the system's resolver says."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(address[4][0]) for address in found]


def is_public(address: str) -> bool:
    """Whether an IP address belongs to the public web, whatever form hides another inside it."""
    try:
        known = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(known, ipaddress.IPv6Address):
        inner = known.ipv4_mapped or known.sixtofour or (known.teredo[1] if known.teredo else None)
        if known in _TRANSLATED:
            inner = ipaddress.IPv4Address(int(known) & 0xFFFFFFFF)
        if inner is not None and not is_public(str(inner)):
            return False
    return known.is_global and not known.is_multicast


def is_private_by_choice(url: str) -> bool:
    """Whether an operator wrote a private address in so many digits (or "localhost")."""
    host = urlsplit(url).hostname or ""
    if host == "localhost":
        return True
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return not is_public(host)


class PublicOnly(httpx.AsyncBaseTransport):
    """Each connection is a new one, made to an address that was checked; the name goes into Host and TLS as written."""

    def __init__(
        self, authorities: ssl.SSLContext, resolver: Resolve = resolve, inner: httpx.AsyncBaseTransport | None = None
    ) -> None:
        limits = httpx.Limits(max_keepalive_connections=0)
        self._inner = inner or httpx.AsyncHTTPTransport(verify=authorities, limits=limits, trust_env=False)
        self._resolve = resolver

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The answer. Raises NotPublicError."""
        host, secure = request.url.host, request.url.scheme == "https"
        port = request.url.port or (443 if secure else 80)
        try:
            addresses = list(dict.fromkeys(await self._resolve(host, port)))
        except (OSError, UnicodeError) as error:
            raise httpx.ConnectError(f"the name {host} was not found", request=request) from error
        if not addresses or not all(map(is_public, addresses)):
            raise NotPublicError(f"{host} is a private address", request=request)
        tried = addresses[:_MOST_TRIED]
        for address in tried[:-1]:
            try:
                return await self._inner.handle_async_request(_pinned(request, address, host))
            except (httpx.ConnectError, httpx.ConnectTimeout):
                continue
        return await self._inner.handle_async_request(_pinned(request, tried[-1], host))

    async def aclose(self) -> None:
        """Closes what is open."""
        await self._inner.aclose()


def _pinned(request: httpx.Request, address: str, host: str) -> httpx.Request:
    """The same request to an address instead of a name; its Host header names the site already."""
    extensions = {**request.extensions, "sni_hostname": host}
    url = request.url.copy_with(host=address)
    return httpx.Request(request.method, url, headers=request.headers, stream=request.stream, extensions=extensions)
