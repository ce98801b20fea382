"""A real browser for the preview's tests: Debian's Chromium, headless, driven by Playwright."""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from playwright.async_api import Browser, Locator, Page, async_playwright, expect

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
SCREENSHOTS = Path(__file__).resolve().parents[2] / ".screenshots"
DESKTOP, PHONE = (1440, 900), (390, 844)
_FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    " --disable-component-update --disable-sync"
).split()

expect.set_options(timeout=20_000)
"""As patient as the stage: how fast a page is, is no question of a test."""

needs_browser = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine; set CHROMIUM to its path")


@asynccontextmanager
async def browser() -> AsyncIterator[Browser]:
    """Chromium, started once for a test."""
    async with async_playwright() as playwright:
        started = await playwright.chromium.launch(executable_path=CHROMIUM, args=_FLAGS)
        try:
            yield started
        finally:
            await started.close()


@asynccontextmanager
async def opened(address: str, size: tuple[int, int] = DESKTOP, scheme: str = "light") -> AsyncIterator[Page]:
    """A page at an address; anything the page itself complains of fails the test."""
    async with browser() as started:
        width, height = size
        page = await started.new_page(
            viewport={"width": width, "height": height},
            color_scheme="dark" if scheme == "dark" else "light",
        )
        complaints: list[str] = []
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        await page.goto(address)
        yield page
        assert complaints == []


async def picture(page: Page, name: str) -> Path:
    """A screenshot, kept in an ignored folder to be looked at."""
    SCREENSHOTS.mkdir(exist_ok=True)
    path = SCREENSHOTS / f"{name}.png"
    await page.screenshot(path=path)
    return path


def room(page: Page, name: str) -> Locator:
    """One chat of the preview, by its title."""
    return page.get_by_role("region", name=name, exact=True)


async def say(chat: Locator, text: str) -> None:
    """Somebody writes into a chat."""
    await chat.get_by_role("textbox", name="Message").fill(text)
    await chat.get_by_role("button", name="Send").click()
