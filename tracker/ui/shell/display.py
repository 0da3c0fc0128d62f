"""Makes Qt's own way of dying without a display into one plain line."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import qInstallMessageHandler

from tracker.language import tr

if TYPE_CHECKING:  # when there is a message
    from PySide6.QtCore import QMessageLogContext, QtMsgType


def end_plainly_without_display() -> None:
    """Let Qt's messages go to the program's log, and end with status 1 where Qt would abort.

    Without a display, or without the libraries to reach it, Qt prints its own diagnosis and aborts the
    process; there is no call to ask beforehand.
    """
    qInstallMessageHandler(_on_message)


def _on_message(kind: QtMsgType, _context: QMessageLogContext, text: str | None) -> None:
    if kind is QtCore.QtMsgType.QtFatalMsg:
        from tracker.cli import without_window

        text = tr(
            "there is no display for the window, or a library for it is missing (the README names them); "
            "{commands}"
        ).format(commands=without_window())
        print(f"recovery-tracker: {text}", file=sys.stderr, flush=True)  # noqa: T201
        os._exit(1)
    if kind in (QtCore.QtMsgType.QtWarningMsg, QtCore.QtMsgType.QtCriticalMsg):
        from tracker.logs import program_log

        program_log(__name__).warning("Qt: %s", text)
