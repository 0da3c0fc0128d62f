"""Delete everything: the log, its backups, what was set aside, and what the program wrote beside them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from tracker.language import tr
from tracker.storage.backups.backup_folder import (
    dated_files,
    own_folder,
    staged_files,
    unfinished_files,
)
from tracker.storage.backups.copies import remove_database
from tracker.storage.errors import StorageError, plain_errors
from tracker.storage.rescue.setting_aside import files_set_aside


class Belongings(NamedTuple):
    """How many files belong to a log: its backups here and in the second folder, broken logs kept aside."""

    backups: int
    second_backups: int
    kept_aside: int


def count_belongings(log: Path, second_folder: Path | None = None) -> Belongings:
    """Count what `erase_everything` would delete beside the log. Raises `StorageError`."""
    return Belongings(
        backups=len(dated_files(log, own_folder(log))),
        second_backups=0 if second_folder is None else len(dated_files(log, second_folder)),
        kept_aside=sum(file.suffix == log.suffix for file in files_set_aside(log)),
    )


def erase_everything(log: Path, *, beside: Sequence[str] = (), second_folder: Path | None = None) -> None:
    """Delete the log, which must be closed, and all that belongs to it; nothing of it can be brought back.

    These are its backups here and in the second folder, the logs set aside, what was left unfinished, and
    the files in its folder whose names match `beside` (globs, such as "program.log*"). Files of others stay.
    Folders that are empty then are removed. The log itself goes last: when not everything could be deleted,
    there is still something to open and to delete again.

    Raises `StorageError` naming what could not be deleted, after deleting the rest. Backups that the user
    wrote somewhere else are not known here, and a disk may keep deleted content until it is overwritten.
    """
    failed: list[Path] = []
    for file in [*_belongings(log, beside, second_folder), log]:
        try:
            remove_database(file)
        except OSError:
            failed.append(file)
    if failed:
        names = ", ".join(str(file) for file in failed)
        raise StorageError(
            tr("These files could not be deleted: {names}. Close what uses them and try again.").format(
                names=names
            )
        )
    _remove_if_empty(own_folder(log))
    _remove_if_empty(log.parent)


def _belongings(log: Path, beside: Sequence[str], second_folder: Path | None) -> list[Path]:
    files = []
    for folder in (own_folder(log), second_folder):
        if folder is not None:
            files += [dated.file for dated in dated_files(log, folder)]
            files += unfinished_files(log, folder) + [file for file, _ in staged_files(log, folder)]
    files += files_set_aside(log)
    with plain_errors(log.parent):
        for pattern in (f".{log.name}.*", *beside):
            files += log.parent.glob(pattern)
    return files


def _remove_if_empty(folder: Path) -> None:
    with plain_errors(folder):
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()
