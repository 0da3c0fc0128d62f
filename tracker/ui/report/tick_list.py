"""A list of things to tick; a click anywhere in a line ticks it, as the space bar does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from tracker.ui.style_sheet import TARGET

MOST_IN_SIGHT = 4


class TickList(QListWidget):
    """Lines that each stand for something; `itemChanged` tells of ticks."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("choices")

    def offer(self, lines: Sequence[tuple[object, list[str], bool]]) -> None:
        """Offer these lines: what each stands for, its texts, and whether it is ticked; emits nothing."""
        self.blockSignals(True)
        self.clear()
        for key, texts, is_ticked in lines:
            shown = [text for text in texts if text]
            item = QListWidgetItem("\n".join(shown), self)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(shown))
            item.setSizeHint(QSize(0, max(TARGET, self.fontMetrics().lineSpacing() * len(shown) + 12)))
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
        self.blockSignals(False)
        if lines:
            self.setCurrentRow(0)
            in_sight = range(min(len(lines), MOST_IN_SIGHT))
            self.setFixedHeight(sum(map(self.sizeHintForRow, in_sight)) + 4)

    def offered(self) -> set[Any]:
        """Return what the lines stand for."""
        return {item.data(Qt.ItemDataRole.UserRole) for item in self._items()}

    def ticked(self) -> set[Any]:
        """Return what the ticked lines stand for."""
        found = (item for item in self._items() if item.checkState() is Qt.CheckState.Checked)
        return {item.data(Qt.ItemDataRole.UserRole) for item in found}

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        item = self.itemAt(event.position().toPoint())
        before = None if item is None else item.checkState()
        super().mouseReleaseEvent(event)
        if item is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        if item.isSelected() and item.checkState() is before:  # not on the box, where Qt has done it
            is_ticked = before is Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if is_ticked else Qt.CheckState.Checked)

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]
