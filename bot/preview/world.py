"""The stand-in's Telegram: people, rooms, what was posted, and updates waiting for the bot.

Everything happens in one event loop; ``changed`` tells whoever watches that something did.
"""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from bot.preview.entities import parse_html, units
from bot.preview.tally import Tally

Json = dict[str, Any]

BOT_ID = 7_000_000_001
BOT_USERNAME = "treatywatch_preview_bot"
ANONYMOUS_ID = 1_087_968_824
_NO_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
PRESENT = frozenset({"member", "administrator", "creator"})


@dataclass(slots=True)
class Person:
    """Somebody with a Telegram account."""

    id: int
    name: str
    language: str
    deactivated: bool = False

    def user(self) -> Json:
        """As Telegram's User."""
        return {"id": self.id, "is_bot": False, "first_name": self.name, "language_code": self.language}


@dataclass(slots=True)
class Room:
    """A chat. ``bot`` is the bot's membership; in a private chat "member" means not blocked."""

    id: int
    type: str
    title: str
    members: dict[int, str] = field(default_factory=dict)
    bot: str = "member"
    started: bool = True
    topics: dict[int, str] = field(default_factory=dict)
    closed_topics: set[int] = field(default_factory=set)
    moved_to: int | None = None
    posts: list[Json] = field(default_factory=list)
    pinned: int | None = None
    action: str = ""
    reply_keys: list[list[Json]] = field(default_factory=list)
    ids: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    def chat(self) -> Json:
        """As Telegram's Chat."""
        named = {"first_name": self.title} if self.type == "private" else {"title": self.title}
        return {"id": self.id, "type": self.type, **named, **({"is_forum": True} if self.topics else {})}

    def post(self, message_id: int) -> Json | None:
        """A message by its id."""
        return next((post for post in self.posts if post["message_id"] == message_id), None)


class World:
    """All of it. ``clock`` gives Unix seconds for dates, ``monotonic`` measures rates."""

    def __init__(self, clock: Callable[[], float], monotonic: Callable[[], float]) -> None:
        self.clock = clock
        self.people: dict[int, Person] = {}
        self.rooms: dict[int, Room] = {}
        self.updates: list[Json] = []
        self.allowed: list[str] | None = None
        self.webhook = ""
        self.commands: dict[tuple[str, str], list[Json]] = {}
        self.profile: dict[tuple[str, str], str] = {}
        self.queries: dict[str, Json] = {}
        self.toasts: list[Json] = []
        self.files: dict[str, tuple[str, bytes]] = {}
        self.inline_answers: dict[str, list[Json]] = {}
        self.inline_asked: dict[int, str] = {}
        self.tally = Tally(monotonic)
        self.changed = asyncio.Event()
        self.version = 0
        self._updates = itertools.count(1)
        self._queries = itertools.count(1)

    def touch(self) -> None:
        """Something changed: wakes whoever waits for updates or draws the page."""
        self.version += 1
        self.changed.set()
        self.changed = asyncio.Event()

    # people and rooms

    def add_person(self, person: Person) -> Room:
        """A person and their private chat with the bot, not started yet."""
        self.people[person.id] = person
        room = Room(person.id, "private", person.name, {person.id: "member"}, started=False)
        self.rooms[person.id] = room
        return room

    def add_room(self, room: Room) -> Room:
        """A group, supergroup or channel."""
        self.rooms[room.id] = room
        return room

    def administrators(self, room: Room) -> list[int]:
        """Ids of people who administer a room."""
        return [person for person, status in room.members.items() if status in ("administrator", "creator")]

    # what people do

    def say(
        self, room: Room, person: Person, text: str, *, thread: int = 0, anonymous: bool = False, reply_to: int = 0
    ) -> Json:
        """A person writes; the bot hears what Telegram's privacy mode lets it hear."""
        room.started = True
        post = self.new_post(room, text, _commands(text), thread=thread)
        if room.type == "channel":
            post["sender_chat"] = room.chat()
        elif anonymous:
            post["from"] = {"id": ANONYMOUS_ID, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
            post["sender_chat"] = room.chat()
        else:
            post["from"] = person.user()
        original = room.post(reply_to)
        if original is not None:
            post["reply_to_message"] = {key: value for key, value in original.items() if key != "reply_to_message"}
        heard = room.type in ("private", "channel") or text.startswith("/") or f"@{BOT_USERNAME}" in text
        replied = original is not None and original.get("from", {}).get("id") == BOT_ID
        if room.bot in PRESENT and (heard or replied or room.bot == "administrator"):
            self.update("channel_post" if room.type == "channel" else "message", post)
        self.touch()
        return post

    def press(self, room: Room, message_id: int, data: str, person: Person) -> str:
        """A person presses an inline button; returns the query's id."""
        query_id = str(next(self._queries))
        post = room.post(message_id)
        query = {
            "id": query_id,
            "from": person.user(),
            "message": post if post is not None else {"chat": room.chat(), "message_id": message_id, "date": 0},
            "chat_instance": str(room.id),
            "data": data,
        }
        self.queries[query_id] = query
        self.update("callback_query", query)
        self.touch()
        return query_id

    def ask_inline(self, person: Person, words: str) -> str:
        """A person types "@bot words" in some chat; returns the query's id."""
        query_id = str(next(self._queries))
        self.inline_asked[person.id] = query_id
        self.update("inline_query", {"id": query_id, "from": person.user(), "query": words, "offset": ""})
        self.touch()
        return query_id

    def choose_inline(self, room: Room, person: Person, query_id: str, result_id: str) -> Json:
        """The person sends one of the results into a chat, in their own name."""
        result = next(one for one in self.inline_answers[query_id] if one["id"] == result_id)
        content = result.get("input_message_content", {})
        text, entities = parse_html(str(content.get("message_text", result.get("caption", ""))))
        post = self.new_post(room, text, entities)
        post |= {"from": person.user(), "via_bot": bot_user()}
        if "photo_file_id" in result:
            post |= {"photo": [{"file_id": result["photo_file_id"]}], "caption": text, "caption_entities": entities}
            del post["text"]
        self.touch()
        return post

    def share_chat(self, room: Room, person: Person, picked: Room, request: int) -> None:
        """A person picks a chat with Telegram's own picker; the bot gets there what its button asked for."""
        if picked.bot not in PRESENT:
            self.set_bot(picked, "administrator" if picked.type == "channel" else "member", person)
        post = self.new_post(room, "", [])
        del post["text"]
        post |= {"from": person.user(), "chat_shared": {"request_id": request, "chat_id": picked.id}}
        room.reply_keys = []
        self.update("message", post)
        self.touch()

    def set_bot(self, room: Room, status: str, by: Person) -> None:
        """The bot is added, promoted, blocked ("kicked" in a private chat) or removed."""
        old, room.bot = room.bot, status
        change = {
            "chat": room.chat(),
            "from": by.user(),
            "date": int(self.clock()),
            "old_chat_member": self.member(old, bot_user(), room.type),
            "new_chat_member": self.member(status, bot_user(), room.type),
        }
        self.update("my_chat_member", change)
        self.touch()

    def upgrade(self, room: Room) -> Room:
        """A group becomes a supergroup with a new id; both chats are told."""
        new = Room(-1_000_000_000_000 + room.id, "supergroup", room.title, dict(room.members), room.bot)
        room.moved_to = new.id
        self.add_room(new)
        for here, words in ((room, {"migrate_to_chat_id": new.id}), (new, {"migrate_from_chat_id": room.id})):
            post = self.new_post(here, "", [])
            del post["text"]
            post.update(words)
            self.update("message", post)
        self.touch()
        return new

    @staticmethod
    def member(status: str, user: Json, room_type: str = "supergroup") -> Json:
        """As Telegram's ChatMember, with the rights each status carries."""
        if status == "administrator":
            rights = "manage_chat delete_messages manage_video_chats restrict_members promote_members change_info"
            rights += " invite_users pin_messages post_stories edit_stories delete_stories"
            if room_type == "channel":
                rights += " post_messages edit_messages"
            allowed = {f"can_{right}": True for right in rights.split()}
            return {"status": status, "user": user, "can_be_edited": False, "is_anonymous": False, **allowed}
        if status == "creator":
            return {"status": status, "user": user, "is_anonymous": False}
        return {"status": status, "user": user, **({"until_date": 0} if status == "kicked" else {})}

    # what the bot sees

    def update(self, kind: str, value: Json) -> None:
        """Queues an update, unless the bot asked not to hear of its kind."""
        wanted = kind not in _NO_DEFAULT if not self.allowed else kind in self.allowed
        if wanted:
            self.updates.append({"update_id": next(self._updates), kind: value})

    def new_post(self, room: Room, text: str, entities: list[Json], *, thread: int = 0) -> Json:
        """A message stored in a room."""
        post: Json = {"message_id": next(room.ids), "date": int(self.clock()), "chat": room.chat(), "text": text}
        if entities:
            post["entities"] = entities
        if thread:
            post["message_thread_id"] = thread
            post["is_topic_message"] = True
        room.posts.append(post)
        return post


def bot_user() -> Json:
    """The bot as Telegram's User."""
    return {"id": BOT_ID, "is_bot": True, "first_name": "treatywatch", "username": BOT_USERNAME}


def _commands(text: str) -> list[Json]:
    """The bot_command entity of a text that begins with one."""
    if not text.startswith("/") or len(text) == 1:
        return []
    return [{"type": "bot_command", "offset": 0, "length": units(text.split(maxsplit=1)[0])}]
