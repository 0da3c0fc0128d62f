"""The last resort for our own mistakes: says so, keeps the window, and notes no patient's values."""

from __future__ import annotations

import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QWidget

PACKAGE = Path(__file__).resolve().parents[2]


def report_crashes(window: QWidget) -> None:
    """Show a report for every exception that nobody expected, one at a time."""
    showing = False

    def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        nonlocal showing
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        from tracker.logs import program_log

        places = _places(trace)
        program_log(__name__).error("unexpected %s\n%s", kind.__name__, places)
        if showing:
            return
        showing = True
        try:
            _show(window, kind.__name__, places)
        finally:
            showing = False

    sys.excepthook = report


def _show(window: QWidget, kind: str, places: str) -> None:
    from tracker.ui.pieces.dialogs import show_once
    from tracker.ui.shell.crash_dialog import CrashDialog

    show_once(CrashDialog(window, kind, places))


def _places(trace: TracebackType | None) -> str:
    """Return where it happened: files, lines and functions.

    The message and the variables are left out, since they may hold what the patient wrote; of the files
    only the part inside a package is named, since their folders carry the user's name.
    """
    import traceback

    return "".join(
        f"  {_short(frame.filename)}:{frame.lineno} {frame.name}\n" for frame in traceback.extract_tb(trace)
    )


def _short(filename: str) -> str:
    path = Path(filename)
    if path.is_relative_to(PACKAGE):
        return path.relative_to(PACKAGE.parent).as_posix()
    return "/".join(path.parts[-2:])
