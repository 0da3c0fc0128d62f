"""A dated copy of the database beside it, made by SQLite's own backup call and checked before it counts."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import apsw

from tracker.storage.errors import plain_errors
from tracker.storage.private_files import make_private_file, make_private_folder


def back_up(connection: apsw.Connection, file: Path, *, version: int, moment: dt.datetime) -> Path:
    """Copy the open database `file`, of this schema version, into `backups/` next to it; return the copy.

    Raises `StorageError` when the copy cannot be written or does not pass SQLite's integrity check;
    then no copy stays behind that could be mistaken for a good one.
    """
    copy = file.parent / "backups" / f"{file.stem}-{moment:%Y-%m-%dT%H%M%SZ}-version-{version}{file.suffix}"
    with plain_errors(copy):
        make_private_folder(copy.parent)
        make_private_file(copy)
    # What goes wrong from here on is the fault of the original or of the disk.
    with plain_errors(file):
        try:
            _copy(connection, copy)
            _check(copy)
        except BaseException:
            copy.unlink()
            raise
    return copy


def _copy(connection: apsw.Connection, copy: Path) -> None:
    target = apsw.Connection(str(copy), flags=apsw.SQLITE_OPEN_READWRITE)
    try:
        with target.backup("main", connection, "main") as backup:
            while not backup.done:
                backup.step()
        # So that the copy is one file, complete without a -wal beside it.
        target.pragma("journal_mode", "delete")
    finally:
        target.close()


def _check(copy: Path) -> None:
    connection = apsw.Connection(str(copy), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        if connection.pragma("integrity_check") != "ok":
            raise apsw.CorruptError("the copy fails the integrity check")
    finally:
        connection.close()
