"""The outside world of treaties and news: reading, comparing and polite fetching."""
