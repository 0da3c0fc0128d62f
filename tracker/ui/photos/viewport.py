"""Which part of a picture is in sight: shared by two pictures, it keeps them at the same place and size."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Signal

LARGEST = 8.0
STEP = 1.25


class Viewport(QObject):
    """`zoom` 1 shows the whole picture; `centre` is the point in the middle, from (0, 0) to (1, 1).

    Signals: `changed()`.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.zoom = 1.0
        self.centre = QPointF(0.5, 0.5)

    def zoom_by(self, factor: float) -> None:
        """Show less of it, larger, or more of it (factor below 1)."""
        self.zoom = min(max(self.zoom * factor, 1.0), LARGEST)
        self.move_by(0.0, 0.0)

    def move_by(self, right: float, down: float) -> None:
        """Go to another part, by shares of the whole picture; its edge is the end."""
        half = 0.5 / self.zoom
        self.centre = QPointF(
            min(max(self.centre.x() + right, half), 1 - half),
            min(max(self.centre.y() + down, half), 1 - half),
        )
        self.changed.emit()

    def show_whole(self) -> None:
        """Go back to the whole picture."""
        self.zoom = 1.0
        self.move_by(0.0, 0.0)

    def place(self, picture: QSizeF, room: QRectF) -> QRectF:
        """Return where in the room (or beyond it) the whole picture lies."""
        fit = min(room.width() / picture.width(), room.height() / picture.height())
        size = picture * (fit * self.zoom)
        corner = room.center() - QPointF(self.centre.x() * size.width(), self.centre.y() * size.height())
        return QRectF(corner, size)
