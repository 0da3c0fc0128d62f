"""Reads logs that are not the open one, backups above all, without changing a byte of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import apsw

from tracker.language import tr
from tracker.storage.errors import DamagedFile, DatabaseTooNew, NotOurFile, plain_errors
from tracker.storage.schema import (
    APPLICATION_ID,
    apply_migrations,
    is_sound,
    released_migrations,
    schema_version,
)


@contextmanager
def opened_copy(file: Path) -> Iterator[apsw.Connection]:
    """Open a log for reading. Raises `StorageError` when it cannot be read, is no log, or is a newer one."""
    with plain_errors(file), opened_unchecked(file) as connection:
        if connection.pragma("application_id") != APPLICATION_ID:
            raise NotOurFile(
                tr("{file} is not a backup of a recovery log. Choose another file.").format(file=file)
            )
        if schema_version(connection) > released_migrations()[-1].version:
            raise DatabaseTooNew(
                tr(
                    "{file} was written by a newer version of the recovery tracker: "
                    "install the newer version to read it."
                ).format(file=file)
            )
        yield connection


@contextmanager
def opened_unchecked(file: Path) -> Iterator[apsw.Connection]:
    """Open whatever database this is for reading; the caller sees SQLite's own errors."""
    # What a killed program wrote last may still be in the WAL, which SQLite reads only with an index beside
    # it. Without a WAL, "immutable" leaves no trace, and reads where nothing can be written.
    wal, index = (file.with_name(f"{file.name}-{kind}") for kind in ("wal", "shm"))
    had_index = index.exists()
    uri = file.absolute().as_uri() + ("" if wal.exists() else "?immutable=1")
    connection = apsw.Connection(uri, flags=apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI)
    try:
        yield connection
    finally:
        connection.close()
        if not had_index:
            index.unlink(missing_ok=True)


def copy_all(source: apsw.Connection, target: apsw.Connection) -> None:
    """Make `target` what `source` is, in one transaction, through SQLite's own backup call."""
    backup = target.backup("main", source, "main")
    try:
        while not backup.done:
            backup.step()
    except BaseException:
        # Rolling back may meet the same fault; the first one is what is told.
        with suppress(apsw.Error):
            backup.finish()
        raise
    backup.finish()


def check_copy(connection: apsw.Connection, file: Path, *, with_pictures: bool = False) -> None:
    """Raise `DamagedFile` unless an open backup is sound; its pictures are looked at only when asked for."""
    try:
        sound = is_sound(connection, released_migrations(), with_pictures=with_pictures)
    except apsw.CorruptError:
        sound = False
    if not sound:
        raise DamagedFile(
            tr("{file} is damaged, so it cannot be restored. Choose another backup.").format(file=file)
        )


def load_copy(file: Path) -> apsw.Connection:
    """Return a sound backup as a database in memory, brought up to date; the file stays as it is.

    Raises `StorageError`: `NotOurFile`, `DatabaseTooNew`, `DamagedFile` …
    """
    loaded = apsw.Connection(":memory:")
    with opened_copy(file) as source:
        check_copy(source, file, with_pictures=True)
        copy_all(source, loaded)
    apply_migrations(loaded, released_migrations())
    return loaded
