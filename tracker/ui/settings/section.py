"""What the sections of the settings share: a card with a title, rows with a label, hints in small words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from tracker.ui.pieces.card import Card
from tracker.ui.pieces.choice_list import ChoiceList
from tracker.ui.pieces.labels import section_label, text_label


class Section(Card):
    """Shows choices and hands each new one on at once; it keeps none itself."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.column.addWidget(section_label(title))

    def settle(self) -> bool:
        """Take over what is still being typed; False, with the reason beside it, when it cannot be."""
        return True

    def add_labelled(self, label: str, field: QWidget) -> None:
        """Add a field below its label, whose "&" leads to it."""
        name = QLabel(label)
        name.setBuddy(field)
        field.setAccessibleName(label.replace("&", ""))
        self.column.addWidget(name)
        self.column.addWidget(field, alignment=Qt.AlignmentFlag.AlignLeft)

    def add_hint(self, text: str, field: QWidget | None = None) -> QLabel:
        """Add what should be known about a field, for the eye and the ear."""
        hint = text_label(text, role="muted")
        if field is not None:
            field.setAccessibleDescription(text)
        self.column.addWidget(hint)
        return hint


class ChoiceBox(ChoiceList):
    """A list to choose from, by texts and what they stand for."""

    def __init__(self, options: Iterable[tuple[str, object]], chosen: object) -> None:
        super().__init__()
        for text, value in options:
            self.addItem(text, value)
        self.setCurrentIndex(max(0, self.findData(chosen)))
