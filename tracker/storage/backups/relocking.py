"""Backups whose log gets another key, or none: written anew beside the old ones before the log is, put in
their place after it.

Whether that has happened is read from the log alone: a waiting backup that is locked as the log is takes its
place, any other is what was left when the program was killed before, and goes away.
"""

from __future__ import annotations

from pathlib import Path

from tracker.storage.backups.backup import write_copy
from tracker.storage.backups.backup_folder import dated_files, staged_files, staged_name, unfinished_files
from tracker.storage.backups.copies import opened_unchecked, remove_database
from tracker.storage.errors import DamagedFile, NotOurFile, plain_errors
from tracker.storage.keys import Key, is_plain, salt_of
from tracker.storage.private_files import sync_folder


def stage_backups(log: Path, folder: Path, old: Key | None, new: Key | None) -> list[Path]:
    """Write the backups in a folder anew with another key, to wait; return those that cannot be read.

    Raises `StorageError` when the disk is at fault.
    """
    left = []
    for dated in dated_files(log, folder):
        with plain_errors(dated.file):
            salt = salt_of(dated.file)
        is_foreign = salt is not None and (old is None or salt != old.salt)
        if is_foreign or not _lock(dated.file, staged_name(dated.file), old, new):
            left.append(dated.file)
    return left


def drop_staged(log: Path, folder: Path) -> None:
    """Throw away what waits."""
    with plain_errors(folder):
        for file, _ in staged_files(log, folder):
            file.unlink(missing_ok=True)


def settle_backups(log: Path, folder: Path, key: Key | None) -> list[Path]:
    """Put the waiting backups in their places, and lock those that are still open to everybody.

    Those have come from a folder that was not there when the passphrase was turned on, as a rule. What cannot
    be read, and so not locked either, is deleted: nobody could go back to it. Returns what was deleted.
    Raises `StorageError`.
    """
    with plain_errors(folder):
        if not folder.exists():  # no backup was made yet, or somebody took all of them away
            return []
        for file, backup in staged_files(log, folder):
            if _is_locked_with(file, key) and backup.exists():
                file.replace(backup)
            else:
                file.unlink()
        for file in unfinished_files(log, folder):
            remove_database(file)
        if key is None:
            return []
        still_open = [dated.file for dated in dated_files(log, folder) if salt_of(dated.file) is None]
        deleted = lock_or_delete(still_open, key)
        sync_folder(folder)
    return deleted


def drop_leftovers(log: Path) -> None:
    """Delete what a killed program had begun to put in the log's place: it may be open to everybody."""
    with plain_errors(log):
        for begun in (f".{log.name}.*", f"..{log.name}.*"):
            for file in log.parent.glob(begun):
                remove_database(file)


def lock_or_delete(files: list[Path], key: Key) -> list[Path]:
    """Lock copies of the log that are open to everybody; delete and return those that cannot be read."""
    deleted = [file for file in files if not _lock(file, file, None, key)]
    for file in deleted:
        remove_database(file)
    return deleted


def _lock(file: Path, target: Path, old: Key | None, new: Key | None) -> bool:
    """Write a copy to `target` with another key; tell whether it could be read."""
    try:
        with plain_errors(file), opened_unchecked(file, old) as copy:
            write_copy(copy, file, target, new)
    except (DamagedFile, NotOurFile):
        return False
    for ending in ("-wal", "-journal"):  # read into the copy just now
        target.with_name(target.name + ending).unlink(missing_ok=True)
    return True


def _is_locked_with(file: Path, key: Key | None) -> bool:
    return is_plain(file) if key is None else salt_of(file) == key.salt
