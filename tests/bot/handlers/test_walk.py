"""All commands and all buttons with everything a stranger can write: each answers, none works more than its share."""

from __future__ import annotations

import asyncio
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from bot.botapi.links import read_link
from bot.conversation.words import QUESTION
from bot.language.finding import _index
from bot.preview.stand_in import Json, Person, Room
from tests.bot.handlers.test_strangers import data_of, everything, joined
from tests.stage import Stage, buttons, stage
from tests.ugly import FORGED, UGLY, Work, buttons_of, commands_of, counted

pytestmark = pytest.mark.asyncio

MOST_NAMES = 4_000
NAMES = 2 * QUESTION.words * MOST_NAMES
"""Two names at every gap between words, each compared with all names at most."""
ROWS = 1_500
MARKS = set("\u2066\u2067\u2068\u2069\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e")
MOST_MESSAGES = 3
PATIENCE = 120.0
"""Seconds: pictures are drawn here, on machines that do other things too."""
MOST_CARDS = 20
MOST_PRESSED = 60
LEFT_ALONE = ("forget|yes", "language|", "set|language|", "set|who|")
"""What erases the chat, turns it into another language, or is there two hundred times."""


async def quiet(scene: Stage) -> None:
    """Waits until every update is heard and every answer has left."""
    lanes, turns = scene.running.services.lanes, scene.running.bot.update_processor
    async with asyncio.timeout(PATIENCE):
        while scene.world.updates:
            await scene.world.changed.wait()
        while len(lanes) or turns.current_concurrent_updates:  # noqa: ASYNC110 - they tell nobody that they are empty
            await asyncio.sleep(0)


async def asked(scene: Stage, text: str, room: Room | None = None, person: Person | None = None) -> list[Json]:
    """All that is answered."""
    room = room or scene.room
    before = len(room.posts) + 1
    scene.world.say(room, person or scene.person, text)
    async with asyncio.timeout(PATIENCE):
        while len(room.posts) <= before:
            await scene.world.changed.wait()
    await quiet(scene)
    return room.posts[before:]


def within_measure(work: Work, by: str) -> None:
    counts = work.done(by)
    assert counts["names"] <= NAMES, by
    assert counts["rows"] <= ROWS, by
    assert counts["sentences"] == 0, by


async def test_every_command_answers_whatever_follows_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(_index()) <= MOST_NAMES
    work = counted(monkeypatch)
    async with stage(tmp_path, operators=(101,)) as scene:
        await scene.turn(3)
        for command in commands_of(scene.running.bot):
            for kind, ugly in UGLY.items():
                work.done("")
                answers = await asked(scene, f"/{command} {ugly}".rstrip(" "))
                assert 1 <= len(answers) <= MOST_MESSAGES, (command, kind)
                text = "\n".join(str(post.get("text", post.get("caption", ""))) for post in answers)
                assert "Something went wrong" not in text, (command, kind)
                assert not set(text) & (MARKS | set(map(chr, range(1, 10)))), (command, kind)
                within_measure(work, f"/{command} {kind}")
    assert work.worst["rows"][0] > 0
    assert work.worst["names"][0] > 0


async def test_every_bare_text_in_private_answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    work = counted(monkeypatch)
    async with stage(tmp_path, operators=(101,)) as scene:
        for kind, ugly in UGLY.items():
            if ugly.strip():
                assert len(await asked(scene, ugly)) == 1, kind
                within_measure(work, kind)


async def test_every_inline_question_answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    work = counted(monkeypatch)
    async with stage(tmp_path) as scene:
        for kind, ugly in UGLY.items():
            query = scene.world.ask_inline(scene.person, ugly[:256])
            await scene.until(lambda query=query: query in scene.world.inline_answers)  # type: ignore[misc]
            assert len(scene.world.inline_answers[query]) <= MOST_CARDS, kind
            within_measure(work, kind)


async def test_every_button_with_forged_data_is_answered_and_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = counted(monkeypatch)
    async with stage(tmp_path, operators=(101,)) as scene:
        await scene.turn(3)
        await scene.say("/subscribe")
        post = await scene.say("/status")
        await quiet(scene)
        before, posts = await everything(scene), len(scene.room.posts)
        for name in buttons_of(scene.running.bot):
            for forged in FORGED:
                if (name, forged) == ("follow", "XVIII-16") or (name, forged) == ("unfollow", "XVIII-16"):
                    continue  # these are its own form
                scene.world.press(scene.room, post["message_id"], f"{name}|{forged}", scene.person)
                await quiet(scene)
                assert scene.world.queries == {}, (name, forged)
                within_measure(work, f"{name}|{forged}")
        assert await everything(scene) == before
        assert len(scene.room.posts) == posts


async def test_a_members_walk_through_a_group_changes_nothing(tmp_path: Path) -> None:
    async with stage(tmp_path, operators=(999,)) as scene:
        await joined(scene, "member")
        await scene.say("/subscribe", scene.group, scene.person)
        before = await everything(scene)
        scene.running.services.budget.spend = _never_too_much  # type: ignore[method-assign, assignment]
        for command in commands_of(scene.running.bot):
            for words in ("", " XVIII-16", " f_XVIII-16_tr", " ru"):
                await asked(scene, f"/{command}{words}", scene.group, scene.member)
        for post in list(scene.group.posts):
            for _, data in buttons(post):
                if not data.startswith("https://"):
                    scene.world.press(scene.group, post["message_id"], data, scene.member)
        await quiet(scene)
        assert await everything(scene) == before


def _never_too_much(*_: object, **__: object) -> object:
    from bot.conversation.budget import Verdict  # noqa: PLC0415 - only here

    return Verdict.PASS


async def test_every_button_in_arabic_leads_on_and_every_link_is_what_was_meant(tmp_path: Path) -> None:
    async with stage(tmp_path, language="ar", operators=(101,)) as scene:
        await scene.turn(4)
        for command in commands_of(scene.running.bot):
            await asked(scene, f"/{command}")
        await asked(scene, "/participant AZE")
        await asked(scene, "/search Azerbaijan")
        done: set[tuple[str, str]] = set()
        for post in list(scene.room.posts):
            for _ in range(MOST_PRESSED):
                here = post.get("text", "")
                links_are_clean(post)
                fresh = [data for data in data_of(post) if (here, data) not in done and not data.startswith(LEFT_ALONE)]
                if not fresh:
                    break
                done.add((here, fresh[0]))
                scene.world.press(scene.room, post["message_id"], fresh[0], scene.person)
                await quiet(scene)
        assert {"follow", "forget", "pic", "read", "set", "unfollow"} <= {data.split("|")[0] for _, data in done}
        assert len(done) > 40
        assert not any("حدث خطأ" in str(post.get("text")) for post in scene.room.posts)


def links_are_clean(post: Json) -> None:
    """Each link is one a browser opens where it was meant to."""
    entities = [*post.get("entities", []), *post.get("caption_entities", [])]
    targets = [one["url"] for one in entities if one["type"] == "text_link"]
    targets += [data for _, data in buttons(post) if data.startswith("https://")]
    for target in targets:
        assert not set(target) & MARKS, target
        assert target.isascii(), target
        assert not any(sign in target for sign in "<>\"' \n"), target
        parts = urlsplit(target)
        assert parts.hostname in {"treaties.un.org", "127.0.0.1", "t.me", *_press_hosts(post)}, target
        if parts.path == "/share/url":
            (shared,) = parse_qs(parts.query)["url"]
            assert read_link(parse_qs(urlsplit(shared).query)["start"][0]) is not None
        start = parse_qs(parts.query).get("start") or parse_qs(parts.query).get("startgroup")
        if start:
            assert read_link(start[0]) is not None


def _press_hosts(post: Json) -> set[str]:
    return {"example.org"} if "📰" in post.get("text", "") else set()
