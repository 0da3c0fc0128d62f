"""A field for a date in which Tab leaves the field and the wheel scrolls the page, as everywhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QDateEdit, QWidget

from tracker.ui.pieces.chevron import paint_chevron

if TYPE_CHECKING:  # when the wheel turns
    from PySide6.QtGui import QWheelEvent


class DateField(QDateEdit):
    """Qt's own field stops Tab at day, month and year; here the arrow keys go between them."""

    def __init__(self, display_format: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        self.setDisplayFormat(display_format)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: a date that changes while one scrolls goes unnoticed."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_chevron(self)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return QWidget.focusNextPrevChild(self, forward)
