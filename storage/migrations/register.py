"""Where each migration registers itself; applied in the order the package imports them."""

from sqlite_utils.migrations import Migrations

migrations = Migrations("treatywatch")
