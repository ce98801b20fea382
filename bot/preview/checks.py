"""What Telegram checks before it takes a message: the room, the text, the buttons."""

from __future__ import annotations

from typing import Any

from bot.preview.entities import parse_html, units
from bot.preview.errors import ApiError, bad_request, forbidden
from bot.preview.params import Params
from bot.preview.world import PRESENT, Json, Room, World

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
MOST_DATA_BYTES = 64
MOST_BUTTONS = 100
MOST_IN_A_ROW = 8
_BUTTON_ACTIONS = (
    "url callback_data web_app login_url switch_inline_query switch_inline_query_current_chat "
    "switch_inline_query_chosen_chat copy_text callback_game pay"
).split()
_KICKED = {
    "group": "bot was kicked from the group chat",
    "supergroup": "bot was kicked from the supergroup chat",
    "channel": "bot was kicked from the channel chat",
}


def room_of(world: World, params: Params) -> Room:
    """The chat a request names. Raises chat not found."""
    room = world.rooms.get(params.number("chat_id"))
    if room is None:
        raise bad_request("chat not found")
    return room


def writable(world: World, params: Params) -> Room:
    """The chat, if the bot may write there."""
    room = room_of(world, params)
    if room.moved_to is not None:
        raise bad_request("group chat was upgraded to a supergroup chat", migrate_to_chat_id=room.moved_to)
    if room.type == "private":
        _private(world, room)
    elif room.bot == "kicked":
        raise forbidden(_KICKED[room.type])
    elif room.bot not in PRESENT:
        raise forbidden(f"bot is not a member of the {room.type} chat")
    elif room.type == "channel" and room.bot != "administrator":
        raise bad_request("need administrator rights in the channel chat")
    _topic(room, params.number("message_thread_id"))
    return room


def _private(world: World, room: Room) -> None:
    if world.people[room.id].deactivated:
        raise forbidden("user is deactivated")
    if room.bot == "kicked":
        raise forbidden("bot was blocked by the user")
    if not room.started:
        raise forbidden("bot can't initiate conversation with a user")


def _topic(room: Room, thread: int) -> None:
    if thread and room.topics and thread not in room.topics:
        raise bad_request("message thread not found")
    if thread in room.closed_topics and room.bot != "administrator":
        raise bad_request("TOPIC_CLOSED")


def formatted(params: Params, name: str, longest: int, empty: str) -> tuple[str, list[Json]]:
    """A text with its entities, by parse_mode; trimmed, and neither empty nor too long."""
    raw, mode = params.text(name), params.text("parse_mode").casefold()
    if mode not in ("", "html"):
        raise bad_request("unsupported parse_mode")
    text, entities = parse_html(raw) if mode == "html" else (raw, params.json("entities") or [])
    if empty and not text.strip():
        raise bad_request(empty)
    if units(text) > longest:
        raise bad_request("message is too long" if longest == LONGEST_TEXT else "message caption is too long")
    return text, entities


def keyboard(params: Params) -> Json | None:
    """An inline keyboard (others pass as they are). Raises what Telegram says of a bad one."""
    markup = params.json("reply_markup")
    if markup is None:
        return None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    rows = markup.get("inline_keyboard")
    if rows is None:
        return markup
    if sum(map(len, rows)) > MOST_BUTTONS or any(len(row) > MOST_IN_A_ROW for row in rows):
        raise bad_request("REPLY_MARKUP_TOO_LONG")
    for row in rows:
        for button in row:
            _button(button)
    return markup


def _button(button: Any) -> None:  # noqa: ANN401 - JSON
    if not isinstance(button, dict) or not str(button.get("text", "")).strip():
        raise bad_request('can\'t parse inline keyboard button: Field "text" must be of type String')
    actions = [name for name in _BUTTON_ACTIONS if name in button]
    if len(actions) != 1:
        raise bad_request("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if not 1 <= len(str(button.get("callback_data", "-")).encode()) <= MOST_DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")


def replied(room: Room, params: Params) -> Json | None:
    """The message a message replies to."""
    wanted = params.json("reply_parameters") or {}
    number = int(wanted.get("message_id", 0)) or params.number("reply_to_message_id")
    if not number:
        return None
    original = room.post(number)
    allowed = wanted.get("allow_sending_without_reply") or params.flag("allow_sending_without_reply")
    if original is None and not allowed:
        raise bad_request("message to be replied not found")
    return original


def own_post(room: Room, params: Params, what: str) -> Json:
    """A message of the bot's own that is to be edited, deleted or pinned."""
    post = room.post(params.number("message_id"))
    if post is None:
        raise bad_request(f"message to {what} not found")
    return post


def administers(room: Room, why: str) -> None:
    """Raises unless the bot is an administrator (or the chat is private)."""
    if room.type != "private" and room.bot != "administrator":
        raise bad_request(why)


def not_found() -> ApiError:
    """An unknown method."""
    return ApiError(404, "Not Found: method not found")
