"""The dated backups in a folder: what they are called, which there are, which are thrown away."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path
from typing import NamedTuple

from tracker.storage.backups.backup import UNFINISHED
from tracker.storage.backups.copies import remove_database
from tracker.storage.backups.keeping import kept
from tracker.storage.errors import plain_errors

FOLDER_NAME = "backups"
STAGED = ".next"
_MOMENT = "%Y-%m-%dT%H%M%SZ"


class DatedFile(NamedTuple):
    """A backup by its name alone: when it was made (UTC), and which one of that second."""

    made_at: dt.datetime
    number: int
    file: Path


def own_folder(log: Path) -> Path:
    """Return the folder beside the log where its backups are kept."""
    return log.parent / FOLDER_NAME


def new_name(log: Path, folder: Path, made_at: dt.datetime, *, version: int) -> Path:
    """Return a name for a backup of the log in this folder that is not taken yet."""
    for number in range(1, 1000):
        numbered = "" if number == 1 else f"-{number}"
        name = f"{log.stem}-{made_at.astimezone(dt.UTC):{_MOMENT}}-version-{version}{numbered}{log.suffix}"
        if not (folder / name).exists():
            return folder / name
    raise RuntimeError("a thousand backups in one second")


def dated_files(log: Path, folder: Path) -> list[DatedFile]:
    """Return the backups of this log in a folder, oldest first; none when the folder is not there.

    Raises `StorageError` when the folder cannot be read.
    """
    with plain_errors(folder):
        try:
            files = sorted(folder.iterdir())
        except FileNotFoundError:
            return []
    return sorted(dated for file in files if (dated := _dated(log, file)) is not None)


def throw_away_old(log: Path, folder: Path) -> None:
    """Delete the backups that `kept` does not keep, and what a killed program did not finish."""
    dated = dated_files(log, folder)
    staying = kept({backup.made_at for backup in dated})
    with plain_errors(folder):
        for backup in dated:
            if backup.made_at not in staying:
                backup.file.unlink(missing_ok=True)
        for file in unfinished_files(log, folder):
            remove_database(file)


def unfinished_files(log: Path, folder: Path) -> list[Path]:
    """Return the copies of this log that were being written when the program was killed."""
    return sorted(
        file
        for begun in (f".{log.stem}-*{log.suffix}", f"..{log.stem}-*{log.suffix}{STAGED}")
        for file in folder.glob(f"{begun}{UNFINISHED}")
    )


def staged_name(backup: Path) -> Path:
    """Return where a backup waits that is locked anew, until the log is."""
    return backup.with_name(f".{backup.name}{STAGED}")


def staged_files(log: Path, folder: Path) -> list[tuple[Path, Path]]:
    """Return the backups that wait, each with the one whose place it takes."""
    waiting = sorted(folder.glob(f".{log.stem}-*{log.suffix}{STAGED}"))
    return [(file, file.with_name(file.name[1:].removesuffix(STAGED))) for file in waiting]


def _dated(log: Path, file: Path) -> DatedFile | None:
    pattern = (
        rf"{re.escape(log.stem)}-(\d{{4}}-\d\d-\d\dT\d{{6}}Z)-version-\d+(?:-(\d+))?{re.escape(log.suffix)}"
    )
    match = re.fullmatch(pattern, file.name)
    if match is None:
        return None
    try:
        made_at = dt.datetime.strptime(match[1], _MOMENT).replace(tzinfo=dt.UTC)
    except ValueError:  # the 45th of a month: somebody else's name
        return None
    return DatedFile(made_at, int(match[2] or 1), file)
