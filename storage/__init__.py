"""SQLite, the only memory."""
