"""What stands on the page only while something is not saved: the way back from it, and the way to it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from tracker.ui.today.date_button import DateButton
from tracker.ui.wording import short_date


class DiscardButton(QPushButton):
    """Takes unsaved answers out of the form; until something else is answered it brings them back.

    Signals: `discard_wanted()`, `return_wanted()`.
    """

    discard_wanted = Signal()
    return_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._brings_back = False
        self.clicked.connect(self._on_clicked)

    def show_state(self, *, is_unsaved: bool, can_return: bool) -> None:
        """Offer what is possible; nothing when nothing was answered."""
        self._brings_back = can_return
        text = self.tr("Bring them back") if can_return else self.tr("Discard")
        name = self.tr("Bring back the answers") if can_return else self.tr("Discard unsaved answers")
        self.setText(text)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setVisible(is_unsaved or can_return)

    def _on_clicked(self) -> None:
        (self.return_wanted if self._brings_back else self.discard_wanted).emit()


class OtherDraftButton(DateButton):
    """Leads to another day on which something is not saved."""

    def show_dates(self, dates: Iterable[dt.date]) -> None:
        """Offer the newest of these days; none takes no room."""
        newest = max(dates, default=None)
        self.lead_to(newest)
        if newest is not None:
            self.setText(self.tr("Not saved yet: {date}. Go there").format(date=short_date(newest)))
