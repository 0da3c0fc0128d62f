"""A button that shows or hides what lies below it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker.ui.pieces.disclosure_button import WORDS_FROM, DisclosureButton
from tracker.ui.pieces.tab_order import come_after


class Disclosure(QWidget):
    """A titled part of a page that starts closed; the title says what is inside.

    The content is made when it is first opened: most parts stay closed on most days.
    """

    def __init__(self, title: str, make_content: Callable[[], QWidget]) -> None:
        super().__init__()
        self._make_content = make_content
        self._content: QWidget | None = None
        self._title = title
        self.button = DisclosureButton()
        self.button.toggled.connect(self._show_content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.button)
        self.set_note("")
        self._show_state(False)

    def set_note(self, note: str) -> None:
        """Add a few words after the title, such as how many boxes are ticked inside."""
        text = f"{self._title} – {note}" if note else self._title
        self.button.setText(text)
        self.button.setAccessibleName(text)

    def set_open(self, is_open: bool) -> None:
        """Show or hide the content."""
        self.button.setChecked(is_open)

    def _show_content(self, is_open: bool) -> None:
        if self._content is None:
            self._content = self._make_content()
            layout = self.layout()
            assert layout is not None, "it was given one when it was made"
            layout.addWidget(self._content)
            come_after(self.button, self._content)
        self._content.setVisible(is_open)
        self._show_state(is_open)

    def _show_state(self, is_open: bool) -> None:
        self.button.setAccessibleDescription(self.tr("Open") if is_open else self.tr("Closed"))


def opened_part(spacing: int) -> tuple[QWidget, QVBoxLayout]:
    """Return an empty content for a disclosure, standing in as far as its title's words, and its column."""
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(WORDS_FROM, 4, 0, 8)
    column.setSpacing(spacing)
    return content, column
