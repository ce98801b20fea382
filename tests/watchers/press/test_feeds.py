"""Each trap of the newspapers' feeds, channels and listings, seen in September 2026, read as it should be."""

from datetime import UTC, datetime
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watchers.errors import SourceUnreadable
from watchers.press.feeds import clean, html_page, read_items
from watchers.press.links import item_key, normal_link
from watchers.press.news import NewsItem
from watchers.press.outlets import NewsKind, NewsSource, Selectors, shipped_sources

NOW = datetime(2026, 2, 23, 12, tzinfo=UTC)
FEED = NewsSource("APA", "APA", NewsKind.FEED, "https://apa.az/rss", "az")
CHANNEL = NewsSource("Day.Az channel", "Day.Az", NewsKind.CHANNEL, "https://t.me/s/dayaz")


def rss(*items: str, head: str = '<?xml version="1.0" encoding="utf-8"?>', encoding: str = "utf-8") -> bytes:
    body = "".join(f"<item>{item}</item>" for item in items)
    return f'{head}<rss version="2.0"><channel><title>A paper</title>{body}</channel></rss>'.encode(encoding)


def read(body: bytes, source: NewsSource = FEED) -> tuple[NewsItem, ...]:
    return read_items(body, source, NOW)


def titled(title: str, link: str = "https://apa.az/1", more: str = "") -> str:
    return f"<title>{title}</title><link>{link}</link>{more}"


def test_an_rss_item_with_all_it_says() -> None:
    said = "<pubDate>Mon, 23 Feb 2026 15:48:00 +0400</pubDate><description>Qanun imzalanıb.</description>"
    (item,) = read(rss(titled("Prezident qanun imzaladı", "https://apa.az/xeber/1", said)))
    assert item == NewsItem(
        "APA",
        "https://apa.az/xeber/1",
        "Prezident qanun imzaladı",
        "Qanun imzalanıb.",
        "https://apa.az/xeber/1",
        datetime(2026, 2, 23, 11, 48, tzinfo=UTC),
        "az",
    )


def test_an_atom_entry() -> None:
    body = """<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>P</title><entry>
    <title>Signed</title><link href="https://apa.az/2"/><updated>2026-02-23T10:00:00Z</updated></entry></feed>"""
    (item,) = read(body.encode())
    assert (item.title, item.url, item.published) == (
        "Signed",
        "https://apa.az/2",
        datetime(2026, 2, 23, 10, tzinfo=UTC),
    )


def test_one_guid_for_all_items_and_none_at_all_change_nothing() -> None:
    same = [titled(f"t{n}", f"https://apa.az/{n}", "<guid>https://apa.az</guid>") for n in range(3)]
    assert [item.key for item in read(rss(*same))] == [f"https://apa.az/{n}" for n in range(3)]
    none = [titled(f"t{n}", f"https://apa.az/{n}") for n in range(3)]
    assert [item.key for item in read(rss(*none))] == [f"https://apa.az/{n}" for n in range(3)]


def test_one_link_for_all_items_leaves_the_titles_to_tell_them_apart() -> None:
    first, second = read(rss(titled("Birinci", "https://apa.az/all"), titled("İkinci", "https://apa.az/all")))
    assert first.key != second.key
    assert first.key.startswith("title:")
    assert read(rss(titled("BİRİNCİ", "https://apa.az/all"), titled("x", "https://apa.az/all")))[0].key == first.key


def test_the_same_item_twice_is_one() -> None:
    assert len(read(rss(titled("a"), titled("a")))) == 1


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Prezident&amp;nbsp;&amp;ldquo;Konvensiya&amp;rdquo;nı imzaladı", "Prezident “Konvensiya”nı imzaladı"),
        ("<![CDATA[Prezident <b>imzaladı</b> &amp; getdi]]>", "Prezident imzaladı & getdi"),
        ("&lt;![CDATA[Konvensiya təsdiqləndi]]&gt;", "Konvensiya təsdiqləndi"),
        ("a\u200bb \u00a0 c", "ab c"),
    ],
)
def test_entities_and_cdata_in_titles(written: str, shown: str) -> None:
    assert read(rss(titled(written)))[0].title == shown


def test_a_description_cut_in_mid_word_loses_the_half_word() -> None:
    said = "<description>&lt;![CDATA[&lt;p&gt;Milli Məclis Konvensiyanı ratifikas]]&gt;</description>"
    assert read(rss(titled("t", more=said)))[0].summary == "Milli Məclis Konvensiyanı"
    assert read(rss(titled("t", more="<description>Bitib.</description>")))[0].summary == "Bitib."


@pytest.mark.parametrize(
    "written",
    [
        "Mon, 23 Feb 2026 15:00:00 +0400",
        "Mon, 23 Feb 2026 15:00:00 +04",
        "Mon, 23 Feb 2026 15:00:00 GMT+4",
        "Mon, 23 Feb 2026 15:00:00 AZT",
        "Mon, 23 Feb 2026 11:00:00 GMT",
        "Mon, 23 Feb 2026 14:00:00 MSK",
        "2026-02-23T15:00:00+04:00",
        "2026-02-23 11:00:00",
    ],
)
def test_dates_in_odd_zones(written: str) -> None:
    (item,) = read(rss(titled("t", more=f"<pubDate>{written}</pubDate>")))
    assert item.published == datetime(2026, 2, 23, 11, tzinfo=UTC)


@pytest.mark.parametrize("written", ["", "yesterday", format_datetime(datetime(2036, 1, 1, tzinfo=UTC))])
def test_a_missing_unreadable_or_future_date_is_none(written: str) -> None:
    assert read(rss(titled("t", more=f"<pubDate>{written}</pubDate>")))[0].published is None


def test_windows_1251() -> None:
    head = '<?xml version="1.0" encoding="windows-1251"?>'
    (item,) = read(rss(titled("Президент подписал закон"), head=head, encoding="windows-1251"))
    assert item.title == "Президент подписал закон"


@pytest.mark.parametrize("body", [b"<!doctype html><html><body><h1>News</h1></body></html>", b"", b"{}"])
def test_a_page_with_status_200_that_is_no_feed_is_a_failure(body: bytes) -> None:
    with pytest.raises(SourceUnreadable, match="no feed"):
        read(body)


def test_a_feed_without_items_is_a_failure() -> None:
    with pytest.raises(SourceUnreadable, match="without items"):
        read(rss())


def test_a_broken_feed_gives_what_can_be_read() -> None:
    body = rss(titled("Birinci", "https://apa.az/1"), titled("İkinci & üçüncü", "https://apa.az/2"))
    assert [item.title for item in read(body)] == ["Birinci", "İkinci & üçüncü"]


POST = (
    '<div class="tgme_widget_message" data-post="dayaz/{n}"><div class="tgme_widget_message_text">{text}</div>'
    '<a class="tgme_widget_message_date"><time datetime="2026-02-10T11:05:00+00:00">11:05</time></a></div>'
)


def test_a_channels_posts() -> None:
    posts = POST.format(
        n=1, text="<b>Konvensiya təsdiqləndi</b><br/><br/>Səs verildi<br>Sənəd qəbul olundu."
    ) + POST.format(n=2, text="İkinci")
    first, second = read(f"<html><body>{posts}</body></html>".encode(), CHANNEL)
    assert (first.key, first.title) == ("https://t.me/dayaz/1", "Konvensiya təsdiqləndi")
    assert first.summary == "Səs verildi. Sənəd qəbul olundu."
    assert first.published == datetime(2026, 2, 10, 11, 5, tzinfo=UTC)
    assert second.title == "İkinci"


def test_a_channel_without_posts_is_a_failure_not_silence() -> None:
    stub = b"<html><body><div class='tgme_page'>Preview channel</div></body></html>"
    with pytest.raises(SourceUnreadable, match="switched off"):
        read(stub, CHANNEL)
    photo = '<div class="tgme_widget_message" data-post="a/1"></div>'
    with pytest.raises(SourceUnreadable, match="without text"):
        read(photo.encode(), CHANNEL)


def test_a_listing_page_by_its_selectors() -> None:
    (day,) = [source for source in shipped_sources() if source.name == "Day.Az"]
    page = (
        "<html><meta charset='utf-8'><body><a href='/'>Day.Az</a><a href='/azerinews/1815193.html'><img></a>"
        "<h2><a href='/azerinews/1815193.html#c'>Konvensiya&nbsp;təsdiqləndi</a></h2></body></html>"
    )
    (item,) = read(page.encode(), day)
    assert (item.title, item.key) == ("Konvensiya təsdiqləndi", "https://news.day.az/azerinews/1815193.html")


def test_a_listing_with_its_own_title_time_and_summary() -> None:
    selectors = Selectors("article", "a", "h3", "p", "time", r"/\d+$")
    source = NewsSource("Listing", "Listing", NewsKind.LISTING, "https://example.org/news/", "ru", selectors=selectors)
    page = (
        "<article><a href='7'><h3>Закон подписан</h3></a><p>Сегодня.</p>"
        "<time datetime='2026-02-23T10:00:00+04:00'></time>"
        "</article><article><a href='about'><h3>О нас</h3></a></article>"
    ).encode("windows-1251")
    (item,) = read(b"<meta charset='windows-1251'>" + page, source)
    assert (item.title, item.summary, item.url) == ("Закон подписан", "Сегодня.", "https://example.org/news/7")
    assert item.published == datetime(2026, 2, 23, 6, tzinfo=UTC)
    with pytest.raises(SourceUnreadable, match="changed its form"):
        read(b"<html></html>", source)


def test_a_link_in_one_form() -> None:
    written = "http://WWW.Apa.az//xeber/1/?utm_source=tg&b=2&fbclid=x&a=1#top"
    assert normal_link(written) == "https://apa.az/xeber/1?a=1&b=2"
    assert normal_link("javascript:alert(1)") == ""
    assert normal_link("") == ""


def test_an_item_without_a_link_of_its_own_is_known_by_its_title() -> None:
    assert item_key("", "Azərbaycan imzaladı!", "APA") == item_key("https://apa.az/", "AZƏRBAYCAN İMZALADI", "APA")
    assert item_key("", "Azərbaycan imzaladı", "APA") != item_key("", "Azərbaycan imzaladı", "Trend")


def test_the_shipped_list_is_whole() -> None:
    sources = shipped_sources()
    assert len({source.name for source in sources}) == len(sources)
    assert len({source.outlet for source in sources if source.kind is NewsKind.FEED and source.on}) >= 10
    assert len([source for source in sources if source.kind is NewsKind.CHANNEL]) == 10
    assert {source.kind for source in sources if source.outlet == "Day.Az"} == {NewsKind.CHANNEL, NewsKind.LISTING}
    assert all(source.browser_like for source in sources if source.outlet == "Azertag")


def test_cleaning_keeps_plain_text() -> None:
    assert clean("5 < 7 və 9 > 3") == "5 < 7 və 9 > 3"


GOOD = titled("A good one", "https://apa.az/good")
BAD = (
    titled("odd link", "http://["),
    titled("odd port", "http://apa.az:port/1"),
    titled("far port", "http://apa.az:999999/1"),
    titled("no port", "http://apa.az:0/1"),
    titled("long link", "https://apa.az/" + "x" * 5_000),
    titled("script", "javascript:alert(1)"),
    titled("year 1", "https://apa.az/y1", "<pubDate>Mon, 01 Jan 0001 00:00:00 +1400</pubDate>"),
    titled("year 99999", "https://apa.az/y9", "<pubDate>Mon, 01 Jan 99999 00:00:00 GMT</pubDate>"),
    titled("iso year 1", "https://apa.az/i1", "<dc:date>0001-01-01T00:00:00+14:00</dc:date>"),
    titled("no date", "https://apa.az/nd", "<pubDate>yesterday</pubDate>"),
    titled("digits", "https://apa.az/di", "<pubDate>" + "9" * 5_000 + "</pubDate>"),
    titled("zone", "https://apa.az/zo", "<pubDate>Mon, 23 Feb 2026 15:48:00 +9999</pubDate>"),
)


@pytest.mark.parametrize("bad", BAD, ids=lambda bad: bad[7:17])
def test_an_odd_item_costs_at_most_itself(bad: str) -> None:
    items = read(rss(bad, GOOD))
    assert items[-1].url == "https://apa.az/good"
    for odd in items[:-1]:
        assert odd.url == "" or normal_link(odd.url)
        assert odd.published is None or 1990 <= odd.published.year <= 2026


def test_an_item_whose_reading_fails_is_dropped_with_a_word(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(url: str, title: str, source: str) -> str:
        if title == "bad":
            raise OverflowError("date value out of range")
        return item_key(url, title, source)

    monkeypatch.setattr("watchers.press.feeds.item_key", broken)
    assert [item.title for item in read(rss(titled("bad"), GOOD))] == ["A good one"]
    assert "item dropped source=APA error=OverflowError" in caplog.text


def test_titles_links_and_counts_have_their_measure() -> None:
    (item,) = read(rss(titled("word " * 20_000)))
    assert (len(item.title), item.title[-5:]) == (499, " word")
    assert len(read(rss(titled("x" * 20_000)))[0].title) == 500
    assert len(read(rss(*(titled(f"t{n}", f"https://apa.az/{n}") for n in range(1_000))))) == 300


def test_control_characters_are_no_letters() -> None:
    assert clean("a\x00b\x07c\x7fd") == "abcd"


@pytest.mark.parametrize("charset", ["undefined", "idna", "hex", "no-such", "utf-7", "cp037"])
def test_letters_nobody_writes_in_are_read_somehow(charset: str) -> None:
    html_page(f"<meta charset={charset}><p>Text</p>".encode())


PIECES = st.sampled_from(
    ["<item>", "</item>", "<title>", "</title>", "<link>", "</link>", "http://[", "https://a.az/1", "<pubDate>", "0001",
     "</pubDate>", "<description>", "&amp;", "&#0;", "<![CDATA[", "]]>", "\x00", "\u202e", "Mon, 01 Jan 2026", "+9999",
     "<time datetime='0001-01-01T00:00+14:00'>", "<article><a href='http://[::1/7'><h3>", "</h3></a></article>",
     "<div class='tgme_widget_message' data-post='x/1'><div class='tgme_widget_message_text'>", "</div></div>", "💥"]
)  # fmt: skip
LISTING = NewsSource(
    "L", "L", NewsKind.LISTING, "https://l.az/", selectors=Selectors("article", "a", "h3", "p", "time")
)


@pytest.mark.parametrize("source", [FEED, CHANNEL, LISTING], ids=lambda source: source.kind)
@given(pieces=st.lists(PIECES, max_size=40))
def test_whatever_a_source_answers_only_our_own_error_comes_of_it(source: NewsSource, pieces: list[str]) -> None:
    for body in ("".join(pieces), rss("".join(pieces)).decode()):
        try:
            items = read(body.encode(), source)
        except SourceUnreadable:
            continue
        assert all(len(item.title) <= 500 and len(item.url) <= 2_000 for item in items)
