"""Keeps a log that cannot be used under a clear name beside it, before another takes its place."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path

from tracker.storage.errors import DamagedFile, DatabaseTooNew, Locked, StorageError, plain_errors
from tracker.storage.private_files import sync_folder

BESIDE = ("", "-wal", "-journal")
"""The endings of the files that make up a database: itself, and what was not yet written into it."""


def keep_aside(log: Path, problem: StorageError, on: dt.date) -> Path | None:
    """Give the log a second name that says what is wrong with it, as "recovery (damaged 2026-03-02).db".

    The log itself stays where it is, so that a program killed now still finds it. None when there is no log.
    Raises `StorageError`.
    """
    with plain_errors(log):
        if not log.exists():
            return None
        aside = _free_name(log, _what_is_wrong(problem), on)
        for ending in BESIDE:
            file = log.with_name(log.name + ending)
            if file.exists():
                _duplicate(file, aside.with_name(aside.name + ending))
        sync_folder(log.parent)
    return aside


def files_set_aside(log: Path) -> list[Path]:
    """Return every log that was kept aside here, with what belongs to it."""
    return sorted(
        file for label in LABELS for file in log.parent.glob(f"{log.stem} ({label} *){log.suffix}*")
    )


def copies_set_aside(log: Path) -> list[Path]:
    """Return the logs that were kept aside here, without what belongs to other programs."""
    names = (f"{log.stem} ({label} *){log.suffix}" for label in (_DAMAGED, _NEWER))
    return sorted(file for name in names for file in log.parent.glob(name))


_DAMAGED, _NEWER, _FOREIGN, _LOCKED = LABELS = ("damaged", "newer version", "not a log", "locked")


def _what_is_wrong(problem: StorageError) -> str:
    if isinstance(problem, DatabaseTooNew):
        return _NEWER
    if isinstance(problem, Locked):
        return _LOCKED
    return _DAMAGED if isinstance(problem, DamagedFile) else _FOREIGN


def _free_name(log: Path, label: str, on: dt.date) -> Path:
    name = log.with_name(f"{log.stem} ({label} {on}){log.suffix}")
    number = 1
    while name.exists():
        number += 1
        name = log.with_name(f"{log.stem} ({label} {on}, {number}){log.suffix}")
    return name


def _duplicate(file: Path, name: Path) -> None:
    try:
        os.link(file, name)
    except OSError:  # memory sticks have no second names; then a copy it is
        import shutil  # costs start-up time

        shutil.copy2(file, name)
        descriptor = os.open(name, os.O_RDWR)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
