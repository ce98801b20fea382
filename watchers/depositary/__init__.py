"""The UN Treaty Collection's pages and XML: read, checked, compared, turned into events; pure functions of their bytes.

May not touch the network, SQLite, Telegram or the press.
"""
