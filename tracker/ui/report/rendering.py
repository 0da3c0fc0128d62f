"""Makes the report beside the window: one at a time, only the newest wish, after a pause in typing."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from tracker.documents import Request, report
from tracker.exchange.errors import ExportError
from tracker.ui.background import Task

PAUSE_MS = 250
SLOW_MS = 500
"""After this long the window says that it is at work."""


class Pages(NamedTuple):
    """The pages of a report as PNG, in order."""

    pictures: tuple[bytes, ...]


class Rendering(QObject):
    """Turns requests into pages.

    Signals:
        slow(): it takes long enough to say so.
        made(Pages): the pages of the newest request; those of an older one are never announced.
        failed(str): the newest request cannot be made.
    """

    slow = Signal()
    made = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wanted: Callable[[], Pages] | None = None
        self._task: Task | None = None
        self._pause = self._timer(PAUSE_MS, self._begin)
        self._slow = self._timer(SLOW_MS, self.slow.emit)

    def ask(self, request: Request, dots_per_inch: float) -> None:
        """Make these pages once nothing newer has been asked for a moment."""
        self._wanted = lambda: Pages(pictures=tuple(report(request).pages(dots_per_inch)))
        self._pause.start()
        if not self._slow.isActive():
            self._slow.start()

    def finish(self) -> None:
        """Ask for nothing more, and wait for what is being made."""
        self._wanted = None
        self._pause.stop()
        self._slow.stop()
        if self._task is not None:
            self._task.wait()

    def _begin(self) -> None:
        if self._task is not None or self._wanted is None:
            return  # what is being made now is old: the newer one begins when it is over
        work, self._wanted = self._wanted, None
        self._task = Task(work, self)
        self._task.succeeded.connect(self._on_made)
        self._task.failed.connect(self._on_failed)
        self._task.start()

    def _on_made(self, pages: Pages) -> None:
        if self._is_newest():
            self.made.emit(pages)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, ExportError):
            self._is_newest()
            raise error
        if self._is_newest():
            self.failed.emit(str(error))

    def _is_newest(self) -> bool:
        """Let go of the task that is over; begin the next where something newer was asked for meanwhile."""
        if self._task is not None:
            self._task.wait()
            self._task.deleteLater()
        self._task = None
        if self._wanted is None:
            self._slow.stop()
            return True
        if not self._pause.isActive():
            self._begin()
        return False

    def _timer(self, milliseconds: int, then: Callable[[], object]) -> QTimer:
        timer = QTimer(self, interval=milliseconds, singleShot=True)
        timer.timeout.connect(then)
        return timer
