"""One conversation a file: an update comes in, its talk is asked, an answer goes out.

May not touch one another, the courier or the sources; what two of them share lives in bot/conversation.
"""
