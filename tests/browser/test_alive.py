"""The preview opens alive; finding, settings, news and the reader in az, ar, zh and fr, by clicks."""

import re
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Locator, Page, expect

from bot.preview.stand_in import preview
from tests.browser.chromium import PHONE, needs_browser, opened, picture, room, say

pytestmark = [pytest.mark.asyncio, needs_browser]
LONG = 20_000


@pytest_asyncio.fixture
async def address() -> AsyncIterator[str]:
    async with preview() as base:
        yield base


async def test_news_arrive_in_three_languages_without_a_click(address: str) -> None:
    async with opened(address) as page:
        for name, words in (
            ("Leyla", "Səudiyyə Ərəbistanı — imzaladı"),
            ("Emma", "Saudi Arabia — signed"),
            ("Михаил", "Саудовская Аравия — подписание"),
        ):
            await expect(room(page, name).get_by_text(words)).to_be_visible()
        await expect(page.get_by_role("note")).to_contain_text("Press “Next page”")
        await expect(room(page, "Deniz").get_by_role("button", name="START")).to_be_visible()
        await picture(page, "alive")


@pytest.mark.parametrize("size", [(900, 800), PHONE])
async def test_from_900_pixels_down_one_chat_is_large_and_the_others_are_a_list(
    address: str, size: tuple[int, int]
) -> None:
    async with opened(address, size) as page:
        await expect(room(page, "Leyla")).to_be_visible()
        await expect(room(page, "Emma")).to_be_hidden()
        await expect(page.get_by_role("tab")).to_have_count(6)
        await page.get_by_role("tab", name="Михаил").click()
        await expect(room(page, "Михаил").get_by_text("Саудовская Аравия — подписание")).to_be_visible(timeout=LONG)
        await expect(room(page, "Leyla")).to_be_hidden()
        assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        await picture(page, f"list-{size[0]}")


async def test_on_a_wide_screen_one_chat_is_large_by_choice(address: str) -> None:
    async with opened(address) as page:
        await expect(room(page, "Emma")).to_be_visible()
        await page.get_by_role("button", name="One chat").click()
        await expect(room(page, "Emma")).to_be_hidden()
        await page.get_by_role("tab", name="Emma").click()
        await expect(room(page, "Emma")).to_be_visible()
        await picture(page, "one-chat")
        await page.get_by_role("button", name="One chat").click()
        await expect(room(page, "Leyla")).to_be_visible()


async def chosen(page: Page, language: str) -> Locator:
    """Emma's chat, large, in a language."""
    await page.get_by_role("tab", name="Emma").click()
    chat = room(page, "Emma")
    await expect(chat.get_by_text("Saudi Arabia — signed")).to_be_visible(timeout=LONG)
    await say(chat, f"/language {language}")
    return chat


@pytest.mark.parametrize(
    ("language", "hello", "can", "name", "begins", "mistyped", "asks", "reads"),
    [
        ("az", "salam", "Dövlətin adını", "Rusiya Federasiyası", "Rusiya", "Franssa", "Fransa", "Qeyd-şərtlər"),
        ("ar", "مرحبا", "اكتب اسم دولة", "الاتحاد الروسي", "الاتحاد الروسي", "فرنساا", "فرنسا", "التحفظات"),
        ("zh", "你好", "请写国家名称", "美利坚合众国", "美国", "法兰西共和国", "法国", "保留和声明"),
        ("fr", "bonjour", "Écrivez le nom", "République française", "France", "Frannce", "France", "Réserves"),
    ],
)
async def test_finding_settings_news_and_the_reader(  # noqa: PLR0913, PLR0917 - a row of words
    address: str, language: str, hello: str, can: str, name: str, begins: str, mistyped: str, asks: str, reads: str
) -> None:
    async with opened(address, (900, 1000)) as page:
        chat = await chosen(page, language)
        await say(chat, hello)
        await expect(chat.locator(".post.bot").last).to_contain_text(can)
        await say(chat, name)
        await expect(chat.locator(".post.bot").last).to_contain_text(begins)
        await say(chat, mistyped)
        await expect(chat.locator(".post.bot").last).to_contain_text(asks)
        await picture(page, f"find-{language}")
        await say(chat, "/status")
        await expect(chat.locator(".post.bot").last).to_contain_text("XVIII-16")
        await picture(page, f"status-{language}")
        await say(chat, "/settings")
        await expect(chat.locator(".post.bot").last).to_contain_text("⚙️")
        await picture(page, f"settings-{language}")
        before = await chat.locator(".post.bot").count()
        await page.get_by_role("button", name="Next page").click()
        await expect(chat.locator(".post.bot").nth(before)).to_be_visible(timeout=LONG)
        await picture(page, f"push-{language}")
        await page.get_by_role("button", name="Next page").click()
        await expect(chat.locator(".post.bot").nth(before + 1)).to_be_visible(timeout=LONG)
        await say(chat, "/reservations")
        listing = chat.locator(".post.bot", has_text=reads).last
        await expect(listing.get_by_role("button", name="· ")).to_be_visible()
        reader = chat.locator(f'[data-id="{await listing.get_attribute("data-id")}"]')  # news may come meanwhile
        await reader.get_by_role("button", name="· ").first.click()
        await reader.get_by_role("button", name="§ 9(2)").click()
        await expect(reader).to_contain_text(re.compile("[Aa]rticles? "))
        await picture(page, f"reader-{language}")
