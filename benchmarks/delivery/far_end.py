"""A Bot API at the far end of a loopback: takes every message, answers after a while, counts.

Usage: python -m benchmarks.delivery.far_end PORT DELAY_MS. GET /count tells how many messages came.
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
from typing import Any

_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)
_CHAT = re.compile(rb'chat_id"?[=:] *"?(-?\d+)')
_ME = {"id": 7000000001, "is_bot": True, "first_name": "b", "username": "b_bot"}


class FarEnd(asyncio.Protocol):
    """One connection, requests one after the other."""

    messages = 0
    delay = 0.0

    def __init__(self) -> None:
        self._read = b""
        self._transport: Any = None

    def connection_made(self, transport: Any) -> None:  # noqa: ANN401 - asyncio's own
        """Remembers where to answer."""
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Answers each request that is there whole."""
        self._read += data
        while (end := self._read.find(b"\r\n\r\n")) >= 0:
            head = self._read[:end]
            length = _LENGTH.search(head)
            whole = end + 4 + (int(length.group(1)) if length else 0)
            if len(self._read) < whole:
                return
            body, self._read = self._read[end + 4 : whole], self._read[whole:]
            self._answer(head.split(b"\r\n", 1)[0], body)

    def _answer(self, line: bytes, body: bytes) -> None:
        path = line.split(b" ")[1].lower()
        if path.endswith((b"/sendmessage", b"/editmessagetext")):
            FarEnd.messages += 1
            found = _CHAT.search(body)
            chat = int(found.group(1)) if found else 1
            result: Any = {
                "message_id": FarEnd.messages,
                "date": 1,
                "chat": {"id": chat, "type": "private"},
                "text": "x",
            }
        elif path.endswith(b"/getme"):
            result = _ME
        elif path.endswith(b"/getupdates"):
            result = []
        else:
            result = FarEnd.messages if path == b"/count" else True
        text = json.dumps({"ok": True, "result": result}).encode()
        answer = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b" % (
            len(text),
            text,
        )
        delay = 25.0 if path.endswith(b"/getupdates") else FarEnd.delay
        asyncio.get_running_loop().call_later(delay, self._transport.write, answer)


async def serve(port: int, delay_ms: float) -> None:
    """Until it is ended."""
    FarEnd.delay = delay_ms / 1000
    server = await asyncio.get_running_loop().create_server(FarEnd, "127.0.0.1", port, backlog=1024)
    async with server:
        print("ready", flush=True)
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1]), float(sys.argv[2])))
