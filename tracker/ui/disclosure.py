"""A button that shows or hides what lies below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget


class Disclosure(QWidget):
    """A titled part of a page that starts closed; the title says what is inside."""

    def __init__(self, title: str, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._title = title
        self.button = QToolButton()
        self.button.setProperty("role", "disclosure")
        self.button.setCheckable(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.button.toggled.connect(self._show_content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.button)
        column.addWidget(content)
        self.set_note("")
        self._show_content(False)

    def set_note(self, note: str) -> None:
        """Add a few words after the title, such as how many boxes are ticked inside."""
        text = f"{self._title} – {note}" if note else self._title
        self.button.setText(text)
        self.button.setAccessibleName(text)

    def set_open(self, is_open: bool) -> None:
        """Show or hide the content."""
        self.button.setChecked(is_open)

    def _show_content(self, is_open: bool) -> None:
        self._content.setVisible(is_open)
        arrow = Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow
        self.button.setArrowType(arrow)
        self.button.setAccessibleDescription(self.tr("Open") if is_open else self.tr("Closed"))
