"""A list that opens, for one choice of a few; the wheel scrolls the page instead of choosing."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel

LETTERS_IN_SIGHT = 16
"""Long choices are cut in the closed box, so that they do not set the width of the page."""


class ChoiceBox(QComboBox):
    """Has a value for each text. `label` is its visible name, which a page puts beside it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(LETTERS_IN_SIGHT)
        self.label = QLabel(name)
        self.label.setWordWrap(True)
        self.label.setBuddy(self)

    def offer(self, choices: Iterable[tuple[str, Any]]) -> None:
        """Fill the list anew; nobody is told."""
        self.blockSignals(True)
        self.clear()
        for text, value in choices:
            self.addItem(text, value)
        self.blockSignals(False)

    def show_value(self, value: object) -> None:
        """Choose the text of a value, the first where there is none of it; nobody is told."""
        self.blockSignals(True)
        values = [self.itemData(index) for index in range(self.count())]
        self.setCurrentIndex(values.index(value) if value in values else 0)
        self.blockSignals(False)

    def show_all(self, is_visible: bool) -> None:
        """Show or hide the box with its label."""
        self.setVisible(is_visible)
        self.label.setVisible(is_visible)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
