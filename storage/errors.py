"""What can be wrong with the database, in words."""


class DatabaseUnusableError(Exception):
    """The database file cannot be opened; the message says what to do next."""
