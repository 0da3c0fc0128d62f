"""A line over the pages while the example is open, so that nobody takes it for their own log."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from tracker.ui.pieces.labels import text_label


class ExampleBanner(QFrame):
    """Says that this is an example and leads back. Signals: `leave_wanted()`."""

    leave_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        text = text_label(
            self.tr("This is an example with invented data. Try anything: it is forgotten when you leave.")
        )
        leave = QPushButton(self.tr("Back to my log"))
        leave.clicked.connect(self.leave_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.addWidget(text, 1)
        row.addWidget(leave)
