"""Several dialogs, one after the other or one over the other: each is met by the next in a list."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from shiboken6 import isValid

from tracker.ui.waiting import Waiting

from .screen import Screen, free_deleted

Meet = Callable[[Screen], None]
PATIENCE_S = 10


@contextmanager
def meeting(*handlers: Meet) -> Iterator[None]:
    """Let each dialog that opens meanwhile be met by the next of these; all must come, and no other."""
    window = QApplication.activeWindow()
    crowd = _Crowd(list(handlers))
    crowd.watch()
    yield
    crowd.end()
    if window is not None and isValid(window) and window.isVisible():
        window.activateWindow()  # a desktop does so by itself
        is_active = QTest.qWaitForWindowActive(window)
        assert is_active or not isValid(window) or not window.isVisible()


def wait_until_closed(dialog: Screen) -> None:
    """Let a dialog do its work."""
    until = time.monotonic() + PATIENCE_S
    while dialog.window.isVisible():
        assert time.monotonic() < until, "the dialog is still open"
        QTest.qWait(1)


def meeting_waiting(then: Meet, *, until: Callable[[], bool] | None = None) -> None:
    """Do this once a wait can be seen, or again and again until something is true; outlives the caller."""
    poll = QTimer(QApplication.instance(), interval=1)

    def meet() -> None:
        shown = QApplication.activeModalWidget()
        if isinstance(shown, Waiting) and shown.isActiveWindow():
            then(Screen(shown))
            if until is None or until():
                poll.stop()
                poll.deleteLater()

    poll.timeout.connect(meet)
    poll.start()


class _Crowd:
    def __init__(self, handlers: list[Meet]) -> None:
        self._handlers = handlers
        self._met: list[QDialog] = []
        self._problems: list[BaseException] = []
        self._polls: list[QTimer] = []

    def watch(self) -> None:
        # a timer for each: Qt does not let one go off again while what it set off has not ended
        poll = QTimer(interval=5)
        poll.timeout.connect(lambda: self._look(poll))
        poll.start()
        self._polls.append(poll)

    def end(self) -> None:
        for poll in self._polls:
            poll.stop()
        if self._problems:
            raise self._problems[0]
        assert not self._handlers, f"{len(self._handlers)} dialogs did not come"
        free_deleted()

    def _look(self, poll: QTimer) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog) or dialog in self._met or not dialog.isActiveWindow():
            return
        poll.stop()
        self._met.append(dialog)
        self.watch()
        try:
            assert self._handlers, f"nobody expected {dialog.windowTitle()!r}"
            self._handlers.pop(0)(Screen(dialog))
        except BaseException as problem:
            self._problems.append(problem)
            dialog.done(0)
