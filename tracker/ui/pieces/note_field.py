"""The field for a note: three lines high, whatever the text size, and Tab leaves it."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPlainTextEdit

LINES = 3
ROOM_FOR_FRAME = 20
"""What the frame and the margins inside it take, in pixels."""


class NoteField(QPlainTextEdit):
    """Longer notes scroll inside it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self.fontMetrics().lineSpacing() * LINES + ROOM_FOR_FRAME)
