"""The child process: a specification and its locale as JSON on standard input, a PNG on standard output."""

from __future__ import annotations

import json
import sys
from importlib.resources import as_file, files

import vl_convert

_SCALE = 1.0
_VERSION = "6.4"


def main() -> None:
    """Draws one picture. The engine takes some 125 MB, which end with this process."""
    request = json.load(sys.stdin)
    with as_file(files("bot.pictures").joinpath("fonts")) as fonts:
        vl_convert.register_font_directory(str(fonts))
        png = vl_convert.vegalite_to_png(
            request["spec"],
            vl_version=_VERSION,
            scale=_SCALE,
            time_format_locale=request["time_locale"],
            allowed_base_urls=[],
        )
    sys.stdout.buffer.write(png)


if __name__ == "__main__":
    main()
