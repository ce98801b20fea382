"""The outbox to Telegram: what is due is composed, sent at Telegram's pace, and settled.

May not touch sources or conversations; the database only through storage.
"""
