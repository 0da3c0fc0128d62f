"""The last resort for our own mistakes: says so, keeps the window, and logs no patient's values."""

from __future__ import annotations

import logging
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tracker.ui import messages

log = logging.getLogger(__name__)


def report_crashes(window: QWidget) -> None:
    """Show a box for every exception that nobody expected, one box at a time."""
    showing = False

    def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        nonlocal showing
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.error("unexpected %s\n%s", kind.__name__, _places(trace))
        if showing:
            return
        showing = True
        try:
            messages.tell(window, messages.application_title(), _text(kind))
        finally:
            showing = False

    sys.excepthook = report


def _places(trace: TracebackType | None) -> str:
    """Return where it happened: files, lines and functions, without the message, which may hold values."""
    return "".join(
        f"  {frame.filename}:{frame.lineno} {frame.name}\n" for frame in traceback.extract_tb(trace)
    )


def _text(kind: type[BaseException]) -> str:
    return QCoreApplication.translate(
        "crash",
        "Something went wrong inside the program ({kind}). What you saved before is safe on disk. "
        "Please repeat the last step; if it happens again, close the program and open it again.",
    ).format(kind=kind.__name__)
