"""Two parts of a page: side by side where there is room for both, else one below the other."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

SIDE_BY_SIDE_FROM_LETTERS = 100
"""The least width for both, in letters: it grows with the text size."""


def turn(layout: QBoxLayout, *, side_by_side: bool) -> None:
    """Put the parts of a layout beside one another, or below one another."""
    direction = QBoxLayout.Direction
    layout.setDirection(direction.LeftToRight if side_by_side else direction.TopToBottom)


class Columns(QWidget):
    """Shows two parts; each keeps its height, and the first comes first by keyboard too."""

    def __init__(self, first: QWidget, second: QWidget) -> None:
        super().__init__()
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(16)
        for part in (first, second):
            column = QVBoxLayout()
            column.addWidget(part)
            column.addStretch(1)
            self._parts.addLayout(column)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._turn()

    def _turn(self) -> None:
        wide = self.width() >= self.fontMetrics().averageCharWidth() * SIDE_BY_SIDE_FROM_LETTERS
        turn(self._parts, side_by_side=wide)
        for part in range(self._parts.count()):
            self._parts.setStretch(part, int(wide))  # below one another each takes what it needs
