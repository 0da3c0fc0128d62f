"""A card: the white frame that holds what belongs together on a page."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QFrame, QLayout, QVBoxLayout, QWidget


class Card(QFrame):
    """Parts from top to bottom, added to `column`."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 16, 16, 16)
        self.column.setSpacing(8)


def add(layout: QBoxLayout, widget: QWidget) -> None:
    """Add a part to a page that is in sight; Qt alone would show it a moment later."""
    layout.addWidget(widget)
    widget.show()


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let go of it."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
