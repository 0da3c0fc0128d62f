"""A field with room below it for what is wrong with what was typed into it."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from tracker.ui.pieces.labels import text_label


class CheckedField(QWidget):
    """Says what is wrong beside the field, on the screen and to a screen reader."""

    def __init__(self, field: QWidget) -> None:
        super().__init__()
        self._field = field
        self._problem = text_label(role="error")
        self._problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(field)
        column.addWidget(self._problem)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)  # a form gives what room is left to fields that would take it

    def say(self, problem: str) -> None:
        """Say what is wrong and what to do; an empty text takes it away."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self._field.setAccessibleDescription(problem)

    def take_focus(self) -> None:
        """Put the keyboard into the field, and the field in sight."""
        self._field.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.ensureWidgetVisible(self)
