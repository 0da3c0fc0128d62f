"""The program's own log: what happened, never what was logged. No scores, notes, names or users' paths."""

from __future__ import annotations

import logging
import logging.handlers
import os
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path

LOG_NAME = "program.log"
LARGEST_BYTES = 200_000
KEPT_FILES = 2

# nothing on the terminal before there is a file
logging.getLogger("tracker").addHandler(logging.NullHandler())


def program_log(name: str) -> logging.Logger:
    """Return the log of a module, which asks when it has something to say: no start waits for `logging`."""
    return logging.getLogger(name)


def start_logging(folder: Path) -> None:
    """Write warnings to a small rotating file in an existing folder; only its owner can read it."""
    file = folder / LOG_NAME
    # opened with the first line, which a full disk may refuse like any other
    handler = _PrivateRotatingFile(
        file, maxBytes=LARGEST_BYTES, backupCount=KEPT_FILES, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger("tracker")
    root.addHandler(handler)
    root.setLevel(logging.INFO)


def stop_logging() -> None:
    """Close the files, so that they can be deleted; from then on nothing is written any more."""
    root = logging.getLogger("tracker")
    for handler in list(root.handlers):
        if isinstance(handler, _PrivateRotatingFile):
            root.removeHandler(handler)
            handler.close()


class _PrivateRotatingFile(logging.handlers.RotatingFileHandler):
    """Creates its files with mode 0600 from the first byte on; what cannot be written is left out."""

    def _open(self) -> TextIOWrapper:
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        return os.fdopen(descriptor, "a", encoding=self.encoding)

    def close(self) -> None:
        with suppress(OSError):
            super().close()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the library's name
        """Say nothing: a disk that is full or gone is said where answers are concerned, and not here."""
