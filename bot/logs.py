"""One line per event on standard error; libraries that print addresses with the token in them are quiet."""

from __future__ import annotations

import logging
import re

_TOKEN = re.compile(r"\b\d{6,}:[A-Za-z0-9_-]{30,}")
_TALKATIVE = ("httpx", "httpcore", "telegram", "apscheduler", "hpack")


class _NoSecrets(logging.Formatter):
    """Whatever looks like a bot token never reaches a line, tracebacks included."""

    def format(self, record: logging.LogRecord) -> str:
        return _TOKEN.sub("<token>", super().format(record))


def quiet_libraries() -> None:
    """What they would say is said by us, in words."""
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.getLogger("stamina").setLevel(logging.ERROR)
    logging.getLogger("apscheduler.executors").setLevel(logging.CRITICAL)  # bot.polling.upkeep says which job failed


def set_up_logging(*, verbose: bool = False) -> None:
    """Call once, at the start of a long-running command."""
    handler = logging.StreamHandler()
    handler.setFormatter(_NoSecrets("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=logging.DEBUG if verbose else logging.INFO, handlers=[handler], force=True)
    quiet_libraries()
