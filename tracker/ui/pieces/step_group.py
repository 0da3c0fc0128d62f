"""The steps of one question: one is chosen or none, and an answer can be taken back."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QButtonGroup

from tracker.ui.pieces.by_name import set_by_name
from tracker.ui.pieces.step_button import StepButton


def clears(key: int) -> bool:
    """Tell whether this key takes an answer back."""
    return key in (QtCore.Qt.Key.Key_Delete, QtCore.Qt.Key.Key_Backspace)


class StepGroup(QButtonGroup):
    """Holds the steps by their numbers from 0; Tab stops at one of them, arrow keys go between them.

    Signals: `picked()` when the user chooses a step, by hand or through a screen reader. The latter only
    toggles a button and never clicks it.
    """

    picked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.idToggled.connect(self._on_toggled)

    def chosen(self) -> int | None:
        """Return the number of the chosen step, or None while unanswered."""
        number = self.checkedId()
        return None if number < 0 else number

    def choose(self, number: int | None) -> None:
        """Choose a step, or none; not the user's doing, so nothing is emitted."""
        self.blockSignals(True)
        if number is None:
            self.setExclusive(False)
            for button in self.buttons():
                button.setChecked(False)
            self.setExclusive(True)
        else:
            self.button(number).setChecked(True)
        self.blockSignals(False)
        self.keep_one_tab_stop()

    def takes_back(self, number: int) -> bool:
        """Take the answer back when a click was on the step that was chosen already; tell whether it was."""
        button = self.button(number)
        was_chosen = isinstance(button, StepButton) and button.was_checked
        if was_chosen:
            self.choose(None)
        return was_chosen

    def keep_one_tab_stop(self) -> None:
        """Let Tab go from question to question: Qt does so only once a step is chosen."""
        stop = self.chosen() or 0
        for number, button in enumerate(self.buttons()):
            set_by_name(button, focusPolicy="StrongFocus" if number == stop else "ClickFocus")

    def _on_toggled(self, _number: int, is_chosen: bool) -> None:
        if is_chosen:
            self.keep_one_tab_stop()
            self.picked.emit()
