"""The chat page in a real browser: what a newcomer clicks, and what they see."""

from collections.abc import AsyncIterator

import httpx
import pytest
import pytest_asyncio
from playwright.async_api import expect

from bot.preview.stand_in import PREVIEW_TOKEN, preview, story
from tests.browser.chromium import PHONE, needs_browser, opened, picture, room, say
from watchers.depositary.topics import Topic

PAGES, TOPICS = len(story()), len(Topic)
VOTE_PAGE = next(at for at, page in enumerate(story()) if "vote" in page.name)
pytestmark = [pytest.mark.asyncio, needs_browser]


@pytest_asyncio.fixture
async def address() -> AsyncIterator[str]:
    async with preview(alive=False) as base:
        yield base


async def test_one_tap_subscribes_and_the_next_page_brings_the_news_in_each_language(address: str) -> None:
    async with opened(address) as page:
        for name, tap in (("Leyla", "İzlə"), ("Emma", "Follow"), ("Михаил", "Следить"), ("Deniz", "Takip")):
            chat = room(page, name)
            await chat.get_by_role("button", name="START").click()
            await chat.get_by_role("button", name=tap).click()
            await expect(chat.get_by_text("edited")).to_be_visible()
        await page.get_by_role("button", name="Next page").click()
        await expect(page.locator("#page-name")).to_contain_text(f"2/{PAGES}")
        for name, words in (
            ("Leyla", "Səudiyyə Ərəbistanı — imzaladı"),
            ("Emma", "Saudi Arabia — signed"),
            ("Михаил", "Саудовская Аравия — подписание"),
            ("Deniz", "Suudi Arabistan — imzaladı"),
            ("BMT xəbərləri", "Səudiyyə Ərəbistanı — imzaladı"),
        ):
            await expect(room(page, name).get_by_text(words)).to_be_visible(timeout=15_000)
        await picture(page, "desktop-light")


async def test_the_language_is_changed_by_its_button_and_the_menu_by_telegrams(address: str) -> None:
    async with opened(address, scheme="dark") as page:
        chat = room(page, "Emma")
        await chat.get_by_role("button", name="START").click()
        await say(chat, "/language")
        await chat.get_by_role("button", name="Русский").click()
        await expect(chat.get_by_text("Язык: русский")).to_be_visible()
        await say(chat, "/status")
        await expect(chat.get_by_text("Подписали")).to_be_visible()
        await chat.get_by_label("Telegram language").select_option("tr")
        await chat.get_by_role("button", name="Commands").click()
        await expect(chat.get_by_text("Antlaşmanın durumu")).to_be_visible()
        await picture(page, "desktop-dark")


async def test_settings_edit_themselves_and_a_shared_link_opens(address: str) -> None:
    async with opened(address) as page:
        chat = room(page, "Leyla")
        await chat.get_by_role("button", name="START").click()
        await say(chat, "/settings")
        await chat.get_by_role("button", name=f"Mövzular: {TOPICS} / {TOPICS}").click()
        await chat.get_by_role("button", name="✅ Mətbuat xəbərləri").click()
        await expect(chat.get_by_role("button", name="▫️ Mətbuat xəbərləri")).to_be_visible()
        await picture(page, "settings-topics")
        await chat.get_by_role("button", name="‹ Geri").click()
        await chat.get_by_role("button", name="Dərhal").click()
        await chat.get_by_role("button", name="Bazar ertəsi, 09:00").click()
        await expect(chat.get_by_role("button", name="Bazar ertəsi, 09:00")).to_be_visible()
        await expect(chat.get_by_role("button", name=f"Mövzular: {TOPICS - 1} / {TOPICS}")).to_be_visible()
        await picture(page, "settings")
        await say(chat, "/participant Azərbaycan")
        await chat.get_by_role("button", name="Paylaş").click()
        await expect(chat.get_by_text("/start o_XVIII-16_AZE")).to_be_visible()
        await expect(chat.locator(".post", has_text="25 oktyabr 2025-ci il — imza")).to_have_count(2)


async def test_in_the_group_only_the_administrator_changes_settings(address: str) -> None:
    async with opened(address) as page:
        group = room(page, "Kiber hüquq")
        await group.get_by_label("Speak as").select_option(label="Emma")
        await group.get_by_role("button", name="İzlə").click()
        await expect(group.get_by_text("yalnız qrupun administratorları")).to_be_visible()
        await group.get_by_label("Speak as").select_option(label="Leyla (creator)")
        await group.get_by_role("button", name="İzlə").click()
        await expect(group.get_by_text("İzlənilir:")).to_be_visible()
        await group.get_by_label("anonymously").check()
        await say(group, "/subscriptions")
        await expect(group.get_by_text("Kiber hüquq: /subscriptions")).to_be_visible()


async def test_blocking_upgrading_and_playing(address: str) -> None:
    async with opened(address) as page:
        chat, group = room(page, "Leyla"), room(page, "Kiber hüquq")
        await chat.get_by_label("What can happen here").click()
        await chat.get_by_role("button", name="Block the bot").click()
        await expect(chat.get_by_text("bot is blocked")).to_be_visible()
        await chat.get_by_role("button", name="Unblock the bot").click()
        await expect(chat.get_by_text("bot is blocked")).to_be_hidden()
        await group.get_by_label("What can happen here").click()
        await group.get_by_role("button", name="Upgrade to a supergroup").click()
        await expect(group.get_by_text("The group is a supergroup now")).to_be_visible()
        await page.get_by_label("Seconds a page").fill("1")
        await page.get_by_role("button", name="Play").click()
        await expect(page.locator("#page-name")).to_contain_text(f"{PAGES}/{PAGES}", timeout=90_000)
        channel = room(page, "BMT xəbərləri")
        await expect(channel.get_by_text("tarix düzəldildi")).to_be_visible(timeout=30_000)
        await expect(channel.get_by_text("artıq yoxdur")).to_have_count(0)


async def test_a_reported_vote_is_one_message_of_all_who_report_it_and_the_deposit_replies_to_it(address: str) -> None:
    async with opened(address) as page:
        chat = room(page, "Leyla")
        await chat.get_by_role("button", name="START").click()
        await expect(chat.get_by_role("button", name="İzlə")).to_be_visible()
        for _ in range(VOTE_PAGE - 1):
            await page.get_by_role("button", name="Next page").click()
        await chat.get_by_role("button", name="İzlə").click()
        await expect(chat.get_by_text("İzlənilir:")).to_be_visible()
        await page.get_by_role("button", name="Next page").click()
        vote = chat.locator(".post", has_text="parlament təsdiqləyib")
        await expect(vote).to_contain_text("BMT-də qeydə alınmayıb", timeout=15_000)
        await expect(vote).to_contain_text("Day.Az · Trend · Vestnik Kavkaza", timeout=15_000)
        await expect(vote).to_have_count(1)
        await page.get_by_role("button", name="Next page").click()
        law = chat.locator(".post", has_text="təsdiq haqqında qanun imzalanıb")
        await expect(law).to_contain_text("Day.Az · Report", timeout=15_000)
        await picture(page, "press-light")
        for _ in range(6):
            await page.get_by_role("button", name="Next page").click()
        await expect(chat.locator(".post", has_text="Uruqvay")).to_contain_text("Gazette", timeout=15_000)
        await page.get_by_role("button", name="Next page").click()
        record = chat.locator(".post", has_text="41 gün sonra")
        await expect(record.locator(".reply")).to_contain_text("Mətbuat yazır", timeout=15_000)
        await say(chat, "/participant Azərbaycan")
        await expect(chat.get_by_text("mətbuat yazır: ").first).to_be_visible()
        await picture(page, "press-recorded")


async def test_on_a_phone_chats_are_tabs_and_nothing_overflows(address: str) -> None:
    async with opened(address, PHONE) as page:
        await page.get_by_role("tab", name="Deniz").click()
        chat = room(page, "Deniz")
        await expect(room(page, "Leyla")).to_be_hidden()
        await chat.get_by_role("button", name="START").click()
        await expect(chat.get_by_role("button", name="Takip et")).to_be_visible()
        assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        await picture(page, "phone-light")


async def test_it_draws_what_telegram_draws(address: str) -> None:
    api = f"{address}/bot{PREVIEW_TOKEN}"
    async with opened(address) as page, httpx.AsyncClient() as client:
        chat = room(page, "Emma")
        await chat.get_by_role("button", name="START").click()
        await expect(chat.get_by_role("button", name="Follow")).to_be_visible()
        photo = await page.screenshot(clip={"x": 0, "y": 0, "width": 300, "height": 120})
        data = {
            "chat_id": "1002",
            "caption": "<b>Caption</b> &amp; <tg-spoiler>secret</tg-spoiler>",
            "parse_mode": "HTML",
        }
        sent = await client.post(f"{api}/sendPhoto", data=data, files={"photo": ("chart.png", photo)})
        number = sent.json()["result"]["message_id"]
        styles = "<i>i</i> <u>u</u> <s>s</s> <code>c</code> <a href='https://un.org'>link</a><blockquote>q</blockquote>"
        reply = {"chat_id": 1002, "text": styles, "parse_mode": "HTML", "reply_parameters": {"message_id": number}}
        await client.post(f"{api}/sendMessage", json=reply | {"disable_notification": True})
        await client.post(f"{api}/pinChatMessage", json={"chat_id": 1002, "message_id": number})
        await client.post(f"{api}/sendChatAction", json={"chat_id": 1002, "action": "typing"})
        await expect(chat.locator("img")).to_be_visible()
        await expect(chat.locator("b", has_text="Caption")).to_be_visible()
        await expect(chat.locator(".reply", has_text="treatywatch: Caption & secret")).to_be_visible()
        await expect(chat.get_by_role("link", name="link")).to_have_attribute("href", "https://un.org")
        await expect(chat.get_by_text("🔕")).to_be_visible()
        await expect(chat.get_by_text("📌 Caption & secret")).to_be_visible()
        await expect(chat.get_by_text("is typing…")).to_be_visible()
        await picture(page, "drawn")


async def test_another_sites_page_cannot_act_here(address: str) -> None:
    async with httpx.AsyncClient() as client:
        form = await client.post(f"{address}/act", data={"do": "turn"})
        elsewhere = await client.post(f"{address}/act", json={"do": "turn"}, headers={"Host": "evil.example"})
        nonsense = await client.post(f"{address}/act", json={"do": "fly"})
    assert (form.status_code, elsewhere.status_code, nonsense.status_code) == (415, 400, 400)


async def test_pictures_inline_cards_and_the_chat_picker_work_by_clicks(address: str) -> None:
    async with opened(address) as page:
        chat = room(page, "Leyla")
        await chat.get_by_role("button", name="START").click()
        await say(chat, "/map")
        await expect(chat.locator("img")).to_be_visible(timeout=30_000)
        await picture(page, "map-az")
        await chat.get_by_role("textbox", name="Message").fill("@treatywatch_preview_bot azər")
        await chat.get_by_role("button", name="🇦🇿 Azərbaycan").click()
        await expect(chat.get_by_text("via @treatywatch_preview_bot")).to_be_visible()
        await picture(page, "inline")
        await say(chat, "/channels")
        await chat.get_by_role("group", name="Keys").get_by_role("button", name="Kanal əlavə et").click()
        await chat.get_by_role("button", name="BMT xəbərləri", exact=True).click()
        await expect(chat.get_by_text("Əlavə edildi: BMT xəbərləri")).to_be_visible()
        await chat.get_by_role("button", name="Ayarla").last.click()
        await expect(chat.get_by_role("button", name="Saat qurşağı")).to_be_visible()
        await picture(page, "channel-settings")


async def test_arabic_runs_from_right_to_left(address: str) -> None:
    async with opened(address) as page:
        chat = room(page, "Emma")
        await chat.get_by_role("button", name="START").click()
        await say(chat, "/language ar")
        await say(chat, "/status")
        bubble = chat.locator(".bubble", has_text="الموقعون").last
        await expect(bubble).to_be_visible()
        assert await bubble.evaluate("node => getComputedStyle(node).direction") == "rtl"
        await say(chat, "/chart")
        await expect(chat.locator("img")).to_be_visible(timeout=30_000)
        await picture(page, "arabic")
