"""A button that leads to another date."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton


class DateButton(QPushButton):
    """Takes no room without a date.

    Signals: `date_wanted(date)`.
    """

    date_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._date: dt.date | None = None
        self.clicked.connect(lambda: self.date_wanted.emit(self._date))

    def lead_to(self, date: dt.date | None) -> None:
        """Lead to this date, or be out of sight."""
        self._date = date
        self.setVisible(date is not None)
