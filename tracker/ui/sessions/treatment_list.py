"""The list of treatments on the left, newest first."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from tracker.domain.outline import Outline, TreatmentSummary
from tracker.ui.wording import short_date, treatment_facts, treatment_state

DATE_ROLE = Qt.ItemDataRole.UserRole


class TreatmentList(QListWidget):
    """Shows every treatment with where it stands.

    Signals: `chosen(date)` when the user picks another treatment.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Sessions"))
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._on_current)

    def show_outline(self, outline: Outline) -> None:
        """Fill the list; the chosen treatment is the current line. Lines that stay the same are kept."""
        self.blockSignals(True)
        dates = [summary.treatment.treated_on for summary in outline.treatments]
        if dates != [self.item(row).data(DATE_ROLE) for row in range(self.count())]:
            self.clear()
            self.addItems([""] * len(dates))
        for row, summary in enumerate(outline.treatments):
            self._show_line(self.item(row), summary)
        if outline.treatment is not None:
            self.setCurrentRow(dates.index(outline.treatment.treated_on))
        self.blockSignals(False)

    def _show_line(self, item: QListWidgetItem, summary: TreatmentSummary) -> None:
        treatment = summary.treatment
        lines = [short_date(treatment.treated_on), treatment_facts(treatment), treatment_state(summary)]
        text = "\n".join(line for line in lines if line)
        if item.text() != text:
            item.setText(text)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, text.replace("\n", ", "))
            item.setData(DATE_ROLE, treatment.treated_on)

    def _on_current(self, item: QListWidgetItem | None) -> None:
        date = item.data(DATE_ROLE) if item is not None else None
        if isinstance(date, dt.date):
            self.chosen.emit(date)
