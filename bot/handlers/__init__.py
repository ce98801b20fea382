"""One module per conversation; none knows another."""
