"""@BOT NAME in any chat: cards of a treaty and of participants, in the asker's language."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from telegram import (
    InlineQueryResult,
    InlineQueryResultArticle,
    InlineQueryResultCachedPhoto,
    InputTextMessageContent,
    Update,
)
from telegram.constants import ParseMode
from telegram.ext import InlineQueryHandler

from bot.botapi.keyboards import NO_PREVIEW, keyboard
from bot.botapi.links import Deed, Link, share_address
from bot.conversation.routing import Handler
from bot.conversation.services import Services
from bot.conversation.talk import Context, services_of
from bot.conversation.words import Cap, words_of
from bot.language.finding import completions
from bot.language.i18n import Html, pick_language, say
from bot.language.markup import plain_text, split_message
from bot.language.names import flag, participant_name
from bot.messages.answers import participant_message, status_message
from bot.messages.event import tally
from bot.messages.phrases import treaty_name
from bot.messages.view import View, view
from bot.pictures.artist import Wish
from bot.pictures.specs import Kind, caption
from storage import chats
from watchers.depositary.treaties import find_treaties
from watchers.participants import table

_CACHE_SECONDS = 60
_MOST_TREATIES = 5
_CAP = Cap(80, 12)
"""What is longer names nothing; it gets the first treaty, as no words do."""


def handlers() -> list[Handler]:
    """The conversation's handlers."""
    return [InlineQueryHandler(cards)]


async def cards(update: Update, context: Context) -> None:
    """Treaties and participants whose names begin like the query; with no query, the first treaty."""
    query = update.inline_query
    if query is None:
        return
    services = services_of(context)
    known = await services.database.read(lambda c: chats.find_chat(c, (query.from_user.id, 0)))
    language = (
        known.language
        if known is not None
        else pick_language(query.from_user.language_code, services.settings.default_language)
    )
    username, words = context.bot.username, words_of(query.query)
    words = words if _CAP.holds(words) else ""
    found: list[InlineQueryResult] = []
    for number in await _numbers(services, words):
        found.extend(await _treaty_cards(services, number, language, username))
    first = services.settings.treaties[0]
    seen = await services.database.read(lambda c: view(c, first))
    if seen is not None:
        codes = completions(words)
        found.extend(_participant_card(code, seen, language, services.settings.time_zone, username) for code in codes)
    await query.answer(found, cache_time=_CACHE_SECONDS, is_personal=True)


async def _numbers(services: Services, words: str) -> list[str]:
    """The treaties asked for that we have read."""
    first = services.settings.treaties[0]
    if not words.strip():
        return [first]
    wanted = [one.number for one in find_treaties(words, limit=_MOST_TREATIES)]
    return [n for n in wanted if await services.database.read(lambda c, n=n: view(c, n)) is not None]  # type: ignore[misc]


async def _treaty_cards(services: Services, number: str, language: str, username: str) -> list[InlineQueryResult]:
    """Its status as text, and as the map and chart that Telegram has already."""
    seen = await services.database.read(lambda c: view(c, number))
    if seen is None:
        return []
    zone = services.settings.time_zone
    today = services.clock().astimezone(ZoneInfo(zone)).date()
    text = status_message(seen, language=language, zone=zone, today=today)
    numbers = plain_text(tally(seen.context, language))
    cards: list[InlineQueryResult] = [_card(f"t|{number}", plain_text(treaty_name(number, language)), numbers, text)]
    markup = keyboard([[(say(language, "share-button"), share_address(Link(Deed.OPEN, number), username))]])
    for kind in (Kind.MAP, Kind.CHART):
        file_id = await services.artist.ready(Wish(kind, number, language, zone))
        if file_id is not None:
            cards.append(
                InlineQueryResultCachedPhoto(
                    f"{kind}|{number}",
                    file_id,
                    title=plain_text(say(language, f"command-{kind}")),
                    caption=caption(seen, language, zone),
                    parse_mode=ParseMode.HTML,
                    reply_markup=markup,
                )
            )
    return cards


def _participant_card(code: str, seen: View, language: str, zone: str, username: str) -> InlineQueryResult:
    row = seen.row(code)
    name = participant_name(code, row.name if row is not None else table()[code].english, language)
    text = participant_message(code, seen, language=language, zone=zone)
    more = Html(f"\n{say(language, 'inline-more', command=f'@{username}')}")
    number = seen.status.number
    about = plain_text(treaty_name(number, language))
    return _card(f"p|{number}|{code}", f"{flag(code)} {name}", about, Html(text + more))


def _card(identity: str, title: str, about: str, text: Html) -> InlineQueryResultArticle:
    content = InputTextMessageContent(
        split_message(text)[0], parse_mode=ParseMode.HTML, link_preview_options=NO_PREVIEW
    )
    return InlineQueryResultArticle(identity, title, content, description=about)
