"""Folders and files that only their owner may read (0700 and 0600); Windows profiles are private already."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path


def make_private_folder(folder: Path) -> None:
    """Create the folder with 0700, or narrow it to 0700 when it is already there.

    Raises `OSError` when it cannot be created.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    # A sticky folder, such as /tmp, is shared on purpose: closing it would lock everybody else out.
    if not folder.stat().st_mode & stat.S_ISVTX:
        narrow(folder, 0o700)


def make_private_file(file: Path) -> None:
    """Create the file, empty and with 0600, unless it is already there.

    An existing file is not even opened: on POSIX, closing any handle of a file drops all the locks this
    process holds on it, those of an open database included. Raises `OSError` when it cannot be created.
    """
    with suppress(FileExistsError):
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def narrow(path: Path, mode: int) -> None:
    """Take away the permission bits outside `mode`, as far as the file system and the path's owner allow."""
    present = stat.S_IMODE(path.stat().st_mode)
    # Memory sticks without permissions, and folders of others, are still usable for a log.
    with suppress(PermissionError):
        if present & ~mode:
            path.chmod(present & mode)


def sync_folder(folder: Path) -> None:
    """Flush the names in the folder to the disk, so that a renamed file is still there after a power cut."""
    if os.name != "posix":  # Windows cannot open a folder, and writes names through by itself
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        # Some network and memory-stick file systems refuse this for folders.
        with suppress(OSError):
            os.fsync(descriptor)
    finally:
        os.close(descriptor)
