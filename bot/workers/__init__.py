"""What strangers wrote is read in processes of its own, with limits of time and memory, never on the event loop.

It knows watchers only; it may not touch SQLite, Telegram or words.
"""
