"""A log or table that is dropped on the window is imported, wherever it falls."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QTimer
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

SUFFIXES = (".json", ".csv", ".tsv", ".xlsx")


class FileDrop(QObject):
    """Watches the window, and the text fields in it, which would take the file's name for a text."""

    def __init__(self, window: QWidget, import_file: Callable[[Path], object]) -> None:
        super().__init__(window)
        self._window = window
        self._import_file = import_file
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        for line in window.findChildren(QLineEdit):
            line.installEventFilter(self)
        for text in window.findChildren(QPlainTextEdit):
            text.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QDropEvent) or (file := dropped_file(event.mimeData())) is None:
            return False
        if watched is not self._window:
            event.ignore()  # so that Qt offers it to what is around the field
            return True
        event.acceptProposedAction()
        if not isinstance(event, QDragMoveEvent):
            # the program that the file comes from waits until the drop is over
            QTimer.singleShot(0, self._window, lambda: self._import_file(file))
        return True


def dropped_file(data: QMimeData) -> Path | None:
    """Return the one file of a kind that can be imported, None for anything else."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 and files[0].suffix.lower() in SUFFIXES else None
