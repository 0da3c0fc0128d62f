"""Where a file and the log disagree: both values side by side, and a tick for each that is to be taken."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from tracker.domain.knowledge import Knowledge
from tracker.domain.merging import Difference, Place
from tracker.ui.importing.import_words import place_text, value_text

ROWS_IN_SIGHT = 6


class DifferenceTable(QTableWidget):
    """Nothing is ticked at first: without a word from the user everything stays as it is."""

    def __init__(self, knowledge: Knowledge, differences: Sequence[Difference]) -> None:
        super().__init__(len(differences), 3)
        self._places = [difference.place for difference in differences]
        self.setAccessibleName(self.tr("What differs"))
        self.setHorizontalHeaderLabels(
            [self.tr("Take from the file"), self.tr("In your log"), self.tr("In the file")]
        )
        for row, difference in enumerate(differences):
            self._fill_row(knowledge, row, difference)
        self._look_right()

    def taking(self) -> frozenset[Place]:
        """Return what is ticked."""
        return frozenset(
            place
            for row, place in enumerate(self._places)
            if self._box(row).checkState() is Qt.CheckState.Checked
        )

    def tick_all(self, state: Qt.CheckState) -> None:
        """Tick every row, or none."""
        for row in range(self.rowCount()):
            self._box(row).setCheckState(state)

    def _fill_row(self, knowledge: Knowledge, row: int, difference: Difference) -> None:
        what = QTableWidgetItem(place_text(knowledge, difference.place))
        what.setFlags(what.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        what.setCheckState(Qt.CheckState.Unchecked)
        self.setItem(row, 0, what)
        for column, value in enumerate((difference.stored, difference.coming), start=1):
            text = value_text(knowledge, difference.place.field, value)
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            self.setItem(row, column, item)

    def _look_right(self) -> None:
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setCurrentCell(0, 0)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.resizeRowsToContents()
        rows = min(ROWS_IN_SIGHT, self.rowCount()) + 1
        self.setMinimumHeight(header.sizeHint().height() + rows * self.rowHeight(0))

    def _box(self, row: int) -> QTableWidgetItem:
        box = self.item(row, 0)
        assert box is not None, "every row was given one"
        return box
