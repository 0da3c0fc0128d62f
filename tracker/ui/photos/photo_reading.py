"""Reads pictures one after the other beside the window, which goes on meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from tracker.exchange.pictures.picture import Picture, PictureError
from tracker.ui.background import Task
from tracker.ui.photos.incoming import Incoming


class PhotoReading(QObject):
    """One batch of pictures; an instance reads once.

    Signals:
        progressed(int, int): this one of so many is being read.
        finished(): all have been; `read` and `refused` say how it went.
    """

    progressed = Signal(int, int)
    finished = Signal()

    def __init__(self, incoming: list[Incoming], parent: QObject) -> None:
        super().__init__(parent)
        self._waiting = list(incoming)
        self._count = len(incoming)
        self._task: Task | None = None
        self.read: list[tuple[str, Picture]] = []
        self.refused: list[str] = []

    def start(self) -> None:
        """Begin with the first one."""
        self._next()

    def stop(self) -> None:
        """Read no further, and wait for what is being read."""
        self._waiting.clear()
        if self._task is not None:
            self._task.wait()

    def _next(self) -> None:
        if not self._waiting:
            self.finished.emit()
            return
        incoming = self._waiting.pop(0)
        self.progressed.emit(self._count - len(self._waiting), self._count)
        self._task = Task(incoming.read, self)
        self._task.succeeded.connect(lambda picture: self._on_read(incoming.name, picture))
        self._task.failed.connect(self._on_failed)
        self._task.start()

    def _on_read(self, name: str, picture: Picture) -> None:
        self.read.append((name, picture))
        self._next()

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, PictureError):
            raise error
        self.refused.append(str(error))
        self._next()
