"""The list of treatments on the left, newest first."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from tracker.domain.outline import Outline
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
        """Fill the list; the chosen treatment is the current line."""
        self.blockSignals(True)
        self.clear()
        for summary in outline.treatments:
            treatment = summary.treatment
            lines = [short_date(treatment.treated_on), treatment_facts(treatment), treatment_state(summary)]
            item = QListWidgetItem("\n".join(line for line in lines if line))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(line for line in lines if line))
            item.setData(DATE_ROLE, treatment.treated_on)
            self.addItem(item)
            if outline.treatment and outline.treatment.treated_on == treatment.treated_on:
                self.setCurrentItem(item)
        self.blockSignals(False)

    def _on_current(self, item: QListWidgetItem | None) -> None:
        date = item.data(DATE_ROLE) if item is not None else None
        if isinstance(date, dt.date):
            self.chosen.emit(date)
