"""A news item's identity: its link in one form, else its folded title with its source."""

from __future__ import annotations

import hashlib
import re
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from watchers.press.folding import sentence_of

LONGEST_LINK = 2_000
_TRACKING = re.compile(
    r"utm_\w+|fbclid|gclid|yclid|mc_[ce]id|igshid|_openstat|ref|from|source|share|ysclid", re.IGNORECASE
)
_HOST_FORMS = re.compile(r"^(?:www|m|mobile|amp)\.")


def normal_link(link: str) -> str:
    """The link as https, one host form, no fragment, no tracking parameters, the others in order.

    What is no http(s) link, or longer than browsers take, comes back empty.
    """
    try:
        parts = urlsplit(link.strip())
        number = parts.port
    except ValueError:  # "http://[", a port of letters
        return ""
    if parts.scheme not in ("http", "https") or not parts.hostname or number == 0 or len(link) > LONGEST_LINK:
        return ""
    host = _HOST_FORMS.sub("", parts.hostname.lower())
    port = f":{number}" if number not in (None, 80, 443) else ""
    query = sorted((name, value) for name, value in parse_qsl(parts.query) if not _TRACKING.fullmatch(name))
    path = re.sub(r"/{2,}", "/", parts.path).rstrip("/") or "/"
    return urlunsplit(("https", host + port, path, urlencode(query), ""))


def item_key(url: str, title: str, source: str) -> str:
    """The identity: a link that leads somewhere, else a hash of the folded title with the source."""
    if url and (urlsplit(url).path != "/" or urlsplit(url).query):
        return url
    return "title:" + hashlib.sha256(f"{source}|{sentence_of(title).folded}".encode()).hexdigest()[:32]
