"""What only speaks Telegram's Bot API: limits, verdicts on its answers, menus, addresses that open the bot.

May not touch SQLite, conversations, or what a message says beyond its catalogue name.
"""
