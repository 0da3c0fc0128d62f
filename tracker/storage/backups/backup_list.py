"""Which backups there are to go back to, and what each contains."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import NamedTuple

from tracker.storage.backups.backup_folder import DatedFile, dated_files, own_folder
from tracker.storage.backups.contents import Contents, read_contents
from tracker.storage.backups.copies import check_copy, opened_copy
from tracker.storage.errors import StorageError, impossible_values
from tracker.storage.keys import Key


class Backup(NamedTuple):
    """A backup, made at this moment (UTC), of so many bytes: what is in it, or why it cannot be used."""

    file: Path
    made_at: dt.datetime
    size: int
    contents: Contents | None
    problem: StorageError | None


def list_backups(log: Path, second_folder: Path | None = None, key: Key | None = None) -> tuple[Backup, ...]:
    """Return the backups beside the log, and in a second folder if there is one, newest first.

    Each is opened, with the log's key if it has one, and checked. Raises `StorageError` when a folder cannot
    be read.
    """
    return tuple(look_into(found, key) for found in _newest_first(log, second_folder))


def newest_good(log: Path, second_folder: Path | None = None, key: Key | None = None) -> Backup | None:
    """Return the newest backup that can be used, or None; looks into no more of them than it must."""
    looked_into = (look_into(found, key) for found in _newest_first(log, second_folder))
    return next((backup for backup in looked_into if backup.problem is None), None)


def _newest_first(log: Path, second_folder: Path | None) -> list[DatedFile]:
    folders = [own_folder(log)] + ([second_folder] if second_folder else [])
    return sorted((found for folder in folders for found in dated_files(log, folder)), reverse=True)


def look_into(found: DatedFile, key: Key | None) -> Backup:
    """Open a backup and check it; what is the matter with it is told, not raised."""
    contents, problem = None, None
    try:
        with opened_copy(found.file, key) as copy, impossible_values(found.file):
            check_copy(copy, found.file)
            contents = read_contents(copy)
    except StorageError as error:
        problem = error
    return Backup(
        file=found.file, made_at=found.made_at, size=_size(found.file), contents=contents, problem=problem
    )


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0  # why it cannot be read is told already
