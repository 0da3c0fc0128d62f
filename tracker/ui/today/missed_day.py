"""The way from a saved day to another one without an entry, for who catches up on some days."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from tracker.ui.wording import short_date


class MissedDayButton(QPushButton):
    """Offers one day at a time, and only once the shown one is saved: it never urges.

    Signals: `date_wanted(date)`.
    """

    date_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._date = dt.date.min
        self.clicked.connect(lambda: self.date_wanted.emit(self._date))

    def show_dates(self, missed: Sequence[dt.date], shown: dt.date) -> None:
        """Offer the first of these days, in their order, that comes after the shown one, else the first."""
        later = (date for date in missed if date > shown)
        date = next(later, missed[0] if missed else None)
        self.setVisible(date is not None)
        if date is not None:
            self._date = date
            self.setText(self.tr("&Fill in {date}").format(date=short_date(date)))
            self.setAccessibleDescription(self.tr("This day has no entry yet"))
            self.setToolTip(self.tr("This day has no entry yet"))
