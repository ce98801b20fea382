"""Every method the stand-in knows, by name; the ones about the bot, its menus and rooms stand here."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from bot.preview import sending
from bot.preview.checks import room_of
from bot.preview.errors import bad_request, forbidden
from bot.preview.params import Params
from bot.preview.world import BOT_ID, PRESENT, Json, World, bot_user

Method = Callable[[World, Params], Any]

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"[a-z]{2}")
_MOST_COMMANDS = 100
_LONGEST_WORDS = {"name": 64, "description": 512, "short_description": 120}


def get_me(world: World, params: Params) -> Json:
    """Answers getMe."""
    del world, params
    rights = {"can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": True}
    return {**bot_user(), **rights}


def set_webhook(world: World, params: Params) -> bool:
    """Answers setWebhook: kept, so that getUpdates conflicts with it; nothing is delivered to it."""
    url = params.text("url")
    if url and not url.startswith("https://"):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    world.webhook = url
    return True


def delete_webhook(world: World, params: Params) -> bool:
    """Answers deleteWebhook."""
    world.webhook = ""
    if params.flag("drop_pending_updates"):
        world.updates.clear()
    return True


def get_webhook_info(world: World, params: Params) -> Json:
    """Answers getWebhookInfo."""
    del params
    return {"url": world.webhook, "has_custom_certificate": False, "pending_update_count": len(world.updates)}


def _scope(params: Params) -> str:
    """A command scope as one word: "all_private_chats", "chat:42", "chat_member:42:7"."""
    scope = params.json("scope") or {"type": "default"}
    return ":".join(str(scope[key]) for key in ("type", "chat_id", "user_id") if key in scope)


def _language(params: Params) -> str:
    language = params.text("language_code")
    if language and not _LANGUAGE.fullmatch(language):
        raise bad_request("invalid language code specified")
    return language


def set_my_commands(world: World, params: Params) -> bool:
    """Answers setMyCommands, per scope and language."""
    commands = params.json("commands")
    if not isinstance(commands, list) or len(commands) > _MOST_COMMANDS:
        raise bad_request("too many commands specified" if isinstance(commands, list) else "can't parse commands")
    for command in commands:
        if not _COMMAND.fullmatch(str(command.get("command", ""))):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(str(command.get("description", ""))) <= 256:  # noqa: PLR2004 - documented at BotCommand
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    world.commands[_scope(params), _language(params)] = commands
    world.touch()
    return True


def get_my_commands(world: World, params: Params) -> list[Json]:
    """Answers getMyCommands."""
    return world.commands.get((_scope(params), _language(params)), [])


def delete_my_commands(world: World, params: Params) -> bool:
    """Answers deleteMyCommands."""
    world.commands.pop((_scope(params), _language(params)), None)
    world.touch()
    return True


def _profile_methods(what: str) -> tuple[Method, Method]:
    def set_words(world: World, params: Params) -> bool:
        words = params.text(what)
        if len(words) > _LONGEST_WORDS[what]:
            raise bad_request(f"bot {what.replace('_', ' ')} is too long")
        world.profile[what, _language(params)] = words
        world.touch()
        return True

    def get_words(world: World, params: Params) -> Json:
        fallback = "treatywatch" if what == "name" else ""
        own = world.profile.get((what, _language(params)), "")
        return {what: own or world.profile.get((what, ""), "") or fallback}

    return set_words, get_words


def get_chat(world: World, params: Params) -> Json:
    """Answers getChat."""
    room = room_of(world, params)
    pinned = room.post(room.pinned) if room.pinned is not None else None
    return {**room.chat(), "accent_color_id": 0, "max_reaction_count": 11} | (
        {"pinned_message": pinned} if pinned else {}
    )


def get_chat_member(world: World, params: Params) -> Json:
    """Answers getChatMember: a stranger has left."""
    room, person = room_of(world, params), params.number("user_id")
    if room.type != "private" and room.bot not in PRESENT:
        raise forbidden(f"bot is not a member of the {room.type} chat")
    if person == BOT_ID:
        return world.member(room.bot, bot_user(), room.type)
    if person not in world.people:
        raise bad_request("invalid user_id specified")
    return world.member(room.members.get(person, "left"), world.people[person].user(), room.type)


def get_chat_administrators(world: World, params: Params) -> list[Json]:
    """Answers getChatAdministrators: other bots are left out."""
    room = room_of(world, params)
    if room.type == "private":
        raise bad_request("there are no administrators in the private chat")
    return [
        world.member(room.members[person], world.people[person].user(), room.type)
        for person in world.administrators(room)
    ]


def leave_chat(world: World, params: Params) -> bool:
    """Answers leaveChat."""
    room = room_of(world, params)
    if room.type == "private":
        raise bad_request("chat member status can't be changed in private chats")
    room.bot = "left"
    world.touch()
    return True


_set_name, _get_name = _profile_methods("name")
_set_description, _get_description = _profile_methods("description")
_set_short, _get_short = _profile_methods("short_description")

METHODS: Mapping[str, Method] = {
    "getMe": get_me,
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
    "sendMessage": sending.send_message,
    "sendPhoto": sending.send_photo,
    "sendDocument": sending.send_document,
    "editMessageText": sending.edit_message_text,
    "editMessageMedia": sending.edit_message_media,
    "deleteMessage": sending.delete_message,
    "copyMessage": sending.copy_message,
    "pinChatMessage": sending.pin_chat_message,
    "unpinChatMessage": sending.unpin_chat_message,
    "sendChatAction": sending.send_chat_action,
    "answerCallbackQuery": sending.answer_callback_query,
    "answerInlineQuery": sending.answer_inline_query,
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "deleteMyCommands": delete_my_commands,
    "setMyName": _set_name,
    "getMyName": _get_name,
    "setMyDescription": _set_description,
    "getMyDescription": _get_description,
    "setMyShortDescription": _set_short,
    "getMyShortDescription": _get_short,
    "getChat": get_chat,
    "getChatMember": get_chat_member,
    "getChatAdministrators": get_chat_administrators,
    "leaveChat": leave_chat,
}
"""getUpdates is missing here: it waits, and api.py answers it."""
RATED = frozenset({"sendMessage", "sendPhoto", "sendDocument", "copyMessage"})
"""The methods that Telegram's limits count."""
