"""Notices that nobody has touched the program for a while."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

LOOK_EVERY_MS = 5000

TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
        QEvent.Type.TabletPress,
    }
)


def clocks() -> tuple[float, float]:
    """Return seconds on two clocks: one may stand still while a computer sleeps, the other may be set."""
    return time.monotonic(), time.time()


class IdleWatch(QObject):
    """Looks at keys and pointer in the program's windows; what happens in other programs does not count.

    Signals: `idle()` when there was none of either for so many minutes.
    """

    idle = Signal()

    def __init__(self, parent: QObject, clocks: Callable[[], tuple[float, float]] = clocks) -> None:
        super().__init__(parent)
        self._clocks = clocks
        self._last = clocks()
        self._limit_s = 0.0
        self._look = QTimer(self, interval=LOOK_EVERY_MS)
        self._look.timeout.connect(self.look)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self._watch)

    def start(self, minutes: int) -> None:
        """Watch from now on, for as many minutes; with 0 no longer."""
        self._limit_s = minutes * 60.0
        self._last = self._clocks()
        if minutes:
            for window in QGuiApplication.topLevelWindows():
                self._watch(window)
            self._look.start()
        else:
            self._look.stop()

    def look(self) -> None:
        """Tell it when it has been long enough."""
        now = self._clocks()
        if self._limit_s and max(now[0] - self._last[0], now[1] - self._last[1]) >= self._limit_s:
            self._last = now
            self.idle.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHES:
            self._last = self._clocks()
        return False

    def _watch(self, window: QWindow | None) -> None:
        # a window, not the application: Python is asked about a few events and not about each one of a widget
        if window is not None:
            window.installEventFilter(self)  # a second time does nothing
