"""Opens the database: whose file it is, who may read it, one process at a time, how safely it writes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path

import apsw

from tracker.language import tr
from tracker.storage.backups.copies import READ_WRITE
from tracker.storage.errors import DatabaseTooNew, Locked, MissingLog, NotOurFile, StorageError, plain_errors
from tracker.storage.keys import Key, use_key
from tracker.storage.private_files import make_private_file, make_private_folder, narrow
from tracker.storage.schema import (
    APPLICATION_ID,
    Migration,
    apply_migrations,
    is_sound,
    released_migrations,
    schema_version,
)


def open_file(
    file: Path,
    *,
    now: Callable[[], dt.datetime],
    migrations: Sequence[Migration] | None = None,
    key: Key | None = None,
) -> apsw.Connection:
    """Open or create the database and bring it up to date, after a backup; hold it until it is closed.

    The key must have been tried before (`tracker.storage.unlocking`): what it does not open is damaged.
    Raises `StorageError`: `StorageInUse`, `Locked`, `NotOurFile`, `DamagedFile`, `DatabaseTooNew`,
    `MissingLog`, `StorageReadOnly` …; then the content of the file is as it was.
    """
    if file.parent.exists() and not file.parent.is_dir():
        raise StorageError(
            tr("{path} is a file, and the log needs a folder. Choose another one.").format(path=file.parent)
        )
    with plain_errors(file):
        _refuse_lost(file, key)
        make_private_folder(file.parent)
        make_private_file(file)
        connection = apsw.Connection(str(file.absolute()), flags=READ_WRITE)
        try:
            use_key(connection, key)
            _take_over(connection, file, migrations or released_migrations(), now, key)
        except (apsw.NotADBError, NotOurFile):
            connection.close()
            _say_why_unreadable(file, key)
            raise
        except BaseException:
            connection.close()
            raise
    return connection


def open_memory() -> apsw.Connection:
    """Open an empty database that never touches the disk."""
    connection = apsw.Connection(":memory:")
    apply_migrations(connection, released_migrations())
    _configure(connection)
    return connection


def _say_why_unreadable(file: Path, key: Key | None) -> None:
    """Raise what is the matter with a file that is no log for SQLite, if it may be a locked one."""
    from tracker.storage.unlocking import lock_of  # only where something is the matter

    if lock_of(file) is None:
        return
    if key is None:
        raise Locked(
            tr("{file} is locked with a passphrase. Give the passphrase to open it.").format(file=file)
        )
    raise apsw.CorruptError("the key opens the backups, but not the first page")


def _take_over(
    connection: apsw.Connection,
    file: Path,
    migrations: Sequence[Migration],
    now: Callable[[], dt.datetime],
    key: Key | None,
) -> None:
    if connection.readonly("main"):
        # SQLite falls back to reading; left alone, it would fail later and blame the disk.
        raise apsw.ReadOnlyError("opened for reading only")
    # Exclusive before the first read: the lock is then taken by that read and kept, and the system drops it
    # when the process ends, however it ends. It also keeps the index of the WAL in memory (no -shm file).
    connection.pragma("locking_mode", "exclusive")
    # A file that is going to be refused must not be written to, not even when it is closed: the WAL that a
    # killed program left beside it stays there.
    connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, int(Path(connection.filename_wal).exists()))
    _refuse_foreign(connection, file, newest=migrations[-1].version)
    if not is_sound(connection, migrations):
        raise apsw.CorruptError("the log fails the check of its pages or of its tables")
    connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0)
    narrow(file, 0o600)
    if 0 < schema_version(connection) < migrations[-1].version:
        from tracker.storage.backups.backups import Backups  # once for each new version of the tables

        Backups(lambda: connection, now=now, key=key).make()
    apply_migrations(connection, migrations)
    # Only now: the first step of a new file is written through a rollback journal, so that a crash leaves
    # an empty file and nothing in between.
    connection.pragma("journal_mode", "wal")
    _configure(connection)
    _narrow_wal(connection)


def _refuse_lost(file: Path, key: Key | None) -> None:
    if file.exists() and file.stat().st_size > 0:
        return
    from tracker.storage.backups.backup_folder import dated_files, own_folder  # on a first start only

    # An empty file is what a first start leaves that was killed; with backups beside it, it was once full.
    if dated_files(file, own_folder(file)):
        if key is None:
            _say_why_unreadable(file, key)  # going back to a locked backup needs the passphrase first
        raise MissingLog(
            tr(
                "{file} is empty or gone, though there are backups of it. Nothing was begun in its place: "
                "restore your latest backup, or move the folder of the backups away to begin anew."
            ).format(file=file)
        )


def _refuse_foreign(connection: apsw.Connection, file: Path, *, newest: int) -> None:
    # In this order: reading rolls back what was left of a first start that was killed, down to no bytes.
    # The size counts as well because SQLite takes a file of one byte for an empty one.
    if connection.pragma("page_count") == 0 and file.stat().st_size == 0:
        return
    if connection.pragma("application_id") != APPLICATION_ID:
        raise NotOurFile(
            tr(
                "{file} belongs to another program. It was left as it is. Choose another folder, or move the "
                "file away."
            ).format(file=file)
        )
    version = schema_version(connection)
    if version > newest:
        raise DatabaseTooNew(
            tr(
                "{file} was written by a newer version of the recovery tracker. It was left as it is: "
                "install the newer version to open it."
            ).format(file=file)
        )


def _configure(connection: apsw.Connection) -> None:
    connection.transaction_mode = "IMMEDIATE"
    connection.pragma("foreign_keys", True)
    # Committed means on the disk: the WAL is flushed before a save is reported as done.
    connection.pragma("synchronous", "full")
    connection.pragma("secure_delete", True)
    # Functions and views that a tampered file might bring along get no more rights than plain SQL.
    connection.pragma("trusted_schema", False)


def _narrow_wal(connection: apsw.Connection) -> None:
    # SQLite gives a new WAL the permissions of its database; an older one may still have wider ones.
    wal = Path(connection.filename_wal)
    if wal.exists():
        narrow(wal, 0o600)
