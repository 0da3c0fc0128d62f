"""The one thing to do at a level, and whom to reach: the same wherever a level is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from tracker.domain.flags import WhatToDo
from tracker.ui.pieces.labels import text_label, title_label


class WhatToDoView(QWidget):
    """Action, next best and clinic; in an emergency the number to call stands out, the clinic is second."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._call = _selectable(title_label())
        self._action = text_label()
        self._otherwise = text_label()
        self._clinic = _selectable(text_label(role="heading"))
        self._missing = text_label(
            self.tr("Your clinic’s phone number can stand here: add it under Session, Edit session."),
            role="muted",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for label in (self._call, self._action, self._otherwise, self._clinic, self._missing):
            column.addWidget(label)

    def show_what_to_do(self, to_do: WhatToDo) -> None:
        """Show another action."""
        is_emergency = bool(to_do.emergency_number)
        self._call.setText(to_do.action)
        self._call.setVisible(is_emergency)
        self._action.setText(to_do.action)
        self._action.setVisible(not is_emergency)
        self._otherwise.setText(to_do.otherwise)
        self._clinic.setText(self.tr("Your clinic: {contact}").format(contact=to_do.contact))
        self._clinic.setVisible(bool(to_do.contact))
        self._missing.setVisible(to_do.phone_missing)


def _selectable(label: QLabel) -> QLabel:
    """Let a number be marked and copied, by mouse and by keyboard."""
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
