"""The list of treatments on the left, newest first."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QListWidgetItem, QSizePolicy, QWidget

from tracker.domain.outline import Outline, TreatmentSummary
from tracker.ui.pieces.wrapping_list import ALONG, WrappingList
from tracker.ui.wording import short_date, treatment_facts, treatment_state

ACCESSIBLE_TEXT_ROLE = 11
"""`Qt.ItemDataRole.AccessibleTextRole`; for the reason see `tracker.ui.pieces.by_name`."""
LEAST_LINES = 3
"""So many lines of words are in sight however low the window is."""


class TreatmentList(WrappingList):
    """Shows every treatment with where it stands; as high as its lines, where there is room for that.

    Signals: `chosen(date)` when the user picks another treatment.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Sessions"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._dates: list[dt.date] = []
        self._summaries: list[TreatmentSummary] = []
        self.currentRowChanged.connect(self._on_current)

    def show_outline(self, outline: Outline) -> None:
        """Fill the list; the chosen treatment is the current line. Lines that stay the same are kept."""
        self.blockSignals(True)
        dates = [summary.treatment.treated_on for summary in outline.treatments]
        if dates != self._dates:
            self._dates = dates
            self._summaries = []
            self.clear()
            self.addItems([""] * len(dates))
        for row, summary in enumerate(outline.treatments):
            if not (self._summaries and _says_the_same(self._summaries[row], summary)):
                self._show_line(self.item(row), summary)
        self._summaries = list(outline.treatments)
        if outline.treatment is not None:
            self.setCurrentRow(dates.index(outline.treatment.treated_on))
        self.fit()
        self.blockSignals(False)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.whole_height)

    def minimumSizeHint(self) -> QSize:
        least = self.fontMetrics().lineSpacing() * LEAST_LINES + ALONG
        return QSize(0, min(self.whole_height, least))

    def _show_line(self, item: QListWidgetItem, summary: TreatmentSummary) -> None:
        treatment = summary.treatment
        lines = [short_date(treatment.treated_on), treatment_facts(treatment), treatment_state(summary)]
        text = "\n".join(line for line in lines if line)
        if item.text() != text:
            item.setText(text)
            item.setData(ACCESSIBLE_TEXT_ROLE, text.replace("\n", ", "))

    def _on_current(self, row: int) -> None:
        if row >= 0:
            self.chosen.emit(self._dates[row])


def _says_the_same(before: TreatmentSummary, summary: TreatmentSummary) -> bool:
    """Tell whether a line can stay: a save reads the one treatment anew that it changes, of a hundred."""
    return before.treatment is summary.treatment and before.day == summary.day
