"""Recognises the pages that keep visitors out, whatever HTTP status they come with."""

from __future__ import annotations

import re

_SIGNS = re.compile(
    rb"Request Rejected|captcha|Access Denied|Incapsula incident|Attention Required! \| Cloudflare|"
    rb"cf-challenge|Your support ID is|Just a moment\.\.\.",
    re.IGNORECASE,
)


def looks_blocked(body: bytes) -> bool:
    """Whether a body is a block or challenge page. A real page is far longer than these are."""
    return b"tblgrid" not in body and _SIGNS.search(body[:20_000]) is not None
