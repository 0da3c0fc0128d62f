"""Buttons, ticks and small fields in as many lines as the width asks for."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

GAP = 8
"""Between neighbours and between lines, in pixels."""


class WrappingRow(QWidget):
    """Never makes its page wider than the window."""

    def __init__(self) -> None:
        super().__init__()
        self._parts = _Flow(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, part: QWidget) -> None:
        """Add a part at the end."""
        self._parts.addWidget(part)


class _Flow(QLayout):
    """Lays its items out as text is: left to right (or right to left), then the next line."""

    def __init__(self, row: QWidget) -> None:
        super().__init__(row)
        self._row = row
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(hint.width() + GAP for hint in shown) - GAP if shown else 0
        return QSize(width, max((hint.height() for hint in shown), default=0))

    def minimumSize(self) -> QSize:
        least = QSize()
        for item in self._items:
            if not item.isEmpty():
                least = least.expandedTo(item.minimumSize())
        return least

    def setGeometry(self, place: QRect) -> None:
        super().setGeometry(place)
        self._arrange(place, move=True)

    def _arrange(self, place: QRect, *, move: bool) -> int:
        """Go through the items line by line; return the height that they take."""
        left, top, line_height = 0, 0, 0
        right_to_left = self._row.isRightToLeft()
        for item in self._items:
            if item.isEmpty():  # hidden
                continue
            hint = item.sizeHint()
            width = min(hint.width(), place.width())
            if left and left + width > place.width():
                left, top, line_height = 0, top + line_height + GAP, 0
            if move:
                from_left = place.width() - left - width if right_to_left else left
                corner = place.topLeft() + QPoint(from_left, top)
                item.setGeometry(QRect(corner, QSize(width, hint.height())))
            left += width + GAP
            line_height = max(line_height, hint.height())
        return top + line_height
