"""Recognises the pages that keep visitors out, whatever HTTP status they come with."""

from __future__ import annotations

import re

_SIGNS = re.compile(
    rb"Request Rejected|captcha|Access Denied|Incapsula incident|Attention Required! \| Cloudflare|"
    rb"cf-challenge|Your support ID is|Just a moment\.\.\.",
    re.IGNORECASE,
)


_FEED = re.compile(rb"<rss|<feed|<rdf:RDF")
_LONGEST = 30_000


def looks_blocked(body: bytes) -> bool:
    """Whether a body is a block or challenge page. A real page is far longer than these are, or is no HTML."""
    if len(body) > _LONGEST or b"tblgrid" in body or _FEED.search(body[:1_000]) is not None:
        return False
    return _SIGNS.search(body) is not None
