"""Makes Qt's own way of dying without a display into one plain line."""

from __future__ import annotations

import logging
import os
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from tracker.cli import WITHOUT_WINDOW

log = logging.getLogger(__name__)


def end_plainly_without_display() -> None:
    """Let Qt's messages go to the program's log, and end with status 1 where Qt would abort.

    Without a display, or without the libraries to reach it, Qt prints its own diagnosis and aborts the
    process; there is no call to ask beforehand.
    """
    logging.getLogger("tracker").addHandler(logging.NullHandler())  # until the log file is open
    qInstallMessageHandler(_on_message)


def _on_message(kind: QtMsgType, _context: QMessageLogContext, text: str | None) -> None:
    if kind is QtMsgType.QtFatalMsg:
        print(  # noqa: T201
            "recovery-tracker: there is no display for the window, or a library for it is missing "
            f"(the README names them); {WITHOUT_WINDOW}",
            file=sys.stderr,
            flush=True,
        )
        os._exit(1)
    if kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg):
        log.warning("Qt: %s", text)
