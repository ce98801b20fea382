"""The outside world of treaties and news: what both rooms need is here, polite fetching and participants' names.

May not touch SQLite, Telegram, storage or the bot.
"""
