"""Buttons in a row, or below one another where the row does not fit."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from tracker.ui.pieces.columns import turn


class WrappingRow(QWidget):
    """Never makes its page wider than the window."""

    def __init__(self) -> None:
        super().__init__()
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(8)
        self._parts.addStretch(1)
        self._buttons: list[QPushButton] = []
        self.setMinimumWidth(1)  # else the row itself would keep the page too wide to notice

    def add(self, button: QPushButton) -> None:
        """Add a button at the end."""
        self._parts.insertWidget(len(self._buttons), button)
        self._buttons.append(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = sum(button.sizeHint().width() + self._parts.spacing() for button in self._buttons)
        turn(self._parts, side_by_side=event.size().width() >= needed)
