"""Newspapers: feeds read, items recognised as reports of a step, grouped into stories; pure functions of their text.

May not touch the network, SQLite, Telegram, nor of the depositary more than its model: what is recorded.
"""
