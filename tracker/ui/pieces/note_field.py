"""The field for a note: three lines high, whatever the text size, and Tab leaves it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

LINES = 3
ROOM_FOR_FRAME = 20
"""What the frame and the margins inside it take, in pixels."""


class NoteField(QPlainTextEdit):
    """Longer notes scroll inside it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._height())

    def _height(self) -> int:
        return self.fontMetrics().lineSpacing() * LINES + ROOM_FOR_FRAME
