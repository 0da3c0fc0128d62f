"""The backups that are due, made while the window is used: in small steps, with a quiet word how far."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QStatusBar

from tracker.storage.backups.backups import Backups
from tracker.storage.backups.steps import Errand, Steps
from tracker.ui.background import Task
from tracker.ui.pieces.notice import Notice

AT_A_TIME_S = 0.006
"""So long the window is held up at most, give or take a step."""
PAUSE_MS = 4
WHILE_ASKED_MS = 200


class DueBackup(QObject):
    """Makes the backups that are due in one log; whatever else uses the log in this window comes first.

    Signals: `ended()`, when they are made or could not be; `problem` of the backups tells.
    """

    ended = Signal()

    def __init__(self, backups: Backups, status: QStatusBar, parent: QObject) -> None:
        super().__init__(parent)
        self._backups = backups
        self._notice = Notice(status)
        self._steps: Steps[None] | None = None
        self._proceed: Callable[[], float | Errand] = _nothing
        self._task: Task | None = None
        self._timer = QTimer(self, interval=PAUSE_MS)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_running(self) -> bool:
        """Tell whether backups are being made."""
        return self._steps is not None

    def begin(self, second_folder: Path | None) -> None:
        """Begin, unless that has happened already; a second folder gets one too."""
        if self._steps is None:
            self._steps = self._backups.begin_if_due(second_folder)
            self._proceed = partial(next, self._steps)
            self._notice.begin(self.tr("A backup is being made …"))
            self._timer.start()

    def stop(self) -> None:
        """Give up what is not finished; it is due still."""
        self._backups.give_up()
        self._end()

    def _go_on(self) -> None:
        # whatever waits for an answer may use the log in a thread of its own
        is_asked = QApplication.activeModalWidget() is not None
        self._timer.setInterval(WHILE_ASKED_MS if is_asked else PAUSE_MS)
        if is_asked:
            return
        until = time.monotonic() + AT_A_TIME_S
        self._take_step()
        while self._timer.isActive() and time.monotonic() < until:
            self._take_step()

    def _take_step(self) -> None:
        try:
            step = self._proceed()
        except StopIteration:
            self._end()
            self.ended.emit()
            return
        except BaseException:
            self._end()
            raise
        if isinstance(step, Errand):
            self._send_out(step)
        else:
            text = self.tr("A backup is being made: {percent} %")
            self._notice.say(text.format(percent=int(100 * step)))
            self._resume(None)

    def _send_out(self, errand: Errand) -> None:
        self._timer.stop()
        self._task = Task(errand, self)
        self._task.succeeded.connect(self._resume)
        self._task.failed.connect(self._resume_with_problem)
        self._task.start()

    def _resume(self, result: object) -> None:
        if self._steps is not None:
            self._proceed = partial(self._steps.send, result)
            self._timer.start()

    def _resume_with_problem(self, problem: Exception) -> None:
        if self._steps is not None:
            self._proceed = partial(self._steps.throw, problem)
            self._timer.start()

    def _end(self) -> None:
        self._timer.stop()
        self._steps = None
        self._proceed = _nothing
        if self._task is not None:
            self._task.wait()
            self._task = None
        self._notice.end()


def _nothing() -> float | Errand:
    raise StopIteration
