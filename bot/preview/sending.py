"""The stand-in's methods that write, change and remove messages."""

from __future__ import annotations

import copy
from typing import Any

from bot.preview.checks import (
    LONGEST_CAPTION,
    LONGEST_TEXT,
    administers,
    formatted,
    keyboard,
    own_post,
    replied,
    room_of,
    writable,
)
from bot.preview.errors import ApiError, bad_request
from bot.preview.params import Params
from bot.preview.world import BOT_ID, Json, Room, World, bot_user

MOST_PHOTO_BYTES = 10 * 1024 * 1024
MOST_DOCUMENT_BYTES = 50 * 1024 * 1024
_ACTIONS = frozenset(
    "typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker"
    " find_location record_video_note upload_video_note".split()
)


def _stored(world: World, room: Room, params: Params, words: Json, markup: Json | None) -> Json:
    """A message of the bot's in a room: counted, threaded, drawn."""
    original = replied(room, params)
    post = world.new_post(room, "", [], thread=params.number("message_thread_id"))
    del post["text"]
    post |= {key: value for key, value in words.items() if value not in (None, [])}
    post["sender_chat" if room.type == "channel" else "from"] = room.chat() if room.type == "channel" else bot_user()
    if markup is not None and "inline_keyboard" in markup:
        post["reply_markup"] = markup
    if markup is not None and "keyboard" in markup:
        room.reply_keys = markup["keyboard"]
    if original is not None:
        post["reply_to_message"] = {key: value for key, value in original.items() if key != "reply_to_message"}
    room.action = ""
    world.tally.sent(room.id, post.get("text") or post.get("caption") or "")
    world.touch()
    shown = copy.deepcopy(post)
    post["silent"] = params.flag("disable_notification")
    return shown


def send_message(world: World, params: Params) -> Json:
    """Answers sendMessage."""
    room, markup = writable(world, params), keyboard(params)
    text, entities = formatted(params, "text", LONGEST_TEXT, "message text is empty")
    return _stored(world, room, params, {"text": text, "entities": entities}, markup)


def send_photo(world: World, params: Params) -> Json:
    """Answers sendPhoto, uploaded or by the id of a photo sent before."""
    room, markup = writable(world, params), keyboard(params)
    file = _file(world, params, "photo", MOST_PHOTO_BYTES)
    size = {**file, "width": 1, "height": 1}
    return _stored(world, room, params, {"photo": [size], **_caption(params)}, markup)


def send_document(world: World, params: Params) -> Json:
    """Answers sendDocument, likewise."""
    room, markup = writable(world, params), keyboard(params)
    file = _file(world, params, "document", MOST_DOCUMENT_BYTES)
    return _stored(world, room, params, {"document": file, **_caption(params)}, markup)


def _caption(params: Params) -> Json:
    caption, entities = formatted(params, "caption", LONGEST_CAPTION, "")
    return {"caption": caption or None, "caption_entities": entities}


def _file(world: World, params: Params, name: str, most: int) -> Json:
    uploaded = params.file(name)
    if uploaded is None:
        file_id = params.text(name)
        if file_id not in world.files:
            raise bad_request(
                "wrong file identifier/HTTP URL specified" if file_id else f"there is no {name} in the request"
            )
        uploaded = world.files[file_id]
    else:
        file_id = f"file{len(world.files) + 1}"
        world.files[file_id] = uploaded
    file_name, content = uploaded
    if not content:
        raise bad_request("file must be non-empty")
    if len(content) > most:
        raise ApiError(413, "Request Entity Too Large")
    return {"file_id": file_id, "file_unique_id": file_id, "file_size": len(content), "file_name": file_name}


def edit_message_text(world: World, params: Params) -> Json:
    """Answers editMessageText: of the bot's own messages, and only if something changes."""
    room, markup = writable(world, params), keyboard(params)
    post = own_post(room, params, "edit")
    mine = post.get("from", {}).get("id") == BOT_ID or room.type == "channel"
    if not mine or "text" not in post:
        raise bad_request("message can't be edited")
    text, entities = formatted(params, "text", LONGEST_TEXT, "message text is empty")
    now = {"text": text, "entities": entities or None, "reply_markup": markup}
    if all(post.get(key) == value for key, value in now.items()):
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly the same"
            " as a current content and reply markup of the message"
        )
    for key, value in now.items():
        post.pop(key, None)
        if value is not None:
            post[key] = value
    post["edit_date"] = int(world.clock())
    world.touch()
    return {key: value for key, value in post.items() if key != "silent"}


def edit_message_media(world: World, params: Params) -> Json:
    """Answers editMessageMedia: a photo takes the place of the bot's own photo."""
    room, markup = writable(world, params), keyboard(params)
    post = own_post(room, params, "edit")
    media: Any = params.json("media")
    if not isinstance(media, dict) or media.get("type") != "photo" or "photo" not in post:
        raise bad_request("message can't be edited")
    inner = Params({**media, "photo": media.get("media")}, params.files)
    size = {**_file(world, inner, "photo", MOST_PHOTO_BYTES), "width": 1, "height": 1}
    for key in ("caption", "caption_entities", "reply_markup"):
        post.pop(key, None)
    caption = _caption(inner)
    post |= {"photo": [size], **{key: value for key, value in caption.items() if value}}
    if markup is not None:
        post["reply_markup"] = markup
    post["edit_date"] = int(world.clock())
    world.touch()
    return {key: value for key, value in post.items() if key != "silent"}


def delete_message(world: World, params: Params) -> bool:
    """Answers deleteMessage: the bot's own, or anybody's where it administers."""
    room = writable(world, params)
    post = own_post(room, params, "delete")
    if post.get("from", {}).get("id") != BOT_ID and room.bot != "administrator":
        raise bad_request("message can't be deleted for everyone")
    room.posts.remove(post)
    world.touch()
    return True


def copy_message(world: World, params: Params) -> Json:
    """Answers copyMessage: the content again, without a link to the original."""
    room = writable(world, params)
    source = room_of(world, Params({"chat_id": params.number("from_chat_id")}))
    original = own_post(source, params, "copy")
    kept = ("text", "entities", "photo", "document", "caption", "caption_entities")
    words = {key: copy.deepcopy(original[key]) for key in kept if key in original}
    return {"message_id": _stored(world, room, params, words, keyboard(params))["message_id"]}


def pin_chat_message(world: World, params: Params) -> bool:
    """Answers pinChatMessage: needs the right in groups and channels."""
    room = writable(world, params)
    post = own_post(room, params, "pin")
    administers(room, "not enough rights to manage pinned messages in the chat")
    room.pinned = post["message_id"]
    world.touch()
    return True


def unpin_chat_message(world: World, params: Params) -> bool:
    """Answers unpinChatMessage."""
    room = writable(world, params)
    administers(room, "not enough rights to manage pinned messages in the chat")
    room.pinned = None
    world.touch()
    return True


def send_chat_action(world: World, params: Params) -> bool:
    """Answers sendChatAction: "typing" until the next message."""
    room, action = writable(world, params), params.text("action")
    if action not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    room.action = action
    world.touch()
    return True


def answer_callback_query(world: World, params: Params) -> bool:
    """Answers answerCallbackQuery: once, with at most 200 letters."""
    query = world.queries.pop(params.text("callback_query_id"), None)
    if query is None:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    text = params.text("text")
    if len(text) > 200:  # noqa: PLR2004 - documented at answerCallbackQuery
        raise bad_request("MESSAGE_TOO_LONG")
    if text:
        chat, person = query["message"]["chat"]["id"], query["from"]["id"]
        world.toasts.append({"chat": chat, "person": person, "text": text, "alert": params.flag("show_alert")})
    world.touch()
    return True


def answer_inline_query(world: World, params: Params) -> bool:
    """Answers answerInlineQuery: at most 50 results with ids of their own."""
    results: Any = params.json("results")
    if not isinstance(results, list) or len(results) > 50:  # noqa: PLR2004 - documented at answerInlineQuery
        raise bad_request(
            "RESULTS_TOO_MUCH" if isinstance(results, list) else "object expected as inline query results"
        )
    if len({result.get("id") for result in results}) != len(results):
        raise bad_request("RESULT_ID_DUPLICATE")
    world.inline_answers[params.text("inline_query_id")] = results
    world.touch()
    return True
