"""Operators' announcements: previewed, confirmed language by language, sent once, never into channels."""

from pathlib import Path

import pytest
from sqlite_utils import Database as Tables

from bot.messages.announcement import announcement_message, texts_by_language
from storage.database import Database
from storage.migrations import migrations
from tests.stage import buttons, stage, told


@pytest.mark.parametrize(
    ("written", "texts"),
    [
        ("az: Salam.\nen: Hello,\nworld.", {"az": "Salam.", "en": "Hello,\nworld."}),
        ("\n  zh: 你好", {"zh": "你好"}),
        ("Hello", {}),
        ("en:", {}),
        ("en: one\nen: two", {"en": "two"}),
        ("es: En casa\nen la calle", {"es": "En casa\nen la calle"}),
        ("de: Hallo", {}),
    ],
)
def test_a_text_is_taken_apart_by_language(written: str, texts: dict[str, str]) -> None:
    assert texts_by_language(written) == texts


def test_the_operators_words_are_escaped() -> None:
    assert "&lt;b&gt; &amp;" in announcement_message("<b> &", "en")


@pytest.mark.asyncio
async def test_each_language_is_confirmed_by_itself_and_sent_once(tmp_path: Path) -> None:
    async with stage(tmp_path, operators=(101,)) as scene:
        await scene.say("/subscribe")
        member = scene.world.rooms[102]
        await scene.say("/language az", member, scene.member)
        before = len(scene.room.posts)
        scene.world.set_bot(scene.channel, "administrator", scene.person)
        await scene.until(lambda: len(scene.room.posts) > before)
        seen = len(scene.room.posts) + 1
        await scene.say("/announce az: Yeni əmr: /map\nen: A new command: /map")
        await scene.until(lambda: len(scene.room.posts) > seen + 1)
        azerbaijani, english = scene.room.posts[seen], scene.room.posts[seen + 1]
        assert "Chats: 1" in azerbaijani["text"]
        assert not any("Yeni əmr" in text for text in told(member))
        send = next(data for label, data in buttons(azerbaijani) if "Send (1)" in label)
        await scene.press(scene.room, azerbaijani, "Send (1)")
        await scene.press(scene.room, azerbaijani | {"reply_markup": _keys("Send (1)", send)}, "Send (1)")
        await scene.delivered()
        assert [text for text in told(member) if "Yeni əmr" in text] == ["📣 treatywatch-dan xəbər\n\nYeni əmr: /map"]
        await scene.press(scene.room, english, "Discard")
        assert "nothing was sent" in english["text"]
        assert not any("A new command" in text for room in (member, scene.channel) for text in told(room))


def _keys(label: str, data: str) -> dict[str, object]:
    return {"inline_keyboard": [[{"text": label, "callback_data": data}]]}


@pytest.mark.asyncio
async def test_without_a_language_it_says_how_and_nobody_else_may(tmp_path: Path) -> None:
    async with stage(tmp_path, operators=(101,)) as scene:
        assert "colon" in (await scene.say("/announce Hello"))["text"]
        assert "too long" in (await scene.say(f"/announce en: {'a' * 3001}"))["text"]
        other = await scene.say("/announce en: Hello", scene.world.rooms[102], scene.member)
        assert other["text"] == "Only the bot's operator can do this."


def test_what_was_in_the_outbox_before_survives_the_new_schema(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    old = Tables(path)
    old.execute("PRAGMA foreign_keys = ON")
    migrations.apply(old, stop_before="m005_operators")
    old.conn.executescript(
        "INSERT INTO event (id, key, treaty, kind, payload, recorded_at) VALUES (1, 'k', 'XVIII-16', 'x', '{}', 't');"
        "INSERT INTO chat (id, type, language, time_zone, created_at) VALUES (5, 'private', 'az', 'UTC', 't');"
        "INSERT INTO broadcast (id, event, context, created_at) VALUES (3, 1, '{}', 't');"
        "INSERT INTO delivery (id, broadcast, chat, thread, due_at) VALUES (9, 3, 5, 0, 't');"
        "INSERT INTO edit (delivery, revision, due_at) VALUES (9, 1, 't');"
    )
    old.close()
    database = Database(path)
    rows = database.read_now(
        lambda c: c.execute(
            "SELECT delivery.id, event FROM delivery JOIN broadcast ON broadcast.id = delivery.broadcast"
            " JOIN edit ON edit.broadcast = delivery.broadcast AND edit.chat = delivery.chat"
        ).fetchall()
    )
    broken = database.read_now(lambda c: c.execute("PRAGMA foreign_key_check").fetchall())
    database.close()
    assert [tuple(row) for row in rows] == [(9, 1)]
    assert broken == []
