"""Writes a copy of the open log: by SQLite's own backup call, and checked before it counts."""

from __future__ import annotations

from pathlib import Path

import apsw

from tracker.language import tr
from tracker.storage.backups.copies import copy_into, opened_unchecked, remove_database
from tracker.storage.errors import StorageError, plain_errors
from tracker.storage.keys import Key, is_locked
from tracker.storage.private_files import make_private_file, sync_folder

UNFINISHED = ".part"
"""Ends the name of a copy that is still being written."""


def write_copy(connection: apsw.Connection, original: Path, target: Path, key: Key | None = None) -> None:
    """Copy the open log, which lies at `original`, to `target`; what is there is replaced at the very end.

    The copy is locked with the key, or not at all, whatever the log is; nothing is written in clear first.
    It is only for its owner (0600), complete in one file, and has been opened again, checked and counted
    against the original. Raises `StorageError`; then `target` is as it was.
    """
    with plain_errors(original):
        # What is spoilt already must not be called a copy that went wrong, let alone a good one.
        if connection.pragma("integrity_check") != "ok":
            raise apsw.CorruptError("the log fails the integrity check")
    unfinished = target.with_name(f".{target.name}{UNFINISHED}")
    with plain_errors(target):
        try:
            unfinished.unlink(missing_ok=True)
            make_private_file(unfinished)
            copy_into(connection, unfinished, key)
            _check(connection, unfinished, target, key)
            unfinished.replace(target)
        except BaseException:
            remove_database(unfinished)
            raise
        sync_folder(target.parent)


def _check(connection: apsw.Connection, file: Path, target: Path, key: Key | None) -> None:
    try:
        with opened_unchecked(file, key) as copy:
            same = (
                is_locked(copy) == (key is not None)
                and copy.pragma("integrity_check") == "ok"
                and _counts(copy) == _counts(connection)
            )
    except (apsw.CorruptError, apsw.NotADBError):
        same = False
    if not same:
        raise StorageError(
            tr(
                "The backup {target} did not read back as it was written, so it was thrown away. Check the "
                "disk, or choose another folder."
            ).format(target=target)
        )


def _counts(connection: apsw.Connection) -> dict[str, int]:
    """Return the number of rows in every table, and the version under a name that no table has."""
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    counts = {name: connection.execute(f'SELECT count(*) FROM "{name}"').get for name in tables}
    return {**counts, "user_version": connection.pragma("user_version")}
