"""Work that would hold up the window, in a thread of its own: imports and the making of documents."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from tracker.late_modules import run_waiting


class Task(QObject):
    """One function run beside the window; the signals arrive in the window's thread.

    Signals:
        succeeded(object): what the function returned.
        failed(Exception): what it raised.
    """

    succeeded = Signal(object)
    failed = Signal(object)

    def __init__(self, work: Callable[[], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        # a daemon: quitting the program never waits for a picture that nobody will see
        self._thread = threading.Thread(target=self._run, name="background task", daemon=True)

    def start(self) -> None:
        """Begin; once only."""
        run_waiting()
        self._thread.start()

    def wait(self) -> None:
        """Block until the work is over, so that nothing runs on after the window is gone."""
        self._thread.join()

    def _run(self) -> None:
        try:
            result = self._work()
        except Exception as error:
            self.failed.emit(error)
        else:
            self.succeeded.emit(result)
