"""A list that opens, for one choice of a few: safe from the wheel, and open to screen readers."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QTimer
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from tracker.ui.pieces.chevron import paint_chevron


class ChoiceList(QComboBox):
    """Qt's own takes a choice by key and pointer only: what a screen reader selects stays without effect."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_followed = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: whoever scrolls past must not change anything."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_chevron(self)

    def showPopup(self) -> None:
        if not self._is_followed:
            self._is_followed = True
            self.view().selectionModel().selectionChanged.connect(self._on_selected)
        super().showPopup()

    def _on_selected(self, selected: QItemSelection) -> None:
        rows = [index.row() for index in selected.indexes()]
        if rows:
            # keys and pointer make a line the current one as well, right after this
            QTimer.singleShot(0, self, lambda: self._choose_selected(rows[0]))

    def _choose_selected(self, row: int) -> None:
        view = self.view()
        index = view.model().index(row, self.modelColumn(), self.rootModelIndex())
        is_selected_alone = view.selectionModel().isSelected(index) and view.currentIndex() != index
        if view.isVisible() and is_selected_alone:
            self.setCurrentIndex(row)
            self.hidePopup()
