"""Draws a specification in a worker of its own; the process and its memory end with the picture."""

from __future__ import annotations

from importlib.resources import as_file, files

from bot.pictures.spec import Json, time_locale
from bot.workers.limits import DRAWING, Workers, WorkKilled

_MOST_WORDS = 300
_SCALE = 1.0
_VERSION = "6.4"
_PNG = b"\x89PNG"


class PictureFailedError(Exception):
    """The worker gave no picture; the message says why."""


async def drawn(workers: Workers, spec: Json, language: str) -> bytes:
    """The specification as PNG. Raises PictureFailedError."""
    try:
        png = await workers.run(DRAWING, draw, spec, time_locale(language))
    except (ValueError, WorkKilled) as error:
        raise PictureFailedError(str(error)[-_MOST_WORDS:]) from error
    if not png.startswith(_PNG):
        raise PictureFailedError("the drawing gave no PNG")
    return png


def draw(spec: Json, locale: Json) -> bytes:
    """In the worker: a PNG of the specification. Raises ValueError with the engine's words."""
    import vl_convert  # noqa: PLC0415 - the engine takes some 125 MB, which only the worker shall have

    with as_file(files("bot.pictures").joinpath("fonts")) as fonts:
        vl_convert.register_font_directory(str(fonts))
        return vl_convert.vegalite_to_png(
            spec, vl_version=_VERSION, scale=_SCALE, time_format_locale=locale, allowed_base_urls=[]
        )
