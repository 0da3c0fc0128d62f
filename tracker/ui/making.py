"""Making a document beside the window: the pointer is busy meanwhile, and the window can be used."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from tracker.exchange.errors import ExportError
from tracker.ui.background import Task


class Making(QObject):
    """Makes one document after the other.

    Signals:
        made(object): what the work returned.
        refused(str): why there is none. What is our own mistake is raised instead.
    """

    made = Signal(object)
    refused = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._task: Task | None = None

    def begin(self, work: Callable[[], Any]) -> None:
        """Begin once what is being made is done."""
        self.finish()
        self._task = task = Task(work, self)
        task.succeeded.connect(self._on_made)
        task.failed.connect(self._on_failed)
        QApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
        task.start()

    def finish(self) -> None:
        """Wait for what is being made."""
        if self._task is not None:
            self._task.wait()

    def _on_made(self, result: object) -> None:
        self._let_go()
        self.made.emit(result)

    def _on_failed(self, error: Exception) -> None:
        self._let_go()
        if not isinstance(error, ExportError):
            raise error
        self.refused.emit(str(error))

    def _let_go(self) -> None:
        """Forget the task that has just ended: it holds all that the document is made of."""
        QApplication.restoreOverrideCursor()
        task = self.sender()
        if task is self._task:
            self._task = None
        task.deleteLater()
