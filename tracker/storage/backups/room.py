"""The room that backups take on a disk, and which of them go when it gets short."""

from __future__ import annotations

import shutil
from pathlib import Path

from tracker.storage.backups.backup_folder import dated_files
from tracker.storage.backups.backup_list import look_into
from tracker.storage.backups.copies import remove_database
from tracker.storage.errors import plain_errors
from tracker.storage.keys import Key

STAYING = 3
"""So many of the newest good backups never go."""
COPIES = 3
SPARE = 1024 * 1024
"""A disk is short when it has no room for so many more copies of the log, and these bytes."""


def free_room(folder: Path) -> int:
    """Return how many bytes can still be written into a folder. Raises `StorageError`."""
    with plain_errors(folder):
        return shutil.disk_usage(folder).free


def make_room(log: Path, folder: Path, key: Key | None) -> None:
    """Delete the oldest backups in a folder as long as its disk is short; the newest good ones stay.

    Whether there is room then, is seen when the next one is written. Raises `StorageError`.
    """
    with plain_errors(folder):
        wanted = COPIES * log.stat().st_size + SPARE
        if free_room(folder) >= wanted:
            return
        for file in _may_go(log, folder, key):
            remove_database(file)
            if free_room(folder) >= wanted:
                return


def _may_go(log: Path, folder: Path, key: Key | None) -> list[Path]:
    """Return the backups that are older than the newest good ones, oldest first."""
    dated = dated_files(log, folder)
    good = 0
    while dated and good < STAYING:
        good += look_into(dated.pop(), key).problem is None
    return [backup.file for backup in dated]
