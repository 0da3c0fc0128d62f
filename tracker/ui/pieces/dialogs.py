"""What the dialogs share: scrolling content, the buttons, the size."""

from __future__ import annotations

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from tracker.ui.pieces.room import fit_screen, growth
from tracker.ui.pieces.scrolling import scrolling


def add_buttons(
    dialog: QDialog, content: QWidget, save: str, *, always_seen: QWidget | None = None
) -> QDialogButtonBox:
    """Lay out a dialog that asks: scrolling content, what must stay in sight below it, save and Cancel.

    The buttons are returned, for a dialog that has one more.
    """
    buttons = plain_buttons(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
    saving = buttons.button(QDialogButtonBox.StandardButton.Save)
    saving.setText(save)
    saving.setProperty("primary", True)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.addWidget(scrolling(content), 1)
    if always_seen is not None:
        column.addWidget(always_seen)
    column.addWidget(buttons)
    return buttons


def add_close(dialog: QDialog, content: QWidget) -> QPushButton:
    """Lay out a dialog that shows and asks nothing: scrolling content, and Close, which is returned."""
    buttons = plain_buttons(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.addWidget(scrolling(content), 1)
    column.addWidget(buttons)
    return buttons.button(QDialogButtonBox.StandardButton.Close)


def plain_buttons(standard: QDialogButtonBox.StandardButton) -> QDialogButtonBox:
    """Return a button box in the platform's order, without the style's own coloured icons."""
    buttons = QDialogButtonBox(standard)
    for button in buttons.buttons():
        button.setIcon(QIcon())
    return buttons


def give_size(dialog: QDialog, width: int, height: int) -> None:
    """Give a dialog its first size, in pixels at the usual text size; no larger than its screen."""
    grown = growth(dialog)
    fit_screen(dialog, round(width * grown), round(height * grown))


def show_once(dialog: QDialog) -> bool:
    """Show a dialog until it is closed, let go of it, and tell whether it was accepted."""
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return accepted
