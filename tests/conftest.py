"""Marks what starts the whole bot or a browser, so that the rest can be run alone, in seconds; names cases in ASCII.

No more than two browsers run at once: each starts the whole preview beside it.
"""

import unicodedata

import pytest
from hypothesis import settings

settings.register_profile("here", deadline=None)  # how long a step takes is a benchmark's question
settings.load_profile("here")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        module = getattr(item, "module", None)
        if "browser" in item.path.parts:
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.xdist_group("clicks" if item.path.stem == "test_clicks" else "pages"))
        elif "tests.stage" in {getattr(value, "__module__", "") for value in vars(module).values()}:
            item.add_marker(pytest.mark.stage)


def pytest_make_parametrize_id(val: object) -> str | None:
    """A case is called by its text or title in plain letters: what runs single tests again trips over escapes."""
    text = val["title"] if isinstance(val, dict) and "title" in val else val
    if not isinstance(text, str) or (text.isascii() and text.isprintable()):
        return text if isinstance(text, str) and val is not text else None
    plain = unicodedata.normalize("NFKD", text)
    return "".join(letter if letter.isascii() and letter.isprintable() else f"u{ord(letter):04x}" for letter in plain)
