"""A card: the white frame that holds what belongs together on a page."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

EDGE = 16
"""The room around what a card holds, in pixels."""


class Card(QFrame):
    """Parts from top to bottom, added to `column`."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        self.column.setSpacing(8)


def refill(layout: QBoxLayout, parts: Iterable[QWidget]) -> None:
    """Put these parts in the place of what a layout of a page in sight held; the old ones are let go of."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(layout.spacing())
    for part in parts:
        column.addWidget(part)
    layout.addWidget(content)
    content.show()  # all at once: Qt lays the page out anew for each part that is shown by itself
