"""Waiting for work that uses the log: beside the window, which shows after a while how far it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEventLoop, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from tracker.ui.background import Task

T = TypeVar("T")
Tell = Callable[[float], None]
"""Hears from the work how much of it is done, from 0 to 1; raises `Cancelled` when nobody wants it."""

SHOWN_AFTER_MS = 500
STEPS = 1000
WIDTH = 420


class Cancelled(Exception):
    """The user did not want to wait any longer, and the work was given up."""


def wait_for(parent: QWidget | None, text: str, work: Callable[[Tell], T], *, can_cancel: bool = False) -> T:
    """Return what the work returns, or raise what it raises; nothing else is done in the window meanwhile.

    `text` says what is waited for, once it takes longer than a moment.
    """
    waiting = Waiting(parent, text, can_cancel=can_cancel)
    try:
        result: T = waiting.run(work)
        return result
    finally:
        waiting.deleteLater()


class Waiting(QDialog):
    """In front of everything from the first moment on, though not to be seen at once.

    Closing it cancels the work if that is possible, and does nothing otherwise.
    """

    _told = Signal(float)

    def __init__(self, parent: QWidget | None, text: str, *, can_cancel: bool) -> None:
        super().__init__(parent)
        self._can_cancel = can_cancel
        self._is_cancelled = False
        self._is_over = False
        self.setWindowTitle(text)
        self.setModal(True)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(text)
        label = QLabel(text)
        label.setWordWrap(True)
        label.setMinimumWidth(WIDTH)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setVisible(can_cancel)
        self._cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        for widget in (label, self._bar):
            column.addWidget(widget)
        column.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignRight)
        self._told.connect(self._show_share)

    def run(self, work: Callable[[Tell], T]) -> T:
        """Do the work in a thread and wait for it."""
        results: list[T] = []
        problems: list[Exception] = []
        loop = QEventLoop()

        def note() -> None:  # here and not by a signal: none arrives when the program ends meanwhile
            try:
                results.append(work(self._tell))
            except Exception as problem:
                problems.append(problem)

        task = Task(note, self)
        task.succeeded.connect(loop.quit)
        self.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)  # what is behind cannot be used from now on
        self.show()
        appearing = QTimer(self, singleShot=True, interval=SHOWN_AFTER_MS)
        appearing.timeout.connect(self._appear)
        appearing.start()
        task.start()
        loop.exec()
        task.wait()
        appearing.stop()
        self._is_over = True
        self.hide()
        if problems:
            raise problems[0]
        return results[0]

    def done(self, result: int) -> None:
        """Cancel, while the work goes on."""
        if self._is_over:
            super().done(result)
        elif self._can_cancel:
            self._is_cancelled = True
            self._cancel.setEnabled(False)

    def _appear(self) -> None:
        self.hide()
        self.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, False)
        self.show()

    def _tell(self, share: float) -> None:
        """Hear it in the thread of the work."""
        if self._is_cancelled:
            raise Cancelled
        self._told.emit(share)

    def _show_share(self, share: float) -> None:
        self._bar.setRange(0, STEPS)
        self._bar.setValue(round(share * STEPS))
