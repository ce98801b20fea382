"""The Telegram face and the composition root."""

import os

os.environ.setdefault("PTB_TIMEDELTA", "true")  # read by python-telegram-bot: RetryAfter.retry_after is a timedelta
