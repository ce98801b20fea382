"""The world as the chat page draws it. Pure: a World in, JSON out."""

from __future__ import annotations

from collections.abc import Iterator

from bot.preview.world import ANONYMOUS_ID, BOT_ID, BOT_USERNAME, Json, Person, Room, World

_MOST_POSTS = 200
_ADMINISTRATORS = frozenset({"administrator", "creator"})


def snapshot(world: World) -> Json:
    """People, rooms with what was posted and who may speak, notes on the screen, and counts."""
    return {
        "bot": BOT_USERNAME,
        "rooms": [_room(world, room) for room in world.rooms.values() if room.moved_to is None],
        "toasts": [{"number": number, **toast} for number, toast in enumerate(world.toasts[-20:], _first_toast(world))],
        "tally": {
            "messages": sum(world.tally.messages.values()),
            "duplicates": world.tally.duplicates,
            "out of order": world.tally.out_of_order,
            "over limit": world.tally.over_limit,
        },
    }


def _first_toast(world: World) -> int:
    return max(0, len(world.toasts) - 20)


def _room(world: World, room: Room) -> Json:
    return {
        "id": room.id,
        "type": room.type,
        "title": room.title,
        "bot": room.bot,
        "started": room.started,
        "action": room.action,
        "pinned": room.pinned,
        "replyKeys": [[_reply_key(key) for key in row] for row in room.reply_keys],
        "topics": [{"id": thread, "name": name} for thread, name in room.topics.items()],
        "speakers": list(_speakers(world, room)),
        "posts": [_post(room, post) for post in room.posts[-_MOST_POSTS:]],
    }


def _inline(world: World, person: Person) -> Json | None:
    """What the person's last "@bot words" found."""
    query = world.inline_asked.get(person.id, "")
    if query not in world.inline_answers:
        return None
    cards = [
        {
            "id": one["id"],
            "title": one.get("title", ""),
            "about": one.get("description", ""),
            "photo": one.get("photo_file_id"),
        }
        for one in world.inline_answers[query]
    ]
    return {"query": query, "cards": cards}


def _reply_key(key: Json) -> Json:
    """A key under the message box; ``request`` and ``channel`` where it picks a chat."""
    wanted = key.get("request_chat") or {}
    return {"text": key["text"], "request": wanted.get("request_id"), "channel": wanted.get("chat_is_channel")}


def _speakers(world: World, room: Room) -> Iterator[Json]:
    """Who can write here; in a channel only its administrators."""
    for person_id, status in room.members.items():
        person = world.people[person_id]
        if room.type != "channel" or status in _ADMINISTRATORS:
            yield {
                "id": person.id,
                "name": person.name,
                "status": status,
                "language": person.language,
                "inline": _inline(world, person),
                "commands": menu(world, room, person),
            }


def menu(world: World, room: Room, person: Person) -> list[Json]:
    """The command menu this person sees here (core.telegram.org/bots/api#determining-list-of-commands)."""
    administers = room.members.get(person.id) in _ADMINISTRATORS
    if room.type == "private":
        scopes = [f"chat:{room.id}", "all_private_chats", "default"]
    else:
        scopes = [f"chat_member:{room.id}:{person.id}"]
        scopes += [f"chat_administrators:{room.id}"] if administers else []
        scopes += [f"chat:{room.id}"]
        scopes += ["all_chat_administrators"] if administers else []
        scopes += ["all_group_chats", "default"]
    for scope in scopes:
        for language in (person.language, ""):
            if (scope, language) in world.commands:
                return world.commands[scope, language]
    return []


def _post(room: Room, post: Json) -> Json:
    shown: Json = {
        "id": post["message_id"],
        "date": post["date"],
        "who": _author(room, post),
        "mine": BOT_ID in (post.get("from", {}).get("id"), post.get("via_bot", {}).get("id")),
        "via": "via_bot" in post,
        "text": post.get("text", post.get("caption", "")),
        "entities": post.get("entities", post.get("caption_entities", [])),
        "keyboard": post.get("reply_markup", {}).get("inline_keyboard", []),
        "edited": "edit_date" in post,
        "silent": bool(post.get("silent")),
        "thread": post.get("message_thread_id", 0),
        "service": _service(post),
    }
    if "photo" in post:
        shown["photo"] = post["photo"][-1]["file_id"]
    if "document" in post:
        shown["document"] = post["document"]
    if "reply_to_message" in post:
        original = post["reply_to_message"]
        words = str(original.get("text", original.get("caption", "")))
        shown["reply"] = {"who": _author(room, original), "text": words[:80]}
    return shown


def _author(room: Room, post: Json) -> str:
    if "sender_chat" in post and post.get("from", {}).get("id") in (None, ANONYMOUS_ID):
        return room.title
    return str(post.get("from", {}).get("first_name", ""))


def _service(post: Json) -> str:
    """What Telegram writes in grey for a message that is not one."""
    if "migrate_to_chat_id" in post or "migrate_from_chat_id" in post:
        return "The group is a supergroup now"
    if "chat_shared" in post:
        return "A chat was picked"
    return ""
