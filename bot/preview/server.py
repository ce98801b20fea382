"""A loopback server: the Bot API, the replayed source and, in the preview, the chat page."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Iterator, Sequence

import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.routing import BaseRoute

_HOSTS = ["127.0.0.1", "localhost"]
"""A page elsewhere on the web cannot reach us under another name."""
_GRACE_SECONDS = 0.2


class _Quiet(uvicorn.Server):
    """Leaves signals to whoever runs it, and stops at once when it is told to instead of at its next tick."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self._told_to_stop = asyncio.Event()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield

    async def main_loop(self) -> None:
        await self.on_tick(0)  # the headers of every answer
        await self._told_to_stop.wait()

    def stop(self) -> None:
        """Ends ``serve``."""
        self.should_exit = True
        self._told_to_stop.set()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """What is being answered may end within a moment; a long poll, or a page that listens, is cut off."""
        for server in self.servers:
            server.close()
        for listening in sockets or []:
            listening.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        if self.server_state.tasks:
            _, late = await asyncio.wait(self.server_state.tasks, timeout=_GRACE_SECONDS)
            for task in late:
                task.cancel()
        await self.lifespan.shutdown()


@contextlib.asynccontextmanager
async def serving(routes: Sequence[BaseRoute], port: int = 0) -> AsyncIterator[str]:
    """Serves routes on 127.0.0.1 (a free port for 0) and gives the address, "http://127.0.0.1:4321".

    Raises OSError when the port is taken.
    """
    # The protocol is named so that asyncio sends small answers at once (TCP_NODELAY) on what is accepted here.
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listening.bind(("127.0.0.1", port))
    config = uvicorn.Config(
        Starlette(routes=list(routes), middleware=[Middleware(TrustedHostMiddleware, allowed_hosts=_HOSTS)]),
        log_level="critical",
        access_log=False,
        lifespan="off",
        ws="none",
    )
    server = _Quiet(config)
    task = asyncio.create_task(server.serve(sockets=[listening]), name="preview server")
    try:
        while not server.started:
            if task.done():
                task.result()
            await asyncio.sleep(0)
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.stop()
        await task
        listening.close()
