"""One process for one database, and no database of a newer version."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import sqlite_utils

from storage.database import Database, DatabaseUnusableError
from storage.migrations import migrations

_HOLDER = """
import sys, time
from storage.database import Database
held = Database(sys.argv[1], alone=True)
print("mine", flush=True)
time.sleep(60)
"""


def holder(path: Path) -> subprocess.Popen[str]:
    """Another process that has the database, and says so."""
    process = subprocess.Popen([sys.executable, "-c", _HOLDER, str(path)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "mine\n"
    return process


def test_the_second_process_is_told_who_has_the_database(tmp_path: Path) -> None:
    with holder(tmp_path / "t.db") as other:
        try:
            with pytest.raises(DatabaseUnusableError, match=f"in use by process {other.pid}, which has run since"):
                Database(tmp_path / "t.db", alone=True)
        finally:
            other.kill()


def test_whoever_only_looks_is_let_in(tmp_path: Path) -> None:
    with holder(tmp_path / "t.db") as other:
        Database(tmp_path / "t.db").close()
        other.kill()


def test_a_process_that_was_killed_leaves_no_lock_behind(tmp_path: Path) -> None:
    with holder(tmp_path / "t.db") as other:
        os.kill(other.pid, signal.SIGKILL)
    Database(tmp_path / "t.db", alone=True).close()


def test_another_way_to_the_same_file_is_the_same_database(tmp_path: Path) -> None:
    (tmp_path / "link.db").symlink_to(tmp_path / "t.db")
    database = Database(tmp_path / "t.db", alone=True)
    try:
        with pytest.raises(DatabaseUnusableError, match="in use by process"):
            Database(tmp_path / "link.db", alone=True)
    finally:
        database.close()
    Database(tmp_path / "link.db", alone=True).close()


def test_a_folder_without_room_for_the_lock_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnusableError, match="check that its folder exists and is writable"):
        Database(tmp_path / "missing" / "t.db", alone=True)


def test_a_database_of_a_newer_version_is_refused_and_untouched(tmp_path: Path) -> None:
    Database(tmp_path / "t.db").close()
    newer = sqlite_utils.Database(tmp_path / "t.db")
    newer.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES (?, 'm999_tomorrow', '2027')",
        [migrations.name],
    )
    newer.conn.commit()
    newer.close()
    with pytest.raises(DatabaseUnusableError, match="written by a newer treatywatch"):
        Database(tmp_path / "t.db", alone=True)


def test_a_copy_of_it_is_refused_too(tmp_path: Path) -> None:
    original = Database(tmp_path / "t.db")
    original.write_now(
        lambda c: c.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES (?, 'm999_tomorrow', '2027')",
            (migrations.name,),
        )
    )
    original.backup(tmp_path / "copy.db")
    original.close()
    with pytest.raises(DatabaseUnusableError, match="m999_tomorrow is not known here"):
        Database(tmp_path / "copy.db")


def test_a_database_of_an_older_version_is_brought_up_to_date(tmp_path: Path) -> None:
    old = sqlite_utils.Database(tmp_path / "t.db")
    migrations.apply(old, stop_before="m020_courier")
    old.close()
    database = Database(tmp_path / "t.db", alone=True)
    assert database.read_now(lambda c: c.execute("SELECT COUNT(*) FROM notice").fetchone()[0]) == 0
    database.close()
