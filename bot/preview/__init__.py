"""Pages made from facts: what the bot is shown when there is no UN to ask, in previews and tests."""
