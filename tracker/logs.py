"""The program's own log: what happened, never what was logged. No scores, notes, names or paths of the user."""

from __future__ import annotations

import logging
import logging.handlers
import os
from pathlib import Path

LOG_NAME = "program.log"
LARGEST_BYTES = 200_000
KEPT_FILES = 2


def start_logging(folder: Path) -> None:
    """Write warnings and start-up notes to a small rotating file in an existing folder, readable by its owner."""
    file = folder / LOG_NAME
    handler = _PrivateRotatingFile(file, maxBytes=LARGEST_BYTES, backupCount=KEPT_FILES, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger("tracker")
    root.addHandler(handler)
    root.setLevel(logging.INFO)


class _PrivateRotatingFile(logging.handlers.RotatingFileHandler):
    """Creates its files with mode 0600 from the first byte on."""

    def _open(self):  # type: ignore[no-untyped-def]  # noqa: ANN202 (the base class has no public type for it)
        return open(  # noqa: PTH123, SIM115 (an opener is needed, and the handler closes the stream)
            self.baseFilename,
            self.mode,
            encoding=self.encoding,
            opener=lambda path, flags: os.open(path, flags, 0o600),
        )
