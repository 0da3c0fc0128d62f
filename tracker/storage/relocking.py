"""Turns a passphrase on, changes it or turns it off: a new file takes the log's place, and backups follow.

Rewriting the log where it is (`PRAGMA rekey`) was rejected: whoever opens the half of it that a killed
program leaves would have to know which passphrase to ask for. This way the log is at every moment one whole
file with one key, and that file says which.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import apsw

from tracker.storage.backups.backup import write_copy
from tracker.storage.backups.backup_folder import own_folder
from tracker.storage.backups.copies import remove_database
from tracker.storage.backups.relocking import (
    drop_leftovers,
    drop_staged,
    lock_or_delete,
    settle_backups,
    stage_backups,
)
from tracker.storage.errors import StorageError, plain_errors
from tracker.storage.keys import Key, salt_of
from tracker.storage.private_files import sync_folder
from tracker.storage.rescue.setting_aside import copies_set_aside


class Relocked(NamedTuple):
    """What became of the copies of the log, which itself is as it was asked for.

    `left` can still be opened with the passphrase they had. `deleted` could not be read and so not be locked.
    `away` is the second folder when it is not there now: its backups are as they were. `problem` is why not
    all backups could be put in place; it is tried again with the next backup.
    """

    left: tuple[Path, ...] = ()
    deleted: tuple[Path, ...] = ()
    away: Path | None = None
    problem: StorageError | None = None


def replace_log(
    connection: apsw.Connection, file: Path, old: Key | None, new: Key | None, folders: list[Path]
) -> list[Path]:
    """Put a copy with another key in the place of the open log, with its backups ready to follow.

    Returns the backups that cannot; the connection is closed. Raises `StorageError`: the log is as it was.
    """
    ready = file.with_name(f".{file.name}.ready")
    try:
        write_copy(connection, file, ready, new)
        left = [backup for folder in folders for backup in stage_backups(file, folder, old, new)]
        with plain_errors(file):
            # What is in the WAL has its place in the old file, and no WAL must lie beside the new one.
            connection.pragma("journal_mode", "delete")
            if os.name == "nt":
                connection.close()  # Windows replaces no open file; elsewhere the lock is kept meanwhile
            ready.replace(file)
    except BaseException:
        _undo(connection, file, ready, folders)
        raise
    with suppress(OSError):
        sync_folder(file.parent)
    with suppress(apsw.Error):
        connection.close()
    return left


def settle(file: Path, key: Key | None, folders: list[Path]) -> Relocked:
    """Let the copies of the log follow it; what fails is kept in `problem` and tried again later."""
    deleted: list[Path] = []
    problem = None
    try:
        for folder in folders:
            deleted += settle_backups(file, folder, key)
        with plain_errors(file):
            drop_leftovers(file)
            if key is not None:
                aside = [copy for copy in copies_set_aside(file) if salt_of(copy) is None]
                deleted += lock_or_delete(aside, key)
    except StorageError as error:
        problem = error
    return Relocked(deleted=tuple(deleted), problem=problem)


def folders_of(file: Path, second_folder: Path | None) -> list[Path]:
    """Return where backups are, as far as it is there now."""
    folders = [own_folder(file)] + ([second_folder] if second_folder else [])
    return [folder for folder in folders if folder.is_dir()]


def _undo(connection: apsw.Connection, file: Path, ready: Path, folders: list[Path]) -> None:
    with suppress(apsw.Error):
        connection.pragma("journal_mode", "wal")
    with suppress(OSError):
        remove_database(ready)
    for folder in folders:
        with suppress(StorageError):
            drop_staged(file, folder)
