"""Older logs are brought up to date, after a backup; a step that fails leaves the log as it was."""

from __future__ import annotations

from pathlib import Path

import apsw
import pytest

from tracker.domain.journal import Journal
from tracker.storage import StorageError, Store
from tracker.storage.connection import open_file
from tracker.storage.schema import (
    CHECKSUMS,
    Migration,
    apply_migrations,
    checksum,
    released_migrations,
    schema_version,
)

from .records import TREATED_ON, Clock, day, rows

NEXT = released_migrations()[-1].version + 1
SOUNDS = (
    *released_migrations(),
    Migration(version=NEXT, sql="CREATE TABLE sound (id INTEGER PRIMARY KEY) STRICT;"),
    Migration(version=NEXT + 1, sql="ALTER TABLE sound ADD COLUMN ogg BLOB;"),
)


@pytest.fixture
def journal(store: Store) -> Journal:
    """What is in the log of the released version, which is closed."""
    store.save_day(TREATED_ON, day(1, redness=3))
    journal = store.read_journal()
    store.close()
    return journal


def backups(file: Path) -> list[Path]:
    return sorted((file.parent / "backups").glob("*"))


def test_the_released_steps_are_numbered_without_a_gap() -> None:
    versions = [migration.version for migration in released_migrations()]
    assert versions == list(range(1, len(versions) + 1))


def test_the_tables_of_the_newest_version_are_known_by_their_checksum(store: Store, file: Path) -> None:
    store.close()
    assert checksum(apsw.Connection(str(file))) == CHECKSUMS[NEXT - 1]


def test_an_older_log_gets_every_step_and_keeps_its_content(
    file: Path, journal: Journal, clock: Clock
) -> None:
    connection = open_file(file, now=clock, migrations=SOUNDS)
    with Store(connection, now=clock) as store:
        assert schema_version(connection) == NEXT + 1
        assert connection.execute("SELECT ogg FROM sound").fetchall() == []
        assert store.read_journal() == journal


def test_a_dated_backup_is_made_before(file: Path, journal: Journal, clock: Clock) -> None:
    open_file(file, now=clock, migrations=SOUNDS).close()

    [backup] = backups(file)
    assert backup.name == f"recovery-log-2026-03-02T080000Z-version-{NEXT - 1}.sqlite3"
    assert (backup.parent.stat().st_mode & 0o077, backup.stat().st_mode & 0o077) == (0, 0)
    with Store.open(backup, now=clock) as store:
        assert store.read_journal() == journal


@pytest.mark.usefixtures("journal")
def test_there_is_no_backup_when_nothing_changes(file: Path, clock: Clock) -> None:
    Store.open(file, now=clock).close()

    assert backups(file) == []


def test_a_step_that_fails_leaves_the_log_as_it_was(file: Path, journal: Journal, clock: Clock) -> None:
    broken = Migration(version=NEXT, sql="CREATE TABLE half (id INTEGER) STRICT; DROP TABLE nonsense;")
    with pytest.raises(apsw.SQLError):
        open_file(file, now=clock, migrations=(*released_migrations(), broken))

    assert rows(file, "SELECT name FROM sqlite_schema WHERE name = 'half'") == []
    with Store.open(file, now=clock) as store:
        assert store.read_journal() == journal


def test_a_step_that_loses_what_others_point_to_is_refused(
    file: Path, journal: Journal, clock: Clock
) -> None:
    careless = Migration(version=NEXT, sql="DROP TRIGGER day_revision_no_delete; DELETE FROM day_revision;")
    with pytest.raises(ValueError, match="point nowhere"):
        open_file(file, now=clock, migrations=(*released_migrations(), careless))

    with Store.open(file, now=clock) as store:
        assert store.read_journal() == journal


def test_without_a_backup_nothing_is_changed(file: Path, journal: Journal, clock: Clock) -> None:
    (file.parent / "backups").write_text("in the way")
    with pytest.raises(StorageError, match="backups"):
        open_file(file, now=clock, migrations=SOUNDS)

    with Store.open(file, now=clock) as store:
        assert store.read_journal() == journal


def test_a_damaged_log_is_not_backed_up_as_a_good_one(file: Path, journal: Journal, clock: Clock) -> None:
    assert journal.treatments
    rows(
        file,
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 2 WHERE name = 'score'",
    )
    with pytest.raises(StorageError, match="damaged"):
        open_file(file, now=clock, migrations=SOUNDS)

    assert backups(file) == []


def test_a_step_is_applied_once() -> None:
    connection = apsw.Connection(":memory:")
    for _ in range(2):
        apply_migrations(connection, SOUNDS)
    assert schema_version(connection) == NEXT + 1
