"""The Telegram face and the composition root."""
