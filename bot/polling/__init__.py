"""Sources to database: what is fetched, read, compared and stored, and when.

May not touch Telegram; who is to be told is the outbox's business.
"""
