"""The ways in which keeping the record can fail.

A `StorageError` is the environment's fault: its message tells the patient what happened and what to do.
A `NotRecorded`, and every `apsw.Error` that is not translated here, is a bug in this program.
"""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from tracker.domain.journal import InvalidRecord
from tracker.language import tr


class StorageError(Exception):
    """The record cannot be read or written now, for a reason outside this program."""


class DatabaseTooNew(StorageError):
    """The file was written by a newer version of this program."""


class NotOurFile(StorageError):
    """The file is no recovery log: another program's, or no database at all."""


class DamagedFile(NotOurFile):
    """The file is a database, but parts of it are missing or spoilt."""


class MissingLog(StorageError):
    """The log is empty or gone, although there are backups of it."""


class Locked(StorageError):
    """The file is locked with a passphrase, and none or that of another file was given."""


class WrongPassphrase(Locked):
    """The passphrase does not open the file."""


class StorageInUse(StorageError):
    """Another running copy of this program, or another program, holds the file."""


class StorageFull(StorageError):
    """There is no room left on the disk."""


class StorageReadOnly(StorageError):
    """The file or its folder may be read but not written, or not even read."""


class Overlap(StorageError):
    """What is to be added is already there in another form; nothing was added."""


class NotRecorded(LookupError):
    """The caller asked for a treatment, day or change that is not there."""


def _damaged() -> str:
    return tr("{file} is damaged and cannot be read. Keep it, and restore your latest backup.")


_TRANSLATIONS: tuple[tuple[type[Exception], type[StorageError], Callable[[], str]], ...] = (
    (
        apsw.FullError,
        StorageFull,
        lambda: tr(
            "The disk is full, so this could not be saved in {file}. "
            "Everything saved so far is kept. Free some space on the disk and try again."
        ),
    ),
    (
        apsw.ReadOnlyError,
        StorageReadOnly,
        lambda: tr(
            "{file} may only be read, so nothing can be saved in it. "
            "Allow writing to the file and to its folder, or choose another folder."
        ),
    ),
    (
        apsw.CantOpenError,
        StorageReadOnly,
        lambda: tr(
            "{file} could not be opened. Check that its folder is there and that you may write to it."
        ),
    ),
    (
        PermissionError,
        StorageReadOnly,
        lambda: tr(
            "You may not write to {file}. "
            "Allow writing to the file and to its folder, or choose another folder."
        ),
    ),
    (
        apsw.BusyError,
        StorageInUse,
        lambda: tr(
            "{file} is in use by another program. The recovery tracker may be open in another window: "
            "use that one, or close it and try again."
        ),
    ),
    (
        apsw.NotADBError,
        NotOurFile,
        lambda: tr(
            "{file} is not a recovery log. It was left as it is. "
            "Choose another folder, or move the file away."
        ),
    ),
    (apsw.CorruptError, DamagedFile, _damaged),
    (
        apsw.IOError,
        StorageError,
        lambda: tr(
            "The disk did not answer properly while {file} was in use. "
            "Everything saved so far is kept. Check the disk or its connection and try again."
        ),
    ),
    (
        OSError,
        StorageError,
        lambda: tr(
            "{file} could not be reached. Check that the disk is connected, or choose another folder."
        ),
    ),
)


def _as_sqlite_says(error: Exception) -> Exception:
    """Return SQLite's error for what the system says about the same thing in its own way."""
    number = error.errno if isinstance(error, OSError) else None
    if number in (errno.ENOSPC, errno.EDQUOT):
        return apsw.FullError()
    return apsw.ReadOnlyError() if number == errno.EROFS else error


@contextmanager
def impossible_values(file: Path | str) -> Iterator[None]:
    """Call a file damaged when it says what no version of this program could have written."""
    try:
        yield
    except NotRecorded:
        raise
    except (LookupError, ValueError) as error:
        raise DamagedFile(_damaged().format(file=file)) from error


@contextmanager
def plain_errors(file: Path | str) -> Iterator[None]:
    """Turn what the environment did to `file` into a `StorageError`; let bugs through as they are.

    Text that is no valid Unicode comes out as `InvalidRecord`: it is a value, not the environment.
    """
    try:
        yield
    except UnicodeEncodeError as error:
        text = tr("the text has half a character at place {place}: type it again")
        raise InvalidRecord(text.format(place=error.start + 1)) from error
    except Exception as error:
        cause = _as_sqlite_says(error)
        for kind, translation, message in _TRANSLATIONS:
            if isinstance(cause, kind):
                raise translation(message().format(file=file)) from error
        raise
