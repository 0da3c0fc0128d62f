"""Return presses the button that has the keyboard, as it does in dialogs; Qt leaves a window without that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton

if TYPE_CHECKING:  # what the first frame does without
    from PySide6.QtGui import QKeyEvent


def pressed_button(event: QKeyEvent) -> bool:
    """Press the button if this is Return on one; tell whether it was. A step or a box is no such button."""
    if event.key() not in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter):
        return False
    button = QApplication.focusWidget()
    if not isinstance(button, QPushButton | QToolButton):
        return False
    button.click()
    return True
