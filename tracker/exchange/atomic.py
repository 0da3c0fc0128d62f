"""Writing a finished file so that the old one stays whole until the new one is on the disk."""

from __future__ import annotations

import errno
import os
import stat
import tempfile
from pathlib import Path

from tracker.exchange.errors import ExportError, printable
from tracker.language import tr

PRIVATE = 0o600
"""A new file is for its owner only: it holds health data."""


def write_atomically(path: Path, data: bytes) -> None:
    """Write the bytes to `path`, replacing what is there, or leave everything as it was.

    A file that is replaced keeps its permissions; a new one is readable by its owner only (0600).
    A link is followed, so that the file it points to is the one replaced.
    Raises `ExportError` when the file cannot be written.
    """
    try:
        target = Path(os.path.realpath(path))
        _replace(target, data, _mode_for(target))
    except OSError as error:
        reason = _reasons().get(error.errno or 0) or error.strerror or type(error).__name__
        text = tr("{file} cannot be written: {reason}.").format(file=path, reason=reason)
        raise ExportError(printable(text)) from error


def _reasons() -> dict[int, str]:
    return {
        errno.ENOENT: tr("there is no such folder"),
        errno.ENOTDIR: tr("there is no such folder"),
        errno.EISDIR: tr("it is a folder"),
        errno.EACCES: tr("you are not allowed to write there"),
        errno.EPERM: tr("you are not allowed to write there"),
        errno.EROFS: tr("the disk is read-only"),
        errno.ENOSPC: tr("the disk is full"),
        errno.EDQUOT: tr("your share of the disk is full"),
        errno.EFBIG: tr("the file is larger than allowed there"),
        errno.ENAMETOOLONG: tr("the name is too long"),
    }


def _mode_for(target: Path) -> int:
    """Return the permissions of the new file; refuse what must not be replaced by an ordinary file."""
    try:
        old = target.stat()
    except FileNotFoundError:
        return PRIVATE
    if stat.S_ISDIR(old.st_mode):
        raise OSError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not stat.S_ISREG(old.st_mode):
        # Renaming over /dev/null or a pipe would put a plain file in its place for every other program.
        raise OSError(None, tr("it is not an ordinary file"))
    if not os.access(target, os.W_OK):
        # A rename needs no permission on the old file, but whoever made it read-only meant to keep it.
        raise OSError(None, tr("the file that is there is read-only"))
    return stat.S_IMODE(old.st_mode)


def _replace(target: Path, data: bytes, mode: int) -> None:
    handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(mode)
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
