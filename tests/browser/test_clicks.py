"""What people ask and set up in the preview, in a real browser, by their clicks."""

import re
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Locator, Page, expect

from bot.preview.stand_in import preview, story
from tests.browser.chromium import needs_browser, opened, picture, room, say

pytestmark = [pytest.mark.asyncio, needs_browser]
LONG = 20_000
"""Milliseconds for what comes with the next poll or the courier."""


@pytest_asyncio.fixture
async def address() -> AsyncIterator[str]:
    async with preview(alive=False) as base:
        yield base


async def begun(page: Page, name: str) -> Locator:
    """A private chat that was started."""
    chat = room(page, name)
    await chat.get_by_role("button", name="START").click()
    await expect(chat.locator(".post").nth(1)).to_be_visible()
    return chat


async def press(chat: Locator, name: str) -> None:
    await chat.get_by_role("button", name=name).last.click()


async def turn_to(page: Page, words: str) -> None:
    place = next(at for at, one in enumerate(story(), start=1) if words in one.name)
    while f"{place}/" not in await page.locator("#page-name").inner_text():
        before = await page.locator("#page-name b").inner_text()
        await page.get_by_role("button", name="Next page").click()
        await expect(page.locator("#page-name b")).not_to_have_text(before)


async def test_another_treaty_is_found_asked_for_and_allowed(address: str) -> None:
    async with opened(address) as page:
        leyla, emma = await begun(page, "Leyla"), await begun(page, "Emma")
        await press(emma, "Follow")
        await expect(emma.locator(".bubble", has_text="This chat follows")).to_be_visible()
        await say(leyla, "/treaties corruption")
        await press(leyla, "XVIII-14")
        await expect(leyla.get_by_text("Operatora sorğu göndərildi")).to_be_visible()
        await picture(page, "treaties")
        await press(emma, "✅ Allow")
        await expect(leyla.get_by_text("İzlənilir:")).to_be_visible()


async def test_a_pinned_status_stands_above_the_chat(address: str) -> None:
    async with opened(address) as page:
        chat = await begun(page, "Emma")
        await say(chat, "/pin")
        await expect(chat.locator(".pin")).to_contain_text("UN Convention against Cybercrime")
        await say(chat, "/unpin")
        await expect(chat.get_by_text("no longer kept up to date")).to_be_visible()


async def test_statements_are_read_by_participant_and_article_and_found(address: str) -> None:
    async with opened(address) as page:
        chat = await begun(page, "Leyla")
        await turn_to(page, "reservations appear")
        await expect(page.locator("#page-name")).to_contain_text("reservations")
        await press(chat, "İzlə")
        await expect(chat.get_by_text("İzlənilir:")).to_be_visible()
        await _read_azerbaijan(chat)
        await picture(page, "reader")
        await press(chat, "‹ Geri")
        await expect(chat.get_by_role("button", name="§ 63(3)")).to_be_visible()
        await say(chat, "/search reservations")
        await expect(chat.locator(".post").last).to_contain_text("Azərbaycan")


async def _read_azerbaijan(chat: Locator) -> None:
    """The page may be polled only now: the list is asked for until it names somebody."""
    author = chat.get_by_role("button", name="Azərbaycan · 4")
    for _ in range(20):
        await say(chat, "/reservations")
        await expect(chat.locator(".post").last).to_have_class(re.compile("bot"))
        if await author.count():
            break
    await author.last.click()
    await press(chat, "§ 9(2)")
    await expect(chat.locator(".post").last).to_contain_text("criminal liability")


async def test_settings_choose_participants_zone_and_a_digest_that_arrives(address: str) -> None:
    async with opened(address) as page:
        chat = await begun(page, "Emma")
        await press(chat, "Follow")
        await expect(chat.locator(".bubble", has_text="This chat follows")).to_be_visible()
        await say(chat, "/settings")
        await press(chat, "All participants")
        await press(chat, "›")
        await expect(chat.get_by_role("button", name="2/")).to_be_visible()
        await press(chat, "‹ Back")
        await press(chat, "Time zone")
        await press(chat, "Vienna")
        await press(chat, "At once")
        await press(chat, "Once a day, 09:00")
        await press(chat, "Days without news: stay silent")
        await expect(chat.get_by_role("button", name="Days without news: tell me")).to_be_visible()
        await press(chat, "Days without news: tell me")
        await expect(chat.get_by_role("button", name="Days without news: stay silent")).to_be_visible()
        await picture(page, "settings-digest")
        await page.get_by_role("button", name="Next page").click()
        await expect(room(page, "BMT xəbərləri").get_by_text("Səudiyyə Ərəbistanı")).to_be_visible(timeout=LONG)
        await page.get_by_role("button", name="Next page").click()  # weeks later: the digest is long due
        digest = chat.locator(".post", has_text="pieces of news")
        await expect(digest).to_contain_text("Saudi Arabia", timeout=LONG)
        await picture(page, "digest")


async def test_who_adds_the_bot_sets_the_group_up_in_private(address: str) -> None:
    async with opened(address) as page:
        chat, group = await begun(page, "Leyla"), room(page, "Kiber hüquq")
        for deed in ("Remove the bot", "Add the bot"):
            await group.get_by_label("What can happen here").click()
            await group.get_by_role("button", name=deed).click()
            await group.get_by_label("What can happen here").click()
        await press(chat, "Ayarla")
        await press(chat, "Dərhal")
        await press(chat, "Gündə bir dəfə, 09:00")
        await expect(chat.get_by_role("button", name="Xəbər olmayan günlər: yazma")).to_be_visible()
        await picture(page, "group-setup")


async def test_answers_come_as_files_and_side_by_side(address: str) -> None:
    async with opened(address) as page:
        chat = await begun(page, "Emma")
        for words, answer in (("/export csv", ".csv"), ("/export json", ".json"), ("/calendar", ".ics")):
            await say(chat, words)
            await expect(chat.get_by_role("link", name=answer)).to_be_visible()
        await say(chat, "/compare Azerbaijan, Viet Nam")
        await expect(chat.get_by_text("Reservations and declarations: 0")).to_be_visible()
        await say(chat, "/timeline")
        await expect(chat.get_by_text("October 2025 —")).to_be_visible()
        await say(chat, "/latest")
        await expect(chat.get_by_text("Latest events: UN Convention")).to_be_visible()


async def test_an_operator_announces_looks_pauses_and_rejects(address: str) -> None:
    async with opened(address) as page:
        leyla, emma = await begun(page, "Leyla"), await begun(page, "Emma")
        await press(leyla, "İzlə")
        await expect(leyla.get_by_text("İzlənilir:")).to_be_visible()
        await say(emma, "/announce az: Yeni əmrlər var.")
        await expect(emma.get_by_text("Chats:")).to_be_visible()
        await press(emma, "📣 Send")
        await expect(leyla.get_by_text("Yeni əmrlər var.")).to_be_visible(timeout=LONG)
        await say(emma, "/sources")
        await expect(emma.get_by_text("page XVIII-16")).to_be_visible()
        await say(emma, "/stats")
        await expect(emma.get_by_text("Delivery time")).to_be_visible()
        await say(emma, "/pause")
        await expect(emma.get_by_text("Sending is paused")).to_be_visible()
        await say(emma, "/resume")
        await expect(emma.get_by_text("Sending goes on")).to_be_visible()
        await turn_to(page, "the site is down")
        await expect(emma.get_by_text("page refused")).to_be_visible(timeout=90_000)
        await say(emma, "/reject")
        await press(emma, "Reject 1")
        await expect(emma.get_by_text("it will not be raised again")).to_be_visible()
        await picture(page, "operator")


async def test_the_buttons_under_answers_do_what_they_say(address: str) -> None:
    async with opened(address) as page:
        chat = await begun(page, "Emma")
        await press(chat, "Follow")
        await say(chat, "/participant Korea")
        await press(chat, "Republic of Korea")
        await expect(chat.locator(".post").last).to_contain_text("UN Convention against Cybercrime")
        await say(chat, "/settings")
        await press(chat, "With sound")
        await press(chat, "22:00–08:00")
        await expect(chat.get_by_role("button", name="No sound 22:00–08:00")).to_be_visible()
        await say(chat, "/subscriptions")
        await press(chat, "🔕")
        await expect(chat.locator(".bubble", has_text="no longer follows")).to_be_visible()
        await say(chat, "/chart")
        await expect(chat.locator("img")).to_be_visible(timeout=LONG)
        await press(chat, "🌙")
        await expect(chat.get_by_role("button", name="☀️")).to_be_visible(timeout=LONG)
        await picture(page, "chart-dark")
        await say(chat, "/forget")
        await press(chat, "Erase")
        await expect(chat.get_by_text("Erased. To start again")).to_be_visible()


async def test_the_greeting_leads_into_a_group(address: str) -> None:
    async with opened(address) as page:
        chat, group = await begun(page, "Leyla"), room(page, "Kiber hüquq")
        await chat.locator(".post").get_by_role("button", name="Qrup əlavə et").click()
        await chat.get_by_role("button", name="Kiber hüquq").click()
        await expect(group.get_by_text("İzlənilir:")).to_be_visible()
