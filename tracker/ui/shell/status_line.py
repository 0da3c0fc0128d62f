"""The line at the foot of the window: what was just stored, and the way back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QStatusBar, QWidget


class StatusLine(QStatusBar):
    """Says what happened until the next thing happens; it never covers a control.

    Signals: `undo_wanted()`.
    """

    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._text = QLabel(self.tr("Everything stays on this computer."))
        self._undo = QPushButton(self.tr("Undo"))
        self._undo.setAccessibleDescription(self.tr("Key: Ctrl+Z"))
        self._undo.clicked.connect(self.undo_wanted)
        self.setContentsMargins(12, 0, 0, 0)
        self.addWidget(self._text)
        self.addWidget(self._undo)
        self._undo.hide()

    def fit(self) -> None:
        """Make room for the button at the present text size.

        A status bar gives no more than the style sheet's least height, which large text does not fit into,
        and takes its own height only when it is told to lay itself out.
        """
        self._undo.setMinimumHeight(self._undo.sizeHint().height())
        QApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def say(self, text: str, *, can_undo: bool, spoken: str = "") -> None:
        """Show a sentence and have a screen reader speak it, with more if given."""
        self._text.setText(text)
        self._undo.setVisible(can_undo)
        self.fit()
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # not before the first frame

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{text} {spoken}".strip()))
