"""A list that opens, for one choice of a few that stand for values of our own."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtWidgets import QLabel

from tracker.ui.pieces.choice_list import ChoiceList

LETTERS_IN_SIGHT = 16
"""Long choices are cut in the closed box, so that they do not set the width of the page."""


class ChoiceBox(ChoiceList):
    """Has a value for each text. `label` is its visible name, which a page puts beside it.

    The values stay with us: Qt would hand back others of its own kinds.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(ChoiceList.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(LETTERS_IN_SIGHT)
        self._values: list[Any] = []
        self.label = QLabel(name)
        self.label.setWordWrap(True)
        self.label.setBuddy(self)

    @property
    def value(self) -> Any:  # noqa: ANN401 - whatever was offered
        """The value of the chosen text."""
        return self._values[self.currentIndex()]

    def offer(self, choices: Iterable[tuple[str, Any]]) -> None:
        """Fill the list; the first is chosen, and nobody is told."""
        texts, self._values = map(list, zip(*choices, strict=True))
        self.blockSignals(True)
        self.clear()
        self.addItems(texts)
        self.blockSignals(False)

    def show_value(self, value: object) -> None:
        """Choose the text of a value, the first where there is none of it; nobody is told."""
        self.blockSignals(True)
        self.setCurrentIndex(self._values.index(value) if value in self._values else 0)
        self.blockSignals(False)

    def show_all(self, is_visible: bool) -> None:
        """Show or hide the box with its label."""
        self.setVisible(is_visible)
        self.label.setVisible(is_visible)
