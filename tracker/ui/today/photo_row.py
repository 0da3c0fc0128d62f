"""At the foot of the day's form: how many photos the day has, and the button that adds one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget


class PhotoRow(QWidget):
    """A photo is stored at once; it does not wait for the entry to be saved. `height` is the least (pixels).

    Signals: `add_wanted()`.
    """

    add_wanted = Signal()

    def __init__(self, height: int) -> None:
        super().__init__()
        self.setMinimumHeight(height)  # and no more, unless the text becomes larger
        self._count = QLabel()
        self._count.setWordWrap(True)
        self._count.setProperty("role", "muted")
        button = QPushButton(self.tr("Add photo …"))
        button.clicked.connect(self.add_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(12)
        row.addWidget(button)
        row.addWidget(self._count, 1)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Say how many photos there are of the day."""
        texts = {0: self.tr("No photo of this day"), 1: self.tr("1 photo of this day")}
        text = texts.get(count, self.tr("{count} photos of this day"))
        self._count.setText(text.format(count=count))
