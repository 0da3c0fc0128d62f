"""Passphrase and lock on one page: whether there is one, and everything that can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from tracker.ui.lock.minutes import minutes_texts
from tracker.ui.pieces.choice_list import ChoiceList
from tracker.ui.pieces.dialogs import add_close, give_size
from tracker.ui.pieces.labels import section_label, text_label
from tracker.ui.pieces.wrapping_row import WrappingRow

if TYPE_CHECKING:
    from tracker.ui.lock.passphrase_actions import PassphraseActions


class LockDialog(QDialog):
    """Shows what `actions` can do now; it holds nothing itself."""

    def __init__(self, actions: PassphraseActions, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.setWindowTitle(self.tr("Passphrase"))
        self._state = section_label("")
        self._about = text_label()
        self._on = self._button(self.tr("Turn on …"), actions.turn_on)
        self._change = self._button(self.tr("Change …"), actions.change)
        self._off = self._button(self.tr("Turn off …"), actions.turn_off)
        self._sheet = self._button(self.tr("Recovery sheet …"), actions.recovery_sheet)
        self._lock = self._button(self.tr("Lock now"), self._lock_now)
        self._minutes = ChoiceList()
        self._minutes_label = QLabel(self.tr("Lock when nobody uses the program"))
        self._lay_out()
        actions.changed.connect(self._show_state)
        self._show_state()

    def _show_state(self) -> None:
        is_on = self._actions.is_on
        self._state.setText(
            self.tr("Your diary is locked with a passphrase")
            if is_on
            else self.tr("Your diary has no passphrase")
        )
        self._about.setText(
            self.tr(
                "The program asks for it at each start, and after each lock. While the diary is locked, "
                "no reminder comes."
            )
            if is_on
            else self.tr("Who can use your account on this computer, or has your disk, can read your diary.")
        )
        self._on.setVisible(not is_on)
        for part in (self._change, self._off, self._sheet, self._lock, self._minutes, self._minutes_label):
            part.setVisible(is_on)
        (self._lock if is_on else self._on).setFocus()

    def _button(self, text: str, command: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(lambda: command())
        return button

    def _lock_now(self) -> None:
        self.accept()
        self._actions.lock()

    def _choose_minutes(self, row: int) -> None:
        self._actions.set_idle_minutes(self._minutes.itemData(row))

    def _lay_out(self) -> None:
        for minutes, text in minutes_texts().items():
            self._minutes.addItem(text, minutes)
        self._minutes.setCurrentIndex(self._minutes.findData(self._actions.idle_minutes))
        self._minutes.setAccessibleName(self._minutes_label.text())
        self._minutes.activated.connect(self._choose_minutes)
        self._minutes_label.setBuddy(self._minutes)
        row = WrappingRow()
        for button in (self._on, self._lock, self._change, self._off, self._sheet):
            row.add(button)
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 8, 0)
        inner.setSpacing(12)
        for widget in (self._state, self._about, row, self._minutes_label, self._minutes):
            inner.addWidget(widget)
        inner.addStretch(1)
        # else Return in the list of minutes would press the first button of the page
        add_close(self, content).setDefault(True)
        give_size(self, 600, content.sizeHint().height() + 100)
