"""A button that can be the chosen one, and says so to eye and ear."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

if TYPE_CHECKING:  # what the first frame does without
    from PySide6.QtGui import QKeyEvent


class ChoiceButton(QPushButton):
    """Looks filled while chosen. Who owns it decides when that is: a click alone changes nothing."""

    def __init__(self, text: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)  # with two arguments PySide looks at an icon's class first, and loads it
        self._hint = hint
        self._is_chosen = False
        self.set_chosen(False)

    @property
    def is_chosen(self) -> bool:
        """Tell whether it is the chosen one."""
        return self._is_chosen

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def set_chosen(self, is_chosen: bool) -> None:
        """Show it as chosen or not."""
        self._is_chosen = is_chosen
        state = self.tr("Chosen") if is_chosen else ""
        self.setAccessibleDescription(". ".join(part for part in (state, self._hint) if part))
        if self.property("chosen") != is_chosen:
            self.setProperty("chosen", is_chosen)
            # the first frame's style sheet is still to come, and asking for the style is not cheap
            if _has_style_sheet():
                self.style().unpolish(self)
                self.style().polish(self)


def _has_style_sheet() -> bool:
    app = QApplication.instance()
    return isinstance(app, QApplication) and bool(app.styleSheet())
