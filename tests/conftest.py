"""Marks what starts the whole bot or a browser, so that the rest can be run alone, in seconds."""

import pytest
from hypothesis import settings

settings.register_profile("here", deadline=None)  # how long a step takes is a benchmark's question
settings.load_profile("here")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        module = getattr(item, "module", None)
        if "browser" in item.path.parts:
            item.add_marker(pytest.mark.browser)
        elif "tests.stage" in {getattr(value, "__module__", "") for value in vars(module).values()}:
            item.add_marker(pytest.mark.stage)
