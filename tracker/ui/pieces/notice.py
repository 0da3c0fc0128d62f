"""A quiet word at the end of the status line, for what goes on beside the window longer than a moment."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStatusBar, QWidget

SHOWN_AFTER_MS = 500


class Notice(QObject):
    """Says how far something is; with `can_stop` it offers to stop it.

    Signals: `stop_wanted()`.
    """

    stop_wanted = Signal()

    def __init__(self, status: QStatusBar, *, can_stop: bool = False) -> None:
        super().__init__(status)
        self._status = status
        self._can_stop = can_stop
        self._text = ""
        self._label: QLabel | None = None
        self._widget: QWidget | None = None
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_AFTER_MS)
        self._timer.timeout.connect(self._appear)

    def begin(self, text: str) -> None:
        """Say this after a moment."""
        self._text = text
        self._timer.start()

    def say(self, text: str) -> None:
        """Say this instead; before the moment is over, nobody sees it."""
        self._text = text
        if self._label is not None:
            self._label.setText(text)

    def end(self) -> None:
        """Say nothing any more."""
        self._timer.stop()
        if self._widget is not None:
            self._status.removeWidget(self._widget)
            self._widget.deleteLater()
            self._widget = self._label = None

    def _appear(self) -> None:
        self._widget = QWidget()
        self._label = QLabel(self._text)
        self._label.setProperty("role", "muted")
        row = QHBoxLayout(self._widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._label)
        if self._can_stop:
            stop = QPushButton(self.tr("Stop"))
            stop.clicked.connect(self.stop_wanted)
            row.addWidget(stop)
        self._status.addPermanentWidget(self._widget)
