"""Reads pictures one after the other, beside the window, which goes on, and hands them on in parts."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from tracker.exchange.pictures.picture import Picture, PictureError
from tracker.ui.background import Task
from tracker.ui.photos.incoming import Incoming

PART_BYTES = 8 * 1024 * 1024
"""So much is held in memory at most before it is handed on: about fifteen photos."""


class PhotoReading(QObject):
    """Some pictures that are added together; an instance reads once.

    Signals:
        progressed(int, int): this one of so many is being read.
        part_read(list[Picture]): these have been, in order, and are not held any longer.
        finished(): no more are to come; the fields say how it went.
    """

    progressed = Signal(int, int)
    part_read = Signal(object)
    finished = Signal()

    def __init__(self, incoming: list[Incoming], parent: QObject) -> None:
        super().__init__(parent)
        self._waiting = list(incoming)
        self.count = len(incoming)
        self._task: Task | None = None
        self._part: list[Picture] = []
        self.taken = 0
        """How many could be read."""
        self.moving: list[str] = []
        """The names of those that are films, of which the first picture was taken."""
        self.refused: list[str] = []
        """Why others could not be taken, a line each."""

    def start(self) -> None:
        """Begin with the first one."""
        self._next()

    @property
    def has_more(self) -> bool:
        """Tell whether others are to be read."""
        return bool(self._waiting)

    def end_soon(self) -> None:
        """Read no further than the picture that is being read."""
        self._waiting.clear()

    def stop(self) -> None:
        """Read no further, hand on what is read, and wait for what is being read, which nobody gets."""
        self.end_soon()
        self._hand_on()
        self.blockSignals(True)
        if self._task is not None:
            self._task.wait()

    def _next(self) -> None:
        if not self._waiting:
            self._hand_on()
            self.finished.emit()
            return
        incoming = self._waiting.pop(0)
        self.progressed.emit(self.count - len(self._waiting), self.count)
        self._task = Task(incoming.read, self)
        self._task.succeeded.connect(lambda picture: self._on_read(incoming.name, picture))
        self._task.failed.connect(self._on_failed)
        self._task.start()

    def _on_read(self, name: str, picture: Picture) -> None:
        self.taken += 1
        self._part.append(picture)
        if picture.has_more:
            self.moving.append(name)
        if sum(len(held.jpeg) for held in self._part) >= PART_BYTES:
            self._hand_on()
        self._next()

    def _hand_on(self) -> None:
        part, self._part = self._part, []
        if part:
            self.part_read.emit(part)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, PictureError):
            raise error
        self.refused.append(str(error))
        self._next()
