"""The dialog that asks for a passphrase, a new one, or both, and then does what they are for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from tracker.ui.lock.attempt import Attempt, Patience
from tracker.ui.lock.attempt_message import AttemptMessage
from tracker.ui.lock.lock_words import SHORTEST, Words, strength_text
from tracker.ui.pieces.dialogs import give_size, plain_buttons
from tracker.ui.pieces.labels import text_label
from tracker.ui.pieces.passphrase_field import PassphraseField
from tracker.ui.pieces.scrolling import scrolling_with_focus

LEAST_WIDTH, WIDTH_IN_LETTERS = 560, 72
ROOM_FOR_SCROLL_BAR = 50
"""In pixels, with the dialog's margins."""


class PassphraseDialog(QDialog):
    """Accepted when `work` is done, which gets the old and the new passphrase, each empty if not asked for.

    Then `outcome` is what it returned and `passphrase` the new one. It stays open while `work` runs.
    """

    def __init__(
        self,
        parent: QWidget | None,
        words: Words,
        patience: Patience,
        work: Callable[[str, str], object],
        *,
        asks_old: bool = True,
        asks_new: bool = True,
    ) -> None:
        super().__init__(parent)
        self.outcome: object = None
        self.passphrase = ""
        self._work = work
        self._attempt = Attempt(patience, self)
        self._message = AttemptMessage(self._attempt, self.tr("One moment …"))
        self._old = PassphraseField(self.tr("Passphrase")) if asks_old else None
        self._new = PassphraseField(self.tr("New passphrase")) if asks_new else None
        self._again = PassphraseField(self.tr("New passphrase again")) if asks_new else None
        self._strength = text_label(role="muted")
        self._strength.setParent(self)
        self._buttons = plain_buttons(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.setWindowTitle(words.title)
        self._lay_out(words)
        self._connect()
        self._show_strength()
        self._fields()[0].setFocus()

    def accept(self) -> None:
        """Do what the passphrases are for, or say what is wrong with them."""
        if not self._attempt.is_free:
            return
        wrong = self._wrong()
        if wrong is not None:
            field, text = wrong
            self._message.say_wrong(text)
            field.select()
            return
        old, new = self._text(self._old), self._text(self._new)
        self._message.say_busy()
        self._attempt.begin(lambda: self._work(old, new))
        self._show_state()

    def done(self, result: int) -> None:
        """Close, unless the work has begun: it has to end first."""
        if not self._attempt.is_running:
            super().done(result)

    def _wrong(self) -> tuple[PassphraseField, str] | None:
        """Return what is wrong with what was typed, and where; None when nothing is."""
        if self._old is not None and not self._old.text():
            return self._old, self.tr("Please type your passphrase first.")
        if self._new is None or self._again is None:
            return None
        if len(self._new.text()) < SHORTEST:
            text = self.tr("The new passphrase needs at least {number} letters.")
            return self._new, text.format(number=SHORTEST)
        if self._new.text() != self._again.text():
            return self._again, self.tr("The two new passphrases are not the same. Please type them again.")
        return None

    def _on_success(self, outcome: object) -> None:
        self.outcome = outcome
        self.passphrase = self._text(self._new)
        for field in self._fields():
            field.clear()
        super().accept()

    def _on_refused(self) -> None:
        self._show_state()
        if self._old is not None:
            self._old.select()

    def _show_state(self) -> None:
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(self._attempt.is_free)
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setEnabled(not self._attempt.is_running)
        for field in self._fields():
            field.setEnabled(not self._attempt.is_running)

    def _show_strength(self) -> None:
        if self._new is not None:
            text = strength_text(self._new.text())
            self._strength.setText(text)
            self._new.describe(text)

    def _fields(self) -> list[PassphraseField]:
        return [field for field in (self._old, self._new, self._again) if field is not None]

    @staticmethod
    def _text(field: PassphraseField | None) -> str:
        return "" if field is None else field.text()

    def _lay_out(self, words: Words) -> None:
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 8, 0)
        inner.setSpacing(12)
        for text, role in words.texts:
            inner.addWidget(text_label(text, role=role))
        inner.addSpacing(4)
        self._strength.setVisible(self._new is not None)
        for field in self._fields():
            inner.addWidget(field)
            if field is self._new:
                inner.addWidget(self._strength)
        inner.addStretch(1)
        ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(words.button)
        ok.setProperty("primary", True)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(scrolling_with_focus(content), 1)
        column.addWidget(self._message)
        column.addWidget(self._buttons)
        width = max(LEAST_WIDTH, self.fontMetrics().averageCharWidth() * WIDTH_IN_LETTERS)
        below = self._buttons.sizeHint().height() + 6 * self.fontMetrics().lineSpacing()
        give_size(self, width, inner.totalHeightForWidth(width - ROOM_FOR_SCROLL_BAR) + below)

    def _connect(self) -> None:
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        if self._new is not None:
            self._new.changed.connect(self._show_strength)
        for field, following in zip(self._fields(), [*self._fields()[1:], None], strict=True):
            field.entered.connect(self.accept if following is None else following.select)
        self._attempt.succeeded.connect(self._on_success)
        self._attempt.refused.connect(self._on_refused)
        self._attempt.waiting.connect(self._show_state)
        self._attempt.failed.connect(self._show_state)
