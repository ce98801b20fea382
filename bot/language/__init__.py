"""Words: the catalogues of messages, names of participants and zones, dates, and Telegram's HTML.

May not touch SQLite, Telegram's API, or any room of the bot but configuration.
"""
