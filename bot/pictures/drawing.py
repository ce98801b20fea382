"""Draws a specification in a child process, one at a time; the process and its memory end with the picture."""

from __future__ import annotations

import asyncio
import json
import sys

from bot.pictures.spec import Json, time_locale

_PATIENCE_SECONDS = 60.0
_MOST_WORDS = 300
_PNG = b"\x89PNG"
_one_at_a_time = asyncio.Semaphore(1)


class PictureFailedError(Exception):
    """The drawing process gave no picture; the message says what it said."""


async def draw(spec: Json, language: str) -> bytes:
    """The specification as PNG. Raises PictureFailedError."""
    request = json.dumps({"spec": spec, "time_locale": time_locale(language)}).encode()
    async with _one_at_a_time:
        child = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot.pictures.draw",
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        try:
            png, complaint = await asyncio.wait_for(child.communicate(request), _PATIENCE_SECONDS)
        except TimeoutError as error:
            raise PictureFailedError(f"no picture within {_PATIENCE_SECONDS:.0f} s") from error
        finally:
            if child.returncode is None:
                child.kill()
                await child.wait()
    if child.returncode or not png.startswith(_PNG):
        raise PictureFailedError(
            complaint.decode(errors="replace")[-_MOST_WORDS:] or "the drawing process gave nothing"
        )
    return png
