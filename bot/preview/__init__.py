"""The stand-in: Telegram's Bot API, the UN's pages and the newspapers made from facts, and a page of chats.

May not be imported by any other room but commands; tests use of it what ``bot.preview.stand_in`` names.
"""
