"""The program's own log: what happened, never what was logged. No scores, notes, names or users' paths.

Its file is begun, and `logging` imported, with the first thing there is to say: most starts say nothing.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import logging

    from tracker.log_file import LogFile

LOG_NAME = "program.log"


class _Place:
    """Where to write; None before it is known, and again once everything is to be deleted."""

    folder: Path | None = None
    file: LogFile | None = None


def start_logging(folder: Path) -> None:
    """Write warnings to a small rotating file in an existing folder; only its owner can read it."""
    _Place.folder = folder


def stop_logging() -> None:
    """Close the file, so that it can be deleted; from then on nothing is written any more."""
    _Place.folder = None
    if _Place.file is not None:
        _Place.file.end()
        _Place.file = None


def program_log(name: str) -> logging.Logger:
    """Return the log of a module that has something to say; without a folder nobody hears it."""
    import logging

    from tracker.log_file import LogFile

    ours = logging.getLogger("tracker")
    if not ours.handlers:
        ours.addHandler(logging.NullHandler())  # else Python writes to the terminal
    if _Place.folder is not None and _Place.file is None:
        _Place.file = LogFile(_Place.folder / LOG_NAME, ours)
    return logging.getLogger(name)
