"""SQLite, the only memory: one module per aggregate, functions of a connection.

May not touch the network, Telegram or the bot.
"""
