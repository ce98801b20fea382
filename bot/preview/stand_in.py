"""The front door of the stand-in: what tests and benchmarks may use of the preview, and nothing else of it.

- Telegram: ``BotApi`` answers for a ``World`` of ``Person`` and ``Room``; ``PREVIEW_TOKEN`` is its bot's token,
  ``BOT_ID`` its number. ``METHODS`` are the methods it knows, ``Tally`` counts what came, ``parse_html`` reads
  Telegram's HTML.
- Failing on demand: a ``Fault`` of a ``FaultKind``; answers with an error are an ``ApiError``: ``bad_request``,
  ``forbidden``, ``too_many``.
- The UN: ``build_page`` and ``build_xml`` make pages of ``PageFacts`` (``SectionFacts``), in either ``Anatomy``;
  ``story`` is the preview's own run of ``Page``s, shown one after another by a ``StorySource``.
- Newspapers: ``headlines`` of the story ``until`` a moment, as a feed by ``build_feed``, at addresses
  of ``newspapers``.
- ``serving`` puts routes on a loopback port; ``preview`` starts everything, the real bot with it.
"""

from bot.preview.api import PREVIEW_TOKEN, BotApi
from bot.preview.entities import parse_html
from bot.preview.errors import ApiError, bad_request, forbidden, too_many
from bot.preview.facts import Anatomy, PageFacts, SectionFacts
from bot.preview.faults import Fault
from bot.preview.faults import Kind as FaultKind
from bot.preview.methods import METHODS
from bot.preview.pages import build_page
from bot.preview.press import build_feed, headlines, newspapers, until
from bot.preview.server import serving
from bot.preview.show import preview
from bot.preview.source import StorySource
from bot.preview.story import Page, story
from bot.preview.tally import Tally
from bot.preview.world import BOT_ID, Json, Person, Room, World
from bot.preview.xml_pages import build_xml

__all__ = [
    "BOT_ID",
    "METHODS",
    "PREVIEW_TOKEN",
    "Anatomy",
    "ApiError",
    "BotApi",
    "Fault",
    "FaultKind",
    "Json",
    "Page",
    "PageFacts",
    "Person",
    "Room",
    "SectionFacts",
    "StorySource",
    "Tally",
    "World",
    "bad_request",
    "build_feed",
    "build_page",
    "build_xml",
    "forbidden",
    "headlines",
    "newspapers",
    "parse_html",
    "preview",
    "serving",
    "story",
    "too_many",
    "until",
]
