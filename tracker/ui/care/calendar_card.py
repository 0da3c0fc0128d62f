"""The dates before a planned session for the user's own calendar, which others may see."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from tracker.ui.pieces.card import Card
from tracker.ui.pieces.labels import section_label, text_label
from tracker.ui.pieces.wrapping_box import WrappingBox


class CalendarCard(Card):
    """Gives nothing away unless that is ticked.

    Signals: `wanted(bool)`: the calendar, with what to do inside its entries or without.
    """

    wanted = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        hint = self.tr(
            "The dates above that are still to come, and after the session the days, weeks and months on "
            "which to log. Each entry is called “Diary” and says nothing more."
        )
        self._details = WrappingBox(self.tr("Say inside what to do by then"))
        self._details.setToolTip(self.tr("Whoever sees your calendar can read it."))
        self._details.setAccessibleDescription(self._details.toolTip())
        button = QPushButton(self.tr("Put these dates into your calendar"))
        self.column.addWidget(section_label(self.tr("Your calendar")))
        self.column.addWidget(text_label(hint))
        self.column.addWidget(self._details)
        self.column.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        button.clicked.connect(lambda: self.wanted.emit(self._details.isChecked()))
