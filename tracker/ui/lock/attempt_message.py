"""The line that says how an attempt with a passphrase goes, on the screen and aloud."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from tracker.ui.lock.attempt import Attempt
from tracker.ui.pieces.announcing import announce
from tracker.ui.pieces.labels import text_label

SPOKEN_EVERY_S = 10
"""So often a screen reader hears how long it still takes: not every second, but nobody waits for nothing."""


class AttemptMessage(QWidget):
    """Takes no room while there is nothing to say; what is wrong and what is only so look different."""

    def __init__(self, attempt: Attempt, busy: str) -> None:
        super().__init__()
        self._busy = busy
        self._problem = text_label(role="error")
        self._notice = text_label(role="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._problem)
        column.addWidget(self._notice)
        column.addStretch(1)
        self.clear()
        attempt.refused.connect(lambda seconds: self.say_wrong(self._waiting_text(seconds)))
        attempt.waiting.connect(self._on_waiting)
        attempt.failed.connect(self.say_wrong)

    def clear(self) -> None:
        """Say nothing."""
        self._problem.hide()
        self._notice.hide()

    def say_busy(self) -> None:
        """Say that it takes a moment."""
        self.say(self._busy)

    def say(self, text: str) -> None:
        """Say something that is not wrong."""
        self._show(self._notice, text)

    def say_wrong(self, text: str) -> None:
        """Say what is wrong."""
        self._show(self._problem, text)

    def _show(self, label: QLabel, text: str) -> None:
        self.clear()
        label.setText(text)
        label.setVisible(bool(text))
        if text:
            announce(label, text)

    def _on_waiting(self, seconds: int) -> None:
        text = self._waiting_text(seconds)
        if seconds % SPOKEN_EVERY_S == 0:
            self._show(self._problem, text)
        else:
            self._problem.setText(text)

    def _waiting_text(self, seconds: int) -> str:
        if seconds == 0:
            return self.tr("That is not the passphrase. You can try again now.")
        if seconds == 1:
            return self.tr("That is not the passphrase. You can try again in 1 second.")
        text = self.tr("That is not the passphrase. You can try again in {seconds} seconds.")
        return text.format(seconds=seconds)
