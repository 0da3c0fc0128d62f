"""The file of the program's own log: small, rotating, for its owner only."""

from __future__ import annotations

import logging
import logging.handlers
import os
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path

LARGEST_BYTES = 200_000
KEPT_FILES = 2


class LogFile(logging.handlers.RotatingFileHandler):
    """Takes what a logger says, with mode 0600 from the first byte on; what cannot be written is left out."""

    def __init__(self, file: Path, logger: logging.Logger) -> None:
        # opened with the first line, which a full disk may refuse like any other
        super().__init__(file, maxBytes=LARGEST_BYTES, backupCount=KEPT_FILES, encoding="utf-8", delay=True)
        self.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        self._logger = logger
        logger.addHandler(self)
        logger.setLevel(logging.INFO)

    def end(self) -> None:
        """Take nothing more, and close the file."""
        self._logger.removeHandler(self)
        self.close()

    def _open(self) -> TextIOWrapper:
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        return os.fdopen(descriptor, "a", encoding=self.encoding)

    def close(self) -> None:
        with suppress(OSError):
            super().close()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the library's name
        """Say nothing: a disk that is full or gone is said where answers are concerned, and not here."""
