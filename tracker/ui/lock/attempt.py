"""Trying a passphrase: beside the window, since it takes a while, and with a growing delay after wrong ones.

The delay is for the person at the keyboard; it begins anew with the program. Keeping it in a file would let
anybody lock the owner out, and stop nobody who can delete a file. What slows down a thief with a copy of the
log is the cost of every guess (`tracker.storage.keys`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from tracker.storage import StorageError, WrongPassphrase
from tracker.ui.background import Task

WAITS_S = (1, 2, 5, 10, 20, 40, 60)
"""Seconds after the first, second, … wrong passphrase; the last for all further ones."""
SECOND_MS = 1000


class Patience:
    """How often in a row a wrong passphrase was given; kept while the program runs."""

    def __init__(self) -> None:
        self.wrong = 0

    def wait_s(self) -> int:
        """Return how many seconds to wait now."""
        return WAITS_S[min(self.wrong, len(WAITS_S)) - 1] if self.wrong else 0


class Attempt(QObject):
    """Runs what needs the right passphrase, one at a time.

    Signals:
        succeeded(object): what the work returned.
        failed(str): it could not be done, for another reason than the passphrase.
        refused(int): the passphrase is wrong; so many seconds to wait.
        waiting(int): so many seconds are left; 0 when it can be tried again.
    """

    succeeded = Signal(object)
    failed = Signal(str)
    refused = Signal(int)
    waiting = Signal(int)

    def __init__(self, patience: Patience, parent: QObject) -> None:
        super().__init__(parent)
        self._patience = patience
        self._task: Task | None = None
        self._left = 0
        self._seconds = QTimer(self, interval=SECOND_MS)
        self._seconds.timeout.connect(self._count)

    @property
    def is_free(self) -> bool:
        """Tell whether a passphrase can be tried now."""
        return self._task is None and self._left == 0

    @property
    def is_running(self) -> bool:
        """Tell whether one is being tried."""
        return self._task is not None

    def begin(self, work: Callable[[], Any]) -> None:
        """Run `work`, which raises `WrongPassphrase` for a wrong one."""
        self._task = Task(work, self)
        self._task.succeeded.connect(self._on_success)
        self._task.failed.connect(self._on_failure)
        self._task.start()

    def finish(self) -> None:
        """Wait for what is being tried."""
        if self._task is not None:
            self._task.wait()

    def _end(self) -> None:
        if self._task is not None:
            self._task.wait()
            self._task.deleteLater()  # with it goes the passphrase that the work holds
            self._task = None

    def _on_success(self, result: object) -> None:
        self._end()
        self._patience.wrong = 0
        self.succeeded.emit(result)

    def _on_failure(self, problem: Exception) -> None:
        self._end()
        if isinstance(problem, WrongPassphrase):
            self._patience.wrong += 1
            self._left = self._patience.wait_s()
            self._seconds.start()
            self.refused.emit(self._left)
        elif isinstance(problem, StorageError):
            self.failed.emit(str(problem))
        else:
            self.failed.emit("")
            raise problem

    def _count(self) -> None:
        self._left -= 1
        if self._left == 0:
            self._seconds.stop()
        self.waiting.emit(self._left)
