"""The Telegram face: its rooms, and at the door the composition root, the configuration, the clock.

May not be imported by storage or watchers.
"""

import os

os.environ.setdefault("PTB_TIMEDELTA", "true")  # read by python-telegram-bot: RetryAfter.retry_after is a timedelta
