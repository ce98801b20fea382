"""Feeds every reader what strangers could write, guided by which branches it takes, and lets only our own errors pass.

    python -m benchmarks.fuzz [SECONDS [ENTRANCE …]]     every entrance, or those named, that many seconds each

Each entrance runs in a process of its own. What broke it is kept in the folder it names, to be fed to it again:
    python -m benchmarks.fuzz --again ENTRANCE FILE
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import atheris

SLOW_SECONDS = 1.0
"""Of CPU. The longest a reader may take for what fits into ``MOST_BYTES``."""
MOST_BYTES = 16_384
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)

_INSTRUMENTED = ["bot", "watchers", "feedparser"] if "--one" in sys.argv else ["none"]
with atheris.instrument_imports(include=_INSTRUMENTED):
    from bot.botapi.links import read_link
    from bot.botapi.listening import usable
    from bot.config import Settings, SettingsWrongError, load_settings
    from bot.language.finding import find_participants, find_two
    from bot.language.markup import plain_text, split_message
    from bot.preview.stand_in import PageFacts, build_page, build_xml
    from watchers.depositary import diff, mtdsg, untc
    from watchers.depositary.treaties import find_treaties
    from watchers.errors import PageRefused, SourceUnreadable
    from watchers.press.article_text import beginning_of
    from watchers.press.classify import classify
    from watchers.press.feeds import read_items
    from watchers.press.news import NewsItem
    from watchers.press.outlets import NewsKind, NewsSource, Selectors

FEED = NewsSource("Paper", "Paper", NewsKind.FEED, "https://paper.example/rss")
CHANNEL = NewsSource("Channel", "Paper", NewsKind.CHANNEL, "https://t.me/s/paper")
LISTING = NewsSource(
    "List", "Paper", NewsKind.LISTING, "https://paper.example/", selectors=Selectors("article", "a", "h3", "p", "time")
)
FACTS = PageFacts(
    chapter="CHAPTER XVIII PENAL MATTERS",
    title="16. United Nations Convention against Cybercrime",
    rows=[("Azerbaijan{1}", "25 Oct 2025", ""), ("Cuba", "25 Oct 2025", "3 Mar 2026 a"), ("European Union", "", "")],
    totals="Signatories : 2. Parties : 1",
)
HEADLINES = (
    "Azerbaijan's parliament ratifies the UN Convention against Cybercrime",
    "Prezident Kibercinayətkarlığa qarşı Konvensiyanın ratifikasiyası haqqında qanun imzalayıb",
    "Президент подписал закон о ратификации Парижского соглашения",
)
RSS = (
    '<?xml version="1.0"?><rss version="2.0"><channel><title>P</title><item><title>Law signed</title>'
    "<link>https://paper.example/1</link><pubDate>Mon, 23 Feb 2026 15:48:00 +0400</pubDate>"
    "<description>&lt;p&gt;Signed.&lt;/p&gt;</description></item></channel></rss>"
)
POST = (
    b'<div class="tgme_widget_message" data-post="p/1"><div class="tgme_widget_message_text">A<br>B</div>'
    b'<time datetime="2026-02-23T10:00:00+00:00"></time></div>'
)


@dataclass(frozen=True)
class Entrance:
    """A reader, the errors it may raise, and what it reads in peace."""

    read: Callable[[bytes], object]
    errors: tuple[type[Exception], ...]
    seeds: tuple[bytes, ...]


def text(body: bytes) -> str:
    """As Telegram would hand it over."""
    return body.decode("utf-8", "replace")


def _page(body: bytes) -> object:
    status = untc.parse(body)
    diff.check(status)
    return diff.compare(None, status, now=NOW)


def _xml(body: bytes) -> object:
    status = mtdsg.parse(body)
    diff.check(status)
    return status


def _headline(body: bytes) -> object:
    title, _, summary = text(body).partition("\n")
    return classify(NewsItem("Paper", "k", title, summary, "", NOW, None), today=date(2026, 3, 1))


def _settings(body: bytes) -> Settings:
    Path("treatywatch.toml").write_bytes(body)
    return load_settings()


def _command(body: bytes) -> object:
    said = text(body)[:4_096]
    return find_participants(said), find_two(said), find_treaties(said)


def _message(body: bytes) -> object:
    parts = split_message(text(body))
    return [plain_text(part) for part in parts]


ENTRANCES = {
    "page": Entrance(_page, (PageRefused,), (build_page(FACTS),)),
    "xml": Entrance(_xml, (PageRefused,), (build_xml(FACTS),)),
    "feed": Entrance(lambda body: read_items(body, FEED, NOW), (SourceUnreadable,), (RSS.encode(),)),
    "channel": Entrance(
        lambda body: read_items(body, CHANNEL, NOW),
        (SourceUnreadable,),
        (POST,),
    ),
    "listing": Entrance(
        lambda body: read_items(body, LISTING, NOW),
        (SourceUnreadable,),
        (b"<article><a href='7'><h3>Law</h3></a><p>Signed.</p><time datetime='2026-02-23'></time></article>",),
    ),
    "article": Entrance(beginning_of, (), (b"<article><p>" + b"The law was signed. " * 5 + b"</p></article>",)),
    "headline": Entrance(_headline, (), tuple(line.encode() for line in HEADLINES)),
    "updates": Entrance(
        lambda body: usable(200, body), (), (b'{"ok":true,"result":[{"update_id":1,"message":{"message_id":1}}]}',)
    ),
    "command": Entrance(_command, (), (b"Azerbaijan, Mali", "Kibercinayətkarlığa qarşı".encode(), b"XVIII-16")),
    "link": Entrance(lambda body: read_link(text(body)[:64]), (), (b"t-XVIII-16", b"p-XVIII-16-AZE")),
    "message": Entrance(_message, (), (b"<b>Azerbaijan</b> &amp; <a href='https://un.org'>UN</a>",)),
    "settings": Entrance(
        _settings, (SettingsWrongError,), (b'treaties = ["XVIII-16"]\npoll_minutes = 5\n[[news]]\nname = "a"\n',)
    ),
}


def check(entrance: Entrance, body: bytes) -> None:
    """Raises what must not be: an error that is not ours, or a second of computing."""
    began = time.process_time()
    with contextlib.suppress(*entrance.errors):
        entrance.read(body)
    spent = time.process_time() - began
    if spent > SLOW_SECONDS:
        raise RuntimeError(f"{spent:.1f} s for {len(body)} bytes")


def fuzz(name: str, seconds: int, folder: Path) -> None:
    """One entrance, in this process; never returns."""
    entrance = ENTRANCES[name]
    seeds = folder / "seeds"
    seeds.mkdir()
    for number, seed in enumerate(entrance.seeds):
        (seeds / str(number)).write_bytes(seed)
    os.chdir(folder)
    options = [f"-max_total_time={seconds}", f"-max_len={MOST_BYTES}", "-timeout=20", "-rss_limit_mb=1024"]
    atheris.Setup([sys.argv[0], str(seeds), *options, "-artifact_prefix=broke-"], lambda body: check(entrance, body))
    atheris.Fuzz()


def run(name: str, seconds: int) -> dict[str, object]:
    """One entrance in a process of its own: what it did, and what broke it."""
    folder = Path(tempfile.mkdtemp(prefix=f"fuzz-{name}-"))
    command = [sys.executable, "-m", "benchmarks.fuzz", "--one", name, str(seconds), str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, errors="replace")
    runs = re.findall(r"^#(\d+)\s", done.stderr, re.MULTILINE)
    final = re.search(r"Done (\d+) runs", done.stderr)
    paths = re.findall(r"cov: (\d+)", done.stderr)
    error = re.findall(r"^(?:\w+\.)*(\w*(?:Error|Exception|Refused)\w*: .*)$", done.stdout + done.stderr, re.MULTILINE)
    return {
        "entrance": name,
        "runs": int(final.group(1) if final else runs[-1] if runs else 0),
        "branches": int(paths[-1]) if paths else 0,
        "broke": [str(path) for path in folder.glob("broke-*")],
        "error": error[-1][:200] if done.returncode and error else "",
    }


def main(arguments: list[str]) -> int:
    """The exit code: 1 when something broke."""
    if arguments[:1] == ["--one"]:
        fuzz(arguments[1], int(arguments[2]), Path(arguments[3]))
        return 0
    if arguments[:1] == ["--again"]:
        check(ENTRANCES[arguments[1]], Path(arguments[2]).read_bytes())
        return 0
    seconds = int(arguments[0]) if arguments else 600 // len(ENTRANCES)
    broke = 0
    for name in arguments[1:] or ENTRANCES:
        result = run(name, seconds)
        print(json.dumps(result), flush=True)
        broke += bool(result["broke"])
    return int(broke > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
